"""Opinion pieces: editorials, columns, letters to the editor, essays that argue."""

from __future__ import annotations

from corpusnorm.document import Opinion
from corpusnorm.kind import Kind

OPINION = Kind(name="opinion", document=Opinion)
