"""Damaged texts to be tried, with one artifact, two of different families or up to six, and what is found there."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from attrs import frozen

from corpusnorm import Document, Span, check, normalize
from corpusnorm.registry import find_rule
from corpusnorm.strategies import Planted, Planting
from corpusnorm.strategies.planting import Damage, Planter, all_planters, planted_in

MOST: Final = 6
"""How many artifacts a text has at most."""


@frozen
class Trial:
    """A damaged text, and the stretches of it that artifacts are in."""

    text: Planted
    places: tuple[Span, ...]


@frozen
class Outcome:
    """What came of a trial: the artifacts found, whether the clean text is back, and what else was changed."""

    found: frozenset[Planting]
    is_returned: bool
    else_changed: tuple[str, ...]


def trial_of(text: str, chosen: Sequence[tuple[Planter, Damage]]) -> Trial:
    """``text`` with damages that are apart from each other."""
    places, longer = [], 0
    for _, damage in sorted(chosen, key=lambda pair: pair[1].span.start):
        start = damage.span.start + longer
        places.append(Span(start, start + len(damage.artifact)))
        longer += len(damage.artifact) - (damage.span.end - damage.span.start)
    return Trial(planted_in(text, chosen), tuple(places))


def single(planter: Planter, texts: Iterable[str], chance: random.Random) -> Iterator[Trial]:
    """Texts with one artifact of one rule each, as far as it has a place in them."""
    for text in texts:
        damages = list(planter.damages(text))
        if damages:
            yield trial_of(text, [(planter, chance.choice(damages))])


def pairs(planter: Planter, texts: Iterable[str], chance: random.Random) -> Iterator[Trial]:
    """Texts with an artifact of one rule, and another of a rule of another family in a place apart from it."""
    family = find_rule(planter.rule).family
    others = [other for other in _planters() if find_rule(other.rule).family != family]
    for text in texts:
        chosen = _apart(text, [planter, *chance.sample(others, 3)], chance)
        if len(chosen) > 1 and chosen[0][0] is planter:
            yield trial_of(text, chosen[:2])


def several(texts: Iterable[str], chance: random.Random) -> Iterator[Trial]:
    """Texts with up to `MOST` artifacts of any rules in places apart, as far as there is a place for any."""
    for text in texts:
        chosen = _apart(text, chance.sample(_planters(), MOST), chance)
        if chosen:
            yield trial_of(text, chosen)


def _planters() -> list[Planter]:
    return sorted(all_planters().values(), key=lambda each: each.rule)


def _apart(text: str, planters: Iterable[Planter], chance: random.Random) -> list[tuple[Planter, Damage]]:
    """One damage of each planter, if it is apart from those before."""
    chosen: list[tuple[Planter, Damage]] = []
    for planter in planters:
        damages = list(planter.damages(text))
        damage = chance.choice(damages) if damages else None
        if damage is not None and all(damage.is_apart(other) for _, other in chosen):
            chosen.append((planter, damage))
    return chosen


def tried(trial: Trial) -> Outcome:
    """What `corpusnorm.normalize` and `corpusnorm.check` make of a damaged text."""
    document = normalize(trial.text.damaged.encode())
    return Outcome(
        found=frozenset(_found(trial.text, document)),
        is_returned=_is_returned(trial.text, document.text),
        else_changed=tuple(_else_changed(trial, document)),
    )


def _is_returned(text: Planted, repaired: str) -> bool:
    """Whether all is as in the clean text; but for its lines where these are wrapped, and put together if they fit."""
    if _normalized(text.clean).text == text.clean:
        return repaired == _normalized(text.repaired).text
    return repaired.split() == _normalized(text.repaired).text.split()


@lru_cache(maxsize=64)
def _normalized(text: str) -> Document:
    return normalize(text.encode())


def _found(text: Planted, document: Document) -> Iterator[Planting]:
    """The artifacts that their rules repaired or reported at their places."""
    places = [(name, repair.span) for repair in document.repairs for name in (repair.rule, *repair.also)]
    findings = check(text.damaged.encode())
    places += [(name, finding.span) for finding in findings for name in (finding.rule, *finding.also)]
    for planting in text.plantings:
        if any(name == planting.rule and _is_at(span, planting.span) for name, span in places):
            yield planting


def _else_changed(trial: Trial, document: Document) -> Iterator[str]:
    """What was repaired or set aside outside the artifacts, and is not in the clean text."""
    clean = _normalized(trial.text.clean)
    known = Counter(_changes(clean))
    rules = {planting.rule for planting in trial.text.plantings}
    for change, span in zip(_changes(document), _spans(document), strict=True):
        if known[change]:
            known[change] -= 1
        elif change[0] not in rules and not any(_is_at(span, place) for place in trial.places):
            yield f"{change[0]} {change[1]!r}"


def _changes(document: Document) -> list[tuple[str, str]]:
    repairs = [(repair.rule, f"{repair.before}→{repair.after}") for repair in document.repairs]
    return repairs + [(furniture.rule, furniture.text) for furniture in document.furniture]


def _spans(document: Document) -> list[Span]:
    return [*(repair.span for repair in document.repairs), *(furniture.span for furniture in document.furniture)]


def _is_at(span: Span, place: Span) -> bool:
    return span.overlaps(place) or (span.start <= place.start and place.end <= span.end)
