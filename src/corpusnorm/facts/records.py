"""Whether each line of a text is a record of its own: a row, a turn of a chat, an entry of a glossary."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from itertools import pairwise

_LEAST = 5
"""Lines that prove each other."""

_SHARE = 0.6
"""Share of the lines that are records."""

_SHARE_RISING = 0.8
"""Share of the terms of a glossary that are in the order of the alphabet."""

_ROW = re.compile(r".*\S(?:\t| {3,}|[ \t]*\|[ \t]*)\S")
_NUMBERS = re.compile(r"[\d\s.,:;/%$€£+()–-]+")
_TURN = re.compile(
    r"[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp][Mm])?[\])]?[ \t,:-]+\S"
    r"|\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}:\d{2}|<[^<>\s]{1,30}> \S|[A-Za-z][\w.-]{0,20}: \S"
)
_ENTRY = re.compile(r"(?P<term>[^\W\d_][\w'’ ,-]{0,40}?)(?: [–—=-] |: | \((?:n|v|adj|adv|m|f|pl|noun|verb)\.?\) |\t)\S")


class LineRecord(enum.StrEnum):
    """What each line of a document is."""

    TABLE_ROW = "table_row"
    CHAT_TURN = "chat_turn"
    GLOSSARY_ENTRY = "glossary_entry"


def find_record(lines: Sequence[str]) -> LineRecord | None:
    """What most of the lines are, or None where lines are no records. ``lines`` have no white space around them."""
    full = [line for line in lines if line]
    if len(full) < _LEAST:
        return None
    least = _SHARE * len(full)
    if sum(1 for line in full if _is_row(line)) >= least:
        return LineRecord.TABLE_ROW
    if sum(1 for line in full if _TURN.match(line)) >= least:
        return LineRecord.CHAT_TURN
    return LineRecord.GLOSSARY_ENTRY if _is_glossary(full, least) else None


def _is_glossary(full: Sequence[str], least: float) -> bool:
    """Whether most lines begin with a term, and the terms are in the order of the alphabet."""
    entries = [match["term"].casefold() for match in map(_ENTRY.match, full) if match]
    if len(entries) < least:
        return False
    rising = sum(1 for one, two in pairwise(entries) if one < two)
    return rising >= _SHARE_RISING * (len(entries) - 1)


def _is_row(line: str) -> bool:
    if "\t" in line or "|" in line or "   " in line:
        return _ROW.match(line) is not None
    return line[0].isdigit() and _NUMBERS.fullmatch(line) is not None
