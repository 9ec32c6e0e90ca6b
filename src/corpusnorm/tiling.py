"""Segments, and how many of them are kept in little room."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import starmap
from typing import TypeAlias, overload

from attrs import frozen

from corpusnorm.edit import Span
from corpusnorm.line import Role

Stretch: TypeAlias = tuple[str, int, int]
"""A role or its value, and where it starts and ends."""


@frozen(kw_only=True)
class Segment:
    """A stretch of the source and its role."""

    role: Role
    span: Span


class Tiling(Sequence[Segment]):
    """The segments of a document, in order; each is made when it is asked for.

    A long text has as many of them as lines. As objects they would take as much room as their text, and be most of
    what the garbage collector goes through.
    """

    __slots__ = ("_ends", "_roles", "_starts")

    def __init__(self, stretches: Iterable[Stretch] = ()) -> None:
        self._roles, self._starts, self._ends = bytearray(), array("q"), array("q")
        for role, start, end in stretches:
            self._roles.append(_NUMBER_OF[role])
            self._starts.append(start)
            self._ends.append(end)

    @property
    def stretches(self) -> Iterator[tuple[Role, int, int]]:
        """The same without an object for each."""
        return zip(map(_ROLES.__getitem__, self._roles), self._starts, self._ends, strict=True)

    def __len__(self) -> int:
        return len(self._roles)

    def __iter__(self) -> Iterator[Segment]:
        return starmap(_segment, self.stretches)

    @overload
    def __getitem__(self, index: int) -> Segment: ...
    @overload
    def __getitem__(self, index: slice) -> Tiling: ...
    def __getitem__(self, index: int | slice) -> Segment | Tiling:
        if isinstance(index, slice):
            part = Tiling()
            part._roles, part._starts, part._ends = self._roles[index], self._starts[index], self._ends[index]
            return part
        return _segment(_ROLES[self._roles[index]], self._starts[index], self._ends[index])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Tiling):
            return NotImplemented
        return (self._roles, self._starts, self._ends) == (other._roles, other._starts, other._ends)

    def __hash__(self) -> int:
        return hash((bytes(self._roles), self._starts.tobytes()))

    def __repr__(self) -> str:
        return f"Tiling({list(self.stretches)!r})"


def tiling(segments: Iterable[Segment]) -> Tiling:
    """``segments`` in the form that documents keep them in."""
    if isinstance(segments, Tiling):
        return segments
    return Tiling((segment.role, segment.span.start, segment.span.end) for segment in segments)


def with_blanks(stretches: Iterable[Stretch], length: int) -> Iterator[Stretch]:
    """``stretches`` of a source of this ``length``, in order, with what lies between them as `Role.BLANK`.

    That is white space, and what a repair removed there.
    """
    at = 0
    for role, start, end in stretches:
        if start > at:
            yield Role.BLANK, at, start
        yield role, start, end
        at = end
    if at < length:
        yield Role.BLANK, at, length


_ROLES = tuple(Role)
_NUMBER_OF: dict[str, int] = {role: number for number, role in enumerate(_ROLES)}


def _segment(role: Role, start: int, end: int) -> Segment:
    return Segment(role=role, span=Span(start, end))
