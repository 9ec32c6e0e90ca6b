"""Whether a text that was read as Windows-1252 looks like the languages that are written in it.

A few high bytes are too little for statistics: chardet takes `don\\x92t` for MacLatin2 with
a confidence of 0.1. But right readings look right: accented letters stand within words of
ASCII letters, and quotes, dashes and signs stand where a typesetter puts them. A wrong
reading breaks that soon (Cyrillic has no ASCII letters in its words, Polish has signs there).
"""

from __future__ import annotations

import re
from typing import Final

_LOWER: Final = "àáâäåæçèéêëíîïñòóôöøùúûüß"
_UPPER: Final = "ÀÁÂÄÅÆÇÈÉÊÍÎÑÓÔÖØÙÚÛÜ"
_LETTER: Final = rf"(?:[{_LOWER}]|ã(?=[oens]?s?\b)|õ(?=es?\b)|ì\b|œ(?=[iu]))"

_PLAUSIBLE: Final = re.compile(
    rf"""
    \b(?:[{_UPPER}](?=[a-z]))?(?:[A-Za-z]++{_LETTER}{{0,2}}+)++\b
  | \b{_LETTER}{{1,2}}(?:[A-Za-z]++{_LETTER}{{0,2}}+)++\b
  | \b(?=[{_UPPER}]*[A-Z])[A-Z{_UPPER}]+\b             # ÉCOLE
  | \b[àèéòóåöøÀÈÉ]\b                               # words of one letter
  | (?<=[A-Za-z{_LOWER}{_UPPER}])’(?=[A-Za-z{_LOWER}{_UPPER}«])    # don’t, l’été
  | (?<![^\W_])[‘“„](?=[A-Za-z0-9{_UPPER}])
  | (?<=[A-Za-z0-9.,;:!?…)%{_LOWER}])[’”“]+(?![^\W_])
  | (?:(?<=\s)|(?<=^))[–—•·](?=\s|$) | (?<=\d)–(?=\d) | (?<=l)·(?=l)
  | (?<=[A-Za-z{_LOWER}.!?\s])…
  | (?<=\d)[€£°%](?!\w) | (?<=\d\s)[€£] | [€£]\s?(?=\d) | \b[Nn]°
  | «(?=[\s\xa0]?[A-Za-z0-9{_UPPER}]) | (?<=[A-Za-z0-9.,;:!?…%{_LOWER}\s\xa0])»
  | (?<![^\W_])[¿¡](?=[A-Za-z{_UPPER}]) | (?<=\d)[ºª](?!\w) | (?:(?<=\s)|(?<=^))[©§](?=\s|\d)
  | (?<=[A-Za-z])[®™](?!\w) | (?<=[\w,;.:!?%»«])\xa0
    """,
    re.VERBOSE | re.MULTILINE,
)


def is_western(text: str) -> bool:
    """Whether every character of ``text`` beyond ASCII stands where Western writing has it."""
    return _PLAUSIBLE.sub("", text).isascii()


def has_letters(text: str) -> bool:
    """Whether ``text`` holds a letter beyond ASCII, not only quotes, dashes and signs."""
    return _LETTERS.search(text) is not None


_LETTERS: Final = re.compile(r"[^\W\d_a-zA-Z]")
