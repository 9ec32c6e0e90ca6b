"""The page of the documentation that the figures go to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.speed.chart import Bar, Group
from benchmarks.speed.corpora import ROOT
from benchmarks.speed.measure import Times

PAGE = ROOT / "docs" / "explanation" / "speed.md"


def put(sections: Mapping[str, str]) -> None:
    """Put each section between its two marks; a section that the page has no marks for is an error."""
    page = PAGE.read_text(encoding="utf-8")
    for name, content in sections.items():
        before, mark, rest = page.partition(f"<!-- measured: {name} -->\n")
        _, end, after = rest.partition("<!-- end -->")
        if not (mark and end):
            raise ValueError(f"{PAGE.name} has no place for {name!r}")
        page = f"{before}{mark}\n{content}\n\n{end}{after}"
    PAGE.write_text(page, encoding="utf-8")


def groups(results: Sequence[list[Times]]) -> list[Group]:
    """The bars of the chart: for each corpus the fastest first."""
    return [
        Group(
            group[0].corpus.name,
            [
                Bar(times.work.name, times.speed, times.work.is_ours)
                for times in sorted(group, key=lambda times: -times.speed)
            ],
        )
        for group in results
    ]
