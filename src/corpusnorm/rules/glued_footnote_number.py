"""glued-footnote-number: the number of a note, which has lost its small type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_NUMBER = re.compile(
    r"(?P<mark>[.,;?!])[”’\"»)]?(?P<number>[1-9][0-9]{0,2})(?= {1,2}(?:(?P<letter>[^\W\d_])|[“‘„«(\"])|\n|\Z)"
)
_WORD = re.compile(r"[^\W\d_]{3}[”’\"»)]?\Z")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LEAST = 2
_LARGEST_STEP = 10
"""More notes in a row are seldom lost to other damage."""


@text_rule(
    code="TY004",
    name="glued-footnote-number",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="Number of a note glued to the sentence",
    cure="Raise the number, as it was printed",
    examples=(
        Example(
            "in plain English.1 But there it was failing.2 The rest",
            "in plain English.¹ But there it was failing.² The rest",
        ),
        Example("in minor version.2 Now", "in minor version.2 Now"),
    ),
)
def glued_footnote_number(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Numbers behind the punctuation mark of a sentence, if the document has two or more and each is a little
    larger than the one before.

    It leaves alone a single number, numbers that go up and down, decimals, dates and versions.

    ## Why it matters

    The mark and the number become one token, and the sentence does not end there.

    ## Fix safety

    Unsafe: another number that happens to stand there becomes the number of a note.

    ## Known from

    Papers and magazines with footnotes: one PDF document in thirty to sixty.
    """
    found = [match for match in _NUMBER.finditer(text) if _is_behind_clause(match)]
    if _are_notes([int(match["number"]) for match in found]):
        for match in found:
            yield Edit(Span(*match.span("number")), match["number"].translate(_RAISED))


def _is_behind_clause(match: re.Match[str]) -> bool:
    """Whether a word in lower case ends before the mark, and a sentence begins behind the number, or goes on."""
    start = match.start()
    word = _WORD.search(match.string, max(0, start - 4), start)
    if word is None or not word[0].islower():
        return False
    return match["letter"] is None or match["letter"].isupper() or match["mark"] == ","


def _are_notes(numbers: Sequence[int]) -> bool:
    """Whether these go up from note to note."""
    return len(numbers) >= _LEAST and all(0 < after - before <= _LARGEST_STEP for before, after in pairwise(numbers))
