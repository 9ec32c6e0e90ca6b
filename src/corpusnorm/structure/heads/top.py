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
from corpusnorm.structure.dateline import opens_report
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.credits import Credits, is_time_of_page, is_user, read_credits
from corpusnorm.structure.heads.page import (
    is_bar,
    is_button,
    is_caption,
    is_menu,
    is_notice,
    is_numbered_caption,
    is_reading_time,
    shown,
)
from corpusnorm.structure.heads.series import read_series
from corpusnorm.structure.imprints import find_entries, is_catalogued
from corpusnorm.structure.names import split_names
from corpusnorm.structure.printed_work import tells_pages_and_price

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
    WORK = enum.auto()
    OTHER = enum.auto()


def heading_level(line: Line) -> int | None:
    """The level that a heading mark gives the line: one taken off before, or number signs still there."""
    if line.heading is not None or not line.bare.startswith("#"):
        return line.heading
    marks = len(line.bare) - len(line.bare.lstrip("#"))
    return marks if marks <= 6 and line.bare[marks : marks + 1] == " " else None


@define(eq=False)
class TopLine:
    """A line above the text, with what it says; ``also`` is a second line that it needs to be read."""

    line: Line
    kind: Kind
    text: str
    credits: Credits | None = None
    series: Series | None = None
    also: Line | None = None

    @property
    def is_outdented(self) -> bool:
        """Whether the line begins at the left margin."""
        return self.line.first == self.line.start

    @property
    def level(self) -> int | None:
        """The level that a heading mark gives the line: one taken off before, or number signs still there."""
        return heading_level(self.line)


@define
class Top:
    """The lines above the running text.

    ``has_text`` tells whether there is any, ``reaches_text`` whether it begins right below these lines, and
    ``feeds`` is what a browser for terminals prints above a page: the names of its feeds, and so of the page;
    ``told`` is the title as the heading of the comments names it, ``text`` the beginning of the running text,
    ``ending`` the last lines of the document.
    ``is_thread`` tells whether the text is the first post of a thread, ``is_report`` whether it begins with the
    dateline of an agency,
    ``is_at_figure`` whether with the caption of a figure or with a table,
    ``is_hanging`` tells whether all but the headings is indented, as browsers for terminals print a page.
    """

    lines: list[TopLine] = field(factory=list)
    has_text: bool = False
    reaches_text: bool = False
    feeds: str = ""
    told: str | None = None
    is_thread: bool = False
    is_report: bool = False
    is_at_figure: bool = False
    text: str = ""
    ending: Sequence[Line] = ()
    is_hanging: bool = False

    @property
    def is_page(self) -> bool:
        """Whether these are the first lines of a whole page: an article has no menus, and few lines above its text."""
        others = sum(each.kind is Kind.OTHER for each in self.lines)
        first = next((at for at, each in enumerate(self.lines) if each.kind is Kind.OTHER), 0)
        menus = [
            each
            for at, each in enumerate(self.lines)
            if each.kind is Kind.MENU and not (at > first and _is_button_of_article(each))
        ]
        return others > MOST_OF_ARTICLE or len(menus) >= _LIST or any(is_bar(each.line.bare) for each in menus)


def _is_button_of_article(each: TopLine) -> bool:
    """Whether a line is a button to share what it stands beside."""
    return each.line.rule == "share-buttons" or each.text.lower() in _SHARE


_SHARE: Final = ("share", "teilen", "partager", "compartir", "condividi", "compartilhar", "dela", "delen", "udostępnij")


def _is_broken(around: Sequence[Line], line: Line) -> bool:
    """Whether a line that ends no sentence was broken, as a browser for terminals does, and one more ends it.

    The two stand apart from all others, and the first word of the second had no room in the first.
    """
    below = [other for other in around if other.number > line.number]
    above = [other for other in around if other.number < line.number]
    if not below or below[0].number != line.number + 1 or below[0].role is not None:
        return False
    is_apart = all(other.number < line.number - 1 for other in above) and all(
        other.number > line.number + 2 for other in below[1:]
    )
    width = len(line.text) + len(below[0].bare.partition(" ")[0])
    is_full = _SENTENCE <= len(line.bare) <= _WIDEST and width >= _NARROWEST
    whole = f"{line.bare} {below[0].bare}"
    return (
        is_apart
        and is_full
        and line.indent == below[0].indent
        and len(whole) <= _LONGEST_BROKEN
        and not line.bare.endswith(_SENTENCE_ENDS)
        and not whole.endswith((*_SENTENCE_ENDS, ",", ";"))
        and read_credits(below[0].bare) is None
        and not is_menu(below[0].bare)
    )


