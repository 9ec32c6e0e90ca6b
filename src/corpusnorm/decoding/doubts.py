"""What is doubtful in how the bytes of a source were read, in words."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.source import Source, StrayBytes

_UNSURE = 0.5
"""Below it, the confidence of an encoding is that of a guess."""


def doubts(source: Source) -> Iterator[str]:
    """A sentence for each doubt: an encoding that was guessed, bytes that do not fit it."""
    if source.confidence < _UNSURE:
        yield f"the encoding is a guess ({source.encoding}); name it with --encoding"
    stray = [one for one in source.stray if not _is_explained(one, source)]
    if stray:
        count = sum(len(one.data) for one in stray)
        line = source.text.count("\n", 0, stray[0].span.start) + 1
        fit = f"1 byte does not fit the encoding {source.encoding}, in line"
        fits = f"{count} bytes do not fit the encoding {source.encoding}, the first in line"
        yield f"{fit if count == 1 else fits} {line}"


def _is_explained(stray: StrayBytes, source: Source) -> bool:
    """Whether the encoding reads the bytes so, too, and would only write other ones."""
    try:
        return stray.data.decode(source.encoding) == source.text[stray.span.start : stray.span.end]
    except UnicodeError:
        return False
