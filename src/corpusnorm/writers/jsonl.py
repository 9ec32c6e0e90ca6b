"""JSON Lines: one object in the published form a line, many documents a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from corpusnorm.document import Document
from corpusnorm.json_text import Items, batches, object_pieces, to_json
from corpusnorm.record import block_records, comment_records, record_of, repair_records, segment_records
from corpusnorm.writer import Writer


def write_jsonl(document: Document) -> str:
    """The document as one line of JSON."""
    return "".join(jsonl_pieces(document))


def jsonl_pieces(document: Document) -> Iterator[str]:
    """The same piece by piece."""
    record = record_of(
        document,
        segments=_in_batches(segment_records),
        blocks=_in_batches(block_records),
        inner_blocks=block_records,
        repairs=_in_batches(repair_records),
        comments=_in_batches(comment_records),
    )
    yield from object_pieces(record, to_json, comma=", ")
    yield "}\n"


def _in_batches(records: Callable[[Items], list[dict[str, Any]]]) -> Callable[[Items], Iterator[str]]:
    """How ``records`` are written without their brackets."""
    return lambda items: batches(items, lambda batch: to_json(records(batch))[1:-1])


JSONL = Writer(name="jsonl", suffix=".jsonl", write=write_jsonl, pieces=jsonl_pieces, is_stream=True)