_NARROWEST: Final = 75
"""Browsers for terminals break lines at 78 or 80 columns, sometimes a word earlier."""

_LONGEST_BROKEN: Final = 180
UPDATED: Final = re.compile(r"(?:UPDATED?|CORRECTED|WRAPUP)\b.{0,4}: ?\S+(?: \S+){3}")
"""A headline that says it is a new one, and no notice as long as nothing stands over it."""


def _has_other(top: Top) -> bool:
    return any(each.kind is Kind.OTHER for each in top.lines)


def _is_work(filled: Sequence[Line]) -> bool:
    """Whether even the first line names a work: it tells pages and a price, or has a label, as no title does."""
    return bool(filled) and (tells_pages_and_price(filled[0].bare) or is_catalogued(filled[0].bare))


def _repeats_caption(each: TopLine, top: Top) -> bool:
    """Whether a line is the beginning of a caption above, printed again without its credit."""
    return len(each.text) >= _SENTENCE and any(
        above.kind is Kind.NOTICE and above.text.startswith(each.text) for above in top.lines
    )


_LIST: Final = 3
"""An article may have a point or two of a list above its text; a page has a menu of them."""

MOST_OF_ARTICLE: Final = 5
"""Title, subtitle, section, caption: more lines than that which are nothing else are the menu of a page."""


def read_top(lines: Sequence[Line], *, is_hanging: bool = False) -> Top:
    """The lines down to the first running text, or to the end of the `ZONE`."""
    top = Top(is_hanging=is_hanging)
    told, had_deck = 0, False
    filled = [line for line in lines[: 4 * _LONGEST_MENU] if line.bare]
    feeds = _feeds(filled)
    top.feeds = " ".join(line.bare for line in feeds)
    top.lines = [TopLine(line, Kind.MENU, line.bare) for line in feeds]
    filled = filled[len(feeds) :]
    headline = filled[0].bare if filled and not _is_work(filled) else ""
    entries = find_entries(filled[1:] if headline else filled, headline)
    of_works = {line.number for entry in entries for line in entry.lines}
    for at, line in enumerate(filled):
        if top.lines and top.lines[-1].also is line:
            continue
        if len(top.lines) == _LONGEST_MENU or told == ZONE:
            break
        if line.number in of_works:
            top.lines.append(TopLine(line, Kind.WORK, line.bare))
            continue
        each = _classify(line, filled[at + 1] if at + 1 < len(filled) else None)
        if each.kind is Kind.OTHER and _is_broken(filled[max(at - 1, 0) : at + 3], line):
            each.also = filled[at + 1]
            each.text = f"{each.text} {filled[at + 1].bare}"
            top.lines.append(each)
            told += 1
            continue
        if each.kind is Kind.OTHER and (is_caption(each.text) or _repeats_caption(each, top)):
            each.kind = Kind.NOTICE
            top.lines.append(each)
            told += 1
            continue
        if each.kind is Kind.NOTICE and UPDATED.match(each.text) and not _has_other(top):
            each.kind = Kind.OTHER
        if each.kind is Kind.OTHER and top.lines and _is_label(top.lines[-1].text):
            each.kind = Kind.NOTICE
        if each.kind is Kind.OTHER and top.lines and _is_at_university(each.text, top.lines[-1].credits):
            each.kind = Kind.NOTICE
        if not top.lines and _is_torn_off(line, filled[at + 1 : at + 2]):
            top.has_text = top.reaches_text = True
            break
        if each.kind in (Kind.OTHER, Kind.NOTICE) and is_running_text(line, filled[at + 1 : at + 3]):
            top.is_report = opens_report(line.bare)
            top.is_at_figure = _is_figure(each.text)
            is_opened = _is_opened(top, each, filled[at + 1].bare if at + 1 < len(filled) else "")
            is_deck = not had_deck and _is_deck(each, _told_below(filled, at), top, filled[at + 1 : at + 5])
            is_over_credits = is_deck and _has_credits_over_bar(filled[at + 1 : at + 4])
            if not (is_opened or top.is_report or is_over_credits) and (
                _is_menu_above(each, top) or any(map(_is_bar_of_page, filled[at + 1 : at + 1 + _AHEAD]))
            ):
                each.kind = Kind.MENU  # a notice or a motto: the page goes on with its menus
            elif top.is_report or not is_deck:
                top.has_text = top.reaches_text = True
                top.text = "\n".join(below.bare for below in filled[at : at + _BEGINNING])
                break
            else:
                had_deck = True
        if line.links_home and (each.level is not None or not any(above.kind is Kind.OTHER for above in top.lines)):
            each.kind = Kind.MENU  # the name of the site; below a title it may be an author's
        told += each.kind is not Kind.MENU
        top.lines.append(each)
    _set_neighbours_aside(top)
    _tell_places(top)
    if not top.has_text:
        top.has_text = any(is_running_text(line, ()) for line in lines if line.bare and line.role is None)
    return top


