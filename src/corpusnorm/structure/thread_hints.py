"""What no thread is without: looked for first, in few lines, because most texts have none."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.line import Line, Lines
from corpusnorm.structure.comment import LIKE_WIDGET
from corpusnorm.structure.comment_lines import LONGEST_HEADER, Sort, read_sign
from corpusnorm.structure.comment_words import SECTION_VOCABULARY, VERB_VOCABULARY
from corpusnorm.structure.named import LEAST_NAMES, LONGEST_NAME_LINE, looks_like_name
from corpusnorm.structure.when import DIGITLESS

_ANCHORS: Final = frozenset({Sort.SAYS, Sort.DATED, Sort.TIME, Sort.BY, Sort.FLOOR})
_DIGIT = re.compile(r"\d")
_WORDS: Final = SECTION_VOCABULARY | VERB_VOCABULARY | DIGITLESS


def may_have_thread(lines: Lines) -> bool:
    """Whether a text has a heading that announces comments, two lines that could be headers, or names in turn."""
    return _has_headers(lines) or _has_names(lines)


def _has_headers(lines: Lines) -> bool:
    anchors = 0
    for line in _telling(lines):
        sign = read_sign(line.number - 1, line)
        if sign is None:
            continue
        anchors += sign.sort in _ANCHORS
        if sign.sort is Sort.SECTION or anchors == 2:
            return True
    return any(line.rule == LIKE_WIDGET for line in lines)


def _telling(lines: Lines) -> list[Line]:
    """The short lines with a digit or a word that a header or a heading of comments has."""
    short = [line for line in lines if 0 < len(line.bare) <= LONGEST_HEADER or "](" in line.bare]
    return [*lines.holding(_WORDS), *(line for line in short if _DIGIT.search(line.bare))]


def _has_names(lines: Lines) -> bool:
    """Whether there are several short lines that could be names, and one comes again: in a thread somebody answers."""
    named = [line for line in lines if 1 < len(line.bare) <= LONGEST_NAME_LINE and line.bare[-1].isalnum()]
    if len(named) < LEAST_NAMES:
        return False
    names: set[str] = set()
    for line in named:
        name = line.bare.lstrip(_MARKS)
        if name in names and looks_like_name(line) and read_sign(line.number - 1, line) is None:
            return True
        if name:
            names.add(name)
    return False


_MARKS: Final = " \t#*+•·○□▪◦►>:_.)[]-0123456789"
