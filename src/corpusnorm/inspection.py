"""Everything that is wrong with a source, whether it can be repaired or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.finding import Finding
from corpusnorm.line import scan
from corpusnorm.registry import all_rules, find_rule
from corpusnorm.repair import find, repair
from corpusnorm.rule import Rule, Stage
from corpusnorm.segment import segment
from corpusnorm.source import Source
from corpusnorm.trace import TracedText
from corpusnorm.triggers import triggers_of


def inspect(source: Source, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """The findings of ``rules`` in ``source``, in the order of the text.

    What the safe fixes repair is found by repairing it. The other rules look at the text
    that is left then, so that they judge what a reader will see.
    """
    facts = Facts(source.text)
    traced = repair(source.text, facts, rules)
    findings = [*_repaired(traced), *_left(traced, facts, rules)]
    return tuple(sorted(findings, key=lambda finding: (finding.span.start, finding.span.end, finding.code)))


def _repaired(traced: TracedText) -> Iterator[Finding]:
    """A finding for each repair that was made."""
    for repair_ in traced.repairs:
        rules = [find_rule(name) for name in (repair_.rule, *repair_.also)]
        # Marks of markup say more of a place than the blanks around them.
        rule = next((each for each in rules if not each.is_safe_in_place), rules[0])
        yield Finding(
            rule=rule.name,
            code=rule.code,
            safety=repair_.safety,
            span=repair_.span,
            before=repair_.before,
            after=repair_.after,
            message=rule.message,
            cure=rule.cure,
            also=tuple(each.name for each in rules if each is not rule),
        )


def _left(traced: TracedText, facts: Facts, rules: Sequence[Rule]) -> Iterator[Finding]:
    """A finding for each edit that was not made, or only reports."""
    is_whole_wanted = any(rule.stage > Stage.LAYOUT for rule in rules)
    lines = segment(traced, facts, all_rules()).lines if is_whole_wanted else scan(traced.text)
    concerned = triggers_of(tuple(rules)).rules(traced.text)
    for rule in [rule for rule in rules if rule in concerned]:
        for edit in find(rule, traced.text, facts, lines):
            safety = edit.safety or rule.safety
            if rule.stage > Stage.LAYOUT or safety is not Safety.SAFE or edit.after is None:
                yield _finding(rule, edit, traced)


def _finding(rule: Rule, edit: Edit, traced: TracedText) -> Finding:
    span = traced.to_source(edit.span)
    return Finding(
        rule=rule.name,
        code=rule.code,
        safety=Safety.REPORT if edit.after is None else edit.safety or rule.safety,
        span=span,
        before=traced.source[span.start : span.end],
        after=edit.after,
        message=(edit.detail if edit.after is None else None) or rule.message,
        cure=rule.cure if edit.after is not None else None,
    )
