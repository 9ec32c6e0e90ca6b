"""The work of `corpusnorm check`: file after file, each examined, fixed if asked, and counted."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from attrs import Factory, define

from corpusnorm.cli.checked import Checked
from corpusnorm.cli.diff import unified_diff
from corpusnorm.cli.examine import Examined, examine
from corpusnorm.cli.failure import Failure, complain, reason_for
from corpusnorm.cli.job import Job
from corpusnorm.cli.output import write_whole
from corpusnorm.cli.tally import Tally
from corpusnorm.cli.twins import Twins


def order_of(jobs: Iterable[Job]) -> dict[str, int]:
    """The real paths of the files, with their order."""
    return {os.path.realpath(job.path): index for index, job in enumerate(jobs)}


@define
class Checker:
    """Checks files, and keeps count of what was found and what failed."""

    args: argparse.Namespace
    twins: Twins
    failures: list[Failure]
    tally: Tally = Factory(Tally)

    @property
    def stream(self) -> TextIO:
        """Where the report goes: standard output, unless the fixed text itself goes there."""
        is_taken = self.args.fix and not self.args.diff and "-" in self.args.paths
        return sys.stderr if is_taken else sys.stdout

    def checked(self, jobs: Iterable[Job]) -> Iterator[Checked]:
        """What came out of each file that could be checked; its fixes are written."""
        for job in jobs:
            examined = self._examined(job, is_fixing=self.args.fix)
            if examined is not None and self._is_written(job, examined):
                yield self._counted(job, examined)

    def diffs(self, jobs: Iterable[Job]) -> Iterator[str]:
        """What `--fix` would change in each file, which it leaves alone."""
        for job in jobs:
            examined = self._examined(job, is_fixing=True)
            if examined is not None:
                self._counted(job, examined)
                if examined.before is not None and examined.after is not None:
                    yield from unified_diff(job.name, examined.before.text, examined.after.text)

    def _examined(self, job: Job, *, is_fixing: bool) -> Examined | None:
        """What is wrong with a file; None if that cannot be told, which is put down as a failure."""
        try:
            return examine(
                job.input.read(), job.path, job.settings, self.twins, is_fixing=is_fixing, unsafe=self.args.unsafe_fixes
            )
        except Exception as error:  # noqa: BLE001  (one file must not stop the others)
            self.failures.append(Failure(job.name, reason_for(error)))
            return None

    def _is_written(self, job: Job, examined: Examined) -> bool:
        """Whether the fixes (if there are any) could be written."""
        if not self.args.fix or examined.after is None:
            return True
        if job.input.path is None:
            sys.stdout.buffer.write(examined.after.encode())
        elif examined.count:
            try:
                write_whole(job.input.path, examined.after.encode())
            except OSError as error:
                self.failures.append(Failure(job.name, f"not fixed: {reason_for(error)}"))
                return False
        return True

    def _counted(self, job: Job, examined: Examined) -> Checked:
        if examined.unwritable and examined.after is not None:
            complain(
                f"{job.name}: {examined.unwritable} left unfixed, since the encoding {examined.after.encoding} "
                "has no bytes for what would come there; save the file as UTF-8 to have it fixed"
            )
        file = Checked(
            name=job.name,
            text=examined.after.text if examined.after else "",
            findings=examined.findings,
            fixed=examined.count,
            is_unsafe_on=self.args.unsafe_fixes,
        )
        self.tally.add(file)
        return file
