"""How well kinds are told: the confusion of kinds, and whether confidence is what it says.

    python benchmarks/quality/kinds.py measure [SET ...]
    python benchmarks/quality/kinds.py tune

`measure` prints, for each labelled set, how many documents of each kind were taken for which,
and how many of the documents with a given confidence are right. `tune` fits the weights to
the training set and prints them; they are put into `src/corpusnorm/kinds/` by hand. It starts
from the weights that stand there and is drawn back to them, so that a sign which the training
set hardly holds keeps the weight that a person gave it. The labelled sets are not part of the
project: they are looked for in `../shared/kinds`, or below CORPUSNORM_SHARED.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from corpusnorm.classify import find_signs, softmax
from corpusnorm.classifying.reading import Reading
from corpusnorm.facts import Facts
from corpusnorm.registry import all_kinds, select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment

SHARED = Path(os.environ.get("CORPUSNORM_SHARED", Path(__file__).parents[3] / "shared")) / "kinds"
DEV: Final = ("dev_in", "dev_x", "dev_silver")

KIND_OF_LABEL: Final = {
    "review_essay": "review_essay",
    "news_report": "news_report",
    "personal_blog": "blog_post",
    "blog_post_with_comments": "blog_post",
}
"""Documents with any other label are of no kind that we know."""

SET_BY_HAND: Final = frozenset(
    {
        "comments",
        "times of comments",
        "byline and date under the title",
        "the reviewed work in the head",
        "the work named again and again",
        "one who writes and argues again and again",
    }
)
"""Signs that need lines, markup or long essays, which the training set lacks; and the times over
comments, which it has from blogs of one month, and other forums have too."""

Sign = tuple[str, str]
"""The names of a kind and of one of its indicators."""


@frozen
class Example:
    """A labelled document as the detector sees it; ``strengths`` are signs and what their findings count."""

    kind: str
    label: str
    source: str
    strengths: dict[Sign, float]
    works: int

    @property
    def importance(self) -> float:
        """How much the example counts when weights are fitted.

        Left out are reviews of goods, which the labels do not keep apart from reviews of works, and
        articles on programming, which are blogs by their markup only. Reviews of works are
        scarce here, and not so in the folders of those who collect them: they count five times.
        """
        if self.source == "ploeh" or (self.kind == "review_essay" and self.works < 4):
            return 0.0
        return 5.0 if self.kind == "review_essay" else 1.0


WORKS: Final = re.compile(
    r"\b(?:books?|novels?|films?|movies?|albums?|plays?|exhibition|memoir|poems?|biography|theatre|fiction|essays?)\b",
    re.IGNORECASE,
)


def read_example(record: dict[str, Any]) -> Example:
    """The signs of one record of a labelled set."""
    facts = Facts(record["text"])
    rules = select_rules()
    reading = Reading(segment(repair(record["text"], facts, rules), facts, rules))
    strengths = {
        (kind.name, sign.indicator.name): sign.strength for kind in all_kinds() for sign in find_signs(kind, reading)
    }
    return Example(
        kind=KIND_OF_LABEL.get(record["label"], "unknown"),
        label=record["label"],
        source=record["source"],
        strengths=strengths,
        works=len(WORKS.findall(record["text"])),
    )


def read_set(name: str) -> list[Example]:
    """All examples of a labelled set."""
    with gzip.open(SHARED / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    with ProcessPoolExecutor() as pool:
        return list(pool.map(read_example, records, chunksize=50))


def scores(example: Example, weights: dict[Sign, float], biases: dict[str, float]) -> dict[str, float]:
    """The probability of each kind under these weights."""
    sums = dict(biases)
    for sign, strength in example.strengths.items():
        sums[sign[0]] += weights[sign] * strength
    return softmax(sums)


def present_weights() -> tuple[dict[Sign, float], dict[str, float]]:
    """The weights and biases that the kinds have now."""
    weights = {(kind.name, sign.name): sign.weight for kind in all_kinds() for sign in kind.indicators}
    return weights, {kind.name: kind.bias for kind in all_kinds()}


def measure(names: Iterable[str]) -> None:
    """Print confusion and calibration for each set."""
    weights, biases = present_weights()
    for name in names:
        told = [(example, scores(example, weights, biases)) for example in read_set(name)]
        answers = [(example.kind, *max((value, kind) for kind, value in each.items())) for example, each in told]
        print_confusion(name, [(truth, answer) for truth, _, answer in answers])
        for title, chosen in (
            ("all answers", answers),
            ("a kind told", [each for each in answers if each[2] != "unknown"]),
        ):
            print_calibration(title, [(value, truth == answer) for truth, value, answer in chosen])


def print_confusion(name: str, pairs: Sequence[tuple[str, str]]) -> None:
    """Print a table of what was taken for what."""
    count = Counter(pairs)
    kinds = [kind.name for kind in all_kinds()]
    right = sum(count[kind, kind] for kind in kinds)
    print(f"\n{name}: {len(pairs)} documents, {right / len(pairs):.1%} right")
    print(f"{'truth':14}" + "".join(f"{kind:>14}" for kind in kinds) + "   precision  recall")
    for kind in kinds:
        told, there = sum(count[each, kind] for each in kinds), sum(count[kind, each] for each in kinds)
        if there:
            rates = f"{count[kind, kind] / max(told, 1):12.2f}{count[kind, kind] / there:8.2f}"
            print(f"{kind:14}" + "".join(f"{count[kind, each]:14}" for each in kinds) + rates)


def print_calibration(title: str, answers: Sequence[tuple[float, bool]]) -> None:
    """Print how many of the answers with about the same confidence are right."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for value, is_right in answers:
        bins[min(int(value * 10), 9)].append((value, is_right))
    print(f"{title}: confidence said -> share right (documents)")
    for _, each in sorted(bins.items()):
        said = sum(value for value, _ in each) / len(each)
        right = sum(is_right for _, is_right in each) / len(each)
        print(f"  {said:.2f} -> {right:.2f} ({len(each)})")


