"""The title in a page: below menus, in its path of links, printed twice, or above the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Final

from corpusnorm.line import Role
from corpusnorm.structure.heads.line_kinds import UPDATED
from corpusnorm.structure.heads.navigation import is_button
from corpusnorm.structure.heads.page_times import is_time_of_page
from corpusnorm.structure.heads.titles.candidates import (
    FIRST_PART,
    LONG_HEADLINE,
    SITE,
    blocks_of,
    can_be_title,
    is_byline_with_names,
    is_headline,
    is_in_feeds,
    is_lone_date,
    is_spoken_of,
    letters,
    word_count,
)
from corpusnorm.structure.heads.titles.credited import above_credits
from corpusnorm.structure.heads.titles.of_blog import below_date_of_blog
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import split_names


def title_of_page(top: Top) -> TopLine | None:
    """The line of a page that a byline, a path, a repetition or the text below proves, or None."""
    first = top.lines[0]
    headed = _over_byline(top) or _over_time(top)
    if headed is not None:
        return headed
    if UPDATED.match(first.text) and is_headline(first):
        return first
    below_date = below_date_of_blog(top)
    if below_date is not None:
        return below_date
    return named_in_path(top) or _repeated(top) or above_credits(top) or _above_text(top)


def _over_byline(top: Top) -> TopLine | None:
    """The headline that is the first line but for labels and buttons, if a byline follows upon it or its subtitle."""
    told = list(dropwhile(_is_label, top.lines))
    told = [each for each in told if each.kind in (Kind.OTHER, Kind.CREDITS)] if told[:1] else []
    at = next((at for at in range(len(told[: _HEAD + 1])) if _is_signed(told[at : at + 2], top)), 0)
    if not at or not is_headline(told[0]) or told[0] is not next(dropwhile(_is_label, top.lines)):
        return None
    return told[0] if at == 1 or len(told[1].text) > len(told[0].text) else None


_HEAD: Final = 2
"""Title and subtitle."""


def _over_time(top: Top) -> TopLine | None:
    """The headline that is the first line, if the next tells how long ago it was published."""
    first, *below = top.lines[:2]
    is_told = any(each.kind is Kind.NOTICE and is_time_of_page(each.line.bare) for each in below)
    return first if is_told and is_headline(first) else None


def _is_signed(lines: Sequence[TopLine], top: Top) -> bool:
    """Whether lines begin with a byline that says "By", or are a name and its date, below no menu of some lines."""
    if is_byline_with_names(lines[0]):
        return True
    is_dated = len(lines) == 2 and is_lone_date(lines[1]) and split_names(lines[0].text) is not None
    return is_dated and top.lines.index(lines[0]) <= _NEAR


_NEAR: Final = 4
"""So many lines may stand above the name: the title, its subtitle, and a button or two."""


def _is_label(each: TopLine) -> bool:
    return each.line.role is Role.FURNITURE or is_button(each.text)


def named_in_path(top: Top) -> TopLine | None:
    """The line that is the last piece of a path such as ``Home » Ferries » Ferry is afloat``."""
    ends = {letters(pieces[-1]) for pieces in (_PATH.split(each.text) for each in top.lines) if len(pieces) > 1}
    lines = [each for each in top.lines if can_be_title(each) and letters(each.text) in ends]
    named = [each for each in lines if word_count(each) > 1 and not _is_name_above_date(each, top)]
    return named[-1] if named and len({letters(each.text) for each in named}) == 1 else None


def _is_name_above_date(each: TopLine, top: Top) -> bool:
    """Whether the line may be the name of the author, beside the date of the post."""
    below = top.lines[top.lines.index(each) + 1 :][:1]
    return split_names(each.text) is not None and any(map(is_lone_date, below))


_PATH: Final = re.compile(r"[»›>/→]|(?<=[a-zß-ÿ])(?=[A-Z])")


def _repeated(top: Top) -> TopLine | None:
    """The one line of some words that is printed twice, or that the list of feeds names."""
    counts = Counter(letters(each.text) for each in top.lines)
    proved = [
        each
        for each in top.lines
        if can_be_title(each)
        and not SITE.fullmatch(each.text)
        and not _is_doubled_caption(each, top)
        and ((counts[letters(each.text)] > 1 and word_count(each) >= 4) or is_in_feeds(each.text, top))
    ]
    if not proved or len({letters(each.text) for each in proved}) > 1:
        return None
    below = top.lines[top.lines.index(proved[-1]) + 1 :]
    is_last = top.reaches_text and not any(each.kind is Kind.MENU for each in below[:-3])
    near = [each for each in below if each.kind is not Kind.NOTICE][:3]
    return proved[-1] if is_last or _reach_credits(near) or is_in_feeds(proved[-1].text, top) else None


def _is_doubled_caption(each: TopLine, top: Top) -> bool:
    """Whether a line and the same again right below it stand under a headline: a picture's description and caption."""
    numbers = [other.line.number for other in top.lines if other.text == each.text]
    at = next(at for at, other in enumerate(top.lines) if other.text == each.text)
    return at > 0 and numbers == [numbers[0], numbers[0] + 1] and is_headline(top.lines[at - 1])


def _reach_credits(near: Sequence[TopLine]) -> bool:
    """Whether there is a byline or date among the lines, and no other line below a menu that may be its title."""
    above = list(takewhile(lambda each: each.kind is not Kind.CREDITS, near))
    is_of_other = any(each.kind is Kind.MENU for each in above) and above[-1].kind is Kind.OTHER
    return len(above) < len(near) and not is_of_other


def _above_text(top: Top) -> TopLine | None:
    """The only line of some words between the last menu and the text, or the only headline that the text speaks of."""
    if not top.reaches_text:
        return None
    *above, last_block = blocks_of(top)
    if above and not any(each.kind is Kind.OTHER for each in last_block):
        last_block = above[-1]
    others = [each for each in last_block if each.kind is Kind.OTHER and not SITE.fullmatch(each.text)]
    few_menus = sum(each.kind is Kind.MENU for each in top.lines) <= 2
    if (
        len(others) == 1
        and can_be_title(others[0])
        and not FIRST_PART.match(others[0].text)
        and word_count(others[0]) >= (3 if few_menus else 7)
    ):
        return others[0]
    headlines = [each for each in others if is_headline(each) and not FIRST_PART.match(each.text)]
    is_told = len(headlines) == 1 and word_count(headlines[0]) >= LONG_HEADLINE and not headlines[0].text.endswith("?")
    return headlines[0] if is_told and is_spoken_of(headlines[0], top) else None
