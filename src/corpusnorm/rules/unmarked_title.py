"""unmarked-title: a title or subtitle that is a bare line, or a document without a title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.heads.front_matter import tells_title
from corpusnorm.structure.running_text import has_running_text

_TEXT = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."


@line_rule(
    code="ST001",
    name="unmarked-title",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Title carries no heading mark",
    examples=(
        Example(f"Ferry afloat again\n\n{_TEXT}", None),
        Example(_TEXT, None),
        Example("Home\nNews\nContact", "Home\nNews\nContact"),
    ),
)
def unmarked_title(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that are read as title or subtitle although no heading mark says so. A document
    that has running text but no title is reported at its very beginning.

    ## Why it matters

    A title without a mark is an inference from its place above a byline, a date or the
    first paragraph. Whoever relies on titles, to cite or to find duplicates, should look at it.

    ## Fix safety

    Reported only. The title is taken into the head of the document as it is; none is made up.

    ## Known from

    Text extractors that keep the words of a page and drop its headings, and blog archives
    that store the title outside the text.
    """
    if not any(line.role is Role.TITLE for line in lines) and has_running_text(lines) and not tells_title(lines):
        yield Edit(Span(0, 0), None, detail="No title")
    for line in lines:
        if line.role is Role.TITLE and not line.is_marked:
            yield Edit(line.span, None)
        elif line.role is Role.SUBTITLE and not line.is_marked:
            yield Edit(line.span, None, detail="Subtitle carries no heading mark")
