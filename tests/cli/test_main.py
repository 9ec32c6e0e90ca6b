"""The command as a whole: its start, its help, and what no command has to care for."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpusnorm import __version__
from corpusnorm.cli import COMMANDS
from corpusnorm.validation.selection import Test, all_tests
from tests.cli.command import Command

PYTHON = [sys.executable, "-m", "corpusnorm"]


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help_import_nothing_heavy(option: str) -> None:
    """`--version` and `--help` start at once, because nothing but argparse is imported for them."""
    program = (
        "import sys\nfrom corpusnorm.cli import main\n"
        f"try: main([{option!r}])\nexcept SystemExit: pass\n"
        "print(sorted({'attr', 'attrs', 'ftfy', 'chardet', 'json', 'pathlib'} & set(sys.modules)))"
    )
    shown = subprocess.run(
        [sys.executable, "-S", "-c", _with_path(program)], capture_output=True, text=True, check=True
    )
    assert shown.stdout.splitlines()[-1] == "[]"


def _with_path(program: str) -> str:
    """``program`` for an interpreter without site packages, which would import modules of their own."""
    import corpusnorm

    source = str(Path(corpusnorm.__file__).parents[1])
    return f"import sys; sys.path.insert(0, {source!r})\n{program}"


def test_the_module_is_the_command() -> None:
    """`python -m corpusnorm` does what `corpusnorm` does."""
    shown = subprocess.run([*PYTHON, "--version"], capture_output=True, text=True, check=True)
    assert shown.stdout == f"corpusnorm {__version__}\n"


def test_help_names_every_command(command: Command) -> None:
    """The help lists all commands with what they do."""
    outcome = command("--help")
    assert outcome.code == 0
    for name, summary in COMMANDS.items():
        assert f"{name} " in outcome.out
        assert summary in outcome.out


@pytest.mark.parametrize("name", COMMANDS)
def test_help_fits_into_the_terminal(command: Command, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """No line of the help of a command is broken by a terminal of 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")
    assert [line for line in command(name, "--help").out.splitlines() if len(line) > 80] == []


@pytest.mark.parametrize("test", all_tests(), ids=lambda test: test.name)
def test_pages_fit_into_the_terminal(command: Command, test: Test) -> None:
    """`explain` fills paragraphs and lists to 80 columns, and loses no word of them."""
    page = command("explain", test.code).out.split("\n## Examples")[0]
    assert [line for line in page.splitlines() if len(line) > 80] == []
    assert " ".join(test.page.split()) in " ".join(page.split())


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_its_help(command: Command, name: str) -> None:
    """Each command tells what it takes."""
    outcome = command(name, "--help")
    assert outcome.code == 0
    assert f"usage: corpusnorm {name}" in outcome.out
    assert len(outcome.out.splitlines()) > 4


@pytest.mark.parametrize("argv", [[], ["convrt"], ["check"], ["check", "--output-format", "xml", "."]])
def test_wrong_usage_exits_with_2(command: Command, argv: list[str]) -> None:
    """Arguments that cannot be understood give a usage message and exit code 2."""
    outcome = command(*argv)
    assert outcome.code == 2
    assert outcome.err.startswith("usage: corpusnorm")


