"""Measure the kind detector on sources that it has not seen: each is left out of the training in turn.

    python -m tools.cross_validate_kinds

Prints, as the tables of `docs/explanation/kinds.md`, what was taken for which, macro-F1 over the
three kinds that corpusnorm was made for (the headline first, then what it is if one counts
otherwise), what became of each source, and what the threshold does. Then the temperatures that make
these answers as sure as they are right; `TEMPERATURES` in `tools/training/model_file.py` holds them. Needs the
same documents and the same extra as the training; takes some minutes.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import Final

import numpy as np
from attrs import field, frozen
from scipy.optimize import minimize

from corpusnorm.classify import TRUST_IN_DOUBT
from corpusnorm.options import LEAST_CONFIDENCE
from tools.training.agreement import Floats
from tools.training.examples import Example, read_examples
from tools.training.fitting import learn, probabilities
from tools.training.model_file import DOUBT_OF_LABELS, TEMPERATURES, TRUST_ABROAD
from tools.training.records import KINDS, SHARED, WITH_COMMENTS, Record, read_records

MISSION: Final = ("review_essay", "news_report", "blog_post")
THRESHOLDS: Final = (0.0, 0.3, 0.4, 0.5, 0.6)
MOST_NAMED: Final = 4
"""So many of the kinds that a source was taken for are named."""

PULL: Final = 0.05
"""How strongly the temperatures of the kinds are drawn to each other."""


@frozen(kw_only=True)
class Answers:
    """What documents are, and the log-odds that a model gave them which had not seen their source.

    ``trust`` is what log-odds count in the language of each; where it is not known, the detector trusts structure more.
    """

    records: Sequence[Record] = field(repr=False)
    log_odds: Floats = field(eq=False, repr=False)
    trust: Floats = field(eq=False, repr=False)

    @property
    def truth(self) -> list[str]:
        """The kind of each document."""
        return [record.kind for record in self.records]

    def scores(self) -> Floats:
        """The probability of each kind, as the detector would give it."""
        sureness = DOUBT_OF_LABELS / np.array([TEMPERATURES[kind] for kind in KINDS])
        scaled = self.trust[:, None] * self.log_odds * sureness
        odds = np.exp(scaled - scaled.max(axis=1, keepdims=True))
        scores: Floats = odds / odds.sum(axis=1, keepdims=True)
        return scores

    def told(self, least: float = LEAST_CONFIDENCE) -> list[str]:
        """The kind that each document is taken for; unknown where none reaches the probability ``least``."""
        return [KINDS[row.argmax()] if row.max() >= least else "unknown" for row in self.scores()]

    def told_of(self, kinds: Sequence[str]) -> list[str]:
        """The likeliest of some kinds."""
        columns = self.scores()[:, [KINDS.index(kind) for kind in kinds]]
        return [kinds[at] for at in columns.argmax(axis=1)]

    def where(self, chosen: Sequence[bool]) -> Answers:
        """The answers for some of the documents."""
        records = [record for record, is_chosen in zip(self.records, chosen, strict=True) if is_chosen]
        rows = np.array(chosen)
        return Answers(records=records, log_odds=self.log_odds[rows], trust=self.trust[rows])


def leave_out(records: Sequence[Record], read: Sequence[Sequence[Example]], *, abroad: bool = False) -> Answers:
    """Each source told by a model of the others; the text as it is, or as if it were in another language."""
    whole = [next(each for each in examples if each.is_abroad or not abroad) for examples in read]
    examples = [example for each in read for example in each]
    sources = np.array([record.source for record in records])
    log_odds = np.zeros((len(records), len(KINDS)))
    with ProcessPoolExecutor() as pool:
        names = sorted(set(sources))
        for name, found in zip(names, pool.map(partial(_left_out, examples, whole), names), strict=True):
            log_odds[sources == name] = found
    trust = np.array([_trust(example) for example in whole])
    return Answers(records=records, log_odds=log_odds - log_odds.mean(axis=1, keepdims=True), trust=trust)


def _trust(example: Example) -> float:
    if example.is_abroad:
        return TRUST_ABROAD
    return TRUST_IN_DOUBT if example.language is None else 1.0


def _left_out(examples: Sequence[Example], whole: Sequence[Example], source: str) -> Floats:
    """The log-odds of the documents of a source, those that are abroad by the weights for these."""
    here = [example for example in whole if example.source == source]
    found = np.zeros((len(here), len(KINDS)))
    for is_abroad in {example.is_abroad for example in here}:
        fitted = learn([each for each in examples if each.source != source and each.is_abroad == is_abroad])
        rows = np.array([example.is_abroad == is_abroad for example in here])
        matrix = fitted.table.matrix([example for example in here if example.is_abroad == is_abroad])
        found[rows] = np.log(probabilities(matrix, fitted.weights))
    return found


def best_temperatures(answers: Answers) -> Floats:
    """By which the log-odds of each kind, less their mean, must be divided to make the truth most likely."""
    truth = np.array([KINDS.index(kind) for kind in answers.truth])

    def loss(logs: Floats) -> float:
        scaled = answers.log_odds / np.exp(logs[0] + logs[1:])
        likelihood = scaled[np.arange(len(truth)), truth] - np.log(np.exp(scaled).sum(axis=1))
        return float(-likelihood.mean() + PULL * (logs[1:] ** 2).sum())

    found = minimize(loss, np.zeros(len(KINDS) + 1), method="L-BFGS-B").x
    temperatures: Floats = np.exp(found[0] + found[1:])
    return temperatures


def f1(truth: Sequence[str], told: Sequence[str], kind: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of a kind."""
    right = sum(is_ == said == kind for is_, said in zip(truth, told, strict=True))
    there, said = truth.count(kind), told.count(kind)
    return right / max(said, 1), right / max(there, 1), 2 * right / max(there + said, 1)