def hangs(lines: Sequence[Line]) -> bool:
    """Whether the prose is indented by three blanks, so that lines which are not are headings."""
    if not any(line.text.startswith("   ") for line in lines[:_FIRST]):
        return False
    prose = [line for line in lines[:_MARGINS] if len(line.text) >= _SENTENCE]
    indented = sum(_MARGIN.match(line.text) is not None for line in prose)
    return len(prose) >= _FEW and indented >= 0.7 * len(prose)


_MARGIN: Final = re.compile(r" {3}(?! )")
_FEW: Final = 6
_FIRST: Final = 20
"""One of so many lines has the margin where the page has one."""
_MARGINS: Final = 600
"""The margin of so many lines tells that of all."""


def _is_bar_of_page(line: Line) -> bool:
    """Whether the line is navigation of a page, and not what a forum prints below a post."""
    return line.rule not in ("forum-post-chrome", "share-buttons") and is_bar(line.bare)


def read_top_of(title: Line, below: Sequence[Line]) -> Top:
    """The lines below a title that is known for one, and it above them."""
    top = read_top(below)
    top.lines.insert(0, TopLine(title, Kind.OTHER, _NUMBER_SIGNS.sub("", shown(title.bare)).strip("*_ ")))
    return top


def _is_menu_above(each: TopLine, top: Top) -> bool:
    """Whether the same line stands among the menus above."""
    return any(above.text == each.text and above.kind is Kind.MENU for above in top.lines)


def _is_label(text: str) -> bool:
    """Whether a line says that the next is an author, or the caption of a picture."""
    return text.lower().rstrip(":, ") in _OF_NEXT


_OF_NEXT: Final = (
    *("written by", "posted by", "geschrieben von", "écrit par", "escrito por"),
    *("image caption", "media caption"),
)


def _is_at_university(text: str, credits: Credits | None) -> bool:
    """Whether a line below the name of an author says where he teaches."""
    return credits is not None and bool(credits.names) and _UNIVERSITY.fullmatch(text) is not None


_UNIVERSITY: Final = re.compile(
    r"(?:[^\W\d_a-z][\w -]{2,50}, )?"
    r"(?:(?:University of|Universit(?:y|ät|é|à)|Universidade?) (?:de |di )?[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+){0,3}"
    r"|[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+){0,3} University)"
)


def _set_neighbours_aside(top: Top) -> None:
    """Make menu of the titles of the posts before and after, beside their arrows."""
    for one, other in pairwise(top.lines):
        if one.kind is Kind.OTHER and one.level is None and _VOLUME.match(other.text):
            one.kind = Kind.NOTICE  # the name of the journal
        if one.kind is Kind.NOTICE and one.text in ("«", "←", "‹", "<") and other.kind is Kind.OTHER:
            other.kind = Kind.MENU
        if other.kind is Kind.NOTICE and other.text in ("»", "→", "›", ">") and one.kind is Kind.OTHER:
            one.kind = Kind.MENU


