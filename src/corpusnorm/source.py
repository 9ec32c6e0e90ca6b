"""The bytes that came in: their text, their digest, and how the one became the other."""

from __future__ import annotations

import enum

from attrs import field, frozen

from corpusnorm.edit import Span


class Newline(enum.StrEnum):
    """Which line ends a source uses."""

    LF = "lf"
    CRLF = "crlf"
    CR = "cr"
    MIXED = "mixed"


@frozen(kw_only=True)
class StrayBytes:
    """Bytes that the encoding alone does not explain.

    ``text[span]`` of the source stands for exactly these bytes: a byte of Windows-1252
    within UTF-8, a byte that no encoding explains (shown as U+FFFD), or another way to
    write the same character than the encoding itself would choose.
    """

    span: Span
    data: bytes


@frozen(kw_only=True)
class Source:
    """A decoded source, which can be turned back into the bytes it came from.

    ``encoding`` is Python's name of the codec, ``confidence`` how sure the choice is (0 to
    1), ``evidence`` the reason in words. ``text`` never holds a byte-order mark or a lone
    surrogate.
    """

    name: str | None
    sha256: str
    size: int
    encoding: str
    confidence: float
    evidence: str
    bom: bytes
    newline: Newline | None
    text: str = field(repr=False)
    stray: tuple[StrayBytes, ...] = ()

    def encode(self) -> bytes:
        """The bytes that were decoded, exactly."""
        return self.bom + self._encoded_to(len(self.text))

    def byte_offset(self, offset: int) -> int:
        """Where in the bytes the character at ``offset`` of the text begins.

        Within bytes that are recorded as one piece: where the piece begins.
        """
        return len(self.bom) + len(self._encoded_to(offset))

    def _encoded_to(self, end: int) -> bytes:
        """The bytes of the text before ``end``, without the byte-order mark."""
        pieces, at = [], 0
        for stray in self.stray:
            if stray.span.end > end:
                end = min(end, stray.span.start)
                break
            pieces += [self._encoded(at, stray.span.start), stray.data]
            at = stray.span.end
        pieces.append(self._encoded(at, end))
        return b"".join(pieces)

    def _encoded(self, start: int, end: int) -> bytes:
        # Some codecs write a byte-order mark for an empty text.
        return self.text[start:end].encode(self.encoding) if start < end else b""
