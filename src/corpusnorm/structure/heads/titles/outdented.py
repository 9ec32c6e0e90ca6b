"""The title by having no margin, in a page whose prose has one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.structure.heads.section_names import is_section_name
from corpusnorm.structure.heads.titles.candidates import (
    HEADLINE,
    LIST_OR_LINK,
    SITE,
    blocks_of,
    is_in_feeds,
    word_count,
)
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import split_names


def outdented_beside_credits(outdented: Sequence[TopLine], top: Top) -> TopLine | None:
    """Of the lines that stand out to the left, as headings do, the one right above a byline or date, or below one."""
    above = [each for each in outdented if is_right_above_credits(each, top)]
    below = [each for credits, each in pairwise(top.lines) if credits.kind is Kind.CREDITS and each in outdented]
    if not above:
        return below[0] if below else None
    at = top.lines.index(above[0])
    while at and top.lines[at - 1] in outdented:  # a subtitle may be a heading, too
        at -= 1
    return top.lines[at]


def outdented_below_menus(outdented: Sequence[TopLine], top: Top) -> TopLine | None:
    """The first line of some words that stands out to the left between the last menu and the text, or the only one."""
    names_title = top.feeds.count("»") > _FEEDS_OF_SITE
    named = [each for each in outdented if not names_title or is_in_feeds(each.text, top)]
    long = [each for each in named if word_count(each) >= HEADLINE]
    last_block = list(blocks_of(top))[-1] if top.reaches_text else []
    inner = [each for each in named if each in last_block and word_count(each) >= HEADLINE - 1]
    return inner[0] if inner else long[0] if len(long) == 1 else None


_FEEDS_OF_SITE: Final = 2
"""So many feeds a site has; a further one is that of the comments of the page, and named after its title."""


def is_outdented_title(each: TopLine) -> bool:
    """Whether the line may be the heading of a document: not of columns, a site, a part, or in capitals."""
    is_phrase = word_count(each) > 1 and "   " not in each.text and not each.text.isupper()
    return (
        each.kind is Kind.OTHER
        and is_phrase
        and not (SITE.fullmatch(each.text) or is_section_name(each.text) or LIST_OR_LINK.match(each.text))
        and split_names(each.text) is None
    )


def is_right_above_credits(each: TopLine, top: Top) -> bool:
    """Whether a byline or a date follows, with names and notices between; or two lines if its level is one."""
    passed = 0
    for other in top.lines[top.lines.index(each) + 1 :]:
        if other.kind is Kind.CREDITS:
            return True
        passed += other.kind is not Kind.NOTICE and split_names(other.text) is None
        if passed > (_LINES_OF_DECK if each.level == 1 else 0) or other.level is not None or other.kind is Kind.MENU:
            return False
    return False


_LINES_OF_DECK: Final = 2
