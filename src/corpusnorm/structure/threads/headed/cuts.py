"""The comments between headers or signatures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise

from corpusnorm.line import Role
from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.comment import (
    Thread,
    ThreadComment,
    announcing_section,
    fill,
    is_title_of_heading,
    section_start,
    set_aside,
    thread_end,
)
from corpusnorm.structure.threads.comment_words import CARD
from corpusnorm.structure.threads.first_comment import first_comment
from corpusnorm.structure.threads.headed.header import Form, Header, is_long
from corpusnorm.structure.threads.headed.proofs import FARTHEST, own_signature
from corpusnorm.structure.threads.named import is_sentence
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.sign import META, Sign, Sort


def cut_above(form: Form, page: Page) -> Thread:
    """The comments under headers."""
    headers = form.headers
    start = headers[0].top
    for index in page.above(start, max(0, start - 40)):
        if page.sort(index) is Sort.PINGBACK:
            start = index
        elif page.sort(index) not in META:
            break
    start = _headless(form, page, start)
    thread = Thread(section_start(start, page))
    _add(ThreadComment([]), page, start, headers[0].top, thread)
    ends = [*(header.top for header in headers[1:]), _end(headers, page)]
    has_likes_above = _likes(page, headers[0].top) is not None
    for header, end in zip(headers, ends, strict=True):
        comment = _commenting(header, page)
        if end < len(page) and not has_likes_above:
            comment.likes = _likes(page, end)
        _set_card_aside(header, page, end)
        _add(comment, page, header.bottom + 1, end, thread)
    set_aside(page.lines[thread.start : start])
    set_aside(page.lines[ends[-1] :] if ends[-1] < len(page) and page.sort(ends[-1]) is Sort.FORM else [])
    return thread


def _set_card_aside(header: Header, page: Page, end: int) -> None:
    """Set aside the card of a user that stands under his post: his name, and labels that only cards have."""
    card = []
    for index in page.above(end, header.bottom + 1):
        is_label = CARD.match(plain_text(page.lines[index])) is not None
        is_name = header.author is not None and page.name_at(index) == header.author
        if not (is_label or is_name) and page.is_text(index):
            break
        card.append((index, is_label))
    if any(is_label for _, is_label in card):
        for index, _ in card:
            page.lines[index].role = page.lines[index].role or Role.COMMENT_HEADER


def _commenting(header: Header, page: Page) -> ThreadComment:
    """The comment of a header, without its text."""
    lines = page.lines[header.top : header.bottom + 1]
    for line in lines:
        if line.bare and line.role is None:
            line.role = Role.COMMENT_HEADER
    return ThreadComment([], header.author, header.published, anchor=page.lines[header.anchor.index], header=lines)


def _likes(page: Page, index: int) -> int | None:
    """How many like a comment, told at a line or below it, with nothing but blank lines and buttons between."""
    for at in chain([index], page.below(index)):
        sign = page.signs.get(at)
        if sign is None or sign.sort is not Sort.BUTTON:
            return None
        if sign.form == "likes":
            return sign.count
    return None


def _headless(form: Form, page: Page, start: int) -> int:
    """Where a first comment begins that has lost its header: the heading counts more comments than headers are left."""
    section = form.section or _far_section(form, page)
    if section is None or section.count is None or section.count <= len(form.headers):
        return start
    pingback = next((index for index in range(section.index, start) if page.sort(index) is Sort.PINGBACK), None)
    if pingback is not None:
        return pingback
    between = page.below(section.index, start)
    texts = [index for index in between if page.is_text(index) and not is_title_of_heading(index, page)]
    long = [index for index in texts if is_long(index, page)]
    if section.count == len(form.headers) + 1 and any(is_sentence(page.lines[index].bare) for index in texts):
        return texts[0]
    return [*long, start][0]


def _far_section(form: Form, page: Page) -> Sign | None:
    """The heading that counts one comment more than headers are left, over a first comment of many lines."""
    first = form.headers[0].top
    section = announcing_section(first, page, reach=1000)
    if section is None or first - section.index > FARTHEST or section.count != len(form.headers) + 1:
        return None
    return section


def _add(comment: ThreadComment, page: Page, start: int, end: int, thread: Thread) -> None:
    """Add the comment in a stretch, and the pingbacks below it."""
    pings = [index for index in range(start, end) if page.sort(index) is Sort.PINGBACK]
    for stop in [*pings, end]:
        fill(comment, page, start, stop)
        thread.add(comment)
        comment, start = ThreadComment([]), stop


def _end(headers: Sequence[Header], page: Page) -> int:
    """Where the last comment ends: at the form, at its button if all have one, or with the text."""
    last = headers[-1].bottom
    end = thread_end(last, page)
    margin = min(page.lines[header.anchor.index].indent for header in headers)
    if margin:
        for index in page.below(last, end):
            if page.lines[index].indent < margin - 4:
                end = index
                break
    gaps = [range(one.bottom + 1, two.top) for one, two in pairwise(headers)]
    replied = [next((index for index in gap if page.sort(index) is Sort.REPLY), None) for gap in gaps]
    if 4 * sum(index is not None for index in replied) >= 3 * len(gaps):
        closing = next((index for index in range(last + 1, end) if page.sort(index) is Sort.REPLY), None)
        if closing is not None and any(page.is_text(index) for index in range(last + 1, closing)):
            pings = [index for index in range(closing, end) if page.sort(index) is Sort.PINGBACK]
            end = max([closing, *pings]) + 1
    return end


def cut_below(form: Form, page: Page) -> Thread:
    """The comments over signatures."""
    first = form.headers[0].top
    section = announcing_section(first, page, reach=1000)
    own = own_signature(form, page)
    start = section.index + 1 if section else own.index + 1 if own else first_comment(first, page)
    thread = Thread(section.index if section else start)
    set_aside(page.lines[thread.start : start])
    for header in form.headers:
        comment = _commenting(header, page)
        _add(comment, page, start, header.top, thread)
        start = header.bottom + 1
    if own is not None and not any(line.role is Role.FURNITURE for line in page.lines[start:]):
        _add(ThreadComment([]), page, start, thread_end(start - 1, page), thread)  # the last signature may be lost
    return thread
