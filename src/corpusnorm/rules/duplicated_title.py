"""duplicated-title: the title of a document once more below itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line
from corpusnorm.rule import Example, Stage, line_rule

_WITHIN = 5
"""Lines from the top, blank ones not counted, in which both stand."""

_SHORTEST, _LONGEST = 10, 120
_LEAST_TEXT = 300
"""Characters of text below a title."""

_OF_A_SENTENCE = (".", ",", ";", ":", "!", "…")

_TEXT = (
    "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog on its way to "
    "the island, with forty passengers and a lorry full of hay on board.\n\n"
    "Nobody was hurt, but the owners will have to explain why the pilot had been sent home that morning, although the "
    "forecast spoke of fog along the whole coast until late in the evening. The inquiry opens in May."
)


@line_rule(
    code="LA015",
    name="duplicated-title",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="The title of the document once more",
    cure="Remove the second one",
    examples=(
        Example(f"The night ferry\n\nThe night ferry\n\n{_TEXT}", f"The night ferry\n\n\n\n{_TEXT}"),
        Example(f"The night ferry\n\n{_TEXT}\n\nThe night ferry", f"The night ferry\n\n{_TEXT}\n\nThe night ferry"),
    ),
)
def duplicated_title(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    The first line of a document once more within the next four, letter for letter, with only short lines between the
    two, and running text below. It has two words or more and no stop at its end.

    Verse whose first line is its title stays, and so do lists, tables, chats and program text.

    ## Why it matters

    The second one is taken for a heading, or for the first sentence.

    ## Fix safety

    Unsafe in a text file. Conversion to a document sets the second one aside as furniture and keeps it.

    ## Known from

    One in 26 web texts: the path to the page, or the text of its picture, repeats the title.
    """
    top = list(islice((line for line in lines if line.bare), _WITHIN))
    if len(top) < 3 or not _is_title(top[0].bare) or _goes_on(*top[:2]):
        return
    for line in top[1:]:
        if line.bare == top[0].bare:
            if lines[-1].end - line.end >= _LEAST_TEXT and not facts.keeps_lines:
                yield Edit(line.span, "")
            return
        if len(line.bare) > _LONGEST:
            return


def _goes_on(first: Line, second: Line) -> bool:
    """Whether the first line is that of a wrapped paragraph."""
    return second.number == first.number + 1 and second.bare[0].islower()


def _is_title(bare: str) -> bool:
    return _SHORTEST <= len(bare) <= _LONGEST and " " in bare and not bare.endswith(_OF_A_SENTENCE)
