"""The house style of quotation marks: asked for, or the author's stay."""

from __future__ import annotations

import pytest
from hypothesis import given

from corpusnorm import Options, check, normalize
from corpusnorm.registry import select_rules
from corpusnorm.strategies import clean_text
from tests.cli.command import Command

MIXED = '“It’s so,” she said.\n\n"It\'s not," he said.\n'


@pytest.mark.parametrize(
    ("quotes", "text"),
    [
        ("keep", MIXED),
        ("curly", "“It’s so,” she said.\n\n“It’s not,” he said.\n"),
        ("straight", '"It\'s so," she said.\n\n"It\'s not," he said.\n'),
    ],
)
def test_quotation_marks_follow_the_option(quotes: str, text: str) -> None:
    """Each style is applied when it is asked for; by default the marks stay."""
    document = normalize(MIXED.encode(), options=Options(quotes=quotes))
    assert document.text == text
    assert document.restore() == MIXED.encode()


def test_the_account_has_each_mark() -> None:
    """A change of style is a repair like any other."""
    document = normalize(MIXED.encode(), options=Options(quotes="straight"))
    assert {(repair.rule, repair.before, repair.after) for repair in document.repairs} == {
        ("curly-quotation-mark", "“", '"'),
        ("curly-quotation-mark", "”", '"'),
        ("curly-quotation-mark", "’", "'"),
    }


@pytest.mark.parametrize("name", ["ALL", "TY"])
def test_no_family_means_a_house_style(name: str) -> None:
    """A house style is on where its own code or name is given, and nowhere else."""
    assert not any(rule.on_request for rule in select_rules((name,)))
    assert [rule.name for rule in select_rules(("TY011",))] == ["straight-quotation-mark"]


def test_another_style_is_refused() -> None:
    """There are three styles."""
    with pytest.raises(ValueError, match=r"^'quotes' must be 'keep' or 'straight' or 'curly': 'guillemets'$"):
        Options(quotes="guillemets")


@pytest.mark.parametrize("quotes", ["curly", "straight"])
@given(clean_text())
def test_a_style_once_applied_has_nothing_to_do(quotes: str, text: str) -> None:
    """A text in the house style stays as it is."""
    options = Options(quotes=quotes)
    styled = normalize(text.encode(), options=options)
    assert normalize(styled.text.encode(), options=options).repairs == ()
    assert styled.restore() == text.encode()


def test_check_finds_the_other_style() -> None:
    """`check` tells the marks that are not in the house style."""
    assert {finding.before for finding in check(MIXED.encode(), options=Options(quotes="curly"))} >= {'"', "'"}


def test_the_configuration_sets_the_style(command: Command) -> None:
    """`quotes` in the configuration holds for `check --fix`, and by default the marks stay."""
    command.write("a.txt", MIXED)
    command("check", "--fix", "a.txt")
    assert command.read("a.txt").decode() == MIXED
    command.write("corpusnorm.toml", 'quotes = "straight"')
    command("check", "--fix", "a.txt")
    assert command.read("a.txt").decode() == '"It\'s so," she said.\n\n"It\'s not," he said.\n'


def test_the_configuration_refuses_another_style(command: Command) -> None:
    """A style that there is not is an error that names those there are."""
    command.write("corpusnorm.toml", 'quotes = "french"')
    command.write("a.txt", MIXED)
    outcome = command("check", ".")
    assert outcome.code == 2
    assert "'keep' or 'straight' or 'curly'" in outcome.err
