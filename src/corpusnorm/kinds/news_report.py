"""News reports: what happened, told in the third person, with who said what about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from corpusnorm.document import NewsReport
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark
from corpusnorm.kind import Kind
from corpusnorm.structure.dateline import find_dateline


def _fields(draft: Draft, marks: Sequence[Mark]) -> dict[str, Any]:
    found = find_dateline(draft)
    return {"dateline": found[0] if found else None}


NEWS_REPORT = Kind(name="news_report", document=NewsReport, fields=_fields)
