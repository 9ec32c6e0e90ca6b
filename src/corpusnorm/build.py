"""A draft to a document: everything mapped to the source, the kind's own fields filled in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from corpusnorm.detection import Detection
from corpusnorm.document import ROLE_OF, Block, BlockType, Comment, Document, Furniture, Segment, UnsplitComments
from corpusnorm.draft import Draft, DraftBlock, DraftComment, DraftFurniture, DraftUnsplit, glue
from corpusnorm.edit import Mark, MarkType, Span
from corpusnorm.line import Lines, Role
from corpusnorm.registry import find_kind
from corpusnorm.source import Source
from corpusnorm.trace import TracedText


def build(source: Source, traced: TracedText, draft: Draft, detection: Detection) -> Document:
    """The document of the detected kind.

    Raises:
        InvalidDocumentError: the draft does not fit the form; names every problem.
    """
    kind = find_kind(detection.kind)
    marks = traced.marks_in_text
    fields = kind.fields(draft, marks)
    spans = _role_spans(draft)
    draft.lines = Lines()  # they have told what they are, and the document needs the room
    return kind.document(
        detection=detection,
        source=source,
        title=_line_text(draft.title, draft),
        subtitle=_line_text(draft.subtitle, draft),
        series=draft.series,
        authors=tuple(draft.authors),
        published=draft.published,
        language=draft.facts.language,
        body=tuple(_block(block, draft, traced, marks) for block in draft.body),
        comments=tuple(_comment(comment, draft, traced, marks) for comment in draft.comments),
        comments_unsplit=_unsplit(draft.comments_unsplit, draft, traced, marks),
        furniture=tuple(
            Furniture(
                type=piece.type,
                text=draft.text[piece.span.start : piece.span.end],
                span=traced.to_source(piece.span),
                rule=piece.rule,
            )
            for piece in sorted(draft.furniture, key=_place)
        ),
        segments=tuple(_segments(spans, traced)),
        repairs=traced.repairs,
        **fields,
    )


def _place(piece: DraftFurniture) -> int:
    return piece.span.start


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


def _segments(spans: Sequence[tuple[Role, Span]], traced: TracedText) -> Iterator[Segment]:
    """The roles of stretches of the text as a tiling of the source.

    Neighbouring lines of one block are one segment. White space between segments, and what
    a repair removed there, is a segment of its own (`Role.BLANK`).
    """
    length = len(traced.source)
    at = 0
    for role, span in spans:
        placed = traced.to_source(span)
        if placed.start < at or placed.end == placed.start:
            # A mark that is not there, or text that a repair drew into the segment before.
            placed = Span(max(placed.start, at), max(placed.end, at))
            if not len(placed):
                continue
        if placed.start > at:
            yield Segment(role=Role.BLANK, span=Span(at, placed.start))
        yield Segment(role=role, span=placed)
        at = placed.end
    if at < length:
        yield Segment(role=Role.BLANK, span=Span(at, length))


def _role_spans(draft: Draft) -> list[tuple[Role, Span]]:
    """Roles with their stretches of the repaired text, in order."""
    spans = [(Role.FURNITURE, piece.span) for piece in draft.furniture]
    for block in draft.body:
        spans += _block_spans(ROLE_OF[block.type], block)
    for comment in draft.comments:
        for block in comment.blocks:
            spans += _block_spans(Role.COMMENT, block)
    spans += _unsplit_spans(draft)
    covered = {span.start for _, span in spans}
    spans += [(line.role, line.span) for line in draft.lines if line.role in LINE_ROLES and line.first not in covered]
    return sorted(spans, key=lambda pair: (pair[1].start, pair[1].end))


def _unsplit_spans(draft: Draft) -> Iterator[tuple[Role, Span]]:
    """Comments that nothing sets apart are one segment, but for what was set aside among them."""
    run: list[Span] = []
    for line in draft.lines if draft.comments_unsplit is not None else ():
        if line.role is Role.COMMENTS_UNSPLIT:
            run.append(line.span)
        elif run and line.bare:
            yield Role.COMMENTS_UNSPLIT, Span(run[0].start, run[-1].end)
            run = []
    if run:
        yield Role.COMMENTS_UNSPLIT, Span(run[0].start, run[-1].end)


def _block_spans(role: Role, block: DraftBlock) -> list[tuple[Role, Span]]:
    """A block, and the printed marks before and after its content."""
    if block.content is block.span:
        return [(role, block.span)]
    pieces = block.pieces
    before = (Role.MARKER, Span(block.span.start, block.content.start))
    after = (Role.MARKER, Span(pieces[-1].end, block.span.end))
    return [before, *((role, piece) for piece in pieces), after]


LINE_ROLES = frozenset(
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
