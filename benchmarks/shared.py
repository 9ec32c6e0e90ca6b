"""Where the shared development data is: real documents, which are no part of the project."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

SHARED: Final = Path(os.environ.get("CORPUSNORM_SHARED", Path(__file__).parents[2] / "shared"))
"""The folder with real data; CORPUSNORM_SHARED names another one."""
