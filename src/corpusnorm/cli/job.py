"""A file to deal with, together with what holds for it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from corpusnorm.cli.failure import complain
from corpusnorm.cli.inputs import STDIN, Input
from corpusnorm.cli.settings import FileSettings, Settings
from corpusnorm.options import LEAST_CONFIDENCE, Options


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
        least = self.settings.configuration.least_confidence
        return Options(
            encoding=self.settings.encoding,
            select=select,
            unsafe=unsafe,
            least_confidence=LEAST_CONFIDENCE if least is None else least,
        )


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
