"""The segments of a document, which are made when they are asked for."""

from __future__ import annotations

import gc
import pickle

import pytest

from corpusnorm import Segment, Span, normalize
from corpusnorm.line import Role
from corpusnorm.tiling import Tiling, tiling

SEGMENTS = (
    Segment(role=Role.TITLE, span=Span(0, 7)),
    Segment(role=Role.BLANK, span=Span(7, 9)),
    Segment(role=Role.PARAGRAPH, span=Span(9, 40)),
)


def test_a_tiling_is_a_row_of_its_segments() -> None:
    """It is walked, counted, indexed and searched as a tuple of the same segments would be."""
    row = tiling(SEGMENTS)
    assert tuple(row) == SEGMENTS
    assert (len(row), row[0], row[-1]) == (3, SEGMENTS[0], SEGMENTS[2])
    assert SEGMENTS[1] in row
    with pytest.raises(IndexError):
        row[3]


def test_a_part_of_a_tiling_is_a_tiling() -> None:
    """A slice has the segments that the same slice of a tuple has."""
    assert tiling(SEGMENTS)[1:] == tiling(SEGMENTS[1:])


@pytest.mark.parametrize(
    "other",
    [
        (Segment(role=Role.SUBTITLE, span=Span(0, 7)), *SEGMENTS[1:]),
        (Segment(role=Role.TITLE, span=Span(1, 7)), *SEGMENTS[1:]),
        (Segment(role=Role.TITLE, span=Span(0, 8)), *SEGMENTS[1:]),
        SEGMENTS[:2],
    ],
    ids=["role", "start", "end", "length"],
)
def test_tilings_are_equal_by_their_segments(other: tuple[Segment, ...]) -> None:
    """Another role or another place makes another tiling; the same ones have the same hash."""
    assert tiling(SEGMENTS) == tiling(SEGMENTS)
    assert hash(tiling(SEGMENTS)) == hash(tiling(SEGMENTS))
    assert tiling(SEGMENTS) != tiling(other)


def test_a_tiling_goes_from_process_to_process() -> None:
    """It is the same when it has been pickled."""
    assert pickle.loads(pickle.dumps(tiling(SEGMENTS))) == tiling(SEGMENTS)


def test_a_tiling_is_kept_as_it_is() -> None:
    """What is a tiling already is not copied."""
    row = tiling(SEGMENTS)
    assert tiling(row) is row


def test_segments_are_nothing_to_the_garbage_collector() -> None:
    """A long document has no object for each segment, through which the collector would have to go."""
    document = normalize(b"A short paragraph of one sentence.\n\n" * 1_000)
    assert isinstance(document.segments, Tiling)
    assert len(document.segments) > 1_000
    assert not any(isinstance(part, tuple | list | Segment) for part in gc.get_referents(document.segments))
