"""What a sentence at the top is: the beginning of the text, a deck between title and byline, or a motto of the page."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure.heads.credits import read_credits
from corpusnorm.structure.heads.navigation import is_bar, is_button
from corpusnorm.structure.heads.notices import is_notice
from corpusnorm.structure.heads.prose import LONG
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import split_names


class Prose(enum.Enum):
    """What prose at the top is."""

    TEXT = enum.auto()
    DECK = enum.auto()
    MOTTO = enum.auto()


def sort_of_prose(each: TopLine, below: Sequence[Line], top: Top, *, had_deck: bool) -> Prose:
    """Whether prose is the text, a deck, of which there is one, or a notice or a motto, below which menus go on."""
    is_opened = _is_opened(top, each, below[0].bare if below else "")
    is_deck = not had_deck and _is_deck(each, below, top)
    is_over_credits = is_deck and _has_credits_over_bar(below[:_OF_DECK])
    if not (is_opened or top.is_report or is_over_credits) and (_is_menu_above(each, top) or _is_over_menu(below)):
        return Prose.MOTTO
    return Prose.TEXT if top.is_report or not is_deck else Prose.DECK


_OF_DECK: Final = 3
"""So far below a subtitle there is a byline or a date."""

SEEN_BELOW: Final = 3 * _OF_DECK
"""So many lines below prose are asked what it is."""


def _is_menu_above(each: TopLine, top: Top) -> bool:
    """Whether the same line stands among the menus above."""
    return any(above.text == each.text and above.kind is Kind.MENU for above in top.lines)


def _is_over_menu(below: Sequence[Line]) -> bool:
    """Whether a menu follows, and not the last links of a short text."""
    first = next((at for at, line in enumerate(below[:_AHEAD]) if _is_bar_of_page(line)), None)
    if first is None:
        return False
    is_end = len(below) < SEEN_BELOW
    return not is_end or not all(_is_bar_of_page(line) or line.role is not None for line in below[first:])


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


def _is_deck(each: TopLine, below: Sequence[Line], top: Top) -> bool:
    """Whether a sentence below the title is what stands between title and byline."""
    if len(each.text) > _DECK or not top.has_other:
        return False
    if _is_name_below(below[:_AHEAD]) or _is_byline(below[:1]):
        return True
    if any(len(line.bare) > LONG for line in below[:2]):
        return False
    told = [line for line in below if line.role is None and not _is_passed_over(line.bare)]
    return any(read_credits(line.bare) is not None for line in told[:_OF_DECK])


def _is_byline(lines: Sequence[Line]) -> bool:
    """Whether a line is short, says "By" or the like, and who."""
    credits = read_credits(lines[0].bare) if lines else None
    return credits is not None and credits.is_labelled and bool(credits.names)


_DECK: Final = 300
"""Characters of a deck."""

_AHEAD: Final = 4
"""Lines below the title that are looked at for what parts the deck from the text."""


def _is_passed_over(bare: str) -> bool:
    return len(bare) < LONG and (is_button(bare) or is_notice(bare)) and read_credits(bare) is None


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


def _is_bar_of_page(line: Line) -> bool:
    """Whether the line is navigation of a page, and not what a forum or a newspaper prints within a text."""
    return line.rule not in _WITHIN_TEXT and is_bar(line.bare)


_WITHIN_TEXT: Final = ("forum-post-chrome", "share-buttons")
"""Rules whose lines stand between the paragraphs of a text."""
