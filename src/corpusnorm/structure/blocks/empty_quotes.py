"""Marks of quotation without text: the empty lines of a quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.line import Line, Role


def set_empty_quotes_aside(lines: Sequence[Line]) -> None:
    """A ">" without text between quoted lines is the mark of an empty line."""
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        is_empty = line.role is None and line.bare[:1] == ">" and _EMPTY_QUOTE.fullmatch(line.bare)
        if line.bare == _PROMPT and is_empty and not any(map(_is_outer_quote, lines)):
            continue
        if is_empty and (before.bare[:1] == ">" or after.bare[:1] == ">"):
            line.role = Role.MARKER


def _is_outer_quote(line: Line) -> bool:
    """Whether a line is quoted, but not three deep: where none is, ``>>>`` is the prompt of an interpreter."""
    return line.bare[:1] == ">" and line.bare[:3] != _PROMPT


_PROMPT: Final = ">>>"
_EMPTY_QUOTE = re.compile(r">[> ]*")
