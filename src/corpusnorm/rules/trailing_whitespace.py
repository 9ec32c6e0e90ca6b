"""trailing-whitespace: blanks and tabs before a line end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, InContext, Stage, text_rule

_WHITE = re.compile(r"[ \t]+")
_AFTER_WHITE = re.compile(r"\n(?<=[ \t]\n)")
_BEFORE_TEXT = re.compile(r"\n[^\S\n]*\S")
_LEAST_BREAKS = 3
"""Line breaks of Markdown that prove each other."""


@text_rule(
    code="LA002",
    name="trailing-whitespace",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="White space at the end of a line",
    cure="Remove it",
    trigger=(InContext("\n", r"(?<=[ \t]\n)"),),
    examples=(
        Example("one \t\ntwo\n", "one\ntwo\n"),
        Example("  one\n", "  one\n"),
    ),
)
def trailing_whitespace(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Blanks and tabs at the end of a line. A text that ends lines with exactly two blanks before a line of text, and
    with hardly anything else, breaks its lines in the manner of Markdown: there these stay. So does a tab at the end
    of a row that has as many tabs as the row above or below: the last cell is empty.

    ## Why it matters

    It shows nothing, but makes equal lines different, and editors take it out one file at a time.

    ## Fix safety

    Safe: nothing is seen of it, except the line breaks of Markdown, which are left.

    ## Known from

    Every extractor: nine of ten pages turned into Markdown, one in six web texts.
    """
    found = list(_at_line_ends(text))
    breaks = {match.start() for match in found if _is_hard_break(match, text)}
    others = sum(1 for match in found if match.start() not in breaks and _BEFORE_TEXT.match(text, match.end()))
    kept = breaks if len(breaks) >= max(_LEAST_BREAKS, 4 * others) else set()
    for match in found:
        if match.start() not in kept:
            start = _end_of_row(match, text) if "\t" in match[0] else match.start()
            if start < match.end():
                yield Edit(Span(start, match.end()), "")


def _at_line_ends(text: str) -> Iterator[re.Match[str]]:
    """The white space before line feeds: only lines that end in it are looked at."""
    for line_end in _AFTER_WHITE.finditer(text):
        line = text[text.rfind("\n", 0, line_end.start()) + 1 : line_end.start()]
        match = _WHITE.match(text, line_end.start() - len(line) + len(line.rstrip(" \t")))
        assert match is not None
        yield match


def _end_of_row(match: re.Match[str], text: str) -> int:
    """Where the white space begins that is of no use: in a row of a table, behind the last tab."""
    start = text.rfind("\n", 0, match.start()) + 1
    if "\t" not in text[start : match.start()].strip():
        return match.start()
    neighbours = (_line_at(text, text.rfind("\n", 0, max(start - 1, 0)) + 1), _line_at(text, match.end() + 1))
    is_row = text.count("\t", start, match.end()) in [line.count("\t") for line in neighbours]
    return match.start() + match[0].rindex("\t") + 1 if is_row else match.start()


def _line_at(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start : end if end >= 0 else len(text)]


def _is_hard_break(match: re.Match[str], text: str) -> bool:
    """Whether two blanks after text break a line that goes on in the next."""
    is_after_text = match.start() > 0 and text[match.start() - 1] != "\n"
    return match[0] == "  " and is_after_text and _BEFORE_TEXT.match(text, match.end()) is not None
