"""How well heads are read: precision and recall of title, authors and date on real pages.

    python -m benchmarks.quality.heads measure [--show FIELD]
    python -m benchmarks.quality.heads check
    python -m benchmarks.quality.heads check --update

`measure` runs over all development pages, prints a table by extractor, and with ``--show`` every
value that is wrong or missed. `check` runs over a fixed sample and fails where a figure is below its
floor in ``heads_floor.json``; ``--update`` raises the floor to what was measured, never lowers it.

Precision is that of the values given: a value counts as wrong where people or the page's own
markup say another. Recall is that of the values which stand in the first fifteen lines of the
text. The pages are not part of the project: they are looked for in `../shared/comments`, or below
CORPUSNORM_SHARED.

What the truth is worth, and what is mended in it, is told in `benchmarks.quality.heads_truth`.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from benchmarks.quality import heads_truth as truth
from benchmarks.shared import SHARED
from corpusnorm.draft import Draft
from corpusnorm.facts import Facts
from corpusnorm.registry import all_rules, select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment

PAGES: Final = SHARED / "comments" / "dev.jsonl.gz"
FLOOR: Final = Path(__file__).with_name("heads_floor.json")

FIELDS: Final = ("title", "authors", "published")
ZONE: Final = 15
"""In how many lines, blank ones not counted, a value must stand to be missed."""

RUNNING_TEXT: Final = 300
"""A longer line is prose, or a page without lines: what is named in it is not told as a head tells it."""

SAMPLE: Final = 8
"""One page in so many is in the sample that is checked."""


@frozen
class Outcome:
    """One field of one page: what was read, what is right, whether the text tells it at its top."""

    field: str
    extractor: str
    page: str
    given: str | None
    truths: tuple[str, ...]
    is_right: bool
    is_present: bool


def read_pages(path: Path = PAGES) -> Iterator[dict[str, Any]]:
    """The development pages that are real: in the others a post stands in the page of another author."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from (page for page in map(json.loads, lines) if page["real"])


def is_in_sample(page: Mapping[str, Any]) -> bool:
    """Whether the page is in the fixed sample, which the name of the page decides."""
    return hashlib.sha256(str(page["page_id"]).encode()).digest()[0] % SAMPLE == 0


def outcomes(page: Mapping[str, Any]) -> Iterator[Outcome]:
    """What was read off one page, beside the truth; fields of which no truth is known are left out."""
    draft = _read(page["text"])
    known = _known()
    top = [line for line in map(str.strip, page["text"].split("\n")) if line][:ZONE]
    top = [line for line in top if len(line) <= RUNNING_TEXT]
    title = draft.text[draft.title.start : draft.title.end] if draft.title else None
    titles, days = known.titles(page), truth.dates(page)
    for name, given, truths, is_right, is_present in (
        ("title", title, titles, truth.is_same_text, truth.title_stands_in),
        (
            "authors",
            ", ".join(draft.authors) or None,
            known.authors(page),
            partial(truth.is_same_people, top=top),
            partial(truth.people_stand_in, titles=titles, days=days),
        ),
        ("published", draft.published, days, partial(truth.is_same_day, top=top), truth.day_is_told_in),
    ):
        if truths:
            yield Outcome(
                field=name,
                extractor=page["extractor"],
                page=page["id"],
                given=given,
                truths=truths,
                is_right=given is not None and any(is_right(given, each) for each in truths),
                is_present=any(is_present(each, top) for each in truths),
            )


@cache
def _known() -> truth.Truth:
    """What the pages tell together; read once."""
    return truth.Truth.of(read_pages())


def _read(text: str) -> Draft:
    facts = Facts(text)
    return segment(repair(text, facts, select_rules()), facts, all_rules())


def tally(results: Iterable[Outcome]) -> dict[str, Counter[str]]:
    """Counts of each field: given, right, present, found (given and right where it is present)."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for each in results:
        count = counts[each.field]
        count["pages"] += 1
        count["given"] += each.given is not None
        count["right"] += each.is_right
        count["present"] += each.is_present
        count["found"] += each.is_right and each.is_present
    return counts


def rates(counts: Mapping[str, Counter[str]]) -> dict[str, dict[str, float]]:
    """Precision and recall of each field, to three places."""
    return {
        name: {
            "precision": round(counts[name]["right"] / max(counts[name]["given"], 1), 3),
            "recall": round(counts[name]["found"] / max(counts[name]["present"], 1), 3),
        }
        for name in FIELDS
    }


def print_table(title: str, counts: Mapping[str, Counter[str]]) -> None:
    """One line for each field."""
    figures = rates(counts)
    for name in FIELDS:
        count, figure = counts[name], figures[name]
        print(
            f"{title:22}{name:10}{count['pages']:6} pages{count['given']:6} given, precision {figure['precision']:.3f}"
            f"{count['present']:6} present, recall {figure['recall']:.3f}"
        )


def measure(show: str | None) -> None:
    """Print the figures of all pages, by extractor; and the faults of one field."""
    results = [outcome for page in read_pages() for outcome in outcomes(page)]
    for each in results:
        is_fault = not each.is_right and (each.given is not None or each.is_present)
        if each.field == show and is_fault:
            print(f"{each.page}\t{'WRONG' if each.given else 'missed'}\t{each.given!r}\t{' | '.join(each.truths)!r}")
    for extractor in sorted({each.extractor for each in results}):
        print_table(extractor, tally(each for each in results if each.extractor == extractor))
    print_table("all", tally(results))


def measure_sample() -> dict[str, dict[str, float]]:
    """The figures of the fixed sample."""
    return rates(tally(outcome for page in read_pages() if is_in_sample(page) for outcome in outcomes(page)))


def read_floor() -> dict[str, dict[str, float]]:
    """The figures that must be reached."""
    return dict(json.loads(FLOOR.read_text(encoding="utf-8"))) if FLOOR.exists() else {}


def below_floor(figures: Mapping[str, Mapping[str, float]], floor: Mapping[str, Mapping[str, float]]) -> list[str]:
    """The figures that are below their floor, in words."""
    return [
        f"{name} {figure}: {figures[name][figure]:.3f}, must be {least:.3f}"
        for name, least_of in floor.items()
        for figure, least in least_of.items()
        if figures[name][figure] < least
    ]


def check(*, update: bool) -> int:
    """Compare the sample with the floor, or raise the floor to it; 1 if a figure is below."""
    figures, floor = measure_sample(), read_floor()
    for name in FIELDS:
        print(name, figures[name])
    if update:
        raised = {
            name: {figure: max(value, floor.get(name, {}).get(figure, 0)) for figure, value in figures[name].items()}
            for name in FIELDS
        }
        FLOOR.write_text(json.dumps(raised, indent=2) + "\n", encoding="utf-8")
    faults = below_floor(figures, floor)
    print(*faults, sep="\n", end="\n" if faults else "")
    return int(bool(faults))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description="Measure how well heads are read.")
    parser.add_argument("command", choices=("measure", "check"))
    parser.add_argument("--show", choices=FIELDS, help="print the faults of this field (measure)")
    parser.add_argument("--update", action="store_true", help="raise the floor to what is measured (check)")
    options = parser.parse_args(argv)
    if not PAGES.exists():
        print(f"no pages at {PAGES}", file=sys.stderr)
        return 2
    if options.command == "check":
        return check(update=options.update)
    measure(options.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
