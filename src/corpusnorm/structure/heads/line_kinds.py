"""What kind of line each at the top is: by its words, and by the lines around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure.heads.captions import is_caption
from corpusnorm.structure.heads.credits import Credits, read_credits
from corpusnorm.structure.heads.handles import is_user
from corpusnorm.structure.heads.links import shown
from corpusnorm.structure.heads.navigation import is_bar, is_menu
from corpusnorm.structure.heads.notices import is_notice, is_reading_time
from corpusnorm.structure.heads.page_times import is_time_of_page
from corpusnorm.structure.heads.prose import SENTENCE, SENTENCE_ENDS, WIDEST
from corpusnorm.structure.heads.series import read_series
from corpusnorm.structure.heads.top import Kind, Top, TopLine


def classify(line: Line, below: Line | None) -> TopLine:
    """The line with what it says by itself, or with the line ``below`` where it is a label of that."""
    text = without_marks(line.bare)
    if line.role is not None:  # a rule has set it aside: it is of the page, unless it counts minutes beside the date
        is_notice_of_article = line.rule in _OF_ARTICLE or is_reading_time(text)
        return TopLine(line, Kind.NOTICE if is_notice_of_article else Kind.MENU, text)
    credits = read_credits(line.bare)
    if credits is not None:
        return TopLine(line, Kind.CREDITS, text, credits=credits)
    if below is not None and _is_label_of_credits(text):
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


def _is_label_of_credits(text: str) -> bool:
    """Whether a line is what a page prints above an author or a date, and nothing else."""
    is_known = len(text) <= _LABEL and text.lower().rstrip(": ") in _LABELS
    return is_known or (len(text) <= 2 * _LABEL and _REVIEWED_FOR.fullmatch(text) is not None)


_REVIEWED_FOR: Final = re.compile(r"(?:reviewed for|rezensiert für) \S+ (?:by|von):?", re.IGNORECASE)
_BY: Final = frozenset(("by", "written by", "posted by", "von", "par", "por", "di", "av", "door", "af"))
_LABEL: Final = 24
_LABELS: Final = frozenset(
    "by|written by|posted by|reviewed by|review by|rezensiert von|besprochen von"
    "|posted on|published|published on|publish date|publication date|date published"
    "|date|author|authors|von|geschrieben von"
    "|veröffentlicht am|autor|autorin"
    "|datum|par|écrit par|publié le|auteur|por|escrito por|publicado el|publicado em|autore|di|scritto da"
    "|pubblicato il|data|av"
    "|skriven av|publicerad"
    "|kirjoittanut|julkaistu|autorka|opublikowano|автор|дата|опубликовано|door|gepubliceerd op".split("|")
)
"""Labels that a page prints on a line of their own, above what they label."""


def without_marks(bare: str) -> str:
    """The words of a line as the page showed them, without the marks of a heading or of emphasis."""
    text = shown(bare)
    signs = _NUMBER_SIGNS.match(text)
    if signs is not None:
        text = text[signs.end() :]
        closed = text.rstrip("#")
        text = closed if closed.endswith(" ") else text
    return text.strip("*_ ")


_NUMBER_SIGNS: Final = re.compile(r"#{1,6} +")


def take_broken(each: TopLine, around: Sequence[Line]) -> bool:
    """Take the next line to this one, if they are one line that was broken; return whether they are."""
    line = each.line
    if each.kind is not Kind.OTHER or not _is_broken(around, line):
        return False
    each.also = next(other for other in around if other.number > line.number)
    each.text = f"{each.text} {each.also.bare}"
    return True


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
    is_full = SENTENCE <= len(line.bare) <= WIDEST and width >= _NARROWEST
    whole = f"{line.bare} {below[0].bare}"
    return (
        is_apart
        and is_full
        and line.indent == below[0].indent
        and len(whole) <= _LONGEST_BROKEN
        and not line.bare.endswith(SENTENCE_ENDS)
        and not whole.endswith((*SENTENCE_ENDS, ",", ";"))
        and read_credits(below[0].bare) is None
        and not is_menu(below[0].bare)
    )


_NARROWEST: Final = 75
"""Browsers for terminals break lines at 78 or 80 columns, sometimes a word earlier."""

_LONGEST_BROKEN: Final = 180


def take_caption(each: TopLine, top: Top) -> bool:
    """Make a notice of the line, if it is the caption of a picture; return whether it is."""
    if each.kind is not Kind.OTHER or not (is_caption(each.text) or _repeats_caption(each, top)):
        return False
    each.kind = Kind.NOTICE
    return True


def _repeats_caption(each: TopLine, top: Top) -> bool:
    """Whether a line is the beginning of a caption above, printed again without its credit."""
    return len(each.text) >= SENTENCE and any(
        above.kind is Kind.NOTICE and above.text.startswith(each.text) for above in top.lines
    )


def correct_by_above(each: TopLine, top: Top) -> None:
    """Correct the kind of a line by the lines above it."""
    if each.kind is Kind.NOTICE and UPDATED.match(each.text) and not top.has_other:
        each.kind = Kind.OTHER
    if each.kind is Kind.OTHER and top.lines and _is_label(top.lines[-1].text):
        each.kind = Kind.NOTICE
    if each.kind is Kind.OTHER and top.lines and _is_at_university(each.text, top.lines[-1].credits):
        each.kind = Kind.NOTICE


UPDATED: Final = re.compile(r"(?:UPDATED?|CORRECTED|WRAPUP)\b.{0,4}: ?\S+(?: \S+){3}")
"""A headline that says it is a new one, and no notice as long as nothing stands over it."""


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
