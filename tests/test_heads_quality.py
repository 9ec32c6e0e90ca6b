"""The figures of heads on real pages do not fall below their floor."""

from __future__ import annotations

from benchmarks.quality import heads
from tests.shared import needs_shared


@needs_shared
def test_figures_are_not_below_their_floor() -> None:
    """Precision and recall of title, authors and date, on the fixed sample of real pages."""
    floor = heads.read_floor()
    assert set(floor) == {"title", "authors", "published"}
    assert heads.below_floor(heads.measure_sample(), floor) == []


def test_figure_below_floor_is_named() -> None:
    """The comparison tells which figure is too low, and by how much."""
    floor = {"title": {"precision": 0.9, "recall": 0.5}}
    measured = {"title": {"precision": 0.85, "recall": 0.6}}
    assert heads.below_floor(measured, floor) == ["title precision: 0.850, must be 0.900"]
