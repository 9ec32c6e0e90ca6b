"""glued-words: two words that lost the border between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_RIGHT = re.compile(r"[A-ZÀ-ÖØ-Þ](?<=[a-zß-öø-ÿ].)[a-zß-öø-ÿ]{2,40}(?![\w@(/-]|\.\w| ?=|['\"]:)")
_LEFT = re.compile(r"(?<![\w.@/#&=-])[a-zß-öø-ÿ]{3,40}$")
_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 50
"""Characters before the place in which the first word stands."""


@text_rule(
    code="TY003",
    name="glued-words",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="Two words glued together",
    cure="Put a space between them",
    examples=(
        Example("a cakeYour guests will like. Your best cake", "a cake Your guests will like. Your best cake"),
        Example("easyJet, optiPoint, YouTube, iPhone", "easyJet, optiPoint, YouTube, iPhone"),
    ),
)
def glued_words(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A word in lower case with a capitalised word right behind it, if both stand elsewhere in the document as words
    and the two together stand in no other place of it.

    It leaves alone names written so (`easyJet`, `YouTube`), addresses, program text, and documents with fenced code.

    ## Why it matters

    Neither word is found, and the border between two cells, list items or headings is lost with the space.

    ## Fix safety

    Unsafe: the border may have been the end of a line or of a table cell, which the space does not bring back.

    ## Known from

    Menus and tables without their borders: 31 of 1,000 web pages, one in three PDF documents. Of forty findings read
    all but two stood on a lost border.
    """
    if facts.is_code or facts.has_code_fence:
        return
    pairs = [(left[0], right) for right in _RIGHT.finditer(text) if (left := _left_of(text, right.start()))]
    if not pairs:
        return
    words = Counter(_WORD.findall(text))
    for left_word, right in pairs:
        is_pair_of_words = words[left_word] and (words[right[0]] or words[right[0].lower()])
        if is_pair_of_words and words[left_word + right[0]] == 1:
            yield Edit(Span(right.start(), right.start()), " ")


def _left_of(text: str, at: int) -> re.Match[str] | None:
    return _LEFT.search(text, max(0, at - _NEAR), at)
