"""A file to deal with, together with what holds for it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from corpusnorm.cli.failure import complain
from corpusnorm.cli.inputs import STDIN, Input
from corpusnorm.cli.settings import FileSettings, Settings
from corpusnorm.options import Options


@frozen
class Job:
    """A file to deal with, and what holds for it; ``path`` is where standard input is said to come from."""

    input: Input
    path: Path
    settings: FileSettings

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.input.name if self.input.path else str(self.path)

    def options(self, *, unsafe: bool = False) -> Options:
        """How to make a document of it."""
        select = tuple(rule.code for rule in self.settings.rules)
        return Options(encoding=self.settings.encoding, select=select, unsafe=unsafe)


def find_jobs(inputs: Iterable[Input], settings: Settings, stdin_path: Path | None = None) -> list[Job]:
    """``inputs`` without those that the configuration excludes, and with what holds for each."""
    jobs = []
    for input_ in inputs:
        path = input_.path or stdin_path or Path(STDIN)
        file_settings = settings.for_file(path)
        if not file_settings.configuration.excludes(path):
            jobs.append(Job(input_, path, file_settings))
        elif input_.is_named:
            complain(f"{input_.name}: left out, since the configuration excludes it")
    return jobs
