"""Which of many rules a text concerns at all, told by one look at what it is made of.

Most texts lack most faults. So the triggers of all rules are sorted by what they look at,
once; a text then costs a few look-ups for all rules together, and a search for each of the
few strings that show in no other way.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from corpusnorm.alphabet import Alphabet, unusual_characters
from corpusnorm.line import Lines, Wording
from corpusnorm.rule import Rule


class Triggers:
    """The triggers of ``rules``, which keep their order."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._always = [at for at, rule in enumerate(self._rules) if not rule.trigger]
        self._by_character: dict[str, list[int]] = {}
        self._by_line_start: dict[str, list[int]] = {}
        self._by_line_end: dict[str, list[int]] = {}
        self._literals: list[tuple[str, frozenset[str], int]] = []
        for at, rule in enumerate(self._rules):
            for literal in rule.trigger:
                self._add(literal, at)

    def _add(self, literal: str, at: int) -> None:
        if len(literal) == 1 and unusual_characters(literal):
            self._by_character.setdefault(literal, []).append(at)
        elif len(literal) == 2 and literal[0] == "\n" != literal[1]:
            self._by_line_start.setdefault(literal[1], []).append(at)
        elif len(literal) == 2 and literal[1] == "\n" != literal[0]:
            self._by_line_end.setdefault(literal[0], []).append(at)
        else:
            self._literals.append((literal, unusual_characters(literal), at))

    def rules(self, alphabet: Alphabet) -> list[Rule]:
        """The rules that may concern a text with this ``alphabet``."""
        found = set(self._always)
        for index, present in (
            (self._by_character, alphabet.unusual),
            (self._by_line_start, alphabet.line_starts if self._by_line_start else frozenset()),
            (self._by_line_end, alphabet.line_ends if self._by_line_end else frozenset()),
        ):
            for character in index.keys() & present:
                found.update(index[character])
        for literal, unusual, at in self._literals:
            if at not in found and unusual <= alphabet.unusual and alphabet.holds(literal):
                found.add(at)
        return [self._rules[at] for at in sorted(found)]


@lru_cache(maxsize=64)
def triggers_of(rules: tuple[Rule, ...]) -> Triggers:
    """The triggers of ``rules``, sorted once."""
    return Triggers(rules)


class Wordings:
    """The phrases and words by which ``rules`` know their lines; the rules keep their order."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._always = [
            at for at, rule in enumerate(self._rules) if rule.knows_others or not (rule.phrases or rule.words)
        ]
        self._by_phrase: dict[str, list[int]] = {}
        self._by_word: dict[str, list[int]] = {}
        for at, rule in enumerate(self._rules):
            for phrase in rule.phrases:
                self._by_phrase.setdefault(phrase, []).append(at)
            for word in rule.words:
                self._by_word.setdefault(word, []).append(at)

    @property
    def wording(self) -> Wording:
        """What the rules ask lines for."""
        return Wording(frozenset(self._by_phrase), frozenset(self._by_word))

    def rules(self, lines: Lines) -> list[Rule]:
        """The rules that may know one of ``lines``."""
        found = set(self._always)
        for index, present in ((self._by_phrase, lines.phrases), (self._by_word, lines.words)):
            for wording in index.keys() & present:
                found.update(index[wording])
        return [self._rules[at] for at in sorted(found)]
