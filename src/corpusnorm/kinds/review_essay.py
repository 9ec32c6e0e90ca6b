"""Review essays: what one or more works say and are worth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from corpusnorm.document import ReviewEssay
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark
from corpusnorm.kind import Kind
from corpusnorm.structure.works import find_works


def _fields(draft: Draft, marks: Sequence[Mark]) -> dict[str, Any]:
    return {"reviewed": tuple(work for work, _ in find_works(draft, marks))}


REVIEW_ESSAY = Kind(name="review_essay", document=ReviewEssay, fields=_fields)
