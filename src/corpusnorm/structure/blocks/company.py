"""Items and quotations that need company: a number, a dash or a ">" alone is no mark."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from corpusnorm.document import BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.facts import Facts


def confirm_lists(text: str, blocks: Sequence[DraftBlock]) -> None:
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


def confirm_quotes(text: str, blocks: Sequence[DraftBlock], facts: Facts, *, may_be_lone: bool) -> None:
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
