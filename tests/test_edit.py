"""Spans: what every edit and every part of a document is placed by."""

from __future__ import annotations

import pytest

from corpusnorm.edit import Span


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_runs_forward(start: int, end: int) -> None:
    """It neither begins before the text nor ends before it begins."""
    with pytest.raises(ValueError, match=f"no span runs from {start} to {end}"):
        Span(start, end)


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        (Span(0, 3), Span(2, 5), True),
        (Span(0, 9), Span(2, 5), True),
        (Span(0, 2), Span(2, 5), False),
        (Span(0, 2), Span(4, 5), False),
        (Span(2, 2), Span(2, 5), False),
    ],
)
def test_spans_overlap_where_they_share_a_character(one: Span, other: Span, share: bool) -> None:
    """Neighbours share none, nor does a place at the edge; and it is the same from both sides."""
    assert one.overlaps(other) is share
    assert other.overlaps(one) is share
