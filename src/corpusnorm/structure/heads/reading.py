"""Reads the lines at the top one by one, down to the running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure.dateline import opens_report
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.credits import Credits
from corpusnorm.structure.heads.deck import SEEN_BELOW, Prose, sort_of_prose
from corpusnorm.structure.heads.line_kinds import classify, correct_by_above, take_broken, take_caption, without_marks
from corpusnorm.structure.heads.prose import is_figure, is_running_text, is_torn_off
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.works.entries import find_entries, is_catalogued
from corpusnorm.structure.works.publication import tells_pages_and_price

ZONE: Final = 15
"""How many lines a head may have; blank ones and those of menus are not counted."""

_LONGEST_MENU: Final = 60
"""After so many lines of menus there is no telling where a document begins."""


def read_top(lines: Sequence[Line], *, is_hanging: bool = False) -> Top:
    """The lines down to the first running text, or to the end of the `ZONE`."""
    top = Top(is_hanging=is_hanging)
    filled = [line for line in lines[: 4 * _LONGEST_MENU] if line.bare]
    feeds = _feeds(filled)
    top.feeds = " ".join(line.bare for line in feeds)
    top.lines = [TopLine(line, Kind.MENU, line.bare) for line in feeds]
    _read_down(filled[len(feeds) :], top)
    _set_neighbours_aside(top)
    _tell_places(top)
    if not top.has_text:
        top.has_text = any(is_running_text(line, ()) for line in lines if line.bare and line.role is None)
    return top


def _read_down(filled: Sequence[Line], top: Top) -> None:
    """Give the top its lines, down to the running text."""
    told, had_deck = 0, False
    of_works = _numbers_of_works(filled)
    for at, line in enumerate(filled):
        if top.lines and top.lines[-1].also is line:
            continue
        if len(top.lines) == _LONGEST_MENU or told == ZONE:
            return
        if line.number in of_works:
            top.lines.append(TopLine(line, Kind.WORK, line.bare))
            continue
        below = filled[at + 1 : at + 1 + SEEN_BELOW]
        each = classify(line, below[0] if below else None)
        if not (take_broken(each, filled[max(at - 1, 0) : at + 3]) or take_caption(each, top)):
            correct_by_above(each, top)
            if not top.lines and is_torn_off(line, below[:1]):
                top.has_text = top.reaches_text = True
                return
            if each.kind in (Kind.OTHER, Kind.NOTICE) and is_running_text(line, below[:2]):
                prose = _meet_prose(each, below, top, had_deck=had_deck)
                if prose is Prose.TEXT:
                    return
                had_deck |= prose is Prose.DECK
            if line.links_home and (each.level is not None or not top.has_other):
                each.kind = Kind.MENU  # the name of the site; below a title it may be an author's
        told += each.kind is not Kind.MENU
        top.lines.append(each)


def _meet_prose(each: TopLine, below: Sequence[Line], top: Top, *, had_deck: bool) -> Prose:
    """Tell the top what its prose is, and return it; a motto is of the page."""
    top.is_report = opens_report(each.line.bare)
    top.is_at_figure = is_figure(each.text)
    prose = sort_of_prose(each, below, top, had_deck=had_deck)
    if prose is Prose.MOTTO:
        each.kind = Kind.MENU
    elif prose is Prose.TEXT:
        top.has_text = top.reaches_text = True
        top.text = "\n".join(line.bare for line in (each.line, *below[: _BEGINNING - 1]))
    return prose


_BEGINNING: Final = 8
"""How many lines of the running text are asked whether they speak of a title."""


def _numbers_of_works(filled: Sequence[Line]) -> set[int]:
    """The numbers of the lines that name the works which a review is of."""
    headline = filled[0].bare if filled and not _is_work(filled) else ""
    entries = find_entries(filled[1:] if headline else filled, headline)
    return {line.number for entry in entries for line in entry.lines}


def _is_work(filled: Sequence[Line]) -> bool:
    """Whether even the first line names a work: it tells pages and a price, or has a label, as no title does."""
    return bool(filled) and (tells_pages_and_price(filled[0].bare) or is_catalogued(filled[0].bare))


def _feeds(lines: Sequence[Line]) -> list[Line]:
    """The paragraph of feeds at the very beginning: ``#Site » Feed Site » Comments Feed Site » Title``."""
    if not lines or not _FEEDS.match(lines[0].bare):
        return []
    size = next((at for at, (one, other) in enumerate(pairwise(lines), start=1) if other.number > one.number + 1), 1)
    return list(lines[: min(size, 8)])


_FEEDS: Final = re.compile(r"#(?=[^#].*(?:\b(?:feed|rss|atom|alternate|json)\b|»| search$))", re.IGNORECASE)


def _set_neighbours_aside(top: Top) -> None:
    """Make menu of the titles of the posts before and after, beside their arrows."""
    for one, other in pairwise(top.lines):
        if one.kind is Kind.OTHER and one.level is None and _VOLUME.match(other.text):
            one.kind = Kind.NOTICE  # the name of the journal
        if one.kind is Kind.NOTICE and one.text in ("«", "←", "‹", "<") and other.kind is Kind.OTHER:
            other.kind = Kind.MENU
        if other.kind is Kind.NOTICE and other.text in ("»", "→", "›", ">") and one.kind is Kind.OTHER:
            one.kind = Kind.MENU


_VOLUME: Final = re.compile(r"vol(?:ume|\.) ?\d", re.IGNORECASE)


def _tell_places(top: Top) -> None:
    """Make credits of a place and a day where the text opens with the same place, as a report does."""
    opening = top.text[:_OPENING].casefold()
    for each in top.lines[-_LAST:] if opening else ():
        date = find_date(each.text) if each.kind is Kind.OTHER and each.level is None else None
        place = each.text[: date.span.start].strip(" ,-–—") if date is not None else ""
        if date is not None and date.span.end == len(each.text) and len(place) > 2 and place.casefold() in opening:
            each.kind, each.credits = Kind.CREDITS, Credits(date=date)


_OPENING: Final = 60
_LAST: Final = 4


def read_top_of(title: Line, below: Sequence[Line]) -> Top:
    """The lines below a title that is known for one, and it above them."""
    top = read_top(below)
    top.lines.insert(0, TopLine(title, Kind.OTHER, without_marks(title.bare)))
    return top
