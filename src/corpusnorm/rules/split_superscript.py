"""split-superscript: the ending of an ordinal number apart from it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_ORDINAL = re.compile(r" (?P<ending>st|nd|rd|th)(?= )(?<=(?P<last>[0-9]) (?:st|nd|rd|th))")
_NUMBER = re.compile(r"(?<![\w.,/:-])[0-9]{1,3}$")
_AFTER = re.compile(r" [a-z]{3,}")
_ENDINGS = {"1": "st", "2": "nd", "3": "rd"}


@text_rule(
    code="LA025",
    name="split-superscript",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="Ending of an ordinal number apart from it",
    cure="Put the two together",
    trigger=(" th ", " st ", " nd ", " rd "),
    examples=(
        Example("It ran aground on the 14 th day of the journey.", "It ran aground on the 14th day of the journey."),
        Example("She lives at 1 St Mary Street.", "She lives at 1 St Mary Street."),
    ),
)
def split_superscript(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    The ending of an English ordinal number after a blank (`14 th day`, `the 1 st amendment`), if it is the right one
    for the number and a word in lower case follows.

    ## Why it matters

    The number and its ending become two words, of which one does not exist.

    ## Fix safety

    Unsafe: in a formula or a list of sizes the letters may be something else.

    ## Known from

    One in 27 PDF texts, where the ending was raised above the line.
    """
    for match in _ORDINAL.finditer(text):
        number = _NUMBER.search(text, max(match.start() - 4, 0), match.start())
        if number and match["ending"] == _ending(number[0]) and _AFTER.match(text, match.end()):
            yield Edit(Span(match.start(), match.start() + 1), "")


def _ending(number: str) -> str:
    """The letters that make ``number`` an ordinal in English."""
    return "th" if number[-2:-1] == "1" else _ENDINGS.get(number[-1], "th")
