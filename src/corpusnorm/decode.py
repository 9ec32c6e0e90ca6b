"""Bytes to text, and proof that the text gives the same bytes again.

The order: byte-order mark, UTF-16 and UTF-32 without a mark, strict UTF-8, the declared
encoding, UTF-8 with stray bytes, a guess (see `corpusnorm.decoding.detect`) that must decode all of
the bytes, and last Windows-1252 with what it cannot explain on record.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from typing import Final

from attrs import frozen

from corpusnorm.decoding.detect import guess_encoding, refuse_binary, refuse_formats
from corpusnorm.decoding.stray import KEEP, SURROGATE, has_surrogates, proven, settle
from corpusnorm.decoding.wide import wide_encoding
from corpusnorm.source import Newline, Source, StrayBytes


def decode(data: bytes, *, name: str | None = None, declared: str | None = None) -> Source:
    """The source that ``data`` holds.

    Args:
        data: any bytes.
        name: where they came from, for messages.
        declared: the encoding that the sender declared, as a Python codec name.

    Raises:
        NotTextError: the bytes are a picture, an archive or other binary data.
        TypeError: ``data`` is a string, or something else that is no ``bytes``.
    """
    _require_bytes(data)
    reading = _read(data, declared)
    text, stray = _settled(reading)
    source = Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        encoding=reading.encoding,
        confidence=reading.confidence,
        evidence=reading.evidence,
        bom=reading.bom,
        newline=_newline(text),
        text=text,
        stray=stray,
    )
    return proven(source, data) if reading.is_foreign else source


def _require_bytes(data: object) -> None:
    if isinstance(data, str):
        raise TypeError("the bytes of a document are needed, not a string: pass text.encode()")
    if not isinstance(data, bytes):
        raise TypeError(f"the bytes of a document are needed, not {type(data).__name__}")


@frozen(kw_only=True)
class _Reading:
    """One way to read the bytes. ``text`` may hold surrogates for bytes left unexplained, unless it ``is_strict``."""

    text: str
    encoding: str
    confidence: float
    evidence: str
    bom: bytes = b""
    is_strict: bool = False
    """Whether UTF-8 or ASCII explained every byte."""
    is_cut: bool = False
    """Whether the surrogates stand for a character that was cut off at the end."""
    is_foreign: bool = False
    """Whether the codec is none of ours to trust: its round trip has to be proven."""


def _settled(reading: _Reading) -> tuple[str, tuple[StrayBytes, ...]]:
    if reading.is_strict:
        return reading.text, ()
    return settle(reading.text, is_known=reading.encoding == "utf-8" and not reading.is_cut)


_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 before UTF-16: the mark of the one begins with the mark of the other."""
_ANY_BOM: Final = tuple(bom for bom, _ in _BOMS)

_ESCAPED_CHARSET = re.compile(rb"\x1b(?:\$[@B]|\$\(D|\([JI]|\$\)C|\$[AGH])")
"""The sequences that switch character sets in ISO-2022 encodings, which are ASCII by bytes."""


def _read(data: bytes, declared: str | None) -> _Reading:
    """The text, read in the first way that fits: what marks the encoding, what proves it, what makes it likely."""
    marked = _read_marked(data)
    if marked is not None:
        return marked
    refuse_formats(data)
    if b"\0" in data:
        wide = wide_encoding(data)
        if wide is not None:
            return _read_wide(data, wide)
        refuse_binary(data)
    if not data.isascii():
        return _read_utf8(data) or _read_other(data, declared)
    return _read_other(data, declared) if _ESCAPED_CHARSET.search(data) else _read_ascii(data)


def _read_ascii(data: bytes) -> _Reading:
    text = data.decode("ascii")
    return _Reading(text=text, encoding="utf-8", confidence=1.0, evidence="all bytes are ASCII", is_strict=True)


def _read_marked(data: bytes) -> _Reading | None:
    """The reading that a byte-order mark asks for, if it explains nearly every byte."""
    if not data.startswith(_ANY_BOM):
        return None
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            text = data[len(bom) :].decode(encoding, KEEP)
            if encoding == "utf-8" or 20 * len(SURROGATE.findall(text)) <= len(text):
                return _Reading(text=text, encoding=encoding, confidence=1.0, evidence="byte-order mark", bom=bom)
            if len(data) <= len(bom) + 4:  # a mark, and less than a character
                return _Reading(text=text, encoding=encoding, confidence=0.5, evidence="byte-order mark", bom=bom)
    return None


def _read_wide(data: bytes, encoding: str) -> _Reading:
    return _Reading(
        text=data.decode(encoding, KEEP),
        encoding=encoding,
        confidence=0.95,
        evidence="the high bytes of the characters stand where this encoding puts them",
    )


