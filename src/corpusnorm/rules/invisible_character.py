"""invisible-character: characters without width that do nothing where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, characters, text_rule

_BREAKS_BY_SPACE = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf"
"""Thai, Lao, Tibetan, Burmese, Khmer, Tai: scripts without spaces between words."""
# Each pattern begins with a character that is sought, and looks behind only after it: so the search goes from one to
# the next.
_BREAK = re.compile(rf"[\u200b\u2060\ufeff](?<![{_BREAKS_BY_SPACE}].)[\u200b\u2060\ufeff]*(?![{_BREAKS_BY_SPACE}])")
_SHAPED = r"[^\x00-\u058f\u1e00-\u200a\u2010-\u205f]"
"""All but what has one shape, whatever its neighbours: Latin, Greek, Cyrillic, punctuation."""
_JOINER = re.compile(rf"[\u200c\u200d](?<!{_SHAPED}.)[\u200c\u200d]*(?!{_SHAPED})")
_DIRECTION = re.compile(r"[\u200e\u200f][\u200e\u200f]*")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


@text_rule(
    code="CH003",
    name="invisible-character",
    stage=Stage.CHARACTERS,
    safety=Safety.SAFE,
    message="Invisible character",
    cure="Remove the invisible character",
    trigger=characters("\u200b-\u200f\u2060\ufeff"),
    examples=(
        Example("0156\u20602110", "01562110"),
        Example("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
    ),
)
def invisible_character(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Characters that take no room and do nothing where they stand: zero width spaces (U+200B),
    word joiners (U+2060, U+FEFF), joiners (U+200C, U+200D) between letters that have only one shape,
    and marks of direction (U+200E, U+200F) in a text without letters that run to the left.

    It leaves alone joiners in Persian, in Indian scripts and in emoji, zero width spaces in
    Thai, Lao, Burmese and Khmer, where they say where a line may break, and
    marks of direction beside Hebrew or Arabic.

    ## Why it matters

    A word or number with such a character in it looks right but is not found.

    ## Fix safety

    Safe: nothing that can be seen changes.

    ## Known from

    Web pages made with visual editors, wikis, messages copied from a telephone: 57 of 1,000 whole
    pages.
    """
    for match in _BREAK.finditer(text):
        yield Edit(Span(*match.span()), "")
    for match in _JOINER.finditer(text):
        yield Edit(Span(*match.span()), "")
    if _DIRECTION.search(text) and not _RIGHT_TO_LEFT.search(text):
        for match in _DIRECTION.finditer(text):
            yield Edit(Span(*match.span()), "")
