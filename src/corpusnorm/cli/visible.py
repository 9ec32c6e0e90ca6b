"""Characters that show nothing, made visible."""

from __future__ import annotations

import unicodedata
from typing import Final

_SIGNS: Final = {
    "\N{NO-BREAK SPACE}": "⍽",
    "\t": "⇥",
    "\n": "↵",
    "\r": "␍",
}
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"})


def visible(text: str) -> str:
    """``text`` with a sign for each character that a reader could not see, except plain blanks."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_sign, text))


def fully_visible(text: str) -> str:
    """The same for a stretch in which blanks matter too: they become middle dots."""
    return visible(text).replace(" ", "·")


def _sign(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    if char != " " and unicodedata.category(char) in _INVISIBLE:
        return f"<U+{ord(char):04X}>"
    return char
