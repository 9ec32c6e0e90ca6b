"""JSON Lines: one object in the published form a line, many documents a file."""

from __future__ import annotations

from corpusnorm.document import Document
from corpusnorm.json_text import to_json
from corpusnorm.record import as_record
from corpusnorm.writer import Writer


def write_jsonl(document: Document) -> str:
    """The document as one line of JSON."""
    return to_json(as_record(document)) + "\n"


JSONL = Writer(name="jsonl", suffix=".jsonl", write=write_jsonl, is_stream=True)
