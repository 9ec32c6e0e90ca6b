"""A draft to a document: everything mapped to the source, the kind's own fields filled in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Final, TypeAlias

from corpusnorm.detection import Detection
from corpusnorm.document import ROLE_OF, Block, BlockType, Comment, Document, Furniture, UnsplitComments
from corpusnorm.draft import Draft, DraftBlock, DraftComment, DraftFurniture, DraftUnsplit, glue
from corpusnorm.edit import Mark, MarkType, Span
from corpusnorm.line import Line, Lines, Role
from corpusnorm.registry import find_kind
from corpusnorm.source import Source
from corpusnorm.tiling import Stretch, Tiling, with_blanks
from corpusnorm.trace import TracedText


def build(source: Source, traced: TracedText, draft: Draft, detection: Detection) -> Document:
    """The document of the detected kind.

    Raises:
        InvalidDocumentError: the draft does not fit the form; names every problem.
    """
    kind = find_kind(detection.kind)
    marks = traced.marks_in_text
    fields = kind.fields(draft, marks)
    places = _places(draft)
    draft.lines = Lines()  # they have told what they are, and the document needs the room
    return kind.document(
        detection=detection,
        source=source,
        title=_line_text(draft.title, draft),
        subtitle=_line_text(draft.subtitle, draft),
        series=draft.series,
        authors=tuple(draft.authors),
        published=draft.published,
        language=draft.language,
        body=tuple(_block(block, draft, traced, marks) for block in draft.body),
        comments=tuple(_comment(comment, draft, traced, marks) for comment in draft.comments),
        comments_unsplit=_unsplit(draft.comments_unsplit, draft, traced, marks),
        furniture=tuple(_furniture(piece, draft, traced) for piece in sorted(draft.furniture, key=_place)),
        segments=Tiling(with_blanks(_stretches(places, traced), len(traced.source))),
        repairs=traced.repairs,
        **fields,
    )


def _place(piece: DraftFurniture) -> int:
    return piece.span.start


def _furniture(piece: DraftFurniture, draft: Draft, traced: TracedText) -> Furniture:
    span = traced.to_source(piece.span)
    image = traced.from_source(span)  # what a repair put in at its border has no place in the source
    return Furniture(type=piece.type, text=draft.text[image.start : image.end], span=span, rule=piece.rule)


def _line_text(span: Span | None, draft: Draft) -> str | None:
    return None if span is None else " ".join(draft.text[span.start : span.end].split("\n"))


def _block(block: DraftBlock, draft: Draft, traced: TracedText, marks: Sequence[Mark]) -> Block:
    return Block(
        type=block.type,
        text=block.text_in(draft.text),
        span=traced.to_source(block.span),
        level=block.level if block.type is BlockType.HEADING else None,
        ordered=block.ordered,
        number=block.number,
        marks=tuple(_block_marks(block, draft.text, marks)) if marks else (),
    )


def _block_marks(block: DraftBlock, text: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    """The marks within the pieces of a block, in offsets of its text."""
    shift = 0
    for piece in block.pieces:
        for mark in _inner_marks(piece, marks):
            yield Mark(type=mark.type, span=mark.span.shifted(shift), target=mark.target)
        shift += len(piece) + len(glue(text[piece.start : piece.end]))


def _inner_marks(content: Span, marks: Sequence[Mark]) -> Iterator[Mark]:
    """The marks within ``content``; ``marks`` are in order, so that only those that begin there are looked at."""
    first, stop = (bisect_left(marks, at, key=_start) for at in (content.start, content.end))
    for mark in marks[first:stop]:
        if mark.span.end <= content.end and len(mark.span) and mark.type is not MarkType.HEADING:
            yield Mark(type=mark.type, span=mark.span.shifted(-content.start), target=mark.target)


def _start(mark: Mark) -> int:
    return mark.span.start


def _comment(comment: DraftComment, draft: Draft, traced: TracedText, marks: Sequence[Mark]) -> Comment:
    blocks = tuple(_block(block, draft, traced, marks) for block in comment.blocks)
    return Comment(
        blocks=blocks,
        span=Span(blocks[0].span.start, blocks[-1].span.end),
        author=comment.author,
        published=comment.published,
        likes=comment.likes,
        depth=comment.depth,
        type=comment.type,
    )


def _unsplit(
    comments: DraftUnsplit | None, draft: Draft, traced: TracedText, marks: Sequence[Mark]
) -> UnsplitComments | None:
    if comments is None:
        return None
    blocks = tuple(_block(block, draft, traced, marks) for block in comments.blocks)
    return UnsplitComments(blocks=blocks, span=Span(blocks[0].span.start, blocks[-1].span.end), count=comments.count)


def _stretches(places: Iterable[_Place], traced: TracedText) -> Iterator[Stretch]:
    """The stretches of the source that have a role; neighbouring lines of one block are one of them."""
    at = 0
    for first, last, role in places:
        start, end = traced.place_in_source(first, last)
        # A mark that is not there, or text that a repair drew into the segment before.
        start, end = max(start, at), max(end, at)
        if start == end:
            continue
        yield role, start, end
        at = end


_Place: TypeAlias = tuple[int, int, str]
"""Where a stretch of the repaired text starts and ends, and its role.

