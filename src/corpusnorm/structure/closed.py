"""Comments that a button closes, which says nothing of who wrote them."""

from __future__ import annotations

from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure.comment import (
    LIKE_WIDGET,
    Thread,
    ThreadComment,
    announcing_section,
    fill,
    section_start,
    set_aside,
    thread_end,
)
from corpusnorm.structure.comment_lines import Sort
from corpusnorm.structure.page import Page


def find_closed_thread(page: Page) -> Thread | None:
    """The thread that buttons cut, or None."""
    closes = [index for index, line in enumerate(page.lines) if line.rule == LIKE_WIDGET]
    if not closes:
        return None
    start = first_comment(closes[0], page)
    thread = Thread(section_start(start, page))
    set_aside(page.lines[thread.start : start])
    for end in closes:
        comment = ThreadComment([])
        fill(comment, page, start, end + 1)
        start = end + 1
        thread.add(comment)
    rest = ThreadComment([])
    fill(rest, page, start, thread_end(closes[-1], page))
    thread.add(rest)
    return thread


def first_comment(close: int, page: Page) -> int:
    """Where the comment begins that the first button closes.

    Under a heading that announces comments; else after the last blank line above the
    button, which either sets the comments apart or is the paragraph's own; else, where
    there is none, with the last line.
    """
    lines = page.lines
    for index in range(close - 1, -1, -1):
        if page.sort(index) is Sort.SECTION and lines[index].role is None:
            return index + 1
    last = max(close - 1, 0)
    while last > 0 and not lines[last].bare:
        last -= 1
    blanks = [index for index in range(last) if not lines[index].bare]
    return blanks[-1] + 1 if blanks else last
