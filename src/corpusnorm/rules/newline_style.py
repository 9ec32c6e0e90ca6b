"""newline-style: line ends other than the line feed."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import OTHER_LINE_END
from corpusnorm.rule import Example, Stage, text_rule


@text_rule(
    code="LA001",
    name="newline-style",
    stage=Stage.ENCODING,
    safety=Safety.SAFE,
    message="Line end that is no line feed",
    cure="Put a line feed",
    trigger=("\r", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"),
    examples=(
        Example("one\r\ntwo\rthree", "one\ntwo\nthree"),
        Example("one\ntwo", "one\ntwo"),
    ),
)
def newline_style(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Line ends of Windows (CR LF, also CR CR LF from a double conversion) and of the old Macintosh (CR), and the
    line and paragraph separators of Unicode (U+2028, U+2029).

    ## Why it matters

    Programs do not agree on what ends a line, so that line numbers differ and paragraphs stick together.

    ## Fix safety

    Safe: the lines stay the same. It is done first of all, because the other rules know the line feed only.

    ## Known from

    PDF tools on Windows (one in eight of their files), e-books, mail; the separators from text typed into web editors.
    """
    for match in OTHER_LINE_END.finditer(text):
        yield Edit(Span(*match.span()), "\n")
