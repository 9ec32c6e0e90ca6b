"""What of the page is set aside around the title: menus and sections above it, buttons, counters and bars below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure.heads.captions import is_caption
from corpusnorm.structure.heads.head import CREDITS
from corpusnorm.structure.heads.kickers import is_kicker
from corpusnorm.structure.heads.navigation import is_bar, is_button
from corpusnorm.structure.heads.prose import is_running_text
from corpusnorm.structure.heads.titles.candidates import SITE, begins_with_agency, is_headline, letters
from corpusnorm.structure.heads.titles.over import is_path
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.threads.comment import set_aside
from corpusnorm.structure.threads.comment_words import announced_count
from corpusnorm.structure.works.parts import may_be_title


def set_page_aside(title: TopLine, lines: Sequence[Line]) -> None:
    """Set aside what stands above the last menu over the title, if none of it is running text."""
    above = lines[: title.line.number - lines[0].number]
    last = next((at for at in range(len(above), 0, -1) if above[at - 1].bare and _is_of_page(above[at - 1])), 0)
    page = [line for line in above[:last] if line.bare and line.role is None]
    if not any(is_running_text(line, ()) for line in page):
        set_aside(page)


def _is_of_page(line: Line) -> bool:
    return line.links_home or is_bar(line.bare)


def set_sections_aside(title: TopLine, top: Top) -> None:
    """Set aside the lines right over the title that name the sort of the text, its section or the site, and notices."""
    sections = []
    for each in reversed(top.lines[: top.lines.index(title)]):
        if _is_over_title(each, title):
            sections.append(each.line)
        elif each.kind is Kind.OTHER:
            break
    set_aside(sections)


def _is_over_title(each: TopLine, title: TopLine) -> bool:
    """Whether a line names the sort of the text or its section, over its title."""
    if each.level is not None or each.line.role is not None:
        return False
    if each.kind is not Kind.OTHER:
        return each.kind is Kind.NOTICE
    return (
        is_kicker(each.text)
        or SITE.fullmatch(each.text) is not None
        or is_path(each.text)
        or begins_with_agency(each.text)
        or (_is_short(each.text) and is_headline(title) and may_be_title(each.text))
    )


def _is_short(text: str) -> bool:
    is_section = len(text.split()) <= _WORDS_OF_SECTION and not _NO_SECTION.search(text)
    return is_section and len(text) <= _LONGEST_SECTION and text[-1].isalnum()


_NO_SECTION: Final = re.compile(r"[\d:]|^(?:by|von|par|por|di|av|af|door) ", re.IGNORECASE)
_WORDS_OF_SECTION: Final = 4
_LONGEST_SECTION: Final = 30
"""Words and characters of the name of a section."""


def set_notices_aside(title: TopLine, top: Top) -> None:
    """Set aside the notices of the page that stand between the title and the last line of its head."""
    below = top.lines[top.lines.index(title) + 1 :]
    last = next((at for at in range(len(below), 0, -1) if below[at - 1].line.role in CREDITS), 0)
    notices = (each for each in below[:last] if each.kind is Kind.NOTICE or is_button(each.text))
    set_aside([each.line for each in notices if each.line.role is None and not is_caption(each.text)])


def set_buttons_aside(title: TopLine, top: Top) -> None:
    """Set aside the buttons and counters between title and text, where one of them is a button that is known."""
    if not top.reaches_text:
        return
    below = top.lines[top.lines.index(title) + 1 :]
    set_aside([each.line for each in below if each.text in _BARS or _counts_comments(each, title)])
    for one, other in pairwise(below):
        if one.text in _FILED:  # "Written by", "Ann", "in", "Gardening"
            set_aside([one.line, other.line])
    for is_row, row in groupby(below, _is_button_or_counter):
        buttons = [each.line for each in row] if is_row else []
        while buttons and not any(map(str.isalpha, buttons[-1].bare)):
            del buttons[-1]  # it may count the parts of the text
        if any(is_button(line.bare) for line in buttons):
            set_aside(buttons)


_FILED: Final = ("in", "dans", "en", "em")
"""What stands alone between the names of an author and of a category."""

_BARS: Final = ("|", "·", "•", "")
"""What stands alone between an author, a date and the minutes that a text takes; nothing, where it is a mark."""


def _counts_comments(each: TopLine, title: TopLine) -> bool:
    """Whether a line is the way down to the comments, which counts them, and may name the title."""
    has_figure = any(map(str.isdigit, each.text))
    names_title = letters(title.text) in letters(each.text) or len(each.text.split()) <= _WORDS_OF_COUNT
    return has_figure and names_title and (announced_count(each.text) or 0) > 0


_WORDS_OF_COUNT: Final = 2
"""Words of a count of comments: "12 comments"."""


def _is_button_or_counter(each: TopLine) -> bool:
    is_counter = each.kind is Kind.NOTICE and not any(map(str.isalpha, each.text))
    return is_button(each.text) or (is_counter and each.line.role is None)
