"""Which features there are: steps of traits, and words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np
import scipy.sparse as sp
from attrs import field, frozen

from corpusnorm.classifying.model import FEWEST_WORDS
from tools.training.agreement import Floats, agreement
from tools.training.examples import Example
from tools.training.priors import PRIORS, RISING, RISING_ABROAD
from tools.training.records import KINDS

MOST_WORDS: Final = 5_000
"""So many words and pairs are kept, the surest."""

LEAST_DOCUMENTS: Final = 10
LEAST_DOCUMENTS_OF_PAIR: Final = 30
LEAST_SOURCES: Final = 3
LEAST_TRAIT: Final = 10
"""A word or pair must stand in so many documents, of so many sources; a trait without a prior weight in so many
documents."""

LEAST_CONSTANCY: Final = 0.6
"""No step of a trait is trusted less: those that tell threads are in few sources, and would be lost."""

TRAIT_SHARE: Final = 0.3
WORD_SHARE: Final = 3.0
"""What a trait, and the words together, count in training."""


@frozen(kw_only=True)
class Table:
    """Which features there are: the steps of each trait, and the words, with the trust that they deserve."""

    edges: dict[str, tuple[float, ...]]
    words: tuple[bytes, ...]
    trust: Floats = field(eq=False)
    trust_in_steps: Floats = field(eq=False)
    rising: Mapping[str, Mapping[str, float]] = field(eq=False)

    def matrix(self, examples: Sequence[Example]) -> sp.csr_matrix:
        """One row to an example: the steps that its traits reach, then the words it holds."""
        steps = _incidence(_reached(self.edges, examples), len(self.trust_in_steps))
        traits = steps @ sp.diags(TRAIT_SHARE * self.trust_in_steps)
        known = _numbered(self.words)
        held = _incidence([[known[word] for word in each.words if word in known] for each in examples], len(known))
        number = np.maximum(np.asarray(held.sum(axis=1)).ravel(), FEWEST_WORDS)
        words = sp.diags(WORD_SHARE / np.sqrt(number)) @ held @ sp.diags(self.trust)
        return sp.hstack([traits, words]).tocsr().astype(np.float32)

    def prior(self) -> Floats:
        """The weights before anything is learned: `PRIORS`, at the first step of their traits, and ``rising``."""
        steps = _numbered((name, edge) for name, edges in self.edges.items() for edge in edges)
        weights = np.zeros((len(steps) + len(self.words) + 1, len(KINDS)))
        for name, edges in self.edges.items():
            for kind, odds in PRIORS.get(name, {}).items():
                weights[steps[name, edges[0]], KINDS.index(kind)] = odds / TRAIT_SHARE
            for kind, odds in self.rising.get(name, {}).items():
                for edge in edges:
                    weights[steps[name, edge], KINDS.index(kind)] = odds / len(edges) / TRAIT_SHARE
        return weights


def _numbered(items: Iterable[Any]) -> dict[Any, int]:
    return {item: number for number, item in enumerate(items)}


def _incidence(rows: Sequence[Sequence[int]], width: int) -> sp.csr_matrix:
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.fromiter((column for row in rows for column in sorted(row)), dtype=np.int32, count=int(ends[-1]))
    return sp.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(rows), width))


def make_table(examples: Sequence[Example]) -> Table:
    """Steps at the quantiles of each trait; the words that tell kinds apart in every source alike."""
    whole = [example for example in examples if example.share == 1]
    values: dict[str, list[float]] = defaultdict(list)
    for example in whole:
        for name, value in example.traits.items():
            values[name].append(value)
    is_known = {name: len(found) >= LEAST_TRAIT or name in PRIORS for name, found in values.items()}
    edges = {name: _steps(found) for name, found in sorted(values.items()) if is_known[name]}
    common = _common_words(whole)
    known = _numbered(common)
    held = _incidence([[known[word] for word in each.words if word in known] for each in whole], len(known))
    sureness, constancy = agreement(held, whole)
    best = np.sort(np.argsort(-sureness, kind="stable")[:MOST_WORDS])
    words, trust = tuple(common[at] for at in best), constancy[best]
    rising = RISING_ABROAD if all(example.is_abroad for example in whole) else RISING
    trust_in_steps = _trust_in_steps(edges, whole, frozenset(PRIORS) | frozenset(rising))
    return Table(edges=edges, words=words, trust=trust, trust_in_steps=trust_in_steps, rising=rising)


def _common_words(whole: Sequence[Example]) -> list[bytes]:
    """The words and pairs that enough documents hold, of enough sources."""
    sources: dict[bytes, Counter[str]] = defaultdict(Counter)
    for example in whole:
        for word in example.words:
            sources[word][example.source] += 1
    return sorted(
        word
        for word, seen in sources.items()
        if seen.total() >= (LEAST_DOCUMENTS_OF_PAIR if b" " in word else LEAST_DOCUMENTS) and len(seen) >= LEAST_SOURCES
    )


def _trust_in_steps(edges: dict[str, tuple[float, ...]], whole: Sequence[Example], given: frozenset[str]) -> Floats:
    """How constant each step of a trait is between sources; what has a prior weight is trusted as it is."""
    _, constancy = agreement(_incidence(_reached(edges, whole), sum(map(len, edges.values()))), whole)
    is_given = [name in given for name, steps in edges.items() for _ in steps]
    return np.where(is_given, 1.0, np.maximum(constancy, LEAST_CONSTANCY))


def _reached(edges: dict[str, tuple[float, ...]], examples: Sequence[Example]) -> list[list[int]]:
    """The numbers of the steps that the traits of each example reach."""
    steps = _numbered((name, edge) for name, each in edges.items() for edge in each)
    return [
        [steps[name, edge] for name, value in each.traits.items() for edge in edges.get(name, ()) if value >= edge]
        for each in examples
    ]


def _steps(values: Sequence[float]) -> tuple[float, ...]:
    quantiles = np.quantile(values, [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97])
    return tuple(sorted({float(f"{value:.2g}") for value in quantiles}))
