"""The title among the lines at the top, or below them: each proof has its own module."""

from __future__ import annotations

from corpusnorm.structure.heads.titles.candidates import SITE
from corpusnorm.structure.heads.titles.marked import marked_title, may_be_marked_title
from corpusnorm.structure.heads.titles.of_article import title_of_article
from corpusnorm.structure.heads.titles.of_page import title_of_page
from corpusnorm.structure.heads.titles.of_report import title_of_report
from corpusnorm.structure.heads.titles.outdented import (
    is_outdented_title,
    outdented_below_menus,
    outdented_beside_credits,
)
from corpusnorm.structure.heads.titles.over_deck import title_over_deck
from corpusnorm.structure.heads.titles.told import above_encyclopedia, title_of_window, told_by_comments
from corpusnorm.structure.heads.top import Kind, Top, TopLine


def find_title(top: Top) -> TopLine | None:
    """The line of the title, or None where nothing proves one."""
    told = told_by_comments(top)
    if told is not None:
        return told
    window = title_of_window(top)
    if window is not None:
        return window
    marked = [each for each in top.lines if each.level is not None and may_be_marked_title(each)]
    marked = [each for each in marked if not SITE.fullmatch(each.text)] or marked
    if marked:
        highest = marked_title(marked, top)
        return None if highest is not None and highest.text.endswith(":") else highest
    entry = above_encyclopedia(top)
    if entry is not None:
        return entry
    reported = title_of_report(top)
    if reported is not None:
        return reported
    outdented = [each for each in top.lines if each.is_outdented and is_outdented_title(each)] if top.is_hanging else []
    credited = outdented_beside_credits(outdented, top)
    if credited is not None:
        return credited
    if not top.has_text and not any(each.kind in (Kind.CREDITS, Kind.SERIES) for each in top.lines):
        return outdented_below_menus(outdented, top)  # a list of short lines has no other title to be told by
    title = title_over_deck(top) or (title_of_page(top) if top.is_page else title_of_article(top))
    return title or outdented_below_menus(outdented, top)
