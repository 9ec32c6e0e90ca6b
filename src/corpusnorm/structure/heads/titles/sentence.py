"""A line that looks like a title and begins a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from corpusnorm.facts import Facts, Layout
from corpusnorm.line import Line, Role
from corpusnorm.structure.heads.handles import is_handle, read_handle
from corpusnorm.structure.heads.titles.of_page import named_in_path
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import split_names


def goes_on(title: TopLine, top: Top, lines: Sequence[Line], facts: Facts) -> bool:
    """Whether the line below belongs to the same sentence."""
    at = top.lines.index(title) + 1
    if named_in_path(top) is title or (at < len(top.lines) and top.lines[at].kind is not Kind.OTHER):
        return False
    if any(each.kind is Kind.CREDITS for each in top.lines[at + 1 : at + 2]) and _is_author(top.lines[at].text):
        return False
    candidate = title.also or title.line
    below = lines[candidate.number - lines[0].number + 1 :]
    following = next((line for line in below if line.bare and line.role is not Role.FURNITURE), None)
    if following is None or following.role is not None or read_handle(following.bare) is not None:
        return False
    is_next = following.number == candidate.number + 1
    is_question = candidate.bare.endswith("?") and not candidate.bare[0].islower()
    is_small = following.bare[0].islower() and not is_question and title.also is None
    if is_small or not is_next or facts.layout is not Layout.WRAPPED:
        return is_small
    return at < len(top.lines) or 2 * len(candidate.bare) > facts.page_width  # else the text has a line of its own


def _is_author(text: str) -> bool:
    """Whether a line names a person, or a user, who may write it small."""
    return is_handle(text) or split_names(text) is not None
