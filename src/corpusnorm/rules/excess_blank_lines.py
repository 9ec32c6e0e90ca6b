"""excess-blank-lines: two or more blank lines where one is enough."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator
from itertools import pairwise

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.markdown import fenced_code
from corpusnorm.rule import Example, Stage, text_rule

_EXCESS = re.compile(r"\n[ \t]*\n[ \t]*\n(?:[ \t]*\n)*")
_STANZA_BREAK = re.compile(r"(?<=[^\s])\n[ \t]*\n(?=[ \t]*\S)")


@text_rule(
    code="LA003",
    name="excess-blank-lines",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="More than one blank line",
    cure="Leave one blank line",
    trigger=("\n\n\n", " \n", "\t\n"),
    examples=(
        Example("One.\n\n\n\nTwo.", "One.\n\nTwo."),
        Example("One.\n\nTwo.", "One.\n\nTwo."),
    ),
)
def excess_blank_lines(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Two or more blank lines in a row, also with white space in them. Code stays, in a document of its own or between
    fences; and so does verse that parts its stanzas by one blank line and its poems by two or more.

    ## Why it matters

    They mean nothing in prose, but are often taken for the border of two documents.

    ## Fix safety

    Safe: paragraphs stay apart. How many lines there were is on record, where something was cut out of a page.

    ## Known from

    Every second web page, all pages turned into Markdown, most PDF text.
    """
    found = list(_EXCESS.finditer(text))
    if not found or facts.is_code:
        return
    if facts.layout is not Layout.BLANK_LINES and _is_verse(text):
        return
    fenced = fenced_code(text)
    for match in found:
        if match.start() not in fenced:
            yield Edit(Span(*match.span()), "\n\n")


def _is_verse(text: str) -> bool:
    """Whether short lines stand in stanzas, so that the size of a break has a meaning."""
    lines = [line.strip() for line in text.split("\n")]
    full = [line for line in lines if line]
    followed = sum(1 for line, after in pairwise(lines) if line and after)
    breaks = len(_STANZA_BREAK.findall(text))
    if breaks < 2 or 2 * followed < len(full):
        return False
    lengths = [len(line) for line in full]
    return 15 <= statistics.median(lengths) <= 50 and max(lengths) <= 75 and _is_versified(full)


def _is_versified(lines: list[str]) -> bool:
    """Whether lines begin and end as verses do: with a letter or a mark of a sentence."""
    proper = sum(1 for line in lines if line[0] not in "•*-|#>+" and not line[-1].isdigit())
    stopped = sum(1 for line in lines if line[-1] in ".,;:!?—")
    return 10 * proper >= 9 * len(lines) and 3 * stopped >= len(lines)
