"""Comments below a post: found by the pattern that repeats in this text.

A thread repeats. Over each comment stands who wrote it and when, or under each one a
signature or a button. The lines of a text that look alike, but for names and times, are a
form (see `corpusnorm.structure.threads.signs`); a form that repeats with text between its
lines cuts a thread, if something proves that it is one. Text in which nothing stands between
comments is not cut up by guessing: it is kept whole where it is announced.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from corpusnorm.line import Lines, Wording
from corpusnorm.structure.threads.announced import find_announced
from corpusnorm.structure.threads.closed import find_closed_thread
from corpusnorm.structure.threads.comment import Thread, set_aside
from corpusnorm.structure.threads.counted import counted_thread
from corpusnorm.structure.threads.headed import find_headed_thread
from corpusnorm.structure.threads.hints import VOCABULARY, may_be_announced, may_be_named, may_be_told
from corpusnorm.structure.threads.named import find_named_thread
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.pingbacks import VOCABULARY as PINGBACKS
from corpusnorm.structure.threads.pingbacks import find_pingbacks, may_be_linked_to
from corpusnorm.structure.threads.run_in import find_run_in_thread, may_be_run_in
from corpusnorm.structure.threads.signs.sign import Sort
from corpusnorm.structure.threads.spoken import find_spoken_thread, may_be_spoken
from corpusnorm.structure.threads.subject import VOCABULARY as ANSWERS
from corpusnorm.structure.threads.subject import find_subject_thread, may_be_answered
from corpusnorm.structure.threads.unsplit import unsplit_thread

WORDING: Final = Wording(words=VOCABULARY | PINGBACKS | ANSWERS)
"""What lines are asked for here."""


def find_thread(lines: Lines) -> Thread | None:
    """The comments among ``lines``, or None. Gives headers and controls their roles."""
    page = Page(lines)
    is_announced = may_be_announced(lines)
    thread = None
    if is_announced or may_be_told(lines):
        thread = find_headed_thread(page) or find_closed_thread(page)
    if thread is None and may_be_run_in(lines):
        thread = find_run_in_thread(page)
    if thread is None and may_be_answered(lines):
        thread = find_subject_thread(page)
    if thread is None and (is_announced or may_be_named(lines)):
        thread = find_named_thread(page)
    if thread is None and is_announced and (announced := find_announced(page)):
        thread = counted_thread(announced, page) or unsplit_thread(announced, page)
    if thread is None and may_be_linked_to(lines):
        thread = find_pingbacks(page)
    if thread is None and may_be_spoken(lines):
        thread = find_spoken_thread(page)
    if thread is not None:
        _set_buttons_aside(thread.start, page)
    return thread


def _set_buttons_aside(start: int, page: Page) -> None:
    """Set aside the row of buttons and counters right above a thread, where more than counters are in it."""
    row = list(takewhile(lambda index: page.sort(index) is Sort.BUTTON, page.above(start)))
    if any(any(map(str.isalpha, page.lines[index].bare)) for index in row):
        set_aside([page.lines[index] for index in row])
