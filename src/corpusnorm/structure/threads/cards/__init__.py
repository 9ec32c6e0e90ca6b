"""Names out of the cards of users: the lines around a header with name, rank, number of posts and place.

Over or under each post of a forum stands the same card, filled in anew. Its labels ("Joined")
come again with each post, and a *place* in it is so many lines above or below a label, or the
header itself. One of the places holds the names. It is told from the others because it names
people whom the page knows from elsewhere (see `corpusnorm.structure.threads.known_names`). What goes
with several names is a rank.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from corpusnorm.structure.threads.cards.lines import CardLines
from corpusnorm.structure.threads.cards.persons import Found, Persons
from corpusnorm.structure.threads.cards.ranks import Ranks
from corpusnorm.structure.threads.comment_words import CARD
from corpusnorm.structure.threads.known_names import KnownNames
from corpusnorm.structure.threads.page import Page

_LIKELY: Final = 24
"""How many places are looked at closely."""

_FARTHEST: Final = 3
"""How many lines a place is from its label at most."""


@frozen
class Place:
    """So many lines (`offset`) from a line that each card has: a label, or the header itself where it is empty."""

    is_above: bool
    label: str
    offset: int


class Cards:
    """The cards at the headers of one form, which reach from their first line to their last."""

    def __init__(self, bounds: Sequence[tuple[int, int]], page: Page, known: KnownNames) -> None:
        self.lines = CardLines(bounds, page)
        self._known = known
        self._persons = Persons(self.lines, known)
        self._ranks = Ranks(self.lines, self._persons, page)
        self._is_above = True

    def name(self, index: int) -> str | None:
        """The name that a line of a card could be."""
        return self._persons.name(index)

    def names(self) -> list[int | None]:
        """For each header the line with the name of who wrote; None where nothing proves one."""
        places = self._places()
        rated = sorted(places, key=lambda place: self._rate(places[place]), reverse=True)
        likely = {place: self._without_ranks(place, places[place]) for place in rated[:_LIKELY]}
        best = max(likely, key=lambda place: self._rate(likely[place]), default=None)
        if best is None or not self._is_proved(likely[best]):
            best = self._top(places)
            likely = {best: self._without_ranks(best, places[best])} if best else {}
        if best is None:
            names = self._ranks.names_right_over()
            self._is_above = not names
            return names or self._ranks.names_over()
        self._is_above = best.is_above
        beside = [found for place, found in likely.items() if place.is_above is best.is_above]
        agreeing = [found for found in beside if self._agrees(found, likely[best])]
        sources = [likely[best], *sorted(agreeing, key=self._rate, reverse=True)]
        chosen = [self._choose(at, sources) for at in range(self.lines.count)]
        if 2 * chosen.count(None) < self.lines.count:
            return chosen
        return [over if index is None else index for index, over in zip(chosen, self._ranks.names_over(), strict=True)]

    def bottom(self, at: int) -> int | None:
        """The last line of the card under a header: the last label with a number there, where names stand there too."""
        return None if self._is_above else self.lines.last_count(at)

    def _top(self, places: Mapping[Place, Found]) -> Place | None:
        """The place atop the labels that only cards of users have ("Joined"), if nearly every card has a name there."""
        tops = {}
        for place, found in places.items():
            is_beyond = place.offset > 0 and CARD.match(place.label) if place.is_above else place == Place(False, "", 0)
            if is_beyond and 5 * len(found) >= 4 * self.lines.count and (place.is_above or self.lines.are_labeled([1])):
                tops[place] = self._without_ranks(place, found)
        full = [
            place
            for place, found in tops.items()
            if 5 * len(found) >= 4 * self.lines.count and self._persons.differ(found)
        ]
        return max(full, key=lambda place: (len(tops[place]), place.offset), default=None)

    def _places(self) -> dict[Place, dict[int, int]]:
        """By place, the lines that could be names, by the number of their header."""
        places: dict[Place, dict[int, int]] = defaultdict(dict)
        for at, window in enumerate(self.lines.windows):
            for side, indices in enumerate(window):
                for place, index in self._places_in(indices, side):
                    if self._may_be_name(index, side):
                        places[place].setdefault(at, index)
        return places

    def _places_in(self, indices: Sequence[int], side: int) -> Iterator[tuple[Place, int]]:
        """The places of the lines on one side of a header, which go away from it."""
        is_above = side == 0
        seen: Counter[str] = Counter()
        for offset, index in enumerate(indices):
            yield Place(is_above, "", offset), index
            label = self.lines.label(index)
            if label in self.lines.labels[side]:
                seen[label] += 1
                for far in range(max(0, offset - _FARTHEST), min(len(indices), offset + _FARTHEST + 1)):
                    yield Place(is_above, f"{label} {seen[label]}", far - offset), indices[far]
        for index in indices:
            if self._known.is_pictured(index):
                yield Place(is_above, "picture", 0), index
                break

    def _may_be_name(self, index: int, side: int) -> bool:
        name = self.name(index)
        if name is None or len(name) < 2:
            return False
        return not self.lines.is_shared(index, side) or self._known.is_known(index)

    def _rate(self, found: Found) -> tuple[int, int, int]:
        """How well a place holds names: known ones and those of people who post again, all, different ones."""
        again = self._persons.posting_again(found)
        known = sum(self._known.is_known(index) or self.name(index) in again for index in found.values())
        return known, len(found), len({self.name(index) for index in found.values()})

    def _is_proved(self, found: Found) -> bool:
        """Whether several names at a place are known, or belong to people who post again, and enough of all."""
        known = {self.name(index) for index in found.values() if self._known.is_known(index)}
        names = {self.name(index) for index in found.values()}
        sure = known | self._persons.posting_again(found)
        return bool(known) and len(sure) >= 2 and 4 * len(sure) >= len(names)

    def _agrees(self, found: Found, best: Found) -> bool:
        """Whether a place has known names, and where another has known ones too, the same."""
        known = [at for at in found if self._known.is_known(found[at])]
        both = [at for at in known if at in best and self._known.is_known(best[at])]
        same = sum(self.name(found[at]) == self.name(best[at]) for at in both)
        return len(known) >= 2 and 10 * same >= 9 * len(both)

    def _choose(self, at: int, sources: Sequence[Found]) -> int | None:
        """The name of one header: the first that is known, else that of the best place."""
        found = [source[at] for source in sources if at in source]
        return next((index for index in found if self._known.is_known(index)), next(iter(found), None))

    def _without_ranks(self, place: Place, found: Found) -> Found:
        """Leave out at a place what stands in the cards of several other people, or in cards with other numbers."""
        beside: dict[str | None, set[str | None]] = defaultdict(set)
        cards: dict[str | None, list[int]] = defaultdict(list)
        for at, index in found.items():
            cards[self.name(index)].append(at)
            window = self.lines.windows[at][not place.is_above]
            for line in window[: window.index(index)]:
                beside[self.name(line)].add(self.name(index))
        ranks = {name for name in cards if len(beside[name] - {name}) > 1 or not self._persons.is_one(cards[name])}
        return {at: index for at, index in found.items() if self.name(index) not in ranks}
