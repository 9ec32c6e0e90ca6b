"""How many planted artifacts are found, and whether the clean text comes back: recall of every rule that has a planter.

    python benchmarks/quality/planted.py measure [--texts N] [--show RULE]
    python benchmarks/quality/planted.py check

Clean texts of the published strategies get artifacts: each rule one in a text of its own, in up to 100 texts, and
then texts with up to six artifacts of any rules. An artifact is found where its rule has a part in a repair or a
finding at its place. `measure` prints a line for each rule and the sums by safety; with ``--show`` what one rule
missed. `check` does so with fewer texts, and fails where the recall of a rule is below `LEAST` for its safety, or
safe fixes do not give the clean text back. All is drawn from one seed, so two runs are the same.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from attrs import define, frozen
from hypothesis import HealthCheck, Phase, given, seed, settings

from corpusnorm import Document, Safety, Span, check, normalize
from corpusnorm.registry import all_rules, find_rule
from corpusnorm.strategies import Planted, Planting, clean_text
from corpusnorm.strategies.planting import Damage, Planter, all_planters, planted_in

LEAST: Final = {Safety.SAFE: 0.99, Safety.UNSAFE: 0.95, Safety.REPORT: 0.95}
"""The recall that a rule must have. Rules that are not safe ask for evidence, and may miss more."""

TEXTS: Final = 1_000
FEW: Final = 120
"""How many clean texts are drawn, to measure and to check."""

PER_RULE: Final = 100
MOST: Final = 6
_SEED: Final = 20_260_000


@define
class Score:
    """What came of the artifacts of one rule."""

    planted: int = 0
    found: int = 0
    returned: int = 0

    @property
    def recall(self) -> float:
        """The share that was found; 1 where nothing was planted."""
        return self.found / self.planted if self.planted else 1.0


@frozen
class Miss:
    """An artifact that was not found, or a text that did not come back."""

    rule: str
    text: Planted

    def __str__(self) -> str:
        (planting, *_) = [each for each in self.text.plantings if each.rule == self.rule]
        left, right = max(0, planting.span.start - 60), planting.span.end + 60
        return f"{self.rule} {planting.before!r} in {self.text.damaged[left:right]!r}"


def clean_texts(number: int) -> list[str]:
    """So many clean texts, the same at each call."""
    texts: list[str] = []

    @seed(_SEED)
    @settings(max_examples=number, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=_SLOW)
    @given(clean_text())
    def keep(text: str) -> None:
        texts.append(text)

    keep()
    return texts


_SLOW: Final = list(HealthCheck)


def single(planter: Planter, texts: Iterable[str], chance: random.Random) -> Iterator[Planted]:
    """Texts with one artifact of one rule each, as far as it has a place in them."""
    for text in texts:
        damages = list(planter.damages(text))
        if damages:
            yield planted_in(text, [(planter, chance.choice(damages))])


def several(text: str, chance: random.Random) -> Planted | None:
    """A text with up to `MOST` artifacts of any rules in places apart; None where there is no place for any."""
    chosen: list[tuple[Planter, Damage]] = []
    for planter in chance.sample(sorted(all_planters().values(), key=lambda each: each.rule), MOST):
        damages = list(planter.damages(text))
        damage = chance.choice(damages) if damages else None
        if damage is not None and all(damage.is_apart(other) for _, other in chosen):
            chosen.append((planter, damage))
    return planted_in(text, chosen) if chosen else None


def found_in(text: Planted, document: Document) -> set[Planting]:
    """The artifacts that their rules repaired or reported at their places."""
    places = [(name, repair.span) for repair in document.repairs for name in (repair.rule, *repair.also)]
    findings = check(text.damaged.encode())
    places += [(name, finding.span) for finding in findings for name in (finding.rule, *finding.also)]
    return {each for each in text.plantings if any(name == each.rule and _is_at(span, each) for name, span in places)}


def _is_at(span: Span, planting: Planting) -> bool:
    return span.overlaps(planting.span) or (span.start <= planting.span.start and planting.span.end <= span.end)


def _documents(number: int) -> Iterator[Planted]:
    """All texts: each rule alone in up to `PER_RULE` of them, then several rules together in each."""
    texts, chance = clean_texts(number), random.Random(_SEED)
    for planter in all_planters().values():
        shuffled = chance.sample(texts, len(texts))
        yield from islice(single(planter, shuffled, chance), PER_RULE)
    yield from filter(None, (several(text, chance) for text in texts))


def measured(number: int) -> tuple[dict[str, Score], list[Miss], int]:
    """The score of each rule, what was missed, and in how many texts artifacts were planted."""
    scores: dict[str, Score] = {rule: Score() for rule in sorted(all_planters())}
    misses: list[Miss] = []
    documents = 0
    for text in _documents(number):
        documents += 1
        document = normalize(text.damaged.encode())
        found, is_returned = found_in(text, document), document.text == text.repaired
        for planting in text.plantings:
            score = scores[planting.rule]
            score.planted += 1
            score.found += planting in found
            score.returned += is_returned
            if planting not in found or not is_returned:
                misses.append(Miss(planting.rule, text))
    return scores, misses, documents


def below(scores: Mapping[str, Score]) -> list[str]:
    """The rules that find or give back less than they must, in words."""
    return [
        f"{rule}: {name} {part} of {score.planted}, must be {least:.0%}"
        for rule, score in scores.items()
        for least in (LEAST[find_rule(rule).safety],)
        for name, part in (("found", score.found), ("clean text given back", score.returned))
        if part < least * score.planted
    ]


def print_table(scores: Mapping[str, Score], documents: int) -> None:
    """One line for each rule, one for each safety, and the rules that nothing is planted for."""
    print(f"{'rule':28}{'safety':8}{'planted':>8}{'recall':>8}{'clean text back':>17}")
    groups = [(rule, find_rule(rule).safety, [score]) for rule, score in scores.items()]
    groups += [
        ("all", safety, [scores[rule] for rule in scores if find_rule(rule).safety is safety]) for safety in Safety
    ]
    for name, safety, parts in groups:
        planted, found, returned = (sum(getattr(part, field) for part in parts) for field in _COUNTS)
        print(f"{name:28}{safety:8}{planted:8}{found / max(1, planted):8.3f}{returned / max(1, planted):17.3f}")
    print(f"{documents:,} documents.")
    rest = [rule.name for rule in all_rules() if rule.safety is not Safety.REPORT and rule.name not in scores]
    print(f"Without a planter, so not measured: {', '.join(rest)}.")


_COUNTS: Final = ("planted", "found", "returned")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description="Measure how many planted artifacts are found.")
    parser.add_argument("command", choices=("measure", "check"))
    parser.add_argument("--texts", type=int, default=TEXTS, help="how many clean texts are drawn (measure)")
    parser.add_argument("--show", metavar="RULE", help="print what this rule missed (measure)")
    options = parser.parse_args(argv)
    scores, misses, documents = measured(options.texts if options.command == "measure" else FEW)
    if options.command == "measure":
        print(*(miss for miss in misses if miss.rule == options.show), sep="\n")
        print_table(scores, documents)
    faults = below(scores)
    print(*faults, sep="\n", end="\n" if faults else "")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
