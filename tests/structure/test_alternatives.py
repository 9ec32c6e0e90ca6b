"""Alternatives sorted by their first letter."""

from __future__ import annotations

import re

import pytest

from corpusnorm.structure.alternatives import by_letter

PATTERN = r"says|says so|wrote|said|a\(b\|c\)|w[|)]x|write(?:s|n(?: by|))?"


def test_alternatives_with_one_first_letter_are_together() -> None:
    """Bars within a group, a class or behind a backslash part nothing."""
    assert by_letter(PATTERN) == r"s(?:ays|ays so|aid)|w(?:rote|[|)]x|rite(?:s|n(?: by|))?)|a(?:\(b\|c\))"


@pytest.mark.parametrize("text", ["says so", "said", "written by", "a(b|c)", "w|x", "w)x", "sa", "b", ""])
def test_the_same_is_found(text: str) -> None:
    """The sorted pattern matches what the other does, no less and no more of it."""
    plain, sorted_ = (re.match(f"(?:{pattern})", text) for pattern in (PATTERN, by_letter(PATTERN)))
    assert (plain and plain.span()) == (sorted_ and sorted_.span())
