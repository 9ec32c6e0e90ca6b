"""How a text sets its paragraphs apart."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from itertools import pairwise

from corpusnorm.facts.wrapping import is_spaced_out, is_wrapped


class Layout(enum.StrEnum):
    """How a text sets its paragraphs apart."""

    BLANK_LINES = "blank_lines"
    """A blank line between paragraphs, which are one line each."""
    SINGLE_NEWLINES = "single_newlines"
    """Every line is a paragraph; blank lines, if there are any, mean more than that."""
    WRAPPED = "wrapped"
    """Paragraphs are broken into lines of about the same length."""
    SPACED_OUT = "spaced_out"
    """Paragraphs are broken into lines, and a blank line stands after each line."""
    FLAT = "flat"
    """One line holds everything."""


def find_layout(lines: Sequence[str], *, may_be_wrapped: bool) -> Layout:
    """The layout of ``lines``, which have no white space around them."""
    lines = lines[: next((len(lines) - back for back, line in enumerate(reversed(lines)) if line), 0)]
    if len(lines) - lines.count("") <= 1:
        return Layout.FLAT
    if may_be_wrapped:
        if is_wrapped(lines):
            return Layout.WRAPPED
        if is_spaced_out(lines):
            return Layout.SPACED_OUT
    below = [after for line, after in pairwise(lines) if line]
    return Layout.SINGLE_NEWLINES if len(below) > 2 * below.count("") else Layout.BLANK_LINES
