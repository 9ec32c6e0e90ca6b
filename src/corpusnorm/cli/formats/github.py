"""Workflow commands, which GitHub Actions shows beside the lines that they concern."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpusnorm.cli.checked import Checked
from corpusnorm.finding import Finding


def report(files: Iterable[Checked]) -> Iterator[str]:
    """The report, piece by piece."""
    for file in files:
        for finding in file.findings:
            yield _command(file, finding) + "\n"


def _command(file: Checked, finding: Finding) -> str:
    start, end = file.places.place(finding.span.start), file.places.place(finding.span.end)
    properties = {
        "title": f"corpusnorm ({finding.code})",
        "file": file.name,
        "line": start.line,
        "col": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }
    listed = ",".join(f"{name}={_escaped_property(str(value))}" for name, value in properties.items())
    message = f"{file.name}:{start.line}:{start.column}: {finding.code} {finding.message}"
    return f"::error {listed}::{_escaped(message)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
