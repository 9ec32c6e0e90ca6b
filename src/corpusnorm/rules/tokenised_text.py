"""tokenised-text: words and marks set apart by blanks, as programs for language write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_APART = re.compile(r" [,.](?=\s|\Z)(?<=[^\W\d_] [,.]|[”»\")] [,.])| (?:n't|'s|'re|''|``) |`` (?=\w)")
_MARK = re.compile(r"(?<=[^\W\d_])[,.](?=\s|\Z)")
_LEAST = 5
_LEAST_PER_1000 = 6
"""Marks that stand apart, at least, and at least in a thousand characters."""


@text_rule(
    code="LA021",
    name="tokenised-text",
    stage=Stage.LAYOUT,
    safety=Safety.REPORT,
    message="Marks are set apart from words by blanks",
    trigger=(" ,", " .", " n't "),
    examples=(
        Example("The ferry , which was late , did n't wait . It was cold , and it was dark .", None),
        Example(
            "The ferry, which was late, didn't wait. It was cold , and dark.",
            "The ferry, which was late, didn't wait. It was cold , and dark.",
        ),
    ),
)
def tokenised_text(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Documents in which most commas and stops stand apart from the word before (`word , word . do n't`): five or more,
    and six or more in 1,000 characters. One finding, at the first, says how many there are.

    Colons, semicolons, question and exclamation marks do not count: French sets them apart. Values in tables do not
    either, nor do programs.

    ## Why it matters

    The text is not what was written: it went through a tokenizer, and every word count and model sees other text.

    ## Fix safety

    Reported only: which blanks were there before depends on the tokenizer and on the language.

    ## Known from

    One in thirteen books read by OCR, corpora that are published as tokens.
    """
    if facts.is_code:
        return
    found = list(_APART.finditer(text))
    if len(found) < max(_LEAST, _LEAST_PER_1000 * len(text) / 1000) or len(found) <= len(_MARK.findall(text)):
        return
    yield Edit(Span(*found[0].span()), None, detail=f"Marks are set apart from words by blanks ({len(found)} of them)")
