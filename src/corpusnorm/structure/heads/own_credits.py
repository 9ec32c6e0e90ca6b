"""The bylines and dates at the top that are those of the document, and not of its page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final

from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.structure.heads.credits import read_credits
from corpusnorm.structure.heads.head import Head, give
from corpusnorm.structure.heads.prose import LONG
from corpusnorm.structure.heads.titles.candidates import letters
from corpusnorm.structure.heads.top import Kind, Top, TopLine


def take_credits(title: TopLine | None, top: Top, lines: Sequence[Line], head: Head, facts: Facts) -> None:
    """Take the bylines and dates that belong to the title; of two dates the first that is not a change's."""
    for each in _own_lines(title, top):
        if each.series is not None and head.series is None:
            head.series = each.series
            give(Role.SERIES, each)
        elif each.credits is not None:
            names = each.credits.names
            if names and not each.credits.is_labelled and each is top.lines[0]:
                continue  # the first line is a title, never a name beside a date
            if not top.is_page and _opens_entry(each, lines):
                continue
            if names and not head.authors:
                head.authors = list(names)
            if head.published is None:
                head.published = each.credits.published(facts)
            give(Role.BYLINE if names else Role.DATE, each)


def _opens_entry(each: TopLine, lines: Sequence[Line]) -> bool:
    """Whether a date alone on its line is one of several in the text: of a chronicle, or of events."""
    if not _is_lone_date(each.line.bare):
        return False
    last = next((at for at in range(len(lines), 0, -1) if len(lines[at - 1].bare) >= LONG), len(lines))
    dates = filter(_is_lone_date, (line.bare for line in lines[:last]))  # below the text pages are listed with theirs
    return len(list(islice(dates, _LEAST_ENTRIES))) == _LEAST_ENTRIES


_LEAST_ENTRIES: Final = 3
"""A text may have another date that stands alone, and hardly two more."""

_LONGEST_DATE: Final = 40


def _is_lone_date(bare: str) -> bool:
    if not 6 <= len(bare) <= _LONGEST_DATE or not any(map(str.isdigit, bare)):
        return False
    credits = read_credits(bare)
    return credits is not None and credits.date is not None and not credits.names and not credits.is_labelled


def _own_lines(title: TopLine | None, top: Top) -> list[TopLine]:
    """The lines that speak of the document and not of the page: next to its title, where there are menus."""
    if not top.is_page:
        return top.lines
    if title is None:
        labelled = [each for each in top.lines if each.credits is not None and each.credits.is_labelled]
        return labelled or _last_date(top)
    at = next(at for at, each in enumerate(top.lines) if letters(each.text) == letters(title.text))
    below = top.lines[at + 1 :]
    if any(each.credits is not None and each.credits.date is not None for each in below):
        return below
    return _date_above(top.lines[:at]) + below


def _date_above(lines: Sequence[TopLine]) -> list[TopLine]:
    """The byline or date right above the title, with nothing but notices and a line or two of menus between."""
    for each in reversed(lines[-_ABOVE:]):
        if each.credits is not None:
            return [each]
        if each.kind is Kind.OTHER:
            break
    return []


_ABOVE: Final = 4
"""Lines over the title that are looked at for a byline or a date."""


def _last_date(top: Top) -> list[TopLine]:
    """The only byline or date of a page, if no menu stands between it and the text."""
    credited = [at for at, each in enumerate(top.lines) if each.credits is not None]
    if not top.reaches_text or len(credited) != 1:
        return []
    below = top.lines[credited[0] :]
    return below[:1] if len(below) < len(top.lines) and all(each.kind is not Kind.MENU for each in below) else []


def credits_right_above(title: Line, top: Top) -> list[TopLine]:
    """The bylines and dates that end the top, if the title stands a few lines below them."""
    ends = list(takewhile(lambda each: each.kind is Kind.CREDITS, reversed(top.lines)))
    return [each for each in reversed(ends) if title.number - each.line.number <= _NEAR]


_NEAR: Final = 6
