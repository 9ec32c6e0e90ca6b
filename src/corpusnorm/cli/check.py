"""`corpusnorm check`: what is wrong with documents, in ruff's manner."""

from __future__ import annotations

import argparse
import json
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from corpusnorm.cli.baseline import Baseline, read_baseline
from corpusnorm.cli.checking import Checker
from corpusnorm.cli.failure import UsageError, complain
from corpusnorm.cli.formats import FOR_PEOPLE, FORMATS, report
from corpusnorm.cli.inputs import find_inputs, is_json_output
from corpusnorm.cli.job import Job, find_jobs
from corpusnorm.cli.output import speak_utf8
from corpusnorm.cli.settings import Settings, add_selection_arguments
from corpusnorm.cli.show_settings import shown_settings
from corpusnorm.cli.tally import counted
from corpusnorm.cli.workers import add_jobs_argument
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
    _add_fixes(parser)
    add_selection_arguments(parser)
    _add_report(parser)
    _add_baseline(parser)
    other = parser.add_argument_group("other")
    add_jobs_argument(other)
    other.add_argument(
        "--stdin-filename", metavar="PATH", type=Path, help="where standard input comes from, for configuration"
    )


def _add_fixes(parser: argparse.ArgumentParser) -> None:
    fixes = parser.add_argument_group("fixes")
    fixes.add_argument("--fix", action="store_true", help="write the safe fixes into the files")
    fixes.add_argument("--unsafe-fixes", action="store_true", help="count unsafe fixes as fixes too")
    fixes.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")


def _add_report(parser: argparse.ArgumentParser) -> None:
    output = parser.add_argument_group("report")
    output.add_argument(
        "--output-format",
        choices=FORMATS,
        default="full",
        metavar="FORMAT",
        help="; ".join(f"{name}: {text}" for name, text in FORMATS.items()),
    )
    output.add_argument(
        "--statistics", action="store_true", help="count the findings of each rule, and those in each file, instead"
    )
    output.add_argument("--exit-zero", action="store_true", help="exit with 0 even if something was found")
    output.add_argument(
        "--show-settings", action="store_true", help="show what holds for the first of the files, and check nothing"
    )


def _add_baseline(parser: argparse.ArgumentParser) -> None:
    baseline = parser.add_argument_group("baseline")
    baseline.add_argument(
        "--baseline",
        metavar="FILE",
        type=Path,
        help="leave out the findings that stand in this file: only new ones fail",
    )
    baseline.add_argument("--write-baseline", action="store_true", help="put all findings into the baseline instead")


def run(args: argparse.Namespace) -> int:
    """Carry it out, and return the exit code."""
    if args.statistics and args.output_format not in {*FOR_PEOPLE, "json"}:
        raise UsageError(
            f"--statistics: cannot be had as {args.output_format}; leave --output-format out, or take json"
        )
    if args.diff or args.output_format not in FOR_PEOPLE:
        speak_utf8()
    settings = Settings(args, base=default_tests)
    inputs = find_inputs(args.paths, is_json_output)
    if not inputs.found and not inputs.failures:
        complain(f"no files were found in {' '.join(args.paths)}")
    jobs = find_jobs(inputs.found, settings, args.stdin_filename)
    if args.show_settings:
        print(*(shown_settings(jobs[0], settings.for_file(jobs[0].path)) if jobs else ()), sep="\n")
        return 2 if inputs.failures else 0
    if args.write_baseline:
        checker = Checker(args, inputs.failures)
        print(_put_into(_baseline(args), checker, jobs))
    else:
        checker = Checker(args, inputs.failures, _baseline(args))
        _write(checker.stream, _report(checker, jobs), to_the_end=args.fix)
    for failure in checker.failures:
        complain(failure)
    return _exit_code(checker)


def _baseline(args: argparse.Namespace) -> Baseline:
    if args.baseline is None:
        if args.write_baseline:
            raise UsageError("--write-baseline: name the file with --baseline FILE")
        return Baseline()
    return read_baseline(args.baseline, is_new=args.write_baseline)


def _put_into(baseline: Baseline, checker: Checker, jobs: list[Job]) -> str:
    """Make all findings known, and say so."""
    for file in checker.checked(jobs):
        baseline.put(file)
    baseline.write(checker.args.baseline)
    tally = checker.tally
    return (
        f"{counted(tally.found.total(), 'finding')} of {counted(len(tally.files), 'file')} in {checker.args.baseline}."
    )


def _write(stream: TextIO, pieces: Iterator[str], *, to_the_end: bool) -> None:
    """Write ``pieces``; whoever closes the pipe (`| head`) ends the report, but not the fixing of files."""
    try:
        stream.writelines(pieces)
    except BrokenPipeError:
        if to_the_end:
            deque(pieces, maxlen=0)
        raise


def _report(checker: Checker, jobs: list[Job]) -> Iterator[str]:
    """All that goes to standard output."""
    args, tally = checker.args, checker.tally
    if args.diff:
        yield from checker.diffs(jobs)
        complain(tally.diff_summary())
        return
    if args.statistics:
        yield from _statistics(checker, jobs)
    else:
        yield from report(args.output_format, checker.checked(jobs))
    if args.output_format in FOR_PEOPLE:
        yield from (f"{line}\n" for line in tally.summary(is_complete=not checker.failures))


def _statistics(checker: Checker, jobs: list[Job]) -> Iterator[str]:
    for _ in checker.checked(jobs):
        pass
    if checker.args.output_format == "json":
        yield json.dumps(checker.tally.statistics_for_programs(), ensure_ascii=False, indent=2) + "\n"
    else:
        yield from (f"{line}\n" for line in checker.tally.statistics())


def _exit_code(checker: Checker) -> int:
    if checker.failures:
        return 2
    if checker.args.write_baseline:
        return 0
    is_faulty = checker.tally.fixed if checker.args.diff else checker.tally.found.total()
    return int(bool(is_faulty) and not checker.args.exit_zero)
