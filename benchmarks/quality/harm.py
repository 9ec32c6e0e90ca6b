"""How often clean text is changed: what `normalize` repairs and sets aside in texts that people cleaned.

    python -m benchmarks.quality.harm measure [--show RULE]
    python -m benchmarks.quality.harm check
    python -m benchmarks.quality.harm check --update

`measure` runs over all clean texts with the default rules, prints the changes of each rule per 100,000 words, and
how many of them a reader judged to be wrong; with ``--show`` every change of one rule with the text round it.
`check` runs over a fixed sample and fails where a rule changes more than ``harm_floor.json`` allows; ``--update``
writes what was measured, after someone has read what is new.

Two kinds of changes are counted: repairs, and lines that are set aside as furniture or as a marker. The texts are
not perfectly clean, so most changes are right. Those that were read and judged wrong are listed by their places in
``harm_wrong.json``. The texts are not part of the project: they are looked for in `../shared/clean`, or below
CORPUSNORM_SHARED.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen

from benchmarks.shared import SHARED
from corpusnorm.decode import decode
from corpusnorm.edit import Span
from corpusnorm.facts import Facts
from corpusnorm.line import Role
from corpusnorm.registry import all_rules, select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment

TEXTS: Final = SHARED / "clean" / "clean.jsonl.gz"
FLOOR: Final = Path(__file__).with_name("harm_floor.json")
WRONG: Final = Path(__file__).with_name("harm_wrong.json")

SAMPLE: Final = 4
"""One text in so many is in the sample that is checked."""

PER: Final = 100_000
"""Words to which the figures are related."""

ROUND: Final = 60
"""How many characters are shown before and after a change."""

_VISIBLE: Final = str.maketrans(
    {"\n": "⏎", "\t": "⇥", "\N{NO-BREAK SPACE}": "␣", "\N{SOFT HYPHEN}": "¬", "\N{ZERO WIDTH SPACE}": "¤"}
)
_WORD: Final = re.compile(r"\w+")


@frozen
class CleanText:
    """A text that people cleaned, and its name."""

    name: str
    text: str

    @property
    def words(self) -> int:
        """How many words it has; a run of Chinese characters counts as one, so that rates are rather too high."""
        return sum(1 for _ in _WORD.finditer(self.text))


@frozen
class Change:
    """What a rule did to a stretch of a text: ``after`` is None where it was set aside."""

    document: str
    rule: str
    span: Span
    before: str
    after: str | None
    left: str
    right: str

    @property
    def place(self) -> tuple[str, str, int]:
        """What tells this change from all others."""
        return (self.document, self.rule, self.span.start)

    def __str__(self) -> str:
        after = "set aside" if self.after is None else f"⟦{self.after}⟧"
        told = f"{self.document} {self.span.start}: {self.left}⟦{self.before}⟧→{after}{self.right}"
        return told.translate(_VISIBLE)


def read_texts(path: Path = TEXTS) -> Iterator[CleanText]:
    """The clean texts, in the order of the file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from (CleanText(each["id"], each["text"]) for each in map(json.loads, lines))


def is_in_sample(text: CleanText) -> bool:
    """Whether the text is in the fixed sample, which its name decides."""
    return hashlib.sha256(text.name.encode()).digest()[0] % SAMPLE == 0


def changes(clean: CleanText) -> Iterator[Change]:
    """All that a conversion changes or sets aside, with places in the source."""
    source = decode(clean.text.encode("utf-8", "surrogatepass"), name=clean.name).text
    facts = Facts(source)
    traced = repair(source, facts, select_rules())
    found: list[tuple[str, Span, str | None]] = [(each.rule, each.span, each.after) for each in traced.repairs]
    draft = segment(traced, facts, all_rules())
    found += [(piece.rule, traced.to_source(piece.span), None) for piece in draft.furniture]
    markers = draft.role_lines(Role.MARKER)
    found += [(line.rule or "comment-thread", traced.to_source(line.span), None) for line in markers]
    for rule, span, after in found:
        left, right = source[max(0, span.start - ROUND) : span.start], source[span.end : span.end + ROUND]
        yield Change(clean.name, rule, span, source[span.start : span.end], after, left, right)


def count(found: Iterable[Change]) -> dict[str, int]:
    """How many changes each rule made, by name."""
    return dict(sorted(Counter(each.rule for each in found).items()))


def read_wrong() -> frozenset[tuple[str, str, int]]:
    """The places of the changes that were read and judged wrong."""
    return frozenset((name, rule, start) for name, rule, start in json.loads(WRONG.read_text(encoding="utf-8")))


def print_table(found: Sequence[Change], words: int) -> None:
    """One line for each rule, and the sum."""
    wrong = Counter(each.rule for each in found if each.place in read_wrong())
    print(f"{'rule':32}{'changes':>8}{'per 100,000 words':>20}{'wrong':>8}")
    for rule, number in count(found).items():
        print(f"{rule:32}{number:8}{number * PER / words:20.2f}{wrong[rule]:8}")
    print(f"{'all':32}{len(found):8}{len(found) * PER / words:20.2f}{wrong.total():8}")
    print(f"{words:,} words; judged wrong per 100,000 of them: {wrong.total() * PER / words:.2f}")


def measure(show: str | None) -> None:
    """Print the figures of all texts; and the changes of one rule."""
    texts = list(read_texts())
    found = [change for text in texts for change in changes(text)]
    wrong = read_wrong()
    for each in found:
        if each.rule == show:
            print("WRONG" if each.place in wrong else "     ", each)
    print_table(found, sum(text.words for text in texts))


def measure_sample() -> dict[str, int]:
    """How many changes each rule makes in the fixed sample."""
    return count(change for text in read_texts() if is_in_sample(text) for change in changes(text))


def read_floor() -> dict[str, int]:
    """How many changes each rule may make in the sample."""
    return dict(json.loads(FLOOR.read_text(encoding="utf-8")))


def risen(measured: Mapping[str, int], allowed: Mapping[str, int]) -> list[str]:
    """The rules that change more than they may, in words."""
    return [
        f"{rule}: {number} changes, {allowed.get(rule, 0)} allowed"
        for rule, number in measured.items()
        if number > allowed.get(rule, 0)
    ]


def check(*, update: bool) -> int:
    """Compare the sample with what is allowed, or allow what is measured; 1 if a rule changes more."""
    measured = measure_sample()
    if update:
        FLOOR.write_text(json.dumps(measured, indent=2) + "\n", encoding="utf-8")
        return 0
    faults = risen(measured, read_floor())
    print(*faults, sep="\n", end="\n" if faults else "")
    return int(bool(faults))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description="Measure how often clean text is changed.")
    parser.add_argument("command", choices=("measure", "check"))
    parser.add_argument("--show", metavar="RULE", help="print the changes of this rule (measure)")
    parser.add_argument("--update", action="store_true", help="allow what is measured (check)")
    options = parser.parse_args(argv)
    if not TEXTS.exists():
        print(f"no texts at {TEXTS}", file=sys.stderr)
        return 2
    if options.command == "check":
        return check(update=options.update)
    measure(options.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
