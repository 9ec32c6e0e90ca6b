"""The worst strings of a regular expression: each of its long repeats, pumped, and then something that does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants as signs  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, TypeAlias

from attrs import frozen

_LONG = 50
_MISFITS = ("_!", " ~ ", "\n~")
"""End a run of letters without the end of a word, then one of anything that may be in a word, or in a line."""
_SAMPLES = 3
_TRIED = "aA1 \n\t.,-_*<>()[]#|\"'/:;=&%$!?é\u0416\u2022\u2026\u201c"
_REPEATS = (signs.MAX_REPEAT, signs.MIN_REPEAT, signs.POSSESSIVE_REPEAT)

_Tree: TypeAlias = Any
"""What the parser of the standard library makes of a pattern: pairs of a sign and its arguments."""


@frozen(order=True)
class Worst:
    """A string on which a pattern may backtrack, in any length."""

    prefix: str
    body: str
    misfit: str = _MISFITS[0]

    def text(self, size: int) -> str:
        """About ``size`` characters of it."""
        return self.prefix + self.body * (size // len(self.body)) + self.misfit


def worst_strings(pattern: re.Pattern[str]) -> list[Worst]:
    """For each long repeat: what it repeats, alone, after what comes before it, and both together again and again."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    found = set()
    for prefix, body in _repeats(tree, ""):
        if body:
            found |= {("", body), (prefix, body), ("", prefix + body)}
    return [Worst(prefix, body, misfit) for prefix, body in sorted(found) for misfit in _MISFITS]


def _repeats(tree: _Tree, before: str) -> Iterator[tuple[str, str]]:
    """Strings that a long repeat repeats, with one that leads to it."""
    for index, (sign, given) in enumerate(tree):
        prefix = before + "".join(_sample(each[0], each[1], 0) for each in tree[:index])
        if sign in _REPEATS and given[1] > _LONG:
            for number in range(_SAMPLES):
                yield prefix, _joined(given[2], number)
        for inner in _parts(sign, given):
            yield from _repeats(inner, prefix)


def _parts(sign: object, given: _Tree) -> list[_Tree]:
    """The patterns within a part of one."""
    if sign in _REPEATS:
        return [given[2]]
    if sign is signs.BRANCH:
        return list(given[1])
    if sign is signs.SUBPATTERN:
        return [given[3]]
    if sign is signs.ATOMIC_GROUP:
        return [given]
    return [given[1]] if sign in (signs.ASSERT, signs.ASSERT_NOT) else []


def _joined(tree: _Tree, number: int) -> str:
    return "".join(_sample(each[0], each[1], number) for each in tree)


def _sample(sign: object, given: _Tree, number: int) -> str:
    """A string that a part of a pattern matches, as a rule; another for another ``number``."""
    if sign is signs.LITERAL:
        return chr(given)
    if sign in (signs.ANY, signs.NOT_LITERAL):
        return "b" if given == ord("a") else "a"
    if sign is signs.IN:
        fitting = [each for each in (*_TRIED, *map(chr, _literals(given))) if _is_in(each, given)] or ["a"]
        return str(fitting[number % len(fitting)])
    if sign is signs.BRANCH:
        return _joined(given[1][number % len(given[1])], number)
    if sign in _REPEATS:
        return _joined(given[2], number) * max(int(given[0]), number % 2)
    if sign in (signs.SUBPATTERN, signs.ATOMIC_GROUP):
        return _joined(_parts(sign, given)[0], number)
    return ""  # a place, or what stands around it


def _literals(items: _Tree) -> list[int]:
    return [
        given if sign is signs.LITERAL else given[0] for sign, given in items if sign in (signs.LITERAL, signs.RANGE)
    ]


_CATEGORIES = {
    signs.CATEGORY_DIGIT: r"\d",
    signs.CATEGORY_NOT_DIGIT: r"\D",
    signs.CATEGORY_SPACE: r"\s",
    signs.CATEGORY_NOT_SPACE: r"\S",
    signs.CATEGORY_WORD: r"\w",
    signs.CATEGORY_NOT_WORD: r"\W",
}


def _is_in(character: str, items: _Tree) -> bool:
    """Whether a class of characters has this one."""
    code, is_negated, is_named = ord(character), False, False
    for sign, given in items:
        if sign is signs.NEGATE:
            is_negated = True
        elif sign is signs.LITERAL:
            is_named |= code == given
        elif sign is signs.RANGE:
            is_named |= given[0] <= code <= given[1]
        elif sign is signs.CATEGORY:
            is_named |= re.match(_CATEGORIES[given], character) is not None
    return is_named is not is_negated
