"""question-mark-apostrophe: a question mark where an apostrophe was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_LOST = re.compile(
    r"\?(?:(?<=[A-Za-z][a-z].)(?=(?:s|re|ve|ll)\b)|(?<=n.)(?=t\b)|(?<=\bI.)(?=(?:m|ve|ll|d)\b))"
    r"(?![^ ]{0,60}[=/&])"
)
_LAST_WORD = re.compile(r"(?<!\S)\S*+\Z")
_NEAR = 100
"""Characters before the mark in which the word begins."""

_LEAST = 2
"""Marks that prove each other."""


@text_rule(
    code="CH015",
    name="question-mark-apostrophe",
    stage=Stage.CHARACTERS,
    safety=Safety.UNSAFE,
    message="Question mark where an apostrophe was lost",
    cure="Write an apostrophe",
    trigger=("?s", "?t", "?m", "?re", "?ve", "?ll", "?d"),
    examples=(
        Example("The worker?s hat. They don?t know.", "The worker’s hat. They don’t know."),
        Example("colou?r, http://example.org/a?s=1", "colou?r, http://example.org/a?s=1"),
    ),
)
def question_mark_apostrophe(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A question mark within a word, before an English ending (`worker?s`, `don?t`), if the document has two or more.

    It leaves alone addresses, patterns (`colou?r`), program text, documents with fenced code, and languages that lost
    more than apostrophes (`ch?t nh?t`).

    ## Why it matters

    The word is not found, and tokenizers end a sentence in the middle of it.

    ## Fix safety

    Unsafe: the question mark may be a slip of the pen.

    ## Known from

    Pages converted to an encoding that lacks the character: 4 of 10,000.
    """
    if facts.is_code or facts.has_code_fence:
        return
    found = [match for match in _LOST.finditer(text) if not _is_in_address(text, match.start())]
    if len(found) >= _LEAST:
        yield from (Edit(Span(*match.span()), "\N{RIGHT SINGLE QUOTATION MARK}") for match in found)


def _is_in_address(text: str, at: int) -> bool:
    word = _LAST_WORD.search(text[max(0, at - _NEAR) : at])
    return word is not None and any(sign in word[0] for sign in "/.=&@")
