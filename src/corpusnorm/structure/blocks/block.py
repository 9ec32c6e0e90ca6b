"""A block that some lines make."""

from __future__ import annotations

from collections.abc import Sequence

from corpusnorm.document import BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.edit import Span
from corpusnorm.line import Line


def fenced_code(group: list[Line]) -> DraftBlock:
    """Code between fences, which are its marks; a fence that is never closed is left out of none."""
    block = block_of(BlockType.CODE, group, is_marked=True)
    is_closed = len(group) > 2 and group[-1].bare.startswith(group[0].bare[:3])
    inner = group[1:-1] if is_closed else group[1:]
    block.content = Span(inner[0].start, inner[-1].end)
    return block


def block_of(
    type_: BlockType, lines: Sequence[Line], *, level: int | None = None, is_marked: bool = False
) -> DraftBlock:
    """The block of neighbouring lines, all of which is content."""
    span = Span(lines[0].first, lines[-1].last)
    return DraftBlock(type=type_, span=span, content=span, level=level, is_marked=is_marked)
