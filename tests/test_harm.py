"""Clean text is not changed more often than has been read and found right."""

from __future__ import annotations

from benchmarks.quality import harm
from corpusnorm.registry import all_rules
from tests.shared import needs_shared


@needs_shared
def test_no_rule_changes_clean_text_more_often_than_allowed() -> None:
    """In the fixed sample of clean texts each rule makes at most as many changes as were read."""
    assert harm.risen(harm.measure_sample(), harm.read_floor()) == []


def test_rule_that_changes_more_than_allowed_is_named() -> None:
    """The comparison tells which rule changes more, a rule that is new included."""
    told = harm.risen({"count-line": 3, "rule-line": 1, "soft-hyphen": 1}, {"count-line": 2, "rule-line": 1})
    assert told == ["count-line: 3 changes, 2 allowed", "soft-hyphen: 1 changes, 0 allowed"]


def test_changes_are_repairs_and_lines_set_aside() -> None:
    """A repair has what comes instead, a line that is set aside has not; both have their place in the source."""
    notice = "Copyright 2019 The Harbour Post. All rights reserved."
    text = f"The harbour\N{NO-BREAK SPACE}was closed.\n\nThe ferry waited.\n\n{notice}\n"
    repaired, aside = harm.changes(harm.CleanText("harbour", text))
    assert (repaired.rule, repaired.span.start, repaired.after) == ("no-break-space", 11, " ")
    assert (aside.rule, aside.before, aside.after) == ("copyright-line", notice, None)
    assert text[aside.span.start : aside.span.end] == aside.before


def test_changes_judged_wrong_are_named_by_place() -> None:
    """Every entry of the list has a document, a rule that exists, and an offset."""
    rules = {rule.name for rule in all_rules()} | {"comment-thread"}
    for document, rule, start in harm.read_wrong():
        assert document
        assert rule in rules
        assert start >= 0
