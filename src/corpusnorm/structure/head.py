"""The head of a document: title, subtitle, part of a series, authors, date.

Only what the lines prove is taken: a short line is a title because the text begins under it, a
subtitle because a byline, a date or the part of a series follows. Only the lines above the running text are
read; the modules of `corpusnorm.structure.heads` say what each of them is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import define, field

from corpusnorm.document import Series
from corpusnorm.edit import Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.line import Line, Role
from corpusnorm.structure.comment import Thread, set_aside
from corpusnorm.structure.heads.below import opening_post, title_told_by_comments
from corpusnorm.structure.heads.credits import is_handle, read_credits, read_handle
from corpusnorm.structure.heads.library import read_header
from corpusnorm.structure.heads.page import is_bar
from corpusnorm.structure.heads.titles import find_title, find_title_below, letters, title_span
from corpusnorm.structure.heads.top import ZONE, Kind, Top, TopLine, is_running_text, read_top, read_top_of
from corpusnorm.structure.names import split_names

__all__ = ["ZONE", "Head", "read_head"]


@define
class Head:
    """What the first lines tell. Spans are those of the words, the lines have their roles."""

    title: Span | None = None
    subtitle: Span | None = None
    series: Series | None = None
    authors: list[str] = field(factory=list)
    published: str | None = None


def read_head(all_lines: Sequence[Line], facts: Facts, thread: Thread | None = None) -> Head:
    """Read the head off the lines above the comments that have no role yet, and give roles.

    Lines that belong to the head get their role; the others keep none.
    """
    head = Head()
    head.title, head.authors = read_header(all_lines)
    if head.title is not None:
        return head
    lines = all_lines[: thread.start] if thread else all_lines
    top = read_top(lines)
    top.told = title_told_by_comments(all_lines, thread)
    opening = None if top.has_text else opening_post(all_lines, thread)
    if opening is not None:
        top.has_text = top.reaches_text = True
    title = find_title(top)
    below = find_title_below(lines, top, title)
    if below is not None:
        top = read_top_of(lines[below], lines[below + 1 :])
        title = top.lines[0]
    if title is not None and title.level is None and _goes_on(title, top, lines, facts):
        title = None
    if title is not None:
        _set_page_aside(title, top, all_lines)
        head.title = title_span(title, top)
        _give(Role.TITLE, title)
        _take_repeated_title(title, top)
    _take_credits(title, top, head)
    if title is not None:
        _take_subtitle(title, top, head)
    if not head.authors:
        _take_signature(lines, head)
    if opening is not None and opening.author and not head.authors and head.published is None:
        head.authors, head.published = [opening.author], opening.published
    return head


def _set_page_aside(title: TopLine, top: Top, lines: Sequence[Line]) -> None:
    """Set aside what stands above the last menu over the title, if none of it is running text."""
    above = lines[: title.line.number - lines[0].number]
    last = next((at for at in range(len(above), 0, -1) if above[at - 1].bare and is_bar(above[at - 1].bare)), 0)
    page = [line for line in above[:last] if line.bare and line.role is None]
    if not any(is_running_text(line, ()) for line in page):
        set_aside(page)


def _give(role: Role, each: TopLine) -> None:
    for line in (each.line, each.also):
        if line is not None:
            line.role = role
            line.is_marked = each.level is not None


def _goes_on(title: TopLine, top: Top, lines: Sequence[Line], facts: Facts) -> bool:
    """Whether the line below belongs to the same sentence."""
    at = top.lines.index(title) + 1
    if at < len(top.lines) and top.lines[at].kind is not Kind.OTHER:
        return False
    candidate = title.line
    below = lines[candidate.number - lines[0].number + 1 :]
    following = next((line for line in below if line.bare and line.role is not Role.FURNITURE), None)
    if following is None or following.role is not None or read_handle(following.bare) is not None:
        return False
    is_next = following.number == candidate.number + 1
    return following.bare[0].islower() or (is_next and facts.layout is Layout.WRAPPED)


def _take_repeated_title(title: TopLine, top: Top) -> None:
    """Take the title where it is printed twice: as the name of the page, and over the text."""
    for each in top.lines:
        if each is not title and each.kind is Kind.OTHER and letters(each.text) == letters(title.text):
            _give(Role.TITLE, each)


def _take_credits(title: TopLine | None, top: Top, head: Head) -> None:
    """Take the bylines and dates that belong to the title; of two dates the first that is not a change's."""
    for each in _own_lines(title, top):
        if each.series is not None and head.series is None:
            head.series = each.series
            _give(Role.SERIES, each)
        elif each.credits is not None:
            names = each.credits.names
            if names and not each.credits.is_labelled and each is top.lines[0]:
                continue  # the first line is a title, never a name beside a date
            if names and not head.authors:
                head.authors = list(names)
            if each.credits.published and head.published is None:
                head.published = each.credits.published
            _give(Role.BYLINE if names else Role.DATE, each)
    if not head.authors:
        _take_lone_name(title, top, head)
    if not head.authors and title is not None:
        _take_handle(title, top, head)


