"""How deep an answer stands in a thread: by its number ("2.1"), by whom it answers, or by how far it is set in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from corpusnorm.line import Line
from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.comment import ThreadComment
from corpusnorm.structure.threads.comment_words import ANSWERS
from corpusnorm.structure.threads.signs.buttons import LEVEL

Depths: TypeAlias = list[int | None]

_NUMBER = re.compile(r"[#\s]*(?P<number>\d{1,4}(?:\.\d{1,3})*)[.)]?(?:\s+\D|\s*$)")
_MARK = re.compile(r"[\s*+•·○□▪◦-]*(?:#?\d{1,5}[.)][ \t]+)?")
"""White space, list mark and number before the words of a line."""

_LEAST: Final = 2
_MOST_SUNK: Final = 3


def depths(comments: Sequence[ThreadComment]) -> Depths:
    """The depth of each comment, 0 for one on the post; None where the text does not tell."""
    return _by_level(comments) or _by_number(comments) or _by_answer(comments) or _by_indent(comments)


def _by_level(comments: Sequence[ThreadComment]) -> Depths:
    """By a line over each header that says how deep it stands: "level 2"."""
    levels = [
        next((int(match["level"]) for line in comment.header if (match := LEVEL.fullmatch(line.bare))), None)
        for comment in comments
    ]
    return [level - 1 for level in levels if level is not None] if levels and None not in levels else []


def _by_number(comments: Sequence[ThreadComment]) -> Depths:
    """By numbers such as 1, 1.1, 2, if each with a dot stands below that of what it answers."""
    numbers = [
        next((match["number"] for line in comment.header if (match := _NUMBER.match(line.bare))), None)
        for comment in comments
    ]
    seen: set[str] = set()
    for number in numbers:
        if number is None:
            return []
        parent = number.rpartition(".")[0]
        if number in seen or (parent and parent not in seen):
            return []
        seen.add(number)
    return [number.count(".") for number in numbers if number] if any("." in number for number in seen) else []


def _by_answer(comments: Sequence[ThreadComment]) -> Depths:
    """By lines such as "In reply to Ann", if several have one that names somebody who wrote above."""
    found: list[int] = []
    last: dict[str, int] = {}
    answers = 0
    for comment in comments:
        answered = next(
            (match["name"] for line in comment.header if (match := ANSWERS.fullmatch(plain_text(line)))), None
        )
        if answered is not None and answered not in last:
            return []
        answers += answered is not None
        found.append(0 if answered is None else last[answered] + 1)
        if comment.author is not None:
            last[comment.author] = found[-1]
    return [*found] if answers >= _LEAST else []


def _by_indent(comments: Sequence[ThreadComment]) -> Depths:
    """By how far headers are set in: further than the one above is one deeper; None for all if all stand alike."""
    indents = [comment.anchor.indent if comment.anchor else None for comment in comments]
    columns = min(indents, [_words_begin(comment.anchor) for comment in comments], key=lambda each: len(set(each)))
    if len({column for column in columns if column is not None}) < _LEAST:
        return [None] * len(comments)
    rest = [column for column in columns[1:] if column is not None]
    if len(rest) >= 3 and columns[0] is not None and columns[0] < min(rest):
        columns[0] = min(rest)  # the first line of a list, which has lost its place
    found: Depths = []
    above: list[int] = []
    for column in columns:
        if column is None:
            found.append(None)
            continue
        while above and above[-1] > column:
            above.pop()
        if not above or above[-1] < column:
            above.append(column)
        found.append(len(above) - 1)
    return found if not _only_sinks([depth for depth in found if depth is not None]) else [None] * len(found)


def _only_sinks(found: Sequence[int]) -> bool:
    """Whether several comments stand deeper and none comes back: lists that were never closed, one in the other."""
    return sum(depth > 0 for depth in found) > _MOST_SUNK and all(one <= two for one, two in pairwise(found))


def _words_begin(anchor: Line | None) -> int | None:
    """Where the words of a header begin: the numbers of a list may be set to the right."""
    if anchor is None:
        return None
    mark = _MARK.match(anchor.bare)
    return anchor.indent + (mark.end() if mark else 0)
