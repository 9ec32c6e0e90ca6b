"""The document that comes out: frozen, validated, and with the way back to its source.

`docs/explanation/` tells the form in prose, `corpusnorm schema` prints it as JSON Schema.
All spans count code points of the decoded source.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Sequence
from typing import ClassVar

from attrs import field, frozen

from corpusnorm.detection import Detection
from corpusnorm.edit import Mark, MarkType, Span
from corpusnorm.errors import InvalidDocumentError
from corpusnorm.line import Role
from corpusnorm.source import Source
from corpusnorm.tiling import Tiling, tiling
from corpusnorm.trace import Repair, TracedText, replay

SCHEMA = "corpusnorm/document/1"


class BlockType(enum.StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BLOCK_QUOTE = "block_quote"
    LIST_ITEM = "list_item"
    CODE = "code"
    TABLE = "table"


ROLE_OF = {type_: Role(type_.value) for type_ in BlockType}
"""The role of a block's text in the source."""


@frozen(kw_only=True)
class Block:
    """A paragraph, heading, quotation, list item, piece of code or table.

    ``text`` is repaired and free of markup; what the markup said is in ``marks``, whose
    spans count from the start of ``text``. ``level`` (1 to 6) belongs to headings;
    ``ordered`` and, where printed, ``number`` belong to list items.
    """

    type: BlockType
    text: str
    span: Span
    level: int | None = None
    ordered: bool | None = None
    number: int | None = None
    marks: tuple[Mark, ...] = ()


class CommentType(enum.StrEnum):
    """Who wrote a comment: a reader, or a site that tells of its link to the post."""

    COMMENT = "comment"
    PINGBACK = "pingback"


@frozen(kw_only=True)
class Comment:
    """One comment of a reader. What the text does not tell is None, never guessed.

    ``published`` is an ISO 8601 date or date and time, ``depth`` 0 for a comment on the
    post and more for answers.
    """

    blocks: tuple[Block, ...]
    span: Span
    author: str | None = None
    published: str | None = None
    likes: int | None = None
    depth: int | None = None
    type: CommentType = CommentType.COMMENT


@frozen(kw_only=True)
class UnsplitComments:
    """Comments between which nothing stands, so that nobody can say where one ends.

    ``count`` is how many the text says there are, None where it does not say.
    """

    blocks: tuple[Block, ...]
    span: Span
    count: int | None = None


@frozen(kw_only=True)
class Furniture:
    """Text that belongs to the page, not the document; ``rule`` says what set it aside."""

    type: str
    text: str
    span: Span
    rule: str


@frozen(kw_only=True)
class Series:
    """The part of a series that a document says it is: the words, and their number."""

    text: str
    number: int | None


@frozen(kw_only=True)
class Reviewed:
    """A work that is reviewed."""

    title: str
    authors: tuple[str, ...] = ()


@frozen(kw_only=True)
class Dateline:
    """Where a report was filed, and by which agency, as printed."""

    place: str | None
    agency: str | None


@frozen(kw_only=True)
class Document:
    """A document of any kind; each kind, such as `ReviewEssay`, is a type of its own.

    ``segments`` tile the decoded source from its first character to its last. ``repairs``
    are in order and do not overlap. ``published`` is an ISO 8601 date, or date and time;
    ``language`` a BCP 47 tag.

    Raises:
        InvalidDocumentError: fields contradict the form or each other; names them all.
    """

    kind: ClassVar[str] = "unknown"

    detection: Detection
    source: Source
    title: str | None = None
    subtitle: str | None = None
    series: Series | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    body: tuple[Block, ...] = ()
    comments: tuple[Comment, ...] = ()
    comments_unsplit: UnsplitComments | None = None
    furniture: tuple[Furniture, ...] = ()
    segments: Tiling = field(factory=Tiling, converter=tiling, repr=False)
    repairs: tuple[Repair, ...] = field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        problems = list(_problems(self))
        if problems:
            raise InvalidDocumentError(problems)

    @property
    def text(self) -> str:
        """The whole source with all repairs made."""
        return self.traced.text

    @property
    def traced(self) -> TracedText:
        """The repaired text with its offset map to the source, both ways."""
        return replay(self.source.text, self.repairs)

    def restore(self) -> bytes:
        """The bytes that this document was made of, exactly."""
        return self.source.encode()


@frozen(kw_only=True)
class ReviewEssay(Document):
    """An essay on one or more books, films or other works; ``reviewed`` lists them."""

    kind: ClassVar[str] = "review_essay"

    reviewed: tuple[Reviewed, ...] = ()


@frozen(kw_only=True)
class NewsReport(Document):
    """A report of news, with its dateline where one is printed."""

    kind: ClassVar[str] = "news_report"

    dateline: Dateline | None = None


@frozen(kw_only=True)
class BlogPost(Document):
    """A post on a blog, with its ``comments`` if it has any."""

    kind: ClassVar[str] = "blog_post"


@frozen(kw_only=True)
class Opinion(Document):
    """An editorial, a column, a letter to the editor or another piece that argues a view."""

    kind: ClassVar[str] = "opinion"


