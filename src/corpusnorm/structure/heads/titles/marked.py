"""The title among the headings that marks tell: in Markdown, and below the head of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.line import Line, Role
from corpusnorm.structure.heads.captions import is_numbered_caption
from corpusnorm.structure.heads.links import is_link_home
from corpusnorm.structure.heads.navigation import is_bar
from corpusnorm.structure.heads.prose import is_running_text
from corpusnorm.structure.heads.section_names import is_section_name
from corpusnorm.structure.heads.titles.candidates import (
    HEADLINE,
    LONGEST,
    SITE,
    blocks_of,
    is_in_feeds,
    is_lone_date,
    letters,
    word_count,
)
from corpusnorm.structure.heads.titles.of_article import title_of_article
from corpusnorm.structure.heads.titles.outdented import is_right_above_credits
from corpusnorm.structure.heads.top import Kind, Top, TopLine


def may_be_marked_title(each: TopLine) -> bool:
    """Whether a heading that a mark tells can be the title of the text."""
    return (
        each.kind is Kind.OTHER
        and any(map(str.isalnum, each.text))
        and not is_link_home(each.line.bare)
        and not is_section_name(each.text)
    )


def marked_title(marked: Sequence[TopLine], top: Top) -> TopLine | None:
    """Of the headings the highest; on a page, of those below its last menu, or the only one of the first level."""
    first = next(each for each in top.lines if each.kind is Kind.OTHER)
    highest = min(marked, key=_level)
    if not top.is_page:
        if first in marked:
            return first
        if _level(highest) == 1 or (top.reaches_text and top.lines[-1] is highest and _level(highest) <= _LOWEST):
            return highest
        return title_of_article(top)
    credited = [each for each in marked if is_right_above_credits(each, top)]
    if credited:
        return _highest_above(credited[0], marked, top)
    dated = [each for above, each in pairwise(top.lines) if above.level and is_lone_date(above) and each in marked]
    if len(dated) == 1:
        return dated[0]
    last_block = list(blocks_of(top))[-1]
    inner = [each for each in marked if each in last_block and _level(each) <= _LOWEST]
    is_only = _level(highest) == 1 and sum(_level(each) == 1 for each in marked) == 1
    if is_only and _is_headline_of_page(highest, top):
        return highest
    if inner and top.reaches_text:
        return min(inner, key=_level)
    return highest if is_only else None


def _is_headline_of_page(each: TopLine, top: Top) -> bool:
    """Whether a heading has the words of a headline and is the first line, or stands below a menu: a site has fewer."""
    above = top.lines[: top.lines.index(each)]
    return word_count(each) > HEADLINE and (not above or any(other.kind is Kind.MENU for other in above))


_LOWEST: Final = 3
"""Headings of a lower level are those of menus and boxes, unless a byline or a date follows."""


def _highest_above(credited: TopLine, marked: Sequence[TopLine], top: Top) -> TopLine:
    """The heading over a byline, or a higher one over it with no menu between: a subtitle may be marked, too."""
    block = next(block for block in blocks_of(top) if credited in block)
    above = [each for each in block[: block.index(credited) + 1] if each in marked]
    return min(reversed(above), key=_level)


def _level(each: TopLine) -> int:
    return each.level or 7


def find_title_below(lines: Sequence[Line], top: Top, title: TopLine | None) -> int | None:
    """Where the title stands below long menus: the only heading of the first level, or a line that is named elsewhere.

    The heading of the comments names it, or the list of feeds. Nothing is looked for where the top has a better title.
    """
    if title is not None and (title.level is None or title.level == 1 or is_right_above_credits(title, top)):
        return None
    read = top.lines[-1].line.number - lines[0].number + 1 if top.lines else 0
    highest = [
        at
        for at, line in enumerate(lines)
        if (line.heading == 1 or line.bare[:2] == "# ")
        and line.role is None
        and not line.links_home
        and _is_of_first_level(at, lines)
    ]
    if len(highest) == 1:
        is_told = highest[0] >= read and _names_document(lines[highest[0]])
        return highest[0] if is_told and _is_over_text(lines[: highest[0]], top) else None
    if title is not None or not (top.told or top.feeds):
        return None
    told = letters(top.told or "")
    for at in range(read, len(lines)):
        bare = lines[at].bare
        name = letters(bare) if len(bare) <= LONGEST else ""
        if name and (name == told or is_in_feeds(bare, top)):
            return at
    return None


def _is_of_first_level(at: int, lines: Sequence[Line]) -> bool:
    """Whether a heading mark of the first level was taken off a line or is still there, as before no remark in code."""
    bare = lines[at].bare
    if lines[at].heading == 1 or not bare.startswith("# ") or bare[2].islower():
        return lines[at].heading == 1
    return not any(line.bare for line in (*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2]))


def _is_over_text(above: Sequence[Line], top: Top) -> bool:
    """Whether a heading with these lines above it is over the text: below prose alone it heads a section.

    A paragraph or two may introduce a text, if they are not torn from another page.
    """
    if top.is_page or not top.reaches_text:
        return True
    filled = [line for line in above if line.bare]
    if any(line.role is Role.FURNITURE or is_bar(line.bare) for line in filled):
        return True
    if filled and not filled[0].bare[0].isupper() and filled[0].bare[0] != "|":
        return False
    prose = [line for line in filled if line.bare[0] != "|" and is_running_text(line, ())]
    return len(prose) <= _INTRODUCTION and not any(is_numbered_caption(line.bare.strip("*_")) for line in filled)


_INTRODUCTION: Final = 2


def _names_document(line: Line) -> bool:
    text = line.bare.lstrip("# ")
    if text.endswith(":") or sum(map(str.isalpha, text)) < _LEAST_LETTERS or _SECTION_NUMBER.match(text):
        return False
    return not (is_link_home(line.bare) or is_section_name(text) or SITE.fullmatch(text))


_LEAST_LETTERS: Final = 2
_SECTION_NUMBER: Final = re.compile(r"[1-9]\d?(?:\.\d\d?)+\.? ")
"""``4.3 ``, the number of a part of a text"""