def tune(rounds: int = 400, pull: float = 8.0) -> None:
    """Fit the weights to the training set, by gradient descent, and print them.

    A weight may shrink to nothing but not change its sign: a sign that speaks for a kind is
    evidence a person can follow, one that speaks against it by accident is not.
    """
    examples = [example for example in read_set("train") if example.importance]
    weights, biases = present_weights()
    start, total = dict(weights), sum(example.importance for example in examples)
    slow: dict[Sign, float] = defaultdict(float)
    square: dict[Sign, float] = defaultdict(float)
    for turn in range(1, rounds + 1):
        slope = _slope(examples, weights, biases)
        for name, value in slope.items():
            drawn = pull * (weights[name] - start[name]) if name in weights else 0.0
            step = (value + drawn) / total
            slow[name] = 0.9 * slow[name] + 0.1 * step
            square[name] = 0.99 * square[name] + 0.01 * step * step
            change = slow[name] / (1 - 0.9**turn) / (math.sqrt(square[name] / (1 - 0.99**turn)) + 1e-8)
            change *= 0.08 * (1 - 0.9 * turn / rounds)
            if name in weights:
                moved = weights[name] - change
                weights[name] = moved if moved * start[name] > 0 else 0.0
            elif name[0] != "unknown":
                biases[name[0]] -= change
    for sign, weight in sorted(weights.items()):
        print(f"{sign[0]:14}{weight:7.2f}  {sign[1]}")
    for kind, bias in biases.items():
        print(f"{kind:14}{bias:7.2f}  bias")


def _slope(examples: Iterable[Example], weights: dict[Sign, float], biases: dict[str, float]) -> dict[Sign, float]:
    """In which direction, and how steeply, the weights are wrong; ``(kind, "bias")`` stands for a bias."""
    slope: dict[Sign, float] = defaultdict(float)
    for example in examples:
        wrong = scores(example, weights, biases)
        wrong[example.kind] -= 1
        for kind, value in wrong.items():
            slope[kind, "bias"] += example.importance * value
        for sign, strength in example.strengths.items():
            if sign[1] not in SET_BY_HAND:
                slope[sign] += example.importance * wrong[sign[0]] * strength
    return slope


def main(argv: Sequence[str] | None = None) -> int:
    """Run one of the two commands."""
    parser = argparse.ArgumentParser(description="Measure, or tune, how kinds are told.")
    parser.add_argument("command", choices=("measure", "tune"))
    parser.add_argument("sets", nargs="*", default=DEV, help="labelled sets to measure on")
    options = parser.parse_args(argv)
    if not SHARED.is_dir():
        print(f"no labelled sets at {SHARED}", file=sys.stderr)
        return 2
    if options.command == "tune":
        tune()
    else:
        measure(options.sets)
    return 0


if __name__ == "__main__":
    sys.exit(main())
