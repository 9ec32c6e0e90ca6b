"""The title of a text that begins with its own head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from corpusnorm.structure.heads.captions import is_caption
from corpusnorm.structure.heads.navigation import is_bar
from corpusnorm.structure.heads.prose import is_capitalized
from corpusnorm.structure.heads.titles.candidates import (
    FIRST_PART,
    FORUM,
    HEADLINE,
    LONG_HEADLINE,
    SECTION_WORDS,
    can_be_title,
    is_byline_with_names,
    is_date_with_a_word,
    is_headline,
    is_lone_date,
    stands_by_credits,
    word_count,
)
from corpusnorm.structure.heads.titles.of_blog import below_date_of_blog
from corpusnorm.structure.heads.titles.of_review import title_of_review
from corpusnorm.structure.heads.titles.over import (
    announces,
    is_above_titles,
    is_label,
    is_name_of_site,
    is_over_section,
)
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import split_names, split_names_with_place


def title_of_article(top: Top) -> TopLine | None:
    """The first line that is nothing else, if it can be a title; the name of a site above it is passed over."""
    others = [each for each in top.lines if each.kind is Kind.OTHER]
    while others and (is_date_with_a_word(others[0].text) or is_label(others[0].text)):
        del others[0]
    if not others:
        return None
    first, *more = others
    below_date = below_date_of_blog(top)
    if below_date is not None:
        return below_date
    if first is top.lines[0] and is_headline(first) and any(_repeats(each, first) for each in top.lines):
        return first
    is_of_forum = False
    while more and _is_of_page(first, more, top):
        is_of_forum |= FORUM.search(first.text) is not None
        first, *more = more
    of_review = title_of_review(others, top)
    if of_review is not None:
        return of_review
    if more and can_be_title(more[0]) and word_count(first) <= 2 and word_count(more[0]) >= 4:
        return _below_kicker(more, top) or (None if can_be_title(first) else _right_above_byline(more, top))
    may_be_two = _is_signed(first, top) or _is_right_over_date(first, top)
    if more and not can_be_title(first, may_be_two=may_be_two) and first is top.lines[0]:
        return _right_above_byline(more, top)
    if not can_be_title(first, may_be_two=may_be_two) or (top.is_at_figure and _is_running_head(first.text)):
        return None
    if word_count(first) < HEADLINE:
        return _short_title(first, top)
    is_told = top.is_thread or is_of_forum or stands_by_credits(first, top) or _stands_alone(first)
    return first if is_told else None


def _is_of_page(first: TopLine, more: Sequence[TopLine], top: Top) -> bool:
    """Whether the first of several lines stands over titles and is none."""
    is_name = is_above_titles(first) or is_name_of_site(first, more, top)
    return is_name or announces(first, more[0]) or is_over_section(first, more)


def _repeats(each: TopLine, first: TopLine) -> bool:
    """Whether a line is the first one once more, as a page prints its title in its head and over its text."""
    return each.line.rule == "duplicated-title" and each.text == first.text


def _below_kicker(more: Sequence[TopLine], top: Top) -> TopLine | None:
    """The headline right above the text or a caption, below a word or two: a section, no title above a subtitle."""
    headline, *below = more
    if below and is_headline(below[0]) and _stand_on_byline([headline, below[0]], top):
        return headline  # of a title alone there is one subtitle, not two
    if len(more) == 1 and is_headline(headline) and _stands_between_credits(headline, top):
        return headline
    is_told = len(more) == 1 and top.reaches_text and top.lines[-1] is headline and not stands_by_credits(headline, top)
    is_speech = not headline.text[0].isalnum() or headline.text.endswith("?")
    is_told |= any(is_caption(each.text) for each in top.lines[top.lines.index(headline) + 1 :][:1])
    return headline if is_told and not is_speech and word_count(headline) >= LONG_HEADLINE - 1 else None


def _stand_on_byline(pair: Sequence[TopLine], top: Top) -> bool:
    """Whether a byline that says "By", or a date and a name, stand right below two lines, and one right above them."""
    at = top.lines.index(pair[0])
    below = top.lines[at + 2 : at + 4]
    is_byline = bool(below) and is_byline_with_names(below[0])
    has_credits = any(each.credits is not None for each in below)
    is_byline |= has_credits and any(split_names_with_place(each.text) is not None for each in below)
    return at == 1 and word_count(top.lines[0]) <= SECTION_WORDS and top.lines[at + 1] is pair[1] and is_byline


def _stands_between_credits(each: TopLine, top: Top) -> bool:
    """Whether a line stands right below a date and right over a byline."""
    at = top.lines.index(each)
    return is_lone_date(top.lines[at - 1]) and any(map(is_byline_with_names, top.lines[at + 1 : at + 2]))


def _is_signed(first: TopLine, top: Top) -> bool:
    """Whether a line is the first of all, and a name with a date below it follows, as under a headline of two parts."""
    name, date = top.lines[1:3] if len(top.lines) > 2 and first is top.lines[0] else (first, first)
    is_dated = date.credits is not None and date.credits.date is not None
    is_name_of_person = name.kind is Kind.OTHER and len(name.text.split()) <= _LONGEST_NAME
    return is_dated and is_name_of_person and split_names(name.text) is not None


_LONGEST_NAME: Final = 3
"""Names of newspapers are longer."""


def _is_right_over_date(first: TopLine, top: Top) -> bool:
    """Whether the first line of all stands right over a date, as a headline of two sentences does."""
    return first is top.lines[0] and len(top.lines) > 1 and top.lines[1].kind is Kind.CREDITS


def _right_above_byline(lines: Sequence[TopLine], top: Top) -> TopLine | None:
    """The headline right above a line that names the author, below a line that can be no title."""
    for each in lines:
        below = next(iter(top.lines[top.lines.index(each) + 1 :]), None)
        if below is not None and below.credits is not None and below.credits.names:
            return each if is_headline(each) else None
    return None


def _is_running_head(text: str) -> bool:
    """Whether a line over a figure may be what is printed at the head of each page: in capitals, or with its number."""
    return text.isupper() or _PAGE_NUMBER.search(text) is not None


_PAGE_NUMBER: Final = re.compile(r"^\d{1,3} \D|\D \d{1,3}$")


def _short_title(first: TopLine, top: Top) -> TopLine | None:
    """A line as short as the name of a site, a section or a button, if no menu follows, and no headline above a byline.

    One word is a title only right above a byline.
    """
    below = top.lines[top.lines.index(first) + 1 :]
    if below and below[0].kind is Kind.MENU and is_bar(below[0].line.bare):
        return None
    if word_count(first) <= SECTION_WORDS and below and below[0].kind is Kind.OTHER:
        is_told = stands_by_credits(first, top) and not any(map(is_headline, _above_credits(below)))
        return _only_headline(below) or (first if is_told or word_count(first) > 1 else None)
    if word_count(first) > 1:
        return first if stands_by_credits(first, top) or top.has_text else None
    credits = below[0].credits if below else None
    return first if credits is not None and (credits.is_labelled or credits.names) else None


def _above_credits(lines: Sequence[TopLine]) -> list[TopLine]:
    return list(takewhile(lambda each: each.credits is None, lines))


def _only_headline(lines: Sequence[TopLine]) -> TopLine | None:
    """The only headline above the first byline, below a section or the name of a site."""
    at = next((at for at, each in enumerate(lines) if each.credits is not None and each.credits.is_labelled), None)
    headlines = [each for each in lines[:at] if is_headline(each)] if at is not None else []
    return headlines[0] if len(headlines) == 1 else None


def _stands_alone(each: TopLine) -> bool:
    """Whether the line is a title though no credits follow: one word, or a long question, may be any heading."""
    is_question = each.text.endswith("?") and word_count(each) > _LONGEST_QUESTION and not is_capitalized(each.text)
    return word_count(each) >= 2 and not is_question and not FIRST_PART.match(each.text)


_LONGEST_QUESTION: Final = 5