def confusion(answers: Answers) -> Iterator[str]:
    """How often each kind was taken for which, with precision, recall and F1."""
    truth, told = answers.truth, answers.told()
    count = Counter(zip(truth, told, strict=True))
    yield from _head("truth", *(kind.split("_")[0] for kind in KINDS), "precision", "recall", "F1")
    for kind in KINDS:
        rates = (f"{each:.2f}" for each in f1(truth, told, kind))
        yield _row(kind, *(str(count[kind, each]) for each in KINDS), *rates)
    every = [f1(truth, told, kind)[2] for kind in KINDS]
    right = sum(count[kind, kind] for kind in KINDS) / len(truth)
    yield f"\nMacro-F1 of the nine kinds {np.mean(every):.3f}, {right:.1%} right."


def headline(answers: Answers) -> Iterator[str]:
    """F1 of the three kinds and its mean, counted in several ways; the first is the figure that counts."""
    yield from _head("how it is counted", "documents", *MISSION, "mean")
    everything = answers.told()
    yield _of_three("all documents, nine kinds, abstaining is an answer", answers, everything)
    yield _of_three("the likeliest kind, without abstaining", answers, answers.told(0))
    bare = answers.where([record.kind != "blog_post" or record.label == WITH_COMMENTS for record in answers.records])
    yield _of_three("blog posts without comments left out", bare, bare.told())
    sure = answers.where([not record.is_unsure for record in answers.records])
    yield _of_three("labels left out that the datasheet doubts", sure, sure.told())
    three = answers.where([record.kind in MISSION for record in answers.records])
    yield _of_three("documents of the three kinds only", three, three.told())
    yield _of_three("the same, and only these three to choose from", three, three.told_of(MISSION))


def _of_three(name: str, answers: Answers, told: Sequence[str]) -> str:
    found = [f1(answers.truth, told, kind)[2] for kind in MISSION]
    return _row(name, str(len(told)), *(f"{each:.2f}" for each in found), f"{np.mean(found):.3f}")


def by_source(answers: Answers) -> Iterator[str]:
    """What became of the three kinds in each source, and what else was taken for them."""
    truth, told = answers.truth, answers.told()
    sources = [record.source for record in answers.records]
    yield from _head("source left out", "kind", "documents", "right", "taken for", "others taken for it")
    for source in sorted(set(sources)):
        here = [(is_, said) for is_, said, at in zip(truth, told, sources, strict=True) if at == source]
        for kind in MISSION:
            missed = Counter(said for is_, said in here if is_ == kind != said)
            wrong = Counter(is_ for is_, said in here if said == kind != is_)
            there = sum(is_ == kind for is_, _ in here)
            if there or wrong:
                right = str(there - missed.total()) if there else ""
                yield _row(source, kind, str(there), right, _named(missed), _named(wrong))


def _named(counts: Counter[str]) -> str:
    """The most frequent, and how many others."""
    parts = [f"{kind} {number}" for kind, number in counts.most_common(MOST_NAMED)]
    rest = counts.total() - sum(number for _, number in counts.most_common(MOST_NAMED))
    return ", ".join([*parts, *([f"others {rest}"] if rest else [])])


def thresholds(answers: Answers) -> Iterator[str]:
    """What each threshold does to the answers."""
    yield from _head("threshold", "macro-F1", "answers that become *unknown*", "of the kinds told, right")
    truth, likeliest = answers.truth, answers.told(0)
    for least in THRESHOLDS:
        told = answers.told(least)
        macro = np.mean([f1(truth, told, kind)[2] for kind in KINDS])
        changed = sum(before != after for before, after in zip(likeliest, told, strict=True)) / len(told)
        named = [is_ == said for is_, said in zip(truth, told, strict=True) if said != "unknown"]
        yield _row(f"{least:g}", f"{macro:.3f}", f"{changed:.0%}", f"{np.mean(named):.0%}")


def _head(*cells: str) -> Iterator[str]:
    yield _row(*cells)
    yield "|" + "---|" * len(cells)


def _row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def main() -> int:
    """Leave each source out in turn, and print the tables."""
    if not SHARED.is_dir():
        print(f"no labelled documents at {SHARED}", file=sys.stderr)
        return 2
    records = list(read_records())
    with ProcessPoolExecutor() as pool:
        read = list(pool.map(read_examples, records, chunksize=50))
    answers = leave_out(records, read)
    for part in (confusion, headline, by_source, thresholds):
        print(*part(answers), sep="\n", end="\n\n")
    print("Read as if in another language:", *headline(leave_out(records, read, abroad=True)), sep="\n", end="\n\n")
    for kind, temperature in zip(KINDS, best_temperatures(answers), strict=True):
        print(f"temperature of {kind} {temperature:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
