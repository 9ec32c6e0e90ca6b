"""The work of `corpusnorm check`: file after file, each examined, fixed if asked, and counted."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TextIO

from attrs import Factory, define, field, frozen

from corpusnorm.cli.baseline import Baseline
from corpusnorm.cli.checked import Checked
from corpusnorm.cli.diff import unified_diff
from corpusnorm.cli.examine import Examined, examine
from corpusnorm.cli.failure import Failure, complain, reason_for
from corpusnorm.cli.job import Job, processes_for
from corpusnorm.cli.output import write_whole
from corpusnorm.cli.settings import FileSettings, Settings
from corpusnorm.cli.tally import Tally
from corpusnorm.cli.twins import Twins
from corpusnorm.cli.workers import in_order
from corpusnorm.validation.selection import default_tests


def _order_of(jobs: Iterable[Job]) -> dict[str, int]:
    """The real paths of the files, with their order."""
    return {os.path.realpath(job.path): index for index, job in enumerate(jobs)}


@define
class Checker:
    """Checks files, and keeps count of what was found and what failed."""

    args: argparse.Namespace
    failures: list[Failure]
    baseline: Baseline = Factory(Baseline)
    tally: Tally = Factory(Tally)

    @property
    def stream(self) -> TextIO:
        """Where the report goes: standard output, unless the fixed text itself goes there."""
        is_taken = self.args.fix and not self.args.diff and "-" in self.args.paths
        return sys.stderr if is_taken else sys.stdout

    def checked(self, jobs: Sequence[Job]) -> Iterator[Checked]:
        """What came out of each file that could be checked; its fixes are written."""
        for outcome in self._outcomes(jobs):
            if outcome.file is not None:
                file = self.baseline.without_known(outcome.file)
                self.tally.add(file, known=len(outcome.file.findings) - len(file.findings))
                yield file

    def diffs(self, jobs: Sequence[Job]) -> Iterator[str]:
        """What `--fix` would change in each file, which it leaves alone."""
        for outcome in self._outcomes(jobs):
            if outcome.file is not None:
                self.tally.add(outcome.file)
                yield outcome.diff

    def _outcomes(self, jobs: Sequence[Job]) -> Iterator[_Outcome]:
        processes = processes_for(jobs, self.args.jobs)
        make = partial(_Desk, self.args, _order_of(jobs))
        for outcome in in_order(jobs, make, processes=processes):
            for note in outcome.notes:
                complain(note)
            if outcome.failure is not None:
                self.failures.append(outcome.failure)
            yield outcome


@frozen(kw_only=True)
class _Outcome:
    """What came out of one file; ``file`` is None if it could not be checked."""

    file: Checked | None = None
    diff: str = field(default="", repr=False)
    notes: tuple[str, ...] = ()
    failure: Failure | None = None


class _Desk:
    """Takes one file after the other; every process has a desk of its own."""

    def __init__(self, args: argparse.Namespace, order: Mapping[str, int]) -> None:
        self._args = args
        self._settings = Settings(args, base=default_tests)
        self._twins = Twins(order)

    def __call__(self, job: Job) -> _Outcome:
        args = self._args
        try:
            settings = self._settings.for_file(job.path)
            examined = examine(job.input.read(), job.path, settings, self._twins, is_fixing=args.fix or args.diff)
        except Exception as error:  # noqa: BLE001  (one file must not stop the others)
            return _Outcome(failure=Failure(job.name, reason_for(error)))
        try:
            self._write(job, examined)
        except OSError as error:
            return _Outcome(failure=Failure(job.name, f"not fixed: {reason_for(error)}"))
        diff = "".join(_diff(job, examined)) if args.diff else ""
        return _Outcome(file=_checked(job, examined, settings), diff=diff, notes=tuple(_notes(job, examined)))

    def _write(self, job: Job, examined: Examined) -> None:
        """Write the fixes, if there are any and they are wanted."""
        if not self._args.fix or self._args.diff or examined.after is None:
            return
        if job.input.path is None:
            sys.stdout.buffer.write(examined.after.encode())
        elif examined.count:
            write_whole(job.input.path, examined.after.encode())


def _checked(job: Job, examined: Examined, settings: FileSettings) -> Checked:
    return Checked(
        name=job.name,
        text=examined.after.text if examined.after and examined.findings else "",
        findings=examined.findings,
        fixed=examined.count,
        is_unsafe_on=settings.unsafe,
    )


def _diff(job: Job, examined: Examined) -> Iterator[str]:
    if examined.before is not None and examined.after is not None:
        yield from unified_diff(job.name, examined.before.text, examined.after.text)


def _notes(job: Job, examined: Examined) -> Iterator[str]:
    if examined.unwritable and examined.after is not None:
        yield (
            f"{job.name}: {examined.unwritable} left unfixed, since the encoding {examined.after.encoding} "
            "has no bytes for what would come there; save the file as UTF-8 to have it fixed"
        )
