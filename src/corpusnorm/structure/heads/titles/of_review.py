"""The title of a review, with the name of its author over the works that are reviewed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from corpusnorm.structure.heads.titles.candidates import HEADLINE, can_be_title, word_count
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import split_names


def title_of_review(others: Sequence[TopLine], top: Top) -> TopLine | None:
    """The line over a name and the works, or between them; ``others`` are the lines that may be a title."""
    return _over_name_and_works(others, top) or _between_name_and_works(top)


def _over_name_and_works(others: Sequence[TopLine], top: Top) -> TopLine | None:
    """The line over a name, or over a subtitle and a name, where the works that are reviewed follow."""
    above = _above_works(top)
    if len(above) != _SIGNED_HEAD or split_names(above[-1].text) is None:
        return None
    title, subtitle = above[:-1]
    is_told = title in others and word_count(title) > 1 and word_count(subtitle) >= HEADLINE
    return title if is_told and can_be_title(title) and split_names(title.text) is None else None


_SIGNED_HEAD: Final = 3
"""Title, subtitle and name."""


def _between_name_and_works(top: Top) -> TopLine | None:
    """The line below a name at the very top, where the works that are reviewed follow upon the two."""
    above = _above_works(top)
    if len(above) != 2 or above[0] is not top.lines[0] or split_names(above[0].text) is None:
        return None
    is_name_too = split_names(above[1].text) is not None
    is_told = not is_name_too or (_is_introduced(above[0], top) and not _is_introduced(above[1], top))
    return above[1] if is_told and can_be_title(above[1]) else None


def _is_introduced(name: TopLine, top: Top) -> bool:
    """Whether one of the last lines says who somebody of that name is."""
    return any(line.bare.startswith((f"{name.text} is ", f"{name.text}’s ", f"{name.text}'s ")) for line in top.ending)


def _above_works(top: Top) -> list[TopLine]:
    works = next((at for at, each in enumerate(top.lines) if each.kind is Kind.WORK), 0)
    return [each for each in top.lines[:works] if each.kind is Kind.OTHER]
