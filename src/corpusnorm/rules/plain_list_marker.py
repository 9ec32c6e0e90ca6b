"""plain-list-marker: numbers of a list that are printed into the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_MARKER = re.compile(r"\(?\d{1,3}[.)][ \t]+(?=\S)")


@line_rule(
    code="ST010",
    name="plain-list-marker",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Printed number of a list item",
    examples=(
        Example("1) the pilot had gone home\n2) the fog was not forecast", None),
        Example("1974. An outline of the coast", "1974. An outline of the coast"),
    ),
)
def plain_list_marker(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Numbers such as "1) " and "2. " at the beginning of neighbouring items, in a text that is
    no Markdown, where they are printed and not markup.

    ## Why it matters

    A tokenizer takes the number for a word, or "1." for a sentence.

    ## Fix safety

    Reported only. The block becomes a list item and keeps its number as a field. A number
    alone proves no list, since years, verses and numbered headings look the same; only
    numbers that follow each other are taken as a list.

    ## Known from

    Web pages turned into text: 120 of 1,000, seven markers each; most PDF text.
    """
    if facts.is_markdown:
        return
    for line in lines:
        match = _MARKER.match(line.bare)
        if match and line.is_marked and line.role in (Role.LIST_ITEM, Role.COMMENT, Role.COMMENTS_UNSPLIT):
            yield Edit(Span(line.span.start, line.span.start + match.end()), None)
