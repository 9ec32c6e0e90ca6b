"""Alternatives of a pattern in an order in which few of them are tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_SIGN: Final = re.compile(r"\\.|\[[^\]]*+\]?|.")
_ODD_CASES: Final = "ſKÅİıµςϐϑϕϖϰϱϵ\u1c80\u1c81\u1c82\u1c83\u1c84\u1c85"
"""Letters that are another case of a letter besides the usual two."""


def by_letter(pattern: str) -> str:
    """The alternatives of ``pattern``, those with the same first letter together: what is found stays the same.

    A pattern that ignores case tries them one by one, and a class of letters with its case is looked up at once.
    Each alternative must begin with a letter that is not repeated, or with a group of such alternatives.

    >>> by_letter("says|(?:he |she )?wrote|writes?")
    '(?-i:[sSſ])(?:ays|he wrote)|(?-i:[hH])(?:e wrote)|(?-i:[wW])(?:rote|rites?)'
    """
    groups: dict[str, list[str]] = {}
    for whole in _alternatives(pattern):
        for alternative in _spread(whole):
            groups.setdefault(alternative[0], []).append(alternative[1:])
    return "|".join(f"(?-i:[{_cases(first)}])(?:{'|'.join(rest)})" for first, rest in groups.items())


def _alternatives(pattern: str) -> Iterator[str]:
    """What stands between the bars of a pattern that are in no group."""
    start = depth = 0
    for sign in _SIGN.finditer(pattern):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if sign[0] == "|" and not depth:
            yield pattern[start : sign.start()]
            start = sign.end()
    yield pattern[start:]


def _spread(alternative: str) -> Iterator[str]:
    """An alternative that begins with a group, as one for each of the group's own."""
    if not alternative.startswith("(?:"):
        yield alternative
        return
    depth = 0
    for sign in _SIGN.finditer(alternative):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if not depth:
            break
    inner, rest = alternative[len("(?:") : sign.start()], alternative[sign.end() :]
    is_optional = rest.startswith("?")
    rest = rest.removeprefix("?")
    for begun in _alternatives(inner):
        yield from _spread(begun + rest)
    if is_optional:
        yield from _spread(rest)


def _cases(letter: str) -> str:
    """All characters that are this letter where case is ignored."""
    cases = dict.fromkeys((letter, letter.lower(), letter.upper(), *_ODD_CASES))
    return "".join(each for each in cases if re.fullmatch(letter, each, re.IGNORECASE))