def _take_handle(title: TopLine, top: Top, head: Head) -> None:
    """Take the one word behind "by" in the line below the title."""
    below = top.lines[top.lines.index(title) + 1 :][:1]
    for each in below:
        handle = read_handle(each.line.bare)
        if handle is not None and each.line.role is None:
            head.authors = [handle]
            _give(Role.BYLINE, each)


def _own_lines(title: TopLine | None, top: Top) -> list[TopLine]:
    """The lines that speak of the document and not of the page: next to its title, where there are menus."""
    if not top.is_page:
        return top.lines
    if title is None:
        labelled = [each for each in top.lines if each.credits is not None and each.credits.is_labelled]
        return labelled or _last_date(top)
    at = next(at for at, each in enumerate(top.lines) if letters(each.text) == letters(title.text))
    below = top.lines[at + 1 :]
    if any(each.credits is not None and each.credits.published for each in below):
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


def _last_date(top: Top) -> list[TopLine]:
    """The only byline or date of a page, if no menu stands between it and the text."""
    credited = [at for at, each in enumerate(top.lines) if each.credits is not None]
    if not top.reaches_text or len(credited) != 1:
        return []
    below = top.lines[credited[0] :]
    return below[:1] if len(below) < len(top.lines) and all(each.kind is not Kind.MENU for each in below) else []


def _take_lone_name(title: TopLine | None, top: Top, head: Head) -> None:
    """Take names that stand alone on a line, next to the line of the date and below the title."""
    if title is None:
        return
    below = [each for each in top.lines[top.lines.index(title) :] if each.kind is not Kind.NOTICE]
    for one, other in pairwise(below):
        for candidate, neighbour in ((one, other), (other, one)):
            if (
                neighbour.line.role is not Role.DATE
                or candidate.kind is not Kind.OTHER
                or candidate.line.role is not None
            ):
                continue
            names = split_names(candidate.text)
            is_post = neighbour.credits is not None and neighbour.credits.opens_thread
            if names is None and is_post and is_handle(candidate.text):
                names = [candidate.text]
            if names is not None:
                head.authors = names
                _give(Role.BYLINE, candidate)
                return


def _take_signature(lines: Sequence[Line], head: Head) -> None:
    """Take a line such as "Posted by Ann Berg on 4 May 2019" at the end of the post, where blogs print it.

    Comments are signed the same way, so there must be one such line only, and none of the form "Posted by: Ann Berg".
    """
    last = [line for line in lines[-_SIGNATURES:] if line.bare and line.role is None]
    signed = [(line, read_credits(line.bare)) for line in last if _SIGNED.match(line.bare)]
    if len(signed) != 1 or signed[0][0] not in last[-4:]:
        return
    line, credits = signed[0]
    if credits is None or not credits.names or (credits.published is None and head.published is None):
        return
    head.authors, head.published = list(credits.names), head.published or credits.published
    line.role = Role.BYLINE


_SIGNATURES: Final = 60
_SIGNED: Final = re.compile(
    r"(?:posted|published|veröffentlicht|publié|publicado|pubblicato) (?:by|von|par|por|da)\b", re.IGNORECASE
)
_TOLD: Final = (Role.BYLINE, Role.DATE, Role.SERIES)
_NO_SUBTITLE: Final = re.compile(
    r"(?:[-*•–·>|] |\d{1,2}[.)] |https?://|www\.)"
    r"|(?>.*? (?:by|von|de|par|di|av) )[^\n]*(?:\([^()]*(?:19|20)\d\d\)|\b\d{2,4} (?:pp?|pages|Seiten|páginas"
    r"|sidor)\b|[$£€] ?\d)"
)
"""Items of lists, addresses, and lines as of a bibliography, which name what is reviewed."""


def _take_subtitle(title: TopLine, top: Top, head: Head) -> None:
    """Take the line below the title for the subtitle, if a byline, a date or a part of a series follows."""
    at = top.lines.index(title)
    rest = [each for each in top.lines[at + 1 :] if each.line.role is not Role.TITLE]
    if not rest or rest[0].kind is not Kind.OTHER or rest[0].line.role is not None:
        return
    candidate = rest[0]
    follows = any(each.line.role in _TOLD for each in rest[1:])
    is_phrase = len(candidate.text.split()) >= 3 and 12 <= len(candidate.text) <= 300 and candidate.level is None
    if follows and is_phrase and not _NO_SUBTITLE.match(candidate.line.bare):
        _give(Role.SUBTITLE, candidate)
        head.subtitle = candidate.line.span
