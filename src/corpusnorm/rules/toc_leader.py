"""toc-leader: rows of dots between a heading and its page in a table of contents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_DOTS = re.compile(r"(?:\.(?>(?:[ \t]?\.){4,})|…(?>(?:[ \t]?…)+))[ \t.…]*+")
_PAGE = re.compile(r"(?:\d{1,4}|[ivxlc]{1,6})[ \t]*\r?(?=\n|\Z)")


@text_rule(
    code="MK027",
    name="toc-leader",
    stage=Stage.MARKUP,
    safety=Safety.UNSAFE,
    message="Row of dots before a page number",
    cure="Write a tab in place of the dots",
    trigger=("....", ". . . .", "……", "… …"),
    examples=(
        Example("3.4 Letters . . . . . . . 51\n3.5 Diaries ........ 63", "3.4 Letters\t51\n3.5 Diaries\t63"),
        Example("And then ........ 10 years later", "And then ........ 10 years later"),
    ),
)
def toc_leader(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Five and more dots, set close or apart, between words and the number that ends the line.

    Pauses (`And then ........ 10 years later`), dots that end a line, and forms to be filled in stay.

    ## Why it matters

    Each dot may be counted as a sentence.

    ## Fix safety

    Unsafe: a price list has the same dots. The tab keeps the heading and its page apart.

    ## Known from

    One in nine PDF texts.
    """
    for match in _DOTS.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if line.strip() and _PAGE.match(text, match.end()):
            start = match.start() - (len(line) - len(line.rstrip()))
            yield Edit(Span(start, match.end()), "\t")
