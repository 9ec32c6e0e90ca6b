"""lost-block-quote: a quotation that was set off on the page and is now bare paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_INTRODUCED = (
    "What the harbour master thought of it can be read in the log of that night, where he wrote:\n\n"
    "At two in the morning the fog lifted for a quarter of an hour, and I saw her lights where no ship ought to be."
)
_WITH_MARKS = _INTRODUCED.replace("At two", "“At two") + "”"


@line_rule(
    code="ST007",
    name="lost-block-quote",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Paragraphs that are a quotation carry no quotation mark",
    examples=(
        Example(_INTRODUCED, None),
        Example(_WITH_MARKS, _WITH_MARKS),
    ),
)
def lost_block_quote(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Paragraphs after an introduction such as "… where he wrote:" that nothing else tells
    from the author's own. One finding reaches from the first to the last of them.

    ## Why it matters

    The words of somebody else are counted as the author's, which spoils every study of
    style, authorship or opinion.

    ## Fix safety

    Reported only. The paragraphs become block quotes, their words stay. Where the quotation
    ends is not written in the text; look at the end of the finding.

    ## Known from

    Every way from a page to plain text: 19 of 1,000 web pages, 44 of 1,000 articles
    with comments.
    """
    filled = [line for line in lines if line.bare]
    for is_lost, run in groupby(filled, key=_is_lost):
        if is_lost:
            quoted = list(run)
            yield Edit(Span(quoted[0].span.start, quoted[-1].span.end), None)


def _is_lost(line: Line) -> bool:
    return line.role is Role.BLOCK_QUOTE and not line.is_marked
