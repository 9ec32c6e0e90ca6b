"""How well heads are read: precision and recall of title, authors and date on real pages.

    python benchmarks/quality/heads.py measure [--show FIELD]
    python benchmarks/quality/heads.py check
    python benchmarks/quality/heads.py check --update

`measure` runs over all development pages, prints a table by extractor, and with ``--show`` every
value that is wrong or missed. `check` runs over a fixed sample and fails where a figure is below its
floor in ``heads_floor.json``; ``--update`` raises the floor to what was measured, never lowers it.

Precision is that of the values given: a value counts as wrong where people or the page's own
markup say another. Recall is that of the values which stand in the first fifteen lines of the
text. The pages are not part of the project: they are looked for in `../shared/comments`, or below
CORPUSNORM_SHARED.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import html
import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from corpusnorm.draft import Draft
from corpusnorm.facts import Facts
from corpusnorm.registry import all_rules, select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment

SHARED: Final = Path(os.environ.get("CORPUSNORM_SHARED", Path(__file__).parents[3] / "shared"))
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
    """The development pages."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def is_in_sample(page: Mapping[str, Any]) -> bool:
    """Whether the page is in the fixed sample, which the name of the page decides."""
    return hashlib.sha256(str(page["page_id"]).encode()).digest()[0] % SAMPLE == 0


def outcomes(page: Mapping[str, Any]) -> Iterator[Outcome]:
    """What was read off one page, beside the truth; fields of which no truth is known are left out."""
    draft = _read(page["text"])
    top = [line for line in map(str.strip, page["text"].split("\n")) if line][:ZONE]
    top = [line for line in top if len(line) <= RUNNING_TEXT]
    title = draft.text[draft.title.start : draft.title.end] if draft.title else None
    for name, given, truths, is_right, is_present in (
        ("title", title, _titles(page), _is_same_text, _stands_in),
        ("authors", ", ".join(draft.authors) or None, _authors(page), _is_same_people, _people_stand_in),
        ("published", draft.published, _dates(page), _is_same_day, _day_stands_in),
    ):
        if truths:
            yield Outcome(
                field=name,
                extractor=page["extractor"],
                page=page["id"],
                given=given,
                truths=truths,
                is_right=given is not None and any(is_right(given, truth) for truth in truths),
                is_present=any(is_present(truth, top) for truth in truths),
            )


def _read(text: str) -> Draft:
    facts = Facts(text)
    return segment(repair(text, facts, select_rules()), facts, all_rules())


def _labels(page: Mapping[str, Any], *names: str) -> tuple[str, ...]:
    """What people and the markup of the page say, each once."""
    labels = [(page.get("human_gt") or {}).get(names[0]), *((page.get("gt") or {}).get(name) for name in names)]
    texts = (", ".join(label) if isinstance(label, list) else label or "" for label in labels)
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))


def _titles(page: Mapping[str, Any]) -> tuple[str, ...]:
    """The titles of the labels; and that of the window, without the name of the site behind its last bar."""
    labels = [html.unescape(label) for label in _labels(page, "title", "og_title")]
    window = html.unescape((page.get("gt") or {}).get("doc_title") or "")
    return tuple(dict.fromkeys([*labels, *filter(None, [re.sub(r" +[|»·–—-] +[^|»·–—-]*$", "", window)])]))


def _authors(page: Mapping[str, Any]) -> tuple[str, ...]:
    return _labels(page, "author")


def _dates(page: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(
        label[:10] for label in _labels(page, "date", "date_iso") if re.match(r"\d{4}-(?:0\d|1[0-2])-\d\d", label)
    )


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _is_same_text(given: str, truth: str) -> bool:
    return _letters(given) == _letters(truth)


def _stands_in(truth: str, top: Sequence[str]) -> bool:
    """Whether a line begins or ends with the title and holds little else: in a sentence it is no title."""
    title = _letters(truth)
    lines = [_letters(re.sub(r"\]\([^)]*\)", "", line)) for line in top]
    return bool(title) and any(
        (line.startswith(title) or line.endswith(title)) and len(line) <= 1.5 * len(title) + 15 for line in lines
    )


def _people(names: str) -> list[str]:
    return sorted(filter(None, (_letters(name) for name in re.split(r",|;|&| and | und | et | y | och ", names))))


def _is_same_people(given: str, truth: str) -> bool:
    return _people(given) == _people(truth) or _letters(given) == _letters(truth)


def _people_stand_in(truth: str, top: Sequence[str]) -> bool:
    people = _people(truth)
    return bool(people) and all(any(name in _letters(line) for line in top) for name in people)


def _is_same_day(given: str, truth: str) -> bool:
    return given[:10] == truth


MONTHS: Final = (
    "jan|jän|gen|ene|янв|stycz|tammi",
    "feb|fév|fev|févr|фев|lut|helmi",
    "mar|mär|мар|maalis",
    "apr|avr|abr|апр|kwie|huhti",
    "may|mai|mag|maj|мая|touko",
    "jun|juin|giu|июн|czerw|kesä",
    "jul|juil|lug|июл|lip|heinä",
    "aug|aoû|ago|авг|sierp|elo",
    "sep|set|сен|wrze|syys",
    "oct|okt|ott|out|окт|paźd|loka",
    "nov|ноя|listop|marras",
    "dec|déc|dez|dic|дек|grud|joulu",
)
"""How the names of the months begin, apart from what the package knows of them."""


def _day_stands_in(truth: str, top: Sequence[str]) -> bool:
    year, month, day = (int(part) for part in truth.split("-"))
    name = rf"(?:{MONTHS[month - 1]})\w*\.?"
    number = rf"0?{day}(?:st|nd|rd|th|er|\.)?"
    form = re.compile(
        rf"\b{number},?[ -](?:of |de )?{name},?[ -](?:de |del )?{year}|{name} {number},? {year}|{year}-{month:02}-{day:02}"
        rf"|\b0?{day}[./]\s?0?{month}[./]\s?{year}|\b0?{month}/0?{day}/{year}",
        re.IGNORECASE,
    )
    return any(form.search(line) for line in top)


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
