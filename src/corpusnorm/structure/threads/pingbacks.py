"""Pingbacks, which say themselves what they are: of a thread of which nothing else is marked they are told apart."""

from __future__ import annotations

from typing import Final

from corpusnorm.line import Lines
from corpusnorm.structure.threads.comment import Thread, ThreadComment, fill, section_start, set_aside, thread_end
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import Sort

VOCABULARY: Final = frozenset({"pingback", "trackback"})


def may_be_linked_to(lines: Lines) -> bool:
    """Whether any line has the word for a pingback."""
    return bool(lines.holding(VOCABULARY))


def find_pingbacks(page: Page) -> Thread | None:
    """The thread that pingbacks below a paragraph begin, or None; the lines of readers below them are kept whole."""
    first = next((index for index in range(len(page)) if _is_pingback(index, page)), None)
    if first is None or not page.has_paragraph(first):
        return None
    end = thread_end(first, page)
    thread = Thread(section_start(first, page))
    set_aside(page.lines[thread.start : first])
    last = first
    for index in range(first, end):
        if _is_pingback(index, page):
            if any(page.is_text(at) for at in range(last + 1, index)):
                return None
            last = index
    for index in range(first, last + 1):
        comment = ThreadComment([])
        fill(comment, page, index, index + 1)
        thread.add(comment)
    thread.unsplit = [page.lines[index] for index in range(last + 1, end) if page.is_text(index)]
    set_aside([line for line in page.lines[last + 1 : end] if not page.is_text(line.number - 1)])
    set_aside(page.lines[end:] if end < len(page) else [])
    return thread


def _is_pingback(index: int, page: Page) -> bool:
    """Whether a line names the site that links here."""
    sign = page.sign(index)
    return sign is not None and sign.sort is Sort.PINGBACK and ": " in page.lines[index].bare[:16]
