"""Runs rules over a text until they find nothing more, and keeps the account.

Only this module applies edits: rules propose, so spans and overlaps are right once, for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line, scan
from corpusnorm.rule import LineRule, Rule, Stage, TextRule, unusual_characters
from corpusnorm.trace import TracedText

ROUNDS = 8
"""How often all rules are run at most. Nested artifacts (an escaped entity) take one round
each; more than a few layers do not occur, and a limit keeps the time linear."""


def repair(source: str, facts: Facts, rules: Iterable[Rule], *, unsafe: bool = False) -> TracedText:
    """``source`` with the fixes of ``rules`` applied, to a fixed point.

    Only fixes that are safe are applied, or also unsafe ones with ``unsafe=True``. Rules
    of the stages that need a segmented document have no turn here.
    """
    turns = [rule for rule in rules if rule.stage <= Stage.LAYOUT and rule.safety is not Safety.REPORT]
    stages = [list(group) for _, group in groupby(turns, key=lambda rule: rule.stage)]
    traced = TracedText.verbatim(source)
    for _ in range(ROUNDS):
        before = traced
        for stage in stages:
            traced = _settled(traced, facts, stage, unsafe=unsafe)
        if traced is before:
            break
    return traced


def _settled(traced: TracedText, facts: Facts, rules: Sequence[Rule], *, unsafe: bool) -> TracedText:
    """The text after as many turns of the rules of one stage as find something.

    A later stage judges by what stands beside a character: it must not see half of a nested
    artifact (`&amp;#171;` on its way to a quotation mark).
    """
    for _ in range(ROUNDS):
        before = traced
        for rule in rules:
            if rule.is_triggered(traced.text):
                edits = find(rule, traced.text, facts)
                wanted = [edit for edit in edits if is_wanted(edit, rule, unsafe=unsafe)]
                traced = traced.edited(wanted, rule.origin)
        if traced is before:
            break
    return traced


def find(rule: Rule, text: str, facts: Facts, lines: Sequence[Line] | None = None) -> list[Edit]:
    """What ``rule`` finds in ``text``; ``lines`` are scanned if they are not given."""
    if isinstance(rule, TextRule):
        return list(rule.find(text, facts))
    assert isinstance(rule, LineRule)
    return list(rule.find(scan(text) if lines is None else lines, facts))


def is_wanted(edit: Edit, rule: Rule, *, unsafe: bool) -> bool:
    """Whether an edit is to be applied: it changes something, and is safe enough."""
    safety = edit.safety or rule.safety
    return edit.after is not None and (safety is Safety.SAFE or (unsafe and safety is Safety.UNSAFE))
