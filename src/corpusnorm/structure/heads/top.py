"""The top of a document: the lines above its running text, and what kind of line each is."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import define, field

from corpusnorm.document import Series
from corpusnorm.line import Line
from corpusnorm.structure.heads.credits import Credits, read_credits
from corpusnorm.structure.heads.page import is_bar, is_menu, is_notice, shown
from corpusnorm.structure.heads.series import read_series

ZONE: Final = 15
"""How many lines a head may have; blank ones and those of menus are not counted."""

_LONGEST_MENU: Final = 60
"""After so many lines of menus there is no telling where a document begins."""

LONG: Final = 150
"""A line of this many characters is running text."""

_SENTENCE: Final = 60
_SENTENCE_ENDS: Final = (".", ".”", '."', ".’", "!", ":", ".»", ".)", "。")
_DECK: Final = 300
_AHEAD: Final = 4
_BEGINNING: Final = 8
"""How many lines of the running text are asked whether they speak of a title."""


class Kind(enum.Enum):
    """What a line above the text is."""

    MENU = enum.auto()
    NOTICE = enum.auto()
    CREDITS = enum.auto()
    SERIES = enum.auto()
    OTHER = enum.auto()


def heading_level(line: Line) -> int | None:
    """The level that a heading mark gives the line: one taken off before, or number signs still there."""
    if line.heading is not None or not line.bare.startswith("#"):
        return line.heading
    marks = len(line.bare) - len(line.bare.lstrip("#"))
    return marks if marks <= 6 and line.bare[marks : marks + 1] == " " else None


@define
class TopLine:
    """A line above the text, with what it says; ``also`` is a second line that it needs to be read."""

    line: Line
    kind: Kind
    text: str
    credits: Credits | None = None
    series: Series | None = None
    also: Line | None = None

    @property
    def level(self) -> int | None:
        """The level that a heading mark gives the line: one taken off before, or number signs still there."""
        return heading_level(self.line)


@define
class Top:
    """The lines above the running text.

    ``has_text`` tells whether there is any, ``reaches_text`` whether it begins right below these lines, and
    ``feeds`` is what a browser for terminals prints above a page: the names of its feeds, and so of the page;
    ``told`` is the title as the heading of the comments names it, ``text`` the beginning of the running text.
    """

    lines: list[TopLine] = field(factory=list)
    has_text: bool = False
    reaches_text: bool = False
    feeds: str = ""
    told: str | None = None
    text: str = ""

    @property
    def is_page(self) -> bool:
        """Whether these are the first lines of a whole page: an article has no menus, and few lines above its text."""
        others = sum(each.kind is Kind.OTHER for each in self.lines)
        menus = [each for each in self.lines if each.kind is Kind.MENU]
        return others > MOST_OF_ARTICLE or len(menus) >= _LIST or any(is_bar(each.line.bare) for each in menus)


_LIST: Final = 3
"""An article may have a point or two of a list above its text; a page has a menu of them."""

MOST_OF_ARTICLE: Final = 5
"""Title, subtitle, section, caption: more lines than that which are nothing else are the menu of a page."""


def read_top(lines: Sequence[Line]) -> Top:
    """The lines down to the first running text, or to the end of the `ZONE`."""
    top = Top()
    told, had_deck = 0, False
    filled = [line for line in lines[: 4 * _LONGEST_MENU] if line.bare]
    feeds = _feeds(filled)
    top.feeds = " ".join(line.bare for line in feeds)
    top.lines = [TopLine(line, Kind.MENU, line.bare) for line in feeds]
    filled = filled[len(feeds) :]
    for at, line in enumerate(filled):
        if top.lines and top.lines[-1].also is line:
            continue
        if len(top.lines) == _LONGEST_MENU or told == ZONE:
            break
        each = _classify(line, filled[at + 1] if at + 1 < len(filled) else None)
        if each.kind in (Kind.OTHER, Kind.NOTICE) and is_running_text(line, filled[at + 1 : at + 3]):
            if not _is_opened(top, each) and any(map(_is_bar_of_page, filled[at + 1 : at + 1 + _AHEAD])):
                each.kind = Kind.MENU  # a notice or a motto: the page goes on with its menus
            elif had_deck or not _is_deck(each, filled[at + 1 : at + 4], top):
                top.has_text = top.reaches_text = True
                top.text = "\n".join(below.bare for below in filled[at : at + _BEGINNING])
                break
            else:
                had_deck = True
        told += each.kind is not Kind.MENU
        top.lines.append(each)
    _set_neighbours_aside(top)
    if not top.has_text:
        top.has_text = any(is_running_text(line, ()) for line in lines if line.bare and line.role is None)
    return top


def _is_bar_of_page(line: Line) -> bool:
    """Whether the line is navigation of a page, and not what a forum prints below a post."""
    return line.rule != "forum-post-chrome" and is_bar(line.bare)


def read_top_of(title: Line, below: Sequence[Line]) -> Top:
    """The lines below a title that is known for one, and it above them."""
    top = read_top(below)
    top.lines.insert(0, TopLine(title, Kind.OTHER, _NUMBER_SIGNS.sub("", shown(title.bare)).strip("*_ ")))
    return top


def _set_neighbours_aside(top: Top) -> None:
    """Make menu of the titles of the posts before and after, beside their arrows."""
    for one, other in pairwise(top.lines):
        if one.kind is Kind.NOTICE and one.text in ("«", "←", "‹", "<") and other.kind is Kind.OTHER:
            other.kind = Kind.MENU
        if other.kind is Kind.NOTICE and other.text in ("»", "→", "›", ">") and one.kind is Kind.OTHER:
            one.kind = Kind.MENU


def _is_opened(top: Top, prose: TopLine) -> bool:
    """Whether prose is the text: below a byline or a date, or long and below a heading that stands under the menus."""
    if not top.lines or top.lines[-1].kind is Kind.CREDITS:
        return bool(top.lines)
    is_headed = top.lines[-1].level is not None and any(is_bar(each.line.bare) for each in top.lines)
    return is_headed and len(prose.text) >= LONG


def _feeds(lines: Sequence[Line]) -> list[Line]:
    """The paragraph of feeds at the very beginning: ``#Site » Feed Site » Comments Feed Site » Title``."""
    if not lines or not _FEEDS.match(lines[0].bare):
        return []
    size = next((at for at, (one, other) in enumerate(pairwise(lines), start=1) if other.number > one.number + 1), 1)
    return list(lines[: min(size, 8)])


