r"""Whether a text of several lines stands in one, with the escape ``\n`` in place of each line end."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.escapes import LINE_END, in_prose, line_ends

_LEAST: Final = 3
"""Escapes for line ends in a text of several lines."""

_LONGEST_FIRST: Final = 200
"""Characters of the first of these lines."""

_BEGINNING = re.compile(r"\\n(?! *+(?:(?:\\r)?\\n|\Z))")
_NEXT_LINE = re.compile(r"[^\W_a-z]|[“„«\"'‘•·-]")
_OPEN_QUOTE = re.compile(r"(?<!\w)'\w[^']*\Z")


def has_escaped_line_ends(text: str) -> bool:
    r"""Whether no line end is left in a text, and what follows most of its ``\n`` begins a line of prose.

    The first line is as short as a title. A string of a program, in its quotation marks, is no such text.
    """
    if "\\n" not in text or "\n" in text.strip():
        return False
    ends = in_prose(text, line_ends(text, LINE_END))
    if len(ends) < _LEAST or ends[0].span.start > _LONGEST_FIRST:
        return False
    begun = sum(_NEXT_LINE.match(text, edit.span.end) is not None for edit in ends)
    if begun < _LEAST or 4 * begun < 3 * len(_BEGINNING.findall(text)):
        return False
    first = text[: ends[0].span.start]
    return first.count('"') % 2 == 0 and first.count("`") % 2 == 0 and _OPEN_QUOTE.search(first) is None
