"""Words that a hyphen cuts: what the rules about them have in common."""

from __future__ import annotations

import re
from typing import Final

WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
"""A word with the hyphens within it."""

CONJUNCTIONS: Final = frozenset("und oder bzw and or nor to et ou y o e u ed en of och eller og i".split())
"""Words before which a hyphen waits for the second part of another word: `pre-` and `post-war`."""
