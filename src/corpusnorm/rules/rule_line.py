"""rule-line: a line drawn across the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_RULE = re.compile(r"(?P<sign>[*=_~-])(?:[ \t]*(?P=sign)){2,}|[═─━]{3,}")
_NO_WORDS = frozenset({""})
_STARS = "*****"
_FEWER_STARS = re.compile(r"\*{3,4}")
_OF_AGENCY = "___"
"""What a press agency draws between a report and what stands below it."""

_SHORTEST_BLANK = 10
"""A shorter row of low lines is a place to write something into."""
_PARAGRAPH = 40
"""Characters of a line of text."""

_SENTENCE_END = re.compile(r"[.!?…。][”’\"»)]?$")


@line_rule(
    code="MK022",
    name="rule-line",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Line drawn out of characters",
    cure="Remove the line",
    phrases=_NO_WORDS,
    examples=(
        Example("She left.\n\n* * *\n\nHe stayed.", "She left.\n\n\n\nHe stayed."),
        Example("Rate this article\n* * * * *\nClick a star", "Rate this article\n* * * * *\nClick a star"),
    ),
)
def rule_line(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Three and more of the same sign (`* * *`, `-----`, `═════`) alone on a line, with empty lines around it, or
    paragraphs of one line each.

    Five asterisks, which rate something or stand in a crontab, fewer in the same text, rules under the head of a table
    or under a title, the fence of a code block, the `-- ` before a signature, `# # #`, blanks to be filled in, and all
    lines of a program stay.

    ## Why it matters

    The signs are counted as words, or as a sentence.

    ## Fix safety

    Unsafe: in a text file the line is all that tells where a new scene or section begins. Conversion to a document
    sets it aside as a marker.

    ## Known from

    Four of ten web pages turned into Markdown; texts of press agencies and of novels.
    """
    if facts.is_code:
        return
    wordless = lines.reading(_NO_WORDS)
    is_rated = any(line.bare == _STARS for line in wordless)
    for line in wordless:
        beside = (*lines[max(line.number - 2, 0) : line.number - 1], *lines[line.number : line.number + 1])
        if any(other.bare and not _is_paragraph(other) for other in beside) or (
            is_rated and _FEWER_STARS.fullmatch(line.bare)
        ):
            continue
        if _is_rule(line.bare, facts):
            yield Edit(line.span, "")


def _is_paragraph(line: Line) -> bool:
    """Whether a line is a paragraph by itself, which no line of signs belongs to."""
    return len(line.bare) >= _PARAGRAPH and _SENTENCE_END.search(line.bare) is not None


def _is_rule(bare: str, facts: Facts) -> bool:
    """Whether a line is a rule, and neither a break between scenes nor a blank to be filled in."""
    match = _RULE.fullmatch(bare)
    if match is None:
        return False
    signs = bare.replace(" ", "").replace("\t", "")
    if signs == _OF_AGENCY:
        return True
    if signs[0] == "~" and " " not in bare:
        return len(signs) > len("~~~~")
    return signs != _STARS and not (signs[0] == "_" and len(signs) < _SHORTEST_BLANK and not facts.is_markdown)
