"""Documents of no kind that is known, and those whose kind cannot be told."""

from __future__ import annotations

from corpusnorm.document import UnknownDocument
from corpusnorm.kind import Kind

UNKNOWN = Kind(name="unknown", document=UnknownDocument)
