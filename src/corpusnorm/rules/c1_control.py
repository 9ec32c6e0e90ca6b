"""c1-control: control characters from 80 to 9F, which are bytes that no decoding explains."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, characters, text_rule

_C1 = "\x80-\x9f"
_RUN = re.compile(f"[{_C1}]+")


@text_rule(
    code="CH018",
    name="c1-control",
    stage=Stage.CHARACTERS,
    safety=Safety.REPORT,
    message="Byte that no decoding explains",
    trigger=characters(_C1),
    examples=(
        Example("Review: \x90\x90\x90 (5/5)", None),
        Example("the State’s", "the State’s"),
    ),
)
def c1_control(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Code points from U+0080 to U+009F, a run of them as one. Those that stand for a character of Windows-1252 are
    repaired by `mojibake`; this rule tells what is left then, or where that rule is off.

    ## Why it matters

    They show nothing: a mark or half of a letter is missing.

    ## Fix safety

    Nothing is changed: what stood there is no longer in the text.

    ## Known from

    The last byte of half-repaired quotation marks, and signs of some font: 3 of 1,000 web pages.
    """
    for run in _RUN.finditer(text):
        yield Edit(Span(*run.span()), None)
