"""Names that stand alone on a line: by the date, over works, below or over the title; and one word behind "by"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.line import Role
from corpusnorm.structure.dates import is_month
from corpusnorm.structure.heads.beside_credits import AT_NAME
from corpusnorm.structure.heads.handles import is_handle, read_handle
from corpusnorm.structure.heads.head import Head, give
from corpusnorm.structure.heads.notices import is_notice, is_reading_time
from corpusnorm.structure.heads.page_times import is_time_of_page
from corpusnorm.structure.heads.prose import is_running_text
from corpusnorm.structure.heads.titles.candidates import is_headline
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import is_role, names_organisation, split_names, split_names_with_place


def take_names_alone(title: TopLine, top: Top, head: Head) -> None:
    """Take the names next to the line of the date; else over works, below or over the title; else behind "by"."""
    below = [each for each in top.lines[top.lines.index(title) :] if not _stands_between(each)]
    below = [each for each in below if not AT_NAME.fullmatch(each.text)]
    _take_name_by_date(below, head)
    if not head.authors:
        is_taken = (
            _take_name_over_works(below, head)
            or _take_names_below(title, top, head)
            or _take_name_over_role(below, head)
        )
        if not is_taken:
            _take_name_over_title(title, top, head)
    if not head.authors:
        _take_handle(title, top, head)


def _stands_between(each: TopLine) -> bool:
    """Whether the line may stand between a name and its date: a notice, or the button beside the name."""
    if _is_dated(each):
        return False
    return each.text == "Follow" or each.kind is Kind.NOTICE or (each.kind is Kind.MENU and is_notice(each.text))


def _take_name_by_date(below: Sequence[TopLine], head: Head) -> None:
    """Take the names next to the line of the date."""
    for one, other in pairwise(below):
        for candidate, neighbour in ((one, other), (other, one)):
            if not _is_dated(neighbour) or candidate.kind is not Kind.OTHER or candidate.line.role is not None:
                continue
            names = split_names_with_place(candidate.text.replace(" | ", ", "))
            is_post = neighbour.credits is not None and neighbour.credits.opens_thread
            if names is None and is_post and is_handle(candidate.text):
                names = [candidate.text]
            if names is not None:
                head.authors = names
                give(Role.BYLINE, candidate)
                return


def _is_dated(each: TopLine) -> bool:
    return each.line.role is Role.DATE or (each.kind is Kind.NOTICE and is_time_of_page(each.line.bare))


def _take_name_over_works(below: Sequence[TopLine], head: Head) -> bool:
    """Take the names that stand alone between the title and the works that are reviewed."""
    at = next((at for at, each in enumerate(below) if each.kind is Kind.WORK), 0)
    for each in reversed(below[1:at]):
        if _ANNOUNCES_WORKS.fullmatch(each.text) or is_month(each.text) or _COUNT.fullmatch(each.text):
            continue
        if each.kind in (Kind.NOTICE, Kind.CREDITS) or names_organisation(each.text):
            continue
        names = split_names(each.text) if each.kind is Kind.OTHER and each.line.role is None else None
        if names is not None:
            head.authors = names
            give(Role.BYLINE, each)
        return names is not None
    return False


def _take_name_over_role(below: Sequence[TopLine], head: Head) -> bool:
    """Take the name of a person below whom stands for whom or on what she reports."""
    for each, role in pairwise(below[1:]):
        if each.kind is not Kind.OTHER or each.line.role is not None or not is_role(role.text):
            continue
        names = split_names(each.text)
        if names is not None:
            head.authors = names
            give(Role.BYLINE, each)
            return True
    return False


_ANNOUNCES_WORKS: Final = re.compile(
    r"(?:(?:books?|works?) )?(?:reviewed|discussed|under review|considered)(?: (?:in this \w+|here))?:?"
    r"|besprochen\w*(?: \w+)?:?",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(r"\d[\d.,]* words", re.IGNORECASE)


def _take_name_over_title(title: TopLine, top: Top, head: Head) -> None:
    """Take the names that are the first line, over a title below which the reviewed works stand."""
    works = next((at for at, each in enumerate(top.lines) if each.kind is Kind.WORK), 0)
    above = [each for each in top.lines[:works] if each.kind is Kind.OTHER]
    if len(above) != 2 or above[1] is not title or above[0] is not top.lines[0] or above[0].line.role is not None:
        return
    names = split_names(above[0].text)
    if names is not None:
        head.authors = names
        give(Role.BYLINE, above[0])


def _take_names_below(title: TopLine, top: Top, head: Head) -> bool:
    """Take the names of several persons right below a title, or of one above the time that reading takes."""
    at = top.lines.index(title) + 1
    at += at + 1 < len(top.lines) and is_running_text(top.lines[at].line, ())  # a summary
    each, *after = top.lines[at : at + 2] or [title]
    if each is title or each.kind is not Kind.OTHER or each.line.role is not None or len(each.text.split()) > _NAMES:
        return False
    names = split_names(each.text)
    is_told = (len(names or ()) > 1 and _are_different(each.text)) or any(
        is_reading_time(other.text) or (other.line.rule == "share-buttons" and head.published) for other in after
    )
    if names is None or not is_told or not is_headline(title):
        return False
    head.authors = names
    give(Role.BYLINE, each)
    return True


_NAMES: Final = 16
"""Words of a line of names."""


def _are_different(names: str) -> bool:
    """Whether no word stands twice, as in "Great Food, Great Prices"."""
    words = names.replace(",", " ").split()
    return len(set(words)) == len(words)


def _take_handle(title: TopLine, top: Top, head: Head) -> None:
    """Take the one word behind "by" in the line below the title."""
    below = top.lines[top.lines.index(title) + 1 :][:1]
    for each in below:
        handle = read_handle(each.line.bare)
        if handle is not None and each.line.role is None:
            head.authors = [handle]
            give(Role.BYLINE, each)
