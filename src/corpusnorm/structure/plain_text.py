"""Lines without links, list marks and other markup."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.line import Line

_LINK = re.compile(
    r"!?\[((?:[^\]\[\n]|\[[^\]\[\n]{0,20}\])*)\]\([^)\n]{0,400}\)|(?<=\S)\[([^\]\n]{0,300})\]|<https?://[^<>\s]*+>"
    r"|</?span[^>]{0,40}>"
)
_MARKUP = re.compile(r"\*\*|(?<!\w)[*_]+(?=\w)|(?<=\w)[*_]+(?!\w)|\\(?=[\\.\-#*_\[\]()])|_{2,}")
LEADING_MARKS = re.compile(
    r"\A(?:(?:(?:#{1,6}|[*+•·○□▪◦●■☆★►>-]|(?<!\S):)(?:[ \t]+|$))+(?:\[[0-9a-f]{3,20}\] ?)?"
    r"|\[(?:svg|img|image|info|[0-9a-f]{3,20}|[\w-]+\.(?:gif|png|jpe?g|svg))\] ?"
    r"|\[\d{1,3}\](?=\w))"
)


def plain_text(line: Line) -> str:
    """The line without links, list marks and other markup."""
    bare = line.bare
    if "[" in bare or "<" in bare:
        bare = _LINK.sub(_text_of_link, bare).strip()
    if line.indent >= _DEEP and bare.startswith("o "):  # the mark of a list in a list, as text browsers print it
        bare = bare[2:].lstrip()
    first = bare[:1]
    if first and not first.isalnum():
        bare = LEADING_MARKS.sub("", bare, count=1)
    if "*" in bare or "_" in bare or "\\" in bare:
        bare = _MARKUP.sub("", bare)
    return bare.strip()


def _text_of_link(link: re.Match[str]) -> str:
    """What is shown of a link; a role of one letter ("Ann[S]") is no part of the name before it."""
    return link[1] or (link[2] if link[2] not in _ROLES else "") or ""


_ROLES: Final = frozenset("MAS")
_DEEP: Final = 6
"""Columns by which a list in a list is set in."""
