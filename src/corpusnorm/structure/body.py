"""The body of a text as blocks: headings, paragraphs, quotations, lists, code, tables."""

from __future__ import annotations

from collections.abc import Sequence

from corpusnorm.document import ROLE_OF, BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.facts import Facts, Layout
from corpusnorm.line import Line
from corpusnorm.structure.blocks.block import block_of, fenced_code
from corpusnorm.structure.blocks.company import confirm_lists, confirm_quotes
from corpusnorm.structure.blocks.dash_lists import dash_items
from corpusnorm.structure.blocks.empty_quotes import set_empty_quotes_aside
from corpusnorm.structure.blocks.groups import FENCES, group_lines
from corpusnorm.structure.blocks.headings import infer_headings
from corpusnorm.structure.blocks.marks import read_piece
from corpusnorm.structure.blocks.page_breaks import join_over_blank_lines, join_over_pages
from corpusnorm.structure.blocks.pieces import read_run
from corpusnorm.structure.blocks.quotation import find_quotations
from corpusnorm.structure.blocks.quoted_lines import join_quoted_lines
from corpusnorm.structure.blocks.stanzas import stanzas
from corpusnorm.structure.blocks.tables import read_tables


def read_body(text: str, lines: Sequence[Line], facts: Facts, *, with_headings: bool = True) -> list[DraftBlock]:
    """The blocks that ``lines`` hold. Lines that have a role already bound the paragraphs.

    Args:
        text: the whole text, of which the lines are a part.
        lines: neighbouring lines of it, as they follow each other.
        facts: the facts about the document.
        with_headings: whether headings and introduced quotations may be inferred; in a
            comment a short line is a short paragraph.
    """
    if _hold(lines, ">", text) and any(line.bare[:1] == ">" for line in lines):
        set_empty_quotes_aside(lines)
    blocks = _read_blocks(text, lines, facts)
    types = {block.type for block in blocks}
    if BlockType.LIST_ITEM in types:
        confirm_lists(text, blocks)
    if BlockType.BLOCK_QUOTE in types:
        confirm_quotes(text, blocks, facts, may_be_lone=not with_headings)
        blocks = join_quoted_lines(text, blocks)
    if facts.pages:
        blocks = join_over_pages(text, blocks, lines)
    if with_headings:
        blocks = join_over_blank_lines(text, blocks, facts)
        infer_headings(text, blocks)
        for block in find_quotations(text, blocks):
            block.type = BlockType.BLOCK_QUOTE
    _give_roles(blocks, lines)
    return blocks


def _read_blocks(text: str, lines: Sequence[Line], facts: Facts) -> list[DraftBlock]:
    """The blocks as the marks and the layout of the lines tell them, lists and quotations still unconfirmed."""
    groups = list(group_lines(lines, tuple(fence for fence in FENCES if _hold(lines, fence[0], text))))
    verses = frozenset(stanza[0].number for stanza in stanzas(groups)) if _may_be_cut(groups, facts) else frozenset()
    dashed = frozenset(dash_items(lines) if any(_hold(lines, f"\n{dash}", text) for dash in "–—") else ())
    return [block for group in groups for block in _read_group(group, facts, verses, dashed)]


def _hold(lines: Sequence[Line], sign: str, text: str) -> bool:
    """Whether ``sign`` stands in ``lines``, which are but a small part of a text with many comments."""
    return bool(lines) and text.find(sign, lines[0].start, lines[-1].end) >= 0


def _may_be_cut(groups: Sequence[Sequence[Line]], facts: Facts) -> bool:
    """Whether each line of a stanza would be taken for a paragraph, since those of the text are lines."""
    return len(groups) > 1 and facts.layout is Layout.SINGLE_NEWLINES


def _read_group(group: list[Line], facts: Facts, verses: frozenset[int], dashed: frozenset[int]) -> list[DraftBlock]:
    """The blocks of lines that no blank line divides.

    ``verses`` are the numbers of the first lines of stanzas, ``dashed`` those of lines that a dash makes items.
    """
    first = group[0].bare
    if len(group) > 1 and first.startswith(FENCES):
        return [fenced_code(group)]
    if facts.is_code:
        return [block_of(BlockType.CODE, group)]
    if first.startswith("<table") and group[-1].bare.endswith("</table>"):
        return [block_of(BlockType.TABLE, group, is_marked=True)]
    if group[0].number in verses:
        return [block_of(BlockType.PARAGRAPH, group)]
    if len(group) == 1:
        return [read_piece(group, dashed)]
    if any("|" in line.bare for line in group):
        return list(read_tables(group, facts, dashed))
    return read_run(group, facts, dashed)


def _give_roles(blocks: Sequence[DraftBlock], lines: Sequence[Line]) -> None:
    """Tell each line what it is part of."""
    at = 0
    for line in lines:
        if not line.bare or line.role is not None:
            continue
        while at < len(blocks) and blocks[at].span.end <= line.first:
            at += 1
        if at < len(blocks) and blocks[at].span.start <= line.first:
            line.role = ROLE_OF[blocks[at].type]
            line.is_marked = blocks[at].is_marked
