r"""escaped-line-end: a text of several lines in one, with `\n` in place of its line ends."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.escapes import ANY_LINE_END, line_ends, meant
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_LINES = ("The ferry is afloat", "It was towed off on Tuesday.", "nobody was hurt.", "All slept.", "The hay was wet.")
_STRING = 'print("The ferry\\nIs afloat\\nAgain\\nAnd late")'


@text_rule(
    code="EN014",
    name="escaped-line-end",
    stage=Stage.ENCODING,
    safety=Safety.SAFE,
    message="All line ends are written as escapes",
    cure="Write line ends",
    trigger=("\\n",),
    examples=(
        Example("\\n".join(_LINES), "\n".join(_LINES)),
        Example(_STRING, _STRING),
    ),
)
def escaped_line_end(text: str, facts: Facts) -> Iterator[Edit]:
    r"""
    ## What it finds

    `\n` and `\r\n` in a document without any other line end.
    Behind three in four of them, and three at least, a line of prose begins with a capital, a digit or a mark, and
    the first line is as short as a title; then the others are line ends, too.

    It leaves alone program text and its strings, TeX, documents with fenced code, and single escapes in paths or in
    quotation marks. Where line ends are left in the document, `escape-sequence-literal` sees to the escapes.

    ## Why it matters

    Title, headings, lists and paragraphs run together, and the last word of each line is not told from the escape.

    ## Fix safety

    Safe: no sentence speaks of so many escapes with a line behind each.

    ## Known from

    Corpora with one document to a line: 41 of 50 Turkish documents of one. Of 17,000 other texts one was found, a page
    on programming, for which the length of the first line was limited.
    """
    if facts.has_escaped_line_ends:
        yield from meant(text, line_ends(text, ANY_LINE_END))
