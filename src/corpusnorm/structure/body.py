"""The body of a text as blocks: headings, paragraphs, quotations, lists, code, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final

from corpusnorm.document import ROLE_OF, BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.edit import Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.facts.wrapping import goes_on
from corpusnorm.line import Line, Role
from corpusnorm.structure.bullets import GLYPHS
from corpusnorm.structure.dash_lists import DASH, dash_items
from corpusnorm.structure.headings import infer_headings
from corpusnorm.structure.page_breaks import join_over_blank_lines, join_over_pages
from corpusnorm.structure.quotation import find_quotations
from corpusnorm.structure.stanzas import stanzas

_LONG_LINE: Final = 120
_SHORT_ITEM: Final = 50


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
        _set_empty_quotes_aside(lines)
    fences = tuple(fence for fence in _FENCES if _hold(lines, fence[0], text))
    groups = list(_groups(lines, fences))
    verses = frozenset(stanza[0].number for stanza in stanzas(groups)) if _may_be_cut(groups, facts) else frozenset()
    dashed = frozenset(dash_items(lines) if any(_hold(lines, f"\n{dash}", text) for dash in "–—") else ())
    blocks = [block for group in groups for block in _read_group(group, facts, verses, dashed)]
    types = {block.type for block in blocks}
    if BlockType.LIST_ITEM in types:
        _confirm_lists(text, blocks)
    if BlockType.BLOCK_QUOTE in types:
        _confirm_quotes(text, blocks, facts, may_be_lone=not with_headings)
    if facts.pages:
        blocks = join_over_pages(text, blocks, lines)
    if with_headings:
        blocks = join_over_blank_lines(text, blocks, facts)
        infer_headings(text, blocks)
        for block in find_quotations(text, blocks):
            block.type = BlockType.BLOCK_QUOTE
    _give_roles(blocks, lines)
    return blocks


def _hold(lines: Sequence[Line], sign: str, text: str) -> bool:
    """Whether ``sign`` stands in ``lines``, which are but a small part of a text with many comments."""
    return bool(lines) and text.find(sign, lines[0].start, lines[-1].end) >= 0


def _set_empty_quotes_aside(lines: Sequence[Line]) -> None:
    """A ">" without text between quoted lines is the mark of an empty line."""
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        is_empty = line.role is None and line.bare[:1] == ">" and _EMPTY_QUOTE.fullmatch(line.bare)
        if line.bare == _PROMPT and is_empty and not any(map(_is_outer_quote, lines)):
            continue
        if is_empty and (before.bare[:1] == ">" or after.bare[:1] == ">"):
            line.role = Role.MARKER


def _is_outer_quote(line: Line) -> bool:
    """Whether a line is quoted, but not three deep: where none is, ``>>>`` is the prompt of an interpreter."""
    return line.bare[:1] == ">" and line.bare[:3] != _PROMPT


def _groups(lines: Sequence[Line], fences: tuple[str, ...]) -> Iterator[list[Line]]:
    """Runs of lines without a blank one or the end of a page between them; code between ``fences`` whole.

    Lines with a role are left out.
    """
    group: list[Line] = []
    fence: str | None = None
    for line in lines:
        if fence is not None:
            group.append(line)
            if line.bare.startswith(fence):
                yield group
                group, fence = [], None
        elif fences and line.bare.startswith(fences):
            if group:
                yield group
            group, fence = [line], line.bare[:3]
        elif line.bare and line.role is None:
            if group and line.text.startswith("\f"):
                yield group
                group = []
            group.append(line)
        elif group:
            yield group
            group = []
    while group and not group[-1].bare:  # a fence that is never closed reaches to the last line of text
        group.pop()
    if group:
        yield group


_FENCES: Final = ("```", "~~~")
_BLOCK_STARTS: Final = frozenset(f">*·-+(0123456789{GLYPHS}")
_QUOTE_MARK = re.compile(r">(?: ?>)* ?")
_PROMPT: Final = ">>>"
_EMPTY_QUOTE = re.compile(r">[> ]*")
_BULLET = re.compile(rf"(?:[*·{GLYPHS}]|[-+](?= ))[ \t]+(?=\S)(?!\* \*)")
_NUMBERED = re.compile(r"\(?(?P<number>\d{1,3})[.)][ \t]+(?=\S)")
_LETTER = re.compile(r"o[ \t]+(?=[^\Wa-z_])")
"""The bullet of lists within lists that text browsers print."""


def _may_be_cut(groups: Sequence[Sequence[Line]], facts: Facts) -> bool:
    """Whether each line of a stanza would be taken for a paragraph, since those of the text are lines."""
    return len(groups) > 1 and facts.layout is Layout.SINGLE_NEWLINES


def _read_group(group: list[Line], facts: Facts, verses: frozenset[int], dashed: frozenset[int]) -> list[DraftBlock]:
    """The blocks of lines that no blank line divides.

    ``verses`` are the numbers of the first lines of stanzas, ``dashed`` those of lines that a dash makes items.
    """
    first = group[0].bare
    if len(group) > 1 and first.startswith(_FENCES):
        return [_fenced(group)]
    if facts.is_code:
        return [_block(BlockType.CODE, group)]
    if first.startswith("<table") and group[-1].bare.endswith("</table>"):
        return [_block(BlockType.TABLE, group, is_marked=True)]
    if group[0].number in verses:
        return [_block(BlockType.PARAGRAPH, group)]
    if len(group) == 1:
        return [_read_piece(group, dashed)]
    if any("|" in line.bare for line in group):
        return list(_read_tables(group, facts, dashed))
    return _read_run(group, facts, dashed)


def _read_tables(group: list[Line], facts: Facts, dashed: frozenset[int]) -> Iterator[DraftBlock]:
    """The tables among lines, and the blocks between them."""
    table = _table_lines(group)
    for is_table, rows in groupby(group, key=lambda line: line.number in table or line.bare[0] == "|"):
        run = list(rows)
        if is_table and len(run) > 1 and any(map(_has_cells, run)):
            yield _block(BlockType.TABLE, run, is_marked=True)
        else:
            yield from _read_run(run, facts, dashed)


def _read_run(run: list[Line], facts: Facts, dashed: frozenset[int]) -> list[DraftBlock]:
    """The blocks of lines that are neither code nor table."""
    items = _letter_items(run) | dashed
    return [_read_piece(piece, items) for piece in _pieces(run, facts, items)]


def _has_cells(line: Line) -> bool:
    """Whether a line has a bar after its beginning: where only one stands before each line, they are a menu."""
    return "|" in line.bare[1:]


_TABLE_RULE = re.compile(r"\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:? *)?")


def _table_lines(group: list[Line]) -> set[int]:
    """The numbers of lines that a rule (``---|---``) under their first makes a table, with or without bars outside."""
    numbers: set[int] = set()
    for before, line in pairwise(group):
        if "|" not in line.bare:
            continue
        if before.number in numbers:
            numbers.add(line.number)
        elif "|" in before.bare and "--" in line.bare and _TABLE_RULE.fullmatch(line.bare):
            numbers |= {before.number, line.number}
    return numbers


def _fenced(group: list[Line]) -> DraftBlock:
    """Code between fences, which are its marks; a fence that is never closed is left out of none."""
    block = _block(BlockType.CODE, group, is_marked=True)
    is_closed = len(group) > 2 and group[-1].bare.startswith(group[0].bare[:3])
    inner = group[1:-1] if is_closed else group[1:]
    block.content = Span(inner[0].start, inner[-1].end)
    return block


def _letter_items(group: Sequence[Line]) -> frozenset[int]:
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


def _pieces(group: list[Line], facts: Facts, items: frozenset[int]) -> Iterator[list[Line]]:
    """Cut a group where a paragraph must end: every line its own, or what the layout says."""
    each_line = any(len(line.bare) > _LONG_LINE for line in group) or facts.layout is Layout.SINGLE_NEWLINES
    piece: list[Line] = []
    for line in group:
        is_cut = each_line and bool(piece) and not _continues(piece, line, group, facts)
        if piece and (is_cut or line.number in items or _begins_block(line)):
            yield piece
            piece = []
        piece.append(line)
        if line.heading is not None:
            yield piece
            piece = []
    if piece:
        yield piece


def _continues(piece: Sequence[Line], line: Line, group: Sequence[Line], facts: Facts) -> bool:
    """Whether ``line`` goes on with a word that was broken above it, or with a sentence that begins in ``piece``.

    Who begins sentences in lower case may begin paragraphs so, too.
    """
    above, bare = piece[-1].bare, line.bare
    if not bare[0].islower():
        return False
    if facts.layout is Layout.WRAPPED and above[-1] in "-\N{HYPHEN}/":
        return True
    is_open = len(above) >= _LEAST_OPEN and above.count(" ") >= _LEAST_BLANKS and goes_on(above, bare)
    if not is_open or piece[0].bare[0].islower() or "|" in bare or _BYLINE.match(bare) or facts.keeps_lines:
        return False
    if len(bare) < _LEAST_OPEN and bare[-1] not in _STOPS:  # in a list without stops an item may end so
        return _begins_block(piece[0]) and len(above) > _LEAST_OPEN_ITEM
    return not any(one.bare[-1] in _STOPS and two.bare[0].islower() for one, two in pairwise(group))


_LEAST_OPEN: Final = 40
"""So long is a line at least that was broken where the page was full."""

_LEAST_OPEN_ITEM: Final = 45
_LEAST_BLANKS: Final = 4
_STOPS: Final = ".!?…"
_BYLINE = re.compile(r"(?:by|von|par|por|di|av|af|door) [^\W\d_a-z]")


def _begins_block(line: Line) -> bool:
    if line.heading is not None:
        return True
    bare = line.bare
    return bare[0] in _BLOCK_STARTS and bool(_QUOTE_MARK.match(bare) or _BULLET.match(bare) or _NUMBERED.match(bare))


def _read_piece(piece: list[Line], items: frozenset[int]) -> DraftBlock:
    """One block, told by the mark that its first line begins with; lists still unconfirmed.

    ``items`` are the numbers of lines whose letter or dash is such a mark.
    """
    first = piece[0]
    if first.heading is not None:
        return _block(BlockType.HEADING, piece, level=first.heading, is_marked=True)
    if first.bare[0] not in _BLOCK_STARTS and first.number not in items:
        return _block(BlockType.PARAGRAPH, piece)
    for pattern, type_ in (
        (_QUOTE_MARK, BlockType.BLOCK_QUOTE),
        (_BULLET, BlockType.LIST_ITEM),
        (_NUMBERED, BlockType.LIST_ITEM),
        (_LETTER, BlockType.LIST_ITEM),
        (DASH, BlockType.LIST_ITEM),
    ):
        mark = pattern.match(first.bare)
        if mark and mark.end() < len(first.bare):
            block = _block(type_, piece, is_marked=True)
            block.content = Span(block.span.start + mark.end(), block.span.end)
            if type_ is BlockType.LIST_ITEM:
                block.ordered = pattern is _NUMBERED
                block.number = int(mark["number"]) if pattern is _NUMBERED else None
            return block
    return _block(BlockType.PARAGRAPH, piece)


def _block(type_: BlockType, lines: Sequence[Line], *, level: int | None = None, is_marked: bool = False) -> DraftBlock:
    span = Span(lines[0].first, lines[-1].last)
    return DraftBlock(type=type_, span=span, content=span, level=level, is_marked=is_marked)


def _confirm_lists(text: str, blocks: Sequence[DraftBlock]) -> None:
    """A number or a dash at the start of a line makes a list only in company.

    "1974. An outline" is a sentence, and a dash opens speech in many languages: an item
    needs a neighbour that has the same bullet, or the next or the previous number. What is
    no item becomes a paragraph again, mark and all. Items with lists of their own between
    them are neighbours, too.
    """
    items = [at for at, block in enumerate(blocks) if block.type is BlockType.LIST_ITEM]
    confirmed: set[int] = set()
    for _, run in groupby(enumerate(items), key=lambda pair: pair[1] - pair[0]):
        confirmed |= _in_company(text, {at: blocks[at] for _, at in run})
    for at in items:
        block = blocks[at]
        if at not in confirmed and (block.ordered or text[block.span.start] not in "•▪◦‣●"):
            block.type, block.content = BlockType.PARAGRAPH, block.span
            block.ordered, block.number, block.is_marked = None, None, False


def _in_company(text: str, items: dict[int, DraftBlock]) -> set[int]:
    """The places of items that follow each other: next to one of the same list, or over or in such a list."""
    confirmed: set[int] = set()
    nested: list[tuple[int, int]] = []
    open_items: list[tuple[int, int]] = []
    for at, item in items.items():
        if at - 1 in items and _are_of_one_list(text, items[at - 1], item):
            confirmed |= {at - 1, at}
        column = item.span.start - text.rfind("\n", 0, item.span.start)
        while open_items and open_items[-1][0] > column:
            open_items.pop()
        if open_items and open_items[-1][0] == column:
            sibling = open_items.pop()[1]
            if _are_of_one_list(text, items[sibling], item):
                confirmed |= {sibling, at}
        if open_items:
            nested.append((open_items[-1][1], at))
        open_items.append((column, at))
    for parent, at in reversed(nested):
        if at in confirmed and not items[parent].ordered:
            confirmed.add(parent)
    for parent, at in nested:
        if parent in confirmed and (items[parent].ordered or not items[at].ordered):
            confirmed.add(at)
    return confirmed


def _are_of_one_list(text: str, one: DraftBlock, two: DraftBlock) -> bool:
    if one.number is None:
        return two.number is None and text[one.span.start] == text[two.span.start]
    return two.number == one.number + 1


def _confirm_quotes(text: str, blocks: Sequence[DraftBlock], facts: Facts, *, may_be_lone: bool) -> None:
    """A lone ">" makes a quotation in Markdown and comments; ">>>" is the prompt of a program, ">Read on" an arrow."""
    places = [at for at, block in enumerate(blocks) if block.type is BlockType.BLOCK_QUOTE]
    quotes = {at for at in places if facts.is_markdown or _is_no_arrow(text, blocks, at)}
    is_lone = len(quotes) == 1 and not (may_be_lone or facts.is_markdown)
    for at in places:
        block = blocks[at]
        is_prompt = text.startswith(">>>", block.span.start)
        if is_prompt or is_lone or at not in quotes:
            block.type, block.content, block.is_marked = BlockType.PARAGRAPH, block.span, False


def _is_no_arrow(text: str, blocks: Sequence[DraftBlock], at: int) -> bool:
    """Whether a blank follows the ">" of a quoted line, or another quoted line stands beside it."""
    if text[blocks[at].content.start - 1].isspace():
        return True
    beside = (blocks[other].type for other in (at - 1, at + 1) if 0 <= other < len(blocks))
    return BlockType.BLOCK_QUOTE in beside


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
