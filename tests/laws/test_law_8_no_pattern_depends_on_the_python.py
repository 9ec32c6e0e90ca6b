"""8. **The same everywhere.** A document's result does not depend on the release of Python that runs the patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants as signs  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from tests.laws.patterns import Used, all_patterns

ONE_CHARACTER = {signs.LITERAL, signs.NOT_LITERAL, signs.IN, signs.ANY}


def possessive_groups(items: Any) -> Iterator[Any]:
    """The possessive repetitions of more than one character in a parsed pattern."""
    for sign, value in items:
        if sign is signs.POSSESSIVE_REPEAT and (len(value[2]) != 1 or value[2][0][0] not in ONE_CHARACTER):
            yield value
        for part in value if isinstance(value, (tuple, list)) else [value]:
            if isinstance(part, parser.SubPattern):
                yield from possessive_groups(part)
            elif isinstance(part, list):
                for each in part:
                    if isinstance(each, parser.SubPattern):
                        yield from possessive_groups(each)


def groups_in(pattern: str) -> list[Any]:
    """The same of a pattern that is written down."""
    return list(possessive_groups(parser.parse(pattern)))


def test_groups_are_found_wherever_they_stand() -> None:
    """In groups, branches, repetitions, atomic groups and what looks around."""
    for pattern in ("(?:ab)*+", "x(a(?:ab)++)", "a|(?:b|cd)?+", "(?:(?:ab){2,3}+c)*", "(?>(?:ab)*+)", "(?=(?:ab)*+)"):
        assert groups_in(pattern), pattern
    assert not groups_in("a*+[bc]++.?+(?>(?:ab)*)(?:ab)*")


@pytest.mark.parametrize("used", all_patterns(), ids=str)
def test_no_pattern_repeats_a_group_possessively(used: Used) -> None:
    """Python before 3.11.5 mistakes where such a repetition ends (its issue 106052); an atomic group says the same."""
    pattern: re.Pattern[Any] = used.pattern
    assert not list(possessive_groups(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)))
