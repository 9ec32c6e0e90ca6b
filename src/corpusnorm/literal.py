"""Whether a literal string stands in a text."""

from __future__ import annotations


def holds(text: str, literal: str) -> bool:
    """Whether ``literal`` stands in ``text``, for literals that most texts lack a character of.

    A search for one character takes a tenth of the time of one for two.
    """
    return all(character in text for character in literal) and literal in text
