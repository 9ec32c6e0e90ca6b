"""spaced-ellipsis: three dots with spaces between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_DOTS = re.compile(
    r"\. \. \.(?:(?<=[^\W\d_]{2}\. \. \.)|(?<=[^\W\d_]{2} \. \. \.)|(?<=[^\W\d_]{2}[,;!?)”’\"'] \. \. \.))(?! ?[.…,])"
)


@text_rule(
    code="TY007",
    name="spaced-ellipsis",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="Ellipsis with spaces",
    cure="Write an ellipsis",
    trigger=(". . .",),
    examples=(
        Example("Don’t do this to me . . .", "Don’t do this to me …"),
        Example("the program. ... In the end. . . . And so", "the program. ... In the end. . . . And so"),
    ),
)
def spaced_ellipsis(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Three full stops with a space between them, which become one character.

    It leaves alone four and more, a full stop before an ellipsis among them, and the dots of tables of contents and
    formulas.

    ## Why it matters

    Tokenizers see three ends of sentences, and a line may break between the dots.

    ## Fix safety

    Unsafe: the spaces are the style of some publishers.

    ## Known from

    Books and typewritten text: 7 of 1,000 web pages, one in three PDF documents.
    """
    for match in _DOTS.finditer(text):
        yield Edit(Span(*match.span()), "\N{HORIZONTAL ELLIPSIS}")
