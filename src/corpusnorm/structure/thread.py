"""Comments below a post: found by the pattern that repeats in this text.

A thread repeats: over each comment stands who wrote it and when, or under each one a
widget. Which of these forms a text has is seen from its lines; a form that does not repeat
is believed only under a heading that announces comments. Text in which nothing stands
between comments is not cut up by guessing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import define, field

from corpusnorm.line import Line, Role
from corpusnorm.structure.comment_lines import (
    CONTROL,
    COUNTER,
    FORM,
    LONGEST_CONTROL,
    LONGEST_HEADER,
    NONE_YET,
    NUMBER_IN_LIST,
    Header,
    is_author,
    is_control,
    is_section,
    plain_text,
    read_headers,
)
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.likes import likes

LIKE_WIDGET: Final = "comment-like-widget"
"""The rule that marks the widget which closes a comment."""


@define
class ThreadComment:
    """The lines of one comment, and what its header and its widget tell."""

    lines: list[Line]
    author: str | None = None
    published: str | None = None
    likes: int | None = None
    indent: int | None = None


@define
class Thread:
    """A comment section: the index of its first line, and its comments."""

    start: int
    comments: list[ThreadComment] = field(factory=list)


def find_thread(lines: Sequence[Line]) -> Thread | None:
    """The comments among ``lines``, or None. Gives headers and controls their roles."""
    headers = list(read_headers(lines))
    return _headed_thread(headers, lines) or _signed_thread(headers, lines) or _widget_thread(lines)


def _headed_thread(found: Sequence[Header], lines: Sequence[Line]) -> Thread | None:
    """Comments that have their author and date above them."""
    for form in ("says", "says alone", "name date", "date"):
        headers = [header for header in found if header.form == form]
        if form in ("says alone", "date"):
            headers = [header for header in headers if _take_name_above(header, lines)]
        headers = _in_section(headers, lines)
        if headers and _has_bodies(headers, lines):
            return _cut_at_headers(headers, lines)
    return None


def _in_section(headers: list[Header], lines: Sequence[Line]) -> list[Header]:
    """The headers that belong to a thread, or none where nothing proves one.

    Names with dates also stand in lists of articles and of events. A thread shows by the
    heading that announces it shortly above, or by controls such as "Reply" in its gaps, or,
    where headers say that somebody *said* something, by the dates with them.
    """
    for at, header in enumerate(headers):
        above = lines[max(0, header.lines[0].number - 1 - _REACH) : header.lines[0].number - 1]
        if any(is_section(line) and not NONE_YET.match(plain_text(line)) for line in above):
            return headers[at:]
    gaps = [lines[one.index + 1 : two.index] for one, two in pairwise(headers)]
    controlled = sum(any(is_control(line) for line in gap) for gap in gaps)
    if gaps and 2 * controlled >= len(gaps):
        return headers
    said = [header for header in headers if header.form.startswith("says") and header.author]
    if len(said) >= 2 and all(_has_date(header, lines) for header in said):
        return headers
    is_announced = len(said) >= 3 and any(is_section(line) for line in lines[: said[0].index])
    return headers if is_announced else []


_REACH: Final = 12
"""How many lines may stand between the heading of a thread and its first comment."""


def _has_date(header: Header, lines: Sequence[Line]) -> bool:
    below = next((line for line in lines[header.index + 1 : header.index + 4] if line.bare), None)
    return header.published is not None or (
        below is not None and len(below.bare) <= LONGEST_HEADER and find_date(below.bare) is not None
    )


def _take_name_above(header: Header, lines: Sequence[Line]) -> bool:
    """Find the name that stands over a date; a date without one is no header of a comment."""
    at = header.index - 1
    while at >= 0 and header.index - at <= 2 and not lines[at].bare:
        at -= 1
    if at < 0 or lines[at].role is not None:
        return False
    name = NUMBER_IN_LIST.sub("", plain_text(lines[at]), count=1)
    if not is_author(name) or find_date(name) or is_section(lines[at]):
        return False
    header.author = name
    header.lines.insert(0, lines[at])
    return True


def _has_bodies(headers: Sequence[Header], lines: Sequence[Line]) -> bool:
    """Whether text stands between most headers; in a list of dates nothing does. A pingback is its own text."""
    ends = [*(header.lines[0].number - 1 for header in headers[1:]), len(lines)]
    filled = sum(
        header.author is None
        or any(
            line.bare and line.role is None and not CONTROL.fullmatch(line.bare)
            for line in lines[header.index + 1 : end]
        )
        for header, end in zip(headers, ends, strict=True)
    )
    return 4 * filled >= 3 * len(headers)


def _cut_at_headers(headers: Sequence[Header], lines: Sequence[Line]) -> Thread:
    firsts = [header.lines[0].number - 1 for header in headers]
    thread = Thread(start=_section_start(firsts[0], lines))
    for header, end in zip(headers, [*firsts[1:], _end(headers[-1].index, lines)], strict=True):
        for line in header.lines:
            line.role = Role.COMMENT_HEADER if header.author else None
        comment = ThreadComment([], header.author, header.published, indent=header.lines[0].indent)
        if header.author is None:
            comment.lines.append(header.lines[0])
        _fill(comment, lines[header.index + 1 : end])
        if comment.lines:
            thread.comments.append(comment)
    _set_aside(lines[thread.start : firsts[0]])
    return thread


def _fill(comment: ThreadComment, lines: Sequence[Line]) -> None:
    """Give a comment its lines: what follows the header, less the rest of it and the controls."""
    for line in lines:
        if not line.bare:
            continue
        if line.role is Role.MARKER:
            if line.rule == LIKE_WIDGET and comment.likes is None:
                comment.likes = likes(line.bare)
        elif line.role is None:
            plain = plain_text(line) if len(line.bare) <= 4 * LONGEST_HEADER else ""
            is_short = 0 < len(plain) <= LONGEST_CONTROL
            printed = find_date(plain) if is_short and not comment.lines and comment.published is None else None
            if printed is not None and len(printed.span) + 12 >= len(plain):
                comment.published = printed.iso
                line.role = Role.COMMENT_HEADER
            elif is_short and (CONTROL.fullmatch(plain) or (line is lines[-1] and COUNTER.fullmatch(plain))):
                line.role = Role.MARKER
            else:
                comment.lines.append(line)


def _section_start(first: int, lines: Sequence[Line]) -> int:
    """Where the comment section begins: at its heading, if one stands shortly above."""
    at = first
    for back in range(first - 1, max(-1, first - 8), -1):
        if is_section(lines[back]) or FORM.match(lines[back].bare):
            at = back
        elif lines[back].bare and not COUNTER.fullmatch(lines[back].bare):
            break
        elif lines[back].bare:
            at = back
    return at


def _set_aside(lines: Sequence[Line]) -> None:
    for line in lines:
        if line.bare and line.role is None:
            line.role = Role.MARKER


def _end(last: int, lines: Sequence[Line]) -> int:
    """Where the thread ends: at the form for a new comment, or with the text."""
    for index in range(last + 1, len(lines)):
        if len(lines[index].bare) <= 120 and FORM.match(lines[index].bare):
            _set_aside(lines[index:])
            return index
    return len(lines)


def _signed_thread(found: Sequence[Header], lines: Sequence[Line]) -> Thread | None:
    """Comments that are signed below: "Posted by: NAME at DATE". The post has such a line too."""
    headers = [header for header in found if header.form == "posted"]
    if not headers:
        return None
    announced = next((index for index, line in enumerate(lines) if is_section(line)), None)
    if announced is None or headers[-1].index < announced:
        return None
    headers = [header for header in headers if header.index > announced]
    thread = Thread(start=announced)
    _set_aside(lines[announced : announced + 1])
    start = announced + 1
    for header in headers:
        comment = ThreadComment([], header.author, header.published)
        header.lines[0].role = Role.COMMENT_HEADER
        _fill(comment, lines[start : header.index])
        start = header.index + 1
        if comment.lines:
            thread.comments.append(comment)
    _set_aside(lines[start:])
    return thread if thread.comments else None


def _widget_thread(lines: Sequence[Line]) -> Thread | None:
    """Comments that are closed by a like widget, which says nothing of who wrote them."""
    closes = [index for index, line in enumerate(lines) if line.rule == LIKE_WIDGET]
    if not closes:
        return None
    start = _first_comment(closes[0], lines)
    thread = Thread(start=_section_start(start, lines))
    _set_aside(lines[thread.start : start])
    for end in closes:
        comment = ThreadComment([])
        _fill(comment, lines[start : end + 1])
        start = end + 1
        if comment.lines:
            thread.comments.append(comment)
    rest = ThreadComment([])
    _fill(rest, lines[start : _end(closes[-1], lines)])
    if rest.lines:
        thread.comments.append(rest)
    return thread


def _first_comment(close: int, lines: Sequence[Line]) -> int:
    """Where the comment begins that the first widget closes.

    Under a heading that announces comments; else after the last blank line above the
    widget, which either sets the comments apart or is the paragraph's own; else, where
    there is none, with the last line.
    """
    for index in range(close - 1, -1, -1):
        if is_section(lines[index]) and lines[index].role is None:
            return index + 1
    last = max(close - 1, 0)
    while last > 0 and not lines[last].bare:
        last -= 1
    blanks = [index for index in range(last) if not lines[index].bare]
    return blanks[-1] + 1 if blanks else last
