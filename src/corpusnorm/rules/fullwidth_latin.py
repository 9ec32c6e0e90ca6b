"""fullwidth-latin: marks and digits as wide as Chinese characters, in Latin text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, characters, text_rule

_LETTERS = "Ａ-Ｚａ-ｚ"
_WIDE = re.compile(rf"[！-～](?<![{_LETTERS}]{{2}})(?![{_LETTERS}])")
_EAST_ASIAN = re.compile("[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff61-\uffdc\U00020000-\U0003ffff]")
_NEAR = 30
"""Characters before and behind that are looked at."""

_TO_ASCII = 0xFEE0
"""How far the wide forms of Unicode are from those of ASCII."""

_SPACE_AFTER, _SPACE_BEFORE = "，；：！？）", "（"


@text_rule(
    code="CH016",
    name="fullwidth-latin",
    stage=Stage.CHARACTERS,
    safety=Safety.UNSAFE,
    message="Character of full width in Latin text",
    cure="Write the common character",
    trigger=characters("！-～"),
    examples=(
        Example("Book Review：Draft of the Revision", "Book Review: Draft of the Revision"),
        Example("请看（图１）：好", "请看（图１）：好"),
    ),
)
def fullwidth_latin(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Marks, digits and single letters of full width (U+FF01 to U+FF5E) with no Chinese, Japanese or Korean within thirty
    characters. The space that is part of a wide mark comes with it.

    It leaves alone words in wide letters, which are a way of writing (`ＬＯＶＥ`), and East Asian text.

    ## Why it matters

    Numbers and brackets are not recognised, and two words with such a mark between them are one.

    ## Fix safety

    Unsafe: in a title the wide form may be meant.

    ## Known from

    English pages made on Chinese and Japanese keyboards: 1 of 1,000 web pages.
    """
    for match in _WIDE.finditer(text):
        if not _EAST_ASIAN.search(text, max(0, match.start() - _NEAR), match.end() + _NEAR):
            yield Edit(Span(*match.span()), _narrow(text, match.start()))


def _narrow(text: str, at: int) -> str:
    """The common form, with a space where the wide one had white in it and a word follows or precedes."""
    character = chr(ord(text[at]) - _TO_ASCII)
    if text[at] in _SPACE_AFTER and text[at + 1 : at + 2].isalnum():
        return character + " "
    if text[at] in _SPACE_BEFORE and at > 0 and text[at - 1].isalnum():
        return " " + character
    return character
