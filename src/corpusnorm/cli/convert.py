"""`corpusnorm convert`: documents in, the same documents repaired, recognised and typed out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from attrs import Factory, define

from corpusnorm.cli.account import Account, Converted, converted
from corpusnorm.cli.destination import Destination, NotWrittenError, opened
from corpusnorm.cli.failure import Failure, UsageError, complain, reason_for
from corpusnorm.cli.guard import INTERRUPTED
from corpusnorm.cli.inputs import find_inputs, is_output
from corpusnorm.cli.job import Job, find_jobs, processes_for
from corpusnorm.cli.progress import tracked
from corpusnorm.cli.settings import Settings, add_selection_arguments
from corpusnorm.cli.tally import counted
from corpusnorm.cli.workers import add_jobs_argument, in_order
from corpusnorm.document import Document
from corpusnorm.flow import normalize
from corpusnorm.registry import all_writers
from corpusnorm.validation.selection import all_tests
from corpusnorm.writer import Writer

_EPILOG = """\
OUT is a folder, which gets the tree of the inputs, or a file: for jsonl, or for a single document if
the name has a suffix. Without -o a single document, or with --to jsonl any number of them, go to
standard output. Files are replaced as a whole or not at all.

exit codes: 0 all documents were converted, 1 some were not, 2 the command could not be carried out
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.description = "Convert documents: repair them, tell their kind, and take them apart into typed fields."
    parser.epilog = _EPILOG
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files, folders, patterns, or - for standard input")
    parser.add_argument("-o", "--output", metavar="OUT", help="where to write (default, and -: standard output)")
    parser.add_argument(
        "--to",
        choices=[writer.name for writer in all_writers()],
        help="output format (default: what the suffix of OUT says, else json)",
    )
    parser.add_argument("--unsafe-fixes", action="store_true", help="make the unsafe fixes too")
    add_jobs_argument(parser)
    add_selection_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Carry it out, and return the exit code."""
    if args.output == "-":
        args.output = None
    if args.output == "":
        raise UsageError("-o: an empty name is no place to write to")
    args.to = args.to or _format_of(args.output)
    inputs = find_inputs(args.paths, is_output, leave_out=Path(args.output) if args.output else None)
    jobs = find_jobs(inputs.found, _settings(args))
    conversion = _Conversion(args, inputs.failures)
    if jobs:
        code = conversion.run(jobs)
        if code:
            return code
    elif not inputs.failures:
        complain(f"no documents were found in {' '.join(args.paths)}")
    for failure in conversion.failures:
        complain(failure)
    return int(bool(conversion.failures))


def _format_of(output: str | None) -> str:
    """The format that ``-o OUT`` asks for, so that `corpus.jsonl` becomes neither JSON nor a folder."""
    path = Path(output or "")
    suffix = "" if path.is_dir() else path.suffix
    return next((writer.name for writer in all_writers() if writer.suffix == suffix), "json")


def _settings(args: argparse.Namespace) -> Settings:
    return Settings(args, base=lambda path: all_tests())


def _writer(args: argparse.Namespace) -> Writer:
    return next(writer for writer in all_writers() if writer.name == args.to)


@define
class _Conversion:
    """Converts one document after the other, and keeps the account."""

    args: argparse.Namespace
    failures: list[Failure]
    account: Account = Factory(Account)
    done: int = 0

    def run(self, jobs: Sequence[Job]) -> int:
        """Convert all, and tell what was done; an exit code other than 0 if the user ended it."""
        kept = 0
        try:
            with opened(self.args.output, _writer(self.args), jobs) as destination:
                processes = processes_for(jobs, self.args.jobs)
                results = in_order(jobs, partial(_Desk, self.args), processes=processes)
                for job, result in zip(tracked(jobs), results, strict=True):
                    self._put(job, result, destination)
                    kept = 0 if destination.is_one_file else self.done
        except KeyboardInterrupt:
            complain(f"interrupted; {kept} of {len(jobs)} converted, nothing half-written")
            return INTERRUPTED
        if destination.name is not None or len(jobs) > 1:
            self._tell(len(jobs), destination.name)
        else:
            for name, problem in self.account.problems:
                complain(f"{name}: {problem}")
        return 0

    def _put(self, job: Job, result: Converted | Failure, destination: Destination) -> None:
        if isinstance(result, Failure):
            self.failures.append(result)
            return
        try:
            destination.put(job, result.data)
        except NotWrittenError as error:
            self.failures.append(Failure(job.name, str(error)))
            return
        self.done += 1
        self.account.add(job.name, result)

    def _tell(self, total: int, name: str | None) -> None:
        to = f" to {name}" if name else ""
        print(f"Converted {self.done} of {counted(total, 'document')}{to}.", file=sys.stderr)
        if self.done:
            print("\n".join(self.account.lines()), file=sys.stderr)


class _Desk:
    """Takes one document after the other; every process has a desk of its own."""

    def __init__(self, args: argparse.Namespace) -> None:
        self._args = args
        self._settings = _settings(args)
        self._writer = _writer(args)

    def __call__(self, job: Job) -> Converted | Failure:
        name = job.input.name if job.input.path else None
        try:
            options = self._settings.for_file(job.path).options()
            document = normalize(job.input.read(), name=name, options=options)
            return converted(document, self._written(document))
        except Exception as error:  # noqa: BLE001  (one file must not stop the others)
            return Failure(job.name, reason_for(error))

    def _written(self, document: Document) -> bytes:
        data = BytesIO()  # UTF-8 at once: as a string, all of it may take four bytes a character
        data.writelines(piece.encode("utf-8") for piece in self._writer.pieces(document))
        return data.getvalue()
