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
    """Seconds by the clock that a command took, one figure for each round."""

    name: str
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The figure that is quoted."""
        return statistics.median(self.seconds)


def start_up(rounds: int) -> list[Taken]:
    """A bare Python, then our command when it has nothing to do; they take turns."""
    commands = {
        "python -c pass": ["-c", "pass"],
        "corpusnorm --version": ["-m", "corpusnorm", "--version"],
        "corpusnorm --help": ["-m", "corpusnorm", "--help"],
        "corpusnorm check, one file of one line": ["-m", "corpusnorm", "check", "-"],
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for round_ in range(rounds + 1):
        for name, command in commands.items():
            taken = _seconds([sys.executable, *command])
            if round_:  # the first one reads the files from the disk
                seconds[name].append(taken)
    return [Taken(name, tuple(taken)) for name, taken in seconds.items()]


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


def _seconds(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return time.perf_counter() - start


def environment() -> dict[str, str]:
    """Where our modules are found by a new process."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH", "")])
    return {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}
