"""Side files: what is not to be reported in a text, said beside it."""

from __future__ import annotations

import pytest

from tests.cli.command import Command

SOFT = "The first para\N{SOFT HYPHEN}graph.\n"
FAULTY = f"{SOFT}A second one, by Ka\N{SOFT HYPHEN}rin.\n"


def codes(command: Command, *argv: str) -> list[str]:
    """The places and codes of what is found."""
    lines = command("check", *argv, "--output-format", "concise").out.splitlines()
    return [" ".join(line.split()[:2]) for line in lines if line.split(":")[0].endswith(".txt")]


def test_a_rule_is_ignored_in_the_whole_text(command: Command) -> None:
    """A line without words turns its rules off, for this text alone, by code, name or family."""
    command.write("a.txt", FAULTY + "More\t\n")
    command.write("b.txt", SOFT)
    command.write("a.txt.corpusnorm", "# The printer's own.\n\ncorpusnorm: ignore soft-hyphen, LA  # and no layout\n")
    assert codes(command, "a.txt", "b.txt") == ["b.txt:1:15: CH002"]


@pytest.mark.parametrize("words", ["by Ka", "Ka\N{SOFT HYPHEN}rin", "Ka<U+00AD>rin", "A·second"])
def test_a_rule_is_ignored_on_the_lines_that_hold_the_words(command: Command, words: str) -> None:
    """The words are written as the text has them, or as the report shows them."""
    command.write("a.txt", FAULTY)
    command.write("a.txt.corpusnorm", f'corpusnorm: ignore CH in "{words}"\n')
    assert codes(command, "a.txt") == ["a.txt:1:15: CH002"]
    command.write("a.txt", f"A line that was put in.\n{FAULTY}")
    assert codes(command, "a.txt") == ["a.txt:2:15: CH002"]


def test_other_rules_are_still_looked_for_there(command: Command) -> None:
    """What is ignored is the rule, not the line."""
    command.write("a.txt", "A para\N{SOFT HYPHEN}graph\N{NO-BREAK SPACE}here.\n")
    command.write("a.txt.corpusnorm", 'corpusnorm: ignore CH001 in "graph"\n')
    assert codes(command, "a.txt") == ["a.txt:1:7: CH002"]


def test_what_is_ignored_is_not_fixed(command: Command) -> None:
    """`--fix` leaves it as it is, and mends the rest."""
    command.write("a.txt", FAULTY)
    command.write("a.txt.corpusnorm", 'corpusnorm: ignore soft-hyphen in "Ka<U+00AD>rin"\n')
    outcome = command("check", "a.txt", "--fix")
    assert (outcome.code, outcome.out) == (0, "Found 1 error (1 fixed, 0 remaining).\n")
    assert command.read("a.txt") == FAULTY.replace("para\N{SOFT HYPHEN}graph", "paragraph").encode()


def test_an_unsafe_fix_is_left_out_as_well(command: Command) -> None:
    """Fixes of rules that need the whole document heed the side file too."""
    comments = "".join(f"{name}\nA comment that {name} wrote on this.\nLikeLike\n" for name in ("Ann", "Bob", "Cy"))
    command.write("a.txt", f"A post.\n\n{comments}")
    command.write("a.txt.corpusnorm", 'corpusnorm: ignore comment-like-widget in "LikeLike"\n')
    command("check", "a.txt", "--fix", "--unsafe-fixes", "--select", "comment-like-widget")
    assert command.read("a.txt").count(b"LikeLike") == 3


def test_convert_leaves_out_the_rules_that_are_ignored_everywhere(command: Command) -> None:
    """As with `per-file-ignores`, `convert` does not repair what they find."""
    command.write("a.txt", SOFT)
    command.write("a.txt.corpusnorm", "corpusnorm: ignore soft-hyphen\n")
    assert "\N{SOFT HYPHEN}" in command("convert", "a.txt", "--to", "text").out


def test_a_side_file_is_no_document(command: Command) -> None:
    """In a folder it is passed over, and does not make canonical Markdown look like a copy of something."""
    command.write("in/a.txt", "A clean line.\n" * 3)
    command("convert", "in/a.txt", "--to", "markdown", "-o", "kept/")
    command.write("kept/a.md.corpusnorm", "corpusnorm: ignore CH002\n\t\n")
    assert command("check", "kept").out == "All checks passed!\n"
    command("convert", "kept", "-o", "out")
    assert command.files("out") == ["out/a.json"]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("corpusnorm: ignore soft-hypen", "line 2: no rule is called 'soft-hypen'; did you mean soft-hyphen"),
        ("corpusnorm: ignore", "line 2: is not understood; write: corpusnorm: ignore RULE"),
        ("ignore CH002", "line 2: is not understood"),
        ('corpusnorm: ignore CH002 in ""', "line 2: is not understood"),
    ],
)
def test_what_is_not_understood_is_an_error(command: Command, line: str, problem: str) -> None:
    """A slip of the pen is noticed, with its line; its text is left as it is, and the others are checked."""
    command.write("a.txt", SOFT)
    command.write("b.txt", SOFT)
    command.write("a.txt.corpusnorm", f"# why\n{line}\n")
    outcome = command("check", "a.txt", "b.txt", "--fix")
    assert outcome.code == 2
    assert outcome.err.startswith(f"corpusnorm: a.txt: a.txt.corpusnorm: {problem}")
    assert command.read("a.txt") == SOFT.encode()
    assert command.read("b.txt") == b"The first paragraph.\n"
