"""A thread on the way: its comments with their lines, and what is set aside between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from attrs import define, field

from corpusnorm.document import CommentType
from corpusnorm.line import Line, Role
from corpusnorm.structure.likes import LIKE_WIDGET, widget_likes
from corpusnorm.structure.threads.comment_words import EXCERPT
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import META, Sign, Sort

_ASIDE: Final = frozenset({Sort.TIME, Sort.FLOOR, Sort.REPLY, Sort.BUTTON})


@define
class ThreadComment:
    """The lines of one comment, and what its header and its buttons tell."""

    lines: list[Line]
    author: str | None = None
    published: str | None = None
    likes: int | None = None
    anchor: Line | None = None
    """The line by which its header was found."""
    header: Sequence[Line] = ()
    closing: Line | None = None
    """The line under it that tells the time."""
    type: CommentType = CommentType.COMMENT


@define
class Thread:
    """A comment section: the index of its first line, and its comments, or the lines of comments not told apart."""

    start: int
    comments: list[ThreadComment] = field(factory=list)
    unsplit: list[Line] = field(factory=list)
    count: int | None = None
    """How many comments the text says there are, if they cannot be told apart."""

    def add(self, comment: ThreadComment) -> None:
        """Take a comment that has text."""
        if comment.lines:
            self.comments.append(comment)


def fill(comment: ThreadComment, page: Page, start: int, end: int) -> None:
    """Give a comment the text of a stretch, and set aside what stands over and under it."""
    filled = [index for index in range(start, end) if page.lines[index].bare]
    while filled and _is_aside(filled[-1], page):
        _read_aside(page.signs.get(filled[-1]), page.lines[filled[-1]], comment)
        filled.pop()
    at = 0
    while at < len(filled) and _is_aside(filled[at], page):
        _read_aside(page.signs.get(filled[at]), page.lines[filled[at]], comment)
        at += 1
    for index in filled[at:]:
        line = page.lines[index]
        if page.sort(index) is Sort.REPLY or line.role is Role.MARKER:
            _read_aside(page.signs.get(index), line, comment)
        elif line.role is None:
            comment.lines.append(line)
    if _is_pingback(comment.lines, page):
        comment.type = CommentType.PINGBACK


def _is_pingback(lines: Sequence[Line], page: Page) -> bool:
    """Whether a site wrote a comment to tell of its link: it says so, or is an excerpt between elisions."""
    if not lines:
        return False
    says_so = page.sort(lines[0].number - 1) is Sort.PINGBACK
    return says_so or (len(lines) == 1 and EXCERPT.fullmatch(lines[0].bare) is not None)


def _is_aside(index: int, page: Page) -> bool:
    """Whether a line at the edge of a comment is a button or a time; a quotation may begin with "Ann said:"."""
    return page.lines[index].role is not None or page.sort(index) in _ASIDE


def _read_aside(sign: Sign | None, line: Line, comment: ThreadComment) -> None:
    """Set a line aside that is no text of a comment, and keep what it tells."""
    if line.rule == LIKE_WIDGET and comment.likes is None:
        comment.likes = widget_likes(line.bare)
    if line.role is not None:
        return
    if sign is not None and sign.form == "likes" and comment.likes is None:
        comment.likes = sign.count
    is_time = sign is not None and sign.sort is Sort.TIME
    if is_time and sign is not None and comment.published is None:
        comment.published, comment.closing = sign.published, line
    line.role = Role.COMMENT_HEADER if is_time else Role.MARKER


def set_aside(lines: Sequence[Line]) -> None:
    """Give lines that have no role that of a marker."""
    for line in lines:
        if line.bare and line.role is None:
            line.role = Role.MARKER


def section_start(first: int, page: Page) -> int:
    """Where the comment section begins: at its heading, if nothing but buttons and labels stands between."""
    start = _counting_heading(first, page)
    for index in page.above(first, max(0, first - 30)):
        if page.sort(index) in (Sort.SECTION, Sort.FORM):
            start = index
        elif page.sort(index) not in META and not is_title_of_heading(index, page):
            break
    return start


def _counting_heading(first: int, page: Page) -> int:
    """The heading that counts the comments, if few lines stand below it and all are short: names, orders, log-ins."""
    for index in islice(page.above(first), _LABELS):
        sign = page.signs.get(index)
        if sign is not None and sign.sort is Sort.SECTION:
            return index if (sign.count or 0) > 0 else first
        if len(page.lines[index].bare) > _LONGEST_LABEL or page.lines[index].bare[-1] in ".!?:":
            break
    return first


_LABELS: Final = 7
"""Lines over the first comment that are looked at for labels."""

_LONGEST_LABEL: Final = 40
"""Characters of a label."""


_UNFINISHED: Final = re.compile(r" (?:to|on|for|zu|auf|über|sur|à|en|a|su|para|till|på|op)$", re.IGNORECASE)


def is_title_of_heading(index: int, page: Page) -> bool:
    """Whether a line is the rest of "4 responses to" above it: some extractors break a heading before its link."""
    above = next(page.above(index), None)
    return (
        above is not None
        and page.sort(above) is Sort.SECTION
        and _UNFINISHED.search(page.lines[above].bare) is not None
    )


def announcing_section(first: int, page: Page, reach: int = 6) -> Sign | None:
    """The heading that announces comments, with at most ``reach`` lines of text between it and ``first``."""
    passed = 0
    for index in islice(page.above(first), 10 * reach):
        sign = page.signs.get(index)
        if sign is not None and sign.sort is Sort.SECTION:
            return sign if sign.count != -2 and (sign.count != -1 or passed <= reach // 2 or reach > 6) else None
        passed += page.is_text(index)
        if passed > reach:
            break
    return None


def thread_end(last: int, page: Page) -> int:
    """Where a thread ends whose last header is at ``last``: at the form for a new comment, or with the text."""
    return next((index for index in page.below(last) if page.sort(index) is Sort.FORM), len(page))
