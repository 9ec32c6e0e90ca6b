"""Reading short texts: every document that a test looks at is checked for its tiling."""

from __future__ import annotations

from collections.abc import Sequence

from corpusnorm import Block, BlockType, Document, normalize
from corpusnorm.line import Role

FERRY = "The ferry was towed off the sandbank on Tuesday, with forty passengers and a lorry full of hay on board."
PILOT = "Nobody was hurt, but the owners will have to explain why the pilot had been sent home that foggy morning."
INQUIRY = "The inquiry opens in May, and it will hear the crew, the harbour master and the two men who saw her lights."
MILL = "When the mill closed, the town did not notice at first, since the buses still ran at five in the morning."


def read(text: str) -> Document:
    """The document in ``text``, whose segments tile it from end to end."""
    document = normalize(text.encode())
    assert_tiled(document)
    return document


def assert_tiled(document: Document) -> None:
    """Segments lie end to end, none is empty, what is blank holds no text, and every block starts one."""
    bounds = [segment.span.start for segment in document.segments] + [len(document.source.text)]
    assert bounds[0] == 0
    assert [segment.span.end for segment in document.segments] == bounds[1:]
    assert all(len(segment.span) for segment in document.segments)
    if not document.repairs:
        blanks = [segment.span for segment in document.segments if segment.role is Role.BLANK]
        assert "".join(document.source.text[span.start : span.end] for span in blanks).strip() == ""
    blocks = [*document.body, *(block for comment in document.comments for block in comment.blocks)]
    if document.comments_unsplit is not None:
        bounds.append(document.comments_unsplit.span.start)
        blocks += document.comments_unsplit.blocks[:1]
    assert {block.span.start for block in blocks} <= set(bounds)


def outline(blocks: Sequence[Block]) -> list[tuple[BlockType, str]]:
    """Type and text of each block."""
    return [(block.type, block.text) for block in blocks]


def body_of(*parts: str) -> list[tuple[BlockType, str]]:
    """The body of a document of ``parts`` that blank lines set apart."""
    return outline(read("\n\n".join(parts)).body)


def roles(document: Document, role: Role) -> list[str]:
    """The stretches of the source that have this role."""
    return [
        document.source.text[segment.span.start : segment.span.end]
        for segment in document.segments
        if segment.role is role
    ]
