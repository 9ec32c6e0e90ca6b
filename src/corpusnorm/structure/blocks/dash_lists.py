"""Lists whose items begin with a long dash, which in many languages opens speech."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from corpusnorm.line import Line

DASH: Final = re.compile(r"[–—][ \t]+(?=\S)")
_LEAST: Final = 3
"""Items of a list whose mark may open speech."""

_LONGEST: Final = 200
"""Characters of an item."""

_STOPS: Final = (".", "!", "?", "…", "”", '"', "»", "’", ":", "-")
_WITHIN: Final = re.compile(r"\s[–—]\s|[”»\"]")
"""A second dash, or a quotation mark: who speaks is named behind it."""


def dash_items(lines: Sequence[Line]) -> Iterator[int]:
    """The numbers of the lines that are items: three and more together, none of which ends as what is said does."""
    filled = (line for line in lines if line.bare)
    for is_dashed, run in groupby(filled, lambda line: line.role is None and DASH.match(line.bare) is not None):
        items = list(run) if is_dashed else []
        if len(items) >= _LEAST and not any(map(_is_speech, items)):
            yield from (line.number for line in items)


def _is_speech(line: Line) -> bool:
    bare = line.bare
    return len(bare) > _LONGEST or bare.endswith(_STOPS) or _WITHIN.search(bare, 2) is not None
