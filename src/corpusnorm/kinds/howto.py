"""How-to texts: what to do, step by step."""

from __future__ import annotations

from corpusnorm.document import HowTo
from corpusnorm.kind import Kind

HOWTO = Kind(name="howto", document=HowTo)
