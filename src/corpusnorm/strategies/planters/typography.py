"""Planters of accents, apostrophes and spaces that are not where they belong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from corpusnorm.edit import Span
from corpusnorm.facts import Facts
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
    yield from _numbered(text, _AFTER_SENTENCE, "[{}]", first=1)


@planter("glued-footnote-number")
def glued_footnote_number(text: str) -> Iterator[Damage]:
    """Sentences have the numbers of notes at their ends, which were raised."""
    for first in (1, 12):
        yield from _numbered(text, _END_OF_SENTENCE, "{}", first=first)
        yield from _numbered(text, _END_OF_CLAUSE, "{}", first=first)


def _numbered(text: str, places: re.Pattern[str], form: str, *, first: int) -> Iterator[Damage]:
    """``text`` with a counted note at each of ``places``; a damage for each of them."""
    ends = [match.start() for match in places.finditer(text)]
    if len(ends) <= _FEWEST:
        return
    damaged, faults = text[: ends[0]], []
    for number, (start, end) in enumerate(pairwise([*ends, len(text)]), start=first):
        note = form.format(number)
        faults.append(Span(len(damaged), len(damaged) + len(note)))
        damaged += note + text[start:end]
    for fault in faults:
        yield Damage(Span(0, len(text)), damaged, fault)


_FEWEST = 3
_END_OF_SENTENCE = re.compile(r"(?:(?<=[^\W\d_]{3}\.)|(?<=[^\W\d_]{3}\.[”»\"]))(?=[ \n][^\W\d_a-z]|\n|\n?\Z)")
_END_OF_CLAUSE = re.compile(r"(?<=[a-z]{3}[,.])(?= [A-Za-z])")


@planter("spaced-en-dash")
def spaced_en_dash(text: str) -> Iterator[Damage]:
    """An aside stands between dashes."""
    for match in _BETWEEN_WORDS.finditer(text) if Facts(text).language == "en" else ():
        start, end = text.rfind("\n", 0, match.start()), text.find("\n", match.end())
        if (end if end >= 0 else len(text)) - start <= _SENTENCE:
            continue  # a line as short as a title
        for aside in ("or so they say", "as the papers of 1947 show"):
            yield Damage(Span(*match.span()), f" – {aside} – ", Span(1, 2))


@planter("double-hyphen-dash")
def double_hyphen_dash(text: str) -> Iterator[Damage]:
    """A dash is written as on a typewriter."""
    for match in _DASH.finditer(text):
        for artifact in (" -- ", " --- ", "--"):
            yield Damage(Span(*match.span()), artifact, Span(*_HYPHENS.search(artifact).span()))  # type: ignore[union-attr]


_BETWEEN_WORDS = re.compile(r"(?<=[a-z]{3}) (?=[a-z]{3})")
_SENTENCE = 40
_DASH = re.compile(r"(?<=[a-z]{2})(?: – |, )(?=[a-z]{2})")
_HYPHENS = re.compile("-+")


@planter("mixed-quote-styles")
def mixed_quote_styles(text: str) -> Iterator[Damage]:
    """One part of the text comes from where quotation marks are straight, the other from where they are curly."""
    parts = text.split("\n")
    marks = [sum(part.count(mark) for mark in "“”") for part in parts]
    if '"' not in text and sum(marks) > max(marks) > 1:
        at = marks.index(max(marks))
        damaged = "\n".join([*parts[:at], parts[at].translate(_STRAIGHT), *parts[at + 1 :]])
        if sum(marks) - marks[at] > 1:
            yield Damage(Span(0, len(text)), damaged)


_STRAIGHT = {ord("„"): '"', ord("“"): '"', ord("”"): '"', ord("’"): "'"}
