"""One line for each finding: `path:line:column: CODE [*] message`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpusnorm.cli.checked import Checked
from corpusnorm.finding import Finding
from corpusnorm.registry import find_rule


def report(files: Iterable[Checked]) -> Iterator[str]:
    """The report, piece by piece."""
    for file in files:
        for finding in file.findings:
            place = file.places.place(finding.span.start)
            yield f"{file.name}:{place.line}:{place.column}: {headline(file, finding)}\n"


def headline(file: Checked, finding: Finding) -> str:
    """Code and message, and the codes of what the same fix mends; the star says that `--fix` repairs it."""
    star = "[*] " if file.is_fixable(finding) else ""
    more = f" (with {', '.join(find_rule(name).code for name in finding.also)})" if finding.also else ""
    return f"{finding.code} {star}{finding.message}{more}"
