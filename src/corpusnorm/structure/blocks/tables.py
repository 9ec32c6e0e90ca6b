"""Tables among lines: told by their bars and by the rule under their first line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from corpusnorm.document import BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.facts import Facts
from corpusnorm.line import Line
from corpusnorm.structure.blocks.block import block_of
from corpusnorm.structure.blocks.pieces import read_run


def read_tables(group: list[Line], facts: Facts, dashed: frozenset[int]) -> Iterator[DraftBlock]:
    """The tables among lines, and the blocks between them."""
    table = _table_lines(group)
    for is_table, rows in groupby(group, key=lambda line: line.number in table or line.bare[0] == "|"):
        run = list(rows)
        if is_table and len(run) > 1 and any(map(_has_cells, run)):
            yield block_of(BlockType.TABLE, run, is_marked=True)
        else:
            yield from read_run(run, facts, dashed)


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
