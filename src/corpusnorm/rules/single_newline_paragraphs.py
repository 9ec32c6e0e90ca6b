"""single-newline-paragraphs: paragraphs that only a line end sets apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_LONG: Final = 80
_LEAST: Final = 5
"""So many long lines are paragraphs; a poem or a list has none."""

_PARAGRAPH = (
    "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog "
    "on its way to the island, with forty passengers and a lorry full of hay on board."
)
_SET_APART = "\n\n".join([_PARAGRAPH] * 5)


@line_rule(
    code="ST009",
    name="single-newline-paragraphs",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Paragraphs are set apart by single newlines",
    examples=(
        Example("\n".join([_PARAGRAPH] * 5), None),
        Example(_SET_APART, _SET_APART),
    ),
)
def single_newline_paragraphs(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Documents in which every line is a paragraph and no blank line stands between them. One
    finding, at the first such newline, says how many there are.

    ## Why it matters

    Readers of Markdown and many tokenizers take a single newline for a space, and make one
    paragraph of the whole document. A blank line, where there is one, means more here than
    the end of a paragraph.

    ## Fix safety

    Reported only. The paragraphs are blocks of the document, whichever output is written.

    ## Known from

    Plain text from trafilatura, newspaper and jusText: 850 of 1,000 documents; hardly any of
    those that keep a blank line.
    """
    paragraphs = sum(_is_text(line) and len(line.bare) >= _LONG for line in lines)
    if facts.layout is not Layout.SINGLE_NEWLINES or paragraphs < _LEAST:
        return
    borders = [one for one, two in pairwise(lines) if _is_text(one) and _is_text(two)]
    if borders:
        first = borders[0].end
        yield Edit(Span(first, first + 1), None, detail=f"Paragraphs are set apart by single newlines ({len(borders)})")


def _is_text(line: Line) -> bool:
    return line.role in (Role.PARAGRAPH, Role.BLOCK_QUOTE, Role.COMMENT, Role.COMMENTS_UNSPLIT)
