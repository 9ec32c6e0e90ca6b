"""Which kind a draft is: signs in, scores out.

Every kind adds up the weights of the signs that were found; the softmax of the sums gives
the probability of each.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from attrs import frozen

from corpusnorm.classifying.reading import Reading, marks_in_text
from corpusnorm.detection import Detection, Evidence
from corpusnorm.draft import Draft
from corpusnorm.edit import Span
from corpusnorm.kind import Indicator, Kind
from corpusnorm.registry import all_kinds
from corpusnorm.trace import TracedText


def classify(draft: Draft, traced: TracedText) -> Detection:
    """The kind of a draft, how sure it is, and what speaks for it."""
    reading = Reading(draft, marks_in_text(traced))
    found = {kind.name: find_signs(kind, reading) for kind in all_kinds()}
    scores = softmax({kind.name: kind.bias + sum(sign.weight for sign in found[kind.name]) for kind in all_kinds()})
    best = max(scores, key=lambda name: scores[name])
    evidence = [sign.as_evidence(draft, traced) for sign in found[best]]
    return Detection(
        kind=best,
        confidence=scores[best],
        scores=scores,
        evidence=tuple(sorted(evidence, key=lambda each: (-each.weight, each.feature))),
    )


@frozen
class Sign:
    """An indicator that was found, with the places where it stands."""

    indicator: Indicator
    places: tuple[Span | None, ...]

    @property
    def strength(self) -> float:
        """How much was found: 1 for one place, 2 for three, 3 for seven, up to `MOST_PLACES`."""
        return math.log2(1 + min(len(self.places), MOST_PLACES))

    @property
    def weight(self) -> float:
        """What it adds to the score of its kind."""
        return self.indicator.weight * self.strength

    def as_evidence(self, draft: Draft, traced: TracedText) -> Evidence:
        """The sign in words, with its first place in the source."""
        first = next((place for place in self.places if place is not None), None)
        feature = self.indicator.name
        if len(self.places) > 1:
            feature += f" ({len(self.places)} times)"
        if first is None:
            return Evidence(feature=feature, weight=self.weight)
        feature += f": “{_shortened(draft.text[first.start : first.end])}”"
        return Evidence(feature=feature, weight=self.weight, span=traced.to_source(first))


def find_signs(kind: Kind, reading: Reading) -> list[Sign]:
    """The signs of ``kind`` that stand in the text: features in."""
    signs = (Sign(indicator, tuple(indicator.find(reading))) for indicator in kind.indicators)
    return [sign for sign in signs if sign.places]


def softmax(sums: Mapping[str, float]) -> dict[str, float]:
    """The probabilities that log-odds amount to: scores out."""
    top = max(sums.values())
    odds = {name: math.exp(value - top) for name, value in sums.items()}
    total = sum(odds.values())
    return {name: value / total for name, value in odds.items()}


MOST_PLACES: Final = 15
"""More of the same says nothing more."""

_QUOTED: Final = 60
"""How many characters of a long finding are quoted."""


def _shortened(text: str) -> str:
    words = " ".join(text[: 2 * _QUOTED].split())
    return words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…"
