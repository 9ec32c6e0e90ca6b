r"""A block's text with its marks as Markdown, and back.

Every sign that Markdown might take for markup is escaped, so a sign without a backslash is
markup and nothing else: ``_emphasis_`` (``*emphasis*`` within a word), ``**strong**``,
``[text](target)``, `` `code` `` and, at the end of a block, ``{name=value}``. White space
that Markdown would swallow and characters that a text file does not keep are written as
references (``&#32;``).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import Factory, define, frozen

from corpusnorm.canonical.attributes import BLOCK, read_attributes
from corpusnorm.edit import Mark, MarkType, Span
from corpusnorm.errors import MalformedMarkdownError
from corpusnorm.record import in_order


@frozen(kw_only=True)
class Inline:
    """What a piece of Markdown says: the text, its marks, and the attributes at its end."""

    text: str
    marks: tuple[Mark, ...]
    attributes: Mapping[str, Any]


def escaped(text: str, *, is_heading: bool = False) -> str:
    """Markdown that reads as ``text``, without marks.

    A heading is kept in one line, and no sign at its start needs a backslash.
    """
    return _spliced(text, _escapes(text, is_heading=is_heading))


def marked(text: str, marks: Iterable[Mark], *, is_heading: bool = False) -> str | None:
    """Markdown that reads as ``text`` with ``marks``; None where Markdown cannot say that.

    It cannot say marks that overlap, that are empty, that repeat within themselves, or code
    that holds markup or a backtick. What is returned has been read back.
    """
    ordered = in_order(marks)
    if not all(len(mark.span) for mark in ordered):
        return None
    verbatim = bytearray(len(text))
    for mark in ordered:
        if mark.type is MarkType.CODE:
            verbatim[mark.span.start : mark.span.end] = b"\1" * len(mark.span)
    escapes = (piece for piece in _escapes(text, is_heading=is_heading) if not verbatim[piece[0]])
    written = _spliced(text, sorted([*escapes, *_signs(text, ordered)]))
    try:
        back = read_inline(written)
    except MalformedMarkdownError:
        return None
    is_same = (back.text, back.marks) == (text, tuple(ordered)) and not HIDDEN.search(written)
    return written if is_same else None


def write_references(text: str) -> str:
    """``text`` with its hidden characters, and every ``&``, as references."""
    return re.sub(f"&|{HIDDEN.pattern}", lambda match: _reference(match.group()), text)


def read_references(text: str) -> str:
    """``text`` with its references replaced by the characters that they stand for."""
    return _REFERENCE.sub(lambda match: _referred(match.group()), text)


def read_inline(markdown: str, line: int = 1) -> Inline:
    """The text, marks and attributes that ``markdown``, from line ``line`` of a file, says.

    Raises:
        MalformedMarkdownError: markup is not closed, or attributes cannot be read.
    """
    reading = _Reading(line=line)
    attributes: Mapping[str, Any] = {}
    at = 0
    for match in _TOKEN.finditer(markdown):
        reading.line += markdown.count("\n", at, match.start())
        reading.add(markdown[at : match.start()])
        at = match.end()
        if match["attributes"]:
            attributes = read_attributes(markdown[match.start("attributes") :], BLOCK, reading.line)
            at = len(markdown)
            break
        reading.take(match)
    reading.add(markdown[at:])
    return Inline(text=reading.text, marks=reading.finished(), attributes=attributes)


HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""Controls but tab and line feed, line separators, and what UTF-8 cannot write."""

_MARKUP = r"[\\*_\[\]`]|&(?=#?\w+;)|<(?=[A-Za-z/!?])|(?<!\S)\{"
"""Inline markup: an ampersand is one where it opens a reference, ``<`` a tag, a brace attributes."""

_SPECIAL = re.compile(
    _MARKUP + r"|^[#>+\-=~]"
    r"|^[0-9]+(?P<list>[.)])"
    r"|^[^\S\n]+|(?<![^\S\n])[^\S\n]+$"
    f"|{HIDDEN.pattern}",
    re.MULTILINE,
)
"""What must not stand as it is: inline markup, signs that open a structure, edges of lines."""

_SPECIAL_IN_HEADING = re.compile(
    _MARKUP + r"|(?<![^ \t])#+\Z"
    r"|^\s+|(?<!\s)\s+\Z|\n"
    f"|{HIDDEN.pattern}"
)
"""The same within one line that begins with the sign of a heading, and may end with it."""

_REFERENCE = re.compile(r"&#[0-9]{1,7};")

_PUNCTUATION = r"[!-/:-@\[-`{-~]"

_TOKEN = re.compile(
    rf"\\(?P<literal>{_PUNCTUATION})"
    rf"|(?P<reference>{_REFERENCE.pattern})"
    r"|`(?P<code>[^`\n]+)`"
    r"|(?P<strong>\*\*)"
    r"|(?P<emphasis>[*_])"
    r"|(?P<link>\[)"
    rf"|\]\((?P<target>(?>(?:[^\\()\n]|\\{_PUNCTUATION})*))\)"
    r"|[ ](?P<attributes>\{)"
)

