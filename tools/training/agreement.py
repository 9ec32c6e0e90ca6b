"""How constantly a feature speaks for a kind, whatever the source of the document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from tools.training.examples import Example
from tools.training.records import KINDS

LEAST_DEVIATION: Final = 0.2
"""Between sources a log-odds ratio is taken to deviate by that much, even where it does not."""

Floats: TypeAlias = NDArray[np.float64]


def agreement(held: sp.csr_matrix, examples: Sequence[Example]) -> tuple[Floats, Floats]:
    """How surely, and how constantly, each feature speaks for or against some kind whatever the source.

    The log-odds ratio of a feature is taken within each source, and the ratios are brought together by
    the random-effects model of DerSimonian and Laird (1986): a word that speaks for a kind in one
    source only, because of its topic, has a large variance between sources. The first is the largest
    z value of all kinds, the second the largest share that the mean has of itself and the deviation.
    """
    kinds = np.array([example.kind for example in examples])
    sources = np.array([example.source for example in examples])
    surest, most_constant = np.zeros(held.shape[1]), np.zeros(held.shape[1])
    for kind in KINDS:
        ratios, variances = [], []
        for source in sorted(set(sources)):
            inside, outside = (sources == source) & (kinds == kind), (sources == source) & (kinds != kind)
            if min(inside.sum(), outside.sum()) >= 8:
                ratio, variance = _log_odds_ratio(held[inside], held[outside])
                ratios.append(ratio)
                variances.append(variance)
        if len(ratios) >= 2:
            mean, error, deviation = _random_effects(np.array(ratios), np.array(variances))
            surest = np.maximum(surest, mean / error)
            most_constant = np.maximum(most_constant, mean / (mean + deviation + LEAST_DEVIATION))
    return surest, most_constant


def _log_odds_ratio(inside: sp.csr_matrix, outside: sp.csr_matrix) -> tuple[Floats, Floats]:
    counts = [np.asarray(part.sum(axis=0), dtype=np.float64).ravel() + 0.5 for part in (inside, outside)]
    rests = [part.shape[0] + 1 - count for part, count in zip((inside, outside), counts, strict=True)]
    ratio = np.log(counts[0] / rests[0]) - np.log(counts[1] / rests[1])
    return ratio, sum((1 / each for each in (*counts, *rests)), np.zeros_like(ratio))


def _random_effects(ratios: Floats, variances: Floats) -> tuple[Floats, Floats, Floats]:
    """The mean without its sign, its standard error, and the standard deviation between sources."""
    precision = 1 / variances
    mean = (ratios * precision).sum(axis=0) / precision.sum(axis=0)
    spread = ((ratios - mean) ** 2 * precision).sum(axis=0)
    factor = precision.sum(axis=0) - (precision**2).sum(axis=0) / precision.sum(axis=0)
    between = np.maximum(0, (spread - (len(ratios) - 1)) / factor)
    weight = 1 / (variances + between)
    mean = np.abs((ratios * weight).sum(axis=0)) / weight.sum(axis=0)
    return mean, 1 / np.sqrt(weight.sum(axis=0)), np.sqrt(between)