def _read_utf8(data: bytes) -> _Reading | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return _Reading(text=text, encoding="utf-8", confidence=1.0, evidence="all bytes are UTF-8", is_strict=True)


def _read_other(data: bytes, declared: str | None) -> _Reading:
    """The text of bytes that are not UTF-8, or that are ASCII with the escapes of another encoding."""
    if b"\0" not in data:
        refuse_binary(data)
    return (
        _read_declared(data, declared)
        or _read_cut(data)
        or _read_mixed(data)
        or _read_guessed(data)
        or (_read_ascii(data) if data.isascii() else _read_sloppy(data))
    )


def _read_declared(data: bytes, declared: str | None) -> _Reading | None:
    """The text in the encoding that the caller names, if it explains all of the bytes."""
    if declared is None:
        return None
    try:
        encoding = codecs.lookup(declared).name
        text = data.decode(encoding) if encoding not in _NOTATIONS else None
    except (LookupError, ValueError):
        return None
    if text is None or has_surrogates(text):
        return None
    return _Reading(text=text, encoding=encoding, confidence=0.9, evidence="declared", is_foreign=True)


_NOTATIONS: Final = frozenset({"unicode-escape", "raw-unicode-escape", "punycode", "idna"})
"""Codecs of Python for source code and host names, in which no text is kept."""


def _read_cut(data: bytes) -> _Reading | None:
    """UTF-8 that ends within a character, as where a file was cut at a number of bytes.

    A single byte at the end of a Latin text is a letter of Windows-1252 rather, unless no
    word ends in it.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        text = decoder.decode(data)
    except UnicodeDecodeError:
        return None
    rest, _ = decoder.getstate()
    is_letter = len(rest) == 1 and not _NOT_LATIN.search(text) and rest not in _LATIN_LEADS
    if text.isascii() or is_letter:
        return None
    return _Reading(
        text=text + rest.decode("ascii", KEEP),
        encoding="utf-8",
        confidence=0.95,
        evidence="UTF-8, cut off within its last character",
        is_cut=True,
    )


def _read_mixed(data: bytes) -> _Reading | None:
    """UTF-8 with stray bytes: more characters of several bytes are right than bytes are wrong.

    Where they are nearly as many, all of the text has to be Latin: in the legacy encodings
    some pairs of bytes are UTF-8 by accident, and then mean any letter at all.
    """
    if not _WIDE.search(data):
        return None
    text = data.decode("utf-8", KEEP)
    stray = len(SURROGATE.findall(text))
    wide = len(text) - len(text.encode("ascii", "ignore")) - stray
    if stray > wide or (4 * stray > wide and _NOT_LATIN.search(text)):
        return None
    bytes_ = "byte" if stray == 1 else "bytes"
    return _Reading(
        text=text,
        encoding="utf-8",
        confidence=round(wide / (wide + stray), 3),
        evidence=f"UTF-8 but for {stray} stray {bytes_}",
    )


def _read_guessed(data: bytes) -> _Reading | None:
    """The text in the encoding that the bytes look like, if it explains all of them."""
    guess = guess_encoding(data)
    if guess is None:
        return None
    try:
        text = data.decode(guess.encoding)
    except UnicodeError:
        return None
    if has_surrogates(text):
        return None
    return _Reading(
        text=text,
        encoding=guess.encoding,
        confidence=guess.confidence,
        evidence=guess.evidence,
        is_foreign=True,
    )


def _read_sloppy(data: bytes) -> _Reading:
    return _Reading(
        text=data.decode("cp1252", KEEP),
        encoding="cp1252",
        confidence=0.1,
        evidence="no encoding explains all bytes; read as Windows-1252",
    )


_WIDE = re.compile(
    rb"[\xc2-\xf4](?:(?<=[\xc2-\xdf])[\x80-\xbf]|(?<=[\xe0-\xef])[\x80-\xbf]{2}|(?<=[\xf0-\xf4])[\x80-\xbf]{3})"
)
"""What can be a character of several bytes."""
_NOT_LATIN = re.compile("[^\x00-\u024f\u2000-\u21ff\ud800-\udfff]")
_LATIN_LEADS: Final = frozenset({b"\xc2", b"\xc3", b"\xc4", b"\xc5", b"\xe2"})
"""With these begin the letters of Latin script and the typographic signs."""


def _newline(text: str) -> Newline | None:
    if "\r" not in text:
        return Newline.LF if "\n" in text else None
    crlf = text.count("\r\n")
    lf, cr = text.count("\n") - crlf, text.count("\r") - crlf
    used = [kind for kind, count in ((Newline.LF, lf), (Newline.CRLF, crlf), (Newline.CR, cr)) if count]
    return Newline.MIXED if len(used) > 1 else used[0]
