"""What rules about furniture of the page ask of lines: their wording, their place, their company."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from corpusnorm.edit import Edit
from corpusnorm.line import Line, Lines, words_of

_LATE: Final = 0.8
"""Share of the text above the last part of it."""

_FEW: Final = 6
"""Lines, blank ones not counted, between a line and the end or the beginning of a text."""


def phrases(*texts: str) -> frozenset[str]:
    """Wordings of whole lines for `Lines.reading`; each text holds several, parted by bars.

    >>> sorted(phrases("Share this:|Tweet"))
    ['share this', 'tweet']
    """
    return frozenset(words_of(phrase) for text in texts for phrase in text.split("|"))


def removals(lines: Sequence[Line]) -> Iterator[Edit]:
    """An edit for each of ``lines`` that takes out its words; a line may be given twice."""
    for _, line in sorted({line.number: line for line in lines}.items()):
        yield Edit(line.span, "")


_LINK = re.compile(r"!?\[([^\[\]\n]*+)\]\([^()\n]*+\)")
_MARKS: Final = "*•-–+#>|·_![]() \t"


def plain(line: Line) -> str:
    """The line without marks of lists and headings before it, and without the targets of its links."""
    bare = _LINK.sub(r"\1", line.bare) if "](" in line.bare else line.bare
    return bare.lstrip(_MARKS)


def is_late(line: Line, lines: Lines) -> bool:
    """Whether a line stands in the last fifth of a text, or has but a few lines below it."""
    return line.start >= _LATE * lines[-1].end or len(lines.filled) - lines.rank(line) <= _FEW


def is_early(line: Line, lines: Lines) -> bool:
    """Whether a line stands in the first fifth of a text, or has but a few lines above it."""
    return line.start <= (1 - _LATE) * lines[-1].end or lines.rank(line) < _FEW


def runs(found: Sequence[Line], lines: Lines) -> Iterator[list[Line]]:
    """The lines of ``found``, those together between which no other text stands."""
    run: list[Line] = []
    for line in found:
        if run and lines.rank(line) > lines.rank(run[-1]) + 1:
            yield run
            run = []
        run.append(line)
    if run:
        yield run
