"""The title of a post in a blog, below the day that is printed over it."""

from __future__ import annotations

from typing import Final

from corpusnorm.structure.heads.notices import is_day_without_year
from corpusnorm.structure.heads.titles.candidates import (
    DAY_FIRST,
    HEADLINE,
    can_be_title,
    is_byline_with_names,
    is_headline,
    is_lone_date,
    stands_by_credits,
    word_count,
)
from corpusnorm.structure.heads.titles.over import is_label
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import split_names


def below_date_of_blog(top: Top) -> TopLine | None:
    """The line between a date with its weekday, or under a menu, and the text: blogs print the day, then the post."""
    dates = [at for at, each in enumerate(top.lines) if is_lone_date(each) or is_day_without_year(each.text)]
    if dates == [0] and top.reaches_text and len(top.lines) == 2 and is_headline(top.lines[1]):
        return top.lines[1]
    if not dates or not 1 <= dates[-1] < len(top.lines) - 1 or not top.has_text:
        return None
    above, date, title = top.lines[dates[-1] - 1 : dates[-1] + 2]
    if _is_byline_of_headline(dates[-1] - 1, top):
        return None  # the head is whole: what stands below is of the text
    if not can_be_title(title, is_credited=True) or word_count(title) < 2:
        return None
    is_day = DAY_FIRST.match(date.text) is not None
    is_first = above.kind is Kind.MENU or (is_day and above.kind is Kind.NOTICE)
    if is_first and word_count(title) >= HEADLINE - 1 and not stands_by_credits(title, top):
        return title
    return title if _is_over_text(dates[-1], top, is_day=is_day) else None


def _is_over_text(at: int, top: Top, *, is_day: bool) -> bool:
    """Whether the line below the date has its text below it, or a subtitle and its text."""
    above, _, title = top.lines[at - 1 : at + 2]
    below = [each for each in top.lines[at + 2 :] if each.kind is not Kind.NOTICE]
    is_alone = _is_no_title_beside(above, title)
    if below:
        is_over_subtitle = is_day and len(below) == 1 and top.reaches_text and word_count(title) >= HEADLINE
        is_told = is_day or above.kind is Kind.MENU or is_alone
        is_text = is_told and below[0].kind is Kind.OTHER and len(below[0].text) >= _BROKEN_LINE
        if not (is_over_subtitle or is_text):
            return False
    elif not top.reaches_text:
        return False
    if above.kind is Kind.MENU or (is_day and (top.is_page or len(top.lines) >= 4 or below)):
        return True
    return top.reaches_text and is_alone


def _is_byline_of_headline(at: int, top: Top) -> bool:
    """Whether the line is a byline that says "By", below the first headline of all, and a summary."""
    above = [each for each in top.lines[:at] if each.kind not in (Kind.NOTICE, Kind.MENU)]
    above = above[1:] if above and is_label(above[0].text) else above
    is_below = len(above) == 1 or (len(above) == 2 and len(above[1].text) > len(above[0].text))
    return is_byline_with_names(top.lines[at]) and is_below and is_headline(above[0])


def _is_no_title_beside(above: TopLine, title: TopLine) -> bool:
    """Whether a line above the date is the name of a site or a section beside a headline below it."""
    is_short = word_count(above) < HEADLINE - 1 and word_count(title) > word_count(above)
    return above.kind is not Kind.OTHER or (is_short and split_names(above.text) is None)


_BROKEN_LINE: Final = 50
"""So long is the first line of a text that is broken at its links."""
