"""A file to deal with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import frozen

from corpusnorm.cli.failure import complain
from corpusnorm.cli.inputs import STDIN, Input
from corpusnorm.cli.settings import Settings
from corpusnorm.cli.workers import processes_for_files


@frozen
class Job:
    """A file to deal with; ``path`` is where standard input is said to come from."""

    input: Input
    path: Path

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.input.name if self.input.path else str(self.path)


def processes_for(jobs: Sequence[Job], asked: int | None) -> int:
    """How many processes are to work on them; what is piped in only this one can read."""
    is_piped = any(job.input.path is None for job in jobs)
    return 1 if is_piped else processes_for_files(len(jobs), asked)


def find_jobs(inputs: Iterable[Input], settings: Settings, stdin_path: Path | None = None) -> list[Job]:
    """``inputs`` without those that the configuration excludes."""
    jobs = []
    for input_ in inputs:
        path = input_.path or stdin_path or Path(STDIN)
        if not settings.configuration_for(path).excludes(path):
            jobs.append(Job(input_, path))
        elif input_.is_named:
            complain(f"{input_.name}: left out, since the configuration excludes it")
    return jobs
