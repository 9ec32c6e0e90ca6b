"""7. **Total and linear**, for regular expressions: what they do is one call, however long it takes.

The strings are made from the patterns themselves: each repeat, pumped. Steps are counted by a matcher of our own (see
`tests.laws.steps`), so that the figures are the same on every machine: a pattern is linear if the steps for the second
half of a text are as many again as those for the first, quadratic if they are three times as many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from corpusnorm import NotTextError, Options, check, normalize
from corpusnorm.structure.threads import known_names
from corpusnorm.structure.threads.author_names import IDENTITY
from tests.laws.cpu import grows_at_most
from tests.laws.patterns import Used, all_patterns
from tests.laws.steps import Stepper, TooManyStepsError, with_room
from tests.laws.test_law_7_total_and_linear import FRAGMENTS
from tests.laws.worst import Worst, worst_strings

_SIZES = (24, 250, 600)
"""What looks quadratic on strings of the first size may be bounded, which those of the next tell."""
_FEWEST = 4
"""The shortest string repeats its body so often, however long that is."""
_FEW = 10
"""So many steps for each character prove nothing."""
_MOST = 4_000
"""More steps for each character need not be counted."""
_LINEAR = 2.5
"""How much more the last doubling may cost than the one before: 2 is linear, 4 quadratic."""

_WORDS_OF_PROSE = "It’s said that the ferry was towed off the sandbank on Tuesday. "


def _growth(stepper: Stepper, worst: Worst, method: str, size: int) -> float:
    """How much more a text four times the size costs than one twice the size, to which more was added by half.

    0 where all cost next to nothing.
    """
    size = max(size, _FEWEST * len(worst.body))
    most = 4 * size * _MOST
    try:
        one, two, four = (stepper.count(worst.text(times * size), method, most) for times in (1, 2, 4))
    except TooManyStepsError:
        return float(most)
    return (four - two) / max(1, two - one) if four > 4 * size * _FEW else 0.0


def _faults(used: Used) -> Iterator[Worst]:
    """The strings on which a pattern is not linear."""
    stepper = Stepper(used.pattern)
    methods = sorted(used.methods) if used.is_anchored else ["finditer"]
    for worst in worst_strings(used.pattern):
        for method in methods:
            if all(_growth(stepper, worst, method, size) > _LINEAR for size in _SIZES):
                yield worst


def _everything(text: str) -> None:
    """All that a document goes through, with all rules on, as UTF-8 and as an encoding that has to be guessed."""
    try:
        normalize(text.encode("utf-8", "replace"), options=Options(unsafe=True))
        check(text.encode("utf-8", "replace"))
        normalize((_WORDS_OF_PROSE + text).encode("cp1252", "replace"))
    except NotTextError:
        return


def test_patterns_are_found_where_documents_go_through() -> None:
    """The walk finds patterns of rules, of facts and of the structure, alone and in collections."""
    modules = {used.module.split(".")[1] for used in all_patterns()}
    assert {"rules", "facts", "structure", "markdown", "canonical", "decoding"} <= modules
    assert len(all_patterns()) > 400


def test_steps_are_those_of_the_library() -> None:
    """The matcher that counts finds what the library finds, for every pattern on its worst strings."""
    with with_room():
        for used in all_patterns():
            stepper = Stepper(used.pattern)
            for worst in worst_strings(used.pattern)[::3]:
                text = worst.text(24)
                assert list(stepper.spans(text)) == [found.span() for found in used.pattern.finditer(text)]


@pytest.mark.parametrize(
    ("pattern", "growth"),
    [(r"(?:[^b]|a|.|\w|[a-c]|c|d|e|f|g){1,4}+b", 2), (r"a+b", 4), (r"a*a*b", 8)],
    ids=["linear", "quadratic", "cubic"],
)
def test_steps_tell_how_a_pattern_grows(pattern: str, growth: float) -> None:
    """A pattern that is tried at each place is told from one that is not, and one with two repeats from one."""
    with with_room():
        measured = _growth(Stepper(re.compile(pattern)), Worst("", "a"), "finditer", 20)
    assert measured == pytest.approx(growth, rel=0.1)


def test_steps_tell_a_pattern_that_explodes() -> None:
    """A repeat within a repeat of the same letter takes more steps than are allowed."""
    with with_room(), pytest.raises(TooManyStepsError):
        Stepper(re.compile("(?:a+)+b")).count("a" * 40, most=100_000)


def test_what_stands_with_a_name_is_read_once() -> None:
    """Dots and bars, each of which may begin an aside, are tried in one way only."""
    with with_room():
        assert Stepper(IDENTITY).count("Ann " + "· " * 20 + "~" * 30) < 5_000
        assert Stepper(known_names._ANSWERED).count("Ann" + " | Bo" * 40 + "\n~") < 20_000


@pytest.mark.parametrize("used", all_patterns(), ids=str)
def test_steps_of_a_pattern_grow_as_the_text_does(used: Used) -> None:
    """A pattern of the package takes twice the steps on twice the text."""
    with with_room():
        assert next(_faults(used), None) is None


@pytest.mark.long
@pytest.mark.parametrize("module", sorted({used.module for used in all_patterns()}))
def test_worst_strings_cost_linear_time(module: str) -> None:
    """Ten times as much of what a pattern backtracks on costs a document about ten times the time."""
    found = {worst for used in all_patterns() if used.module == module for worst in worst_strings(used.pattern)}
    for worst in sorted({Worst(worst.prefix, worst.body) for worst in found}):
        assert grows_at_most(_everything, worst.text(1_000), worst.text(10_000), times=30), worst


@pytest.mark.long
@pytest.mark.parametrize("fragment", FRAGMENTS, ids=lambda fragment: repr(fragment)[:24])
def test_triggers_cost_linear_time(fragment: str) -> None:
    """Ten times as many triggers cost a document about ten times the time, in one line and in many."""
    for unit in {fragment, f"{fragment} ", f"{fragment}\n"}:
        short, long = (f"So it begins. {unit * max(1, size // len(unit))} It ends.\n" for size in (3_000, 30_000))
        assert grows_at_most(_everything, short, long, times=15), unit
