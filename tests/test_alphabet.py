"""What a text is made of, kept up through edits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpusnorm.alphabet import REACH, Alphabet
from corpusnorm.registry import all_rules

_TEXTS = st.text(alphabet="ab .-\n*é", max_size=400)


@given(_TEXTS, _TEXTS, _TEXTS, _TEXTS)
def test_an_alphabet_kept_up_through_an_edit_lacks_nothing(before: str, gone: str, put: str, after: str) -> None:
    """Whatever the new text has, the kept alphabet has too, also where an edit draws two characters together."""
    kept = Alphabet(before + gone + after)
    literals = [one + two for one in "ab .-\n*é" for two in "ab .-\n*é"]
    _ = kept.line_starts, [kept.holds(literal) for literal in literals]
    text = before + put + after
    kept = kept.edited(text, len(before), len(after))
    fresh = Alphabet(text)
    assert kept.unusual >= fresh.unusual
    assert kept.line_starts >= fresh.line_starts
    assert kept.line_ends >= fresh.line_ends
    assert [literal for literal in literals if kept.holds(literal)] == [lit for lit in literals if fresh.holds(lit)]


def test_no_trigger_reaches_further_than_an_edit_is_looked_around() -> None:
    """A longer string could come about by an edit, and not be seen."""
    assert max(len(literal) for rule in all_rules() for literal in rule.trigger) <= REACH
