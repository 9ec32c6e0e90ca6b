"""Runs rules over a text until they find nothing more, and keeps the account.

Only this module applies edits: rules propose, so spans and overlaps are right once, for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from functools import lru_cache
from operator import attrgetter
from typing import Final

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines, scan
from corpusnorm.rule import LineRule, Rule, Stage, TextRule
from corpusnorm.trace import TracedText, without_overlaps
from corpusnorm.triggers import REACH, Triggers

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

    Fixes may make another sort of text of it: a list in one line becomes a list in lines, escapes
    in a line made it longer than the page, and of wrapped paragraphs that are joined only those
    with a blank line after each line are left. So the facts are gathered anew: who reads the
    result would find these.
    """
    bench = _Bench(TracedText.verbatim(source), facts, _triggers(tuple(rules), unsafe=unsafe), unsafe=unsafe)
    bench.settle_all()
    for _ in range(ROUNDS):
        if not bench.has_other_facts():
            break
        bench.settle_all()
    return bench.traced


@lru_cache(maxsize=16)
def _triggers(rules: tuple[Rule, ...], *, unsafe: bool) -> Triggers:
    """The triggers of the rules that have a turn."""
    wanted = (Safety.SAFE, Safety.UNSAFE) if unsafe else (Safety.SAFE,)
    return Triggers(rule for rule in rules if rule.stage <= Stage.LAYOUT and rule.safety in wanted)


_GAP: Final = 300
"""Edits so near to each other are looked around together, which costs less than to begin anew."""

_APART: Final = "A"
"""Set between what stands around several edits, so that hardly anything of the one concerns a rule with the other."""

_STAGES: Final = tuple(stage for stage in Stage if stage <= Stage.LAYOUT)


class _Bench:
    """A text under repair, and which stage and which rule has seen it as it is now and found nothing.

    States of the text are told apart by their number: a text that is kept for this would take room.
    """

    def __init__(self, source: TracedText, facts: Facts, triggers: Triggers, *, unsafe: bool) -> None:
        self.traced = source
        self._facts = facts
        self._unsafe = unsafe
        self._triggers = triggers
        self._concerned: Set[Rule] = frozenset()
        self._turns: dict[Stage, list[Rule]] = {}
        self._concern(triggers.rules(source.text))
        self._state = 0
        self._seen: dict[Rule, int] = {}
        self._settled: dict[Stage, int] = {}

    def settle_all(self) -> None:
        """Settle the stages one after the other, until no rule finds anything."""
        for _ in range(ROUNDS):
            before = self._state
            for stage in _STAGES:
                if stage in self._turns and self._settled.get(stage) != self._state:
                    self._settle(stage)
            if self._state == before:
                break

    def has_other_facts(self) -> bool:
        """Whether a fact that a rule has asked for is no longer so; then all rules may look again."""
        facts = Facts(self.traced.text)
        if self._facts.agree_with(facts):
            return False
        self._facts = facts
        self._seen.clear()
        self._settled.clear()
        return True

    def _settle(self, stage: Stage) -> None:
        """Give the rules of one stage turns until none finds anything."""
        for _ in range(ROUNDS):
            before = self._state
            for rule in self._turns.get(stage, ()):
                if self._seen.get(rule) != self._state:
                    self._turn(rule)
            if self._state == before:
                self._settled[stage] = before
                break

    def _turn(self, rule: Rule) -> None:
        """Let one rule find edits, and make those that are wanted."""
        edits = find(rule, self.traced.text, self._facts)
        wanted = [edit for edit in edits if is_wanted(edit, rule, unsafe=self._unsafe)]
        chosen = without_overlaps(self.traced.text, wanted)
        self._seen[rule] = self._state
        if chosen:
            self.traced = self.traced.rewritten(chosen, rule.origin)
            self._state += 1
            self._look_around(chosen)

    def _look_around(self, edits: Iterable[Edit]) -> None:
        """Give a turn to all rules that what ``edits`` brought may concern.

        Spare those that judge each line by itself and saw the text as it was before, if no line that was edited
        concerns them.
        """
        text, places = self.traced.text, list(_edited(edits))
        around = [text[max(start - REACH, 0) : end + REACH] for start, end in places]
        self._concern(self._triggers.rules(_APART.join(around), self._concerned))
        settled = {rule for rule, seen in self._seen.items() if rule.is_by_line and seen == self._state - 1}
        for start, end in _lines(text, places) if settled else ():
            settled -= self._triggers.rules(text[start:end])
        self._seen.update((rule, self._state) for rule in settled)

    def _concern(self, rules: Set[Rule]) -> None:
        """Give a turn to ``rules``."""
        if not rules <= self._concerned:
            self._concerned = self._concerned | rules
            self._turns = {}
            for rule in sorted(self._concerned, key=attrgetter("code")):
                self._turns.setdefault(rule.stage, []).append(rule)


def _edited(edits: Iterable[Edit]) -> Iterator[tuple[int, int]]:
    """Where ``edits`` are in the text that came of them; those that are near to each other are together."""
    start = end = -1
    moved = 0
    for edit in edits:
        span = edit.span
        first = span.start + moved
        moved += len(edit.after or "") - (span.end - span.start)
        if end < 0 or first > end + _GAP:
            if end >= 0:
                yield start, end
            start = first
        end = span.end + moved
    yield start, end


def _lines(text: str, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The lines at ``places``, which are in order, each line once."""
    end = 0
    for first, last in places:
        if last > end or not end:
            start = max(text.rfind("\n", end, first) + 1, end)
            end = text.find("\n", last)
            end = end if end >= 0 else len(text)
            yield start, end


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
