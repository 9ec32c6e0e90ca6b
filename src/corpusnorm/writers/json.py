"""JSON: one object in the published form, in lines, for programs and for people.

Most of a record are its segments, blocks and repairs. They are written as they come, without a detour over plain data.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from corpusnorm.document import Block, Document, Segment
from corpusnorm.json_text import Written, indented, quoted, to_json
from corpusnorm.record import VALUES, block_details, record_of
from corpusnorm.trace import Repair
from corpusnorm.writer import Writer


def write_json(document: Document) -> str:
    """The document as a JSON object, indented by two."""
    return to_json(record_of(document, _segments, _blocks, _repairs), indent=2) + "\n"


def _segments(segments: Sequence[Segment]) -> Written:
    return _list(
        f'{{\n    "role": "{VALUES[segment.role]}",'
        f'\n    "start": {segment.span.start},\n    "end": {segment.span.end}\n  }}'
        for segment in segments
    )


def _blocks(blocks: Sequence[Block]) -> Written:
    return _list(
        f'{{\n    "type": "{VALUES[block.type]}",\n    "text": {quoted(block.text)},'
        f'\n    "span": [\n      {block.span.start},\n      {block.span.end}\n    ]{_details(block)}\n  }}'
        for block in blocks
    )


_MARGIN: Final = "\n  "
_INNER: Final = "\n    "


def _details(block: Block) -> str:
    details = block_details(block)
    return f",{indented(details, _MARGIN)[1 : -len(_MARGIN) - 1]}" if details else ""


def _repairs(repairs: Sequence[Repair]) -> Written:
    return _list(
        f'{{\n    "rule": {quoted(repair.rule)},\n    "code": {quoted(repair.code)},'
        f'\n    "safety": "{VALUES[repair.safety]}",'
        f'\n    "span": [\n      {repair.span.start},\n      {repair.span.end}\n    ],'
        f'\n    "before": {quoted(repair.before)},\n    "after": {quoted(repair.after)},'
        f'\n    "also": {indented(repair.also, _INNER)},'
        f'\n    "detail": {"null" if repair.detail is None else quoted(repair.detail)}\n  }}'
        for repair in repairs
    )


def _list(items: Iterable[str]) -> Written:
    written = ",\n  ".join(items)
    return Written(f"[\n  {written}\n]" if written else "[]")


JSON = Writer(name="json", suffix=".json", write=write_json)
