"""The text as lines: measured once, asked often."""

from __future__ import annotations

import enum
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import chain
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
    COMMENTS_UNSPLIT = "comments_unsplit"
    FURNITURE = "furniture"
    MARKER = "marker"
    BLANK = "blank"


class Line:
    """One line of a text, without its line end.

    ``start`` and ``end`` count from the beginning of the text; ``text`` is what stands
    between them, ``bare`` the same without white space around it, from ``first`` to ``last``. ``role`` and ``rule`` are
    None until the document is segmented; ``rule`` names the rule that set the line aside.
    ``heading`` is the level that a heading mark gave, ``is_marked`` tells whether markup or
    a printed marker says what the line is, so that its role is no inference. ``links_home`` tells whether the whole
    line was a link to the first page of a site, which is how a site prints its name.
    """

    __slots__ = (
        "bare",
        "end",
        "first",
        "heading",
        "is_marked",
        "last",
        "links_home",
        "number",
        "role",
        "rule",
        "start",
        "text",
    )

    def __init__(self, number: int, start: int, text: str) -> None:
        self.number = number
        self.start = start
        self.end = end = start + len(text) if text else start
        self.text = text
        self.bare = bare = text.strip()
        if len(bare) == len(text):  # as most: their offsets are the same objects, which saves a third of their memory
            self.first, self.last = start, end
        else:
            self.first = first = start + text.index(bare[0]) if bare else start
            self.last = first + len(bare)
        self.role: Role | None = None
        self.rule: str | None = None
        self.heading: int | None = None
        self.is_marked = False
        self.links_home = False

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


_TARGET = re.compile(r"\]\([^()\n]*\)")
_SIGNS: Final = " ©←→"
_TO_SPACE: Final = bytes(
    code if code == ord("\n") or code >= 128 or chr(code).isalnum() else ord(" ") for code in range(256)
)
_OTHER_SIGN = re.compile(
    rb"\xe2(?:[\x80\x81\x84\x85\x87-\x9f][\x80-\xbf]|\x86[\x91\x93-\xbf])|\xc2[\x80-\xa8\xab-\xb4\xb6-\xb9\xbb-\xbf]"
)
"""Signs of Unicode from U+0080 to U+00BF, U+2000 to U+207F and U+2100 to U+27FF in UTF-8, but for ©, ← and →."""


def words_of(text: str) -> str:
    """The words of ``text`` in lower case, a space between two; targets of links are left out.

    >>> words_of("* **Share this:** [Tweet](https://example.org)")
    'share this tweet'
    """
    return " ".join(_spaced(_without_targets(text)).split()).strip(_SIGNS)


def _spaced(text: str) -> str:
    """``text`` in lower case, with spaces in place of all signs that are no words."""
    apart = text.lower().replace("(c)", "©").replace("©", " © ").replace("←", " ← ").replace("→", " → ")
    # Bytes are translated ten times faster than a pattern finds characters.
    data = apart.encode("utf-8", "surrogatepass").translate(_TO_SPACE)
    if not data.isascii():
        data = _OTHER_SIGN.sub(b" ", data)
    return data.decode("utf-8", "surrogatepass")


def _without_targets(text: str) -> str:
    return _TARGET.sub("]", text) if "](" in text else text


class Lines(list[Line]):
    """The lines of a text, and an index of its short lines by their words.

    Rules that know lines by their wording ask the index, which is made once for all of them:
    so a text that has no such line costs each of them one look-up.
    """

    LONGEST: Final = 300
    """Lines with more characters are running text, and not in the index."""
    _LONGEST_PHRASE: Final = 80

    def reading(self, phrases: frozenset[str]) -> list[Line]:
        """The lines whose words (see `words_of`) are one of ``phrases``, in order."""
        found = self._by_words.keys() & phrases
        if not found:
            return []
        return sorted((line for words in found for line in self._by_words[words]), key=_number)

    def holding(self, words: frozenset[str]) -> list[Line]:
        """The lines of up to `LONGEST` characters that hold one of ``words``, in order.

        The signs ©, ← and → are words, and ``(c)`` is read as ©.
        """
        wanted = self._vocabulary & words
        if not wanted:
            return []
        return [line for batch in self._batches for line in batch.holding(wanted)]

    @cached_property
    def filled(self) -> list[Line]:
        """The lines that are not blank."""
        return [line for line in self if line.bare]

    def forget_words(self) -> None:
        """Let go of the index, which takes more room than the text; who asks for it again has it made anew."""
        for name in ("_batches", "_vocabulary", "_by_words", "_short"):
            vars(self).pop(name, None)

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
    def _batches(self) -> list[_Batch]:
        return [_Batch(self._short[at : at + _BATCH]) for at in range(0, len(self._short), _BATCH)]

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(chain.from_iterable(batch.words.split() for batch in self._batches))

    @cached_property
    def _by_words(self) -> dict[str, list[Line]]:
        index: dict[str, list[Line]] = {}
        for batch in self._batches:
            for line, words in zip(batch.lines, batch.words.split("\n"), strict=True):
                if len(words) <= self._LONGEST_PHRASE or words.isspace():
                    index.setdefault(" ".join(words.split()).strip(_SIGNS), []).append(line)
        return index


_BATCH: Final = 1_000


class _Batch:
    """Short lines with their words.

    They are read so many at a time, because of each text on the way to its words there are several copies, and in a
    text with one rare character all characters take four bytes.
    """

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        joined = " \n ".join([_without_targets(line.bare) for line in lines])
        self.words = _spaced(f" {joined} ")
        """A space at least before and after each, a line for each line."""

    def holding(self, words: frozenset[str]) -> list[Line]:
        """The lines that hold one of ``words``, in order."""
        found = {bisect_right(self._starts, at) - 1 for word in words for at in self._places(word)}
        return [self.lines[at] for at in sorted(found)]

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.words))]

    def _places(self, word: str) -> Iterator[int]:
        at = self.words.find(f" {word} ")
        while at >= 0:
            yield at
            at = self.words.find(f" {word} ", at + 1)


def _number(line: Line) -> int:
    return line.number


OTHER_LINE_END: Final = re.compile("(?<!\r)\r++\n|\r|\N{LINE SEPARATOR}|\N{PARAGRAPH SEPARATOR}")
"""Line ends that are no line feed."""


def with_line_feeds(text: str) -> str:
    """``text`` with a line feed in place of each other line end."""
    if "\r" in text or "\N{LINE SEPARATOR}" in text or "\N{PARAGRAPH SEPARATOR}" in text:
        return OTHER_LINE_END.sub("\n", text)
    return text


def scan(text: str) -> Lines:
    """The lines of ``text``, ended by line feeds and by nothing else."""
    lines = Lines()
    start = 0
    for number, content in enumerate(text.split("\n"), start=1):
        lines.append(Line(number, start, content))
        start += len(content) + 1
    return lines
