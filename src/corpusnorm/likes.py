"""How many people liked a comment, read off the widget under it."""

from __future__ import annotations

import re

_COUNT = re.compile(r"(?<!\d)(\d{1,6})(?!\d)")


def likes(widget: str) -> int | None:
    """The number in a like widget: 21 for "LikeLiked by 21 people", None for "LikeLike"."""
    match = _COUNT.search(widget)
    return int(match[1]) if match else None
