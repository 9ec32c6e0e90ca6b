"""page-number-line: the number of a page, between the lines of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.samples import PAGE, WITNESSES

_NUMBERED = "\n\n".join(f"{PAGE}\n\n- {number} -\n\nshore by night, as {name} says." for number, name in WITNESSES)
_SECTIONS = "\n\n".join(f"{number}\n\n{PAGE} shore." for number in (1, 2, 3))


@line_rule(
    code="LA011",
    name="page-number-line",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Number of a page",
    cure="Remove the line",
    examples=(
        Example(_NUMBERED, _NUMBERED.replace("- 7 -", "").replace("- 8 -", "").replace("- 9 -", "")),
        Example(_SECTIONS, _SECTIONS),
    ),
)
def page_number_line(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that hold a number and nothing else (`12`, `- 12 -`, `Page 12 of 40`, `p. 213`), at least three of which count
    on at the distance of a page, where sentences go on behind them or form feeds stand; those that say that they number
    pages need no more.

    Numbered sections and chapters, years as headings, scores, cells of tables, and the end mark `- 30 -` of a report
    stay.

    ## Why it matters

    It cuts sentences, and is taken for a number that the text speaks of.

    ## Fix safety

    Unsafe in a text file, where it is evidence of the pages. Conversion to a document sets it aside as furniture.

    ## Known from

    Three of four PDF texts; one web page in 200.
    """
    if facts.pages.numbers:
        for index in facts.pages.number_lines([line.bare for line in lines]):
            yield Edit(lines[index].span, "")
