"""Several processes give what one gives, in the same order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from corpusnorm.cli.failure import UsageError
from corpusnorm.cli.workers import in_order, processes_for_files
from tests.cli.command import Command


def doubler() -> Callable[[int], int]:
    """Work for a process."""
    return partial(int.__mul__, 2)


def killer() -> Callable[[int], int]:
    """Work that ends its process."""
    return os._exit


@pytest.mark.parametrize("processes", [1, 2])
def test_results_come_in_order(processes: int) -> None:
    """However many batches there are, each result stands where its item stood."""
    assert list(in_order(range(500), doubler, processes=processes)) == [2 * number for number in range(500)]


def test_a_process_that_is_killed_is_an_error_with_advice() -> None:
    """The command ends with words, not with a stack trace."""
    with pytest.raises(UsageError, match="try again with --jobs 1"):
        list(in_order([1] * 40, killer, processes=2))


def test_few_files_need_no_processes() -> None:
    """Processes are started for many files, or if they are asked for; never more than there are files."""
    assert processes_for_files(3, None) == 1
    assert processes_for_files(1000, None) >= 1
    assert processes_for_files(1000, 3) == 3
    assert processes_for_files(2, 8) == 2
    assert processes_for_files(0, 8) == 0


def corpus(command: Command) -> None:
    """Forty files with faults, a configuration, a side file and a file that is no text."""
    for number in range(40):
        command.write(
            f"in/{number:02}.txt", f"Title {number}\n\nA para\N{SOFT HYPHEN}graph &amp; more, {number}.\n" * 2
        )
    command.write("in/07.txt.corpusnorm", "corpusnorm: ignore CH002\n")
    command.write("in/12.bin", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))
    command.write("corpusnorm.toml", '[[require]]\npath = "in/**"\nfields = ["title"]\nunique = true\n')


@pytest.mark.parametrize(
    "argv",
    [
        ("check", "in"),
        ("check", "in", "missing.txt", "--statistics"),
        ("check", "in", "--diff", "--unsafe-fixes"),
        ("check", "in", "--output-format", "json"),
        ("check", "in", "--fix"),
        ("convert", "in", "--to", "jsonl"),
        ("convert", "in", "--to", "markdown", "-o", "out"),
    ],
    ids=" ".join,
)
def test_two_processes_do_what_one_does(command: Command, argv: tuple[str, ...]) -> None:
    """Output, messages, exit code and files are the same."""
    corpus(command)
    one = command(*argv, "--jobs", "1")
    files = {name: command.read(name) for name in command.files()}
    corpus(command)
    assert command(*argv, "--jobs", "2") == one
    assert {name: command.read(name) for name in command.files()} == files
    assert "39" in one.out + one.err + "".join(files)


@pytest.mark.parametrize("number", ["0", "-1", "two"])
def test_the_number_of_processes_is_a_number(command: Command, number: str) -> None:
    """Anything else is refused with an example."""
    outcome = command("check", "in", "--jobs", number)
    assert outcome.code == 2
    assert "is no number of processes" in outcome.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_it_cleanly(tmp_path: Path) -> None:
    """Interrupted, the command says so, leaves nothing half-written and no process behind."""
    for number in range(3000):
        (tmp_path / f"{number}.txt").write_text(f"A para\N{SOFT HYPHEN}graph, {number}.\n" * 40, encoding="utf-8")
    command = [sys.executable, "-m", "corpusnorm", "check", ".", "--fix", "--jobs", "2", "--output-format", "concise"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        _wait_for_a_fix(tmp_path)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all processes
        _, err = process.communicate(timeout=60)
    assert err == "corpusnorm: interrupted\n"
    assert process.returncode == 130
    texts = {path.read_text(encoding="utf-8").count("\N{SOFT HYPHEN}") for path in tmp_path.iterdir()}
    assert texts == {0, 40}
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def _wait_for_a_fix(folder: Path) -> None:
    first = folder / "0.txt"
    for _ in range(1200):
        if "\N{SOFT HYPHEN}" not in first.read_text(encoding="utf-8"):
            return
        time.sleep(0.05)
    pytest.fail("nothing was fixed within a minute")
