"""Where the shared development data is, for the tests that need it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("CORPUSNORM_SHARED", Path(__file__).parents[2] / "shared"))
"""The folder with real data; it does not come with the project."""

needs_shared = pytest.mark.skipif(
    not (SHARED / "README.md").exists(),
    reason=f"the shared development data is not here (looked in {SHARED}; set CORPUSNORM_SHARED)",
)