The value of the role and not the role itself: tuples of numbers and strings are nothing to the garbage collector.
"""


def _places(draft: Draft) -> list[_Place]:
    """The stretches of the repaired text that have a role, in order."""
    places = [(piece.span.start, piece.span.end, _FURNITURE) for piece in draft.furniture]
    for block in draft.body:
        places += _block_places(_VALUE_OF[block.type], block)
    for comment in draft.comments:
        for block in comment.blocks:
            places += _block_places(_COMMENT, block)
    places += _unsplit_places(draft)
    lines = [line for line in draft.lines if line.role in _LINE_ROLES]
    covered = {line.first for line in lines}.intersection(start for start, _, _ in places)
    places += [(line.first, line.last, line.role.value) for line in lines if line.role and line.first not in covered]
    return sorted(places, key=itemgetter(0, 1))


def _unsplit_places(draft: Draft) -> Iterator[_Place]:
    """Comments that nothing sets apart are one segment, but for what was set aside among them."""
    run: list[Line] = []
    for line in draft.lines if draft.comments_unsplit is not None else ():
        if line.role is Role.COMMENTS_UNSPLIT:
            run.append(line)
        elif run and line.bare:
            yield run[0].first, run[-1].last, _COMMENTS_UNSPLIT
            run = []
    if run:
        yield run[0].first, run[-1].last, _COMMENTS_UNSPLIT


def _block_places(role: str, block: DraftBlock) -> list[_Place]:
    """A block, and the printed marks before and after its content."""
    if block.content is block.span:
        return [(block.span.start, block.span.end, role)]
    pieces = block.pieces
    before = (block.span.start, block.content.start, _MARKER)
    after = (pieces[-1].end, block.span.end, _MARKER)
    return [before, *((piece.start, piece.end, role) for piece in pieces), after]


_FURNITURE, _COMMENT, _COMMENTS_UNSPLIT, _MARKER = (
    role.value for role in (Role.FURNITURE, Role.COMMENT, Role.COMMENTS_UNSPLIT, Role.MARKER)
)
_VALUE_OF: Final[dict[str, str]] = {type_: role.value for type_, role in ROLE_OF.items()}
_LINE_ROLES = frozenset(
    {
        Role.TITLE,
        Role.SUBTITLE,
        Role.SERIES,
        Role.BYLINE,
        Role.DATE,
        Role.MARKER,
        Role.COMMENT_HEADER,
    }
)
"""Roles of lines that are no block of text: each such line is a segment by itself."""
