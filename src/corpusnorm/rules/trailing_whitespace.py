"""trailing-whitespace: blanks and tabs before a line end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_AT_LINE_END = re.compile(r"(?<![ \t])[ \t]++(?=\n)")
_BEFORE_TEXT = re.compile(r"\n[^\S\n]*\S")
_LEAST_BREAKS = 3


@text_rule(
    code="LA002",
    name="trailing-whitespace",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="White space at the end of a line",
    cure="Remove it",
    trigger=(" \n", "\t\n"),
    examples=(
        Example("one \t\ntwo\n", "one\ntwo\n"),
        Example("  one\n", "  one\n"),
    ),
)
def trailing_whitespace(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Blanks and tabs at the end of a line. A text that ends lines with exactly two blanks before a line of text, and
    with hardly anything else, breaks its lines in the manner of Markdown: there these stay.

    ## Why it matters

    It shows nothing, but makes equal lines different, and editors take it out one file at a time.

    ## Fix safety

    Safe: nothing is seen of it, except the line breaks of Markdown, which are left.

    ## Known from

    Every extractor: nine of ten pages turned into Markdown, one in six web texts.
    """
    found = list(_AT_LINE_END.finditer(text))
    breaks = {match.start() for match in found if _is_hard_break(match, text)}
    others = sum(1 for match in found if match.start() not in breaks and _BEFORE_TEXT.match(text, match.end()))
    kept = breaks if len(breaks) >= max(_LEAST_BREAKS, 4 * others) else set()
    for match in found:
        if match.start() not in kept:
            yield Edit(Span(*match.span()), "")


def _is_hard_break(match: re.Match[str], text: str) -> bool:
    """Whether two blanks after text break a line that goes on in the next."""
    is_after_text = match.start() > 0 and text[match.start() - 1] != "\n"
    return match[0] == "  " and is_after_text and _BEFORE_TEXT.match(text, match.end()) is not None
