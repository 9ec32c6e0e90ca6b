"""Encyclopedic texts: what something is, or who someone was."""

from __future__ import annotations

from corpusnorm.document import EncyclopedicText
from corpusnorm.kind import Kind

ENCYCLOPEDIC = Kind(name="encyclopedic", document=EncyclopedicText)
