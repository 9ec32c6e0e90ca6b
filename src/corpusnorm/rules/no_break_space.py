"""no-break-space: fixed and thin spaces where an ordinary space is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, characters, text_rule

_SPACES = "\u00a0\u202f\u2000-\u200a\u205f"
_FIXED = re.compile(f"[{_SPACES}](?<!«.)(?<!‹.)(?![;:!?»›%‰€])(?!(?<=[0-9].)[0-9])")


@text_rule(
    code="CH001",
    name="no-break-space",
    stage=Stage.CHARACTERS,
    safety=Safety.SAFE,
    message="Space of a special kind",
    cure="Write an ordinary space",
    trigger=characters(_SPACES),
    is_by_line=True,
    examples=(
        Example("16 responses to\u00a0her", "16 responses to her"),
        Example("10\u202f000\u00a0\u20ac\u00a0!", "10\u202f000\u00a0\u20ac\u00a0!"),
    ),
)
def no_break_space(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    No-break spaces (U+00A0, U+202F) and spaces of a special width (U+2000 to U+200A, U+205F)
    in running text. Each becomes one ordinary space, so columns keep their place.

    It leaves alone what typography wants: the space before `; : ! ? » › % ‰ €`, after `«` and
    `‹`, and between the digits of a number. The wide space of Chinese and Japanese
    (U+3000), which sets a paragraph in, is no matter of this rule.

    ## Why it matters

    Two words with such a space between them are one word to many programs.

    ## Fix safety

    Safe: both look like a space. A line may break where it could not break before.

    ## Known from

    Text from HTML: 455 of 1,000 web pages hold some, 9 each.
    """
    for match in _FIXED.finditer(text):
        yield Edit(Span(*match.span()), " ")
