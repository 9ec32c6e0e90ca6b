"""The page of the Python API: every public name, and the modules for those who add a part."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import corpusnorm

SECTIONS = {
    "corpusnorm.flow": "The three functions",
    "corpusnorm.options": "Options",
    "corpusnorm.document": "Documents",
    "corpusnorm.tiling": "Segments",
    "corpusnorm.detection": "Detection",
    "corpusnorm.edit": "Places and marks",
    "corpusnorm.trace": "The account of changes",
    "corpusnorm.source": "The source",
    "corpusnorm.finding": "Findings",
    "corpusnorm.classifying.custom": "Kinds of one's own",
    "corpusnorm.errors": "Errors",
}
FOR_PARTS = (
    "rule",
    "facts",
    "line",
    "draft",
    "kind",
    "classifying.reading",
    "classifying.traits",
    "validation.criterion",
    "writer",
    "registry",
    "strategies",
)


def api_page() -> str:
    """Every public name, and the modules for those who add a part."""
    homes: dict[str, list[str]] = {home: [] for home in SECTIONS}
    for name in corpusnorm.__all__:
        homes[getattr(corpusnorm, name).__module__].append(name)
    pieces = ["# Python API\n", "Everything here is imported from `corpusnorm` itself.\n"]
    for home, names in homes.items():
        pieces += [f"## {SECTIONS[home]}\n", _autodoc(_directive(name) for name in names)]
    pieces.append("## For those who add a part\n\nThese modules are the workbench of new rules, kinds and formats.\n")
    for module in FOR_PARTS:
        pieces += [
            f"### corpusnorm.{module}\n",
            _autodoc([f".. automodule:: corpusnorm.{module}\n   :members:\n   :no-index:\n"]),
        ]
    return "\n".join(pieces)


def _directive(name: str) -> str:
    value: Any = getattr(corpusnorm, name)
    if not isinstance(value, type):
        return f".. autofunction:: corpusnorm.{name}\n"
    bases = "" if value.__base__ is object else "   :show-inheritance:\n"
    return f".. autoclass:: corpusnorm.{name}\n   :members:\n{bases}"


def _autodoc(directives: Iterable[str]) -> str:
    return "```{eval-rst}\n" + "\n".join(directives) + "```\n"
