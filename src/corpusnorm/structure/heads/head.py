"""What is read of a head so far, and the roles that its lines are given."""

from __future__ import annotations

from typing import Final

from attrs import define, field

from corpusnorm.document import Series
from corpusnorm.edit import Span
from corpusnorm.line import Role
from corpusnorm.structure.heads.top import TopLine


@define
class Head:
    """What the first lines tell. Spans are those of the words, the lines have their roles."""

    title: Span | None = None
    subtitle: Span | None = None
    series: Series | None = None
    authors: list[str] = field(factory=list)
    published: str | None = None


CREDITS: Final = (Role.BYLINE, Role.DATE, Role.SERIES)
"""Roles of the lines that tell of the text beside its title."""


def give(role: Role, each: TopLine) -> None:
    """Give the line a role, and the second line that it needs to be read."""
    for line in (each.line, each.also):
        if line is not None:
            line.role = role
            line.is_marked = each.level is not None
