"""The title above a byline or a date that stands below a menu."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.handles import is_handle, read_handle
from corpusnorm.structure.heads.kickers import is_kicker
from corpusnorm.structure.heads.titles.candidates import (
    DAY_FIRST,
    HEADLINE,
    LONG_HEADLINE,
    SECTION_WORDS,
    SITE,
    blocks_of,
    can_be_title,
    is_headline,
    is_lone_date,
    word_count,
)
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import split_names, split_names_with_place


def above_credits(top: Top) -> TopLine | None:
    """The line above the first byline or date that stands below a menu, or the line above its subtitle."""
    blocks = list(blocks_of(top))
    for block in blocks[-2:] + blocks[1:-2]:
        at = next((number for number, each in enumerate(block) if _is_like_credits(each, top)), None)
        if at is None:
            continue
        above = [each for each in block[:at] if each.kind is Kind.OTHER and not _is_of_site(each)]
        credits = block[at].credits
        if above and credits is not None and credits.opens_thread:
            return above[0] if can_be_title(above[0]) else None
        is_named = len(above) == _TITLE_AND_NAME and split_names_with_place(above[-1].text) is not None
        is_signed = len(above) == _TITLE_AND_NAME + 1 and split_names(above[-1].text) is not None
        while len(above) > 1 and (split_names_with_place(above[-1].text) is not None or _is_user(above)):
            above.pop()
        if is_named and _stand_under_menu(block, top) and can_be_title(above[0]) and word_count(above[0]) > 1:
            return above[0]
        if is_signed and _is_top_of_text(above, top):
            return above[0]
        if _is_day_over_title(block[at:]):
            return None
        if above:
            return _title_or_subtitle(above, _least_words(block, at, top))
    return None


def _is_of_site(each: TopLine) -> bool:
    """Whether a line is the name of a site, or of a section or a sort of text that has many."""
    return SITE.fullmatch(each.text) is not None or (each.level is None and is_kicker(each.text))


def _is_user(lines: Sequence[TopLine]) -> bool:
    """Whether the last line is one word below a headline, as the names of users stand between title and date."""
    return is_handle(lines[-1].text) and word_count(lines[-2]) >= HEADLINE


_TITLE_AND_NAME: Final = 2


def _is_top_of_text(above: Sequence[TopLine], top: Top) -> bool:
    """Whether two headlines, a title and its subtitle, are the first lines of all, but for notices."""
    first = next((each for each in top.lines if each.kind is not Kind.NOTICE), None)
    return len(above) == _TITLE_AND_NAME and above[0] is first and all(map(is_headline, above))


def _stand_under_menu(block: Sequence[TopLine], top: Top) -> bool:
    """Whether lines begin right below a menu of some lines."""
    return sum(each.kind is Kind.MENU for each in top.lines[: top.lines.index(block[0])]) >= _LIST_ABOVE


def _is_day_over_title(lines: Sequence[TopLine]) -> bool:
    """Whether a date with its weekday stands over a line that may be a title: of two such lines neither is proved."""
    is_day = is_lone_date(lines[0]) and DAY_FIRST.match(lines[0].text) is not None
    return is_day and len(lines) > 1 and can_be_title(lines[1])


def _is_like_credits(each: TopLine, top: Top) -> bool:
    """Whether the line is a byline or a date, or "by" and one word; where there is none, the date of a change."""
    is_credited = any(other.kind is Kind.CREDITS for other in top.lines)
    is_dated = not is_credited and each.kind is Kind.NOTICE and find_date(each.text) is not None
    return each.kind is Kind.CREDITS or is_dated or read_handle(each.line.bare) is not None


def _least_words(block: Sequence[TopLine], at: int, top: Top) -> int:
    """How many words a line needs to be told by the byline or date below: few, if a menu stands right above."""
    credits = block[at].credits
    if credits is None or not _stand_under_menu(block, top):
        return HEADLINE
    above = top.lines[top.lines.index(block[0]) - 1].text
    return 1 if credits.is_labelled or credits.names else 2 if _NEIGHBOUR.match(above) else 3


_NEIGHBOUR: Final = re.compile(r"[«←‹] ?\w")
"""How the link to the post before begins, which stands right over the title."""

_LIST_ABOVE: Final = 3


def _title_or_subtitle(above: Sequence[TopLine], least: int) -> TopLine | None:
    """Of the lines above a byline the title, if their lengths tell it from subtitle, section and site."""
    if len(above) == 1:
        is_long = word_count(above[0]) >= least and (
            word_count(above[0]) >= HEADLINE or split_names(above[0].text) is None
        )
        return above[0] if can_be_title(above[0], is_credited=True, may_be_two=True) and is_long else None
    if len(above) == 3 and word_count(above[0]) <= SECTION_WORDS:
        above = above[1:]
    first, second = above[-2:]
    if len(above) == 2 and can_be_title(first) and word_count(first) >= 4 and len(second.text) > len(first.text):
        return first
    if can_be_title(second, is_credited=True) and word_count(first) <= 3 < word_count(second):
        return second
    headlines = [each for each in above if is_headline(each)]
    return headlines[0] if len(headlines) == 1 and word_count(headlines[0]) >= LONG_HEADLINE else None
