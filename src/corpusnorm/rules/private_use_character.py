"""private-use-character: a glyph of some font that has no meaning outside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, characters, text_rule

_RUN = re.compile("[\ue000-\uf8fe]+")
_BULLET = re.compile(r"[\uf0b7\uf0a7\uf0d8\uf076\uf0fc](?:(?<![^\n\t].)|(?<=[\n\t ] .))(?=[ \t]*\w)")
"""In Symbol a dot; in Wingdings a square, an arrowhead, a diamond and a tick: the marks of lists in Word."""


@text_rule(
    code="CH012",
    name="private-use-character",
    stage=Stage.CHARACTERS,
    safety=Safety.UNSAFE,
    message="Character that only one font can show",
    cure="Put a bullet at the beginning of a list item",
    trigger=characters("\ue000-\uf8fe"),
    examples=(
        Example("\uf0b7 Each shard loads the index.", "\u2022 Each shard loads the index."),
        Example("\uf8ff Music", "\uf8ff Music"),
    ),
)
def private_use_character(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Characters from U+E000 to U+F8FE, which Unicode leaves to private agreement: icons, bullets, and parts of
    brackets in formulas. At the beginning of a line the bullets of Word (in Symbol and Wingdings) are known, the
    rest is reported without a change, a run of them as one.

    The apple of Apple (U+F8FF) is left alone.

    ## Why it matters

    Without its font the character shows an empty box, or the sign of another font.

    ## Fix safety

    Unsafe: another font may have another sign at the same place.

    ## Known from

    PDF text (one document in five, 25 each) and texts that were made with Word.
    """
    bullets = {match.start() for match in _BULLET.finditer(text)}
    for match in _RUN.finditer(text):
        is_bullet = match.start() in bullets and len(match[0]) == 1
        yield Edit(Span(*match.span()), "\N{BULLET}" if is_bullet else None)
