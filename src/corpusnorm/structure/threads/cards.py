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
from functools import cached_property
from itertools import pairwise, takewhile
from typing import Final, TypeAlias

from attrs import frozen

from corpusnorm.structure.threads.comment_words import BADGE, CARD
from corpusnorm.structure.threads.known_names import KnownNames
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.sign import Sort

_ABOVE: Final = 30
_BELOW: Final = 9
"""How many lines with text a card has at most over its header, and under it."""

_LONGEST: Final = 60
"""Characters of a line in a card."""

_NEAR: Final = 12
_MOST_WORDS: Final = 3
"""Words of a name, where a title stands below it."""
_LEAST_TITLES: Final = 2

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


Found: TypeAlias = Mapping[int, int]
"""By the number of a header, the line with its name."""


class Cards:
    """The cards at the headers of one form, which reach from their first line to their last."""

    def __init__(self, bounds: Sequence[tuple[int, int]], page: Page, known: KnownNames) -> None:
        self._page = page
        self._known = known
        self._count = len(bounds)
        self._is_above = True
        self._bottoms = [bottom for _, bottom in bounds]
        self._windows = [*_windows(bounds, page)]
        self._labels = (self._shared(0), self._shared(1))

    def name(self, index: int) -> str | None:
        """The name that a line of a card could be."""
        return self._known.name_at(index)

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
            return self._atop_ranks() or self._over_ranks()
        self._is_above = best.is_above
        beside = [found for place, found in likely.items() if place.is_above is best.is_above]
        agreeing = [found for found in beside if self._agrees(found, likely[best])]
        sources = [likely[best], *sorted(agreeing, key=self._rate, reverse=True)]
        chosen = [self._choose(at, sources) for at in range(self._count)]
        if 2 * chosen.count(None) < self._count:
            return chosen
        return [over if index is None else index for index, over in zip(chosen, self._over_ranks(), strict=True)]

    def _atop_ranks(self) -> list[int | None]:
        """For each header the first line below it, if it stands right over a rank in most cards with labels."""
        below = [window for _, window in self._windows]
        names = [
            window[0] if len(window) > 1 and self.name(window[0]) is not None and self._is_rank(window[1]) else None
            for window in below
        ]
        if 5 * names.count(None) > self._count or not any(map(CARD.match, self._labels[1])):
            return []
        self._is_above = False
        return names

    def _over_ranks(self) -> list[int | None]:
        """For each header the name over the rank ("Member"), if most cards tell one; None for those that do not.

        Between the two some sites print a title that each user gives himself, which looks like a name. That a page
        has them shows where a line above a title is a name known otherwise.
        """
        over = [self._lines_over_rank(window) for window, _ in self._windows]
        ones = {at: lines[0] for at, lines in enumerate(over) if lines and self.name(lines[0]) is not None}
        twos = {at: lines[1] for at, lines in enumerate(over) if len(lines) > 1 and self._ends_card(at, lines[1])}
        if 5 * len(ones) < 4 * self._count or not self._differ(ones):
            return [None] * self._count
        titles = ones.keys() - self._without_shared(ones).keys()
        again = self._posting_again(ones) | self._posting_again(twos)

        def is_sure(index: int | None) -> bool:
            return index is not None and (self._known.is_known(index) or self.name(index) in again)

        has_titles = len(titles | {at for at in twos if is_sure(twos[at])}) >= _LEAST_TITLES
        names: list[int | None] = []
        for at in range(self._count):
            one, two = ones.get(at), twos.get(at)
            is_two = at in titles or (has_titles and two is not None and (is_sure(two) or not is_sure(one)))
            names.append(two if is_two else one)
        return names

    def _without_shared(self, found: Found) -> Found:
        """Leave out what stands in the cards of several people, which have other numbers."""
        cards: dict[str | None, list[int]] = defaultdict(list)
        for at, index in found.items():
            cards[self.name(index)].append(at)
        return {at: index for at, index in found.items() if self._is_one(cards[self.name(index)])}

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
        name = self.name(index)
        if name is None or len(name) < 2 or len(name.split()) > _MOST_WORDS or (name[:1].islower() and " " in name):
            return False
        return at > 0 and self._page.has_text(self._bottoms[at - 1] + 1, index)

    def _top(self, places: Mapping[Place, Found]) -> Place | None:
        """The place atop the labels that only cards of users have ("Joined"), if nearly every card has a name there."""
        tops = {}
        for place, found in places.items():
            is_beyond = place.offset > 0 and CARD.match(place.label) if place.is_above else place == Place(False, "", 0)
            if (
                is_beyond
                and 5 * len(found) >= 4 * self._count
                and (place.is_above or any(map(CARD.match, self._labels[1])))
            ):
                tops[place] = self._without_ranks(place, found)
        full = [place for place, found in tops.items() if 5 * len(found) >= 4 * self._count and self._differ(found)]
        return max(full, key=lambda place: (len(tops[place]), place.offset), default=None)

    def _differ(self, found: Found) -> bool:
        return len({self.name(index) for index in found.values()}) > 2

    def are_labeled(self) -> bool:
        """Whether they have labels that only cards of users have."""
        return any(CARD.match(label) for labels in self._labels for label in labels)

    def is_bare(self) -> bool:
        """Whether there are no cards: nothing but times and buttons comes again with each header."""
        over = [above for above, _ in self._windows]
        shared = [index for above in over for index in above if self._label(index) in self._labels[0]]
        labeled = sum(any(CARD.match(self._page.label(index)) for index in above) for above in over)
        return 2 * labeled < self._count and all(self._is_control(index) for index in shared)

    def _is_control(self, index: int) -> bool:
        return self._page.sort(index) is not None and BADGE.fullmatch(self._page.label(index)) is None

    def top(self, at: int) -> int | None:
        """The first line of the card over a header that its labels reach up to, with single values between them."""
        top, missed = None, 0
        for index in self._windows[at][0]:
            if self._is_of_card(index):
                top, missed = index, 0
            elif missed or self._page.sort(index) is Sort.REPLY:
                break
            else:
                missed = 1
        return top

    def _is_of_card(self, index: int) -> bool:
        sort = self._page.sort(index)
        return sort in (Sort.TIME, Sort.BUTTON) or (sort is not Sort.REPLY and self._label(index) in self._labels[0])

    def bottom(self, at: int) -> int | None:
        """The last line of the card under a header: the last label with a number there, where names stand there too."""
        if self._is_above:
            return None
        labels = ((index, self._label(index)) for index in self._windows[at][1])
        return max((index for index, label in labels if "0" in label and label in self._labels[1]), default=None)

    def _shared(self, side: int) -> frozenset[str]:
        """The labels that at least half of the cards have."""
        counts = Counter(label for window in self._windows for label in {self._label(index) for index in window[side]})
        return frozenset(label for label, count in counts.items() if 2 * count >= self._count and count > 1)

    def _label(self, index: int) -> str:
        return "D" if self._page.sort(index) is Sort.TIME else self._page.label(index)

    def _places(self) -> dict[Place, dict[int, int]]:
        """By place, the lines that could be names, by the number of their header."""
        places: dict[Place, dict[int, int]] = defaultdict(dict)
        for at, window in enumerate(self._windows):
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
            label = self._label(index)
            if label in self._labels[side]:
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
        return self._label(index) not in self._labels[side] or self._known.is_known(index)

    def _rate(self, found: Found) -> tuple[int, int, int]:
        """How well a place holds names: known ones and those of people who post again, all, different ones."""
        again = self._posting_again(found)
        known = sum(self._known.is_known(index) or self.name(index) in again for index in found.values())
        return known, len(found), len({self.name(index) for index in found.values()})

    def _is_proved(self, found: Found) -> bool:
        """Whether several names at a place are known, or belong to people who post again, and enough of all."""
        known = {self.name(index) for index in found.values() if self._known.is_known(index)}
        names = {self.name(index) for index in found.values()}
        sure = known | self._posting_again(found)
        return bool(known) and len(sure) >= 2 and 4 * len(sure) >= len(names)

    def _posting_again(self, found: Found) -> set[str | None]:
        """The names at a place that come again with the same numbers in their cards."""
        cards: dict[str | None, list[set[str]]] = defaultdict(list)
        for at, index in found.items():
            cards[self.name(index)].append(self._numbers[at])
        return {name for name, numbers in cards.items() if any(len(one & two) > 1 for one, two in pairwise(numbers))}

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
            window = self._windows[at][not place.is_above]
            for line in window[: window.index(index)]:
                beside[self.name(line)].add(self.name(index))
        ranks = {name for name in cards if len(beside[name] - {name}) > 1 or not self._is_one(cards[name])}
        return {at: index for at, index in found.items() if self.name(index) not in ranks}

    def _is_one(self, cards: Sequence[int]) -> bool:
        """Whether cards could be those of one person: no two have several numbers, and none in common."""
        numbers = [self._numbers[at] for at in cards if len(self._numbers[at]) > 1]
        return all(one & two for one, two in pairwise(numbers))

    @cached_property
    def _numbers(self) -> list[set[str]]:
        """By header the lines of its card with a number, which tell one person from another; not its own time."""
        return [{*self._numbers_in(window, 0), *self._numbers_in(window, 1)} for window in self._windows]

    def _numbers_in(self, window: tuple[list[int], list[int]], side: int) -> Iterator[str]:
        times = 0
        for index in window[side][:_NEAR]:
            label = self._label(index)
            times += label == "D"
            if label in self._labels[side] and "0" in label + "0" * (label == "D" and times > 1):
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
