"""Which of many rules may concern a text, told by one look at it.

Most texts lack most faults. So the triggers of all rules are sorted, once, by the rarest character
that they hold. A text is asked which rare characters it has, by deleting all others from its
bytes; only at these, and at its line feeds, is looked closer, by one pattern for each. The few
literals that hold neither (two blanks) are searched one by one.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Set
from functools import cached_property, lru_cache
from itertools import groupby
from typing import Final, TypeAlias

from corpusnorm.rule import InContext, Rule, Trigger

REACH: Final = 64
"""No trigger is longer, context included: so far from an edit a text is as it was."""

_PIECE: Final = 100_000
"""Characters that are looked at together: what many patterns are searched in, one after the other, should stay in the
cache of the processor, and to become bytes each character takes up to four times its room."""

_MOSTLY_ASCII: Final = 1.5
"""Bytes for each character of a text, of which not many are beyond ASCII."""

_PLAIN: Final = frozenset(f"\t {string.ascii_letters}{string.digits}.,:;!?'\"()-")
"""What lines of English prose are made of. All other characters are rare in them."""

_Group: TypeAlias = frozenset[Rule]


class Triggers:
    """The triggers of ``rules``."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._always: set[Rule] = set()
        self._literals: dict[str, set[Rule]] = {}
        self._characters: dict[str, set[Rule]] = {}
        self._contexts: dict[str, _Contexts] = {}
        for rule in rules:
            for trigger in rule.trigger:
                self._add(trigger, rule)
            if not rule.trigger:
                self._always.add(rule)
        self._keys = _Keys((self._characters.keys() | self._contexts.keys()) - {"\n"})

    def _add(self, trigger: Trigger, rule: Rule) -> None:
        """File a trigger under its rarest character, so that a text is searched for few of them."""
        if isinstance(trigger, InContext):
            self._contexts.setdefault(trigger.character, _Contexts(trigger.character)).add(trigger.context, rule)
            return
        key = _rarest(trigger)
        if not key or trigger == "\n":
            self._literals.setdefault(trigger, set()).add(rule)
        elif len(trigger) == 1:
            self._characters.setdefault(trigger, set()).add(rule)
        else:
            before, after = trigger.split(key, 1)
            context = f"(?<={re.escape(before + key)}){re.escape(after)}" if before else re.escape(after)
            self._contexts.setdefault(key, _Contexts(key)).add(context, rule)

    def rules(self, text: str, known: Iterable[Rule] = ()) -> set[Rule]:
        """The rules that may concern ``text``, and all that are ``known`` to, which are not looked for."""
        found = self._always.union(known)
        if len(text) <= _PIECE:
            self._look_at(text, found)
        else:
            for at in range(0, len(text), _PIECE):
                self._look_at(text[max(at - REACH, 0) : at + _PIECE + REACH], found)
        return found

    def _look_at(self, text: str, found: set[Rule]) -> None:
        """Add to ``found`` the rules that may concern ``text``."""
        for character in ("\n", *self._keys.of(text)):
            if character in self._characters:
                found |= self._characters[character]
            if character in self._contexts:
                self._contexts[character].look_at(text, found)
        for literal, rules in self._literals.items():
            if not rules <= found and literal in text:
                found |= rules


@lru_cache(maxsize=64)
def triggers_of(rules: tuple[Rule, ...]) -> Triggers:
    """The triggers of ``rules``, sorted once."""
    return Triggers(rules)


def _rarest(literal: str) -> str:
    """A character of ``literal`` that is rare in prose, else a line feed, else nothing."""
    rare = [character for character in literal if character not in _PLAIN]
    return next((character for character in rare if character != "\n"), "\n" if rare else "")


class _Contexts:
    """What may stand around one character, and which rules it concerns."""

    def __init__(self, character: str) -> None:
        self._character = character
        self._rules: dict[str, set[Rule]] = {}

    def add(self, context: str, rule: Rule) -> None:
        """``rule`` is concerned where the pattern ``context`` matches behind the character."""
        self._rules.setdefault(context, set()).add(rule)

    def look_at(self, text: str, found: set[Rule]) -> None:
        """Add to ``found`` the rules that are concerned by a ``text`` that has the character, unless all are in it."""
        left, at = () if self._all <= found else self._groups, 0
        while left and (match := self._pattern(left).search(text, at)):
            at = match.start()
            here = [group for group in left if self._pattern((group,)).match(text, at)]
            left = tuple(group for group in left if group not in here)
            found.update(*here)

    @cached_property
    def _all(self) -> _Group:
        return frozenset().union(*self._groups)

    @cached_property
    def _groups(self) -> tuple[_Group, ...]:
        """The rules by what they look for: those of a group are concerned by the same."""
        return tuple(dict.fromkeys(map(frozenset, self._rules.values())))

    @cached_property
    def _patterns(self) -> dict[tuple[_Group, ...], re.Pattern[str]]:
        return {}

    def _pattern(self, groups: tuple[_Group, ...]) -> re.Pattern[str]:
        """Whatever concerns one of ``groups``."""
        if groups not in self._patterns:
            contexts = "|".join(context for context, rules in self._rules.items() if frozenset(rules) in groups)
            self._patterns[groups] = re.compile(f"{re.escape(self._character)}(?:{contexts})")
        return self._patterns[groups]


class _Keys:
    """The characters that a text is asked for."""

    def __init__(self, characters: Set[str]) -> None:
        self._others_in_ascii = bytes(code for code in range(128) if chr(code) not in characters)
        self._others = re.compile(rf"[^{_ranges(characters)}]+" if characters else r"[\s\S]+")

    def of(self, text: str) -> frozenset[str]:
        """Those that ``text`` has."""
        data = text.encode("utf-8", "surrogatepass")
        if len(data) < _MOSTLY_ASCII * len(text):  # bytes are deleted ten times faster than a pattern finds characters
            text = data.translate(None, self._others_in_ascii).decode("utf-8", "surrogatepass")
        return frozenset(text if text.isascii() else self._others.sub("", text))


def _ranges(characters: Iterable[str]) -> str:
    """``characters`` as the inside of a class in a regular expression."""
    codes = enumerate(sorted(map(ord, characters)))
    runs = [[code for _, code in run] for _, run in groupby(codes, key=lambda pair: pair[1] - pair[0])]
    return "".join(rf"\U{run[0]:08x}-\U{run[-1]:08x}" for run in runs)
