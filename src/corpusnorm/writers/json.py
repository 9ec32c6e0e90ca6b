"""JSON: one object in the published form, in lines, for programs and for people.

Most of a record are its segments, blocks and repairs. They are written as they come, without a detour over plain data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from corpusnorm.document import Block, Comment, Document
from corpusnorm.json_text import Items, Written, batches, indented, object_pieces, quoted, quoting, shown
from corpusnorm.record import VALUES, block_details, comment_record, record_of
from corpusnorm.tiling import Tiling
from corpusnorm.trace import Repair
from corpusnorm.writer import Writer


def write_json(document: Document) -> str:
    """The document as a JSON object, indented by two."""
    return "".join(json_pieces(document))


def json_pieces(document: Document) -> Iterator[str]:
    """The same piece by piece."""
    record = record_of(
        document,
        segments=_in_batches(_segments),
        blocks=_in_batches(_blocks),
        inner_blocks=_inner_blocks,
        repairs=_in_batches(_repairs),
        comments=_in_batches(_comments),
    )
    yield from object_pieces(record, _value, margin=_MARGIN, inner=_INNER, comma=",")
    yield "\n}\n"


_MARGIN: Final = "\n  "
_INNER: Final = "\n    "


def _value(value: object) -> str:
    return shown(indented(value, _MARGIN))


def _in_batches(write: Callable[[Items], str]) -> Callable[[Items], Iterator[str]]:
    """How items are written that ``write`` sets at the margin of the page."""
    return lambda items: batches(items, lambda batch: write(batch).replace("\n", _MARGIN))


def _segments(segments: Tiling) -> str:
    return _joined(
        f'{{\n    "role": "{VALUES[role]}",\n    "start": {start},\n    "end": {end}\n  }}'
        for role, start, end in segments.stretches
    )


def _blocks(blocks: Sequence[Block]) -> str:
    quoted = quoting([block.text for block in blocks])
    return _joined(
        f'{{\n    "type": "{VALUES[block.type]}",\n    "text": {quoted(block.text)},'
        f'\n    "span": [\n      {block.span.start},\n      {block.span.end}\n    ]{_details(block)}\n  }}'
        for block in blocks
    )


def _details(block: Block) -> str:
    details = block_details(block)
    return f",{shown(indented(details, _MARGIN))[1 : -len(_MARGIN) - 1]}" if details else ""


def _comments(comments: Sequence[Comment]) -> str:
    return _joined(shown(indented(comment_record(comment, _inner_blocks), _MARGIN)) for comment in comments)


def _inner_blocks(blocks: Sequence[Block]) -> Written:
    return Written(f"[\n  {_blocks(blocks)}\n]" if blocks else "[]")


def _repairs(repairs: Sequence[Repair]) -> str:
    written = _joined(
        f'{{\n    "rule": {quoted(repair.rule)},\n    "code": {quoted(repair.code)},'
        f'\n    "safety": "{VALUES[repair.safety]}",'
        f'\n    "span": [\n      {repair.span.start},\n      {repair.span.end}\n    ],'
        f'\n    "before": {quoted(repair.before)},\n    "after": {quoted(repair.after)},'
        f'\n    "also": {indented(repair.also, _INNER)},'
        f'\n    "detail": {"null" if repair.detail is None else quoted(repair.detail)}\n  }}'
        for repair in repairs
    )
    return shown(written)


def _joined(items: Iterable[str]) -> str:
    """Items of a list whose brackets stand at the margin of the page."""
    return ",\n  ".join(items)


JSON = Writer(name="json", suffix=".json", write=write_json, pieces=json_pieces)
