"""Comments that are announced, but between which nothing stands: kept whole, and out of the body."""

from __future__ import annotations

from corpusnorm.structure.threads.announced import Announced
from corpusnorm.structure.threads.comment import Thread, set_aside
from corpusnorm.structure.threads.page import Page


def unsplit_thread(announced: Announced, page: Page) -> Thread | None:
    """The thread whose comments nothing sets apart, or None.

    A heading that counts comments is believed if at least as many lines follow; one that says
    "Comments" and no more also stands in papers, and is believed if the form for a new
    comment follows too.
    """
    section, texts, end = announced.section, announced.texts, announced.end
    count = None if section.count == -1 else section.count
    if not announced.has_form(page) if count is None else not 0 < count <= len(texts):
        return None
    thread = Thread(section.index, unsplit=[page.lines[index] for index in texts], count=count)
    set_aside(page.lines[section.index : texts[0]])
    set_aside([line for line in page.lines[texts[0] : end] if not page.is_text(line.number - 1)])
    set_aside(page.lines[end:] if end < len(page) else [])
    return thread
