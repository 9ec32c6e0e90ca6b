"""Comments of which nothing is left between them but a button below each, or the number of each in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.line import Role
from corpusnorm.structure.comment import (
    Thread,
    ThreadComment,
    fill,
    section_start,
    set_aside,
    thread_end,
)
from corpusnorm.structure.comment_lines import META, NUMBER, Sign, Sort
from corpusnorm.structure.first_comment import first_comment
from corpusnorm.structure.likes import LIKE_WIDGET
from corpusnorm.structure.page import Page

_MOST_HEADINGS: Final = 20
"""A page with more headings of comments than these is a list of posts."""


def find_closed_thread(page: Page) -> Thread | None:
    """The thread that buttons or numbers cut, or None."""
    widgets = [index for index, line in enumerate(page.lines) if line.rule == LIKE_WIDGET]
    if widgets:
        start = first_comment(widgets[0], page)
        start = next(iter(page.below(start - 1)), start)
        return _cut(page, section_start(start, page), _starts(page, start, thread_end(widgets[-1], page)))
    for section in page.of_sort(Sort.SECTION)[:_MOST_HEADINGS]:
        if section.count != -2 and (starts := _announced_starts(section, page)):
            return _cut(page, section.index, starts)
    return None


def _announced_starts(section: Sign, page: Page) -> list[int]:
    """Where comments begin under a heading that announces them, and where the last ends; empty where nothing shows."""
    first = next((index for index in page.below(section.index) if page.is_text(index)), None)
    if first is None:
        return []
    end = next((index for index in page.below(section.index) if page.sort(index) is Sort.FORM), len(page))
    return _starts_by_button(section, page, first, end) or _starts_by_list(section, page, first, end)


def _starts_by_button(section: Sign, page: Page, first: int, end: int) -> list[int]:
    starts = _starts(page, first, end)
    closers = [index for index in range(first, end) if _closes(index, page)]
    if not any(page.sort(index) is Sort.REPLY for index in closers) and not 2 <= len(closers) <= abs(
        section.count or 0
    ):
        return []
    closed = [start for start in starts if start <= closers[-1]] + [closers[-1] + 1]
    return closed if section.count in (None, -1) or len(closed) - 1 <= 2 * (section.count or 0) else []


def _starts(page: Page, first: int, end: int) -> list[int]:
    """The first line of each comment from ``first`` on, after a button or with the next number, and the end."""
    starts = [first]
    number = _number(first, page)
    closed = False
    for index in range(first, end):
        if _closes(index, page):
            closed = True
        elif page.is_text(index):
            here = _number(index, page)
            follows = here is not None and number is not None and here == number + 1
            if index > first and (closed or follows):
                starts.append(index)
            if here is not None and number is not None and (closed or follows):
                number = here
            closed = False
    return [*starts, end]


def _closes(index: int, page: Page) -> bool:
    """Whether a line is a button that stands under a comment."""
    sign = page.signs.get(index)
    if sign is None:
        return False
    return sign.sort is Sort.REPLY or (sign.sort is Sort.BUTTON and sign.form in _LIKES)


_LIKES: Final = frozenset({"likes", "like", "liken", "gefällt mir"})


def _number(index: int, page: Page) -> int | None:
    match = NUMBER.match(page.lines[index].bare)
    return int(match["number"]) if match else None


_BULLET = re.compile(r"[*+•○□▪◦-]\s+(?=\S)")


def _starts_by_list(section: Sign, page: Page, first: int, end: int) -> list[int]:
    """Where list items begin, if the heading counts as many comments, or they are numbered from the first on."""
    texts = [index for index in range(first, end) if page.lines[index].bare and page.lines[index].role is None]
    numbered = list(_consecutive(texts, page))
    counted = frozenset(numbered)
    items = [index for index in texts if index in counted or _BULLET.match(page.lines[index].bare)]
    for starts in (items, numbered):
        if len(starts) >= 2 and starts[0] == first and section.count == len(starts):
            return [*starts, end]
    if len(numbered) >= 2 and numbered[0] == first and len(numbered) <= abs(section.count or 0):
        return [*(items if len(items) <= (section.count or 0) else numbered), end]
    return []


def _consecutive(indices: Sequence[int], page: Page) -> Iterator[int]:
    """The lines whose numbers count on, from one, two or three."""
    number: int | None = None
    for index in indices:
        here = _number(index, page)
        if here is not None and (here == number + 1 if number is not None else here <= 3):
            number = here
            yield index


def _cut(page: Page, section: int, bounds: Sequence[int]) -> Thread:
    """The comments between ``bounds``, with the names over them if all have one."""
    thread = Thread(section)
    set_aside(page.lines[section : bounds[0]])
    names = _names(bounds, page)
    for start, end, name in zip(bounds, bounds[1:], names, strict=False):
        comment = ThreadComment([], name, indent=page.lines[start].indent)
        if name is not None:
            page.lines[start].role = Role.COMMENT_HEADER
            start += 1
        pings = [index for index in range(start, end) if page.sort(index) is Sort.PINGBACK]
        for stop in [*(index for index in pings if index > start), end]:
            fill(comment, page, start, stop)
            thread.add(comment)
            comment, start = ThreadComment([]), stop
    set_aside(page.lines[bounds[-1] :] if bounds[-1] < len(page) and page.sort(bounds[-1]) is Sort.FORM else [])
    return thread


def _names(bounds: Sequence[int], page: Page) -> list[str | None]:
    """The names that stand over comments, if nearly all have one with text below; else none."""
    names = []
    for start, end in pairwise(bounds):
        below = next((index for index in page.below(start, end)), None)
        has_text = below is not None and page.is_text(below)
        is_name = has_text and page.sort(start) not in META and page.lines[start].bare[-1] not in ",!-"
        names.append(page.name_at(start) if is_name else None)
    if len(names) >= 3 and 10 * sum(name is not None for name in names) >= 9 * len(names):
        return names
    return [None] * len(names)
