"""Comments below a post: found by the pattern that repeats in this text.

A thread repeats. Over each comment stands who wrote it and when, or under each one a
signature or a button. The lines of a text that look alike, but for names and times, are a
form (see `corpusnorm.structure.comment_lines`); a form that repeats with text between its
lines cuts a thread, if something proves that it is one. Text in which nothing stands between
comments is not cut up by guessing: it is kept whole where it is announced.
"""

from __future__ import annotations

from collections.abc import Sequence

from corpusnorm.line import Line
from corpusnorm.structure.closed import find_closed_thread
from corpusnorm.structure.comment import Thread
from corpusnorm.structure.headed import find_headed_thread
from corpusnorm.structure.named import find_named_thread
from corpusnorm.structure.page import Page
from corpusnorm.structure.unsplit import find_unsplit_thread


def find_thread(lines: Sequence[Line]) -> Thread | None:
    """The comments among ``lines``, or None. Gives headers and controls their roles."""
    page = Page(lines)
    if len(lines) < 2:
        return None
    return find_headed_thread(page) or find_closed_thread(page) or find_named_thread(page) or find_unsplit_thread(page)
