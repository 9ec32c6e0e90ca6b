"""Posts of a forum of which nothing is left between them but their subject: "Re:" and the title, again and again."""

from __future__ import annotations

from itertools import islice
from typing import Final

from corpusnorm.line import Line, Lines
from corpusnorm.structure.threads.comment import Thread, ThreadComment, fill, section_start, set_aside, thread_end
from corpusnorm.structure.threads.page import Page

_ANSWERS: Final = ("Re:", "RE:", "AW:", "Aw:", "Antw:", "Sv:")
VOCABULARY: Final = frozenset(answer.lower().removesuffix(":") for answer in _ANSWERS)
_MARKS: Final = " *+-•·○□▪◦#["
"""What stands before a subject: list marks, the mark of a heading, a link."""

_LEAST: Final = 3
"""Answers that prove each other."""

_TOP: Final = 5
"""Lines at the top of which one is the subject."""


def is_answer(line: Line) -> bool:
    """Whether a line is the subject of an answer: "Re: Fog"."""
    return line.bare.lstrip(_MARKS).startswith(_ANSWERS)


def may_be_answered(lines: Lines) -> bool:
    """Whether enough lines begin with the word for an answer."""
    return sum(line.bare.startswith(_ANSWERS) for line in lines.holding(VOCABULARY)) >= _LEAST


def find_subject_thread(page: Page) -> Thread | None:
    """The thread of answers that repeat the title of the text as their subject, with text below each; or None."""
    at = [index for index, line in enumerate(page.lines) if line.bare.startswith(_ANSWERS) and line.role is None]
    if len(at) < _LEAST or len({page.lines[index].bare for index in at}) > 1:
        return None
    subject = page.lines[at[0]].bare.partition(":")[2].strip()
    top = islice((line.bare.lstrip("# ") for line in page.lines if line.bare), _TOP)
    ends = [*at[1:], thread_end(at[-1], page)]
    if (
        not subject
        or subject not in top
        or not all(page.has_text(start + 1, end) for start, end in zip(at, ends, strict=True))
    ):
        return None
    thread = Thread(section_start(at[0], page))
    set_aside(page.lines[thread.start : at[0] + 1])
    for start, end in zip(at, ends, strict=True):
        set_aside(page.lines[start : start + 1])
        comment = ThreadComment([])
        fill(comment, page, start + 1, end)
        thread.add(comment)
    return thread
