"""What the lines below tell of the document: its comments name it, and the first post of a forum opens it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.handles import is_handle
from corpusnorm.structure.heads.links import shown
from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.comment import Thread, ThreadComment
from corpusnorm.structure.threads.comment_words import announced_count

_ANNOUNCED: Final = re.compile(
    r"(?:(?:\d+|one|two|ein|eine|un|une|uno|una|um|uma|en|ett|jeden) )?"
    r"(?:thoughts?|responses?|comments?|replies|reply|gedanken?|kommentare?|antworten|réponses?|réflexions?"
    r"|commentaires?|pensées?|comentarios?|respuestas?|pensamientos?|comentários?|respostas?|commenti|commento|pensieri"
    r"|pensiero|risposte|kommentarer?|tankar|svar|kommenttia?|komentarz[ey]?|комментари\w*) "
    r"(?:on|to|about|for|zu|auf|über|à|sur|en|a|sobre|em|su|till|om|do|к|на) (?P<title>\S.+)",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"[“„”«「\"](?P<title>\S[^\n]*)[”“»」\"]")
_AROUND: Final = " \t“”\"„«»‘’':"
_HEADING_LINES: Final = 6
"""Lines at the beginning of a thread of which one may be its heading."""

_DISPLAYED: Final = re.compile(r" \([^()]+\)$")
"""The name of a user for display, behind the one to log in with: ``anna (Anna Berg)``."""

_FIRST: Final = re.compile(r"(?:\s|#)1$| » ")
"""The number of the first post, or the mark of forums that do not count them."""


def title_told_by_comments(lines: Sequence[Line], thread: Thread | None) -> str | None:
    """The title in the heading of the comments, as in ``3 thoughts on “A Ferry”``, or None."""
    if thread is None:
        return None
    for line in lines[thread.start : thread.start + _HEADING_LINES]:
        told = _ANNOUNCED.fullmatch(shown(line.bare).strip("#* "))
        if told is not None:
            return told["title"].strip(_AROUND)
        quoted = _QUOTED.search(line.bare)
        if quoted is not None and announced_count(plain_text(line)) is not None:
            return quoted["title"].strip(_AROUND)
    return None


def opening_post(lines: Sequence[Line], thread: Thread | None) -> ThreadComment | None:
    """The first comment of a thread that counts it as the first: the post that opens it.

    Its number or mark stands beside its date, and its author in the same line or in the one
    above; an author that the thread did not read is given to it.
    """
    first = thread.comments[0] if thread and thread.comments else None
    if thread is None or first is None or first.published is None:
        return None
    header = [line.bare for line in lines[max(thread.start - 2, 0) : first.lines[0].number - 1] if line.bare]
    for above, line in pairwise(["", *header]):
        if not _FIRST.search(line) or not find_date(line):
            continue
        name = _DISPLAYED.sub("", above)
        if first.author is None and is_handle(name):
            first.author = name
        return first if first.author is not None and (first.author in line or first.author in (above, name)) else None
    return None
