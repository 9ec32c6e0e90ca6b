"""The figures for comments on real pages do not fall below their floor."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

from tests.shared import needs_shared

BENCHMARK = Path(__file__).parents[1] / "benchmarks" / "quality" / "comments.py"


def benchmark() -> Any:
    """The module that measures."""
    spec = importlib.util.spec_from_file_location("comments_benchmark", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@needs_shared
def test_comments_are_found_as_well_as_before() -> None:
    """On a fixed sample no figure is under the floor, which `comments.py --update` raises."""
    module = benchmark()
    floor = json.loads(module.FLOOR.read_text(encoding="utf-8"))
    figures = module.floor_figures([module.score(case) for case in module.cases(module.SAMPLE)])
    assert {name: figures[name] for name in floor if figures[name] < floor[name]} == {}
