"""Offsets as editors count them: line and column, both from 1."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from attrs import frozen

_LINE_END = re.compile(r"\r\n|\r|\n")


@frozen
class Place:
    """A place in a text; ``column`` counts characters."""

    line: int
    column: int


@frozen
class Places:
    """The lines of a text, found once, so that each look-up is quick."""

    text: str

    def place(self, offset: int) -> Place:
        """Where the character at ``offset`` stands."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def line(self, number: int) -> tuple[int, int]:
        """From where to where line ``number`` reaches, its line end left out."""
        return self._starts[number - 1], self._ends[number - 1]

    @cached_property
    def _line_ends(self) -> list[tuple[int, int]]:
        return [match.span() for match in _LINE_END.finditer(self.text)]

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end for _, end in self._line_ends)]

    @cached_property
    def _ends(self) -> list[int]:
        return [*(start for start, _ in self._line_ends), len(self.text)]
