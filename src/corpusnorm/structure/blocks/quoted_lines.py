"""Quoted paragraphs that were broken into lines, each with its own mark, as mail and Markdown print them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final

from corpusnorm.document import BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.edit import Span
from corpusnorm.facts.wrapping import goes_on, is_filled

_SHORTEST: Final = 40
_LONGEST: Final = 160
"""Characters between which a quoted line lies that was broken where the page was full."""


def join_quoted_lines(text: str, blocks: Sequence[DraftBlock]) -> list[DraftBlock]:
    """``blocks``, those made one that are lines of one quoted paragraph.

    A sentence must go on in lower case from one line to the next; then those lines, too, are joined to the next in
    which its first word had no room.
    """
    joined: list[DraftBlock] = []
    for is_quote, group in groupby(blocks, key=lambda block: block.type is BlockType.BLOCK_QUOTE):
        run = list(group)
        joined += _joined(text, run) if is_quote else run
    return joined


def _joined(text: str, quotes: Sequence[DraftBlock]) -> list[DraftBlock]:
    lines = [quote.text_in(text) for quote in quotes]
    broken = [_is_long(one) and goes_on(one, two) for one, two in pairwise(lines)]
    if not any(broken):
        return list(quotes)
    width = max(len(line) for line in lines if len(line) <= _LONGEST)
    joined = [quotes[0]]
    for at, quote in enumerate(quotes[1:]):
        is_wrapped = broken[at] or (_is_long(lines[at]) and is_filled(lines[at], lines[at + 1], width))
        if is_wrapped and _are_neighbours(text, joined[-1], quote):
            joined[-1].rest += (quote.content,)
            joined[-1].span = Span(joined[-1].span.start, quote.span.end)
        else:
            joined.append(quote)
    return joined


def _is_long(line: str) -> bool:
    return _SHORTEST <= len(line) <= _LONGEST and "\n" not in line


def _are_neighbours(text: str, one: DraftBlock, two: DraftBlock) -> bool:
    """Whether nothing but a line end stands between two quotations, and they are equally deep."""
    return text[one.span.end : two.span.start].strip(" ") == "\n" and _depth(text, one) == _depth(text, two)


def _depth(text: str, quote: DraftBlock) -> int:
    return text.count(">", quote.span.start, quote.content.start)
