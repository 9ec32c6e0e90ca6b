"""The text as lines: measured once, asked often."""

from __future__ import annotations

import enum
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cached_property
from typing import Final

from attrs import frozen

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

    # A long text has many lines: places that few are asked for are worked out then, and take no room.
    __slots__ = ("bare", "heading", "is_marked", "links_home", "number", "role", "rule", "start", "text")

    def __init__(self, number: int, start: int, text: str) -> None:
        self.number = number
        self.start = start
        self.text = text
        self.bare = text.strip()
        self.role: Role | None = None
        self.rule: str | None = None
        self.heading: int | None = None
        self.is_marked = False
        self.links_home = False

    def __repr__(self) -> str:
        return f"Line({self.number}, {self.start}, {self.text!r})"

    @property
    def end(self) -> int:
        """Where the line ends in the text."""
        return self.start + len(self.text)

    @property
    def first(self) -> int:
        """Where its first character stands that is no white space; where it begins, if it is blank."""
        return self.start + self.text.find(self.bare[:1])

    @property
    def last(self) -> int:
        """Where its last such character ends."""
        return self.first + len(self.bare)

    @property
    def span(self) -> Span:
        """From the first to the last character that is no white space."""
        first = self.first
        return Span(first, first + len(self.bare))

    @property
    def indent(self) -> int:
        """How many columns the line is set in; a tab reaches to the next multiple of four."""
        margin = self.text[: len(self.text) - len(self.text.lstrip())]
        return len(margin.expandtabs(4))


_COPYRIGHT = re.compile(r"\([cC]\)")
_TARGET = re.compile(r"\]\([^()\n]*\)")
_SIGNS: Final = " ©←→"
_TO_WORDS: Final = bytes(
    code if code == ord("\n") or code >= 128 or chr(code).isalnum() else ord(" ") for code in range(256)
).lower()
"""Letters of ASCII in lower case, and spaces in place of all signs that are no words."""
_OTHER_SIGN = re.compile(
    rb"\xe2(?:[\x80\x81\x85\x87-\x9f][\x80-\xbf]|\x84[\x80-\xa5\xa7-\xa9\xac-\xbf]|\x86[\x91\x93-\xbf])"
    rb"|\xc2[\x80-\xa8\xab-\xb4\xb6-\xb9\xbb-\xbf]"
)
"""Signs of Unicode from U+0080 to U+00BF, U+2000 to U+207F and U+2100 to U+27FF in UTF-8, but for ©, ← and →, and
for other forms of Ω, K and Å."""


def words_of(text: str) -> str:
    """The words of ``text`` in lower case, a space between two; targets of links are left out.

    >>> words_of("* **Share this:** [Tweet](https://example.org)")
    'share this tweet'
    """
    return " ".join(_spaced(_without_targets(text)).split()).strip(_SIGNS)


def _spaced(text: str) -> str:
    """``text`` in lower case, with spaces in place of all signs that are no words."""
    if "(" in text:
        text = _COPYRIGHT.sub("©", text)
    # Bytes are translated ten times faster than a pattern finds characters.
    data = text.encode("utf-8", "surrogatepass").translate(_TO_WORDS)
    if data.isascii():
        return data.decode("ascii")
    spaced = _OTHER_SIGN.sub(b" ", data).decode("utf-8", "surrogatepass")
    if spaced.isascii():
        return spaced
    lower = spaced.lower().replace("i\u0307", "i")  # as the Turkish capital is written small
    return lower.replace("©", " © ").replace("←", " ← ").replace("→", " → ")


def _without_targets(text: str) -> str:
    return _TARGET.sub("]", text) if "](" in text else text


@frozen
class Wording:
    """What short lines may be asked for: to be one of ``phrases`` (see `words_of`), or to hold one of ``words``."""

    phrases: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def __or__(self, other: Wording) -> Wording:
        return Wording(self.phrases | other.phrases, self.words | other.words)


