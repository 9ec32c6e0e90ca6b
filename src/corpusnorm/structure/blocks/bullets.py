"""The signs that begin the items of a list."""

from __future__ import annotations

from typing import Final

GLYPHS: Final = "•▪◦‣●○■□◆◇❖►▶▸➢➤✓✔\uf0b7\uf0a7\uf0d8"
"""Signs that stand before an item and hardly mean anything else; the last three are those of symbol fonts."""