_SIGNS = {"strong": MarkType.STRONG, "emphasis": MarkType.EMPHASIS, "link": MarkType.LINK}
_WRITTEN = {MarkType.STRONG: "`**`", MarkType.EMPHASIS: "`_`", MarkType.LINK: "`[`"}

_Piece = tuple[int, int, int, int, str]
"""Where it begins, its turn there and among its like, where it ends, and what to write there."""


def _escapes(text: str, *, is_heading: bool) -> Iterator[_Piece]:
    for match in (_SPECIAL_IN_HEADING if is_heading else _SPECIAL).finditer(text):
        if match.lastgroup == "list":
            yield match.start("list"), 2, 0, match.end(), f"\\{match['list']}"
            continue
        for offset, sign in enumerate(match.group(), start=match.start()):
            yield offset, 2, 0, offset + 1, _escape(sign)


def _escape(sign: str) -> str:
    return _reference(sign) if sign.isspace() or HIDDEN.match(sign) else f"\\{sign}"


def _reference(character: str) -> str:
    return f"&#{ord(character)};"


def _referred(reference: str) -> str:
    """The character of a reference; the reference itself where there is no such character."""
    number = int(reference[2:-1])
    return chr(number) if number <= sys.maxunicode else reference


def _signs(text: str, marks: Iterable[Mark]) -> Iterator[_Piece]:
    """The signs of markup: those that close stand before those that open at the same place."""
    for rank, mark in enumerate(marks):
        start, end = mark.span.start, mark.span.end
        opening, closing = _pair(text, mark)
        yield start, 1, rank, start, opening
        yield end, 0, -rank, end, closing


def _pair(text: str, mark: Mark) -> tuple[str, str]:
    """The signs before and behind a mark; emphasis within a word needs asterisks."""
    if mark.type is MarkType.LINK:
        return "[", f"]({_target(mark.target or '')})"
    if mark.type is MarkType.CODE:
        return "`", "`"
    if mark.type is MarkType.STRONG:
        return "**", "**"
    start, end = mark.span.start, mark.span.end
    neighbours = text[max(start - 1, 0) : start] + text[end : end + 1]
    return ("*", "*") if any(map(str.isalnum, neighbours)) else ("_", "_")


def _target(target: str) -> str:
    signs = re.sub(r"[\\()<>]|&(?=#?\w+;)", r"\\\g<0>", target)
    return re.sub(rf"\s|{HIDDEN.pattern}", lambda match: _reference(match.group()), signs)


def _spliced(text: str, pieces: Iterable[_Piece]) -> str:
    parts, at = [], 0
    for start, _, _, end, written in pieces:
        parts += [text[at:start], written]
        at = end
    parts.append(text[at:])
    return "".join(parts)


@define(kw_only=True)
class _Reading:
    """The text read so far, its marks, and the markup that is still open."""

    line: int
    parts: list[str] = Factory(list)
    length: int = 0
    marks: list[Mark] = Factory(list)
    open: list[tuple[MarkType, int]] = Factory(list)

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def take(self, token: re.Match[str]) -> None:
        """Act on a token."""
        if token["literal"]:
            self.add(token["literal"])
        elif token["reference"]:
            self.add(_referred(token["reference"]))
        elif token["code"]:
            self.open.append((MarkType.CODE, self.length))
            self.add(token["code"])
            self.close(MarkType.CODE)
        elif token["target"] is not None:
            self.close(MarkType.LINK, _read_target(token["target"]))
        elif token.lastgroup in _SIGNS:
            self.toggle(_SIGNS[token.lastgroup])

    def toggle(self, type_: MarkType) -> None:
        is_open = any(opened is type_ for opened, _ in self.open)
        if is_open and type_ is MarkType.LINK:
            raise MalformedMarkdownError(self.line, r"a link within a link; write \[ for the sign itself")
        if is_open:
            self.close(type_)
        else:
            self.open.append((type_, self.length))

    def close(self, type_: MarkType, target: str | None = None) -> None:
        if not self.open or self.open[-1][0] is not type_:
            raise MalformedMarkdownError(self.line, f"{_WRITTEN[type_]} is closed that was not opened here")
        _, start = self.open.pop()
        self.marks.append(Mark(type=type_, span=Span(start, self.length), target=target))

    def finished(self) -> tuple[Mark, ...]:
        """The marks in order, all of them closed."""
        if self.open:
            sign = _WRITTEN[self.open[-1][0]]
            problem = f"{sign} is opened and not closed; a backslash before it makes it a plain sign"
            raise MalformedMarkdownError(self.line, problem)
        return tuple(in_order(self.marks))


def _read_target(written: str) -> str | None:
    pattern = rf"\\({_PUNCTUATION})|{_REFERENCE.pattern}"
    return re.sub(pattern, lambda match: match[1] or _referred(match[0]), written) or None
