"""Planters of words that were put together or taken apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.facts import Facts
from corpusnorm.strategies.planting import Damage, planter

_WORD = re.compile(r"[^\W\d_]+")
_BORDER = re.compile(r"(?P<left>[a-zß-öø-ÿ]{3,})(?P<gap>[ \n]+)(?P<right>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,})(?![\w’'-])")
_BROKEN = re.compile(r"(?<![^\W\d_])(?<![\w’'-])[a-zß-öø-ÿ]{6,14}(?![\w’'-])")
_FIRST_WORD = re.compile(
    r"(?:\A|(?<=\n\n)|(?<=[.!?。\"”]\n))(?P<letter>[B-HJ-NP-Z])(?P<rest>[a-zß-öø-ÿ]{2,})(?= \S[^\n]{60,})"
)
_BEFORE_MARK = re.compile(r"(?<=[\w”\"’)])(?=[.,](?:[ \n]|\Z))")
_FEWEST_MARKS = 6


@planter("glued-words")
def glued_words(text: str) -> Iterator[Damage]:
    """The border between two elements of a page, or the blank before a name, is lost; the text has both words again."""
    words = Counter(_WORD.findall(text))
    for match in _BORDER.finditer(text):
        left, right = match["left"], match["right"]
        if words[left] > 1 and words[right] + words[right.lower()] > 1 and not words[left + right]:
            yield Damage(Span(match.start("left"), match.end("right")), left + right)


@planter("dehyphenation-space")
def dehyphenation_space(text: str) -> Iterator[Damage]:
    """A word was broken at the end of a line, and the line break became a blank; the text has the word again."""
    words = Counter(_WORD.findall(text))
    for match in _BROKEN.finditer(text):
        word = match[0]
        for cut in range(2, len(word) - 2):
            if words[word] > 1 and not words[word[cut:]]:
                yield Damage(Span(*match.span()), f"{word[:cut]}- {word[cut:]}", Span(cut, cut + 2))


@planter("split-drop-cap", always_found=False)
def split_drop_cap(text: str) -> Iterator[Damage]:
    """The first letter of a paragraph was as high as three lines. (In a table it may be the label of a row.)"""
    if Facts(text).keeps_lines:
        return
    for match in _FIRST_WORD.finditer(text):
        for gap in (" ", "\n"):
            yield Damage(Span(*match.span()), f"{match['letter']}{gap}{match['rest']}", Span(1, 2))


@planter("tokenised-text", always_found=False)
def tokenised_text(text: str) -> Iterator[Damage]:
    """All marks stand apart from their words, as a program for counting words sets them."""
    marks = [match.start() for match in _BEFORE_MARK.finditer(text)]
    if len(marks) >= _FEWEST_MARKS and not Facts(text).is_markdown:
        damaged = _BEFORE_MARK.sub(" ", re.sub(r"n’t\b", " n’t", text))
        yield Damage(Span(0, len(text)), damaged)
