"""A rule finds nothing where its trigger or its wording says that there is nothing.

Both are written by hand, so each could fall behind its finder. Here every rule is asked about texts that lack its
trigger or wording: the cases of all rules and real texts, as they are and in other spellings, and texts with planted
artifacts.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from itertools import islice

import pytest
from hypothesis import given

from corpusnorm.facts import Facts
from corpusnorm.line import scan
from corpusnorm.registry import all_rules
from corpusnorm.repair import find
from corpusnorm.rule import Rule, Stage
from corpusnorm.segment import segment
from corpusnorm.strategies import scarred
from corpusnorm.trace import TracedText
from corpusnorm.triggers import triggers_of
from corpusnorm.wordings import Wordings
from tests.shared import SHARED, needs_shared
from tests.test_rules import each_rule, load_cases

_CURLY = str.maketrans("'\"", "’”")
_EVERY = 60
"""Of so many real texts one is read."""


def spellings(text: str) -> Iterator[str]:
    """``text``, and the same in capitals, with curly quotation marks and with no-break spaces."""
    yield from (text, text.upper(), text.title(), text.translate(_CURLY), text.replace(" ", "\N{NO-BREAK SPACE}"))


def found_unasked(text: str) -> list[tuple[str, str]]:
    """What rules find in ``text`` that are not asked about it."""
    facts = Facts(text)
    asked = triggers_of(all_rules()).rules(text).intersection(Wordings(all_rules()).rules(scan(text)))
    lines = segment(TracedText.verbatim(text), facts, all_rules()).lines
    return [
        (rule.name, text[edit.span.start : edit.span.end])
        for rule in all_rules()
        if rule not in asked
        for edit in find(rule, text, facts, lines if rule.stage > Stage.LAYOUT else None)
    ]


@each_rule
def test_nothing_in_the_cases_of_rules(rule: Rule) -> None:
    """Neither in the cases of the rule itself nor in those of others."""
    for case in load_cases(rule):
        for text in spellings(case.before):
            assert found_unasked(text) == [], text


@given(scarred())
def test_nothing_among_planted_artifacts(text: str) -> None:
    """Nor where artifacts stand within each other."""
    assert found_unasked(text) == []


@needs_shared
@pytest.mark.parametrize("name", ["raw", "clean"])
def test_nothing_in_real_texts(name: str) -> None:
    """Nor in texts of the web, as they are and as people cleaned them."""
    with gzip.open(SHARED / name / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in islice(lines, 0, None, _EVERY):
            for text in spellings(json.loads(line)["text"]):
                assert found_unasked(text) == []
