"""Interviews: one asks, the other answers."""

from __future__ import annotations

from corpusnorm.document import Interview
from corpusnorm.kind import Kind

INTERVIEW = Kind(name="interview", document=Interview)
