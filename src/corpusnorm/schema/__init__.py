"""The published form of a document, as JSON Schema (2020-12)."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def document_schema() -> dict[str, Any]:
    """The schema that every document written as JSON or JSONL keeps."""
    schema: dict[str, Any] = json.loads(files(__name__).joinpath("document-1.json").read_text(encoding="utf-8"))
    return schema
