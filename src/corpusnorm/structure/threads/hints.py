"""What no thread is without: looked for first, in few lines, because most texts have none.

Each hint is a condition for one of the proofs in `corpusnorm.structure.threads.headed`,
`corpusnorm.structure.threads.closed`, `corpusnorm.structure.threads.unsplit` and `corpusnorm.structure.threads.named`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final

from corpusnorm.line import Line, Lines, Role
from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.comment_words import (
    AGO_VOCABULARY,
    BUYER_VOCABULARY,
    BY_VOCABULARY,
    CHINESE_MARKS,
    REPLY_VOCABULARY,
    SECTION_VOCABULARY,
    SIGNATURE,
    VERB_VOCABULARY,
    announced_count,
)
from corpusnorm.structure.threads.named import (
    LEAST_NAMES,
    LONGEST_GAP,
    LONGEST_NAME_LINE,
    ends_as_name,
    is_sentence,
    looks_like_name,
)
from corpusnorm.structure.threads.signs import LONGEST_HEADER, read_sign
from corpusnorm.structure.threads.signs.buttons import FLOOR
from corpusnorm.structure.threads.signs.sign import Sort
from corpusnorm.structure.when import find_when

_CLOCK = re.compile(
    r"[#\d](?:(?<=#)\d|(?<=\d)(?:[:.]\d\d| ?h ?\d\d| ?[ap]\.?m\b| Uhr| ?(?:年|月|間|日|分)前))", re.IGNORECASE
)
_WORDS: Final = VERB_VOCABULARY | REPLY_VOCABULARY | BUYER_VOCABULARY
VOCABULARY: Final = _WORDS | SECTION_VOCABULARY | BY_VOCABULARY | AGO_VOCABULARY
"""All words that lines are asked for here."""
_LEAST: Final = 2
"""Headers that may be of a thread: one alone is none."""

_LONGEST_DATE: Final = 40
"""Characters of a line that is a date."""


def may_be_told(lines: Lines) -> bool:
    """Whether a text has buttons or headers that could prove a thread without a heading."""
    return _is_told(lines) or _is_timed(lines)


def may_be_announced(lines: Lines) -> bool:
    """Whether any line could be a heading that announces comments."""
    headings = [*lines.holding(SECTION_VOCABULARY), *_begun(lines)]
    return any(announced_count(plain_text(line)) is not None for line in headings)


def _is_told(lines: Lines) -> bool:
    """Whether a button could stand below a comment, a reader signs, or two lines say who speaks."""
    speakers = 0
    for line in _telling(lines):
        sign = read_sign(line.number - 1, line)
        if sign is not None:
            speakers += sign.sort in (Sort.SAYS, Sort.BY)
            is_signature = sign.form == SIGNATURE and sign.has_time
            if sign.sort is Sort.REPLY or speakers == _LEAST or is_signature:
                return True
    return False


def _telling(lines: Lines) -> list[Line]:
    """The short lines with a word of a heading, a verb of saying, a button or a signature, and all markers."""
    signed = [
        line for line in lines.holding(BY_VOCABULARY) if _first_word(line) in BY_VOCABULARY or "by" in line.bare[:70]
    ]
    markers = [line for line in lines.filled if line.role is Role.MARKER]
    return [*lines.holding(_WORDS), *signed, *markers]


def _begun(lines: Lines) -> list[Line]:
    """The short lines that begin with a number, or with a title in Chinese."""
    short = (line for line in lines.with_digits if len(line.bare) <= LONGEST_HEADER)
    return [line for line in short if line.bare[0].isdigit() or line.bare[0] in CHINESE_MARKS]


def _first_word(line: Line) -> str:
    return line.bare.lstrip(_MARKS).partition(" ")[0].rstrip(":").lower()


def _is_timed(lines: Lines) -> bool:
    """Whether three short lines tell the time of day, a date or the number of a post, or five how long ago it was."""
    counting = [line for line in lines.with_digits if len(line.bare) <= LONGEST_HEADER or "](" in line.bare]
    clocks = [line for line in counting if _CLOCK.search(line.bare)]
    dates = [line for line in counting if line.bare[-4:].isdecimal() and len(line.bare) <= _LONGEST_DATE]
    ago = lines.holding(AGO_VOCABULARY)
    return (
        _are_more(_LEAST, clocks, _tells_clock)
        or _are_more(_LEAST, dates, _tells_date)
        or _are_more(2 * _LEAST, ago, _tells_ago)
    )


def _are_more(least: int, lines: Sequence[Line], tells: Callable[[Line], bool]) -> bool:
    """Whether more than ``least`` of ``lines`` tell something, none of them asked without need."""
    return len(lines) > least and len(list(islice(filter(tells, lines), least + 1))) > least


def _tells_clock(line: Line) -> bool:
    """Whether a line tells the time of day or the number of a post; most lines with such figures tell prices."""
    plain = plain_text(line)
    return find_when(plain) is not None or FLOOR.fullmatch(plain) is not None


def _tells_date(line: Line) -> bool:
    return find_when(line.bare) is not None


def _tells_ago(line: Line) -> bool:
    plain = plain_text(line)
    return len(plain) <= LONGEST_HEADER and find_when(plain) is not None


def may_be_named(lines: Lines) -> bool:
    """Whether names stand near each other with sentences between, and one comes again: somebody answers."""
    short = (line for line in lines.filled if len(line.bare) <= LONGEST_NAME_LINE)
    names = [line.bare.lstrip(_MARKS) for line in short if looks_like_name(line)]
    if len(names) < LEAST_NAMES or len(names) == len(set(names)):
        return False
    near: set[str] = set()
    last = told = count = 0
    is_open = False
    for line in _short_or_told(lines):
        if len(line.bare) > LONGEST_NAME_LINE or not ends_as_name(line.bare):
            told += is_open
            is_open = False
        elif (name := line.bare.lstrip(_MARKS)) and looks_like_name(line):
            if line.number - last > LONGEST_GAP:
                near, told, count = set(), 0, 0
            near.add(name)
            count += 1
            last, is_open = line.number, True
        if told >= LEAST_NAMES - 1 and LEAST_NAMES <= count != len(near) >= LEAST_NAMES - 1:
            return True
    return False


def _short_or_told(lines: Lines) -> list[Line]:
    """The lines that could be names, and those that could be sentences."""
    filled = (line for line in lines.filled if len(line.bare) > 1)
    return [line for line in filled if line.bare[-1].isalnum() or is_sentence(line.bare) or ends_as_name(line.bare)]


_MARKS: Final = " \t#*+•·○□▪◦►>:_.)[]-0123456789"
