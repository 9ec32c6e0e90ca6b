"""What is measured as whole processes: start-up, a folder of small files, and memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from benchmarks.speed.corpora import ROOT, Corpus

FILES = 2_000
_SMALL = 2_000
"""Characters of a small file."""


@frozen
class Taken:
    """What a command took in each round: seconds by the clock, and of CPU in all its processes."""

    name: str
    rounds: tuple[tuple[float, float], ...]

    @property
    def clock(self) -> float:
        """The median by the clock."""
        return statistics.median(clock for clock, _ in self.rounds)

    @property
    def cpu(self) -> float:
        """The median of CPU."""
        return statistics.median(cpu for _, cpu in self.rounds)


def start_up(rounds: int) -> list[Taken]:
    """A bare Python, then our command when it has nothing to do; they take turns."""
    commands = {
        "python -c pass": ["-c", "pass"],
        "corpusnorm --version": ["-m", "corpusnorm", "--version"],
        "corpusnorm --help": ["-m", "corpusnorm", "--help"],
        "corpusnorm check, one file of one line": ["-m", "corpusnorm", "check", "-"],
    }
    rounds_of: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for round_ in range(rounds + 1):
        for name, command in commands.items():
            taken = _seconds([sys.executable, *command])
            if round_:  # the first one reads the files from the disk
                rounds_of[name].append(taken)
    return [Taken(name, tuple(taken)) for name, taken in rounds_of.items()]


def check_of_many_files(corpus: Corpus, rounds: int) -> list[Taken]:
    """`corpusnorm check` on a folder of small files, with one process and with two."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(FILES):
            data = corpus.documents[number % len(corpus.documents)][:_SMALL]
            (Path(folder) / f"{number:04}.txt").write_bytes(data)
        check = [sys.executable, "-m", "corpusnorm", "check", folder, "--statistics"]
        return [
            Taken(
                f"corpusnorm check --jobs {jobs}",
                tuple(_seconds([*check, "--jobs", str(jobs)]) for _ in range(rounds)),
            )
            for jobs in (1, 2)
        ]


def _seconds(command: Sequence[str]) -> tuple[float, float]:
    start, before = time.perf_counter(), os.times()
    subprocess.run(command, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, check=False)
    clock, after = time.perf_counter() - start, os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return clock, cpu


def environment() -> dict[str, str]:
    """Where our modules are found by a new process."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH", "")])
    return {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}
