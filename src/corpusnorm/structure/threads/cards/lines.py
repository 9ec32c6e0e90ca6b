"""The lines over and under the headers of posts, where the cards of users stand, and what comes again with each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import takewhile
from typing import Final

from corpusnorm.structure.threads.comment_words import BADGE, CARD
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import Sort

_ABOVE: Final = 30
_BELOW: Final = 9
"""How many lines with text a card has at most over its header, and under it."""

_LONGEST: Final = 60
"""Characters of a line in a card."""

_NEAR: Final = 12
"""Lines of a card, those next to its header first, whose numbers tell its user."""


class CardLines:
    """The lines around each header: in ``windows`` those over and those under it, the nearest first.

    ``labels`` are what at least half of the cards have, over and under the header; ``bottoms`` the last lines of
    the headers.
    """

    def __init__(self, bounds: Sequence[tuple[int, int]], page: Page) -> None:
        self._page = page
        self.count = len(bounds)
        self.bottoms = [bottom for _, bottom in bounds]
        self.windows = [*_windows(bounds, page)]
        self.labels = (self._shared(0), self._shared(1))

    def _shared(self, side: int) -> frozenset[str]:
        """The labels that at least half of the cards have."""
        counts = Counter(label for window in self.windows for label in {self.label(index) for index in window[side]})
        return frozenset(label for label, count in counts.items() if 2 * count >= self.count and count > 1)

    def label(self, index: int) -> str:
        """The line without what is its own: numbers as 0, a time as D."""
        return "D" if self._page.sort(index) is Sort.TIME else self._page.label(index)

    def is_shared(self, index: int, side: int) -> bool:
        """Whether the line comes again with most headers, over them (0) or under them (1)."""
        return self.label(index) in self.labels[side]

    def are_labeled(self, sides: Sequence[int] = (0, 1)) -> bool:
        """Whether they have labels that only cards of users have."""
        return any(CARD.match(label) for side in sides for label in self.labels[side])

    def is_bare(self) -> bool:
        """Whether there are no cards: nothing but times and buttons comes again with each header."""
        over = [above for above, _ in self.windows]
        shared = [index for above in over for index in above if self.is_shared(index, 0)]
        labeled = sum(any(CARD.match(self._page.label(index)) for index in above) for above in over)
        return 2 * labeled < self.count and all(self._is_control(index) for index in shared)

    def _is_control(self, index: int) -> bool:
        return self._page.sort(index) is not None and BADGE.fullmatch(self._page.label(index)) is None

    def top(self, at: int) -> int | None:
        """The first line of the card over a header that its labels reach up to, with single values between them."""
        top, missed = None, 0
        for index in self.windows[at][0]:
            if self._is_of_card(index):
                top, missed = index, 0
            elif missed or self._page.sort(index) is Sort.REPLY:
                break
            else:
                missed = 1
        return top

    def _is_of_card(self, index: int) -> bool:
        sort = self._page.sort(index)
        return sort in (Sort.TIME, Sort.BUTTON) or (sort is not Sort.REPLY and self.is_shared(index, 0))

    def last_count(self, at: int) -> int | None:
        """The last label with a number under a header."""
        labels = ((index, self.label(index)) for index in self.windows[at][1])
        return max((index for index, label in labels if "0" in label and label in self.labels[1]), default=None)

    @cached_property
    def numbers(self) -> list[set[str]]:
        """By header the lines of its card with a number, which tell one person from another; not its own time."""
        return [{*self._numbers_in(window, 0), *self._numbers_in(window, 1)} for window in self.windows]

    def _numbers_in(self, window: tuple[list[int], list[int]], side: int) -> Iterator[str]:
        times = 0
        for index in window[side][:_NEAR]:
            label = self.label(index)
            times += label == "D"
            if label in self.labels[side] and "0" in label + "0" * (label == "D" and times > 1):
                yield self._page.lines[index].bare


def _windows(bounds: Sequence[tuple[int, int]], page: Page) -> Iterator[tuple[list[int], list[int]]]:
    """The short lines over and under each header, the nearest first, up to its neighbours."""

    def is_short(index: int) -> bool:
        is_short = len(page.lines[index].bare) <= _LONGEST or len(page.label(index)) < _LONGEST
        return is_short or page.sign(index) is not None

    last = -1
    for (top, bottom), (after, _) in zip(bounds, [*bounds[1:], (len(page), 0)], strict=True):
        above = list(takewhile(is_short, page.above(top, last + 1)))
        below = list(takewhile(is_short, page.below(bottom, after)))
        yield above[:_ABOVE], below[:_BELOW]
        last = bottom
