"""SARIF 2.1.0 (OASIS), the form that code scanning services read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from corpusnorm import __version__
from corpusnorm.cli.checked import Checked
from corpusnorm.finding import Finding
from corpusnorm.validation.selection import find_test


def report(files: Iterable[Checked]) -> Iterator[str]:
    """The report, piece by piece."""
    results = [_result(file, finding) for file in files for finding in file.findings]
    codes = sorted({result["ruleId"] for result in results})
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {"name": "corpusnorm", "version": __version__, "rules": [_rule(code) for code in codes]}
                },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }
    yield json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    test = find_test(code)
    return {
        "id": test.code,
        "name": test.name,
        "shortDescription": {"text": test.message},
        "help": {"text": test.page, "markdown": test.page},
    }


def _result(file: Checked, finding: Finding) -> dict[str, Any]:
    region, artifact = _region(file, finding), {"uri": quote(file.name)}
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": "error",
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    }
    if finding.after is not None:
        replacement = {"deletedRegion": region, "insertedContent": {"text": finding.after}}
        result["fixes"] = [
            {
                "description": {"text": finding.cure or finding.message},
                "artifactChanges": [{"artifactLocation": artifact, "replacements": [replacement]}],
            }
        ]
    return result


def _region(file: Checked, finding: Finding) -> dict[str, int]:
    start, end = file.places.place(finding.span.start), file.places.place(finding.span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }
