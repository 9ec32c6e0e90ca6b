"""What stands over a title and is none: labels, kinds of text, ways to a section, sites, who issues a statement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.structure.dates import is_month
from corpusnorm.structure.heads.kickers import is_kicker
from corpusnorm.structure.heads.titles.candidates import (
    HEADLINE,
    LONG_HEADLINE,
    SITE,
    can_be_title,
    is_headline,
    letters,
    word_count,
)
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import is_name, split_names


def is_above_titles(each: TopLine) -> bool:
    """Whether a line is the name of a site, of a sort of text, or of a month, which stand over titles."""
    is_of_page = each.level is None and (is_kicker(each.text) or is_month(each.text) or is_path(each.text))
    return is_of_page or SITE.fullmatch(each.text) is not None


def is_path(text: str) -> bool:
    """Whether a line is the way to a section of a site: a few words with an arrow or a stroke between them."""
    return _ARROW.search(text) is not None and len(text.split()) <= _WORDS_OF_PATH


_ARROW: Final = re.compile(r" [>»›→/] ")
_WORDS_OF_PATH: Final = 6


def is_label(text: str) -> bool:
    """Whether a line over the title is one word, or the name of who it is about, with a colon."""
    return _LABEL.fullmatch(text) is not None or (text.endswith(":") and is_name(text[:-1]))


_LABEL: Final = re.compile(r"[^\W\d_]+:")


def is_name_of_site(first: TopLine, more: Sequence[TopLine], top: Top) -> bool:
    """Whether the line is printed twice at once, above another that may be the title; a long one is that itself."""
    if letters(first.text) == letters(more[0].text):
        return len(more) > 1
    below = top.lines[top.lines.index(first) + 1]
    is_long = word_count(first) >= LONG_HEADLINE and word_count(first) >= word_count(more[0])
    return below.kind is Kind.MENU and letters(below.text) == letters(first.text) and not is_long


def is_over_section(first: TopLine, more: Sequence[TopLine]) -> bool:
    """Whether a few words stand over the name of a section, below which another line may be the title."""
    is_section = len(more) > 1 and more[0].level is None and is_kicker(more[0].text)
    return is_section and word_count(first) < HEADLINE and can_be_title(more[1]) and split_names(more[1].text) is None


def announces(first: TopLine, below: TopLine) -> bool:
    """Whether a line above a headline says who issues the statement, or is the name of a station in capitals."""
    return _states(first, below) or (_ACRONYM.fullmatch(first.text) is not None and is_headline(below))


_ACRONYM: Final = re.compile(r"[A-Z]{2,5}")


def _states(first: TopLine, below: TopLine) -> bool:
    """Whether a line says who issues the statement that is headed below it."""
    return _STATEMENT.match(first.text) is not None and is_headline(below)


_STATEMENT: Final = re.compile(r"(?:joint )?statement (?:of|by|from) the ", re.IGNORECASE)
