"""UTF-16 and UTF-32 without a byte-order mark, told by where their bytes repeat.

In UTF-32 the two high bytes of a character are nearly always NUL. In UTF-16 the high byte
says the block, and a text needs few blocks: NUL and another one or two for an alphabet,
those of the Han characters for Chinese and Japanese.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_SAMPLE: Final = 8_192
"""Bytes that are looked at."""

_LEAST: Final = 4
"""Bytes without which nothing can be told."""


def wide_encoding(data: bytes) -> str | None:
    """The name of the encoding, or None where the bytes are no such text."""
    sample = data[:_SAMPLE]
    for encoding, nul in (("utf-32-le", (2, 3)), ("utf-32-be", (0, 1))):
        whole = sample[: len(sample) // 4 * 4]
        if len(whole) >= 2 * _LEAST and not any(any(whole[at::4]) for at in nul) and _is_readable(whole, encoding):
            return encoding
    whole = sample[: len(sample) // 2 * 2]
    if len(whole) < _LEAST:
        return None
    for encoding, high, low in (
        ("utf-16-le", whole[1::2], whole[::2]),
        ("utf-16-be", whole[::2], whole[1::2]),
    ):
        if (_is_alphabet(high, low) or _is_han(high, low)) and _is_readable(whole, encoding):
            return encoding
    return None


def _is_alphabet(high: bytes, low: bytes) -> bool:
    """Whether the high bytes name the blocks of an alphabet, and NUL is a high byte only."""
    if 50 * low.count(0) >= len(low):
        return False
    blocks = set(high)
    return 2 * high.count(0) > len(high) or (0 in blocks and len(blocks) <= 5 and len(blocks) * 8 <= len(high))


def _is_han(high: bytes, low: bytes) -> bool:
    """Whether the high bytes name Han, Kana or Hangul, and the low ones are of all sorts."""
    named = sum(1 for byte in high if byte in (0x00, 0xFF) or 0x30 <= byte <= 0x9F or 0xAC <= byte <= 0xD7)
    kana = high.count(0x30)
    upper = sum(1 for byte in low if byte >= 0x80)
    return len(high) >= 16 and 50 * named > 49 * len(high) and 5 * (upper + kana) > len(low) and upper > 0


def _is_readable(data: bytes, encoding: str) -> bool:
    """Whether nearly all characters are assigned, and few are controls."""
    text = data.decode(encoding, "replace")
    odd = sum(1 for character in text if unicodedata.category(character) in _ODD and character not in "\t\n\f\r")
    return 20 * (odd + text.count("\N{REPLACEMENT CHARACTER}")) <= len(text)


_ODD: Final = frozenset({"Cc", "Cn", "Co"})