def _tell_places(top: Top) -> None:
    """Make credits of a place and a day where the text opens with the same place, as a report does."""
    opening = top.text[:_OPENING].casefold()
    for each in top.lines[-_AHEAD:] if opening else ():
        date = find_date(each.text) if each.kind is Kind.OTHER and each.level is None else None
        place = each.text[: date.span.start].strip(" ,-–—") if date is not None else ""
        if date is not None and date.span.end == len(each.text) and len(place) > 2 and place.casefold() in opening:
            each.kind, each.credits = Kind.CREDITS, Credits(date=date)


_OPENING: Final = 60

_VOLUME: Final = re.compile(r"vol(?:ume|\.) ?\d", re.IGNORECASE)


def _is_opened(top: Top, prose: TopLine, below: str) -> bool:
    """Whether prose is the text: below a byline or a date, or long and below a heading that stands under the menus."""
    if not top.lines or top.lines[-1].kind is Kind.CREDITS:
        return bool(top.lines)
    if len(top.lines) > 1 and top.lines[-2].kind is Kind.CREDITS and len(prose.text) >= LONG:
        return True  # a line between date and text
    if top.lines[-1].kind is Kind.OTHER and len(prose.text) >= LONG and len(below) >= LONG:
        return True  # two paragraphs, one below the other
    is_heading = top.lines[-1].level is not None or (top.is_hanging and top.lines[-1].is_outdented)
    is_headed = is_heading and any(is_bar(each.line.bare) for each in top.lines)
    return is_headed and len(prose.text) >= LONG


def _feeds(lines: Sequence[Line]) -> list[Line]:
    """The paragraph of feeds at the very beginning: ``#Site » Feed Site » Comments Feed Site » Title``."""
    if not lines or not _FEEDS.match(lines[0].bare):
        return []
    size = next((at for at, (one, other) in enumerate(pairwise(lines), start=1) if other.number > one.number + 1), 1)
    return list(lines[: min(size, 8)])


_FEEDS: Final = re.compile(r"#(?=[^#].*(?:\b(?:feed|rss|atom|alternate|json)\b|»| search$))", re.IGNORECASE)


def is_running_text(line: Line, below: Sequence[Line]) -> bool:
    """Whether the line is prose: long, or a sentence of some length, or the first of a wrapped paragraph.

    A table and the caption of a numbered figure stand within prose, too.
    """
    text = shown(line.bare)
    if _is_figure(text.strip("*_# ")):
        return True
    if line.heading is not None:
        return False
    if len(text) >= LONG or (len(text) >= _SENTENCE and text.endswith(_SENTENCE_ENDS) and not is_capitalized(text)):
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


def _is_torn_off(line: Line, below: Sequence[Line]) -> bool:
    """Whether the line is from the middle of a paragraph, as the first line of a page in a book is."""
    bare = line.bare
    if not bare[0].islower() or len(bare) < _SENTENCE or bare.count(" ") < _WORDS_OF_LINE:
        return False
    return bool(below) and below[0].number == line.number + 1 and below[0].bare[0].islower()


_WORDS_OF_LINE: Final = 6


def _is_figure(text: str) -> bool:
    """Whether a line is the caption of a numbered figure, or begins a table."""
    return text.startswith("<table") or is_numbered_caption(text)


def is_capitalized(text: str) -> bool:
    """Whether all words but articles, conjunctions and prepositions begin with capitals, as in English headlines."""
    words = [word for word in text.split() if word[0].isalpha()]
    return len(words) >= _OF_HEADLINE and all(not word[0].islower() or word in _SMALL_WORDS for word in words)


_OF_HEADLINE: Final = 6
_SMALL_WORDS: Final = frozenset(
    "a an the and or but nor as at by for from in into of off on over per to up via vs. vs with".split()
)
_WIDEST: Final = 100
"""Lines of a wrapped paragraph are no longer."""


