"""quote-marker: angle brackets before the lines of a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_MARKER = re.compile(r">(?: ?>)*(?: |$)?")


@line_rule(
    code="MK016",
    name="quote-marker",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Quotation mark of mail or Markdown",
    trigger=(">",),
    examples=(
        Example("Ann wrote:\n> The letters came.\n> All of them.\n\nThey did.", None),
        Example("> $1000 6% of the total", "> $1000 6% of the total"),
    ),
)
def quote_marker(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    One or more `>` before a line that is quoted, in mail, in forums and in Markdown. A lone `>` is a quotation in a
    document that is Markdown only.

    Prompts (`>>>`), arrows of menus (`>> Click here <<`), a `>` that means "greater than" or that a shell reads stay.

    ## Why it matters

    The signs cut quoted sentences apart; and without them nobody can tell who speaks.

    ## Fix safety

    Reported only: in a text file the signs are all that tells the quotation. In the document the block is a quotation,
    and its text begins after the sign.

    ## Known from

    Mailing lists, forums, and one in seven web pages turned into Markdown.
    """
    for line in lines:
        if line.is_marked and line.role in (Role.BLOCK_QUOTE, Role.COMMENT, Role.COMMENTS_UNSPLIT):
            match = _MARKER.match(line.bare)
            if match:
                yield Edit(Span(line.first, line.first + match.end()), None)
