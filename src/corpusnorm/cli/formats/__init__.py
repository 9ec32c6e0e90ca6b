"""How `check` reports, one format to a module.

Each has ``report(files)``, which yields text as soon as it is known, and gets the files
while they are being checked.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from typing import Final

from corpusnorm.cli.checked import Checked

FORMATS: Final = {
    "full": "each finding with the line it stands in",
    "concise": "one line for each finding",
    "json": "an array of objects, for programs",
    "github": "annotations of GitHub Actions",
    "sarif": "SARIF 2.1.0, for code scanning services",
    "junit": "JUnit's XML, for services of continuous integration",
}

FOR_PEOPLE: Final = frozenset({"full", "concise"})
"""The formats that end with a summary; the others are read by programs."""


def report(name: str, files: Iterable[Checked]) -> Iterator[str]:
    """The report on ``files`` in the format called ``name``."""
    result: Iterator[str] = importlib.import_module(f"{__name__}.{name}").report(files)
    return result
