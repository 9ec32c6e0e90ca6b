"""Traits of manner: how carefully a text is written, and what is asked in it.

None of them needs line breaks, and none depends on what the text is about. Those who are
addressed and those who answer are told by English words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from corpusnorm.classifying.reading import FEW_WORDS, Reading

_OPENING: Final = 250
"""Characters in which a question may open the text."""

_TENTHS: Final = 10
_LONGEST: Final = 300
"""Characters of a question, at most."""

_MOST: Final = 40
"""Questions that are looked at."""

_ANSWER: Final = 149
"""Characters behind a question that are looked at for an answer."""

_FIRST_PERSON: Final = (" I ", " I'", " I’", " we ", " We ", "\nI ", "\nWe ", " my ", " My ")

_CLASSES: Final = bytes(
    97 if chr(code).islower() else 46 if chr(code) in ".?!\n" else 32 if code == 32 else 120 for code in range(256)
)
"""What each character of Latin-1 counts as here: a small letter, the end of a sentence, a gap, or another."""
_SMALL_BEGINNING: Final = re.compile(rb"\.[ .]a").findall
"""A regular expression, since counting the two strings takes six times as long: they end in what is frequent."""


def manner(reading: Reading) -> Iterator[tuple[str, float]]:
    """How carefully the text is written, and what its questions are like."""
    text = reading.text
    rate = 1000 / max(reading.number, FEW_WORDS)
    yield "sentences that begin in small letters", rate * len(_SMALL_BEGINNING(reading.raw.translate(_CLASSES)))
    if not reading.is_foreign:
        yield "I in small letters", rate * reading.raw.count(b" i ")
    yield "a question before any statement", float(_opens_with_a_question(text))
    if b"?" in reading.rare:
        yield from _questions(reading, rate)


def _opens_with_a_question(text: str) -> bool:
    mark = text.find("?", 0, _OPENING)
    return mark >= 0 and text.find(". ", 0, mark) < 0 and text.find(".\n", 0, mark) < 0


def _questions(reading: Reading, rate: float) -> Iterator[tuple[str, float]]:
    text = reading.text
    found = list(asked(text))
    if not reading.is_foreign:
        ends = [end for start, end in found if is_addressed(text[start:end])]
        answered = sum(is_answered(text, end) for end in ends)
        yield "questions that address someone", rate * len(ends)
        yield "questions that are answered in the first person", float(answered)
    yield "tenths of the text with a question", float(len({_TENTHS * (end - 1) // len(text) for _, end in found}))


def asked(text: str) -> Iterator[tuple[int, int]]:
    """Where the first forty questions stand: each with the sign or line break before it, but no more than 300 back."""
    end = text.find("?") + 1
    for _ in range(_MOST):
        if not end:
            return
        start = max(end - 1 - _LONGEST, 0)
        yield max(start, *(text.rfind(sign, start, end - 1) for sign in (". ", "? ", "! ", "\n"))), end
        end = text.find("?", end) + 1


def is_addressed(question: str) -> bool:
    """Whether a question says "you"."""
    return " you" in question.lower()


def is_answered(text: str, end: int) -> bool:
    """Whether what follows a question is said in the first person."""
    return any(map(text[end : end + _ANSWER].__contains__, _FIRST_PERSON))
