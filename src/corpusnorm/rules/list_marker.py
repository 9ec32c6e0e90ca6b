"""list-marker: bullets that are printed into the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.blocks.bullets import GLYPHS

_MARKER = re.compile(rf"(?:[*·{GLYPHS}]|[-+](?= ))[ \t]+(?=\S)")


@line_rule(
    code="MK013",
    name="list-marker",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Bullet of a list item",
    examples=(
        Example("- the harbour\n- the old mill", None),
        Example("– Non, dit-il.\n– Si !", "– Non, dit-il.\n– Si !"),
    ),
)
def list_marker(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A bullet and a blank (`* `, `- `, `• `, `▪ `, `► ` and the like) before the items of a list. An asterisk, a hyphen
    or a plus needs a neighbour that has the same; the other signs stand before nothing else.

    The dash that opens speech (`– Non, dit-il`), signatures, negative numbers and code stay.

    ## Why it matters

    A tokenizer takes the bullet for a word, or for the operator that it looks like.

    ## Fix safety

    Reported only: without the bullet a list in a text file is a row of paragraphs. In the document the block is a list
    item, and its text begins after the bullet.

    ## Known from

    One in four web pages as text, nearly all of them as Markdown, half of all PDF texts.
    """
    for line in lines:
        if line.is_marked and line.role in (Role.LIST_ITEM, Role.COMMENT, Role.COMMENTS_UNSPLIT):
            match = _MARKER.match(line.bare)
            if match:
                yield Edit(Span(line.first, line.first + match.end()), None)
