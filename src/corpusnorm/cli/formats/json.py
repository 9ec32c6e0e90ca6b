"""An array of objects in the form of ruff's, with the rule's name and the span beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from corpusnorm.cli.checked import Checked
from corpusnorm.finding import Finding
from corpusnorm.registry import find_rule


def report(files: Iterable[Checked]) -> Iterator[str]:
    """The report, piece by piece."""
    findings = [_finding(file, finding) for file in files for finding in file.findings]
    yield json.dumps(findings, ensure_ascii=False, indent=2) + "\n"


def _finding(file: Checked, finding: Finding) -> dict[str, Any]:
    start, end = _location(file, finding.span.start), _location(file, finding.span.end)
    return {
        "filename": file.name,
        "code": finding.code,
        "name": finding.rule,
        "message": finding.message,
        "severity": "error",
        "location": start,
        "end_location": end,
        "span": {"start": finding.span.start, "end": finding.span.end},
        "before": finding.before,
        "also": [find_rule(name).code for name in finding.also],
        "fix": _fix(finding, start, end),
    }


def _fix(finding: Finding, start: dict[str, int], end: dict[str, int]) -> dict[str, Any] | None:
    if finding.after is None:
        return None
    return {
        "applicability": str(finding.safety),
        "message": finding.cure,
        "edits": [{"content": finding.after, "location": start, "end_location": end}],
    }


def _location(file: Checked, offset: int) -> dict[str, int]:
    place = file.places.place(offset)
    return {"row": place.line, "column": place.column}
