"""Names that the ranks of users tell ("Member"), which stand under a name in the cards of forums."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from corpusnorm.structure.threads.cards.lines import CardLines
from corpusnorm.structure.threads.cards.persons import Persons
from corpusnorm.structure.threads.comment_words import BADGE
from corpusnorm.structure.threads.page import Page

_MOST_WORDS: Final = 3
"""Words of a name, where a title stands below it."""

_LEAST_TITLES: Final = 2
"""Titles that users give themselves, of which a page has several."""


class Ranks:
    """The ranks in cards, and the names over them."""

    def __init__(self, lines: CardLines, persons: Persons, page: Page) -> None:
        self._lines = lines
        self._persons = persons
        self._page = page

    def names_right_over(self) -> list[int | None]:
        """For each header the first line below it, if it stands right over a rank in most cards with labels."""
        below = [window for _, window in self._lines.windows]
        names = [
            window[0]
            if len(window) > 1 and self._persons.name(window[0]) is not None and self._is_rank(window[1])
            else None
            for window in below
        ]
        return names if 5 * names.count(None) <= self._lines.count and self._lines.are_labeled([1]) else []

    def names_over(self) -> list[int | None]:
        """For each header the name over the rank ("Member"), if most cards tell one; None for those that do not.

        Between the two some sites print a title that each user gives himself, which looks like a name. That a page
        has them shows where a line above a title is a name known otherwise.
        """
        over = [self._lines_over_rank(window) for window, _ in self._lines.windows]
        ones = {at: lines[0] for at, lines in enumerate(over) if lines and self._persons.name(lines[0]) is not None}
        twos = {at: lines[1] for at, lines in enumerate(over) if len(lines) > 1 and self._ends_card(at, lines[1])}
        if 5 * len(ones) < 4 * self._lines.count or not self._persons.differ(ones):
            return [None] * self._lines.count
        titles = ones.keys() - self._persons.without_shared(ones).keys()
        again = self._persons.posting_again(ones) | self._persons.posting_again(twos)

        def is_sure(index: int | None) -> bool:
            return index is not None and (self._persons.known.is_known(index) or self._persons.name(index) in again)

        has_titles = len(titles | {at for at in twos if is_sure(twos[at])}) >= _LEAST_TITLES
        names: list[int | None] = []
        for at in range(self._lines.count):
            one, two = ones.get(at), twos.get(at)
            is_two = at in titles or (has_titles and two is not None and (is_sure(two) or not is_sure(one)))
            names.append(two if is_two else one)
        return names

    def _lines_over_rank(self, window: Sequence[int]) -> list[int]:
        """The two lines over the rank nearest to a header, and over further ranks upon it."""
        ranks = (place for place, index in enumerate(window) if self._is_rank(index))
        place = next(ranks, len(window))
        while place < len(window) and self._is_rank(window[place]):
            place += 1
        return list(window[place : place + 2])

    def _is_rank(self, index: int) -> bool:
        return BADGE.fullmatch(self._page.label(index)) is not None

    def _ends_card(self, at: int, index: int) -> bool:
        """Whether a line could be the name atop a card, and leaves text to the post above."""
        name = self._persons.name(index)
        if name is None or len(name) < 2 or len(name.split()) > _MOST_WORDS or (name[:1].islower() and " " in name):
            return False
        return at > 0 and self._page.has_text(self._lines.bottoms[at - 1] + 1, index)
