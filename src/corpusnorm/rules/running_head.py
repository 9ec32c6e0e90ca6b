"""running-head: the line at the top of each page, between the lines of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.samples import PAGE, WITNESSES

_HEADED = "\n\n".join(
    f"{PAGE}\n\n{number} The Night Ferry\n\nshore by night, as {name} says." for number, name in WITNESSES
)
_CHAPTERS = "\n\n".join(f"Chapter {number}\n\n{PAGE} shore." for number in (7, 8, 9))


@line_rule(
    code="LA010",
    name="running-head",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Running head of a page",
    cure="Remove the line",
    examples=(
        Example(
            _HEADED,
            _HEADED.replace("7 The Night Ferry", "").replace("8 The Night Ferry", "").replace("9 The Night Ferry", ""),
        ),
        Example(_CHAPTERS, _CHAPTERS),
    ),
)
def running_head(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A line that comes back at least three times at the distance of a page: with the number of the page at one of its
    ends, where sentences go on behind it, or beside page numbers or form feeds (`The Night Ferry 12`, the name of a
    journal, the title of a chapter).

    Refrains, names of speakers, numbered headings and captions are not at the ends of pages, so they stay.

    ## Why it matters

    It cuts sentences, and its words are counted once for each page.

    ## Fix safety

    Unsafe in a text file, where it is evidence of the pages. Conversion to a document sets it aside as furniture.

    ## Known from

    Every second PDF text; hardly any web page.
    """
    if facts.pages.heads:
        for index in facts.pages.head_lines([line.bare for line in lines]):
            yield Edit(lines[index].span, "")
