"""Comments that are announced, but between which nothing stands: kept whole, and out of the body."""

from __future__ import annotations

from typing import Final

from corpusnorm.structure.comment import Thread, set_aside, thread_end
from corpusnorm.structure.comment_lines import Sign, Sort
from corpusnorm.structure.page import Page

_LONG: Final = 80
"""Characters of a line that is a paragraph of a post, and no title, menu or caption."""


def find_unsplit_thread(page: Page) -> Thread | None:
    """The thread whose comments nothing sets apart, or None.

    A heading announces it below the post. One that counts comments is believed if at least
    as many lines follow; one that says "Comments" and no more also stands in papers, and
    is believed if the form for a new comment follows too. A page with several counts is
    a list of posts, one that says "Comments" again and again has it in a menu.
    """
    sections = [sign for sign in page.of_sort(Sort.SECTION) if page.lines[sign.index].role is None]
    counts = {sign.count for sign in sections if sign.count != -1}
    if not sections or len(counts) > 1 or (not counts and len(sections) > 1):
        return None
    section = sections[-1]
    end = thread_end(section.index, page)
    texts = [index for index in range(section.index + 1, end) if page.is_text(index)]
    if not texts or not _is_announced(section, len(texts), end, page):
        return None
    thread = Thread(section.index, unsplit=[page.lines[index] for index in texts], count=_count(section))
    set_aside(page.lines[section.index : texts[0]])
    set_aside([line for line in page.lines[texts[0] : end] if not page.is_text(line.number - 1)])
    set_aside(page.lines[end:] if end < len(page) else [])
    return thread


def _is_announced(section: Sign, texts: int, end: int, page: Page) -> bool:
    above = sum(len(page.lines[index].bare) >= _LONG for index in range(section.index) if page.is_text(index))
    if not above:
        return False
    if section.count == -1:
        return end < len(page)
    return section.count is not None and 0 < section.count <= texts


def _count(section: Sign) -> int | None:
    return None if section.count == -1 else section.count
