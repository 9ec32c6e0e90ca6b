"""Runs of lines that may hold blocks: without a blank line, with code between fences whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from corpusnorm.line import Line


def group_lines(lines: Sequence[Line], fences: tuple[str, ...]) -> Iterator[list[Line]]:
    """Runs of lines without a blank one or the end of a page between them; code between ``fences`` whole.

    Lines with a role are left out.
    """
    group: list[Line] = []
    fence: str | None = None
    for line in lines:
        if fence is not None:
            group.append(line)
            if line.bare.startswith(fence):
                yield group
                group, fence = [], None
        elif fences and line.bare.startswith(fences):
            if group:
                yield group
            group, fence = [line], line.bare[:3]
        elif line.bare and line.role is None:
            if group and line.text.startswith("\f"):
                yield group
                group = []
            group.append(line)
        elif group:
            yield group
            group = []
    while group and not group[-1].bare:  # a fence that is never closed reaches to the last line of text
        group.pop()
    if group:
        yield group


FENCES: Final = ("```", "~~~")