class Lines(list[Line]):
    """The lines of a text, and an index of its short lines by their wording.

    Rules that know lines by their wording ask the index, which is made once for all of them:
    so a text that has no such line costs each of them one look-up. It knows the wording that it is made for, and
    where none is named, all.
    """

    LONGEST: Final = 300
    """Lines with more characters are running text, and not in the index."""

    def __init__(self, lines: Iterable[Line] = (), wording: Wording | None = None) -> None:
        super().__init__(lines)
        self._wording = wording

    def reading(self, phrases: frozenset[str]) -> list[Line]:
        """The lines whose words (see `words_of`) are one of ``phrases``, in order."""
        return _in_order(self._index.by_phrase, phrases)

    def holding(self, words: frozenset[str]) -> list[Line]:
        """The lines of up to `LONGEST` characters that hold one of ``words``, in order.

        The signs ©, ← and → are words, and ``(c)`` is read as ©.
        """
        return _in_order(self._index.by_word, words)

    @property
    def phrases(self) -> Set[str]:
        """The phrases that can be asked for and that a line is."""
        return self._index.by_phrase.keys()

    @property
    def words(self) -> Set[str]:
        """The words that can be asked for and that a line holds."""
        return self._index.by_word.keys()

    @cached_property
    def filled(self) -> list[Line]:
        """The lines that are not blank."""
        return [line for line in self if line.bare]

    @cached_property
    def with_digits(self) -> list[Line]:
        """The lines with a digit that are short, or may be short without the targets of their links."""
        short = (line for line in self.filled if len(line.bare) <= _LONGEST_WITH_DIGITS or "](" in line.bare)
        return [line for line in short if _DIGIT.search(line.bare)]

    def forget_words(self) -> None:
        """Let go of the index, which takes room; who asks for it again has it made anew."""
        for name in ("_index", "_numbers"):
            vars(self).pop(name, None)

    def rank(self, line: Line) -> int:
        """How many filled lines stand above ``line``."""
        return bisect_left(self._numbers, line.number)

    def near(self, line: Line, distance: int) -> Line | None:
        """The filled line ``distance`` filled lines below ``line``, or above it if negative; None past the ends."""
        at = self.rank(line) + distance
        return self.filled[at] if 0 <= at < len(self.filled) else None

    @cached_property
    def _numbers(self) -> list[int]:
        """Of the filled lines: a search among numbers is five times as fast as one that asks each line for its own."""
        return [line.number for line in self.filled]

    @cached_property
    def _index(self) -> _Index:
        return _Index([line for line in self.filled if len(line.bare) <= self.LONGEST], self._wording)


_LONGEST_WITH_DIGITS: Final = 120
_DIGIT = re.compile(r"\d")
_BATCH: Final = 1_000
"""So many lines are read at a time: of a text on the way to its words there are several copies, and in a text with one
rare character all characters take four bytes."""


class _Index:
    """Short lines by what they say as a whole, and by their words; of ``wording`` only, if it is given."""

    _LONGEST_PHRASE: Final = 78

    def __init__(self, lines: Sequence[Line], wording: Wording | None) -> None:
        self.by_phrase: dict[str, list[Line]] = {}
        self.by_word: dict[str, list[Line]] = {}
        for at in range(0, len(lines), _BATCH):
            self._read(lines[at : at + _BATCH], wording)

    def _read(self, lines: Sequence[Line], wording: Wording | None) -> None:
        """File each line under its words and, if it is short, under what it says as a whole."""
        joined = _without_targets("\n".join([line.bare for line in lines]))
        for line, spaced in zip(lines, _spaced(joined).split("\n"), strict=True):
            words = spaced.split()
            for word in set(words) if wording is None else wording.words.intersection(words):
                self.by_word.setdefault(word, []).append(line)
            if len(spaced) <= self._LONGEST_PHRASE or not words:
                phrase = " ".join(words).strip(_SIGNS)
                if wording is None or phrase in wording.phrases:
                    self.by_phrase.setdefault(phrase, []).append(line)


def _in_order(index: dict[str, list[Line]], wanted: frozenset[str]) -> list[Line]:
    """The lines that are found by what is ``wanted``, each once."""
    found = index.keys() & wanted
    if len(found) < 2:
        return [line for wording in found for line in index[wording]]
    return sorted({line for wording in found for line in index[wording]}, key=_number)


def _number(line: Line) -> int:
    return line.number


OTHER_LINE_END: Final = re.compile("(?<!\r)\r++\n|\r|\N{LINE SEPARATOR}|\N{PARAGRAPH SEPARATOR}")
"""Line ends that are no line feed."""


def with_line_feeds(text: str) -> str:
    """``text`` with a line feed in place of each other line end."""
    if not any(end in text for end in _OTHER_LINE_ENDS):
        return text
    return "".join(map(_with_line_feeds, pieces(text, PIECE)))


_OTHER_LINE_ENDS: Final = ("\r", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}")


def _with_line_feeds(text: str) -> str:
    if "\r\r" in text:
        return OTHER_LINE_END.sub("\n", text)
    for end in ("\r\n", *_OTHER_LINE_ENDS):
        text = text.replace(end, "\n")
    return text


PIECE: Final = 100_000
"""Characters that are looked at together, so that no copies of a long text are made on the way."""


def pieces(text: str, size: int) -> Iterator[str]:
    """``text`` cut behind line feeds, in pieces of ``size`` characters or a line more; the last may be empty."""
    start = 0
    while (end := text.find("\n", start + size) + 1) > 0:
        yield text[start:end]
        start = end
    yield text[start:]


def scan(text: str, wording: Wording | None = None) -> Lines:
    """The lines of ``text``, ended by line feeds and by nothing else; they can be asked for ``wording``."""
    return Lines(each_line(text), wording)


def each_line(text: str) -> Iterator[Line]:
    """The same one by one, for who needs few at a time: all together take several times the room of the text."""
    number = start = 0
    for piece in pieces(text, PIECE):
        *contents, rest = piece.split("\n")  # of which the last piece alone has one
        for content in contents:
            number += 1
            yield Line(number, start, content)
            start += len(content) + 1
    yield Line(number + 1, start, rest)
