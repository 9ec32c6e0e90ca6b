"""7. **Total and linear**, for regular expressions: what they do is one call, however long it takes.

The strings are made from the patterns themselves: each repeat, pumped. Cost is time of the processor, since nothing
counts the steps of a pattern; a pattern that backtracks costs a hundred times as much on ten times the text, so the
bounds are wide apart.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import corpusnorm
from corpusnorm import NotTextError, Options, check, normalize
from tests.laws.cpu import grows_at_most
from tests.laws.test_law_7_total_and_linear import FRAGMENTS
from tests.laws.worst import Worst, worst_strings

_APART = ("corpusnorm.__main__", "corpusnorm.cli", "corpusnorm.strategies", "corpusnorm.validation")
"""Modules that no document goes through."""
_WORDS_OF_PROSE = "It’s said that the ferry was towed off the sandbank on Tuesday. "


def _modules() -> list[str]:
    names = [found.name for found in pkgutil.walk_packages(corpusnorm.__path__, "corpusnorm.")]
    return [name for name in names if not name.startswith(_APART) and any(_patterns(name))]


def _patterns(module: str) -> Iterator[re.Pattern[str]]:
    """The patterns at the top of a module, alone or in a collection."""
    for value in vars(importlib.import_module(module)).values():
        yield from _within(value)


def _within(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, dict):
        yield from _within(tuple(value.values()))
    elif isinstance(value, (tuple, list, set, frozenset)):
        for each in value:
            yield from _within(each)


def _all_worst(module: str) -> list[Worst]:
    found = {worst for pattern in _patterns(module) for worst in worst_strings(pattern)}
    return sorted(found, key=lambda worst: (worst.prefix, worst.body))


def _everything(text: str) -> None:
    """All that a document goes through, with all rules on, as UTF-8 and as an encoding that has to be guessed."""
    try:
        normalize(text.encode("utf-8", "replace"), options=Options(unsafe=True))
        check(text.encode("utf-8", "replace"))
        normalize((_WORDS_OF_PROSE + text).encode("cp1252", "replace"))
    except NotTextError:
        return


def _is_bounded(pattern: re.Pattern[str], worst: Worst, short: int, long: int) -> bool:
    def work(text: str) -> object:
        return list(pattern.finditer(text))

    return grows_at_most(work, worst.text(short), worst.text(long), times=40)


@pytest.mark.parametrize("module", _modules())
def test_no_pattern_is_exponential(module: str) -> None:
    """Twice as much of what a pattern backtracks on does not square the time."""
    for pattern in _patterns(module):
        for worst in worst_strings(pattern):
            assert _is_bounded(pattern, worst, 12, 24), (pattern.pattern[:200], worst)


@pytest.mark.long
@pytest.mark.parametrize("module", _modules())
def test_no_pattern_is_worse_than_quadratic(module: str) -> None:
    """Even on a line that no rule would give it, a pattern takes no longer than its length, squared."""
    for pattern in _patterns(module):
        for worst in worst_strings(pattern):
            assert _is_bounded(pattern, worst, 100, 400), (pattern.pattern[:200], worst)


@pytest.mark.long
@pytest.mark.parametrize("module", _modules())
def test_worst_strings_cost_linear_time(module: str) -> None:
    """Ten times as much of what a pattern backtracks on costs a document about ten times the time."""
    for worst in _all_worst(module):
        assert grows_at_most(_everything, worst.text(2_000), worst.text(20_000), times=30), worst


@pytest.mark.long
@pytest.mark.parametrize("fragment", FRAGMENTS, ids=lambda fragment: repr(fragment)[:24])
def test_triggers_cost_linear_time(fragment: str) -> None:
    """Ten times as many triggers cost a document about ten times the time, in one line and in many."""
    for unit in {fragment, f"{fragment} ", f"{fragment}\n"}:
        short, long = (f"So it begins. {unit * max(1, size // len(unit))} It ends.\n" for size in (10_000, 100_000))
        assert grows_at_most(_everything, short, long, times=15), unit
