"""byline-date-line: author and date of the text in one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.dates import find_date

_TEXT = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_NO_DATE = f"Ferry afloat again\n\nBy Mary Hallam\n\n{_TEXT}"


@line_rule(
    code="ST004",
    name="byline-date-line",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Byline and date in one line, kept as authors and date of publication",
    examples=(
        Example(f"Ferry afloat again\n\nMary Hallam 4 May 2019\n\n{_TEXT}", None),
        Example(_NO_DATE, _NO_DATE),
    ),
)
def byline_date_line(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines of the head that hold the name of an author and a date: "Mary Hallam 4 May 2019".

    ## Why it matters

    Nothing tells where the name ends and the date begins, and nothing but the words tells
    the name of a person from a place or an event.

    ## Fix safety

    Reported only. Names and date go into the head of the document, the line is no part of
    the body. "Open Evening 13 September 2018" has the same form, so look at the line.

    ## Known from

    News sites whose layout sets name and date side by side: 7 of 1,000 web pages turned into
    text. Half of the lines of this form announce an event or name a place.
    """
    for line in lines:
        if line.role is Role.BYLINE and find_date(line.bare) is not None:
            yield Edit(line.span, None)
