"""control-character where TOML cannot say it: NUL, and text that was cut in the middle."""

from __future__ import annotations

import pytest

from corpusnorm.edit import Edit
from corpusnorm.facts import Facts
from corpusnorm.repair import repair
from corpusnorm.rules.control_character import control_character


def found(text: str) -> list[Edit]:
    """What the rule finds."""
    return list(control_character.find(text, Facts(text)))


def fixed(text: str) -> str:
    """``text`` with the fixes of the rule."""
    return repair(text, Facts(text), [control_character]).text


@pytest.mark.parametrize(("before", "after"), [("end.\x00", "end."), ("one \x00 two", "one  two"), ("\x00\x00", "")])
def test_nul_is_removed_where_no_word_is(before: str, after: str) -> None:
    """NUL bytes that pad a text are removed."""
    assert fixed(before) == after


@pytest.mark.parametrize("text", ["di\x00cult", "the \x00rst", "h\x00e\x00l\x00l\x00o"])
def test_nul_at_a_letter_is_reported(text: str) -> None:
    """A NUL before a letter stands for a lost letter: it is reported and stays."""
    assert found(text)
    assert fixed(text) == text


def test_every_control_character_is_told() -> None:
    """No control character goes without a finding, except those that set out a text."""
    text = " ".join(map(chr, range(32)))
    told = {text[edit.span.start] for edit in found(text)}
    assert told == set(map(chr, range(32))) - set("\t\n\r\x0c")


def test_an_unfinished_terminal_command_is_no_command() -> None:
    """Without its final letter nothing says how far a command reaches, so only ESC goes."""
    assert fixed("[\x1b[31") == "[[31"
