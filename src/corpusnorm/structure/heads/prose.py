"""What is running text by its look: long lines, sentences, wrapped paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure.heads.captions import is_numbered_caption
from corpusnorm.structure.heads.links import shown

LONG: Final = 150
"""A line of this many characters is running text."""

SENTENCE: Final = 60
SENTENCE_ENDS: Final = (".", ".”", '."', ".’", "!", ":", ".»", ".)", "。")
WIDEST: Final = 100
"""Lines of a wrapped paragraph are no longer."""


def is_running_text(line: Line, below: Sequence[Line]) -> bool:
    """Whether the line is prose: long, or a sentence of some length, or the first of a wrapped paragraph.

    A table and the caption of a numbered figure stand within prose, too.
    """
    text = shown(line.bare)
    if is_figure(text.strip("*_# ")):
        return True
    if line.heading is not None:
        return False
    least = SENTENCE if text[-2:] < _SYLLABLES else SENTENCE // 2
    if len(text) >= LONG or (len(text) >= least and text.endswith(SENTENCE_ENDS) and not is_capitalized(text)):
        return True
    return (
        len(text) >= SENTENCE
        and len(below) == 2
        and all(
            other.number == line.number + by
            and SENTENCE <= len(other.bare) <= WIDEST
            and not other.bare.startswith(("* ", "- ", "+ "))
            for by, other in enumerate(below, start=1)
        )
    )


_SYLLABLES: Final = "\u3040"
"""From here on a sign is a syllable or a word: half as many make a sentence."""


def is_torn_off(line: Line, below: Sequence[Line]) -> bool:
    """Whether the line is from the middle of a paragraph, as the first line of a page in a book is."""
    bare = line.bare
    if not bare[0].islower() or len(bare) < SENTENCE or bare.count(" ") < _WORDS_OF_LINE:
        return False
    return bool(below) and below[0].number == line.number + 1 and below[0].bare[0].islower()


_WORDS_OF_LINE: Final = 6
"""Spaces in a line that goes on from another."""


def is_figure(text: str) -> bool:
    """Whether a line is the caption of a numbered figure, or begins a table."""
    return text.startswith("<table") or is_numbered_caption(text)


def is_capitalized(text: str) -> bool:
    """Whether all words but articles, conjunctions and prepositions begin with capitals, as in English headlines."""
    words = [word for word in text.split() if word[0].isalpha()]
    return len(words) >= _OF_HEADLINE and all(not word[0].islower() or word in _SMALL_WORDS for word in words)


_OF_HEADLINE: Final = 6
"""Words of a line that is a headline by its capitals."""

_SMALL_WORDS: Final = frozenset(
    "a an the and or but nor as at by for from in into of off on over per to up via vs. vs with".split()
)


def hangs(lines: Sequence[Line]) -> bool:
    """Whether the prose is indented by three blanks, so that lines which are not are headings."""
    if not any(line.text.startswith("   ") for line in lines[:_FIRST]):
        return False
    prose = [line for line in lines[:_MARGINS] if len(line.text) >= SENTENCE]
    indented = sum(_MARGIN.match(line.text) is not None for line in prose)
    return len(prose) >= _FEW and indented >= 0.7 * len(prose)


_MARGIN: Final = re.compile(r" {3}(?! )")
_FEW: Final = 6
_FIRST: Final = 20
"""One of so many lines has the margin where the page has one."""

_MARGINS: Final = 600
"""The margin of so many lines tells that of all."""
