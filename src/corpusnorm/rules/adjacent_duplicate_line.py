"""adjacent-duplicate-line: a short line twice in a row, as the text of an image and its caption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_SHORTEST = 6
_LONGEST = 80
"""Characters of a line that a page prints twice, at least and at most."""

_ROLES = (None, Role.PARAGRAPH, Role.HEADING, Role.SUBTITLE, Role.TITLE, Role.BYLINE)
_VERSE_END = (",", ";", "!", "?", ".”", "—")


@line_rule(
    code="LA014",
    name="adjacent-duplicate-line",
    stage=Stage.STRUCTURE,
    safety=Safety.UNSAFE,
    message="The line before once more",
    cure="Remove it",
    examples=(
        Example(
            "The night ferry\n\nThe night ferry\n\nIt was towed off on Tuesday.",
            "The night ferry\n\nIt was towed off on Tuesday.",
        ),
        Example("Row, row the boat,\nRow, row the boat,\nGently.", "Row, row the boat,\nRow, row the boat,\nGently."),
    ),
)
def adjacent_duplicate_line(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A line of 6 to 80 characters that stands twice in a row, blank lines between the two not counted.

    Lines that come three times, that hold a single short word or no word at all, that end as verses or sentences in
    speech do, and those of comments, lists, tables, verse and program text stay.

    ## Why it matters

    The text of an image and its caption, or a link and its title, look like a refrain.

    ## Fix safety

    Unsafe: the writer may have meant it.

    ## Known from

    One in thirteen web texts, one in four of whole pages.
    """
    if facts.keeps_lines:
        return
    full = [line for line in lines if line.bare]
    for bare, group in groupby(full, key=lambda line: line.bare):
        run = list(group)
        if len(run) == 2 and _is_label(bare) and all(line.role in _ROLES for line in run):
            yield Edit(Span(run[0].last, run[1].last), "")


def _is_label(bare: str) -> bool:
    """Whether a line names something, as a caption or a link does."""
    if not _SHORTEST <= len(bare) <= _LONGEST or bare.endswith(_VERSE_END):
        return False
    is_row = "|" in bare or "\t" in bare
    return not is_row and (" " in bare or bare[-1] != ".") and sum(map(str.isalpha, bare)) >= _SHORTEST - 1
