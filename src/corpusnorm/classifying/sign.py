"""The finders that indicators are made of: phrases, frequent words, patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, repeat
from typing import Final

from corpusnorm.classifying.reading import Reading
from corpusnorm.edit import Span

Finder = Callable[[Reading], Iterator[Span | None]]
"""Where a sign stands in the repaired text; None where it has no one place."""

_WORD = re.compile(r"\w+")


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
    """As many findings as the words of ``wanted`` are more frequent than ``per_thousand``.

    Words that many texts hold say something by their frequency only: the first finding stands
    for ``per_thousand`` among a thousand words, the second for twice as many, and so on. The
    first has a place, where one of the words stands; the others are none in particular.
    """
    words = tuple(dict.fromkeys(wanted.split()))

    def find(reading: Reading) -> Iterator[Span | None]:
        held = [word for word in words if word in reading.words]
        count = sum(reading.words[word] for word in held)
        due = int(1000 * count / (per_thousand * max(reading.length, _FEW)))
        if due:
            yield next((place for word in held for place in _places(word, reading)), None)
            yield from repeat(None, due - 1)

    return find


_FEW: Final = 100
"""In a text of fewer words one word more or less would change a frequency by too much."""


def _places(phrase: str, reading: Reading) -> Iterator[Span]:
    for at in _offsets(phrase, reading.lower):
        yield reading.span(at, at + len(phrase))


def _offsets(phrase: str, lower: str) -> Iterator[int]:
    """Where a phrase stands as whole words."""
    at = lower.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (lower[at - 1 : at].isalnum() or lower[end : end + 1].isalnum()):
            yield at
        at = lower.find(phrase, end)


def pattern(expression: str, *, among: str = "", at_least: int = 1) -> Finder:
    """Every match of a regular expression, from the ``at_least``-th on.

    Where words (in lower case) are given in ``among``, every match must hold one of them: only
    the neighbourhood of these words is searched, and a text without them is not searched at all.
    """
    compiled = re.compile(expression, re.MULTILINE)
    triggers = frozenset(among.split())

    def find(reading: Reading) -> Iterator[Span]:
        if triggers:
            found = _near(compiled, triggers & reading.words.keys(), reading)
        else:
            found = [match.span() for match in compiled.finditer(reading.text)]
        for start, end in found[at_least - 1 :]:
            yield reading.span(start, end)

    return find


_REACH: Final = 100
"""How many characters before and after a word a pattern that holds it may begin and end."""


def _near(compiled: re.Pattern[str], words: Iterable[str], reading: Reading) -> list[tuple[int, int]]:
    """The matches round the places of the words, in order, each once."""
    found: dict[int, int] = {}
    for word in words:
        for at in _offsets(word, reading.lower):
            start = max(at - _REACH, 0)
            for match in compiled.finditer(reading.text, start, at + len(word) + _REACH):
                if match.start() <= at < match.end():
                    found.setdefault(*match.span())
                elif match.start() > at:
                    break
    return sorted(found.items())


def at_start(expression: str, within: int, *, of_body: bool = False) -> Finder:
    """Every match in the first ``within`` characters, of the text or from its first paragraph on."""
    compiled = re.compile(expression, re.MULTILINE)

    def find(reading: Reading) -> Iterator[Span]:
        start = reading.start if of_body else 0
        for match in compiled.finditer(reading.text, start, start + within):
            yield reading.span(*match.span())

    return find


def short_lines(expression: str) -> Finder:
    """Every line of at most 80 characters that is, from end to end, a match."""
    compiled = re.compile(expression)

    def find(reading: Reading) -> Iterator[Span]:
        for line in islice(reading.draft.lines, _MOST_LINES):
            if 0 < len(line.bare) <= _SHORT and compiled.fullmatch(line.bare):
                yield line.span

    return find


_SHORT: Final = 80
_MOST_LINES: Final = 2_000


def any_of(*finders: Finder) -> Finder:
    """What each of the finders finds."""

    def find(reading: Reading) -> Iterator[Span | None]:
        for finder in finders:
            yield from finder(reading)

    return find
