"""Clean text is not changed more often than has been read and found right."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from tests.shared import needs_shared

BENCHMARK = Path(__file__).parents[1] / "benchmarks" / "quality" / "harm.py"


@pytest.fixture(scope="module")
def harm() -> ModuleType:
    """The benchmark."""
    spec = importlib.util.spec_from_file_location("harm_benchmark", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@needs_shared
def test_no_rule_changes_clean_text_more_often_than_allowed(harm: ModuleType) -> None:
    """In the fixed sample of clean texts each rule makes at most as many changes as were read."""
    assert harm.risen(harm.measure_sample(), harm.read_floor()) == []


def test_rule_that_changes_more_than_allowed_is_named(harm: ModuleType) -> None:
    """The comparison tells which rule changes more, a rule that is new included."""
    told = harm.risen({"count-line": 3, "rule-line": 1, "soft-hyphen": 1}, {"count-line": 2, "rule-line": 1})
    assert told == ["count-line: 3 changes, 2 allowed", "soft-hyphen: 1 changes, 0 allowed"]


def test_changes_are_repairs_and_lines_set_aside(harm: ModuleType) -> None:
    """A repair has what comes instead, a line that is set aside has not; both have their place in the source."""
    notice = "Copyright 2019 The Harbour Post. All rights reserved."
    text = f"The harbour\N{NO-BREAK SPACE}was closed.\n\nThe ferry waited.\n\n{notice}\n"
    repaired, aside = harm.changes(harm.CleanText("harbour", text))
    assert (repaired.rule, repaired.span.start, repaired.after) == ("no-break-space", 11, " ")
    assert (aside.rule, aside.before, aside.after) == ("copyright-line", notice, None)
    assert text[aside.span.start : aside.span.end] == aside.before


def test_changes_judged_wrong_are_named_by_place(harm: ModuleType) -> None:
    """Every entry of the list has a document, a rule that exists, and an offset."""
    rules = {rule.name for rule in harm.all_rules()} | {"comment-thread"}
    for document, rule, start in harm.read_wrong():
        assert document
        assert rule in rules
        assert start >= 0
