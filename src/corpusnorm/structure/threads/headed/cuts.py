"""The comments between headers or signatures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise
from typing import Final

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
from corpusnorm.structure.threads.headed.proofs import FARTHEST, are_titled, own_signature, subject_above
from corpusnorm.structure.threads.named import is_sentence
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import META, Sign, Sort


def cut_above(form: Form, page: Page) -> Thread:
    """The comments under headers."""
    headers = form.headers
    _take_subjects(form, page)
    _tell_closings(headers, page)
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


def _take_subjects(form: Form, page: Page) -> None:
    """Take the lines right over signatures that are the subjects of what stands below: "Fog", "Submitted by Ann"."""
    if form.sort is Sort.BY and are_titled(form.headers, page):
        for header in form.headers:
            subject = subject_above(header, page)
            header.top = header.top if subject is None else subject


def _tell_closings(headers: Sequence[Header], page: Page) -> None:
    """Tell the page which lines are buttons though nobody knows their words: what stands under nearly every comment.

    Such lines are alike but for their numbers: "Score: 12", "Válasz erre".
    """
    gaps = [range(one.bottom + 1, two.top) for one, two in pairwise(headers)]
    closing = [[*_closing(gap, page)] for gap in gaps]
    counts = Counter(label for indices in closing for label in {page.label(index) for index in indices})
    often = {label for label, count in counts.items() if count >= _LEAST_CLOSED and 5 * count >= 4 * len(gaps)}
    last = page.below(headers[-1].bottom, thread_end(headers[-1].bottom, page)) if often else ()
    for index in chain(*closing, islice(last, 1, None)):
        if page.label(index) in often:
            page.tell_button(index)


_LEAST_CLOSED: Final = 3
_LONGEST_CLOSING: Final = 40


def _closing(gap: range, page: Page) -> Iterator[int]:
    """The short lines at the end of a gap that are no sentences, and not all of its text."""
    texts = [index for index in gap if page.is_text(index)]
    for index in reversed(texts[1:]):
        bare = page.lines[index].bare
        if len(bare) > _LONGEST_CLOSING or bare[-1] in ".!?:,":
            break
        yield index


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
    forms = (index for index in range(section.index, start) if page.sort(index) is Sort.FORM)
    between = page.below(max(forms, default=section.index), start)
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
    sections = (sign.index for sign in page.of_sort(Sort.SECTION) if last < sign.index and (sign.count or 0) > 0)
    end = min(next(sections, end), end)  # some sites tell the count above and below
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
    signed = own.index if own else _untimed(form, page)
    start = section.index + 1 if section else first_comment(first, page) if signed is None else signed + 1
    thread = Thread(section.index if section else start)
    set_aside(page.lines[thread.start : start])
    for header in form.headers:
        comment = _commenting(header, page)
        _add(comment, page, start, header.top, thread)
        start = header.bottom + 1
    if own is not None and not any(line.role is Role.FURNITURE for line in page.lines[start:]):
        end = thread_end(start - 1, page)
        if any(is_sentence(page.lines[index].bare) for index in range(start, end)):  # the last signature may be lost
            _add(ThreadComment([]), page, start, end, thread)
    return thread


def _untimed(form: Form, page: Page) -> int | None:
    """The signature of the post that tells no time, over the first comment: "posted by Ann to Fog (3 answers)"."""
    first = form.headers[0].top
    above = page.above(first, max(0, first - FARTHEST))
    begins = form.headers[0].anchor.form
    signed = next((index for index in above if page.lines[index].bare.lower().startswith(begins)), None)
    return signed if signed is not None and page.has_text(signed + 1, first) else None
