"""form-feed: the control character that ends a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule


@text_rule(
    code="LA020",
    name="form-feed",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="Form feed at the end of a page",
    cure="Remove it",
    trigger=("\f",),
    examples=(
        Example("The end of a page.\n\fThe next page.", "The end of a page.\nThe next page."),
        Example("of the order of 10 M\f at most", None),
    ),
)
def form_feed(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Form feeds (`0x0C`) at the beginning or the end of a line, which end a page. Programs keep theirs.

    Within a line a form feed is the number of a glyph in a font (a ligature, a sign), or a page that ends in a word.
    Such are reported, and where a document has one, none of its form feeds is touched.

    ## Why it matters

    Some programs break the line at it, others the page, others stop.

    ## Fix safety

    Unsafe: nothing else may tell where a page ends.

    ## Known from

    One in three PDF texts, and files of requirements that are typeset for a printer.
    """
    if facts.is_code:
        return
    places = [match.start() for match in re.finditer("\f", text)]
    inline = [at for at in places if not _is_at_edge(text, at)]
    for at in inline or places:
        yield Edit(Span(at, at + 1), None if inline else "")


def _is_at_edge(text: str, at: int) -> bool:
    """Whether nothing but white space lies between the character and the beginning or the end of its line."""
    line_start, line_end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return not text[line_start:at].strip() or not text[at : line_end if line_end >= 0 else None].strip()
