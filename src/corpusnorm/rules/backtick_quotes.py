"""backtick-quotes: quotation marks made of backticks, as TeX and old news wires have them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_DOUBLE = re.compile(r"(?<![`ˋ\\])(``|ˋˋ)(?=[\w(“‘\"])[^`ˋ\n]{1,400}?(?<=[\w.,;:!?)…])('')(?!')")
_SINGLE = re.compile(r"(?<![`ˋ\w\\])([`ˋ])(?=\w)(?:[^\Wˋ]|[ ,;:!?’'-]){1,200}?(?<=\w)[.,!?]?(')(?![\w'])")


@text_rule(
    code="CH017",
    name="backtick-quotes",
    stage=Stage.CHARACTERS,
    safety=Safety.UNSAFE,
    message="Quotation marks made of backticks",
    cure="Write quotation marks",
    trigger=("`", "ˋ"),
    examples=(
        Example("there is a ``size scale'' in `air world'", "there is a “size scale” in ‘air world’"),
        Example("run `date` and ''wait''", "run `date` and ''wait''"),
    ),
)
def backtick_quotes(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Two backticks that open and two straight apostrophes that close a quotation in one line, and one of each.

    It leaves alone code, which ends with a backtick, program text, documents with fenced code or TeX, and tokenised
    text, in which the marks stand apart from the words.

    ## Why it matters

    Readers of Markdown take the words for code, and searches for quotations miss them.

    ## Fix safety

    Unsafe: the manual of a program may show its input so.

    ## Known from

    Abstracts written in TeX, and news of the nineties: 2 of 1,000 web pages.
    """
    if facts.is_code or facts.has_code_fence or facts.has_tex:
        return
    for pattern, opening, closing in ((_DOUBLE, "“", "”"), (_SINGLE, "‘", "’")):
        for match in pattern.finditer(text):
            yield Edit(Span(*match.span(1)), opening)
            yield Edit(Span(*match.span(2)), closing)
