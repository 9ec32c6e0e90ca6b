"""markdown-emphasis: asterisks and underscores around emphasised words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from corpusnorm.cut import whole_line
from corpusnorm.edit import Edit, Mark, MarkType, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.literal import holds
from corpusnorm.markdown import emphasised
from corpusnorm.rule import Example, InContext, Stage, text_rule

_Emphasis: TypeAlias = tuple[Span, Span, bool]
"""The place with the marks, that without them, and whether it is strong; as `emphasised` gives it."""

_EMPTY = re.compile(r"\n[ \t]*(?P<bullet>[*+-][ \t]+)?(?P<marks>(?:__|\*\*)(?: (?:__|\*\*))*)[ \t]*(?=\n|\Z)")
_LEAST = 2
"""Pairs of marks that prove each other."""

_OPENING = "\"'“‘«(["


@text_rule(
    code="MK002",
    name="markdown-emphasis",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Emphasis marks of Markdown",
    cure="Take the marks off and keep the emphasis as a mark of the document",
    trigger=(InContext("*", r"(?<![A-Za-z0-9]\*)\S"), InContext("_", r"(?<![A-Za-z0-9]_)\S")),
    examples=(
        Example("## Books\n\nShe read *Emma* at \\$5.", "## Books\n\nShe read Emma at \\$5."),
        Example("Things I *sometimes* bring along", "Things I *sometimes* bring along"),
    ),
)
def markdown_emphasis(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `*words*`, `_words_`, `**words**`, `__words__` and `***words***` in a document that is Markdown as a whole.
    Both marks must touch their words inside and stand at a word's border outside. `_words_` are emphasised in other
    prose as well, if there are two such places or more: so books are typed that were set in italics. Marks with
    nothing between them, alone on their line (`__`), stood around a sign of a symbol font.

    Asterisks in other documents stay: there they are the author's own (`*sigh*` in a chat, stress in plain text),
    a censored word, a file pattern, a footnote or a required field of a form. Program text stays; in Markdown, so do
    code between backticks, addresses, `__init__` and escaped asterisks.

    ## Why it matters

    The marks stick to the words, so that `*Emma*` is another word than `Emma`.

    ## Fix safety

    Safe: the emphasis is kept as a mark (`emphasis` or `strong`) on the stretch of text.

    ## Known from

    Eight of ten web pages turned into Markdown, Markdown made of PDF, and the books of Project Gutenberg.
    """
    if text.count("_") < 2 * _LEAST and not facts.is_markdown:
        return
    found = list(emphasised(text))
    if not (found or holds(text, "**") or holds(text, "__")):
        return
    for outer, inner, is_strong in found if facts.is_markdown else _underlined(text, found, facts):
        mark = Mark(type=MarkType.STRONG if is_strong else MarkType.EMPHASIS, span=outer)
        yield Edit(outer, text[inner.start : inner.end], mark=mark)
    if facts.is_markdown:
        yield from _empty(text)


def _empty(text: str) -> Iterator[Edit]:
    """Marks alone on their line."""
    for match in _EMPTY.finditer(f"\n{text}"):
        marks = Span(match.start("marks") - 1, match.end("marks") - 1)
        yield Edit(marks if match["bullet"] else whole_line(text, marks), "")


def _underlined(text: str, emphases: list[_Emphasis], facts: Facts) -> list[_Emphasis]:
    """The words between single underscores in prose that is no Markdown, if there are several."""
    found = [
        (outer, inner, False)
        for outer, inner, is_strong in emphases
        if text[outer.start] == "_" and not is_strong and (text[inner.start].isalnum() or text[inner.start] in _OPENING)
    ]
    return found if len(found) >= _LEAST and not facts.is_code else []
