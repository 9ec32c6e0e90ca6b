"""What a text is made of: gathered once, so that dozens of rules know at a glance what it lacks."""

from __future__ import annotations

import string
from functools import cached_property
from typing import Final

from corpusnorm.line import pieces

_PLAIN = f"\t\n {string.ascii_letters}{string.digits}.,:;!?'\"()-".encode()
_PIECE = 100_000
"""Characters that are looked at together: to become bytes, each takes up to four times its room."""

REACH: Final = 64
"""No string of a trigger is longer: so far from an edit a text is as it was."""

_FAR: Final = 4
"""How many times what was edited a text is before it pays to keep what is known of its rest."""


class Alphabet:
    """The rare characters of a text, those that stand at the borders of its lines, and strings that it lacks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lacking: set[str] = set()
        self.unusual = unusual_characters(text)

    def holds(self, literal: str) -> bool:
        """Whether the text holds ``literal``, of at most `REACH` characters."""
        if literal in self._lacking:
            return False
        if literal in self._text:
            return True
        self._lacking.add(literal)
        return False

    @cached_property
    def _borders(self) -> tuple[frozenset[str], frozenset[str]]:
        """The first and the last characters of the lines."""
        return _borders(self._text)

    @property
    def line_starts(self) -> frozenset[str]:
        """The first characters of the lines."""
        return self._borders[0]

    @property
    def line_ends(self) -> frozenset[str]:
        """The last characters of the lines."""
        return self._borders[1]

    def edited(self, text: str, first: int, rest: int) -> Alphabet:
        """The alphabet after edits, or one with a few characters more than are left.

        Args:
            text: what the edits made of the text.
            first: where the first of them begins.
            rest: how many characters stand behind the last of them.
        """
        start, stop = max(first - REACH, 0), len(text) - rest + REACH
        around = text[start:stop] if 2 * (stop - start) <= len(text) else text  # no copy of most of it
        edited = Alphabet(around)
        edited._text = text
        if _FAR * len(around) <= len(text):  # else looking again, when somebody asks, costs as little
            edited._lacking = {literal for literal in self._lacking if literal not in around}
        edited.unusual |= self.unusual
        if "_borders" in vars(self):
            starts, ends = _borders(around)
            edited._borders = (self.line_starts | starts, self.line_ends | ends)
        return edited


def _borders(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The first and the last characters of the lines, which themselves would take more room than the text."""
    starts: set[str] = set()
    ends: set[str] = set()
    for piece in pieces(text, _PIECE):
        lines = piece.split("\n")
        starts.update([line[:1] for line in lines])
        ends.update([line[-1:] for line in lines])
    return frozenset(starts), frozenset(ends)


def unusual_characters(text: str) -> frozenset[str]:
    """The characters of ``text`` that English prose has no need of, even those of ASCII (``\\``, ``[``, ``*``)."""
    if len(text) > _PIECE:
        return frozenset().union(*(unusual_characters(text[at : at + _PIECE]) for at in range(0, len(text), _PIECE)))
    # Bytes are deleted five times faster than a pattern finds characters.
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass"))
