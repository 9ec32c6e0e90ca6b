"""Whether a rule takes at most twelve times the time for ten times the lines of its worst trigger.

    python -m benchmarks.linear_rules [--lines N] [--only RULE]

What a rule acts on is repeated: the texts of its cases and examples, its triggers, and what its planter plants in the
seeds, as they are and with a number behind each line, so that no two are alike. Of all these that which grows most from
200 lines to 2,000 is then measured with N lines (default: 10,000) and ten times as many. A rule that repairs is alone
in the repair stage; of the others `corpusnorm.check` is asked for nothing else. Seconds are CPU time, as in
`benchmarks.linear`. Prints a table, with the worst ten at its end, and exits with 1 if a rule costs more.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Final, TypeAlias

from benchmarks.linear import MOST, growth_of
from corpusnorm import Options, check, normalize
from corpusnorm.facts import Facts
from corpusnorm.registry import all_rules
from corpusnorm.repair import repair
from corpusnorm.rule import Rule, Stage, literal_of
from corpusnorm.strategies.planting import all_planters

_ROOT: Final = Path(__file__).parents[1]
_SCREENED: Final = 200
_PLANTED: Final = 3
"""How many artifacts of each seed are taken."""
_WORST: Final = 10

_Row: TypeAlias = tuple[float, float, float, Sequence[str], str]


def main(argv: Sequence[str] | None = None) -> int:
    """Measure every rule on its worst lines; 1 if one of them grows faster than these."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.linear_rules", description="Is every rule linear?")
    parser.add_argument("--lines", type=int, default=10_000, help="of the short documents (default: 10,000)")
    parser.add_argument("--only", metavar="RULE", default="", help="rules that have this in their name")
    args = parser.parse_args(argv)
    wanted = [rule for rule in all_rules() if args.only in rule.name]
    gc.disable()
    gc.freeze()  # what was there before need not be looked through again
    print(f"seconds for {args.lines:,} lines and for {10 * args.lines:,}, and their ratio")
    rows = []
    for rule in wanted:
        rows.append((*_growth(rule, args.lines), rule.name))
        _print(rows[-1])
    print("the worst")
    for row in sorted(rows, reverse=True)[:_WORST]:
        _print(row)
    return int(any(ratio > MOST for ratio, *_ in rows))


def _print(row: _Row) -> None:
    ratio, short, long, lines, name = row
    too_much = " too much" if ratio > MOST else ""
    print(f"{short:8.3f} {long:8.3f} {ratio:6.1f} {name:28} {lines[0][:40]!r}{too_much}", flush=True)


def _growth(rule: Rule, size: int) -> tuple[float, float, float, Sequence[str]]:
    """How many times as much ten times the worst lines cost, the seconds for few and for many, and these lines."""
    worst = max(_lines(rule), key=lambda lines: growth_of(lambda text: _work(rule, text), lines, _SCREENED)[0])
    return (*growth_of(lambda text: _work(rule, text), worst, size), worst)


def _work(rule: Rule, text: str) -> None:
    if rule.stage <= Stage.LAYOUT:
        repair(text, Facts(text), [rule], unsafe=True)
    else:
        check(text.encode(), options=Options(select=(rule.name,)))


def _lines(rule: Rule) -> Iterator[list[str]]:
    """What the rule acts on, as lines to repeat: as they are, and with a number behind each."""
    for text in dict.fromkeys(_texts(rule)):
        lines = text.replace("{}", "").split("\n")
        yield lines
        yield [f"{line} {{}}" if line else line for line in lines]


def _texts(rule: Rule) -> Iterator[str]:
    cases = _ROOT / "tests" / "rules" / f"{rule.name}.toml"
    for case in tomllib.loads(cases.read_text(encoding="utf-8"))["case"]:
        yield case["before"] if "before" in case else case["same"]
    yield from (example.before for example in rule.examples)
    for trigger in rule.trigger[:_PLANTED]:
        yield from (literal_of(trigger), 10 * literal_of(trigger), f"word{literal_of(trigger)}word")
    planter = all_planters().get(rule.name)
    if planter is not None:
        for text in _seeds():
            yield from (damage.artifact for damage in islice(planter.damages(text), _PLANTED))


@cache
def _seeds() -> tuple[str, ...]:
    return tuple(normalize(seed.read_bytes()).text for seed in sorted((_ROOT / "seeds").glob("*/*.txt")))


if __name__ == "__main__":
    sys.exit(main())
