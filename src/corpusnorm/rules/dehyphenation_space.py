"""dehyphenation-space: a word broken at the end of a line that is now within one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.hyphen import CONJUNCTIONS, WORD
from corpusnorm.rule import Example, Stage, text_rule

_BROKEN = re.compile(r"- (?<=[^\W\d_]{2}- )(?P<right>[a-zß-öø-ÿ]{2,30}+)(?![-\w])")
_LEFT = re.compile(r"(?<![\w-])[^\W\d_]{2,30}$")


@text_rule(
    code="LA024",
    name="dehyphenation-space",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="Word broken by a hyphen and a blank",
    cure="Put the word together",
    trigger=("- ",),
    examples=(
        Example(
            "The corre- lation is weak. No correlation was found.", "The correlation is weak. No correlation was found."
        ),
        Example("The bus stop- lonely and cold- was ours.", "The bus stop- lonely and cold- was ours."),
    ),
)
def dehyphenation_space(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A hyphen and a blank within a word (`con- volutional`), if the document has the word unbroken elsewhere, and neither
    its form with the hyphen nor its second half by itself.

    Dashes of the writer (`the stop- lonely`), hyphens that wait for a second word (`pre- and post-war`), and program
    text stay.

    ## Why it matters

    Neither half is found by a search, and a count of words gets two that do not exist.

    ## Fix safety

    Unsafe, since most hyphens before a blank are dashes: of twenty in web pages only one broke a word.

    ## Known from

    One in six PDF texts, one in five books read by OCR, where line breaks were made blanks.
    """
    found = []
    for match in _BROKEN.finditer(text):
        left = _LEFT.search(text, max(match.start() - 31, 0), match.start())
        if left and match["right"] not in CONJUNCTIONS:
            found.append((left[0], match))
    if not found or facts.is_code:
        return
    words = Counter(word.lower() for word in WORD.findall(text))
    halves = Counter(match["right"] for _, match in found)
    for left_word, match in found:
        right = match["right"]
        joined, hyphenated = f"{left_word}{right}".lower(), f"{left_word}-{right}".lower()
        if words[joined] and not words[hyphenated] and words[right] == halves[right]:
            yield Edit(Span(match.start(), match.start("right")), "")