_FEEDS: Final = re.compile(r"#(?=[^#].*(?:\b(?:feed|rss|atom|alternate|json)\b|»))", re.IGNORECASE)


def is_running_text(line: Line, below: Sequence[Line]) -> bool:
    """Whether the line is prose: long, or a sentence of some length, or the first of a wrapped paragraph."""
    if line.heading is not None:
        return False
    text = shown(line.bare)
    if len(text) >= LONG or (len(text) >= _SENTENCE and text.endswith(_SENTENCE_ENDS)):
        return True
    return (
        len(text) >= _SENTENCE
        and len(below) == 2
        and all(
            other.number == line.number + by
            and _SENTENCE <= len(other.bare) <= _WIDEST
            and not other.bare.startswith(("* ", "- ", "+ "))
            for by, other in enumerate(below, start=1)
        )
    )


_WIDEST: Final = 100
"""Lines of a wrapped paragraph are no longer."""


def _is_deck(each: TopLine, below: Sequence[Line], top: Top) -> bool:
    """Whether a sentence below the title is what stands between title and byline."""
    if len(each.text) > _DECK or not any(other.kind is Kind.OTHER for other in top.lines):
        return False
    if any(len(line.bare) > LONG for line in below[:2]):
        return False
    credits = [read_credits(line.bare) for line in below]
    return any(found is not None for found in credits)


def _classify(line: Line, below: Line | None) -> TopLine:
    text = _NUMBER_SIGNS.sub("", shown(line.bare)).strip("*_ ")
    if line.role is not None:  # a rule has set it aside: it is of the page
        return TopLine(line, Kind.MENU, text)
    credits = read_credits(line.bare)
    if credits is not None:
        return TopLine(line, Kind.CREDITS, text, credits=credits)
    if below is not None and len(text) <= _LABEL and text.lower().rstrip(": ") in _LABELS:
        joined = read_credits(f"{text} {shown(below.bare)}")
        if joined is not None:
            return TopLine(line, Kind.CREDITS, text, credits=joined, also=below)
    series = read_series(line.bare)
    if series is not None:
        return TopLine(line, Kind.SERIES, text, series=series)
    if is_menu(line.bare):
        return TopLine(line, Kind.MENU, text)
    if is_notice(line.bare):
        return TopLine(line, Kind.NOTICE, text)
    return TopLine(line, Kind.OTHER, text)


_NUMBER_SIGNS: Final = re.compile(r"^#{1,6} +")
_LABEL: Final = 24
_LABELS: Final = frozenset(
    "by|written by|posted by|posted on|published|published on|date|author|authors|von|geschrieben von"
    "|veröffentlicht am|autor|autorin"
    "|datum|par|écrit par|publié le|auteur|por|escrito por|publicado el|publicado em|autore|di|scritto da"
    "|pubblicato il|data|av"
    "|skriven av|publicerad"
    "|kirjoittanut|julkaistu|autorka|opublikowano|автор|дата|опубликовано|door|gepubliceerd op".split("|")
)
"""Labels that a page prints on a line of their own, above what they label."""
