"""Paragraphs that go on over the end of a page, or over a blank line that a tool for PDF put into a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from corpusnorm.document import BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.edit import Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.facts.wrapping import goes_on
from corpusnorm.line import Line, Role
from corpusnorm.structure.heads.captions import is_numbered_caption

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


def join_over_blank_lines(text: str, blocks: Sequence[DraftBlock], facts: Facts) -> list[DraftBlock]:
    """``blocks`` of printed pages, those made one between which a blank line alone stands within a sentence."""
    if not (facts.pages or facts.layout in (Layout.WRAPPED, Layout.SPACED_OUT)):
        return list(blocks)
    small = [at for at, block in enumerate(blocks) if at and text[block.span.start].islower()]
    cuts = {at for at in small if _is_cut(text, blocks[at - 1], blocks[at])}
    stops = sum(
        1 for at in small if blocks[at].type is BlockType.PARAGRAPH and text[blocks[at - 1].span.end - 1] in ".!?"
    )
    if len(cuts) <= stops or facts.keeps_lines:
        return list(blocks)  # who begins sentences in lower case begins paragraphs so
    runs: list[list[DraftBlock]] = []
    for at, block in enumerate(blocks):
        if at in cuts and not text[runs[-1][0].content.start].islower():
            runs[-1].append(block)
        else:
            runs.append([block])
    return [_joined(run) for run in runs]


def _joined(run: Sequence[DraftBlock]) -> DraftBlock:
    """The blocks of ``run`` as one, of the type of the first."""
    whole = run[0]
    whole.rest = tuple(piece for block in run for piece in block.pieces)[1:]
    whole.span = Span(whole.span.start, run[-1].span.end)
    return whole


_LEAST_WORDS: Final = 5
_STOPS: Final = (".", "!", "?", ".”", '."', ".)")


def _is_cut(text: str, before: DraftBlock, block: DraftBlock) -> bool:
    """Whether a line that is filled ends in the middle of a sentence, and the next paragraph goes on with it."""
    if not _may_go_on(text, before, block) or text[before.span.end : block.span.start].strip():
        return False
    last = text[max(text.rfind("\n", 0, before.span.end) + 1, before.span.start) : before.span.end].strip()
    if len(last) < _LAST_LINE or last.count(" ") < _LEAST_WORDS - 1 or is_numbered_caption(last):
        return False
    if not goes_on(last, text[block.span.start]):
        return False
    rest = text[block.span.start : block.span.end]
    if "://" in rest.split(None, 1)[0]:
        return False
    return len(rest) > _LAST_LINE or rest.endswith(_STOPS)


def _may_go_on(text: str, before: DraftBlock, block: DraftBlock) -> bool:
    """Whether the last line of ``before`` is long, and ``block`` a paragraph that begins with a word in lower case."""
    if before.type not in (BlockType.PARAGRAPH, BlockType.LIST_ITEM) or block.type is not BlockType.PARAGRAPH:
        return False
    word = _WORD.match(text, block.span.start)
    if word is None or not word[0].islower():
        return False
    return before.span.end - text.rfind("\n", 0, before.span.end) > _LAST_LINE


def _goes_on(text: str, before: DraftBlock, block: DraftBlock) -> bool:
    """Whether a sentence that ``before`` leaves open goes on in ``block``, as the letters at the break show."""
    last = text[before.span.end - 1]
    return (last.isalpha() or last in ",-\N{HYPHEN}") and _may_go_on(text, before, block)
