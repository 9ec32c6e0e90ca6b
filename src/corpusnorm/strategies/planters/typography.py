"""Planters of accents, apostrophes and spaces that are not where they belong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from corpusnorm.edit import Span
from corpusnorm.strategies.planting import Damage, planter

_BETWEEN_SENTENCES = re.compile(r"(?<=[a-z]{3}\.) (?=[A-Z][a-z]+ )")
_APOSTROPHE = re.compile(r"(?<=[a-z])’(?=[st]\b)")
_ACCENTED = re.compile(r"(?<=[a-z]{2})(?<!\bqu)[éöü](?=[a-z]{2})")
_BEFORE_COMMA = re.compile(r"(?<=[a-z]{3})(?=, [a-z])")
_STOP = re.compile(r"(?<=[a-z]{3})\.(?= [A-Z])")
_AFTER_SENTENCE = re.compile(r"(?<=[a-z]\.)(?= [A-Z])")
_QUOTATION = re.compile(r"(?<![\w\"])\"([A-Z][^\"\n]{3,80}[a-z])\"(?!\w)")
_LONG_WORD = re.compile(r"(?<=[a-z]{2} )[a-z]{7,12}(?= [a-z]{2})")
_APART = {"é": "´e", "ö": "¨o", "ü": "¨u"}


@planter("missing-space-after-stop")
def missing_space_after_stop(text: str) -> Iterator[Damage]:
    """The space between two sentences is lost."""
    for match in _BETWEEN_SENTENCES.finditer(text):
        yield Damage(Span(*match.span()), "")


@planter("accent-as-apostrophe")
def accent_as_apostrophe(text: str) -> Iterator[Damage]:
    """An apostrophe is typed as an accent or an opening mark."""
    for match in _APOSTROPHE.finditer(text):
        for artifact in ("\N{ACUTE ACCENT}", "\N{LEFT SINGLE QUOTATION MARK}"):
            yield Damage(Span(*match.span()), artifact)


@planter("spacing-accent")
def spacing_accent(text: str) -> Iterator[Damage]:
    """The accent of a letter stands before it."""
    for match in _ACCENTED.finditer(text):
        yield Damage(Span(*match.span()), _APART[match[0]])


@planter("question-mark-apostrophe")
def question_mark_apostrophe(text: str) -> Iterator[Damage]:
    """All apostrophes became question marks."""
    damaged = _APOSTROPHE.sub("?", text)
    first = _APOSTROPHE.search(text)
    if first is not None and len(_APOSTROPHE.findall(text)) > 1:
        yield Damage(Span(0, len(text)), damaged, Span(first.start(), first.end()))


@planter("space-before-punctuation")
def space_before_punctuation(text: str) -> Iterator[Damage]:
    """A space stands before a comma."""
    for match in _BEFORE_COMMA.finditer(text):
        yield Damage(Span(*match.span()), " ", around=_paragraph_around(text, match.start()))


def _paragraph_around(text: str, at: int) -> Span:
    """The line that holds ``at``."""
    end = text.find("\n", at)
    return Span(text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end)


@planter("spaced-ellipsis")
def spaced_ellipsis(text: str) -> Iterator[Damage]:
    """A sentence ends in three stops with spaces between them."""
    for match in _STOP.finditer(text):
        yield Damage(Span(*match.span()), " . . .")


@planter("escaped-quote")
def escaped_quote(text: str) -> Iterator[Damage]:
    """A backslash stands before both marks of a quotation."""
    for match in _QUOTATION.finditer(text):
        yield Damage(Span(*match.span()), f'\\"{match[1]}\\"', Span(0, 2))


@planter("backtick-quotes")
def backtick_quotes(text: str) -> Iterator[Damage]:
    """A quotation stands in the marks of TeX."""
    for match in _QUOTATION.finditer(text):
        yield Damage(Span(*match.span()), f"``{match[1]}''", Span(0, 2))


@planter("letter-spaced-word")
def letter_spaced_word(text: str) -> Iterator[Damage]:
    """A word is set with a space after each letter."""
    for match in _LONG_WORD.finditer(text):
        if len(re.findall(rf"\b{match[0]}\b", text)) > 1:
            yield Damage(Span(*match.span()), " ".join(match[0]))


@planter("split-superscript")
def split_superscript(text: str) -> Iterator[Damage]:
    """The ending of an ordinal number stands apart from it."""
    for match in _AFTER_SENTENCE.finditer(text):
        yield Damage(Span(*match.span()), " It was the 14 th day.", Span(12, 17))


@planter("citation-number")
def citation_number(text: str) -> Iterator[Damage]:
    """Sentences have the numbers of notes in brackets at their ends."""
    ends = [match.start() for match in _AFTER_SENTENCE.finditer(text)]
    if len(ends) > _FEWEST:
        pieces = [f"{text[start:end]}[{number}]" for number, (start, end) in enumerate(pairwise([0, *ends]), start=1)]
        yield Damage(Span(0, len(text)), "".join(pieces) + text[ends[-1] :], Span(ends[0], ends[0] + len("[1]")))


_FEWEST = 3
