"""What a text is made of: gathered once, so that dozens of rules know at a glance what it lacks."""

from __future__ import annotations

from functools import cached_property

_PLAIN = bytes([*b"\t\n", *range(32, 127)])


class Alphabet:
    """The rare characters of a text, and those that stand at the borders of its lines."""

    def __init__(self, text: str, unusual: frozenset[str] | None = None) -> None:
        self._text = text
        self.unusual = unusual_characters(text) if unusual is None else unusual

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.split("\n")

    @cached_property
    def line_starts(self) -> frozenset[str]:
        """The first characters of the lines."""
        return frozenset([line[:1] for line in self._lines])

    @cached_property
    def line_ends(self) -> frozenset[str]:
        """The last characters of the lines."""
        return frozenset([line[-1:] for line in self._lines])

    def edited(self, text: str, inserted: str) -> Alphabet:
        """The alphabet after edits made ``text`` of it and ``inserted`` characters: that, or a little more."""
        return Alphabet(text, self.unusual | unusual_characters(inserted))


def unusual_characters(text: str) -> frozenset[str]:
    """The characters of ``text`` but for printable ASCII, tabs and line feeds."""
    # Bytes are deleted five times faster than a pattern finds characters.
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass"))
