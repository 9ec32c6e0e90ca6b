"""The text as lines: measured once, asked often."""

from __future__ import annotations

import enum
import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from typing import Final

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


_WORD = re.compile(r"[^\W_]+")
_TOKEN = re.compile(r"[^\W_]+|[©←→]")
_TARGET = re.compile(r"\]\([^()\n]*\)")


def words_of(text: str) -> str:
    """The words of ``text`` in lower case, a space between two; targets of links are left out.

    >>> words_of("* **Share this:** [Tweet](https://example.org)")
    'share this tweet'
    """
    if "](" in text:
        text = _TARGET.sub("]", text)
    return " ".join(_WORD.findall(text.lower()))


class Lines(list[Line]):
    """The lines of a text, and an index of its short lines by their words.

    Rules that know lines by their wording ask the index, which is made once for all of them:
    so a text that has no such line costs each of them one look-up.
    """

    LONGEST: Final = 300
    """Lines with more characters are running text, and not in the index."""
    _LONGEST_PHRASE: Final = 70

    def reading(self, phrases: frozenset[str]) -> list[Line]:
        """The lines whose words (see `words_of`) are one of ``phrases``, in order."""
        found = self._by_words.keys() & phrases
        return sorted((line for words in found for line in self._by_words[words]), key=_number)

    def holding(self, words: Iterable[str]) -> list[Line]:
        """The lines of up to `LONGEST` characters that hold one of ``words`` (©, ← and → are words), in order."""
        if self._vocabulary.isdisjoint(words):
            return []
        return [line for line, own in self._worded if not own.isdisjoint(words)]

    @cached_property
    def filled(self) -> list[Line]:
        """The lines that are not blank."""
        return [line for line in self if line.bare]

    def rank(self, line: Line) -> int:
        """How many filled lines stand above ``line``."""
        return bisect_left(self.filled, line.number, key=_number)

    def near(self, line: Line, distance: int) -> Line | None:
        """The filled line ``distance`` filled lines below ``line``, or above it if negative; None past the ends."""
        at = self.rank(line) + distance
        return self.filled[at] if 0 <= at < len(self.filled) else None

    @cached_property
    def _short(self) -> list[Line]:
        return [line for line in self.filled if len(line.bare) <= self.LONGEST]

    @cached_property
    def _by_words(self) -> dict[str, list[Line]]:
        index: dict[str, list[Line]] = {}
        for line in self._short:
            if len(line.bare) <= self._LONGEST_PHRASE or "](" in line.bare:
                index.setdefault(words_of(line.bare), []).append(line)
        return index

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(_TOKEN.findall("\n".join([line.bare for line in self._short]).lower()))

    @cached_property
    def _worded(self) -> list[tuple[Line, frozenset[str]]]:
        return [(line, frozenset(_TOKEN.findall(line.bare.lower()))) for line in self._short]


def _number(line: Line) -> int:
    return line.number


def scan(text: str) -> Lines:
    """The lines of ``text``, ended by line feeds and by nothing else."""
    lines = Lines()
    start = 0
    for number, content in enumerate(text.split("\n"), start=1):
        lines.append(Line(number, start, content))
        start += len(content) + 1
    return lines
