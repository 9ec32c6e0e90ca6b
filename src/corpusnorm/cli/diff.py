"""What a fix changes, as a unified diff."""

from __future__ import annotations

import difflib
from collections.abc import Iterator


def unified_diff(name: str, before: str, after: str) -> Iterator[str]:
    """The lines of the diff between two texts of the file ``name``; lines end at line feeds only."""
    for line in difflib.unified_diff(_lines(before), _lines(after), name, name):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
