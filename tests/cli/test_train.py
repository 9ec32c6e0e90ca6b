"""`corpusnorm train`, and the kinds in the configuration."""

from __future__ import annotations

import json

import pytest

from tests.cli.command import Command
from tests.press import press_releases


@pytest.fixture
def releases(command: Command) -> Command:
    """A folder of examples, and one more release."""
    *learned, last = press_releases()
    for number, text in enumerate(learned):
        command.write(f"examples/{number}.txt", text)
    command.write("texts/new.txt", last)
    return command


def train(command: Command, kind: str = "press_release") -> None:
    """Learn the kind, and use it."""
    outcome = command("train", "--kind", kind, "examples", "-o", "kinds.json")
    assert outcome.code == 0, outcome.err
    command.write("corpusnorm.toml", 'kinds = "kinds.json"\n')


def test_a_kind_is_learned_and_detected(releases: Command) -> None:
    """After training, `detect` and `convert` tell the kind."""
    train(releases)
    assert releases("detect", "texts").out.startswith("texts/new.txt: press_release 0.")
    assert json.loads(releases("convert", "texts/new.txt").out)["kind"] == "press_release"


def test_validation_takes_the_kind(releases: Command) -> None:
    """A folder may require a kind of one's own, and a document of another kind is found."""
    train(releases)
    releases.write(
        "corpusnorm.toml", 'kinds = "kinds.json"\n[[require]]\npath = "texts/**"\nkinds = ["press_release"]\n'
    )
    assert "VA002" not in releases("check", "texts").out
    releases.write("texts/other.txt", "Lorem ipsum dolor sit amet.\n")
    assert "VA002 This is `unknown`" in releases("check", "texts").out


def test_other_kinds_in_the_file_stay(releases: Command) -> None:
    """A second kind is added, the same kind replaced."""
    for kind in ("press_release", "announcement", "press_release"):
        train(releases, kind)
    kinds = json.loads(releases.read("kinds.json"))["kinds"]
    assert [kind["name"] for kind in kinds] == ["announcement", "press_release"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [("howto", "the kind 'howto' is built in; choose another name"), ("Memo", "is no name of a kind")],
)
def test_names_that_cannot_be_are_refused(releases: Command, name: str, problem: str) -> None:
    """The command says what is wrong with the name, and writes nothing."""
    outcome = releases("train", "--kind", name, "examples", "-o", "kinds.json")
    assert outcome.code == 2
    assert problem in outcome.err
    assert "kinds.json" not in releases.files()


def test_too_few_examples_are_refused(releases: Command) -> None:
    """The command says how many are needed."""
    outcome = releases("train", "--kind", "memo", "texts", "-o", "kinds.json")
    assert outcome.code == 2
    assert "--kind memo: 1 examples are too few; give at least 12" in outcome.err


def test_what_cannot_be_read_is_told(releases: Command) -> None:
    """Every example that is no text is named, and nothing is written."""
    releases.write("examples/image.png", b"\x89PNG\r\n\x1a\n" + bytes(200))
    outcome = releases("train", "--kind", "memo", "examples", "-o", "kinds.json")
    assert outcome.code == 1
    assert "examples/image.png: not text" in outcome.err
    assert "kinds.json" not in releases.files()


def test_what_was_converted_is_no_example(releases: Command) -> None:
    """Canonical Markdown has a front matter that would be learned."""
    releases("convert", "examples/1.txt", "--to", "markdown", "-o", "examples/converted.md")
    outcome = releases("train", "--kind", "memo", "examples/converted.md", "-o", "kinds.json")
    assert outcome.code == 1
    assert "examples/converted.md: has been converted" in outcome.err


def test_file_that_holds_no_kinds_is_not_replaced(releases: Command) -> None:
    """What stands at -o and is something else is left alone."""
    releases.write("kinds.json", "{}")
    outcome = releases("train", "--kind", "memo", "examples", "-o", "kinds.json")
    assert outcome.code == 2
    assert "kinds.json is no file of kinds" in outcome.err
    assert releases.read("kinds.json") == b"{}"


@pytest.mark.parametrize(
    ("configuration", "problem"),
    [
        ('kinds = "gone.json"', "kinds: gone.json cannot be read"),
        ("kinds = 3", "kinds: must name a file"),
        ('kinds = "corpusnorm.toml"', "kinds: corpusnorm.toml is not JSON"),
    ],
)
def test_configuration_that_names_no_kinds_is_an_error(releases: Command, configuration: str, problem: str) -> None:
    """The configuration says where the file is missing or wrong."""
    releases.write("corpusnorm.toml", configuration)
    outcome = releases("detect", "texts")
    assert outcome.code == 2
    assert problem in outcome.err


def test_kinds_that_cannot_be_written_are_told(releases: Command) -> None:
    """The file itself is named, not a temporary one, and the exit code says that nothing was done."""
    outcome = releases("train", "--kind", "press_release", "examples", "-o", "none/kinds.json")
    assert (outcome.code, outcome.err) == (
        2,
        "corpusnorm: none/kinds.json: no such file or folder; check the spelling\n",
    )
