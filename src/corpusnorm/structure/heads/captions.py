"""Captions: what stands under a picture, a figure or a table."""

from __future__ import annotations

import re
from typing import Final

_CAPTION: Final = re.compile(
    r"(?:FILE PHOTO|FILE|File photo) ?(?:[:–—]|- )|.{20,}(?:"
    r"\bREUTERS/[A-Z]|\(AP Photo\b|\[[A-Z][\w .’'-]+/[A-Z][\w .]+\]$|[/ (]File Photo\b|\([A-Z]{2,6} [Pp]hotos?\)"
    r"|\b(?:Photo|Foto|Photograph|Image|Bild|Quelle|[Cc]redit) ?: ?\S"
    r"|\b(?:Photo|Photograph|Image) by [A-Z]|\w/(?:AFP|AP|dpa|EPA|Getty)\b|\b(?:Getty Images|picture alliance)"
    r").{0,60}$",
)
_CREDITED: Final = tuple("REUTERS FILE File hoto oto: Foto Image Bild Quelle redit / alliance".split())
"""What no caption is without: found far faster."""

_LONGEST_CAPTION: Final = 600
"""Characters of a caption."""


def is_caption(text: str) -> bool:
    """Whether the line describes a picture, and ends with who took it or begins with ``FILE PHOTO``."""
    if len(text) > _LONGEST_CAPTION or not any(word in text for word in _CREDITED):
        return False
    return _CAPTION.match(text) is not None


def is_numbered_caption(text: str) -> bool:
    """Whether the line names a figure or a table by its number: it stands within a text."""
    return _NUMBERED_CAPTION.match(text) is not None


_NUMBERED_CAPTION: Final = re.compile(
    r"(?:fig(?:ure|ura|uur)?|table|tab|diagram|chart|exhibit|plate|abb(?:ildung)?|tabelle|diagramm|schaubild|tableau"
    r"|tabla|cuadro|gráfico|grafico|grafik|quadro|tabella|tabela|tabell|tabel|figur|kuva|taulukko|rys(?:unek)?"
    r"|рис(?:унок)?|таблица)\.? [A-Z]?(?:\d+[.–-]\d+[a-z]?(?:[.–-]\d+)*(?:[ .:|)—–]|$)|\d+[a-z]? ?(?:[.:|)—–]|- ))",
    re.IGNORECASE,
)
"""``Figure 4.2 Ferries``, ``Table 3: Ferries``"""
