"""excess-blank-lines: two or more blank lines where one is enough."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import fenced_code
from corpusnorm.rule import Example, InContext, Stage, text_rule

_EXCESS = re.compile(r"\n[ \t]*\n[ \t]*\n(?:[ \t]*\n)*")


@text_rule(
    code="LA003",
    name="excess-blank-lines",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="More than one blank line",
    cure="Leave one blank line",
    trigger=("\n\n\n", InContext("\n", r"(?<=[ \t]\n)")),
    examples=(
        Example("One.\n\n\n\nTwo.", "One.\n\nTwo."),
        Example("One.\n\nTwo.", "One.\n\nTwo."),
    ),
)
def excess_blank_lines(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Two or more blank lines in a row, also with white space in them. Program text stays, and so do code between fences
    and verse that parts its stanzas by one blank line and its poems by two or more.

    ## Why it matters

    They mean nothing in prose, but are often taken for the border of two documents.

    ## Fix safety

    Safe: paragraphs stay apart. How many lines there were is on record, where something was cut out of a page.

    ## Known from

    Every second web page, all pages turned into Markdown, most PDF text.
    """
    found = list(_EXCESS.finditer(text))
    if not found or facts.is_code or facts.is_verse:
        return
    fenced = fenced_code(text)
    for match in found:
        if match.start() not in fenced:
            yield Edit(Span(*match.span()), "\n\n")
