"""JSON: one object in the published form, in lines, for programs and for people."""

from __future__ import annotations

from corpusnorm.document import Document
from corpusnorm.record import as_record, to_json
from corpusnorm.writer import Writer


def write_json(document: Document) -> str:
    """The document as a JSON object, indented by two."""
    return to_json(as_record(document), indent=2) + "\n"


JSON = Writer(name="json", suffix=".json", write=write_json)
