"""A baseline: an old corpus keeps its findings, and only new ones fail."""

from __future__ import annotations

import json

import pytest

from tests.cli.command import Command

OLD = "The first para\N{SOFT HYPHEN}graph stands here.\nA second one, by Ka\N{SOFT HYPHEN}rin, follows it.\n"
ARGV = ("check", "in", "--baseline", "known.json", "--output-format", "concise")


@pytest.fixture
def known(command: Command) -> Command:
    """A folder with an old text whose two findings are in the baseline."""
    command.write("in/a.txt", OLD)
    outcome = command(*ARGV, "--write-baseline")
    assert (outcome.code, outcome.out) == (0, "2 findings of 1 file in known.json.\n")
    return command


def found(command: Command) -> list[str]:
    """The places of what is new."""
    return [line.split(" ")[0] for line in command(*ARGV).out.splitlines() if line.startswith("in/")]


def test_known_findings_pass(known: Command) -> None:
    """What stands in the baseline is counted, and neither reported nor a failure."""
    outcome = known(*ARGV)
    assert (outcome.code, outcome.out) == (0, "All checks passed!\n2 more findings in the baseline.\n")
    assert known("check", "in").code == 1


def test_a_new_finding_fails(known: Command) -> None:
    """A fault that was not there is reported alone."""
    known.write("in/a.txt", f"{OLD}A third, by Pe\N{SOFT HYPHEN}tra.\n")
    known.write("in/b.txt", OLD)
    assert found(known) == ["in/a.txt:3:15:", "in/b.txt:1:15:", "in/b.txt:2:20:"]
    assert known(*ARGV).out.endswith("Found 3 errors.\n2 more findings in the baseline.\n" + FIXABLE)


FIXABLE = "[*] 3 fixable with the `--fix` option.\n"


@pytest.mark.parametrize(
    "changed",
    [
        f"A line put in.\n\n{OLD}",
        OLD.replace("graph stands", "graph\nstands"),
        OLD.replace("The first", "The very first").replace("follows", "comes after"),
        "".join(reversed(OLD.splitlines(keepends=True))),
        OLD.replace("para\N{SOFT HYPHEN}graph", "paragraph"),
        OLD.replace("first", "next"),
    ],
    ids=["moved", "wrapped", "far words", "order", "one mended", "one side"],
)
def test_a_known_finding_is_known_where_it_has_gone(known: Command, changed: str) -> None:
    """Lines may move and be wrapped, and the text round a finding may change, at one side even close by."""
    known.write("in/a.txt", changed)
    assert found(known) == []


def test_each_entry_stands_for_one_finding(known: Command) -> None:
    """The same line a second time is a new fault."""
    known.write("in/a.txt", OLD + OLD.splitlines(keepends=True)[0])
    assert found(known) == ["in/a.txt:3:15:"]


def test_a_changed_finding_is_new(known: Command) -> None:
    """Where both sides are others, it is another finding."""
    known.write("in/a.txt", OLD.replace("para\N{SOFT HYPHEN}graph stands", "chap\N{SOFT HYPHEN}ter is"))
    assert found(known) == ["in/a.txt:1:15:"]


def test_a_side_without_words_is_not_enough(known: Command) -> None:
    """A blank at the end of another line is a new fault, though nothing stands behind either."""
    known.write("in/a.txt", "The first line has a blank. \nThe second has none.\n")
    known("check", "in", "--baseline", "known.json", "--write-baseline")
    known.write("in/a.txt", "The first line has a blank.\nThe second has none. \n")
    assert found(known) == ["in/a.txt:2:21:"]


def test_the_baseline_is_written_anew(known: Command) -> None:
    """Files that are not checked keep their entries, mended ones and those that are gone lose them."""
    known.write("in/b.txt", OLD)
    known.write("in/c.txt", OLD)
    known("check", "in/b.txt", "in/c.txt", "--baseline", "known.json", "--write-baseline")
    assert list(json.loads(known.read("known.json"))["files"]) == ["in/a.txt", "in/b.txt", "in/c.txt"]
    known.write("in/a.txt", "Clean.\n")
    (known.folder / "in/c.txt").unlink()
    known("check", "in/a.txt", "--baseline", "known.json", "--write-baseline")
    assert list(json.loads(known.read("known.json"))["files"]) == ["in/b.txt"]


def test_paths_count_from_the_baseline(known: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """It holds from whatever folder the command is called."""
    monkeypatch.chdir(known.folder / "in")
    assert known("check", "a.txt", "--baseline", "../known.json").code == 0


def test_a_baseline_is_no_document(known: Command) -> None:
    """Among the texts it is passed over."""
    known("check", "in", "--baseline", "in/known.json", "--write-baseline")
    assert found(known) == []


def test_findings_without_a_place_are_known_too(command: Command) -> None:
    """What validation finds is known by its message."""
    command.write("corpusnorm.toml", '[[require]]\npath = "in/**"\nfields = ["published", "title"]\n')
    command.write("in/a.txt", "No date anywhere here.\n")
    command(*ARGV, "--write-baseline")
    assert command(*ARGV).code == 0
    command.write("corpusnorm.toml", '[[require]]\npath = "in/**"\nfields = ["published", "title", "authors"]\n')
    outcome = command(*ARGV)
    assert outcome.out.startswith("in/a.txt:1:1: VA001 No `authors` was found")
    assert "`published`" not in outcome.out


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "there is no such baseline; add --write-baseline to make it"),
        ("{", "is no baseline (Expecting property name"),
        ("[]", "is no baseline of this version (corpusnorm/baseline/1)"),
        ('{"schema": "corpusnorm/baseline/1", "files": {"a": ["b"]}}', "is no baseline of this version"),
    ],
)
def test_what_is_no_baseline_is_an_error(command: Command, content: str | None, problem: str) -> None:
    """Nothing is checked against a file that is missing or something else."""
    command.write("in/a.txt", OLD)
    if content is not None:
        command.write("known.json", content)
    outcome = command(*ARGV)
    assert outcome.code == 2
    assert outcome.err.startswith(f"corpusnorm: known.json: {problem}")


def test_a_baseline_is_written_where_it_is_said(command: Command) -> None:
    """`--write-baseline` alone does not say where."""
    command.write("a.txt", OLD)
    assert command("check", "a.txt", "--write-baseline").code == 2


def test_a_baseline_that_cannot_be_written_is_told(command: Command) -> None:
    """The file itself is named, and the exit code is that of a file that could not be written."""
    command.write("a.txt", "A so\N{SOFT HYPHEN}ft line.\n")
    outcome = command("check", "a.txt", "--baseline", "none/known.json", "--write-baseline")
    assert (outcome.code, outcome.err) == (
        2,
        "corpusnorm: none/known.json: no such file or folder; check the spelling\n",
    )
