"""mojibake-single-byte: text in an alphabet of one byte per letter, read with that of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, characters, text_rule

_UPPER = "À-ÿ¨¸"
"""Where the Cyrillic and Greek sets have their letters, as Windows-1252 reads these bytes; KOI8-R has ё at £."""
_FOREIGN = re.compile(f"[{_UPPER}]{{4}}")
_STRETCH = rf"[{_UPPER}£ \d.,;:!?\"«»()–—-]*"
_BEFORE, _AFTER = re.compile(_STRETCH), re.compile(rf"{_STRETCH}(?![A-Za-z])")
_LATIN = re.compile("[A-Za-z]")
_LONGEST = 300
"""Characters that are followed backwards."""

_WORD = re.compile(f"[{_UPPER}]+(?:£[{_UPPER}]+)*")
_RUSSIAN = (
    "ст но то на ен ов ни ра во ко пр ро ли по ре ос от ер ал ва ет не ор ан го ол ло ес та ка ат ла ри ве ль ит ны те "
    "ть ел ог ом ти де ин ск ая ие ем ам им ки ди за да ма об он ис че же бы ия ый ой ми ар ви со эт ты ду ил ле их"
)
_GREEK = (
    "κα αι το ου τη ης στ ει ια ερ αν εν πο τα με τι ος ον σε ρο ατ ις να ων απ ιν εί τω εκ μα λο πρ ρι ικ τε πα υν ού "
    "νο ησ τό ση τά άλ γι γε ετ ας λε μέ ην"
)
_READINGS = (
    ("cp1251", frozenset(_RUSSIAN.split())),
    ("koi8-r", frozenset(_RUSSIAN.split())),
    ("cp1253", frozenset(_GREEK.split())),
)
"""Alphabets, and the pairs of letters that make up half of a text in their language."""
_LEAST_SHARE = 0.4
"""Share of the pairs of letters that are usual in the language."""

_LEAST_LETTERS = 8
"""Letters of a stretch that is long enough to be read."""

_STRAY = re.compile("[бдзийлфцшщъыьж](?:(?<=[A-Za-z].)(?=[a-z])|(?<=[a-z]{3}.)(?![^\\W\\d_]))")
"""Cyrillic letters that look like no Latin one, in a Latin word."""
_ANY_STRAY = re.compile("[А-Яа-яЁё](?:(?<=[A-Za-z].)|(?=[A-Za-z]))")
"""Any in a Latin word: where a text has several of the others, these are none of theirs either."""
_SEVERAL = 3
"""Stray letters that prove each other."""

_CYRILLIC_WORD = re.compile("[А-яЁё]{3}")
_NEAR = 60
"""Characters before and behind that are looked at."""

_MAC_APOSTROPHE = re.compile(r"(?<=[a-z])Õ(?=(?:s|t|d|m|re|ve|ll)\b)")
_MAC_QUOTATIONS = (
    (re.compile(r"Ò(?<![^\s(].)(?=\w)[^ÒÓ\n]{1,400}(?<=[\w.,!?)])Ó(?!\w)"), ("“", "”")),
    (re.compile(r"ã(?<![^\s(].)(?=[A-Z])[^ãÒÓ\n]{1,400}(?<=[\w.,!?)])Ò(?!\w)"), ("„", "“")),
)
_MAC_OPENING = re.compile(r"[Òã][A-Z] ?[a-z]")
"""No word begins so, and no line in capitals: it proves the marks of the Macintosh."""
_LEAST_QUOTATIONS = 2
"""So many quotations that end in lower case prove them, too: one may be Catalan."""


@text_rule(
    code="EN013",
    name="mojibake-single-byte",
    stage=Stage.ENCODING,
    safety=Safety.UNSAFE,
    message="Letters of a wrong alphabet",
    cure="Read the bytes in the alphabet in which they were written",
    trigger=characters(f"{_UPPER}б-яÕ"),
    examples=(
        Example("the Schr\u0446dinger equation", "the Schr\u00f6dinger equation"),
        Example("S\u00c3O PAULO, the \u042fussia of old", "S\u00c3O PAULO, the \u042fussia of old"),
    ),
)
def mojibake_single_byte(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    - Cyrillic and Greek words made of accented Latin letters (`Ïðèâåò`): read as Windows-1251, KOI8-R or
      Windows-1253, where just one of them gives words with the usual pairs of letters; else reported.
    - A Cyrillic letter in a Latin word (`Schrцdinger`), read as Windows-1252. Letters that look like Latin ones are
      taken for such where the text has three others.
    - Apostrophes and quotation marks of the Macintosh (`donÕt`), which Windows-1252 reads as letters.

    It leaves alone Cyrillic letters that look like Latin ones, which are `mixed-script-word`, endings on
    foreign words, and short words, which may be meant.

    ## Why it matters

    Names cannot be found, and a page in Russian or Greek is no text at all.

    ## Fix safety

    Unsafe: the bytes fit more than one alphabet, and only the words tell which.

    ## Known from

    Old pages that do not name their encoding: fewer than 1 in 1,000 web pages.
    """
    yield from _foreign_words(text)
    yield from _stray_letters(text)
    yield from _mac_marks(text)


