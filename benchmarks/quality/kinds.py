"""How well kinds are told: F1 of each kind, the confusion, and whether confidence is what it says.

    python -m benchmarks.quality.kinds [SET ...]

For each labelled set of documents that were not learned from: which kinds were taken for which,
macro-F1 over the kinds that the set holds, the expected calibration error (ten bins), and how many
of the half that the detector is surest about are right. The sets are not part of the project: they
are looked for in `../shared/kinds`, or below CORPUSNORM_SHARED.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Final

from attrs import frozen

from benchmarks.shared import SHARED
from corpusnorm import normalize
from corpusnorm.registry import all_kinds

SETS: Final = SHARED / "kinds"
DEV: Final = ("dev_in", "dev_x", "dev_silver")
KIND_OF_LABEL: Final = {"blog_post_with_comments": "blog_post", "personal_blog": "blog_post", "other": "unknown"}
BINS: Final = 10


@frozen
class Answer:
    """What a document is, what it was taken for, and how sure that was."""

    truth: str
    told: str
    confidence: float

    @property
    def is_right(self) -> bool:
        """Whether the document was told."""
        return self.truth == self.told


def flattened(text: str) -> str:
    """The text with its line breaks taken out."""
    return " ".join(text.split("\n"))


def damaged(text: str) -> str:
    """The text with what extractors and wrong encodings leave: the same damage for the same text."""
    draw = random.Random(len(text))
    words = text.split(" ")
    for at in range(len(words)):
        if draw.random() < 0.02:
            words[at] = draw.choice(_DAMAGE)(words[at])
    return " ".join(words)


_DAMAGE: Final[Sequence[Callable[[str], str]]] = (
    lambda word: word.replace("’", "â€™").replace("'", "â€™"),
    lambda word: word.replace("&", "&amp;") + "&nbsp;",
    lambda word: word[:3] + "\u00ad" + word[3:],
    lambda word: word + "\u200b",
    lambda word: word.replace("fi", "\ufb01"),
)

VARIANTS: Final[dict[str, Callable[[str], str]]] = {"as it is": str, "no line breaks": flattened, "damage": damaged}


def answer(task: tuple[str, str, str]) -> Answer:
    """Label, text and name of a variant to an answer."""
    label, text, variant = task
    detection = normalize(VARIANTS[variant](text).encode()).detection
    return Answer(KIND_OF_LABEL.get(label, label), detection.kind, detection.confidence)


def read_set(name: str) -> list[tuple[str, str]]:
    """Label and text of the documents of a labelled set."""
    with gzip.open(SETS / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [(record["label"], record["text"]) for record in map(json.loads, lines)]


def scores(answers: Sequence[Answer]) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 of each kind that the answers hold."""
    right = Counter(each.truth for each in answers if each.is_right)
    there, told = Counter(each.truth for each in answers), Counter(each.told for each in answers)
    found = {}
    for kind, number in sorted(there.items()):
        precision, recall = right[kind] / max(told[kind], 1), right[kind] / number
        found[kind] = (precision, recall, 2 * right[kind] / (number + told[kind]))
    return found


def calibration_error(answers: Sequence[Answer]) -> float:
    """The mean distance between the confidence and the share that is right, over ten bins of confidence."""
    error = 0.0
    for at in range(BINS):
        here = [each for each in answers if min(int(each.confidence * BINS), BINS - 1) == at]
        error += abs(sum(each.confidence - each.is_right for each in here))
    return error / len(answers)


def surest_half(answers: Sequence[Answer]) -> float:
    """The share that is right among the half with the highest confidence."""
    half = sorted(answers, key=lambda each: -each.confidence)[: len(answers) // 2]
    return sum(each.is_right for each in half) / len(half)


def report(name: str, answers: Sequence[Answer], *, in_full: bool) -> None:
    """Print the figures of a set, in full with those of each kind and the confusion."""
    found = scores(answers)
    macro = sum(f1 for _, _, f1 in found.values()) / len(found)
    right = sum(each.is_right for each in answers) / len(answers)
    figures = f"macro-F1 {macro:.3f}, {right:.1%} right, surest half {surest_half(answers):.1%} right"
    print(f"{name}: {len(answers)} documents, {figures}, calibration error {calibration_error(answers):.3f}")
    if not in_full:
        return
    kinds = [kind.name for kind in all_kinds()]
    count = Counter((each.truth, each.told) for each in answers)
    print(f"  {'truth':14}" + "".join(f"{kind[:9]:>10}" for kind in kinds) + "  precision  recall    F1")
    for kind, (precision, recall, f1) in found.items():
        row = "".join(f"{count[kind, each]:10}" for each in kinds)
        print(f"  {kind:14}{row}{precision:11.2f}{recall:8.2f}{f1:6.2f}")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure on each set, as it is, without line breaks, and with damage."""
    parser = argparse.ArgumentParser(description="Measure how kinds are told.")
    parser.add_argument("sets", nargs="*", default=DEV, help="labelled sets to measure on")
    options = parser.parse_args(argv)
    if not SETS.is_dir():
        print(f"no labelled sets at {SETS}", file=sys.stderr)
        return 2
    with ProcessPoolExecutor() as pool:
        for name in options.sets:
            records = read_set(name)
            for variant in VARIANTS:
                tasks = [(label, text, variant) for label, text in records]
                answers = list(pool.map(answer, tasks, chunksize=50))
                report(f"{name}, {variant}", answers, in_full=variant == "as it is")
    return 0


if __name__ == "__main__":
    sys.exit(main())
