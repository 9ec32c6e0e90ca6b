"""How many planted artifacts are found, and whether the clean text comes back: recall of every rule that has a planter.

    python -m benchmarks.quality.planted measure [--texts N] [--show RULE]
    python -m benchmarks.quality.planted check

Clean texts of many layouts get artifacts: each rule one in a text of its own, then one beside an artifact of another
family; and then texts get up to six artifacts of any rules. An artifact is found where its rule has a part in a repair
or a finding at its place.

`measure` prints a line for each rule and the sums by safety: the recall, by itself and beside others, in how many
texts with one artifact safe fixes give the clean text back, and in how many something else was repaired or set aside;
with ``--show`` what one rule missed. Of wrapped text the words must come back, since an artifact may make a line too
long to be put together with others. `check` does so with fewer texts, and fails where a rule is below `LEAST` for its
safety. All is drawn from one seed, so two runs are the same.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from attrs import define, frozen

from benchmarks.quality import planted_texts as texts
from benchmarks.quality.planted_trials import Outcome, Trial, pairs, several, single, tried
from corpusnorm import Safety
from corpusnorm.registry import all_rules, find_rule
from corpusnorm.strategies import Planting
from corpusnorm.strategies.planting import Planter, all_planters

LEAST: Final = {Safety.SAFE: 0.99, Safety.UNSAFE: 0.95, Safety.REPORT: 0.95}
"""The recall that a rule must have. Rules that are not safe ask for evidence, and may miss more."""

TEXTS: Final = 1_000
FEW: Final = 150
"""How many clean texts are drawn, to measure and to check."""

MEASURED: Final = ((single, 60), (pairs, 20))
CHECKED: Final = ((single, 20),)
"""In which ways each rule is tried, and in at most how many texts."""

_SEED: Final = 20_260_000
_UNMEASURED: Final = "house styles, which are off where they are not asked for"


_Ways = tuple[tuple[Callable[[Planter, Iterable[str], random.Random], Iterator[Trial]], int], ...]


@define
class Score:
    """What came of the artifacts of one rule: alone in their texts, and beside others."""

    alone: int = 0
    found_alone: int = 0
    beside: int = 0
    found_beside: int = 0
    returned: int = 0
    touched: int = 0

    @property
    def planted(self) -> int:
        """How many artifacts were planted."""
        return self.alone + self.beside

    @property
    def found(self) -> int:
        """How many of them were found."""
        return self.found_alone + self.found_beside

    def count(self, *, is_found: bool, is_alone: bool, outcome: Outcome) -> None:
        """Count one artifact."""
        self.alone += is_alone
        self.beside += not is_alone
        self.found_alone += is_found and is_alone
        self.found_beside += is_found and not is_alone
        self.returned += outcome.is_returned and is_alone
        self.touched += bool(outcome.else_changed)


@frozen
class Miss:
    """An artifact that was not found, or a text that did not come back or in which something else was changed."""

    planting: Planting
    trial: Trial
    outcome: Outcome

    def __str__(self) -> str:
        span = self.planting.span
        fault = "missed" if self.planting not in self.outcome.found else "found"
        around = self.trial.text.damaged[max(0, span.start - 60) : span.end + 60]
        return f"{fault}, else changed: {self.outcome.else_changed} {self.planting.before[:60]!r} in {around[:300]!r}"


def _trials(number: int, ways: _Ways) -> Iterator[Trial]:
    """All trials: each rule in these ways, and several rules in each text."""
    clean = texts.clean_texts(number)
    clean += texts.wrapped_texts(clean)
    chance = random.Random(_SEED)
    for planter in all_planters().values():
        for plant, most in ways:
            yield from islice(plant(planter, chance.sample(clean, len(clean)), chance), most)
    yield from several(clean, chance)


def measured(number: int, ways: _Ways) -> tuple[dict[str, Score], list[Miss], int]:
    """The score of each rule, what was missed, and in how many texts artifacts were planted."""
    scores: dict[str, Score] = {rule: Score() for rule in sorted(all_planters())}
    misses: list[Miss] = []
    documents = 0
    for trial in _trials(number, ways):
        documents += 1
        outcome = tried(trial)
        is_alone = len(trial.text.plantings) == 1
        for planting in trial.text.plantings:
            is_found = planting in outcome.found
            scores[planting.rule].count(is_found=is_found, is_alone=is_alone, outcome=outcome)
            if not is_found or not outcome.is_returned or outcome.else_changed:
                misses.append(Miss(planting, trial, outcome))
    return scores, misses, documents


def below(scores: Mapping[str, Score]) -> list[str]:
    """The rules that find or give back less than they must, in words."""
    return [
        f"{rule}: {name} {part} of {of}, must be {least:.0%}"
        for rule, score in scores.items()
        for least in (LEAST[find_rule(rule).safety],)
        for name, part, of in (("found", score.found, score.planted), ("clean back", score.returned, score.alone))
        if part < least * of
    ]


def print_table(scores: Mapping[str, Score], documents: int) -> None:
    """One line for each rule, one for each safety, and the rules that nothing is planted for."""
    print(f"{'rule':28}{'safety':8}{'planted':>8}{'recall':>8}{'beside':>8}{'clean back':>12}{'else changed':>14}")
    groups = [(rule, find_rule(rule).safety, [score]) for rule, score in scores.items()]
    groups += [
        ("all", safety, [scores[rule] for rule in scores if find_rule(rule).safety is safety]) for safety in Safety
    ]
    for name, safety, parts in groups:
        alone, found_alone, beside, found_beside, returned, touched, planted = (
            sum(getattr(part, field) for part in parts) for field in _COUNTS
        )
        shares = (found_alone / max(1, alone), found_beside / max(1, beside))
        print(f"{name:28}{safety:8}{planted:8}{shares[0]:8.3f}{shares[1]:8.3f}", end="")
        print(f"{returned / max(1, alone):12.3f}{touched / max(1, planted):14.3f}")
    print(f"{documents:,} documents.")
    print(
        f"Without a planter: {', '.join(sorted({rule.name for rule in all_rules()} - scores.keys()))} ({_UNMEASURED})."
    )


_COUNTS: Final = ("alone", "found_alone", "beside", "found_beside", "returned", "touched", "planted")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description="Measure how many planted artifacts are found.")
    parser.add_argument("command", choices=("measure", "check"))
    parser.add_argument("--texts", type=int, default=TEXTS, help="how many clean texts are drawn (measure)")
    parser.add_argument("--show", metavar="RULE", help="print what this rule missed (measure)")
    options = parser.parse_args(argv)
    is_full = options.command == "measure"
    scores, misses, documents = measured(options.texts, MEASURED) if is_full else measured(FEW, CHECKED)
    if is_full:
        print(*(miss for miss in misses if miss.planting.rule == options.show), sep="\n")
        print_table(scores, documents)
    faults = below(scores)
    print(*faults, sep="\n", end="\n" if faults else "")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
