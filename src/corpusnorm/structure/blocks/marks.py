"""Marks that begin a block: a heading, a quotation, an item of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.document import BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.edit import Span
from corpusnorm.line import Line
from corpusnorm.structure.blocks.block import block_of
from corpusnorm.structure.blocks.bullets import GLYPHS
from corpusnorm.structure.blocks.dash_lists import DASH

_SHORT_ITEM: Final = 50
"""Characters of an item that fits in its line."""

_BLOCK_STARTS: Final = frozenset(f">*·-+(0123456789{GLYPHS}")
_QUOTE_MARK = re.compile(r">(?: ?>)* ?")
_BULLET = re.compile(rf"(?:[*·{GLYPHS}]|[-+](?= ))[ \t]+(?=\S)(?!\* \*)")
_NUMBERED = re.compile(r"\(?(?P<number>\d{1,3})[.)][ \t]+(?=\S)")
_LETTER = re.compile(r"o[ \t]+(?=[^\Wa-z_])")
"""The bullet of lists within lists that text browsers print."""


def letter_items(group: Sequence[Line]) -> frozenset[int]:
    """The numbers of lines that ``o`` makes items: set in, beside another or under an item that is set in less."""
    found = {line.number: line for line in group if line.bare[:2] == "o " and line.indent and _LETTER.match(line.bare)}
    if not found:
        return frozenset()
    items = set()
    for before, line in pairwise(group):
        if line.number in found and before.number in found and line.indent == before.indent:
            items |= {before.number, line.number}
        elif line.number in found and before.indent < line.indent and _is_short_item(before.bare):
            items.add(line.number)
    return frozenset(items)


def _is_short_item(bare: str) -> bool:
    """Whether a line is an item that cannot go on in the next line, where ``o`` may be a word."""
    return len(bare) <= _SHORT_ITEM and _BULLET.match(bare) is not None


def begins_block(line: Line) -> bool:
    """Whether a line begins with the mark of a block, or is a heading."""
    if line.heading is not None:
        return True
    bare = line.bare
    return bare[0] in _BLOCK_STARTS and bool(_QUOTE_MARK.match(bare) or _BULLET.match(bare) or _NUMBERED.match(bare))


def read_piece(piece: list[Line], items: frozenset[int]) -> DraftBlock:
    """One block, told by the mark that its first line begins with; lists still unconfirmed.

    ``items`` are the numbers of lines whose letter or dash is such a mark.
    """
    first = piece[0]
    if first.heading is not None:
        return block_of(BlockType.HEADING, piece, level=first.heading, is_marked=True)
    if first.bare[0] not in _BLOCK_STARTS and first.number not in items:
        return block_of(BlockType.PARAGRAPH, piece)
    for pattern, type_ in (
        (_QUOTE_MARK, BlockType.BLOCK_QUOTE),
        (_BULLET, BlockType.LIST_ITEM),
        (_NUMBERED, BlockType.LIST_ITEM),
        (_LETTER, BlockType.LIST_ITEM),
        (DASH, BlockType.LIST_ITEM),
    ):
        mark = pattern.match(first.bare)
        if mark and mark.end() < len(first.bare):
            block = block_of(type_, piece, is_marked=True)
            block.content = Span(block.span.start + mark.end(), block.span.end)
            if type_ is BlockType.LIST_ITEM:
                block.ordered = pattern is _NUMBERED
                block.number = int(mark["number"]) if pattern is _NUMBERED else None
            return block
    return block_of(BlockType.PARAGRAPH, piece)
