"""Text set in columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def table(rows: Sequence[Sequence[object]], *, right: frozenset[int] = frozenset()) -> list[str]:
    """The lines of a table; the columns in ``right`` are set flush right, as numbers are."""
    cells = [[str(value) for value in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    return [
        "  ".join(
            _padded(cell, size, flush_right=index in right)
            for index, (cell, size) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]


def width(text: str) -> int:
    """How many columns ``text`` takes on a terminal."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _padded(cell: str, size: int, *, flush_right: bool) -> str:
    blanks = " " * (size - width(cell))
    return blanks + cell if flush_right else cell + blanks
