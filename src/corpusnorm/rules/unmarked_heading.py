"""unmarked-heading: a short line between paragraphs that is read as a heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_ONE = (
    "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog "
    "on its way to the island, with forty passengers and a lorry full of hay on board."
)
_TWO = (
    "Nobody was hurt, but the owners will have to explain why the pilot had been sent home that morning "
    "although the forecast spoke of fog along the whole coast until late in the evening."
)


@line_rule(
    code="ST006",
    name="unmarked-heading",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Short line between paragraphs, read as a heading",
    examples=(
        Example(f"{_ONE}\n\nWho sent the pilot home\n\n{_TWO}", None),
        Example(f"{_ONE}\n\nWho sent the pilot home?!\n\n{_TWO}", f"{_ONE}\n\nWho sent the pilot home?!\n\n{_TWO}"),
    ),
)
def unmarked_heading(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Short lines without a stop between two paragraphs, which are read as headings although
    no heading mark says so.

    ## Why it matters

    Read as text, a heading runs into the sentence below it. But a caption, a pull quote or
    the title of another article can stand in the same place.

    ## Fix safety

    Reported only. The block becomes a heading of the second level, its words stay.

    ## Known from

    Text extractors that drop heading marks: 160 to 540 of 1,000 documents, by extractor. Of
    twenty such lines in web pages seventeen were headings.
    """
    for line in lines:
        if line.role is Role.HEADING and not line.is_marked:
            yield Edit(line.span, None)
