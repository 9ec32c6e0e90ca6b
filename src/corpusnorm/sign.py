"""The finders that indicators are made of: phrases, frequent words, patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.reading import Reading

Finder = Callable[[Reading], Iterator[Span | None]]
"""Where a sign stands in the repaired text; None where it has no one place."""

_WORD = re.compile(r"[^\W\d_]+")


def phrases(wanted: str) -> Finder:
    """Every place where one of the phrases stands; ``wanted`` has them in lower case, with ``|`` between."""
    by_word: dict[str, list[str]] = {}
    for phrase in wanted.split("|"):
        bare = " ".join(phrase.split())
        by_word.setdefault(max(_WORD.findall(bare), key=len), []).append(bare)

    def find(reading: Reading) -> Iterator[Span]:
        for word in sorted(by_word.keys() & reading.words.keys()):
            for phrase in by_word[word]:
                yield from _places(phrase, reading)

    return find


def frequent(wanted: str, *, per_thousand: float) -> Finder:
    """Places of the words of ``wanted``, as many as they are more frequent than ``per_thousand``.

    Words that many texts hold say something by their frequency only: the first place stands
    for ``per_thousand`` among a thousand words, the second for twice as many, and so on.
    """
    words = tuple(dict.fromkeys(wanted.split()))

    def find(reading: Reading) -> Iterator[Span]:
        held = [word for word in words if word in reading.words]
        count = sum(reading.words[word] for word in held)
        due = int(1000 * count / (per_thousand * max(reading.length, _FEW)))
        for word in held:
            for place in _places(word, reading):
                if due == 0:
                    return
                due -= 1
                yield place

    return find


_FEW: Final = 100
"""In a text of fewer words one word more or less would change a frequency by too much."""


def _places(phrase: str, reading: Reading) -> Iterator[Span]:
    lower = reading.lower
    at = lower.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (lower[at - 1 : at].isalnum() or lower[end : end + 1].isalnum()):
            yield reading.span(at, end)
        at = lower.find(phrase, end)


def pattern(expression: str, *triggers: str) -> Finder:
    """Every match of a regular expression, in texts that hold one of ``triggers``, or in all if there are none."""
    compiled = re.compile(expression, re.MULTILINE)

    def find(reading: Reading) -> Iterator[Span]:
        if triggers and not any(trigger in reading.text for trigger in triggers):
            return
        for match in compiled.finditer(reading.text):
            yield reading.span(*match.span())

    return find


def at_start(expression: str, within: int) -> Finder:
    """Every match that begins in the first ``within`` characters."""
    compiled = re.compile(expression, re.MULTILINE)

    def find(reading: Reading) -> Iterator[Span]:
        for match in compiled.finditer(reading.text, 0, within):
            yield reading.span(*match.span())

    return find
