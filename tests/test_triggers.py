"""Which rules a text concerns: looked up by the rarest character of each trigger, and kept up through edits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _parser as parser  # type: ignore[attr-defined]

from hypothesis import example, given
from hypothesis import strategies as st

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.registry import all_rules
from corpusnorm.rule import InContext, Stage, TextRule, Trigger, in_context
from corpusnorm.triggers import REACH, Triggers

_TEXTS = st.text(alphabet="ab .-\n*é", max_size=200)
_TRIGGERS: tuple[Trigger, ...] = (
    *("*", "é", "b", "ab", "  ", "*a", "a*", "é*", "\n", "\na", "a\n", "\n\n\n", " -\n", "\n*"),
    *(InContext("*", "[ab]"), InContext(".", "a"), InContext("é", r"(?<=\*é)"), InContext("\n", r"(?<!a\n)\*")),
)


def _rule(trigger: Trigger) -> TextRule:
    """A rule with one trigger."""

    def find(text: str, facts: Facts) -> Iterator[Edit]:
        yield from ()

    return TextRule(
        code="ZZ001",
        name=repr(trigger),
        stage=Stage.LAYOUT,
        safety=Safety.SAFE,
        message="",
        trigger=(trigger,),
        examples=(),
        page="",
        find=find,
    )


_RULES = {trigger: _rule(trigger) for trigger in _TRIGGERS}
_ALL = Triggers(_RULES.values())


def _holds(text: str, trigger: Trigger) -> bool:
    if isinstance(trigger, str):
        return trigger in text
    return re.search(re.escape(trigger.character) + trigger.context, text) is not None


@given(_TEXTS)
@example("a\n\n\n*b")
def test_a_text_concerns_the_rules_whose_triggers_it_holds(text: str) -> None:
    """Neither more nor fewer, though all are looked up together."""
    assert _ALL.rules(text) == {rule for trigger, rule in _RULES.items() if _holds(text, trigger)}


@given(_TEXTS, _TEXTS, _TEXTS, _TEXTS)
def test_what_an_edit_brings_is_seen_around_it(before: str, gone: str, put: str, after: str) -> None:
    """Whatever concerns the new text concerned the old one, or what stands around the edit."""
    old, new = before + gone + after, before + put + after
    around = new[max(len(before) - REACH, 0) : len(before) + len(put) + REACH]
    assert _ALL.rules(new) <= _ALL.rules(old) | _ALL.rules(around)


def test_long_texts_are_looked_at_to_the_end() -> None:
    """They are looked at in pieces; a rare character in the last of them counts as well."""
    assert _RULES["é"] in _ALL.rules("a" * 250_000 + "é")


@given(st.integers(99_990, 100_010), st.sampled_from(["*a", "\n\n\n", " -\n", "é*"]))
def test_what_stands_across_two_pieces_of_a_long_text_is_seen(at: int, trigger: str) -> None:
    """A trigger may begin in one of the pieces in which a long text is looked at, and end in the next."""
    assert _RULES[trigger] in _ALL.rules("." * at + trigger + "." * 150_000)


def test_what_is_known_is_given_back_and_not_looked_for() -> None:
    """Rules that are concerned already stay so, whether or not the text holds what they look for."""
    known = {_RULES["é"], _RULES["*a"]}
    assert _ALL.rules("b\n", known) == known | {_RULES["b"], _RULES["\n"]}


def test_no_trigger_reaches_further_than_an_edit_is_looked_around() -> None:
    """A longer one could come about by an edit, and not be seen."""
    triggers = {trigger for rule in all_rules() for trigger in rule.trigger}
    widths = [
        len(trigger) if isinstance(trigger, str) else 1 + parser.parse(trigger.context).getwidth()[1]
        for trigger in triggers
    ]
    assert max(widths) <= REACH


def test_a_character_of_several_classes_has_all_their_contexts() -> None:
    """One context of them is enough; a class without one needs none."""
    found = in_context(("ab", "x"), ("bc", "y"), ("c", ""))
    assert found == (InContext("a", "(?:x)"), InContext("b", "(?:x|y)"), "c")
