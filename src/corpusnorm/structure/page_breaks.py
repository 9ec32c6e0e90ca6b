"""Paragraphs that go on over the end of a page: what stands between their parts belongs to the page."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from corpusnorm.document import BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.edit import Span
from corpusnorm.line import Line, Role

_RULES: Final = ("page-number-line", "running-head")
_LAST_LINE: Final = 40
"""Characters that the last line of a page holds at least where a sentence runs on: a word of a list holds fewer."""

_WORD: Final = re.compile(r"(?!(?:d[aei]|del|della|de[nr]|l[ae]|v[ao]n) [^\W\d_a-z])[^\W\d_]{2,}(?=[\s,.;:!?)’'-])")
"""With what a sentence goes on: no sign of a formula, and not the name of an author at the head of a column."""


def join_over_pages(text: str, blocks: Sequence[DraftBlock], lines: Sequence[Line]) -> list[DraftBlock]:
    """``blocks``, those made one that only numbers and running heads of pages part in the middle of a sentence."""
    marks = [line for line in lines if line.role is Role.FURNITURE and line.rule in _RULES]
    starts = [line.start for line in marks]
    joined: list[DraftBlock] = []
    for block in blocks:
        if joined and _goes_on(text, joined[-1], block):
            before = joined[-1]
            between = marks[bisect_left(starts, before.span.end) : bisect_left(starts, block.span.start)]
            words = [word for line in between for word in line.bare.split()]
            if words and words == text[before.span.end : block.span.start].split():
                before.rest += (block.content,)
                before.span = Span(before.span.start, block.span.end)
                continue
        joined.append(block)
    return joined


def _goes_on(text: str, before: DraftBlock, block: DraftBlock) -> bool:
    """Whether a sentence that ``before`` leaves open goes on in ``block``, as the letters at the break show."""
    if before.type not in (BlockType.PARAGRAPH, BlockType.LIST_ITEM) or block.type is not BlockType.PARAGRAPH:
        return False
    last, word = text[before.span.end - 1], _WORD.match(text, block.span.start)
    if not (last.isalpha() or last in ",-\N{HYPHEN}") or word is None or not word[0].islower():
        return False
    return before.span.end - text.rfind("\n", 0, before.span.end) > _LAST_LINE
