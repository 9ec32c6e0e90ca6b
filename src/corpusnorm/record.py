"""A document as plain data: dicts, lists, strings and numbers, in the published form.

The names and their order are those of the schema (`corpusnorm.schema`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from corpusnorm.detection import Detection
from corpusnorm.document import (
    SCHEMA,
    Block,
    BlockType,
    Comment,
    CommentType,
    Document,
    NewsReport,
    ReviewEssay,
    UnsplitComments,
)
from corpusnorm.edit import Mark, MarkType, Safety, Span
from corpusnorm.line import Role
from corpusnorm.source import Source
from corpusnorm.tiling import Tiling
from corpusnorm.trace import Repair

_PLACES = 4
"""Decimals of a written number: enough to read, and the same on every platform."""


def as_record(document: Document) -> dict[str, Any]:
    """The document in the form that the JSON Schema describes."""
    return record_of(
        document,
        segments=segment_records,
        blocks=block_records,
        inner_blocks=block_records,
        repairs=repair_records,
        comments=comment_records,
    )


def record_of(
    document: Document,
    *,
    segments: Callable[[Tiling], object],
    blocks: Callable[[Sequence[Block]], object],
    inner_blocks: Callable[[Sequence[Block]], object],
    repairs: Callable[[Sequence[Repair]], object],
    comments: Callable[[Sequence[Comment]], object],
) -> dict[str, Any]:
    """The record of a document, its long lists written by these; ``inner_blocks`` are those of comments not split."""
    return {
        "schema": SCHEMA,
        "kind": document.kind,
        "detection": _detection(document.detection),
        **_head(document),
        **_parts(document, blocks, inner_blocks, comments),
        "segments": segments(document.segments),
        "repairs": repairs(document.repairs),
        "source": _source(document.source),
    }


VALUES: Final[dict[str, str]] = {each: each.value for each in (*Role, *BlockType, *CommentType, *MarkType, *Safety)}
"""What an enumeration takes a while to say."""


def content(document: Document) -> dict[str, Any]:
    """What the document says, without where it stood and how it was found.

    Two documents are the same if their contents are equal.
    """
    said = {"kind": document.kind, **_head(document), **_parts(document, block_records, block_records, comment_records)}
    return {name: _without_spans(value) for name, value in said.items()}


def in_order(marks: Iterable[Mark]) -> list[Mark]:
    """Marks in the order in which they open: the outer before the inner."""
    return sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, _DEPTH[mark.type], mark.target or ""))


_DEPTH = {
    type_: depth
    for depth, type_ in enumerate((MarkType.HEADING, MarkType.LINK, MarkType.STRONG, MarkType.EMPHASIS, MarkType.CODE))
}
"""Which mark is the outer one where two have the same extent."""


def mark_record(mark: Mark) -> dict[str, Any]:
    """A mark in the form of the schema."""
    record = {"type": VALUES[mark.type], "start": mark.span.start, "end": mark.span.end}
    return record if mark.target is None else {**record, "target": mark.target}


def _head(document: Document) -> dict[str, Any]:
    series = document.series
    return {
        "title": document.title,
        "subtitle": document.subtitle,
        "series": None if series is None else {"text": series.text, "number": series.number},
        "authors": list(document.authors),
        "published": document.published,
        "language": document.language,
        "reviewed": _reviewed(document),
        "dateline": _dateline(document),
    }


def _reviewed(document: Document) -> list[dict[str, Any]]:
    if not isinstance(document, ReviewEssay):
        return []
    return [{"title": work.title, "authors": list(work.authors)} for work in document.reviewed]


def _dateline(document: Document) -> dict[str, Any] | None:
    if not isinstance(document, NewsReport) or document.dateline is None:
        return None
    return {"place": document.dateline.place, "agency": document.dateline.agency}


def segment_records(segments: Tiling) -> list[dict[str, Any]]:
    """Segments in the form of the schema."""
    return [{"role": VALUES[role], "start": start, "end": end} for role, start, end in segments.stretches]


def _parts(
    document: Document,
    blocks: Callable[[Sequence[Block]], object],
    inner_blocks: Callable[[Sequence[Block]], object],
    comments: Callable[[Sequence[Comment]], object],
) -> dict[str, Any]:
    """The blocks, comments and furniture, each written as the caller writes them."""
    return {
        "body": blocks(document.body),
        "comments": comments(document.comments),
        "comments_unsplit": _unsplit(document.comments_unsplit, inner_blocks),
        "furniture": [
            {"type": piece.type, "text": piece.text, "span": _span(piece.span), "rule": piece.rule}
            for piece in document.furniture
        ],
    }


def block_records(blocks: Sequence[Block]) -> list[dict[str, Any]]:
    """Blocks in the form of the schema."""
    return [
        {"type": VALUES[block.type], "text": block.text, "span": _span(block.span), **block_details(block)}
        for block in blocks
    ]


def block_details(block: Block) -> dict[str, Any]:
    """What only some blocks have."""
    record: dict[str, Any] = {}
    if block.level is not None:
        record["level"] = block.level
    if block.ordered is not None:
        record["ordered"] = block.ordered
    if block.number is not None:
        record["number"] = block.number
    if block.marks:
        record["marks"] = [mark_record(mark) for mark in in_order(block.marks)]
    return record


def comment_records(comments: Sequence[Comment]) -> list[dict[str, Any]]:
    """Comments in the form of the schema."""
    return [comment_record(comment, block_records) for comment in comments]


def comment_record(comment: Comment, blocks: Callable[[Sequence[Block]], object]) -> dict[str, Any]:
    """A comment in the form of the schema, its ``blocks`` written so."""
    return {
        "type": VALUES[comment.type],
        "blocks": blocks(comment.blocks),
        "author": comment.author,
        "published": comment.published,
        "likes": comment.likes,
        "depth": comment.depth,
        "span": _span(comment.span),
    }


def _unsplit(comments: UnsplitComments | None, blocks: Callable[[Sequence[Block]], object]) -> dict[str, Any] | None:
    if comments is None:
        return None
    return {
        "count": comments.count,
        "blocks": blocks(comments.blocks),
        "span": _span(comments.span),
    }


def _detection(detection: Detection) -> dict[str, Any]:
    return {
        "kind": detection.kind,
        "confidence": _number(detection.confidence),
        "scores": {kind: _number(score) for kind, score in detection.scores.items()},
        "evidence": [
            {
                "feature": piece.feature,
                "weight": _number(piece.weight),
                "span": None if piece.span is None else _span(piece.span),
            }
            for piece in detection.evidence
        ],
    }


def repair_records(repairs: Sequence[Repair]) -> list[dict[str, Any]]:
    """Repairs in the form of the schema."""
    return [_repair(repair) for repair in repairs]


def _repair(repair: Repair) -> dict[str, Any]:
    return {
        "rule": repair.rule,
        "code": repair.code,
        "safety": VALUES[repair.safety],
        "span": _span(repair.span),
        "before": repair.before,
        "after": repair.after,
        "also": list(repair.also),
        "detail": repair.detail,
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "name": source.name,
        "sha256": source.sha256,
        "size": source.size,
        "encoding": source.encoding,
        "encoding_confidence": _number(source.confidence),
        "encoding_evidence": source.evidence,
        "bom": bool(source.bom),
        "newline": None if source.newline is None else source.newline.value,
        "stray": [{"span": _span(stray.span), "bytes": stray.data.hex()} for stray in source.stray],
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _number(value: float) -> float:
    return round(float(value), _PLACES) + 0.0  # adding zero turns -0.0 into 0.0


def _without_spans(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_spans(inner) for name, inner in value.items() if name != "span"}
    if isinstance(value, list):
        return [_without_spans(inner) for inner in value]
    return value
