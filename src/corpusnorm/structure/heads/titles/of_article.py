"""The title of a text that begins with its own head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.structure.dates import is_month
from corpusnorm.structure.heads.page import is_bar, is_caption, is_day_without_year, is_kicker
from corpusnorm.structure.heads.prose import is_capitalized
from corpusnorm.structure.heads.titles.candidates import (
    DAY_FIRST,
    FIRST_PART,
    FORUM,
    HEADLINE,
    LONG_HEADLINE,
    SECTION_WORDS,
    SITE,
    can_be_title,
    is_date_with_a_word,
    is_headline,
    is_lone_date,
    letters,
    stands_by_credits,
    word_count,
)
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import is_name, split_names, split_names_with_place


def title_of_article(top: Top) -> TopLine | None:
    """The first line that is nothing else, if it can be a title; the name of a site above it is passed over."""
    others = [each for each in top.lines if each.kind is Kind.OTHER]
    while others and (is_date_with_a_word(others[0].text) or _is_label(others[0].text)):
        del others[0]
    if not others:
        return None
    first, *more = others
    below_date = below_date_of_blog(top)
    if below_date is not None:
        return below_date
    is_of_forum = False
    while more and (_is_above_titles(first) or _is_name_of_site(first, more, top) or _announces(first, more[0])):
        is_of_forum |= FORUM.search(first.text) is not None
        first, *more = more
    signed = _over_name_and_works(others, top) or _between_name_and_works(top)
    if signed is not None:
        return signed
    if more and can_be_title(more[0]) and word_count(first) <= 2 and word_count(more[0]) >= 4:
        return _below_kicker(more, top)
    may_be_two = _is_signed(first, top) or _is_right_over_date(first, top)
    if more and not can_be_title(first, may_be_two=may_be_two) and first is top.lines[0]:
        return _right_above_byline(more, top)
    if not can_be_title(first, may_be_two=may_be_two) or (top.is_at_figure and _is_running_head(first.text)):
        return None
    if word_count(first) < HEADLINE:
        return _short_title(first, top)
    is_told = top.is_thread or is_of_forum or stands_by_credits(first, top) or _stands_alone(first)
    return first if is_told else None


def _is_signed(first: TopLine, top: Top) -> bool:
    """Whether a line is the first of all, and a name with a date below it follows, as under a headline of two parts."""
    name, date = top.lines[1:3] if len(top.lines) > 2 and first is top.lines[0] else (first, first)
    is_dated = date.credits is not None and date.credits.date is not None
    is_name_of_person = name.kind is Kind.OTHER and len(name.text.split()) <= _LONGEST_NAME
    return is_dated and is_name_of_person and split_names(name.text) is not None


_LONGEST_NAME: Final = 3
"""Names of newspapers are longer."""


def _right_above_byline(lines: Sequence[TopLine], top: Top) -> TopLine | None:
    """The headline right above a byline that says "By", below a line that can be no title."""
    for each in lines:
        below = next(iter(top.lines[top.lines.index(each) + 1 :]), None)
        if below is not None and is_byline_with_names(below):
            return each if is_headline(each) else None
    return None


def _is_right_over_date(first: TopLine, top: Top) -> bool:
    """Whether the first line of all stands right over a date, as a headline of two sentences does."""
    return first is top.lines[0] and len(top.lines) > 1 and top.lines[1].kind is Kind.CREDITS


def _is_running_head(text: str) -> bool:
    """Whether a line over a figure may be what is printed at the head of each page: in capitals, or with its number."""
    return text.isupper() or _PAGE_NUMBER.search(text) is not None


_PAGE_NUMBER: Final = re.compile(r"^\d{1,3} \D|\D \d{1,3}$")


def _below_kicker(more: Sequence[TopLine], top: Top) -> TopLine | None:
    """The headline right above the text or a caption, below a word or two: a section, no title above a subtitle."""
    headline, *below = more
    if below and is_headline(below[0]) and _stand_on_byline([headline, below[0]], top):
        return headline  # of a title alone there is one subtitle, not two
    if len(more) == 1 and is_headline(headline) and _stands_between_credits(headline, top):
        return headline
    is_told = len(more) == 1 and top.reaches_text and top.lines[-1] is headline and not stands_by_credits(headline, top)
    is_speech = not headline.text[0].isalnum()
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


def is_byline_with_names(each: TopLine) -> bool:
    """Whether the line says "By", and who."""
    return each.credits is not None and each.credits.is_labelled and bool(each.credits.names)


def _stands_between_credits(each: TopLine, top: Top) -> bool:
    """Whether a line stands right below a date and right over a byline."""
    at = top.lines.index(each)
    return is_lone_date(top.lines[at - 1]) and any(map(is_byline_with_names, top.lines[at + 1 : at + 2]))


def _states(first: TopLine, below: TopLine) -> bool:
    """Whether a line says who issues the statement that is headed below it."""
    return _STATEMENT.match(first.text) is not None and is_headline(below)


_STATEMENT: Final = re.compile(r"(?:joint )?statement (?:of|by|from) the ", re.IGNORECASE)


def _over_name_and_works(others: Sequence[TopLine], top: Top) -> TopLine | None:
    """The line over a name, or over a subtitle and a name, where the works that are reviewed follow."""
    above = _above_works(top)
    if len(above) != _SIGNED_HEAD or split_names(above[-1].text) is None:
        return None
    title, subtitle = above[:-1]
    is_told = title in others and word_count(title) > 1 and word_count(subtitle) >= HEADLINE
    return title if is_told and can_be_title(title) and split_names(title.text) is None else None


_SIGNED_HEAD: Final = 3
"""Title, subtitle and name."""


def _between_name_and_works(top: Top) -> TopLine | None:
    """The line below a name at the very top, where the works that are reviewed follow upon the two."""
    above = _above_works(top)
    if len(above) != 2 or above[0] is not top.lines[0] or split_names(above[0].text) is None:
        return None
    is_name_too = split_names(above[1].text) is not None
    is_told = not is_name_too or (_is_introduced(above[0], top) and not _is_introduced(above[1], top))
    return above[1] if is_told and can_be_title(above[1]) else None


def _is_introduced(name: TopLine, top: Top) -> bool:
    """Whether one of the last lines says who somebody of that name is."""
    return any(line.bare.startswith((f"{name.text} is ", f"{name.text}’s ", f"{name.text}'s ")) for line in top.ending)


def _above_works(top: Top) -> list[TopLine]:
    works = next((at for at, each in enumerate(top.lines) if each.kind is Kind.WORK), 0)
    return [each for each in top.lines[:works] if each.kind is Kind.OTHER]


def _is_name_of_site(first: TopLine, more: Sequence[TopLine], top: Top) -> bool:
    """Whether the line is printed twice at once, above another that may be the title; a long one is that itself."""
    if letters(first.text) == letters(more[0].text):
        return len(more) > 1
    below = top.lines[top.lines.index(first) + 1]
    is_long = word_count(first) >= LONG_HEADLINE and word_count(first) >= word_count(more[0])
    return below.kind is Kind.MENU and letters(below.text) == letters(first.text) and not is_long


def is_path(text: str) -> bool:
    """Whether a line is the way to a section of a site: a few words with an arrow between them."""
    return _ARROW.search(text) is not None and len(text.split()) <= _WORDS_OF_PATH


_ARROW: Final = re.compile(r" [>»›→] ")
_WORDS_OF_PATH: Final = 6


def _announces(first: TopLine, below: TopLine) -> bool:
    """Whether a line above a headline says who issues the statement, or is the name of a station in capitals."""
    return _states(first, below) or (_ACRONYM.fullmatch(first.text) is not None and is_headline(below))


_ACRONYM: Final = re.compile(r"[A-Z]{2,5}")


def _is_label(text: str) -> bool:
    """Whether a line over the title is one word, or the name of who it is about, with a colon."""
    return _LABEL.fullmatch(text) is not None or (text.endswith(":") and is_name(text[:-1]))


_LABEL: Final = re.compile(r"[^\W\d_]+:")


def _is_above_titles(each: TopLine) -> bool:
    """Whether a line is the name of a site, of a sort of text, or of a month, which stand over titles."""
    is_label = each.level is None and (is_kicker(each.text) or is_month(each.text) or is_path(each.text))
    return is_label or SITE.fullmatch(each.text) is not None


def _short_title(first: TopLine, top: Top) -> TopLine | None:
    """A line as short as the name of a site, a section or a button, if no menu follows, and no headline above a byline.

    One word is a title only right above a byline.
    """
    below = top.lines[top.lines.index(first) + 1 :]
    if below and below[0].kind is Kind.MENU and is_bar(below[0].line.bare):
        return None
    if word_count(first) <= SECTION_WORDS and below and below[0].kind is Kind.OTHER:
        return _only_headline(below) or (first if stands_by_credits(first, top) or word_count(first) > 1 else None)
    if word_count(first) > 1:
        return first if stands_by_credits(first, top) or top.has_text else None
    credits = below[0].credits if below else None
    return first if credits is not None and (credits.is_labelled or credits.names) else None


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
    below = [each for each in top.lines[dates[-1] + 2 :] if each.kind is not Kind.NOTICE]
    if (
        (above.kind is Kind.MENU or (is_day and above.kind is Kind.NOTICE))
        and word_count(title) >= HEADLINE - 1
        and not stands_by_credits(title, top)
    ):
        return title
    is_told = is_day or above.kind is Kind.MENU or _is_no_title_beside(above, title)
    is_over_subtitle = is_day and len(below) == 1 and top.reaches_text and word_count(title) >= HEADLINE
    if (
        below
        and not is_over_subtitle
        and not (is_told and below[0].kind is Kind.OTHER and len(below[0].text) >= _BROKEN_LINE)
    ):
        return None
    if not below and not top.reaches_text:
        return None
    if above.kind is Kind.MENU or (is_day and (top.is_page or len(top.lines) >= 4 or below)):
        return title
    return title if top.reaches_text and _is_no_title_beside(above, title) else None


def _is_byline_of_headline(at: int, top: Top) -> bool:
    """Whether the line is a byline that says "By", below the headline at the beginning of the text, and a summary."""
    above = [each for each in top.lines[:at] if each.kind is not Kind.NOTICE]
    above = above[1:] if above and _is_label(above[0].text) else above
    is_below = len(above) == 1 or (len(above) == 2 and len(above[1].text) > len(above[0].text))
    return is_byline_with_names(top.lines[at]) and is_below and is_headline(above[0])


def _is_no_title_beside(above: TopLine, title: TopLine) -> bool:
    """Whether a line above the date is the name of a site or a section beside a headline below it."""
    is_short = word_count(above) < HEADLINE - 1 and word_count(title) > word_count(above)
    return above.kind is not Kind.OTHER or (is_short and split_names(above.text) is None)


_BROKEN_LINE: Final = 50
"""So long is the first line of a text that is broken at its links."""
