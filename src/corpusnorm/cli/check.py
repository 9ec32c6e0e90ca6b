"""`corpusnorm check`: what is wrong with documents, in ruff's manner."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from corpusnorm.cli.checking import Checker, order_of
from corpusnorm.cli.failure import complain
from corpusnorm.cli.formats import FOR_PEOPLE, FORMATS, report
from corpusnorm.cli.inputs import find_inputs, is_json_output
from corpusnorm.cli.job import Job, find_jobs
from corpusnorm.cli.settings import Settings, add_selection_arguments
from corpusnorm.cli.twins import Twins
from corpusnorm.validation.selection import default_tests

_EPILOG = """\
exit codes: 0 nothing was found, or all was fixed; 1 something was found (with --diff: would be fixed);
2 a file could not be read or written, or an option or the configuration is wrong
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.description = (
        "Report what is wrong with documents. By default: what can be repaired safely, characters that are lost, "
        "and what the configuration requires (`corpusnorm rules` lists it)."
    )
    parser.epilog = _EPILOG
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files, folders, patterns, or - for standard input")
    fixes = parser.add_argument_group("fixes")
    fixes.add_argument("--fix", action="store_true", help="write the safe fixes into the files")
    fixes.add_argument("--unsafe-fixes", action="store_true", help="count unsafe fixes as fixes too")
    fixes.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")
    add_selection_arguments(parser)
    output = parser.add_argument_group("report")
    output.add_argument(
        "--output-format",
        choices=FORMATS,
        default="full",
        metavar="FORMAT",
        help="; ".join(f"{name}: {text}" for name, text in FORMATS.items()),
    )
    output.add_argument("--statistics", action="store_true", help="count the findings of each rule instead")
    output.add_argument("--exit-zero", action="store_true", help="exit with 0 even if something was found")
    output.add_argument(
        "--stdin-filename", metavar="PATH", type=Path, help="where standard input comes from, for configuration"
    )


def run(args: argparse.Namespace) -> int:
    """Carry it out, and return the exit code."""
    settings = Settings(args, base=default_tests)
    inputs = find_inputs(args.paths, is_json_output)
    if not inputs.found and not inputs.failures:
        complain(f"no files were found in {' '.join(args.paths)}")
    jobs = find_jobs(inputs.found, settings, args.stdin_filename)
    checker = Checker(args, Twins(order_of(jobs)), failures=inputs.failures)
    for piece in _report(checker, jobs):
        checker.stream.write(piece)
    for failure in checker.failures:
        complain(failure)
    return _exit_code(checker)


def _report(checker: Checker, jobs: list[Job]) -> Iterator[str]:
    """All that goes to standard output."""
    args, tally = checker.args, checker.tally
    if args.diff:
        yield from checker.diffs(jobs)
        complain(tally.diff_summary())
        return
    if args.statistics:
        for _ in checker.checked(jobs):
            pass
        yield from (f"{line}\n" for line in tally.statistics())
    else:
        yield from report(args.output_format, checker.checked(jobs))
    if args.statistics or args.output_format in FOR_PEOPLE:
        yield from (f"{line}\n" for line in tally.summary(is_complete=not checker.failures))


def _exit_code(checker: Checker) -> int:
    if checker.failures:
        return 2
    is_faulty = checker.tally.fixed if checker.args.diff else checker.tally.found.total()
    return int(bool(is_faulty) and not checker.args.exit_zero)