def test_a_closed_pipe_ends_the_command_silently(tmp_path: Path) -> None:
    """A reader that has seen enough (`| head`) gets no error message."""
    for number in range(200):
        (tmp_path / f"{number}.txt").write_text("A long line of text.\n" * 200)
    process = subprocess.Popen(
        [*PYTHON, "convert", str(tmp_path), "--to", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_closed_pipe_does_not_end_the_fixing(tmp_path: Path) -> None:
    """Whoever reads no more than the beginning of the report has asked for all files to be fixed nevertheless."""
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(
            "A so\N{SOFT HYPHEN}ft line.\n" + "A l\N{REPLACEMENT CHARACTER}st letter.\n" * 400, encoding="utf-8"
        )
    process = subprocess.Popen(
        [*PYTHON, "check", str(tmp_path), "--fix", "--jobs", "1"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert [path.name for path in tmp_path.iterdir() if "\N{SOFT HYPHEN}" in path.read_text(encoding="utf-8")] == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, which only Linux has")
def test_a_full_standard_output_is_told(tmp_path: Path) -> None:
    """Where standard output takes nothing more, the reason is told and the exit code is 1."""
    (tmp_path / "a.txt").write_text("A line.\n")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PYTHON, "convert", str(tmp_path / "a.txt")], stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr.decode() == (
        "corpusnorm: standard output: no space left on the device; free some and run the command again\n"
    )


def test_a_terminal_that_cannot_show_a_character_shows_its_escape(tmp_path: Path) -> None:
    """A narrow character set of the terminal never ends a command."""
    (tmp_path / "a.txt").write_text("a\N{NO-BREAK SPACE}b\n", encoding="utf-8")
    environment = {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run([*PYTHON, "check", str(tmp_path)], capture_output=True, text=True, env=environment)
    assert done.returncode == 1
    assert "\\u237d" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "ä.txt", "--output-format", "json"],
        ["check", "ä.txt", "--output-format", "sarif"],
        ["check", "ä.txt", "--output-format", "junit"],
        ["check", "ä.txt", "--statistics", "--output-format", "json"],
        ["check", "ä.txt", "--diff"],
        ["detect", "ä.txt", "--output-format", "json"],
    ],
    ids=" ".join,
)
def test_what_programs_read_is_utf8_in_any_locale(tmp_path: Path, arguments: list[str]) -> None:
    """The locale changes no byte of what programs read: escapes of Python would be no JSON."""
    (tmp_path / "ä.txt").write_text(
        "caf\N{COMBINING ACUTE ACCENT}e \N{GRINNING FACE}a\N{NO-BREAK SPACE}b\n", encoding="utf-8"
    )
    outputs = [
        subprocess.run(
            [*PYTHON, *arguments], capture_output=True, cwd=tmp_path, env={**os.environ, "PYTHONIOENCODING": encoding}
        ).stdout
        for encoding in ("ascii", "cp1252", "utf-8")
    ]
    assert outputs[0] == outputs[1] == outputs[2] != b""


@pytest.mark.skipif(os.name != "posix", reason="needs a shell that can close a stream")
@pytest.mark.parametrize("stream", [">&-", "2>&-"])
def test_a_closed_stream_takes_all(tmp_path: Path, stream: str) -> None:
    """A command that was started without standard output or standard error does its work."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("A line.\n")
    corpusnorm = " ".join(PYTHON)
    command = f"{corpusnorm} convert a.txt b.txt -o out {stream} && {corpusnorm} check . {stream}"
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True)
    assert done.returncode == 0
    assert b"internal error" not in done.stderr
    assert (tmp_path / "out" / "b.json").exists()


@pytest.mark.skipif(os.name != "posix", reason="needs a shell that can close a stream")
def test_a_closed_standard_input_is_told(tmp_path: Path) -> None:
    """Nothing can be read from a standard input that is closed, and nobody is blamed for it."""
    done = subprocess.run(f"{sys.executable} -m corpusnorm check - <&-", shell=True, cwd=tmp_path, capture_output=True)
    assert (done.returncode, done.stderr.decode()) == (2, "corpusnorm: -: standard input is closed\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, which only Linux has")
def test_a_report_that_cannot_be_written_exits_with_2(tmp_path: Path) -> None:
    """For `check`, 1 means that something was found: a full standard output is not that."""
    (tmp_path / "a.txt").write_text("A line.\n")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PYTHON, "check", str(tmp_path / "a.txt")], stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2


@pytest.mark.parametrize("name", ["check", "convert", "detect"])
def test_an_empty_argument_is_no_folder(command: Command, name: str) -> None:
    """An empty argument, such as a variable that is not set, is told and does not mean the folder at hand."""
    command.write("a.txt", "A so\N{SOFT HYPHEN}ft line.\n")
    outcome = command(name, "")
    assert outcome.code == (2 if name == "check" else 1)
    assert outcome.err == "corpusnorm: '': an empty argument names no file and no folder\n"
    assert "a.txt" not in outcome.out


@pytest.mark.parametrize("name", ["check", "convert", "detect"])
def test_a_folder_without_documents_is_told(command: Command, name: str) -> None:
    """Where nothing is found to work on, the user is told, and it is no failure."""
    (command.folder / "none").mkdir()
    outcome = command(name, "none")
    assert outcome.code == 0
    assert "were found in none" in outcome.err


def test_a_link_that_leads_nowhere_is_told(command: Command) -> None:
    """A broken link in a folder is named for what it is: nobody has misspelt it."""
    command.write("in/a.txt", "A line.\n")
    (command.folder / "in" / "b.txt").symlink_to("nowhere")
    outcome = command("check", "in")
    assert (outcome.code, outcome.err) == (
        2,
        "corpusnorm: in/b.txt: a link that leads nowhere; mend it or take it away\n",
    )


def test_interruption_anywhere_exits_with_130(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends a command with a word, not with a stack trace."""

    def interrupt(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("corpusnorm.cli.check.find_inputs", interrupt)
    outcome = command("check", ".")
    assert (outcome.code, outcome.err) == (130, "corpusnorm: interrupted\n")


def test_interruption_of_the_start_exits_with_130(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while the command is still being loaded shows no stack trace either."""

    def interrupt(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("corpusnorm.cli.importlib.import_module", interrupt)
    outcome = command("check", ".")
    assert (outcome.code, outcome.err) == (130, "corpusnorm: interrupted\n")


def test_an_error_of_our_own_outside_of_a_file_shows_no_stack_trace(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong, the user reads what it is and what to do."""

    def fail(*args: object) -> None:
        raise IndexError("no such thing")

    monkeypatch.setattr("corpusnorm.cli.check.find_inputs", fail)
    outcome = command("check", ".")
    assert outcome.code == 2
    assert outcome.err.startswith(
        "corpusnorm: internal error (IndexError: no such thing); this is a fault of corpusnorm"
    )
    assert "Traceback" not in outcome.err


def test_the_rules_are_listed(command: Command) -> None:
    """`rules` lists every rule and criterion with its code, name, fix, default and message."""
    lines = command("rules").out.splitlines()
    assert lines[0].split() == ["code", "name", "fix", "default", "message"]
    for test in all_tests():
        line = next(line for line in lines if line.startswith(test.code))
        assert test.name in line
        assert line.endswith(test.message)
    assert " safe    on " in next(line for line in lines if line.startswith("CH002"))


def test_the_list_of_rules_tells_how_to_turn_on_a_house_style(command: Command) -> None:
    """`--select ALL` does not mean house styles, and the list says what does."""
    assert "a house style only by its own\ncode or name, or by `quotes`" in command("rules").out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_its_help(name: str) -> None:
    """No option stands in the help without a word on what it does."""
    parser = argparse.ArgumentParser()
    importlib.import_module(f"corpusnorm.cli.{name}").add_arguments(parser)
    assert [action.dest for action in parser._actions if not action.help] == []


def test_the_rules_are_listed_for_programs(command: Command) -> None:
    """`rules --output-format json` gives the same as an array of objects."""
    listed = {rule["code"]: rule for rule in json.loads(command("rules", "--output-format", "json").out)}
    assert list(listed) == [test.code for test in all_tests()]
    assert listed["CH002"] == {
        "code": "CH002",
        "name": "soft-hyphen",
        "stage": "characters",
        "fix": "safe",
        "default": True,
        "message": "Soft hyphen in the text",
    }
    assert listed["VA001"]["stage"] == "validation"
    assert listed["EN002"]["fix"] == listed["VA001"]["fix"] == "report"


@pytest.mark.parametrize("name", ["CH002", "ch002", "soft-hyphen", "Soft-Hyphen"])
def test_a_rule_is_explained_by_code_or_name(command: Command, name: str) -> None:
    """`explain` shows the page of a rule, and its examples with invisible characters made visible."""
    outcome = command("explain", name)
    assert outcome.code == 0
    assert outcome.out.startswith("# soft-hyphen (CH002)\n\nSoft hyphen in the text.\n")
    assert "## Why it matters" in outcome.out
    assert "    typo<U+00AD>graphy\n\nAfter:\n\n    typography\n" in outcome.out
    assert "Left alone:\n\n    well-known\n" in outcome.out


@pytest.mark.parametrize("test", all_tests(), ids=lambda test: test.name)
def test_every_rule_and_criterion_can_be_explained(command: Command, test: object) -> None:
    """Each has a page that says what it finds and why it matters."""
    outcome = command("explain", test.code)  # type: ignore[attr-defined]
    assert outcome.code == 0
    assert "## What it finds" in outcome.out
    assert "## Why it matters" in outcome.out


def test_an_unknown_rule_is_answered_with_similar_names(command: Command) -> None:
    """`explain` of a misspelt rule names those that it may have been."""
    outcome = command("explain", "soft-hypen")
    assert outcome.code == 2
    assert "no rule is called 'soft-hypen'; did you mean soft-hyphen" in outcome.err


def test_the_schema_is_printed(command: Command) -> None:
    """`schema` prints the published JSON Schema."""
    from corpusnorm.schema import document_schema

    assert json.loads(command("schema").out) == document_schema()


def test_kinds_are_told_one_line_a_file(command: Command) -> None:
    """`detect` says path, kind and confidence of each file; a failure is told and exits with 1."""
    command.write("a.txt", "A line.\n")
    command.write("b.txt", "Another line.\n")
    outcome = command("detect", "a.txt", "missing.txt", "b.txt")
    assert outcome.code == 1
    assert [line.split()[0] for line in outcome.out.splitlines()] == ["a.txt:", "b.txt:"]
    assert outcome.err == "corpusnorm: missing.txt: no such file or folder; check the spelling\n"


def test_kinds_are_told_to_programs(command: Command) -> None:
    """`detect --output-format json` gives scores and evidence too."""
    command.write("a.txt", "A line.\n")
    (one,) = json.loads(command("detect", "a.txt", "--output-format", "json").out)
    assert set(one) == {"path", "kind", "confidence", "scores", "evidence"}
    assert one["path"] == "a.txt"
