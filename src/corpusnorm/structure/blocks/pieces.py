"""Where a paragraph ends in lines without a blank one between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.draft import DraftBlock
from corpusnorm.facts import Facts, Layout
from corpusnorm.facts.wrapping import goes_on
from corpusnorm.line import Line
from corpusnorm.structure.blocks.marks import begins_block, letter_items, read_piece

_LONG_LINE: Final = 120
"""Characters of a line that was not broken where a page was full: a paragraph is one line."""


def read_run(run: list[Line], facts: Facts, dashed: frozenset[int]) -> list[DraftBlock]:
    """The blocks of lines that are neither code nor table."""
    items = letter_items(run) | dashed
    return [read_piece(piece, items) for piece in _pieces(run, facts, items)]


def _pieces(group: list[Line], facts: Facts, items: frozenset[int]) -> Iterator[list[Line]]:
    """Cut a group where a paragraph must end: every line its own, or what the layout says."""
    each_line = any(len(line.bare) > _LONG_LINE for line in group) or facts.layout is Layout.SINGLE_NEWLINES
    piece: list[Line] = []
    for line in group:
        is_cut = each_line and bool(piece) and not _continues(piece, line, group, facts)
        if piece and (is_cut or line.number in items or begins_block(line)):
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
        return begins_block(piece[0]) and len(above) > _LEAST_OPEN_ITEM
    return not any(one.bare[-1] in _STOPS and two.bare[0].islower() for one, two in pairwise(group))


_LEAST_OPEN: Final = 40
_LEAST_BLANKS: Final = 4
"""Characters and spaces that a line has at least which was broken where the page was full."""

_LEAST_OPEN_ITEM: Final = 45
"""Characters of an item whose last line may be short and end without a stop."""

_STOPS: Final = ".!?…"
_BYLINE = re.compile(r"(?:by|von|par|por|di|av|af|door) [^\W\d_a-z]")
