"""Lines without links, list marks and other markup."""

from __future__ import annotations

import re

from corpusnorm.line import Line

_LINK = re.compile(
    r"!?\[((?:[^\]\[\n]|\[[^\]\[\n]{0,20}\])*)\]\([^)\n]{0,400}\)|(?<=\S)\[([^\]\n]{0,300})\]|<https?://[^<>\s]*+>"
    r"|</?span[^>]{0,40}>"
)
_MARKUP = re.compile(r"\*\*|(?<!\w)[*_]+(?=\w)|(?<=\w)[*_]+(?!\w)|\\(?=[\\.\-#*_\[\]()])|_{2,}")
LEADING_MARKS = re.compile(
    r"(?:(?:#{1,6}|[*+•·○□▪◦►>-]|(?<!\S):)(?:[ \t]+|$))+"
    r"|\[(?:svg|img|image|[0-9a-f]{3,20}|[\w-]+\.(?:gif|png|jpe?g|svg))\] ?"
)


def plain_text(line: Line) -> str:
    """The line without links, list marks and other markup."""
    bare = line.bare
    if "[" in bare or "<" in bare:
        bare = _LINK.sub(lambda match: match[1] or match[2] or "", bare).strip()
    first = bare[:1]
    if first and not first.isalnum():
        bare = LEADING_MARKS.sub("", bare, count=1)
    if "*" in bare or "_" in bare or "\\" in bare:
        bare = _MARKUP.sub("", bare)
    return bare.strip()
