"""Whether a document is one that ought to have a head: lists and menus are not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from corpusnorm.line import Line, Role

_LONG: Final = 150
"""Characters of a line that is a paragraph, whatever its end."""

_SENTENCE: Final = 60
"""Characters of a line that ends as a sentence."""

_STOPS: Final = (".", "!", "?", "…", ":", "。", ".”", '."', ".’", ".»", ".)")


def has_running_text(lines: Sequence[Line]) -> bool:
    """Whether one of the segmented ``lines`` is prose: a long line, or the end of a sentence of some length."""
    return any(line.role in (Role.PARAGRAPH, Role.BLOCK_QUOTE) and _is_prose(line.bare) for line in lines)


def _is_prose(bare: str) -> bool:
    return len(bare) >= _LONG or (len(bare) >= _SENTENCE and bare.endswith(_STOPS))
