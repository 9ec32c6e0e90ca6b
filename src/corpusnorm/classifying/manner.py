"""Traits of manner: how formally a text is written, and who is asked what in it.

None of them needs line breaks, and none depends on what the text is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from corpusnorm.classifying.reading import Reading

_FEW: Final = 60
_OPENING: Final = 250
_TENTHS: Final = 10
_LONGEST: Final = 300
_MOST: Final = 40
_ANSWER: Final = 150
_FIRST_PERSON: Final = (" I ", " I'", " I’", " we ", " We ", "\nI ", "\nWe ", " my ", " My ")

_CLASSES: Final = bytes(
    97 if chr(code).islower() else 46 if chr(code) in ".?!\n" else 32 if code == 32 else 120 for code in range(256)
)
"""What each character of Latin-1 counts as here: a small letter, the end of a sentence, a gap, or another."""


def manner(reading: Reading) -> Iterator[tuple[str, float]]:
    """How carefully the text is written, and what its questions are like."""
    text = reading.text
    rate = 1000 / max(len(reading.words), _FEW)
    shape = reading.raw.translate(_CLASSES)
    yield "sentences that begin in small letters", rate * (shape.count(b". a") + shape.count(b"..a"))
    yield "I in small letters", rate * reading.raw.count(b" i ")
    yield "a question before any statement", float(_opens_with_a_question(text))
    if "?" in text:
        yield from _questions(text, rate)


def _opens_with_a_question(text: str) -> bool:
    mark = text.find("?", 0, _OPENING)
    return mark >= 0 and text.find(". ", 0, mark) < 0 and text.find(".\n", 0, mark) < 0


def _questions(text: str, rate: float) -> Iterator[tuple[str, float]]:
    asked = to_reader = turns = 0
    tenths = set()
    at = text.find("?")
    while at >= 0 and asked < _MOST:
        start = max(at - _LONGEST, 0)
        begins = max(start, *(text.rfind(sign, start, at) for sign in (". ", "? ", "! ", "\n")))
        before = text[begins : at + 1].lower()
        asked += 1
        to_reader += " you" in before
        turns += " you" in before and any(map(text[at + 1 : at + _ANSWER].__contains__, _FIRST_PERSON))
        tenths.add(_TENTHS * at // len(text))
        at = text.find("?", at + 1)
    yield "questions that address someone", rate * to_reader
    yield "questions that are answered in the first person", float(turns)
    yield "tenths of the text with a question", float(len(tenths))
