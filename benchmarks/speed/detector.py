"""What the detector costs alone: features, language, scores and evidence of documents that are segmented already."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator, Sequence
from typing import Final

from benchmarks.speed.corpora import Corpus
from benchmarks.speed.stages import Cost
from corpusnorm.classify import classify
from corpusnorm.decode import decode
from corpusnorm.draft import Draft
from corpusnorm.facts import Facts
from corpusnorm.registry import all_rules, select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment
from corpusnorm.trace import TracedText

SIZES: Final = (6_000, 60_000, 600_000)
"""Bytes of a document, more or less: a usual one, ten times as much, and ten times that."""

_ENOUGH: Final = 300_000
"""So many bytes in documents of each size, and one document at least."""


def detector_costs(corpus: Corpus, rounds: int) -> list[Cost]:
    """The detector on documents of each size, cut out of those of ``corpus``: medians."""
    cut = [Corpus(f"{size // 1000} kB", tuple(_documents(corpus, size))) for size in SIZES]
    return [Cost("the detector alone", one, _seconds(one, rounds)) for one in cut]


def _documents(corpus: Corpus, size: int) -> Iterator[bytes]:
    text = b"\n\n".join(corpus.documents).decode("utf-8", "replace")
    text *= 1 + max(size, _ENOUGH) // len(text)
    for at in range(0, max(size, _ENOUGH), size):
        yield text[at : at + size].encode("utf-8")


def _seconds(corpus: Corpus, rounds: int) -> float:
    prepared = list(map(_prepared, corpus.documents))
    _once(prepared)  # loads the model
    return statistics.median(_once(prepared) for _ in range(rounds))


def _prepared(data: bytes) -> tuple[Draft, TracedText]:
    """What the stages before it hand to the detector."""
    text = decode(data).text
    facts = Facts(text)
    traced = repair(text, facts, select_rules())
    return segment(traced, facts, all_rules()), traced


def _once(prepared: Sequence[tuple[Draft, TracedText]]) -> float:
    for draft, _ in prepared:
        vars(draft.facts).pop("language", None)  # a fact is kept, and telling the language is part of the work
    start = time.process_time()
    for draft, traced in prepared:
        classify(draft, traced)
    return time.process_time() - start
