"""posted-on-line: a line that gives the date of the text, or a document without a date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.front_matter import tells_date
from corpusnorm.structure.running_text import has_running_text

_TEXT = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_TOLD_WITH_BYLINE = f"Ferry afloat again\n\nBy Mary Hallam | 4 May 2019\n\n{_TEXT}"


@line_rule(
    code="ST003",
    name="posted-on-line",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Date among the lines of the text, kept as date of publication",
    examples=(
        Example(f"Ferry afloat again\n\nPosted on 4 May 2019\n\n{_TEXT}", None),
        Example(_TEXT, None),
        Example(_TOLD_WITH_BYLINE, _TOLD_WITH_BYLINE),
    ),
)
def posted_on_line(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines of the head that give a date and nothing else, with or without "Posted on". A
    document that has running text but no date is reported at its very beginning.

    ## Why it matters

    Studies of language change stand on the date, and a corpus without dates cannot be
    cut by year.

    ## Fix safety

    Reported only. The date is kept as date of publication, the line is no part of the body.
    The date of an event can stand in the same place, so look at the line.

    ## Known from

    Web pages turned into text: 140 of 1,000 whole pages have such a line, 30 to 70 of 1,000
    articles that an extractor cut out.
    """
    if not any(map(_tells_date, lines)) and has_running_text(lines) and not tells_date(lines):
        yield Edit(Span(0, 0), None, detail="No date")
    for line in lines:
        if line.role is Role.DATE:
            yield Edit(line.span, None)


def _tells_date(line: Line) -> bool:
    return line.role is Role.DATE or (line.role is Role.BYLINE and find_date(line.bare) is not None)
