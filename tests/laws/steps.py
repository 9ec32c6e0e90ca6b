"""How many steps a regular expression takes: a matcher that backtracks as that of the library does, and counts.

The library does not tell what a pattern costs, and a clock tells it only roughly. This matcher walks the tree that
the parser of the library makes of a pattern, in the order in which the library tries things, a step at a time.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from re import _constants as signs  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, TypeAlias

_Tree: TypeAlias = Any
_Next: TypeAlias = Callable[[int], bool]
_Matcher: TypeAlias = Callable[[int, _Next], bool]
_Test: TypeAlias = Callable[[str], bool]

_ONE = (signs.LITERAL, signs.NOT_LITERAL, signs.ANY, signs.IN)
_REPEATS = (signs.MAX_REPEAT, signs.MIN_REPEAT, signs.POSSESSIVE_REPEAT)


class TooManyStepsError(Exception):
    """More steps than were allowed."""


@contextmanager
def with_room() -> Iterator[None]:
    """Room for a pattern that repeats a group some thousand times: each turn is some calls deep."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(200_000)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


class Stepper:
    """A pattern whose steps can be counted."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._flags = pattern.flags & ~re.DEBUG
        self._text = ""
        self._groups: dict[int, tuple[int, int]] = {}
        self._most = 0
        self.steps = 0
        self._match = self._sequence(parser.parse(pattern.pattern, self._flags), self._flags)

    def count(self, text: str, method: str = "finditer", most: int = 10_000_000) -> int:
        """How many steps ``match``, ``fullmatch`` or ``finditer`` take on ``text``.

        Raises:
            TooManyStepsError: it takes ``most`` or more.
        """
        if method == "finditer":
            for _ in self.spans(text, most):
                pass
            return self.steps
        self._begin(text, most)
        last = len(text) if method == "fullmatch" else None
        self._match(0, lambda end: last in (None, end))
        return self.steps

    def spans(self, text: str, most: int = 10_000_000) -> Iterator[tuple[int, int]]:
        """Where the pattern matches, as ``finditer`` finds it."""
        self._begin(text, most)
        at, barred = 0, -1
        while at <= len(text):
            self._groups.clear()
            end = self._end(at, barred)
            if end is None:
                at += 1
                continue
            yield at, end
            barred = end if end == at else -1  # a match that is empty may be followed by a longer one here
            at = end

    def _begin(self, text: str, most: int) -> None:
        self._text, self._most, self.steps = text, most, 0
        self._groups.clear()

    def _end(self, at: int, barred: int) -> int | None:
        found: list[int] = []

        def done(end: int) -> bool:
            if end == barred == at:
                return False
            found.append(end)
            return True

        return found[0] if self._match(at, done) else None

    def _step(self) -> None:
        self.steps += 1
        if self.steps >= self._most:
            raise TooManyStepsError

    def _sequence(self, tree: _Tree, flags: int) -> _Matcher:
        parts = [self._part(sign, given, flags) for sign, given in tree]

        def match(at: int, then: _Next, part: int = 0) -> bool:
            if part == len(parts):
                return then(at)
            if part == len(parts) - 1:
                return parts[part](at, then)
            return parts[part](at, lambda end: match(end, then, part + 1))

        return match

    def _part(self, sign: object, given: _Tree, flags: int) -> _Matcher:
        if sign in _ONE:
            return self._character(test_of(sign, given, flags))
        if sign in _REPEATS:
            return self._repeat(sign, given, flags)
        if sign is signs.BRANCH:
            return self._branch([self._sequence(tree, flags) for tree in given[1]])
        if sign is signs.SUBPATTERN:
            group, more, fewer, tree = given
            inner = self._sequence(tree, (flags | more) & ~fewer)
            return inner if group is None else self._group(group, inner)
        if sign is signs.ATOMIC_GROUP:
            return self._atomic(self._sequence(given, flags))
        if sign in (signs.ASSERT, signs.ASSERT_NOT):
            return self._around(sign is signs.ASSERT, given[0], given[1], flags)
        if sign is signs.AT:
            return self._place(given, flags)
        if sign is signs.GROUPREF:
            return self._reference(given, flags)
        if sign is signs.GROUPREF_EXISTS:
            group, yes, no = given
            return self._choice(group, self._sequence(yes, flags), self._sequence(no or [], flags))
        raise AssertionError(sign)

    def _character(self, test: _Test) -> _Matcher:
        def match(at: int, then: _Next) -> bool:
            self._step()
            return at < len(self._text) and test(self._text[at]) and then(at + 1)

        return match

    def _repeat(self, sign: object, given: _Tree, flags: int) -> _Matcher:
        least, most, tree = given
        if len(tree) == 1 and tree[0][0] in _ONE:
            return self._run(sign, least, most, test_of(tree[0][0], tree[0][1], flags))
        inner = self._sequence(tree, flags)
        if sign is signs.POSSESSIVE_REPEAT:
            return self._atomic(self._loop(inner, least, most, is_greedy=True))
        return self._loop(inner, least, most, is_greedy=sign is signs.MAX_REPEAT)

    def _run(self, sign: object, least: int, most: int, test: _Test) -> _Matcher:
        """A repeat of one character: counted first, given back one by one."""

        def match(at: int, then: _Next) -> bool:
            end, last = at, len(self._text) if most is signs.MAXREPEAT else min(len(self._text), at + most)
            stop = at + least if sign is signs.MIN_REPEAT else last
            while end < min(stop, last) and test(self._text[end]):
                self._step()
                end += 1
            if end < at + least:
                return False
            if sign is signs.POSSESSIVE_REPEAT:
                return then(end)
            if sign is signs.MAX_REPEAT:
                return any(self._tried(then, place) for place in range(end, at + least - 1, -1))
            while not self._tried(then, end):
                if end >= last or not test(self._text[end]):
                    return False
                end += 1
            return True

        return match

    def _tried(self, then: _Next, at: int) -> bool:
        self._step()
        return then(at)

    def _loop(self, inner: _Matcher, least: int, most: int, *, is_greedy: bool) -> _Matcher:
        def match(at: int, then: _Next, number: int = 0) -> bool:
            self._step()

            def again(end: int) -> bool:
                return (end != at or number < least) and match(end, then, number + 1)

            may_repeat = most is signs.MAXREPEAT or number < most
            if number < least:
                return inner(at, again)
            if is_greedy:
                return (may_repeat and inner(at, again)) or then(at)
            return then(at) or (may_repeat and inner(at, again))

        return match

    def _branch(self, inner: list[_Matcher]) -> _Matcher:
        def match(at: int, then: _Next) -> bool:
            return any(self._tried(lambda start, each=each: each(start, then), at) for each in inner)  # type: ignore[misc]

        return match

    def _group(self, group: int, inner: _Matcher) -> _Matcher:
        def match(at: int, then: _Next) -> bool:
            before = self._groups.get(group)

            def close(end: int) -> bool:
                outer = self._groups.get(group)
                self._groups[group] = (at, end)
                if then(end):
                    return True
                self._restore(group, outer)
                return False

            return inner(at, close) or self._restore(group, before)

        return match

    def _restore(self, group: int, span: tuple[int, int] | None) -> bool:
        if span is None:
            self._groups.pop(group, None)
        else:
            self._groups[group] = span
        return False

    def _atomic(self, inner: _Matcher) -> _Matcher:
        def match(at: int, then: _Next) -> bool:
            ends: list[int] = []

            def done(end: int) -> bool:
                ends.append(end)
                return True

            return inner(at, done) and then(ends[0])

        return match

    def _around(self, is_wanted: bool, direction: int, tree: _Tree, flags: int) -> _Matcher:
        inner, back = self._sequence(tree, flags), tree.getwidth()[0] if direction < 0 else 0

        def match(at: int, then: _Next) -> bool:
            self._step()
            start = at - back
            found = start >= 0 and inner(start, lambda end: direction > 0 or end == at)
            return found is is_wanted and then(at)

        return match

    def _place(self, place: object, flags: int) -> _Matcher:
        def match(at: int, then: _Next) -> bool:
            self._step()
            return self._is_at(place, at, flags) and then(at)

        return match

    def _is_at(self, place: object, at: int, flags: int) -> bool:
        text = self._text
        if place is signs.AT_BEGINNING:
            return at == 0 or (bool(flags & re.MULTILINE) and text[at - 1] == "\n")
        if place is signs.AT_BEGINNING_STRING:
            return at == 0
        if place is signs.AT_END_STRING:
            return at == len(text)
        if place is signs.AT_END:
            is_last = at == len(text) or (at == len(text) - 1 and text[at] == "\n")
            return is_last or (bool(flags & re.MULTILINE) and text[at] == "\n")
        is_boundary = (at > 0 and _is_word(text[at - 1])) is not (at < len(text) and _is_word(text[at]))
        return is_boundary is (place is signs.AT_BOUNDARY)

    def _reference(self, group: int, flags: int) -> _Matcher:
        def match(at: int, then: _Next) -> bool:
            if group not in self._groups:
                return False
            start, end = self._groups[group]
            wanted, there = self._text[start:end], self._text[at : at + end - start]
            self.steps += len(wanted)
            is_same = wanted == there or (bool(flags & re.IGNORECASE) and wanted.casefold() == there.casefold())
            return is_same and then(at + len(wanted))

        return match

    def _choice(self, group: int, yes: _Matcher, no: _Matcher) -> _Matcher:
        return lambda at, then: (yes if group in self._groups else no)(at, then)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def test_of(sign: object, given: _Tree, flags: int) -> _Test:
    """Whether a part that matches one character matches this one."""
    known: dict[str, bool] = {}
    variants = _cases if flags & re.IGNORECASE else _itself

    def test(character: str) -> bool:
        if character not in known:
            known[character] = any(_is_one(each, sign, given, flags) for each in variants(character))
        return known[character]

    if sign is signs.NOT_LITERAL or (sign is signs.IN and given[0][0] is signs.NEGATE):
        positive = [(signs.LITERAL, given)] if sign is signs.NOT_LITERAL else given[1:]
        inner = test_of(signs.IN, positive, flags)
        return lambda character: not inner(character)
    return test


def _itself(character: str) -> tuple[str, ...]:
    return (character,)


def _cases(character: str) -> set[str]:
    found = {character, character.lower(), character.upper()}
    return {each for each in found if len(each) == 1}


def _is_one(character: str, sign: object, given: _Tree, flags: int) -> bool:
    if sign is signs.ANY:
        return character != "\n" or bool(flags & re.DOTALL)
    if sign is signs.LITERAL:
        return bool(ord(character) == given)
    return any(_is_item(character, each, argument) for each, argument in given)


_CATEGORIES: dict[object, _Test] = {
    signs.CATEGORY_DIGIT: str.isdecimal,
    signs.CATEGORY_NOT_DIGIT: lambda character: not character.isdecimal(),
    signs.CATEGORY_SPACE: str.isspace,
    signs.CATEGORY_NOT_SPACE: lambda character: not character.isspace(),
    signs.CATEGORY_WORD: _is_word,
    signs.CATEGORY_NOT_WORD: lambda character: not _is_word(character),
}


def _is_item(character: str, sign: object, given: _Tree) -> bool:
    if sign is signs.LITERAL:
        return bool(ord(character) == given)
    if sign is signs.RANGE:
        return bool(given[0] <= ord(character) <= given[1])
    return _CATEGORIES[given](character)
