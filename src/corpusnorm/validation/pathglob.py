"""Patterns for paths: `*` within a folder, `**` across folders, `?`, `[...]`.

`fnmatch` lets `*` cross folders, and `PurePath.full_match` came with Python 3.13.
"""

from __future__ import annotations

import re
from functools import cache

_TOKEN = re.compile(r"\*\*/|/\*\*$|\*\*|\*|\?|\[!?\]?[^\]]*\]")


def matches(path: str, pattern: str) -> bool:
    """Whether ``path`` (relative, with slashes) fits ``pattern``.

    A pattern without a slash fits at any depth, and one that fits a folder fits all that
    is in it.
    """
    return _compiled(pattern).match(path) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    bare = pattern.removeprefix("./").rstrip("/")
    anywhere = "" if "/" in bare else "(?:.*/)?"
    pieces, at = [], 0
    for token in _TOKEN.finditer(bare):
        pieces += [re.escape(bare[at : token.start()]), _translated(token.group())]
        at = token.end()
    pieces.append(re.escape(bare[at:]))
    return re.compile(f"{anywhere}{''.join(pieces)}(?:/.*)?\\Z", re.DOTALL)


def _translated(token: str) -> str:
    if token.startswith("["):
        inside = token[1:-1].replace("\\", "\\\\")
        return f"[^/{inside[1:]}]" if inside.startswith("!") else f"(?!/)[{inside}]"
    return {"**/": "(?:.*/)?", "/**": "/.+", "**": ".*", "*": "[^/]*", "?": "[^/]"}[token]


def fixed_part(pattern: str) -> str:
    """The folders at the beginning of ``pattern`` that hold no wildcard."""
    folders = pattern.split("/")[:-1]
    fixed = []
    for folder in folders:
        if re.search(r"[*?\[]", folder):
            break
        fixed.append(folder)
    return "/".join(fixed)
