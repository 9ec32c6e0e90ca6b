"""What a text is made of: gathered once, so that dozens of rules know at a glance what it lacks."""

from __future__ import annotations

import string
from functools import cached_property

_PLAIN = f"\t\n {string.ascii_letters}{string.digits}.,:;!?'\"()-".encode()
_PIECE = 100_000
"""Characters that are looked at together: to become bytes, each takes up to four times its room."""


class Alphabet:
    """The rare characters of a text, and those that stand at the borders of its lines."""

    def __init__(self, text: str, unusual: frozenset[str] | None = None) -> None:
        self._text = text
        self.unusual = unusual_characters(text) if unusual is None else unusual

    @cached_property
    def _borders(self) -> tuple[frozenset[str], frozenset[str]]:
        """The first and the last characters of the lines; the lines themselves would take more than the text."""
        lines = self._text.split("\n")
        return frozenset([line[:1] for line in lines]), frozenset([line[-1:] for line in lines])

    @property
    def line_starts(self) -> frozenset[str]:
        """The first characters of the lines."""
        return self._borders[0]

    @property
    def line_ends(self) -> frozenset[str]:
        """The last characters of the lines."""
        return self._borders[1]

    def edited(self, text: str, inserted: str) -> Alphabet:
        """The alphabet after edits made ``text`` of it and ``inserted`` characters: that, or a little more."""
        return Alphabet(text, self.unusual | unusual_characters(inserted))


def unusual_characters(text: str) -> frozenset[str]:
    """The characters of ``text`` that English prose has no need of, even those of ASCII (``\\``, ``[``, ``*``)."""
    if len(text) > _PIECE:
        return frozenset().union(*(unusual_characters(text[at : at + _PIECE]) for at in range(0, len(text), _PIECE)))
    # Bytes are deleted five times faster than a pattern finds characters.
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass"))
