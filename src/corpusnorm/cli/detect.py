"""`corpusnorm detect`: the kind of documents, and why."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from corpusnorm.cli.failure import Failure, complain, reason_for
from corpusnorm.cli.inputs import find_inputs, is_output
from corpusnorm.cli.job import Job, find_jobs
from corpusnorm.cli.output import speak_utf8
from corpusnorm.cli.settings import Settings, add_selection_arguments
from corpusnorm.detection import Detection
from corpusnorm.flow import normalize
from corpusnorm.validation.selection import all_tests

_MOST_EVIDENCE = 3
"""Features that are shown for each document."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.description = "Tell the kind of each document, how sure that is, and what speaks for it most."
    parser.epilog = "exit codes: 0 all were read, 1 some were not, 2 the command could not be carried out\n"
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files, folders, patterns, or - for standard input")
    parser.add_argument(
        "--output-format", choices=("text", "json"), default="text", help="text for people (default), json for programs"
    )
    add_selection_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Carry it out, and return the exit code."""
    inputs = find_inputs(args.paths, is_output)
    if not inputs.found and not inputs.failures:
        complain(f"no documents were found in {' '.join(args.paths)}")
    settings = Settings(args, base=lambda path: all_tests())
    detected = _detected(find_jobs(inputs.found, settings), settings, inputs.failures)
    if args.output_format == "json":
        speak_utf8()
        print(json.dumps([_as_json(one) for one in detected], ensure_ascii=False, indent=2))
    else:
        for one in detected:
            print(_line(one))
    for failure in inputs.failures:
        complain(failure)
    return int(bool(inputs.failures))


@frozen
class _Detected:
    name: str
    detection: Detection


def _detected(jobs: list[Job], settings: Settings, failures: list[Failure]) -> Iterator[_Detected]:
    for job in jobs:
        try:
            document = normalize(job.input.read(), options=settings.for_file(job.path).options())
        except Exception as error:  # noqa: BLE001  (one file must not stop the others)
            failures.append(Failure(job.name, reason_for(error)))
        else:
            yield _Detected(job.name, document.detection)


def _line(one: _Detected) -> str:
    features = "; ".join(evidence.feature for evidence in one.detection.evidence[:_MOST_EVIDENCE])
    return f"{one.name}: {one.detection.kind} {one.detection.confidence:.2f}{f' ({features})' if features else ''}"


def _as_json(one: _Detected) -> dict[str, Any]:
    detection = one.detection
    return {
        "path": one.name,
        "kind": detection.kind,
        "confidence": detection.confidence,
        "scores": dict(detection.scores),
        "evidence": [
            {
                "feature": evidence.feature,
                "weight": evidence.weight,
                "span": None if evidence.span is None else [evidence.span.start, evidence.span.end],
            }
            for evidence in detection.evidence
        ],
    }
