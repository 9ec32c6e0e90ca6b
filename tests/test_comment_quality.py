"""The figures for comments on real pages do not fall below their floor."""

from __future__ import annotations

import json

from benchmarks.quality import comments
from tests.shared import needs_shared


@needs_shared
def test_comments_are_found_as_well_as_before() -> None:
    """On a fixed sample no figure is under the floor, which `comments.py --update` raises."""
    floor = json.loads(comments.FLOOR.read_text(encoding="utf-8"))
    figures = comments.floor_figures([comments.score(case) for case in comments.cases(comments.SAMPLE)])
    assert {name: figures[name] for name in floor if figures[name] < floor[name]} == {}
