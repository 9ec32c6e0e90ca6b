"""Comments of which nothing is left between them but a button below each, or the number of each in a list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import Final

from attrs import frozen

from corpusnorm.line import Role
from corpusnorm.structure.likes import LIKE_WIDGET
from corpusnorm.structure.threads.comment import (
    Thread,
    ThreadComment,
    fill,
    section_start,
    set_aside,
    thread_end,
)
from corpusnorm.structure.threads.first_comment import first_comment
from corpusnorm.structure.threads.named import is_sentence
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs import NUMBER
from corpusnorm.structure.threads.signs.sign import META, Sign, Sort

_MOST_HEADINGS: Final = 20
"""A page with more headings of comments than these is a list of posts."""


def find_closed_thread(page: Page) -> Thread | None:
    """The thread that buttons or numbers cut, or None."""
    widgets = [index for index, line in enumerate(page.lines) if line.rule == LIKE_WIDGET]
    if widgets:
        start = first_comment(_first_close(widgets[0], page), page)
        start = next(iter(page.below(start - 1)), start)
        return _cut(page, section_start(start, page), _starts(page, start, thread_end(widgets[-1], page)))
    sections = _sections(page)
    marks = _Marks.of(page) if sections else None
    for section in sections:
        if marks and (starts := _announced_starts(section, page, marks)):
            return _cut(page, section.index, starts)
    return _find_answerable(page)


def _first_close(widget: int, page: Page) -> int:
    """The line that closes the first comment: the button to answer it, where only later ones have been liked."""
    counted = [sign.index for sign in page.of_sort(Sort.SECTION) if sign.index < widget and (sign.count or 0) > 0]
    answers = (sign.index for sign in page.of_sort(Sort.REPLY) if sign.form in _ANSWERS)
    return next((index for index in answers if counted and counted[-1] < index < widget), widget)


def _find_answerable(page: Page) -> Thread | None:
    """The thread that nothing announces and that a button such as "Reply" cuts again and again, or None."""
    forms: dict[str, list[int]] = {}
    for sign in page.of_sort(Sort.REPLY):
        forms.setdefault(sign.form, []).append(sign.index)
    often = [forms[form] for form in _ANSWERS if len(forms.get(form, [])) >= _LEAST_ANSWERS]
    closers = max(often, key=lambda indices: indices[-1], default=[])
    if not closers or not page.has_paragraph(closers[0]):
        return None
    if not all(page.has_text(one + 1, two) for one, two in pairwise(closers)):
        return None
    start = first_comment(closers[0], page)
    return _cut(page, section_start(start, page), [*_each_start(page, start, closers[-1]), closers[-1] + 1])


_ANSWERS: Final = (
    "reply", "reply to comment", "reply to this comment", "antworten", "répondre", "responder", "rispondi", "svara",
    "beantwoorden", "odpowiedz", "ответить",
)  # fmt: skip
"""Buttons by which a reader answers a comment, and nothing else."""
_LEAST_ANSWERS: Final = 3


def _sections(page: Page) -> list[Sign]:
    """The headings of comments; of those that count the same only the last: the head of a page tells it, too."""
    sections = [section for section in page.of_sort(Sort.SECTION)[:_MOST_HEADINGS] if section.count != -2]
    last = {section.count: section for section in sections}
    return [section for section in sections if section.count == -1 or section is last[section.count]]


@frozen
class _Marks:
    """Where the lines of a page stand that are looked for below each heading: read once for all headings."""

    texts: list[int]
    forms: list[int]
    closers: list[int]
    replies: list[int]
    numbers: list[tuple[int, int]]
    """Lines that begin with a number, with it."""
    bullets: list[int]

    @classmethod
    def of(cls, page: Page) -> _Marks:
        """All marks of ``page``."""
        closers = [index for index in sorted(page.signs) if _closes(index, page)]
        open_lines = [index for index, line in enumerate(page.lines) if line.bare and line.role is None]
        return cls(
            texts=[index for index in open_lines if page.sort(index) not in META],
            forms=[sign.index for sign in page.of_sort(Sort.FORM)],
            closers=closers,
            replies=[index for index in closers if page.sort(index) is Sort.REPLY],
            numbers=[(index, number) for index in open_lines if (number := _number(index, page)) is not None],
            bullets=[index for index in open_lines if _BULLET.match(page.lines[index].bare)],
        )


def _announced_starts(section: Sign, page: Page, marks: _Marks) -> list[int]:
    """Where comments begin under a heading that announces them, and where the last ends; empty where nothing shows."""
    first = next(iter(_between(marks.texts, section.index + 1, len(page))[:1]), None)
    if first is None:
        return []
    end = next(iter(_between(marks.forms, first, len(page))[:1]), len(page))  # some themes have a form on top, too
    return _starts_by_button(section, page, range(first, end), marks) or _starts_by_list(
        section, range(first, end), page, marks
    )


def _between(places: list[int], first: int, end: int) -> list[int]:
    """Those of ``places``, which are in order, from ``first`` to before ``end``."""
    return places[bisect_left(places, first) : bisect_left(places, end)]


def _starts_by_button(section: Sign, page: Page, under: range, marks: _Marks) -> list[int]:
    """Where the comments begin if each ends in a button, and where the last one ends; nothing if these are too many."""
    closers = _between(marks.closers, under.start, under.stop)
    has_reply = bool(_between(marks.replies, under.start, under.stop))
    if not has_reply and not 2 <= len(closers) <= abs(section.count or 0):
        return []
    starts = takewhile(lambda start: start <= closers[-1], _each_start(page, under.start, under.stop))
    if section.count in (None, -1):
        return [*starts, closers[-1] + 1]
    most = 2 * (section.count or 0)
    closed = list(islice(starts, most + 1))
    return [*closed, closers[-1] + 1] if len(closed) <= most else []


def _starts(page: Page, first: int, end: int) -> list[int]:
    """The first line of each comment from ``first`` on, after a button or with the next number, and the end."""
    return [*_each_start(page, first, end), end]


def _each_start(page: Page, first: int, end: int) -> Iterator[int]:
    """Where the comments begin: at the first line, and behind what closes one or with the number that follows."""
    yield first
    number = _number(first, page)
    closed = False
    for index in range(first, end):
        if _closes(index, page):
            closed = True
        elif page.is_text(index):
            here = _number(index, page)
            follows = here is not None and number is not None and here == number + 1
            if index > first and (closed or follows):
                yield index
            if here is not None and number is not None and (closed or follows):
                number = here
            closed = False


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


def _starts_of_items(under: range, page: Page, marks: _Marks) -> list[int]:
    """Where sentences in a list begin right under "Comments", if the form for a new comment ends it."""
    starts = _between(marks.bullets, under.start, under.stop)
    is_list = len(starts) >= 2 and starts[0] == under.start and under.stop < len(page)
    return [*starts, under.stop] if is_list and all(is_sentence(page.lines[index].bare) for index in starts) else []


def _starts_by_list(section: Sign, under: range, page: Page, marks: _Marks) -> list[int]:
    """Where list items begin, if the heading counts as many comments, or they are numbered from the first on."""
    if section.count == -1:
        return _starts_of_items(under, page, marks)
    if (section.count or 0) < 2:
        return []
    first = bisect_left(marks.numbers, (under.start, 0))
    numbered = list(_consecutive(marks.numbers[first : bisect_left(marks.numbers, (under.stop, 0))]))
    items = sorted({*numbered, *_between(marks.bullets, under.start, under.stop)})
    for starts in (items, numbered):
        if len(starts) >= 2 and starts[0] == under.start and section.count == len(starts):
            return [*starts, under.stop]
    count = section.count or 0
    if len(items) >= 3 and items[0] == under.start and 2 * count <= 3 * len(items) <= 3 * count:
        return [*items, under.stop]  # pingbacks are counted, too, and may be lost
    if len(numbered) >= 2 and numbered[0] == under.start and len(numbered) <= (section.count or 0):
        return [*(items if len(items) <= (section.count or 0) else numbered), under.stop]
    return []


def _consecutive(numbers: Sequence[tuple[int, int]]) -> Iterator[int]:
    """The lines whose numbers count on, from one, two or three."""
    last: int | None = None
    for index, number in numbers:
        if number == last + 1 if last is not None else number <= 3:
            last = number
            yield index


def _cut(page: Page, section: int, bounds: Sequence[int]) -> Thread:
    """The comments between ``bounds``, with the names over them if all have one."""
    thread = Thread(section)
    set_aside(page.lines[section : bounds[0]])
    names = _names(bounds, page)
    for start, end, name in zip(bounds, bounds[1:], names, strict=False):
        comment = ThreadComment([], name, anchor=page.lines[start], header=page.lines[start : start + 1])
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
        below = next((index for index in page.below(start, end) if page.sort(index) is not Sort.BUTTON), None)
        has_text = below is not None and page.is_text(below)
        is_name = has_text and page.sort(start) not in META and page.lines[start].bare[-1] not in ",!-"
        names.append(page.name_at(start) if is_name else None)
    if len(names) >= 3 and 10 * sum(name is not None for name in names) >= 9 * len(names):
        return names
    return [None] * len(names)
