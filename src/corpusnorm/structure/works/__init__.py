"""The works that are reviewed: titles and authors, as the head of a review, its text or the lines below it print them.

Only forms that leave no doubt are read: a title in italics or quotation marks beside a
name, a title that is called a review of a work, and lines that end as a bibliography's do
(publisher and year, pages, price).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark, Span
from corpusnorm.line import Line
from corpusnorm.structure.works.below import works_below
from corpusnorm.structure.works.entries import DEEPEST, find_entries
from corpusnorm.structure.works.in_text import owned_works, work_by_mark, work_in_prose
from corpusnorm.structure.works.listed import listed_works
from corpusnorm.structure.works.parts import leading_names
from corpusnorm.structure.works.printed import printed_work
from corpusnorm.structure.works.publication import LONGEST
from corpusnorm.structure.works.review_lines import NO_ENTRY, NO_WORK, is_named_again
from corpusnorm.structure.works.spoken import spoken_works
from corpusnorm.structure.works.titled import NAMED_REVIEW, work_by_possessive, work_in_words, works_by_emphasis


def find_works(draft: Draft, marks: Sequence[Mark]) -> tuple[tuple[Reviewed, Span], ...]:
    """The reviewed works, each with the place that names it; none twice. The marks are in order."""
    found: dict[str, tuple[Reviewed, Span]] = {}
    told: set[int] = set()
    headline = draft.text[draft.title.start : draft.title.end] if draft.title else ""
    for entry in find_entries((line for line in draft.lines[:DEEPEST] if line.role not in NO_ENTRY), headline):
        found.setdefault(entry.work.title, (entry.work, Span(entry.lines[0].first, entry.lines[-1].last)))
        told |= {line.number for line in entry.lines}
    for work, line in chain(_at_top(draft, marks, told), listed_works(draft.lines, draft.text), works_below(draft)):
        if work.title not in found or (work.authors and not found[work.title][0].authors):
            found[work.title] = (work, line.span)
    return tuple(_each_once(list(found.values())))


def _each_once(works: Sequence[tuple[Reviewed, Span]]) -> Iterator[tuple[Reviewed, Span]]:
    """The works, of those that differ only in the subtitle the one that has it, and of twins the one with authors."""
    titles = [work.title.casefold() for work, _ in works]
    named = {title for (work, _), title in zip(works, titles, strict=True) if work.authors}
    for (work, span), title in zip(works, titles, strict=True):
        if not work.authors and title in named:
            continue
        if not any(other.startswith((f"{title}: ", f"{title}. ")) for other in titles):
            yield work, span


def _at_top(draft: Draft, marks: Sequence[Mark], told: set[int]) -> Iterator[tuple[Reviewed, Line]]:
    """The works that one of the first lines names; ``told`` are the numbers of lines that have been read."""
    lines = [line for line in draft.lines.filled[:_HIGHEST] if line.role not in NO_WORK and line.number not in told]
    marks = marks[: bisect_right(marks, lines[-1].end, key=_start)] if lines else ()
    for line in lines:
        is_title = draft.title is not None and draft.title.start < line.last and line.first < draft.title.end
        for work in _works_in(line, marks, draft.text, is_title=is_title):
            yield work, line
    yield from _described_works(lines)
    owned = [(work, line) for line in lines if "(" in line.text for work in owned_works(line, marks)]
    names = [work.title.partition(":")[0] for work, _ in owned]
    if len(owned) > 1 or any(is_named_again(name, draft.text) for name in names):  # one may be mentioned only
        yield from owned
    yield from spoken_works(lines, marks, draft.text)


_HIGHEST: Final = 15
"""How many lines from the top, blank ones not counted, are looked at."""


def _start(mark: Mark) -> int:
    return mark.span.start


def _described_works(lines: Sequence[Line]) -> Iterator[tuple[Reviewed, Line]]:
    """Works whose title stands over a line that tells what they are."""
    for above, line in pairwise(lines):
        described = _DESCRIBED.match(line.bare) if line.bare.startswith(("a ", "an ")) else None
        if described and len(above.bare) <= _LONGEST_TITLE and not above.bare.endswith((".", ":")):
            names = leading_names(described["names"]) if described["names"] else []
            yield Reviewed(title=above.bare.strip(_MARKS), authors=tuple(names or ())), line


_LONGEST_TITLE: Final = 160
"""Characters of a title in a line of its own."""

_DESCRIBED: Final = re.compile(
    r"an? (?:[a-z-]+ ){0,3}(?:exhibition|film|documentary|play|musical|opera|ballet|miniseries)"
    r" (?:(?:at|in) the [^\W\d_a-z]|(?:(?:directed|written|composed|created|curated|written and directed) )?"
    r"by (?P<names>[^\W\d_a-z].+))"
)
"""``an exhibition at the Museum of …``, ``a film directed by Ada Poe``, below the title of the work"""

_MARKS: Final = "*_# "


def _works_in(line: Line, marks: Sequence[Mark], text: str, *, is_title: bool) -> list[Reviewed]:
    """The works that one line names, by its italics, its words or its form."""
    if is_title:
        emphasised = works_by_emphasis(line, marks)
        called = None if emphasised else work_in_words(line.bare) or work_by_possessive(line.bare, text)
        return [called] if called else emphasised
    is_short = len(line.bare) <= LONGEST
    called = work_in_words(line.bare) if is_short and NAMED_REVIEW.match(line.bare) else None
    told = called or work_by_mark(line, marks)
    told = told or (printed_work(line.bare) if is_short else work_in_prose(line.bare, text))
    return [told] if told else []
