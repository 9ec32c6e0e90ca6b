"""mixed-script-word: letters of another script that look like the letters of the word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, characters, text_rule

_LATIN = "A-Za-zÀ-ÖØ-öø-ž"
_OTHER = "Ͱ-ϿЀ-ԯ"
_CYRILLIC_LIKE_LATIN = frozenset("АВЕЅІЈКМНОРСТУХаеорсухіѕјһԁԛԝӏкт")
_GREEK_LIKE_LATIN = frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΧο")
"""Without those that are symbols of mathematics and physics: a reader takes them for what they are."""
_GREEK_IN_COMPANY = frozenset("ακρτυνωχιε")
"""These are symbols, too, and prove nothing by themselves."""
_LATIN_LIKE_CYRILLIC = frozenset("ABCEHKMOPTXaceopxyhi")
_BORDER = re.compile(rf"[{_OTHER}](?<=[^\W\d_])(?:(?<=[{_LATIN}].)|(?=[{_LATIN}]))")
"""A letter beside one of Latin; the blocks hold marks and signs, too, such as the Greek question mark."""
_LETTERS = re.compile(r"[^\W\d_]+")
_CYRILLIC_WORD = re.compile("[а-я]{3}")
_LONGEST = 40
"""Characters of a word."""

_NEAR = 40
"""Characters before and behind that are looked at."""


@text_rule(
    code="CH011",
    name="mixed-script-word",
    stage=Stage.CHARACTERS,
    safety=Safety.REPORT,
    message="Letters of another script in a word",
    trigger=characters(_OTHER),
    examples=(
        Example("w\N{CYRILLIC SMALL LETTER A}ll painting", None),
        Example("R\N{GREEK SMALL LETTER THETA}JA = 0.98 W", "R\N{GREEK SMALL LETTER THETA}JA = 0.98 W"),
    ),
)
def mixed_script_word(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A Latin word with Cyrillic or Greek letters in it that look like Latin ones (`wаll` with a Cyrillic `а`), or a
    Cyrillic word with Latin letters that look like Cyrillic ones.

    It leaves alone symbols of physics (`RθJA`, `μm`), letters that look like no other (`Яussia`), and
    endings of a Cyrillic language on foreign words (`COVIDом`).

    ## Why it matters

    The word looks right and is not found; often it is spam that hides from filters, or a scan that was misread.

    ## Fix safety

    Nothing is changed: a writer may mix scripts on purpose, and which script was meant is not always clear.

    ## Known from

    Comments and advertisements: 2 of 1,000 web pages.
    """
    end = 0
    while border := _BORDER.search(text, end):
        start, end = _word_around(text, border.start())
        if _is_disguised(text[start:end]) and not _has_ending(text, start, end):
            yield Edit(Span(start, end), None)


def _word_around(text: str, at: int) -> tuple[int, int]:
    """The letters on both sides of ``at``, as far as a word may reach."""
    start = at
    while start > max(0, at - _LONGEST) and text[start - 1].isalpha():
        start -= 1
    word = _LETTERS.match(text, at, at + _LONGEST)
    return start, word.end() if word else at


def _is_disguised(word: str) -> bool:
    """Whether the letters of the script that is rarer in ``word`` all look like the other script."""
    others = [letter for letter in word if letter >= "Ͱ"]
    latin = [letter for letter in word if letter < "Ͱ"]
    if len(others) > len(latin):
        return _LATIN_LIKE_CYRILLIC.issuperset(latin) and min(others) >= "Ѐ"
    proof = _CYRILLIC_LIKE_LATIN | _GREEK_LIKE_LATIN
    return not proof.isdisjoint(others) and (proof | _GREEK_IN_COMPANY).issuperset(others) and len(word) > 2


def _has_ending(text: str, start: int, end: int) -> bool:
    """Whether a Latin word is inflected by the Cyrillic text around it."""
    is_inflected = re.fullmatch(rf"[{_LATIN}]{{2,}}[Ѐ-ԯ]+", text[start:end])
    around = text[max(0, start - _NEAR) : start] + text[end : end + _NEAR]
    return is_inflected is not None and _CYRILLIC_WORD.search(around) is not None
