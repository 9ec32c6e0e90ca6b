"""page-margin: what a page prints above its text and below it."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.margins import RULE, margins

_FERRY = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_CREW = "Nobody was hurt, and the crew stayed on board until the tug came, which nobody had thought of asking for."
_PILOT = "The owners will have to explain why the pilot had been sent home that morning, though there was a forecast."
_TEXT = "\n\n".join([f"{_FERRY} {_CREW}", f"{_CREW} {_PILOT}", f"{_PILOT} {_FERRY}", f"{_CREW} {_FERRY}", _PILOT])


@line_rule(
    code="FU039",
    name=RULE,
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Part of the page above or below the text",
    examples=(
        Example(f"{_TEXT}\n\n© 2019 Skarn Gazette\n\nPrinted in Skarn", None),
        Example(f"{_TEXT}\n\nPrinted in Skarn", f"{_TEXT}\n\nPrinted in Skarn"),
    ),
)
def page_margin(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Menus, lists of other texts and the foot of the site, as far as a line that is known by its wording (`© 2019 …`,
    a menu of links) stands between them and the text: the stretch of lines with the most sentences.

    ## Why it matters

    A page that was extracted as a whole may hold more words of the site than of the text.

    ## Fix safety

    Reported only. The lines are furniture in the document.

    ## Known from

    Whole pages through extractors that keep everything. The text is found as in J. Pasternack and D. Roth, "Extracting
    article text from the web with maximum subsequence segmentation", 2009.
    """
    for span in margins(lines):
        yield Edit(span, None)
