"""Which cards are of one person: those with the same name, and the same numbers beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from corpusnorm.structure.threads.cards.lines import CardLines
from corpusnorm.structure.threads.known_names import KnownNames

Found: TypeAlias = Mapping[int, int]
"""By the number of a header, the line with its name."""


class Persons:
    """The names that lines of cards could be, and what the numbers of the cards say of them."""

    def __init__(self, lines: CardLines, known: KnownNames) -> None:
        self._lines = lines
        self.known = known

    def name(self, index: int) -> str | None:
        """The name that a line of a card could be."""
        return self.known.name_at(index)

    def differ(self, found: Found) -> bool:
        """Whether there are more than two names."""
        return len({self.name(index) for index in found.values()}) > 2

    def posting_again(self, found: Found) -> set[str | None]:
        """The names at a place that come again with the same numbers in their cards."""
        cards: dict[str | None, list[set[str]]] = defaultdict(list)
        for at, index in found.items():
            cards[self.name(index)].append(self._lines.numbers[at])
        return {name for name, numbers in cards.items() if any(len(one & two) > 1 for one, two in pairwise(numbers))}

    def without_shared(self, found: Found) -> Found:
        """Leave out what stands in the cards of several people, which have other numbers."""
        cards: dict[str | None, list[int]] = defaultdict(list)
        for at, index in found.items():
            cards[self.name(index)].append(at)
        return {at: index for at, index in found.items() if self.is_one(cards[self.name(index)])}

    def is_one(self, cards: Sequence[int]) -> bool:
        """Whether cards could be those of one person: no two have several numbers, and none in common."""
        numbers = [self._lines.numbers[at] for at in cards if len(self._lines.numbers[at]) > 1]
        return all(one & two for one, two in pairwise(numbers))