@frozen(kw_only=True)
class Interview(Document):
    """A conversation in print: one asks, the other answers."""

    kind: ClassVar[str] = "interview"


@frozen(kw_only=True)
class ForumThread(Document):
    """A thread of a forum: one opens it, others answer as equals."""

    kind: ClassVar[str] = "forum_thread"


@frozen(kw_only=True)
class HowTo(Document):
    """A text that tells how something is done, step by step."""

    kind: ClassVar[str] = "howto"


@frozen(kw_only=True)
class EncyclopedicText(Document):
    """A text that explains what something is, or who someone was."""

    kind: ClassVar[str] = "encyclopedic"


@frozen(kw_only=True)
class UnknownDocument(Document):
    """A document of no kind that is known, or whose kind cannot be told; ``detection.scores`` say how near it came."""

    kind: ClassVar[str] = "unknown"


@frozen(kw_only=True)
class CustomDocument(Document):
    """A document of a kind that a user added by examples; ``kind`` is the name that it was given."""

    @property
    def kind(self) -> str:  # type: ignore[override]  # one type for all of these kinds
        """The name of the kind, which the detection holds."""
        return self.detection.kind


_ISO_DATE = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?")


def _is_iso_date(value: str) -> bool:
    """Whether ``value`` is a date, or a date and time, in the form that documents use."""
    return _ISO_DATE.fullmatch(value) is not None


def _problems(document: Document) -> Iterable[str]:
    """Everything that is wrong with a document, as ``field: problem``."""
    if document.detection.kind != document.kind:
        yield f"detection: says {document.detection.kind}, the document is {document.kind}"
    if document.published is not None and not _is_iso_date(document.published):
        yield f"published: {document.published!r} is no ISO 8601 date"
    for name in ("title", "subtitle"):
        value = getattr(document, name)
        if value is not None and (not value.strip() or "\n" in value):
            yield f"{name}: must be one line of text, or None"
    for index, author in enumerate(document.authors):
        if not author.strip():
            yield f"authors[{index}]: is empty"
    length = len(document.source.text)
    yield from _block_problems("body", document.body, length)
    for number, comment in enumerate(document.comments):
        path = f"comments[{number}]"
        yield from _span_problems(path, comment.span, length)
        if comment.published is not None and not _is_iso_date(comment.published):
            yield f"{path}.published: {comment.published!r} is no ISO 8601 date"
        for name, count in (("likes", comment.likes), ("depth", comment.depth)):
            if count is not None and count < 0:
                yield f"{path}.{name}: {count} is less than nothing"
        yield from _block_problems(f"{path}.blocks", comment.blocks, length)
    if document.comments_unsplit is not None:
        yield from _unsplit_problems(document.comments_unsplit, length)
    for number, piece in enumerate(document.furniture):
        yield from _span_problems(f"furniture[{number}]", piece.span, length)
    yield from _tiling_problems(document.segments, length)
    yield from _order_problems(document.repairs, length)


def _span_problems(path: str, span: Span, length: int) -> Iterable[str]:
    if span.end > length:
        yield f"{path}.span: ends at {span.end}, the source at {length}"


def _unsplit_problems(comments: UnsplitComments, length: int) -> Iterable[str]:
    yield from _span_problems("comments_unsplit", comments.span, length)
    if comments.count is not None and comments.count < 0:
        yield f"comments_unsplit.count: {comments.count} is less than nothing"
    yield from _block_problems("comments_unsplit.blocks", comments.blocks, length)


def _block_problems(path: str, blocks: Sequence[Block], length: int) -> Iterable[str]:
    """What is wrong with blocks: places beyond the text, levels, blank lines, marks that do not fit."""
    for index, block in enumerate(blocks):
        if block.span.end > length:
            yield from _span_problems(f"{path}[{index}]", block.span, length)
        if block.level is not None and not (block.type is BlockType.HEADING and 1 <= block.level <= 6):
            yield f"{path}[{index}].level: {block.level} does not fit a {block.type}"
        may_have_blank = "\n" in block.text or not block.text.strip()  # cheap, and few pass
        if may_have_blank and block.type not in _VERBATIM and _BLANK_LINE.search(f"\n{block.text}\n"):
            yield f"{path}[{index}].text: has a blank line"
        for mark in block.marks:
            if mark.type is MarkType.HEADING or mark.span.end > len(block.text):
                yield f"{path}[{index}].marks: {mark.type} {mark.span.start}-{mark.span.end} does not fit the text"


_VERBATIM = frozenset({BlockType.CODE, BlockType.TABLE})


_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def _tiling_problems(segments: Tiling, length: int) -> Iterable[str]:
    at = 0
    for role, start, end in segments.stretches:
        if start != at:
            yield f"segments: {role} begins at {start}, not at {at}"
        at = end
    if at != length:
        yield f"segments: end at {at}, the source at {length}"


def _order_problems(repairs: tuple[Repair, ...], length: int) -> Iterable[str]:
    at = 0
    for number, repair in enumerate(repairs):
        if repair.span.start < at:
            yield f"repairs[{number}].span: begins at {repair.span.start}, the one before ends at {at}"
        at = repair.span.end
    if at > length:
        yield f"repairs: end at {at}, the source at {length}"
