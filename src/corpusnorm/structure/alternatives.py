"""Alternatives of a pattern in an order in which few of them are tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_SIGN: Final = re.compile(r"\\.|\[[^\]]*+\]?|.")


def by_letter(pattern: str) -> str:
    """The alternatives of ``pattern``, those with the same first letter together: what is found stays the same.

    A pattern that ignores case tries them one by one. Each must begin with a letter that is not repeated.

    >>> by_letter("says|wrote|said|writes?")
    's(?:ays|aid)|w(?:rote|rites?)'
    """
    groups: dict[str, list[str]] = {}
    for alternative in _alternatives(pattern):
        groups.setdefault(alternative[0], []).append(alternative[1:])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items())


def _alternatives(pattern: str) -> Iterator[str]:
    """What stands between the bars of a pattern that are in no group."""
    start = depth = 0
    for sign in _SIGN.finditer(pattern):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if sign[0] == "|" and not depth:
            yield pattern[start : sign.start()]
            start = sign.end()
    yield pattern[start:]
