"""The text as lines: measured once, asked often."""

from __future__ import annotations

import enum

from corpusnorm.edit import Span


class Role(enum.StrEnum):
    """What a stretch of the source is to the document. Segments carry it, and so do lines."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    SERIES = "series"
    BYLINE = "byline"
    DATE = "date"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BLOCK_QUOTE = "block_quote"
    LIST_ITEM = "list_item"
    CODE = "code"
    TABLE = "table"
    COMMENT = "comment"
    COMMENT_HEADER = "comment_header"
    FURNITURE = "furniture"
    MARKER = "marker"
    BLANK = "blank"


class Line:
    """One line of a text, without its line end.

    ``start`` and ``end`` count from the beginning of the text; ``text`` is what stands
    between them, ``bare`` the same without white space around it, from ``first`` to ``last``. ``role`` and ``rule`` are
    None until the document is segmented; ``rule`` names the rule that set the line aside.
    ``heading`` is the level that a heading mark gave, ``is_marked`` tells whether markup or
    a printed marker says what the line is, so that its role is no inference.
    """

    __slots__ = ("bare", "end", "first", "heading", "is_marked", "last", "number", "role", "rule", "start", "text")

    def __init__(self, number: int, start: int, text: str) -> None:
        self.number = number
        self.start = start
        self.end = start + len(text)
        self.text = text
        bare = text.strip()
        self.bare = bare
        self.first = start + text.index(bare[0]) if bare and len(bare) < len(text) else start
        self.last = self.first + len(bare)
        self.role: Role | None = None
        self.rule: str | None = None
        self.heading: int | None = None
        self.is_marked = False

    def __repr__(self) -> str:
        return f"Line({self.number}, {self.start}, {self.text!r})"

    @property
    def span(self) -> Span:
        """From the first to the last character that is no white space."""
        return Span(self.first, self.last)

    @property
    def indent(self) -> int:
        """How many columns the line is set in; a tab reaches to the next multiple of four."""
        margin = self.text[: len(self.text) - len(self.text.lstrip())]
        return len(margin.expandtabs(4))


def scan(text: str) -> list[Line]:
    """The lines of ``text``, ended by line feeds and by nothing else."""
    lines = []
    start = 0
    for number, content in enumerate(text.split("\n"), start=1):
        lines.append(Line(number, start, content))
        start += len(content) + 1
    return lines
