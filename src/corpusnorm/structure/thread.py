"""Comments below a post: found by the pattern that repeats in this text.

A thread repeats. Over each comment stands who wrote it and when, or under each one a
signature or a button. The lines of a text that look alike, but for names and times, are a
form (see `corpusnorm.structure.comment_lines`); a form that repeats with text between its
lines cuts a thread, if something proves that it is one. Text in which nothing stands between
comments is not cut up by guessing: it is kept whole where it is announced.
"""

from __future__ import annotations

from corpusnorm.line import Lines
from corpusnorm.structure.closed import find_closed_thread
from corpusnorm.structure.comment import Thread
from corpusnorm.structure.headed import find_headed_thread
from corpusnorm.structure.named import find_named_thread
from corpusnorm.structure.page import Page
from corpusnorm.structure.thread_hints import may_have_thread
from corpusnorm.structure.unsplit import find_unsplit_thread


def find_thread(lines: Lines) -> Thread | None:
    """The comments among ``lines``, or None. Gives headers and controls their roles."""
    if len(lines) < 2 or not may_have_thread(lines):
        return None
    page = Page(lines)
    return find_headed_thread(page) or find_closed_thread(page) or find_named_thread(page) or find_unsplit_thread(page)
