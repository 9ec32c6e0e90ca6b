"""Canonical Markdown back to a document.

The form is that of `corpusnorm.writers.markdown`. The reader is a little more generous than
the writer: it takes Windows line ends, white space at the edges of lines, and any number of
blank lines between blocks, so that people can edit the files.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import count
from typing import Any

from attrs import Factory, define

from corpusnorm.canonical.attributes import COMMENT, FENCED, UNSPLIT, read_attributes, read_marks
from corpusnorm.canonical.comment_headings import COMMENTS, COMMENTS_UNSPLIT, comment_beginning
from corpusnorm.canonical.front_matter import BEGINNING, FrontMatter, read_front_matter
from corpusnorm.canonical.inline import read_inline, read_references
from corpusnorm.detection import Detection, Evidence
from corpusnorm.document import Block, BlockType, Comment, CommentType, Document, UnsplitComments
from corpusnorm.edit import Span
from corpusnorm.errors import InvalidDocumentError, MalformedMarkdownError
from corpusnorm.line import Line, Role, scan
from corpusnorm.source import Source
from corpusnorm.tiling import Stretch, Tiling, with_blanks


def is_canonical(text: str) -> bool:
    """Whether the text begins as canonical Markdown does."""
    return BEGINNING.match(text) is not None


def read_markdown(source: Source, *, kinds: Collection[str] = ()) -> Document:
    """The document that a source in canonical Markdown holds.

    ``kinds`` are the names of the kinds that it may have besides the built-in ones. Its
    spans are places in the Markdown; it has no repairs, and its kind is certain.

    Raises:
        MalformedMarkdownError: the source does not keep to the form; says where and how.
    """
    lines = scan(source.text)
    front = read_front_matter(lines, kinds)
    reading = _Reading(lines=lines, at=front.length)
    reading.segment(Role.MARKER, 0)
    body = tuple(reading.blocks())
    comments = tuple(reading.comments())
    unsplit = reading.unsplit()
    try:
        return front.document(
            detection=_detection(front, lines),
            source=source,
            body=body,
            comments=comments,
            comments_unsplit=unsplit,
            segments=Tiling(with_blanks(reading.segments, len(source.text))),
            **front.fields,
        )
    except InvalidDocumentError as error:
        field = re.split(r"\W", error.problems[0], maxsplit=1)[0]
        raise MalformedMarkdownError(front.lines.get(field, 1), str(error)) from None


def _detection(front: FrontMatter, lines: Sequence[Line]) -> Detection:
    kind = front.kind
    span = Span(0, lines[front.length - 1].end)
    evidence = (Evidence(feature="front matter", weight=1.0, span=span),)
    return Detection(kind=kind, confidence=1.0, scores={kind: 1.0}, evidence=evidence)


_BLANKS = " \t\r"
_HEADING = re.compile(r"(#{1,6})(?:[ \t]++(.*))?")
_ITEM = re.compile(r"(?:-|([0-9]{1,9})\.)(?:[ \t]++(.*))?")
_FENCE = re.compile(r"(`{3,})(table)?(?: (\{[^`]*\}))?")
_COMMENT = re.compile(r"## Comments \{#comments(?:\}$|-unsplit)|### Comment [0-9]+ \{#comment-")
_STRUCTURE = re.compile(r"(?:#{1,6}|-|[0-9]{1,9}\.)(?:[ \t]|$)|>|```")
"""How a line begins that does not go on with the block before it."""


@define(kw_only=True)
class _Reading:
    """The lines, the next one to be read, and the segments so far."""

    lines: Sequence[Line]
    at: int
    segments: list[Stretch] = Factory(list)

    def segment(self, role: Role, first: int) -> Span:
        """Note that the lines from ``first`` to the one before the next have ``role``."""
        last = self.lines[self.at - 1]
        span = Span(self.lines[first].start, last.start + len(last.text.rstrip(_BLANKS)))
        self.segments.append((role, span.start, span.end))
        return span

    def next(self) -> str | None:
        """The next line that is not blank, without white space round it; None at the end."""
        while self.at < len(self.lines):
            text = self.lines[self.at].text.strip(_BLANKS)
            if text:
                return text
            self.at += 1
        return None

    def comments(self) -> Iterator[Comment]:
        """The comments, up to those that nothing sets apart or the end of the file."""
        if not self.goes_on():
            return
        self.expect(COMMENTS)
        self.segment(Role.MARKER, self.at - 1)
        for number in count(1):
            if not self.goes_on():
                return
            yield self.comment(number)

    def goes_on(self) -> bool:
        """Whether more is to come before comments that nothing sets apart."""
        text = self.next()
        return text is not None and not text.startswith(COMMENTS_UNSPLIT)

    def unsplit(self) -> UnsplitComments | None:
        """The comments that nothing sets apart, up to the end of the file."""
        if self.next() is None:
            return None
        line = self.lines[self.at].number
        attributes = self.expect(COMMENTS_UNSPLIT).strip(_BLANKS)
        fields = {} if attributes == "}" else read_attributes(f"{{{attributes}", UNSPLIT, line)
        heading = self.segment(Role.COMMENT_HEADER, self.at - 1)
        blocks = tuple(self.blocks(Role.COMMENTS_UNSPLIT))
        if self.next() is not None:
            raise MalformedMarkdownError(self.lines[self.at].number, "nothing may stand below comments without bounds")
        return UnsplitComments(blocks=blocks, span=_extent(blocks, heading), **fields)

    def expect(self, beginning: str) -> str:
        """What the next line holds after ``beginning``."""
        text = self.next()
        if text is None or not text.startswith(beginning):
            raise MalformedMarkdownError(self.lines[self.at].number, f"expected `{beginning}`")
        self.at += 1
        return text.removeprefix(beginning)

    def comment(self, number: int) -> Comment:
        """The comment that begins with the next line."""
        line = self.lines[self.at].number
        attributes = self.expect(comment_beginning(number)).strip(_BLANKS)
        fields = {} if attributes == "}" else read_attributes(f"{{{attributes}", COMMENT, line)
        if "type" in fields:
            fields["type"] = _comment_type(fields["type"], line)
        heading = self.segment(Role.COMMENT_HEADER, self.at - 1)
        blocks = tuple(self.blocks(Role.COMMENT))
        return Comment(blocks=blocks, span=_extent(blocks, heading), **fields)

    def blocks(self, role: Role | None = None) -> Iterator[Block]:
        """The blocks up to the next comment, as segments of ``role`` or of their own."""
        while (text := self.next()) is not None and not _COMMENT.match(text):
            yield self.fenced(role) if text.startswith("```") else self.block(text, role)

    def block(self, text: str, role: Role | None) -> Block:
        """The block of running text whose first line, the next one, is ``text``."""
        first = self.at
        type_, fields, parts = self.taken_apart(text)
        line = self.lines[first].number
        inline = read_inline("\n".join(parts), line)
        if not all(map(str.strip, inline.text.split("\n"))):
            raise MalformedMarkdownError(line, f"a {type_} has a line without text")
        fields.update(inline.attributes)
        marks = read_marks(fields.pop("marks", []), line) or inline.marks
        span = self.segment(role or Role(type_.value), first)
        return Block(type=type_, text=inline.text, span=span, marks=marks, **fields)

    def taken_apart(self, text: str) -> tuple[BlockType, dict[str, Any], list[str]]:
        """What the signs before a block say, and its lines without them, which are passed."""
        self.at += 1
        if match := _HEADING.fullmatch(text):
            return BlockType.HEADING, {"level": len(match[1])}, [match[2] or ""]
        if match := _ITEM.fullmatch(text):
            fields = {"ordered": True, "number": int(match[1])} if match[1] else {"ordered": False}
            return BlockType.LIST_ITEM, fields, [match[2] or "", *self.further()]
        if text.startswith(">"):
            return BlockType.BLOCK_QUOTE, {}, [_unquoted(text), *self.quoted()]
        return BlockType.PARAGRAPH, {}, [text, *self.further()]

    def further(self) -> Iterator[str]:
        """The lines that go on with a paragraph or list item."""
        while self.at < len(self.lines):
            line = self.lines[self.at].text
            text = line.strip(_BLANKS)
            if not text or _STRUCTURE.match(line.rstrip(_BLANKS)):
                return
            self.at += 1
            yield text

    def quoted(self) -> Iterator[str]:
        """The lines that go on with a block quote."""
        while self.at < len(self.lines) and self.lines[self.at].text.startswith(">"):
            self.at += 1
            yield _unquoted(self.lines[self.at - 1].text)

    def fenced(self, role: Role | None) -> Block:
        """The code or table whose fence is the next line."""
        first, line = self.at, self.lines[self.at].number
        match = _FENCE.fullmatch(self.lines[first].text.strip(_BLANKS))
        if match is None:
            raise MalformedMarkdownError(line, "behind a fence there may be `table` and attributes in braces only")
        fields = read_attributes(match[3], FENCED, line) if match[3] else {}
        text = "\n".join(self.inside(match[1]))
        if fields.pop("escaped", False):
            text = read_references(text)
        marks = read_marks(fields.pop("marks", []), line)
        type_ = BlockType.TABLE if match[2] else BlockType.CODE
        span = self.segment(role or Role(type_.value), first)
        return Block(type=type_, text=text, span=span, marks=marks, **fields)

    def inside(self, fence: str) -> Iterator[str]:
        """The lines after a fence up to the one that closes it, which is passed."""
        first = self.at
        for index in range(first + 1, len(self.lines)):
            text = self.lines[index].text
            if text.rstrip(_BLANKS) == fence:
                self.at = index + 1
                return
            yield text.removesuffix("\r")
        raise MalformedMarkdownError(self.lines[first].number, f"the fence is not closed by a line `{fence}`")


def _extent(blocks: Sequence[Block], heading: Span) -> Span:
    return Span(blocks[0].span.start, blocks[-1].span.end) if blocks else heading


def _comment_type(name: str, line: int) -> CommentType:
    try:
        return CommentType(name)
    except ValueError:
        raise MalformedMarkdownError(line, f"the type of a comment is `comment` or `pingback`, not `{name}`") from None


def _unquoted(line: str) -> str:
    return line.lstrip(_BLANKS)[1:].strip(_BLANKS)
