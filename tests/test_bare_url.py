"""What `bare-url` costs on an address with much punctuation behind it."""

from __future__ import annotations

import functools

from corpusnorm.facts import Facts
from corpusnorm.registry import find_rule
from corpusnorm.repair import find
from tests.laws.calls import calls_of


def _calls_for(brackets: int) -> int:
    text = f"See https://example.org/a{')' * brackets}."
    return calls_of(functools.partial(find, find_rule("bare-url"), text, Facts(text)))


def test_an_address_is_read_once_for_all_brackets_behind_it() -> None:
    """The address is not searched anew for each closing bracket that belongs to the sentence."""
    assert _calls_for(1_000) == _calls_for(10)
