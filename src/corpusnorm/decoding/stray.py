"""Bytes that an encoding does not explain: kept, shown as characters, and put back.

While a text is being decoded, a surrogate stands for each such byte (`KEEP`). No surrogate
leaves this package: `settle` shows the bytes as characters and puts them on record.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from attrs import evolve

from corpusnorm.edit import Span
from corpusnorm.source import Source, StrayBytes

KEEP: Final = "corpusnorm.keep"
"""An error handler like ``surrogateescape``, which keeps bytes below 0x80 as well."""


def _keep(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    kept = error.object[error.start : error.end]
    return "".join(chr(0xDC00 + byte) for byte in kept), error.end


codecs.register_error(KEEP, _keep)

SURROGATE: Final = re.compile("[\ud800-\udfff]")
_SURROGATES = re.compile("[\ud800-\udfff]+")
_TRUNCATED = re.compile(rb"[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2}")
"""The beginning of a character of several bytes whose end is missing."""


def has_surrogates(text: str) -> bool:
    """Whether any surrogate is in ``text``: no encoder takes one, and that shows ten times faster than a search."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def settle(text: str, *, is_known: bool) -> tuple[str, tuple[StrayBytes, ...]]:
    """The text without surrogates, and the bytes that they stood for.

    A stray byte is shown as the character of Windows-1252 where it ``is_known`` to be one,
    which is what strays into UTF-8; else as U+FFFD.
    """
    if not has_surrogates(text):
        return text, ()
    pieces: list[str] = []
    stray: list[StrayBytes] = []
    at = 0
    for match in _SURROGATES.finditer(text):
        pieces.append(text[at : match.start()])
        raw = bytes(ord(character) & 0xFF for character in match.group())
        pieces.append(_shown(raw) if is_known else "\N{REPLACEMENT CHARACTER}" * len(raw))
        stray += [
            StrayBytes(span=Span(index, index + 1), data=raw[index - match.start() : index - match.start() + 1])
            for index in range(match.start(), match.end())
        ]
        at = match.end()
    pieces.append(text[at:])
    return "".join(pieces), tuple(stray)


def _shown(raw: bytes) -> str:
    """Stray bytes within UTF-8 as characters: a truncated character cannot be known."""
    if len(raw) > 1 and _TRUNCATED.fullmatch(raw):
        return "\N{REPLACEMENT CHARACTER}" * len(raw)
    return raw.decode("cp1252", "replace")


def proven(source: Source, data: bytes) -> Source:
    """The source, with the lines on record in which its codec does not give the bytes back.

    Some encodings can write one character in several ways. Where even the lines do not
    correspond (the codec keeps a state across them), all the bytes are recorded as one piece.
    """
    if _gives_back(source, data):
        return source
    stray: list[StrayBytes] = []
    at = 0
    rows, shown = data.split(b"\n"), source.text.split("\n")
    for raw, text in zip(rows, shown, strict=False):
        if _encoded(text, source.encoding) != raw:
            stray.append(StrayBytes(span=Span(at, at + len(text)), data=raw))
        at += len(text) + 1
    patched = evolve(source, stray=tuple(stray))
    if len(rows) == len(shown) and _gives_back(patched, data):
        return patched
    return evolve(source, stray=(StrayBytes(span=Span(0, len(source.text)), data=data),))


def _gives_back(source: Source, data: bytes) -> bool:
    try:
        return source.encode() == data
    except UnicodeError:  # some codecs read what they cannot write
        return False


def _encoded(text: str, encoding: str) -> bytes | None:
    try:
        return text.encode(encoding)
    except UnicodeError:
        return None
