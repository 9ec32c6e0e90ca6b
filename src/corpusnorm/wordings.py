"""Which rules about lines a text concerns at all, told by the words of its short lines."""

from __future__ import annotations

from collections.abc import Iterable

from corpusnorm.line import Lines, Wording
from corpusnorm.rule import Rule


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
