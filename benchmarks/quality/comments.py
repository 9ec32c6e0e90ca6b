"""How well comments are told from the post and from each other, on real pages through real extractors.

    python -m benchmarks.quality.comments [--sample] [--update]

Prints boundaries, whole units, first boundaries, authors and dates by marking class, platform
and extractor, and on how many pages without comments any is found. `--sample` takes every
20th case, which is what the test of the floor takes; with `--update` its figures become the
floor in `comments_floor.json`. The cases and their metrics are not part of the project: they
are looked for in `../shared/comments`, or below CORPUSNORM_SHARED.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final, TypeAlias

from benchmarks.shared import SHARED
from corpusnorm import normalize

PAGES: Final = SHARED / "comments"
FLOOR: Final = Path(__file__).with_name("comments_floor.json")
SAMPLE: Final = 20
"""Of how many cases one is in the sample."""

MARKED: Final = ("byline", "widget", "blank")
FORUMS: Final = ("forum", "reddit", "slashdot", "hackernews")

Case: TypeAlias = dict[str, Any]
Score: TypeAlias = dict[str, Any]


def metrics() -> Any:
    """The metrics that came with the cases."""
    spec = importlib.util.spec_from_file_location("evaluate", PAGES / "evaluate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cases(step: int = 1) -> list[Case]:
    """Every case, or one of ``step``."""
    with gzip.open(PAGES / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for number, line in enumerate(lines) if number % step == 0]


def units(text: str) -> list[dict[str, Any]]:
    """The comments that corpusnorm finds, in the form that the metrics take."""
    document = normalize(text.encode("utf-8", "surrogatepass"))
    return [
        {
            "start": comment.span.start,
            "end": comment.span.end,
            "body": [comment.span.start, comment.span.end],
            "author": comment.author,
            "date": comment.published,
        }
        for comment in document.comments
    ]


def score(case: Case) -> tuple[Case, Score]:
    """A case without its text, and its score; for a page without comments only whether any is found."""
    found = units(case["text"])
    about = {name: case[name] for name in ("id", "platform", "extractor", "marking", "usable")}
    if case["platform"] == "no-comments":
        return about, {"false": bool(found)}
    return about, dict(metrics().score(case, found)) if case["usable"] else {}


def tables(scored: Sequence[tuple[Case, Score]]) -> Iterable[tuple[str, dict[Any, dict[str, float]]]]:
    """The tables: a name, and figures by group."""
    usable = [(case, each) for case, each in scored if "tp" in each]
    marked = [(case, each) for case, each in usable if case["marking"]["cls"] in MARKED]
    keys: list[tuple[str, Sequence[tuple[Case, Score]], Callable[[Case], str]]] = [
        ("marked", marked, lambda case: "forums" if is_forum(case) else "blogs and news"),
        ("marking class", usable, lambda case: str(case["marking"]["cls"])),
        ("platform, marked", marked, lambda case: str(case["platform"])),
        ("extractor, marked", marked, lambda case: str(case["extractor"])),
    ]
    for name, chosen, key in keys:
        yield name, metrics().summarize(chosen, key)


def is_forum(case: Case) -> bool:
    """Whether a case is a thread of a forum."""
    return str(case["platform"]).startswith(FORUMS)


def floor_figures(scored: Sequence[tuple[Case, Score]]) -> dict[str, float]:
    """The figures that must not fall: boundaries, units, first boundaries; and what must not rise."""
    figures: dict[str, float] = defaultdict(float)
    for group, row in dict(tables(scored))["marked"].items():
        for name in ("bF1", "unitF1", "first"):
            figures[f"{group}: {name}"] = row[name]
    wrong = [each["false"] for _, each in scored if "false" in each]
    figures["pages without comments: right"] = round(1 - sum(wrong) / max(1, len(wrong)), 4)
    return dict(figures)


def main() -> None:
    """Measure and print; see the top of this file."""
    parser = argparse.ArgumentParser(description="How well comments are told.")
    parser.add_argument("--sample", action="store_true", help="take every 20th case")
    parser.add_argument("--update", action="store_true", help="make the figures of the sample the floor")
    arguments = parser.parse_args()
    with ProcessPoolExecutor() as pool:
        scored = list(pool.map(score, cases(SAMPLE if arguments.sample or arguments.update else 1), chunksize=20))
    for name, table in tables(scored):
        print(f"\n{name}")
        for group, row in sorted(table.items(), key=lambda item: -item[1]["units"]):
            print(
                f"  {group:28}",
                *(f"{field} {row[field]:<6}" for field in ("cases", "units", "bP", "bR", "bF1")),
                end=" ",
            )
            print(*(f"{field} {row[field]:<6}" for field in ("unitF1", "first", "author")))
    wrong = [case["id"] for case, each in scored if each.get("false")]
    print(f"\npages without comments: {len(wrong)} of {sum('false' in each for _, each in scored)} hit", *wrong[:20])
    if arguments.update:
        FLOOR.write_text(json.dumps(floor_figures(scored), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
