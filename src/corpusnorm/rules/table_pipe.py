"""table-pipe: a table whose columns are drawn with bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule


@line_rule(
    code="MK017",
    name="table-pipe",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Table drawn with bars",
    trigger=("|",),
    examples=(
        Example("| Year | Letters |\n|---|---|\n| 1947 | 12 |", None),
        Example("Home | Contact | What's New", "Home | Contact | What's New"),
    ),
)
def table_pipe(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Neighbouring lines of a table in Markdown: cells between bars, mostly with a line `|---|---|` under the head.

    Menus with bars (`Home | Contact`), absolute values (`|x|`), pipes of a shell (`ps | sort`) and tablature stay;
    so does a table in HTML, which html-tag names.

    ## Why it matters

    Numbers and words of cells make sentences that nobody wrote.

    ## Fix safety

    Reported only: the bars are all that tells the columns. In the document the lines are one block, a table.

    ## Known from

    PDF and web pages turned into Markdown: one in four, one in eight.
    """
    for role, run in groupby(lines, key=_role):
        table = list(run)
        if role is Role.TABLE and "|" in table[0].bare:
            yield Edit(Span(table[0].first, table[-1].last), None)


def _role(line: Line) -> Role | None:
    return line.role
