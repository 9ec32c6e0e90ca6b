"""The top of a document: the lines above its running text, and what kind of line each is."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Final

from attrs import define, field

from corpusnorm.document import Series
from corpusnorm.line import Line
from corpusnorm.structure.heads.credits import Credits
from corpusnorm.structure.heads.navigation import is_bar


class Kind(enum.Enum):
    """What a line above the text is."""

    MENU = enum.auto()
    NOTICE = enum.auto()
    CREDITS = enum.auto()
    SERIES = enum.auto()
    WORK = enum.auto()
    OTHER = enum.auto()


def _heading_level(line: Line) -> int | None:
    """The level that a heading mark gives the line: one taken off before, or number signs still there."""
    if line.heading is not None or not line.bare.startswith("#"):
        return line.heading
    marks = len(line.bare) - len(line.bare.lstrip("#"))
    return marks if marks <= 6 and line.bare[marks : marks + 1] == " " else None


@define(eq=False)
class TopLine:
    """A line above the text, with what it says; ``also`` is a second line that it needs to be read."""

    line: Line
    kind: Kind
    text: str
    credits: Credits | None = None
    series: Series | None = None
    also: Line | None = None

    @property
    def is_outdented(self) -> bool:
        """Whether the line begins at the left margin."""
        return self.line.first == self.line.start

    @property
    def level(self) -> int | None:
        """The level that a heading mark gives the line: one taken off before, or number signs still there."""
        return _heading_level(self.line)


@define
class Top:
    """The lines above the running text.

    ``has_text`` tells whether there is any, ``reaches_text`` whether it begins right below these lines, and
    ``feeds`` is what a browser for terminals prints above a page: the names of its feeds, and so of the page;
    ``told`` is the title as the heading of the comments names it, ``text`` the beginning of the running text,
    ``ending`` the last lines of the document.
    ``is_thread`` tells whether the text is the first post of a thread, ``is_report`` whether it begins with the
    dateline of an agency,
    ``is_at_figure`` whether with the caption of a figure or with a table,
    ``is_hanging`` tells whether all but the headings is indented, as browsers for terminals print a page.
    """

    lines: list[TopLine] = field(factory=list)
    has_text: bool = False
    reaches_text: bool = False
    feeds: str = ""
    told: str | None = None
    is_thread: bool = False
    is_report: bool = False
    is_at_figure: bool = False
    text: str = ""
    ending: Sequence[Line] = ()
    is_hanging: bool = False

    @property
    def has_other(self) -> bool:
        """Whether one of the lines is nothing that stands in every head or page, and so perhaps a title."""
        return any(each.kind is Kind.OTHER for each in self.lines)

    @property
    def is_page(self) -> bool:
        """Whether these are the first lines of a whole page: an article has no menus, and few lines above its text."""
        others = sum(each.kind is Kind.OTHER for each in self.lines)
        first = next((at for at, each in enumerate(self.lines) if each.kind is Kind.OTHER), 0)
        menus = [
            each
            for at, each in enumerate(self.lines)
            if each.kind is Kind.MENU and not (at > first and _is_button_of_article(each))
        ]
        return others > _MOST_OF_ARTICLE or len(menus) >= _LIST or any(is_bar(each.line.bare) for each in menus)


_LIST: Final = 3
"""An article may have a point or two of a list above its text; a page has a menu of them."""

_MOST_OF_ARTICLE: Final = 5
"""Title, subtitle, section, caption: more lines than that which are nothing else are the menu of a page."""


def _is_button_of_article(each: TopLine) -> bool:
    """Whether a line is a button to share what it stands beside."""
    return each.line.rule == "share-buttons" or each.text.lower() in _SHARE


_SHARE: Final = frozenset(
    "share teilen partager compartir condividi compartilhar dela delen udostępnij facebook twitter whatsapp telegram "
    "linkedin pinterest reddit messenger sms email e-mail print save tweet".split()
)
"""Buttons that pass a text on, or keep it."""
