"""Planters of characters that do not belong in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.strategies.planting import Damage, planter

_BLANK = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")
_INSIDE_WORD = re.compile(r"(?<=[^\W\d_\u3000-\uffff])(?=[^\W\d_\u3000-\uffff])")
_APOSTROPHE = re.compile(r"(?<=[a-z])’(?=(?:s|t)\b)")
_AFTER_SENTENCE = re.compile(r"(?<=[a-z]\.)(?=[ \n])")
_LIGATURES = {"ffi": "\ufb03", "ffl": "\ufb04", "ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02"}
_LIGATURE = re.compile("ffi|ffl|ff|fi|fl")


@planter("no-break-space")
def no_break_space(text: str) -> Iterator[Damage]:
    """A blank between two words is a space of a special kind."""
    for match in _BLANK.finditer(text):
        for artifact in ("\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{THIN SPACE}", "\N{EN SPACE}"):
            yield Damage(Span(*match.span()), artifact)


@planter("soft-hyphen")
def soft_hyphen(text: str) -> Iterator[Damage]:
    """A word may be broken within."""
    for match in _INSIDE_WORD.finditer(text):
        yield Damage(Span(*match.span()), "\N{SOFT HYPHEN}")


@planter("invisible-character")
def invisible_character(text: str) -> Iterator[Damage]:
    """A character without width is in a word."""
    for match in _INSIDE_WORD.finditer(text):
        for artifact in ("\u200b", "\u200c", "\u200d", "\u200e", "\u2060", "\ufeff"):
            yield Damage(Span(*match.span()), artifact)


@planter("control-character")
def control_character(text: str) -> Iterator[Damage]:
    """A control character is after a sentence, or half an apostrophe is left."""
    for match in _AFTER_SENTENCE.finditer(text):
        for artifact in ("\x02", "\x7f", "\x1b[0m"):
            yield Damage(Span(*match.span()), artifact)
    for match in _APOSTROPHE.finditer(text):
        yield Damage(Span(*match.span()), "\x19")


@planter("latin-ligature")
def latin_ligature(text: str) -> Iterator[Damage]:
    """Letters are drawn as one."""
    for match in _LIGATURE.finditer(text):
        yield Damage(Span(*match.span()), _LIGATURES[match[0]])


@planter("decomposed-character")
def decomposed_character(text: str) -> Iterator[Damage]:
    """A letter and its accent are two characters."""
    for index, character in enumerate(text):
        apart = unicodedata.normalize("NFD", character)
        if len(apart) == 2 and character.isalpha() and apart[0].isalpha():
            yield Damage(Span(index, index + 1), apart)
