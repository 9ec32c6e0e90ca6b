"""What the header of a library says of its book, which is set aside as the page's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.line import Line
from corpusnorm.structure.names import split_names

_RULE: Final = "gutenberg-boilerplate"
_TITLE = re.compile(r"Title: +(?P<value>\S.*)")
_AUTHOR = re.compile(r"Authors?: +(?P<value>\S.*)")


def read_header(lines: Iterable[Line]) -> tuple[Span | None, list[str]]:
    """The title and the authors that the header of a book of Project Gutenberg gives; none where there is no header."""
    title: Span | None = None
    authors: list[str] = []
    for line in takewhile(_is_of_header, lines):
        told = _TITLE.fullmatch(line.bare)
        if told and title is None:
            title = Span(line.first + told.start("value"), line.last)
        told = _AUTHOR.fullmatch(line.bare)
        if told and not authors:
            authors = split_names(told["value"]) or [told["value"]]
    return title, authors


def _is_of_header(line: Line) -> bool:
    return not line.bare or line.rule == _RULE
