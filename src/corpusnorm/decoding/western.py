"""Whether a text that was read as Windows-1252 looks like the languages that are written in it.

A few high bytes are too little for statistics: chardet takes `don\\x92t` for MacLatin2 with
a confidence of 0.1. But right readings look right: accented letters stand within words of
ASCII letters, and quotes, dashes and signs stand where a typesetter puts them. A wrong
reading breaks that soon (Cyrillic has no ASCII letters in its words, Polish has signs there).
"""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.language import identify

_LOWER: Final = "àáâäåæçèéêëíîïñòóôöøùúûüß"
_UPPER: Final = "ÀÁÂÄÅÆÇÈÉÊÍÎÑÓÔÖØÙÚÛÜ"
_LETTER: Final = rf"(?:[{_LOWER}]|ã(?=[oens]?s?\b)|õ(?=es?\b)|ì\b|œ(?=[iu]))"

_PLAUSIBLE: Final = re.compile(
    rf"""
    \b(?:[{_UPPER}](?=[a-z]))?(?>(?:[A-Za-z]++(?>{_LETTER}{{0,2}}))+)\b
  | \b{_LETTER}{{1,2}}(?>(?:[A-Za-z]++(?>{_LETTER}{{0,2}}))+)\b
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

_ALPHABETS: Final = {
    "ca": "àçèéíïòóúüÀÇÈÉÍÏÒÓÚÜ·",
    "da": "æøåéÆØÅÉ",
    "de": "äöüßÄÖÜ",
    "en": "é",
    "es": "áéíóúñüÁÉÍÓÚÑÜ¡¿ºª",
    "fi": "äöåéÄÖÅ",
    "fr": "àâçèéêëîïôùûüœæÀÂÇÈÉÊËÎÏÔÙÛÜŒÆ",
    "it": "àèéìòùÀÈÉÌÒÙ",
    "nl": "éëïöüèáÉ",
    "no": "æøåéÆØÅÉ",
    "pt": "áâãàçéêíóôõúÁÂÃÀÇÉÊÍÓÔÕÚºª",
    "sv": "åäöéÅÄÖÉ",
}
"""What languages of Western Europe have beyond ASCII in most texts."""
_SIGNS: Final = "‘’“”„«»–—…€"
_MISPLACED: Final = re.compile(
    r"[‘“”„«»–…€À-ÖØ-ßâãäçêëîïñôõøùûü]"
    r"(?:(?<=[a-z][‘“”„«»–…€])(?=[a-z])|(?<=\w„)|(?<=[a-z][À-ÖØ-Þ])|(?<=[ßâãäçêëîïñôõøùûü])(?<!\w.)(?!\w))"
)
"""Signs within words, capitals after small letters, and letters alone that are no words."""
_SAMPLE: Final = 16_384
"""Bytes that are looked at."""

_ASCII: Final = bytes(range(128))
_SIGN_BYTES: Final = frozenset(_SIGNS.encode("cp1252"))
_LETTER_BYTES: Final = {language: frozenset(letters.encode("cp1252")) for language, letters in _ALPHABETS.items()}


def western_language(data: bytes) -> str | None:
    """The language that ``data`` is in, read as Windows-1252, if its words and all of its letters agree on one.

    Words of ASCII tell the language. In another encoding some of its letters would be signs within words, or letters
    that it does not have.
    """
    used = frozenset(data.translate(None, _ASCII))
    if not any(used <= _SIGN_BYTES | letters for letters in _LETTER_BYTES.values()):
        return None
    text = data[:_SAMPLE].decode("cp1252", "replace")
    language = identify(text)
    letters = _LETTER_BYTES.get(language or "", frozenset())
    has_all = used <= _SIGN_BYTES | letters and (used & letters or language == "en")
    return language if has_all and not _MISPLACED.search(text) else None
