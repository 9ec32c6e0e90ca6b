"""Letters that Latin-1 lacks, as letters that it has: one for one, so that places stay where they are.

Latin letters lose their accents; those of Greek and Cyrillic get some letter each, capitals a capital.
It does not matter which, as long as words of the text and words that are listed are read alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain
from typing import Final

_CAPITALS: Final = "".join(chr(code) for code in range(192, 223) if code != 215)
_SMALL: Final = _CAPITALS.lower() + "ßÿ"
_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщыэюяъь"
_GREEK: Final = "αβγδεζηθικλμνξοπρστυφχψω"
_UNLIKE: Final = {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "œ": "o", "Œ": "O", "ς": "σ", "ё": "е", "Ё": "Е"}
"""Letters that Unicode does not take apart, and one that is written as another."""


def _letters() -> Iterator[tuple[str, str]]:
    for alphabet in (_CYRILLIC, _GREEK):
        yield from zip(alphabet, _SMALL, strict=False)
        yield from zip(alphabet.upper(), _CAPITALS, strict=False)
    yield from (("Ъ", "ß"), ("Ь", "ÿ"))


def _in_latin(letter: str, known: dict[str, str]) -> str:
    plain = unicodedata.normalize("NFD", _UNLIKE.get(letter, letter))[0]
    return known.get(plain, plain)


def _table() -> dict[int, str]:
    known = dict(_letters())
    others = map(chr, chain(range(0x100, 0x180), range(0x386, 0x3CF), range(0x400, 0x460)))
    return {ord(letter): known.get(letter) or _in_latin(letter, known) for letter in others}


LETTERS: Final = _table()
"""For `str.translate`."""


def in_known_letters(text: str) -> str:
    """The text with each of these letters as one that Latin-1 has; most texts in its languages hold none of them."""
    return text.translate(LETTERS) if _BEYOND.search(text) else text


_BEYOND: Final = re.compile("[\u0100-\u017f\u0386-\u03ce\u0400-\u045f]")
