"""Stanzas: lines of verse, which belong together although each begins anew and none ends a sentence.

Menus and tables of contents have a capital in most words, lists of goods and addresses have figures, and the titles
of other pages stand in one list: stanzas are several, and their lines are pieces of sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from corpusnorm.line import Line

_LEAST_STANZAS: Final = 2
_LEAST_LINES: Final = 6
_MOST_LINES: Final = 20
_LONGEST: Final = 75
"""Characters of a line that may stand in a stanza."""

_LENGTHS: Final = range(12, 65)
_WORDS: Final = range(3, 13)
_LEAST_SMALL: Final = 2
"""Words of a verse that begin in lower case."""

_LABEL = re.compile(r"\[[^\[\]]{3,30}\]")
"""What lyrics have over a stanza: ``[Chorus]``."""
_NO_VERSE = re.compile(r"[\d:|@/»→•\[\]<>=#]|\w\.$|\.{3}$|…$")


def stanzas(groups: Sequence[Sequence[Line]]) -> Iterator[Sequence[Line]]:
    """Those of ``groups`` of lines that are stanzas: several stand together, and most lines of each are verses."""
    for is_stanza, run in groupby(groups, _is_stanza):
        found = list(run) if is_stanza else []
        if len(found) >= _LEAST_STANZAS and sum(map(len, found)) >= _LEAST_LINES:
            yield from found


def _is_stanza(group: Sequence[Line]) -> bool:
    if not 1 < len(group) <= _MOST_LINES or any(len(line.bare) > _LONGEST or line.heading for line in group):
        return False
    verses = group[1:] if _LABEL.fullmatch(group[0].bare) else group
    return 5 * sum(_is_verse(line.bare) for line in verses) >= 4 * len(verses)


def _is_verse(bare: str) -> bool:
    """Whether a line is a piece of a sentence that begins with a capital, without figures or a stop at its end."""
    words = bare.split()
    if len(bare) not in _LENGTHS or len(words) not in _WORDS or not bare[0].isupper() or _NO_VERSE.search(bare):
        return False
    return sum(word[0].islower() for word in words) >= _LEAST_SMALL
