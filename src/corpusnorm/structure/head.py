"""The head of a document: title, subtitle, part of a series, authors, date.

Only what the lines prove is taken: a short line is a title because the text begins under it, a
subtitle because a byline, a date or the part of a series follows. Only the lines above the running text are
read; the modules of `corpusnorm.structure.heads` say what each of them is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.structure.dateline import dateline_of
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.aside import set_buttons_aside, set_notices_aside, set_page_aside, set_sections_aside
from corpusnorm.structure.heads.below import opening_post, title_told_by_comments
from corpusnorm.structure.heads.beside_credits import take_additions, take_agencies, take_times
from corpusnorm.structure.heads.front_matter import read_front_matter
from corpusnorm.structure.heads.head import Head, give
from corpusnorm.structure.heads.library import read_header
from corpusnorm.structure.heads.names_alone import take_names_alone
from corpusnorm.structure.heads.own_credits import credits_right_above, take_credits
from corpusnorm.structure.heads.paper import find_paper
from corpusnorm.structure.heads.prose import hangs
from corpusnorm.structure.heads.reading import read_top, read_top_of
from corpusnorm.structure.heads.signatures import take_repeated_credits, take_signature, take_signature_of_scholar
from corpusnorm.structure.heads.subtitle import take_subtitle
from corpusnorm.structure.heads.titles import find_title
from corpusnorm.structure.heads.titles.marked import find_title_below
from corpusnorm.structure.heads.titles.sentence import goes_on
from corpusnorm.structure.heads.titles.suffix import says_title, title_span
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.post_foot import is_over_posts
from corpusnorm.structure.threads.comment import Thread

__all__ = ["Head", "read_head"]


def read_head(all_lines: Sequence[Line], facts: Facts, thread: Thread | None = None) -> Head:
    """Read the head off the lines above the comments that have no role yet, and give roles.

    Lines that belong to the head get their role; the others keep none. What front matter tells goes before what the
    lines below it tell, and where it tells the title, nothing below it is of the head.
    """
    told = read_front_matter(all_lines, facts)
    if told is None:
        return _read_lines(all_lines, facts, thread)
    if told.title is None:
        head = _read_lines(all_lines, facts, thread)
        head.authors, head.published = told.authors or head.authors, told.published or head.published
        return head
    return Head(title=told.title, subtitle=told.subtitle, authors=told.authors, published=told.published)


def _read_lines(all_lines: Sequence[Line], facts: Facts, thread: Thread | None) -> Head:
    """The head that the lines themselves tell."""
    head = Head()
    head.title, head.authors = read_header(all_lines)
    if head.title is not None:
        return head
    lines = all_lines[: thread.start] if thread else all_lines
    top = read_top(lines, is_hanging=hangs(all_lines))
    top.told, top.ending = title_told_by_comments(all_lines, thread), lines[-_ENDING:]
    opening = None if top.has_text else opening_post(all_lines, thread)
    if opening is not None:
        top.has_text = top.reaches_text = top.is_thread = True
    if thread is not None and (len(top.lines) == 1 or is_over_posts(lines)):
        top.has_text = True  # a page of nothing but posts
    title, top = _find_title(top, lines, facts, thread)
    if title is not None:
        _take_title(title, top, head, all_lines)
    _take_below_title(title, top, lines, head, facts)
    _take_from_lines(title, lines, head, facts)
    if opening is not None and opening.author and not head.authors and head.published is None:
        head.authors, head.published = [opening.author], opening.published
    return head


_ENDING: Final = 20
"""Among so many last lines, blank ones counted, stands who the author is."""


def _find_title(top: Top, lines: Sequence[Line], facts: Facts, thread: Thread | None) -> tuple[TopLine | None, Top]:
    """The line of the title, or None, and the top that it belongs to: its own where it stands below the first lines."""
    title = find_title(top)
    below = find_title_below(lines, top, title)
    if below is not None:
        top = _top_below(lines[below:], top)
        title = top.lines[0]
    if title is None and thread is not None and is_over_posts(lines):
        title = next((each for each in top.lines if each.kind is Kind.OTHER), None)
    if title is not None and title.level is None and goes_on(title, top, lines, facts):
        title = None
    return title, top


def _top_below(lines: Sequence[Line], top: Top) -> Top:
    """The top that begins with a title below the first lines; the credits right above it, if none stand below it."""
    title, *below = lines
    above = credits_right_above(title, top)
    own = read_top_of(title, below)
    if all(each.kind is not Kind.CREDITS for each in own.lines):
        own.lines[1:1] = above
    return own


def _take_title(title: TopLine, top: Top, head: Head, lines: Sequence[Line]) -> None:
    """Take the title, and set aside what the page prints above it."""
    set_page_aside(title, lines)
    set_sections_aside(title, top)
    head.title = title_span(title, top, lines)
    give(Role.TITLE, title)
    for each in top.lines:  # as the name of the page, and over the text
        if each is not title and each.kind is Kind.OTHER and says_title(each, title):
            give(Role.TITLE, each)


def _take_below_title(title: TopLine | None, top: Top, lines: Sequence[Line], head: Head, facts: Facts) -> None:
    """Take what the lines at the top tell beside the title."""
    take_credits(title, top, lines, head, facts)
    if title is None:
        take_additions(top)
        take_times(top)
        return
    if not head.authors:
        take_names_alone(title, top, head)
    take_additions(top)
    dateline = dateline_of(top.text.partition("\n")[0]) if top.reaches_text else None
    take_subtitle(title, top, head, has_dateline=dateline is not None)
    take_agencies(top)
    take_times(top)
    set_notices_aside(title, top)
    set_buttons_aside(title, top)
    if dateline is not None and head.published is None:
        day = find_date(dateline)
        head.published = day.in_order(facts.date_order) if day is not None else None


def _take_from_lines(title: TopLine | None, lines: Sequence[Line], head: Head, facts: Facts) -> None:
    """Take what is told beyond the top: the byline that is printed again, the head of a paper, signatures."""
    take_repeated_credits(lines, head, facts)
    if title is None:
        _take_paper(lines, head)
    if not head.authors or head.published is None:
        take_signature(lines, head, facts)
    if not head.authors:
        take_signature_of_scholar(lines, head)


def _take_paper(lines: Sequence[Line], head: Head) -> None:
    """Take the title of a paper, which may stand on several lines, and its authors."""
    paper = find_paper(lines)
    if paper is None:
        return
    head.title = Span(paper.title[0].first, paper.title[-1].last)
    head.authors = head.authors or paper.authors
    for role, taken in ((Role.TITLE, paper.title), (Role.BYLINE, paper.byline)):
        for line in taken:
            line.role = role
