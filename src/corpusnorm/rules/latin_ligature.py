"""latin-ligature: two or three letters in one character, as a font has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_LETTERS = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "\N{LATIN SMALL LETTER LONG S}t",
    "\ufb06": "st",
}
_LIGATURE = re.compile(r"[\ufb00-\ufb06](?:(?<=[^\W\d_].)|(?=[^\W\d_]))", re.DOTALL)


@text_rule(
    code="CH005",
    name="latin-ligature",
    stage=Stage.CHARACTERS,
    safety=Safety.SAFE,
    message="Ligature as one character",
    cure="Write the letters one by one",
    trigger=tuple(_LETTERS),
    examples=(
        Example("di\ufb03cult", "difficult"),
        Example("C\u00e6sar, \u0153uvre, Stra\u00dfe", "C\u00e6sar, \u0153uvre, Stra\u00dfe"),
    ),
)
def latin_ligature(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    The characters U+FB00 to U+FB06 (`ff`, `fi`, `fl`, `ffi`, `ffl`, `st` drawn as one) at a letter.

    It leaves alone a ligature that stands by itself, as in a text on type. The letters æ, œ and ß
    are letters.

    ## Why it matters

    A word with a ligature is not found, and a speller or tokenizer does not know it.

    ## Fix safety

    Safe: the character is defined as these letters, and only its drawing differs.

    ## Known from

    PDF text: one document in three, 93 each.
    """
    for match in _LIGATURE.finditer(text):
        yield Edit(Span(*match.span()), _LETTERS[match.group()])
