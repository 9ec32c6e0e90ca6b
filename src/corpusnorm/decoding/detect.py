"""Guesses: which encoding, or which binary format. The only module that knows chardet.

chardet is asked about a window of at most 16 kB round the first byte that is not ASCII: it
looks at the beginning of a text only, and one late accent would be missed.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from attrs import frozen

from corpusnorm.decoding.western import has_letters, is_western, western_language
from corpusnorm.errors import NotTextError


@frozen(kw_only=True)
class Guess:
    """An encoding (Python's name of the codec), how sure it is, and why."""

    encoding: str
    confidence: float
    evidence: str


_WINDOW: Final = 16_384
"""Bytes that are looked at."""

_SURE: Final = 0.6
_PROVEN: Final = 0.95
"""How sure Windows-1252 is where it explains more than the guess of chardet, and where the words prove it."""


def guess_encoding(data: bytes) -> Guess | None:
    """The encoding that ``data`` seems to be in, or None. It need not decode all of the bytes."""
    language = western_language(data)
    if language is not None:
        why = f"its words are of the language {language}, and Windows-1252 gives all of its letters"
        return Guess(encoding="cp1252", confidence=_PROVEN, evidence=why)
    import chardet  # 0.2 s with its models: only for bytes that need it
    from chardet import EncodingEra

    window = _window(data)
    # EBCDIC has its blank at 0x40. A text with ASCII blanks is none, whatever its few letters look like.
    eras = EncodingEra.ALL if window.count(b"@") > window.count(b" ") else EncodingEra.ALL & ~EncodingEra.MAINFRAME
    # chardet 7 takes a text that begins with the letters of a magic number (BM, MZ, ID3) for
    # a binary file; a blank in front hides them. prefer_superset would turn ISO-8859-5 into
    # Windows-1251, which is no superset of it.
    answer = chardet.detect(b" " + window, encoding_era=eras, prefer_superset=False)
    name, confidence = answer["encoding"], float(answer["confidence"] or 0.0)
    if name is None:
        return None
    encoding = _superset(codecs.lookup(name).name, data)
    if confidence < _SURE and _is_rather_western(window, encoding):
        why = f"chardet is not sure ({name}), and Windows-1252 puts every character where it belongs"
        return Guess(encoding="cp1252", confidence=_SURE, evidence=why)
    why = f"chardet says {name}, and every byte decodes"
    return Guess(encoding=encoding, confidence=round(confidence, 3), evidence=why)


def _window(data: bytes) -> bytes:
    """The part of the bytes around the first that is not ASCII."""
    found = _NOT_ASCII_BYTE.search(data)
    first = found.start() if found else 0
    margin = _WINDOW // 4
    start = data.rfind(b"\n", 0, max(0, first - margin)) + 1 if first > margin else 0
    if first >= start + _WINDOW:
        start = first
    return data[start : start + _WINDOW]


_IN_USE: Final = frozenset(
    {
        *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp866"),
        *("iso8859-1", "iso8859-2", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-9", "iso8859-13"),
        *("iso8859-15", "koi8-r", "koi8-u", "gb18030", "big5", "cp949", "shift_jis", "cp932", "euc_jp"),
    }
)
"""Encodings in which many texts are kept. The others (those of old Macintoshes and DOS) chardet
names for short texts much more often than they occur."""


def _is_rather_western(window: bytes, encoding: str) -> bool:
    """Whether Windows-1252 is more likely than what chardet guessed without being sure.

    Quotes and dashes have the same bytes in all Windows code pages; letters do not, so
    there an encoding that is in use has the say, unless it mixes scripts within a word.
    """
    text, guessed = window.decode("cp1252", "replace"), window.decode(encoding, "replace")
    mixes_scripts = _TWO_SCRIPTS.search(guessed) is not None
    if mixes_scripts and _C1.search(guessed):
        return True  # letters of two scripts in one word, and controls that no text holds
    if not is_western(text):
        return False
    return encoding not in _IN_USE or not has_letters(text) or mixes_scripts


_TWO_SCRIPTS = re.compile(r"[A-Za-z][^\W\d_\x00-\u024f]|[^\W\d_\x00-\u024f][A-Za-z]")
"""A word that begins in Latin script and goes on in another, or the other way round."""


def _superset(encoding: str, data: bytes) -> str:
    """The encoding that text labelled ``encoding`` really is in, after the WHATWG standard."""
    if encoding in ("iso8859-1", "ascii") and _C1_BYTE.search(data):
        return "cp1252"
    return {"gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949"}.get(encoding, encoding)


_C1 = re.compile("[\x80-\x9f]")
_NOT_ASCII_BYTE = re.compile(rb"[\x80-\xff]")
_C1_BYTE = re.compile(rb"[\x80-\x9f]")

_FORMATS: Final = (
    (b"%PDF-", "application/pdf"),
    (b"%!PS", "application/postscript"),
    (b"{\\rtf", "application/rtf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"PK\x03\x04", "application/zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
)
"""What no text begins with. Formats in printable characters are here because nothing else shows
what they are, small pictures and archives because they can look like UTF-16 to chardet."""
_GIF: Final = re.compile(rb"GIF8[79]a.{0,4}\0", re.DOTALL)
_MAGIC: Final = (b"GIF8", *(magic for magic, _ in _FORMATS))


def refuse_formats(data: bytes) -> None:
    """Raise NotTextError for data that begins as a format that is no plain text."""
    if not data.startswith(_MAGIC):
        return
    for magic, media_type in _FORMATS:
        if data.startswith(magic):
            raise NotTextError(media_type)
    if _GIF.match(data):
        raise NotTextError("image/gif")


_CONTROLS: Final = bytes(byte for byte in range(32) if byte not in b"\t\n\f\r\x1b") + b"\x7f"
_LEAST_CONTROLS: Final = 32
_MOST_CONTROLS: Final = 0.1
"""How many control characters make bytes no text, and their share."""


def refuse_binary(data: bytes) -> None:
    """Raise NotTextError for data that a magic number or its controls show to be no text.

    A few controls are damage, which the rules repair. At least 32 of them and more than a
    tenth of all bytes (random bytes have 11 %) are none.
    """
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls == 0:
        return
    import chardet

    media_type = chardet.detect(data[:_WINDOW], prefer_superset=False).get("mime_type")
    known = media_type is not None and not media_type.startswith("text/") and media_type != "application/octet-stream"
    if known and b"\0" in data:
        raise NotTextError(str(media_type))
    if controls >= _LEAST_CONTROLS and controls > _MOST_CONTROLS * len(data):
        raise NotTextError(str(media_type) if known else "application/octet-stream")
