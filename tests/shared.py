"""Tests that need the shared development data are skipped where it is not at hand."""

from __future__ import annotations

import pytest

from benchmarks.shared import SHARED

__all__ = ["SHARED", "needs_shared"]

needs_shared = pytest.mark.skipif(
    not (SHARED / "README.md").exists(),
    reason=f"the shared development data is not here (looked in {SHARED}; set CORPUSNORM_SHARED)",
)
