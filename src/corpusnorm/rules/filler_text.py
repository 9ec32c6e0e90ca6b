"""filler-text: Latin that stands where text is still to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_FILLER = re.compile(r"(?<![\"“'‘«*_(])lorem ipsum(?: dolor(?: sit(?: amet)?)?)?", re.IGNORECASE)
_ABOUT_IT = re.compile(
    r"(?:placeholder|dummy|filler|blind|sample) ?(?:text|copy|content)|typograph|typeset|typeface|cicero|blindtext"
    r"|platzhalter|faux[- ]texte|lorem ipsum (?:is|was|generator|ist|est)\b",
    re.IGNORECASE,
)


@text_rule(
    code="LA026",
    name="filler-text",
    stage=Stage.LAYOUT,
    safety=Safety.REPORT,
    message="Filler text of a template",
    trigger=("orem ipsum", "orem Ipsum", "OREM IPSUM"),
    examples=(
        Example("The night ferry\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.", None),
        Example("Lorem ipsum is dummy text of printers.", "Lorem ipsum is dummy text of printers."),
    ),
)
def filler_text(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `Lorem ipsum`, with which designers fill a page before it has text. Texts about it, about printing and type stay,
    and so do quotations of it.

    ## Why it matters

    The page was never finished: what else it holds is that of a template.

    ## Fix safety

    Reported only: see what else is on the page.

    ## Known from

    One web page in 1,000.
    """
    if not _ABOUT_IT.search(text):
        for match in _FILLER.finditer(text):
            yield Edit(Span(*match.span()), None)
