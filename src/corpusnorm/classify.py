"""Which kind a draft is: traits and words in, probabilities out.

The model adds up what each trait and each known word counts for each kind; the softmax of the
sums gives the probability of each.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

from corpusnorm.classifying.custom import CustomKind
from corpusnorm.classifying.evidence import MOST_EVIDENCE, evidence_of, evidence_of_doubt, evidence_of_nothing
from corpusnorm.classifying.model import Model, Seen, built_in_model
from corpusnorm.classifying.reading import Reading
from corpusnorm.classifying.traits import has_themes, measure
from corpusnorm.detection import Detection
from corpusnorm.draft import Draft
from corpusnorm.options import LEAST_CONFIDENCE
from corpusnorm.trace import TracedText

UNKNOWN: Final = "unknown"

TRUST_IN_DOUBT: Final = 0.35
"""What log-odds are worth where the language cannot be told, or has no themes: what its words say is not seen."""

TRUST_IN_STRUCTURE: Final = {
    "a dateline": 1.0,
    "a title": 0.5,
    "a byline": 0.5,
    "a date of publication": 0.5,
    "title, byline and date": 0.5,
    "comments": 0.5,
    "text above the comments": 0.5,
    "comments with authors": 0.5,
    "authors of comments who come back": 0.5,
    "comments by the author": 0.5,
    "liked comments": 0.5,
    "answers to comments": 0.5,
}
"""The same for traits that do not change with the language: a dateline proves in each of them what it proves in one."""


def classify(
    draft: Draft,
    traced: TracedText,
    *,
    least: float = LEAST_CONFIDENCE,
    custom: Sequence[CustomKind] = (),
    model: Model | None = None,
) -> Detection:
    """The kind of a draft, how sure it is, and what speaks for it.

    ``custom`` are kinds besides those of the model: each has odds against all of these together.
    Where no kind reaches the probability ``least``, the kind is unknown; the scores stay.
    """
    model = built_in_model() if model is None else model
    reading = Reading(draft, traced.marks_in_text)
    traits = measure(reading)
    seen = _seen(model, traits, reading)
    probabilities = softmax(_log_odds(seen, is_sure=draft.language == model.language or has_themes(reading)))
    own = {kind.name: kind.features(traits, reading, draft.language) for kind in custom}
    odds = {kind.name: math.exp(kind.log_odds(own[kind.name])) for kind in custom}
    scores = _shared(dict(zip(model.kinds, probabilities, strict=True)), odds)
    best = max(scores, key=lambda name: scores[name])
    if not draft.text or draft.text.isspace():
        return Detection(kind=UNKNOWN, confidence=scores[UNKNOWN], scores=scores, evidence=(evidence_of_nothing(),))
    if best == UNKNOWN or scores[best] >= least:
        features = own[best] if best in own else seen.strongest(model.kinds.index(best), MOST_EVIDENCE)
        evidence = evidence_of(features, reading, traced)
        return Detection(kind=best, confidence=scores[best], scores=scores, evidence=evidence)
    evidence = (evidence_of_doubt(best, scores[best], least),)
    return Detection(kind=UNKNOWN, confidence=scores[UNKNOWN], scores=scores, evidence=evidence)


def _seen(model: Model, traits: Mapping[str, float], reading: Reading) -> Seen:
    """What the model knows of the text: in a language whose words it did not learn, by the weights for those."""
    if reading.is_foreign and model.abroad is not None:
        return model.abroad.seen(traits, ())
    return model.seen(traits, reading.words)


def _log_odds(seen: Seen, *, is_sure: bool) -> list[float]:
    """What speaks for each kind; where the language is not sure, structure counts more than words."""
    if is_sure:
        return seen.log_odds()
    more = seen.weighted({name: trust - TRUST_IN_DOUBT for name, trust in TRUST_IN_STRUCTURE.items()})
    return [TRUST_IN_DOUBT * each + structure for each, structure in zip(seen.log_odds(), more, strict=True)]


def _shared(scores: Mapping[str, float], odds: Mapping[str, float]) -> dict[str, float]:
    """The probabilities of all kinds, where some have ``odds`` against those with ``scores``."""
    total = 1 + sum(odds.values())
    return {name: each / total for name, each in (*scores.items(), *odds.items())} if odds else dict(scores)


def softmax(sums: Sequence[float]) -> list[float]:
    """The probabilities that log-odds amount to."""
    top = max(sums)
    odds = [math.exp(each - top) for each in sums]
    total = sum(odds)
    return [each / total for each in odds]
