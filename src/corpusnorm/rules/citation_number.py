"""citation-number: a reference by number, which led to a list that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_CITATION = re.compile(
    r"\[(?<=[\w.,;:!?)”’\"'%]\[)(?P<number>[1-9][0-9]{0,2})\](?>(?:\[[1-9][0-9]{0,2}\])*)(?![(:\[=\w])"
)
_NOTE = re.compile(r"^[ \t]*\[[1-9][0-9]{0,2}\]:? \S", re.MULTILINE)
_LEAST = 3
"""Numbers that prove each other."""


@text_rule(
    code="TY005",
    name="citation-number",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="Reference by number",
    cure="Remove the reference",
    trigger=("[1]", "[2]", "[3]"),
    examples=(
        Example("led by Greene.[1] The stone[2] gave way.[3][4]", "led by Greene. The stone gave way."),
        Example("a[0] = b[12]; many of [Sanders's] supporters", "a[0] = b[12]; many of [Sanders's] supporters"),
    ),
)
def citation_number(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Numbers in square brackets behind a word or a mark, if the document has three or more that are counted up from
    the first ones.

    It leaves alone the links of Markdown, program text, documents with fenced code, and numbers that do not count up.
    In a document that lists its notes under these numbers they are reported and stay.

    ## Why it matters

    Without the list they say nothing, and tokenizers and models take them for part of the sentence.

    ## Fix safety

    Unsafe: which statement had a source is lost with them.

    ## Known from

    Encyclopedias and papers: 9 of 1,000 web pages, 10 each.
    """
    found = list(_CITATION.finditer(text))
    if len(found) < _LEAST or facts.is_code or facts.has_code_fence or not _count_up(_first_seen(found)):
        return
    after = None if len(_NOTE.findall(text)) >= _LEAST else ""
    for match in found:
        yield Edit(Span(*match.span()), after)


def _first_seen(found: Sequence[re.Match[str]]) -> list[int]:
    """The numbers in the order in which they occur, each once."""
    return list(dict.fromkeys(int(match["number"]) for match in found))


def _count_up(numbers: Sequence[int]) -> bool:
    """Whether there are several, begun with a small one, and four steps in five lead up."""
    ups = sum(1 for before, after in pairwise(numbers) if after > before)
    return len(numbers) >= _LEAST and numbers[0] <= _LEAST and 5 * ups >= 4 * (len(numbers) - 1)
