"""form-feed: the control character that ends a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_FORM_FEED = re.compile("\f")


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
    places = [match.start() for match in _FORM_FEED.finditer(text)]
    inline = list(_inline(text))
    for at in inline or places:
        yield Edit(Span(at, at + 1), None if inline else "")


def _inline(text: str) -> Iterator[int]:
    """The form feeds that stand between other characters of their line, white space left aside."""
    line_start = 0
    for line in text.split("\n"):
        if "\f" in line:
            first, last = len(line) - len(line.lstrip()), len(line.rstrip())
            yield from (line_start + match.start() for match in _FORM_FEED.finditer(line, first, last))
        line_start += len(line) + 1
