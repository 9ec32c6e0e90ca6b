"""Lines of a review that may name the work, and names that its text repeats."""

from __future__ import annotations

from typing import Final

from corpusnorm.line import Role

NO_WORK: Final = frozenset({Role.BYLINE, Role.DATE, Role.COMMENT, Role.COMMENT_HEADER, Role.FURNITURE, Role.MARKER})
"""Roles of lines that name no reviewed work."""

NO_ENTRY: Final = NO_WORK | {Role.TITLE}
"""Roles of lines that are no part of an entry of a bibliography."""

_AGAIN: Final = 4


def is_named_again(name: str, text: str) -> bool:
    """Whether a text names something so often that it speaks of it: four times at least."""
    return text.count(name) >= _AGAIN
