"""Where an artifact can stand in a text: lines between its paragraphs, below it, and above it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.strategies.planting import Damage

_BREAK = {"\n\n": re.compile(r"(?<=[^\s|])\n\n(?=[^\s|])"), "\n": re.compile(r"(?<=[^\s|])\n(?=[^\s|])")}


def separator(text: str) -> str:
    """What stands between the paragraphs of ``text``: a blank line, or where there is none the end of a line."""
    return "\n\n" if "\n\n" in text else "\n"


def between(text: str, *artifacts: str) -> Iterator[Damage]:
    """Each of ``artifacts`` as lines of their own between two paragraphs."""
    gap = separator(text)
    for match in _BREAK[gap].finditer(text):
        for artifact in artifacts:
            yield Damage(Span(*match.span()), f"{gap}{artifact}{gap}", Span(len(gap), len(gap) + len(artifact)))


def below(text: str, *artifacts: str) -> Iterator[Damage]:
    """Each of ``artifacts`` as the last lines of a text of several paragraphs."""
    blank = separator(text)[1:]
    if text.endswith((".\n", "。\n")) and "\n" in text[:-1]:
        for artifact in artifacts:
            start = len(blank)
            yield Damage(Span(len(text), len(text)), f"{blank}{artifact}\n", Span(start, start + len(artifact)))
