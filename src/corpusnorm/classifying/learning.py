"""Learning a kind of one's own out of some dozens of examples.

Naive Bayes with the features that tell best, made honest: features that go together prove
less than they add up to, so their sum is measured on examples that were left out, and the
odds follow from how far these stand from documents in general (linear discriminant analysis
of the one sum).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import fmean, pvariance
from typing import Final, TypeAlias

from attrs import field, frozen

from corpusnorm.classifying.background import Background, built_in_background
from corpusnorm.classifying.custom import CustomKind, check_name
from corpusnorm.classifying.reading import Reading, terms_of
from corpusnorm.classifying.traits import measure

FEWEST: Final = 12
"""With fewer examples what they share is mostly chance."""

_MOST_FEATURES: Final = 100
_LEAST_Z: Final = 4.0
"""A feature must be as much more, or less, frequent than in documents in general."""
_DOUBT: Final = 2.0
"""The share in documents in general counts like so many examples more."""
_FOLDS: Final = 5
_SPREAD: Final = 5.0
"""How much more the sums of real documents vary than those of features that do not go together."""
_PRIOR: Final = math.log(1 / 9)
"""Before anything is seen, the kind is as likely as any of the nine that are built in."""

Feature: TypeAlias = tuple[str, float | None]
"""A trait and the step that it reaches, or a word and None."""


@frozen(kw_only=True)
class Example:
    """A document that shows the kind: its traits, its words and pairs, its language."""

    traits: Mapping[str, float] = field(repr=False)
    terms: frozenset[str] = field(repr=False)
    language: str | None


def example_of(reading: Reading) -> Example:
    """A document as an example."""
    terms = frozenset(term.decode("latin-1") for term in terms_of(reading.words))
    return Example(traits=measure(reading), terms=terms, language=reading.draft.language)


def learn(name: str, examples: Sequence[Example]) -> CustomKind:
    """The kind that the examples show, told from documents in general.

    Words are learned only where most examples are in the language of the background; in
    another language its words would speak for everything that is written in it.

    Raises:
        ValueError: the name is taken or none, or there are too few examples; says what to do.
    """
    check_name(name)
    if len(examples) < FEWEST:
        raise ValueError(f"{len(examples)} examples are too few; give at least {FEWEST}, some dozens are better")
    background = built_in_background()
    language = Counter(example.language for example in examples).most_common(1)[0][0]
    has_words = language == background.language
    held = [frozenset(_features(example, background, has_words=has_words)) for example in examples]
    weights = _weights(held, background)
    slope, base = _odds(held, weights, background)
    weighed = {feature: round(slope * weight, 4) for feature, (weight, _) in weights.items()}
    return CustomKind(
        name=name,
        language=language,
        examples=len(examples),
        base=round(base, 4),
        traits={trait: (step, odds) for (trait, step), odds in weighed.items() if step is not None},
        words={word: odds for (word, step), odds in weighed.items() if step is None},
    )


def _features(example: Example, background: Background, *, has_words: bool) -> Iterator[Feature]:
    for name, steps in background.traits.items():
        value = example.traits.get(name, 0.0)
        yield from ((name, least) for least, _ in steps if value >= least)
    if has_words:
        yield from ((term, None) for term in example.terms)


def _weights(held: Sequence[frozenset[Feature]], background: Background) -> dict[Feature, tuple[float, float]]:
    """The log-odds of the features that tell best, with their shares in documents in general.

    Of the steps of a trait only the one that tells best counts.
    """
    counts = Counter(feature for each in held for feature in each)
    candidates = {**_shares_of_traits(background), **dict(_shares_of_words(counts, background))}
    scored = sorted(
        ((abs(_z(counts[feature], len(held), share)), feature, share) for feature, share in candidates.items()),
        key=lambda each: (-each[0], each[1][0], each[1][1] or 0.0),
    )
    chosen: dict[Feature, tuple[float, float]] = {}
    traits: set[str] = set()
    for z, (name, step), share in scored:
        if z < _LEAST_Z or len(chosen) == _MOST_FEATURES:
            break
        if step is None or name not in traits:
            traits.update([name] if step is not None else [])
            here = (counts[name, step] + _DOUBT * share) / (len(held) + _DOUBT)
            chosen[name, step] = (_logit(here) - _logit(share), share)
    return chosen


def _shares_of_traits(background: Background) -> dict[Feature, float]:
    return {(name, least): _within(share) for name, steps in background.traits.items() for least, share in steps}


def _shares_of_words(counts: Iterable[Feature], background: Background) -> Iterator[tuple[Feature, float]]:
    for word, step in counts:
        if step is None:
            yield (word, step), _within(background.words.get(word, background.least))


def _z(count: int, number: int, share: float) -> float:
    """How many standard deviations the count is from what documents in general would give."""
    return (count - number * share) / math.sqrt(number * share * (1 - share))


def _within(share: float) -> float:
    return min(max(share, 0.002), 0.998)


def _logit(share: float) -> float:
    return math.log(share / (1 - share))


def _odds(
    held: Sequence[frozenset[Feature]], weights: Mapping[Feature, tuple[float, float]], background: Background
) -> tuple[float, float]:
    """By what the sum of the weights is to be multiplied, and what to be added, to give log-odds."""
    usual = sum(weight * share for weight, share in weights.values())
    spread = _SPREAD * sum(weight**2 * share * (1 - share) for weight, share in weights.values())
    sums = list(_sums_left_out(held, background))
    distance, variance = fmean(sums) - usual, (spread + pvariance(sums)) / 2
    if distance <= 0 or variance <= 0:
        raise ValueError("the examples have nothing in common that other documents lack; give others, of one kind only")
    slope = min(1.0, distance / variance)
    return slope, _PRIOR - slope * (usual + distance / 2)


def _sums_left_out(held: Sequence[frozenset[Feature]], background: Background) -> Iterator[float]:
    """What each example amounts to by the weights that the others give."""
    for fold in range(_FOLDS):
        weights = _weights([each for at, each in enumerate(held) if at % _FOLDS != fold], background)
        for each in held[fold::_FOLDS]:
            yield sum(weight for feature, (weight, _) in weights.items() if feature in each)
