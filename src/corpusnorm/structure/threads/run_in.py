"""Comments of which nothing is left between them but a button, run into the end of each: "… and so it was. Reply ↓"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from corpusnorm.line import Lines
from corpusnorm.structure.threads.comment import Thread, ThreadComment, fill, section_start, set_aside
from corpusnorm.structure.threads.comment_words import RUN_IN, ends_in_button
from corpusnorm.structure.threads.first_comment import first_comment
from corpusnorm.structure.threads.page import Page

_LEAST: Final = 2
_LEAST_WORDS: Final = 3
"""How many lines end in a button, if these are comments; without its arrow it could be a word of the text."""


def may_be_run_in(lines: Lines) -> bool:
    """Whether enough lines end in the arrow of such a button."""
    return sum(line.bare.endswith(RUN_IN) for line in lines.filled) >= _LEAST


def find_run_in_thread(page: Page) -> Thread | None:
    """The thread each of whose comments ends in a button, or None."""
    ends = [index for index, line in enumerate(page.lines) if line.role is None and ends_in_button(line.bare)]
    if len(ends) < (_LEAST if any(page.lines[index].bare.endswith("↓") for index in ends) else _LEAST_WORDS):
        return None
    start = first_comment(ends[0] + 1, page)
    thread = Thread(section_start(start, page))
    set_aside(page.lines[thread.start : start])
    for above, end in pairwise([start - 1, *ends]):
        comment = ThreadComment([])
        fill(comment, page, above + 1, end + 1)
        thread.add(comment)
    return thread
