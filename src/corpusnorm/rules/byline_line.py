"""byline-line: a line that names the author, or a document that names none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.front_matter import tells_authors
from corpusnorm.structure.running_text import has_running_text

_TEXT = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_TOLD_WITH_DATE = f"Ferry afloat again\n\nBy Mary Hallam | 4 May 2019\n\n{_TEXT}"


@line_rule(
    code="ST002",
    name="byline-line",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Byline among the lines of the text, kept as authors",
    examples=(
        Example(f"Ferry afloat again\n\nBy Mary Hallam\n\n{_TEXT}", None),
        Example(_TEXT, None),
        Example(_TOLD_WITH_DATE, _TOLD_WITH_DATE),
    ),
)
def byline_line(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines of the head that name the author and nothing else. A document that has running
    text but names no author is reported at its very beginning. A byline with a date in the
    same line is the business of `byline-date-line`.

    ## Why it matters

    Counted as text, a byline is a sentence without a verb and makes its author a person of
    the story. A document without an author cannot be cited.

    ## Fix safety

    Reported only. The names are kept as authors, the line is no part of the body.

    ## Known from

    Web pages turned into text: about 30 of 1,000 have such a line near the top. Of twenty
    lines that begin with "By", four name somebody else, such as the author of a reviewed book.
    """
    bylines = [line for line in lines if line.role is Role.BYLINE]
    if not bylines and has_running_text(lines) and not tells_authors(lines):
        yield Edit(Span(0, 0), None, detail="No byline")
    for line in bylines:
        if find_date(line.bare) is None:
            yield Edit(line.span, None)