def _told_below(filled: Sequence[Line], at: int) -> list[Line]:
    """The next lines that are neither buttons nor notices, between which a byline may stand."""
    below = filled[at + 1 : at + 1 + 3 * _OF_DECK]
    return [line for line in below if line.role is None and not _is_passed_over(line.bare)][:_OF_DECK]


def _is_passed_over(bare: str) -> bool:
    return len(bare) < LONG and (is_button(bare) or is_notice(bare)) and read_credits(bare) is None


_OF_DECK: Final = 3
"""So far below a subtitle there is a byline or a date."""


def _is_deck(each: TopLine, below: Sequence[Line], top: Top, next_lines: Sequence[Line]) -> bool:
    """Whether a sentence below the title is what stands between title and byline."""
    if len(each.text) > _DECK or not any(other.kind is Kind.OTHER for other in top.lines):
        return False
    if _is_name_below(next_lines):
        return True
    return not any(len(line.bare) > LONG for line in below[:2]) and any(read_credits(line.bare) for line in below)


def _is_name_below(lines: Sequence[Line]) -> bool:
    """Whether a name follows over buttons to share, or below "By" on a line of its own."""
    if len(lines) > 1 and lines[1].rule == "share-buttons" and split_names(lines[0].bare) is not None:
        return True
    return any(one.bare in _BY_ALONE and split_names(other.bare) is not None for one, other in pairwise(lines))


_BY_ALONE: Final = ("By", "by", "BY", "Von", "von", "Par", "par", "Por", "por", "Av", "av")


def _has_credits_over_bar(below: Sequence[Line]) -> bool:
    """Whether a byline or a date follows before any menu does."""
    first = next((line for line in below if _is_bar_of_page(line) or read_credits(line.bare) is not None), None)
    return first is not None and not _is_bar_of_page(first)


def _classify(line: Line, below: Line | None) -> TopLine:
    text = _NUMBER_SIGNS.sub("", shown(line.bare)).strip("*_ ")
    if line.role is not None:  # a rule has set it aside: it is of the page, unless it counts minutes beside the date
        is_notice_of_article = line.rule in _OF_ARTICLE or is_reading_time(text)
        return TopLine(line, Kind.NOTICE if is_notice_of_article else Kind.MENU, text)
    credits = read_credits(line.bare)
    if credits is not None:
        return TopLine(line, Kind.CREDITS, text, credits=credits)
    if below is not None and len(text) <= _LABEL and text.lower().rstrip(": ") in _LABELS:
        joined = read_credits(f"{text} {shown(below.bare)}")
        if joined is None and text.lower() in _BY and is_user(below.bare) and not is_bar(below.bare):
            joined = Credits(names=(below.bare,), is_labelled=True)
        if joined is not None:
            return TopLine(line, Kind.CREDITS, text, credits=joined, also=below)
    series = read_series(line.bare)
    if series is not None:
        return TopLine(line, Kind.SERIES, text, series=series)
    if is_menu(line.bare):
        return TopLine(line, Kind.MENU, text)
    if is_notice(line.bare) or is_time_of_page(line.bare):
        return TopLine(line, Kind.NOTICE, text)
    return TopLine(line, Kind.OTHER, text)


_OF_ARTICLE: Final = ("count-line", "photo-credit")
"""Rules whose lines stand between title and text, and not in a menu."""

_NUMBER_SIGNS: Final = re.compile(r"^#{1,6} +")
_BY: Final = frozenset(("by", "written by", "posted by", "von", "par", "por", "di", "av", "door", "af"))
_LABEL: Final = 24
_LABELS: Final = frozenset(
    "by|written by|posted by|reviewed by|rezensiert von|besprochen von"
    "|posted on|published|published on|date|author|authors|von|geschrieben von"
    "|veröffentlicht am|autor|autorin"
    "|datum|par|écrit par|publié le|auteur|por|escrito por|publicado el|publicado em|autore|di|scritto da"
    "|pubblicato il|data|av"
    "|skriven av|publicerad"
    "|kirjoittanut|julkaistu|autorka|opublikowano|автор|дата|опубликовано|door|gepubliceerd op".split("|")
)
"""Labels that a page prints on a line of their own, above what they label."""
