"""Alternatives sorted by their first letter."""

from __future__ import annotations

import re

import pytest

from corpusnorm.structure.alternatives import by_letter

PATTERN = r"says|says so|wrote|said|a\(b\|c\)|w[|)]x|write(?:s|n(?: by|))?|(?:we )?say"


def test_alternatives_with_one_first_letter_are_together() -> None:
    """Bars within a group, a class or behind a backslash part nothing; a group at the beginning is spread."""
    s, w, a = (f"(?-i:[{cases}])" for cases in ("sSſ", "wW", "aA"))
    assert (
        by_letter(PATTERN) == rf"{s}(?:ays|ays so|aid|ay)|{w}(?:rote|[|)]x|rite(?:s|n(?: by|))?|e say)|{a}(?:\(b\|c\))"
    )


@pytest.mark.parametrize(
    "text", ["says so", "Said", "written by", "A(b|c)", "W|x", "w)x", "ſaid", "We say", "sa", "b", ""]
)
def test_the_same_is_found(text: str) -> None:
    """The sorted pattern matches what the other does, in any case, no less and no more of it."""
    plain, sorted_ = (re.match(f"(?:{pattern})", text, re.IGNORECASE) for pattern in (PATTERN, by_letter(PATTERN)))
    assert (plain and plain.span()) == (sorted_ and sorted_.span())
