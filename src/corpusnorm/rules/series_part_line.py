"""series-part-line: a line of the head that says which part of a series this is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_TEXT = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_IN_A_SENTENCE = f"Ferry afloat again\n\nPart Two of the inquiry starts in May. {_TEXT}"


@line_rule(
    code="ST005",
    name="series-part-line",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Part of a series named in a line of its own, kept as series",
    examples=(
        Example(f"Ferry afloat again\n\nPart Two\n\n{_TEXT}", None),
        Example(_IN_A_SENTENCE, _IN_A_SENTENCE),
    ),
)
def series_part_line(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines of the head such as "Part Two" or "Teil 3".

    ## Why it matters

    Such a line looks like a heading of the text. It also says that the document is one of
    several, which matters to whoever counts documents or draws samples.

    ## Fix safety

    Reported only. The line is kept as the series of the document and is no part of the body.

    ## Known from

    Essays and serials on the web: 1 of 1,000 pages. In books and manuals such lines are
    headings, which is why only the head is searched.
    """
    for line in lines:
        if line.role is Role.SERIES:
            yield Edit(line.span, None)
