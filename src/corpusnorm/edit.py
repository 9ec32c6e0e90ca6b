"""What a change to a text is: where, what comes instead, and whether it is safe."""

from __future__ import annotations

import enum

from attrs import field, frozen


@frozen(init=False)
class Span:
    """A stretch ``[start, end)`` of a text, in code points."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # No object is made as often, and what attrs would write here takes twice as long.
        if not 0 <= start <= end:
            raise ValueError(f"no span runs from {start} to {end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True  # an empty span is still a place

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same stretch, ``by`` characters further on."""
        return Span(self.start + by, self.end + by) if by else self


_set_start = vars(Span)["start"].__set__
_set_end = vars(Span)["end"].__set__


class Safety(enum.StrEnum):
    """What applying a fix may cost."""

    SAFE = "safe"
    """A reader cannot tell the difference, except that the fault is gone."""
    UNSAFE = "unsafe"
    """Something may be lost or may be wrong: shown always, applied on request only."""
    REPORT = "report"
    """Nothing is changed: the fault is named and left to a person."""


class MarkType(enum.StrEnum):
    """What a piece of markup said about the text that it stood around."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    LINK = "link"
    CODE = "code"
    HEADING = "heading"


@frozen(kw_only=True)
class Mark:
    """What markup said of a stretch of text, kept when the markup itself is taken off.

    ``span`` covers the marked text with its markup; ``target`` is the address of a link,
    ``level`` (1 to 6) the level of a heading.
    """

    type: MarkType
    span: Span
    target: str | None = None
    level: int | None = None

    def moved(self, span: Span) -> Mark:
        """The same mark at another place."""
        return Mark(type=self.type, span=span, target=self.target, level=self.level)


@frozen
class Edit:
    """One proposed change to a text: ``span`` is to be replaced by ``after``.

    ``after`` is None where a fault is only named. ``safety`` overrides the safety of the
    rule for this one edit, ``mark`` keeps what the removed markup said, and ``detail``
    tells how the change was derived (for mojibake: the codecs, in order).
    """

    span: Span
    after: str | None
    safety: Safety | None = field(default=None, kw_only=True)
    mark: Mark | None = field(default=None, kw_only=True)
    detail: str | None = field(default=None, kw_only=True)