_Words = list[tuple[int, str]]


def _foreign_words(text: str) -> Iterator[Edit]:
    """Words that are read in the one alphabet in which they are words; what may be of several is reported."""
    stretches = list(_stretches(text))
    readings = [_readings(words) for words in stretches]
    proved = {codec for reading in readings if len(reading) == 1 for codec in reading}
    for words, reading in zip(stretches, readings, strict=True):
        if len(reading) != 1 and len(proved) == 1:
            reading = _readings(words, *proved)
        if len(reading) == 1:
            for (at, word), meant in zip(words, *reading.values(), strict=True):
                yield Edit(Span(at, at + len(word)), meant)
        elif sum(len(word) > 2 for _, word in words) > 2:
            yield Edit(Span(words[0][0], words[-1][0] + len(words[-1][1])), None)


def _stretches(text: str) -> Iterator[_Words]:
    """The words of each stretch without a Latin letter, with their places, if they are long enough to be read."""
    end = 0
    while match := _FOREIGN.search(text, end):
        start, end = _stretch_around(text, end, match)
        words = [(found.start(), found[0]) for found in _WORD.finditer(text, start, end)]
        if sum(len(word) for _, word in words) >= _LEAST_LETTERS:
            yield words


def _stretch_around(text: str, least: int, match: re.Match[str]) -> tuple[int, int]:
    """How far the text goes on without a Latin letter or the end of the line."""
    backwards = text[max(least, match.start() - _LONGEST) : match.start()][::-1]
    before = _BEFORE.match(backwards)
    start = match.start() - (before.end() if before else 0)
    if start < match.start() and _LATIN.match(text[start - 1 : start]):
        start += 1
    after = _AFTER.match(text, match.end())
    return start, (after.end() if after else match.end())


def _readings(words: _Words, proved: str | None = None) -> dict[str, list[str]]:
    """What the words are in each alphabet in which they are words; in the one that is ``proved`` any are."""
    found = {}
    for codec, usual in _READINGS:
        meant = _read(words, codec) if proved in (None, codec) else None
        if meant and (proved or _share_of_usual(meant, usual) >= _LEAST_SHARE):
            found[codec] = meant
    return found


def _read(words: _Words, codec: str) -> list[str] | None:
    """The words in another alphabet, or None where capitals stand within them there."""
    try:
        meant = [word.encode("cp1252").decode(codec) for _, word in words]
    except UnicodeError:
        return None
    return meant if all(word.islower() or word.istitle() or word.isupper() for word in meant) else None


def _share_of_usual(words: list[str], usual: frozenset[str]) -> float:
    """Which share of the pairs of letters is usual in the language."""
    pairs = [one + two for word in words for one, two in pairwise(word.lower())]
    return sum(pair in usual for pair in pairs) / max(1, len(pairs))


def _stray_letters(text: str) -> Iterator[Edit]:
    strays = [match for match in _STRAY.finditer(text) if _is_in_latin(match)]
    if len(strays) >= _SEVERAL:
        strays = [match for match in _ANY_STRAY.finditer(text) if _is_in_latin(match)]
    for match in strays:
        yield Edit(Span(*match.span()), match[0].encode("cp1251").decode("cp1252"))


def _is_in_latin(match: re.Match[str]) -> bool:
    """Whether no Cyrillic word stands near."""
    return not _CYRILLIC_WORD.search(match.string, max(0, match.start() - _NEAR), match.end() + _NEAR)


def _mac_marks(text: str) -> Iterator[Edit]:
    """Apostrophes and quotation marks of the Macintosh; the latter need proof, for they may be letters."""
    found = list(_MAC_APOSTROPHE.finditer(text))
    for match in found:
        yield Edit(Span(*match.span()), "\N{RIGHT SINGLE QUOTATION MARK}")
    quotations = [(match, marks) for form, marks in _MAC_QUOTATIONS for match in form.finditer(text)]
    if found or _are_of_macintosh([match for match, _ in quotations]):
        for match, (opening, closing) in quotations:
            yield Edit(Span(match.start(), match.start() + 1), opening)
            yield Edit(Span(match.end() - 1, match.end()), closing)


def _are_of_macintosh(quotations: Sequence[re.Match[str]]) -> bool:
    """Whether the letters at the ends of ``quotations`` can only be its marks."""
    if any(_MAC_OPENING.match(match[0]) for match in quotations):
        return True
    return sum(match[0][-2].islower() for match in quotations) >= _LEAST_QUOTATIONS
