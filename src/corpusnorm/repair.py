"""Runs rules over a text until they find nothing more, and keeps the account.

Only this module applies edits: rules propose, so spans and overlaps are right once, for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby

from corpusnorm.alphabet import Alphabet
from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines, scan
from corpusnorm.rule import LineRule, Rule, Stage, TextRule
from corpusnorm.trace import TracedText
from corpusnorm.triggers import Triggers

ROUNDS = 8
"""How often all rules are run at most. Nested artifacts (an escaped entity) take one round
each; more than a few layers do not occur, and a limit keeps the time linear."""


def repair(source: str, facts: Facts, rules: Iterable[Rule], *, unsafe: bool = False) -> TracedText:
    """``source`` with the fixes of ``rules`` applied, to a fixed point.

    Only fixes that are safe are applied, or also unsafe ones with ``unsafe=True``. Rules
    of the stages that need a segmented document have no turn here.

    The stages settle one after the other: a later one judges by what stands beside a
    character, and must not see half of a nested artifact (`&amp;#171;` on its way to a
    quotation mark). Then all have another look, until none finds anything.

    Unsafe fixes may make another sort of text of it (a list in one line becomes a list in
    lines), and so may another reading of its characters (escapes in a line make it longer
    than the page). So the facts are gathered anew after them: who reads the result would
    find these.
    """
    wanted = frozenset({Safety.SAFE, Safety.UNSAFE} if unsafe else {Safety.SAFE})
    stages = _stages(tuple(rules), wanted)
    bench = _Bench(TracedText.verbatim(source), facts, unsafe=unsafe)
    bench.settle_all(stages)
    for _ in range(ROUNDS):
        if not (unsafe or bench.is_read_anew()) or not bench.has_other_facts():
            break
        bench.settle_all(stages)
    return bench.traced


@lru_cache(maxsize=16)
def _stages(rules: tuple[Rule, ...], wanted: frozenset[Safety]) -> tuple[Triggers, ...]:
    """The rules that have a turn, by their stages."""
    turns = [rule for rule in rules if rule.stage <= Stage.LAYOUT and rule.safety in wanted]
    return tuple(Triggers(group) for _, group in groupby(turns, key=lambda rule: rule.stage))


class _Bench:
    """A text under repair, and which stage and which rule has seen it as it is now and found nothing.

    States of the text are told apart by their number: a text that is kept for this would take room.
    """

    def __init__(self, source: TracedText, facts: Facts, *, unsafe: bool) -> None:
        self.traced = source
        self._facts = facts
        self._unsafe = unsafe
        self._alphabet = Alphabet(source.text)
        self._state = 0
        self._seen: dict[str, int] = {}
        self._settled: dict[Triggers, int] = {}

    def settle_all(self, stages: Sequence[Triggers]) -> None:
        """Settle the stages one after the other, until no rule finds anything."""
        for _ in range(ROUNDS):
            before = self._state
            for stage in stages:
                if self._settled.get(stage) != self._state:
                    self._settle(stage)
            if self._state == before:
                break

    def is_read_anew(self) -> bool:
        """Whether a rule about encodings has changed anything."""
        return any(repair.code.startswith("EN") for repair in self.traced.repairs)

    def has_other_facts(self) -> bool:
        """Whether a fact that a rule has asked for is no longer so; then all rules may look again."""
        facts = Facts(self.traced.text)
        if self._facts.agree_with(facts):
            return False
        self._facts = facts
        self._seen.clear()
        self._settled.clear()
        return True

    def _settle(self, stage: Triggers) -> None:
        """Give the rules of one stage turns until none finds anything."""
        for _ in range(ROUNDS):
            before = self._state
            for rule in stage.rules(self._alphabet):
                if self._seen.get(rule.code) != self._state:
                    self._turn(rule)
            if self._state == before:
                self._settled[stage] = before
                break

    def _turn(self, rule: Rule) -> None:
        edits = find(rule, self.traced.text, self._facts)
        wanted = [edit for edit in edits if is_wanted(edit, rule, unsafe=self._unsafe)]
        edited = self.traced.edited(wanted, rule.origin) if wanted else self.traced
        if edited is self.traced:
            self._seen[rule.code] = self._state
        else:
            first = min(edit.span.start for edit in wanted)
            rest = len(self.traced.text) - max(edit.span.end for edit in wanted)
            self.traced = edited
            self._state += 1
            self._alphabet = self._alphabet.edited(edited.text, first, rest)


def find(rule: Rule, text: str, facts: Facts, lines: Lines | None = None) -> list[Edit]:
    """What ``rule`` finds in ``text``; ``lines`` are scanned if they are not given."""
    if isinstance(rule, TextRule):
        return list(rule.find(text, facts))
    assert isinstance(rule, LineRule)
    return list(rule.find(scan(text) if lines is None else lines, facts))


def is_wanted(edit: Edit, rule: Rule, *, unsafe: bool) -> bool:
    """Whether an edit is to be applied: it changes something, and is safe enough."""
    safety = edit.safety or rule.safety
    return edit.after is not None and (safety is Safety.SAFE or (unsafe and safety is Safety.UNSAFE))
