"""Where lines stand that may be of a page: how far apart, and whether a page ends there."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

LONGEST = 100
"""Characters of the number of a page or a running head."""

LEAST_PAGES = 3
"""Pages that prove each other."""

PAGE = (400, 15_000)
"""Characters that a page holds at least and at most; the last one may hold fewer."""

_NUMBER = re.compile(r"[0-9]{1,6}")
_COUNTERS = tuple(map(re.compile, (r"^[0-9]{1,4}(?= )", r"(?<=\bpage )[0-9]{1,4}", r"(?<= )[0-9]{1,4}$")))
"""Where the line of a running head has the number of the page."""
_CELL = re.compile(r"[-–−]?[0-9][0-9.,:/]{0,8}%?")
_SECTION = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})*\.? [^\W\d_]")
"""How the heading of a section begins, which the pages that follow repeat."""
_YEARS = range(1500, 2100)
_TEXT_LINE = 40
_LEAST_CUT = 10
"""Characters of a line of text; one of Chinese or Japanese is as long in a quarter of them."""
_LINES_BETWEEN = 12
"""Blank lines and furniture between two lines of text, at most."""
_SHARE_CUT = 0.3
"""Share of the pages at whose ends a sentence is cut."""


class PagePlaces:
    """Where lines stand: how far apart, and whether a page ends there."""

    def __init__(self, source: str, lines: Sequence[str], groups: dict[str, list[int]]) -> None:
        self.numbers: set[int] = set()
        self.heads: set[int] = set()
        self._lines = lines
        self._candidates = {index for indexes in groups.values() for index in indexes}
        self._source = source
        feeds = re.finditer("\f", source) if "\f" in source else ()
        self._feeds = {bisect_right(self._offsets, match.start()) - 1 for match in feeds}

    def find_numbers(self, indexes: Sequence[int], *, is_named: bool) -> None:
        """Keep the lines of ``indexes`` that count pages, one after the other, at the distance of a page."""
        numbers = indexes if is_named else [index for index in indexes if not self._is_in_column(index)]
        for chain in self._chains(_values(_NUMBER, numbers, self._lines)):
            are_years = all(int(_NUMBER.findall(self._lines[index])[0]) in _YEARS for index in chain)
            if len(chain) >= LEAST_PAGES and (self._are_at_cuts(chain) or (is_named and not are_years)):
                self.numbers.update(chain)

    @cached_property
    def _offsets(self) -> array[int]:
        """Where lines begin."""
        return array("q", [0, *(match.end() for match in re.finditer("\n", self._source)), len(self._source) + 1])

    @property
    def are_told(self) -> bool:
        """Whether anything shows where a page ends."""
        return bool(self.numbers or self._feeds)

    def _has_heading(self, indexes: Sequence[int]) -> bool:
        """Whether the first of equal lines is the heading of a section, which no other line is."""
        line = self._lines[indexes[0]]
        return _SECTION.match(line) is not None and self._sections[_letters(line)] == len(indexes)

    @cached_property
    def _sections(self) -> Counter[str]:
        """How often lines stand in the text that look like headings of sections, however they are set."""
        return Counter(_letters(line) for line in self._lines if len(line) <= LONGEST and _SECTION.match(line))

    def _is_in_column(self, index: int) -> bool:
        """Whether a number stands above or below, or a single character both times: a table, text set upright."""
        beside = [self._filled(index, step) for step in (-1, 1)]
        return any(map(_CELL.fullmatch, beside)) or all(len(line) == 1 for line in beside)

    def _filled(self, index: int, step: int) -> str:
        """The next line in a direction that is not blank, at most a few lines away."""
        near = range(index + step, index + step * (_LINES_BETWEEN + 1), step)
        return next((self._lines[at] for at in near if 0 <= at < len(self._lines) and self._lines[at]), "")

    def find_heads(self, indexes: Sequence[int]) -> None:
        """Keep the lines of ``indexes`` if they are running heads."""
        if any(self._is_counted(indexes, counter) for counter in _COUNTERS):
            self.heads.update(indexes)
            return
        spaced = 1 + sum(1 for one, two in pairwise(indexes) if self._distance(one, two) >= PAGE[0])
        constant = len({self._lines[index] for index in indexes}) == 1
        if not constant or spaced < max(LEAST_PAGES, 0.7 * len(indexes)):
            return
        if 2 * sum(1 for index in indexes if self._is_at_border(index)) >= len(indexes):
            self.heads.update(indexes[1:] if self._has_heading(indexes) else indexes)

    def _is_counted(self, indexes: Sequence[int], counter: re.Pattern[str]) -> bool:
        """Whether the number that ``counter`` finds in the lines counts pages."""
        values = _values(counter, indexes, self._lines)
        chains = [chain for chain in self._chains(values) if len(chain) >= LEAST_PAGES]
        return 10 * sum(map(len, chains)) >= 9 * len(indexes) and all(map(self._are_at_cuts, chains))

    def _chains(self, values: dict[int, int]) -> list[list[int]]:
        """Runs of lines in which the number counts on by one, or by two where a page has none."""
        open_: dict[int, list[int]] = {}
        chains = []
        last = max(values, default=0)
        for index, value in values.items():
            chain = None
            least = 1 if index == last and not self._filled(index, 1) else PAGE[0]
            for step in (1, 2):
                before = open_.get(value - step)
                if chain is None and before and least <= self._distance(before[-1], index) <= step * PAGE[1]:
                    chain = open_.pop(value - step)
            if chain is None:
                chain = []
                chains.append(chain)
            chain.append(index)
            open_[value] = chain
        return chains

    def _distance(self, one: int, two: int) -> int:
        return self._offsets[two] - self._offsets[one]

    def _are_at_cuts(self, indexes: Sequence[int]) -> bool:
        """Whether the text is cut at a good part of the lines, or a form feed stands there."""
        cuts = sum(1 for index in indexes if self._is_cut(index))
        return cuts >= max(2, _SHARE_CUT * len(indexes))

    def _is_cut(self, index: int) -> bool:
        before, after = self._text_line(index, -1), self._text_line(index, 1)
        if self._feeds and not self._feeds.isdisjoint(range(before, after + 1)):
            return True
        if not 0 <= before < after < len(self._lines):
            return False
        left, right = self._lines[before], self._lines[after]
        if right[:1].islower():
            return _runs_on(left) and (len(left) >= _TEXT_LINE or self._ends_wrapped(before))
        return len(left) >= _LEAST_CUT and _has_no_case(left[-1:]) and _has_no_case(right[:1])

    def _ends_wrapped(self, index: int) -> bool:
        """Whether a short line ends a longer one, as where the page ends within a line of wrapped text."""
        above = self._lines[index - 1] if index else ""
        return len(above) >= _TEXT_LINE and _runs_on(above)

    def _is_at_border(self, index: int) -> bool:
        """Whether a number of a page or a form feed stands between the same lines of text."""
        between = range(self._text_line(index, -1), self._text_line(index, 1) + 1)
        return not (self._feeds.isdisjoint(between) and self.numbers.isdisjoint(between))

    def _text_line(self, index: int, step: int) -> int:
        """The next line in a direction that may be text; at most a few lines away."""
        at = index + step
        for _ in range(_LINES_BETWEEN):
            if not 0 <= at < len(self._lines) or (self._lines[at] and at not in self._candidates):
                break
            at += step
        return at


def _runs_on(line: str) -> bool:
    """Whether a line ends within a sentence."""
    return line[-1:].isalpha() or line[-1:] in (",", "-")


def _has_no_case(character: str) -> bool:
    """Whether a character is a letter of an alphabet without capitals, as in Japanese."""
    return character.isalpha() and character.lower() == character.upper()


def _letters(line: str) -> str:
    return "".join(filter(str.isalnum, line)).casefold()


def _values(counter: re.Pattern[str], indexes: Sequence[int], lines: Sequence[str]) -> dict[int, int]:
    """The number that ``counter`` finds first in each of the lines, by their indexes."""
    found = {index: counter.search(lines[index]) for index in indexes}
    return {index: int(match[0]) for index, match in found.items() if match}
