"""The subtitle, which stands between the title and a byline, a date or the text of a report."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.line import Line, Role
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.head import CREDITS, Head, give
from corpusnorm.structure.heads.series import read_series
from corpusnorm.structure.heads.titles.candidates import DAY_FIRST
from corpusnorm.structure.heads.top import Kind, Top, TopLine


def take_subtitle(title: TopLine, top: Top, head: Head, *, has_dateline: bool) -> None:
    """Take the line below the title for the subtitle, if a byline, a date, a part of a series or a dateline follows."""
    at = top.lines.index(title)
    rest = [each for each in top.lines[at + 1 :] if each.line.role is not Role.TITLE]
    if not rest or rest[0].kind is not Kind.OTHER or rest[0].line.role is not None:
        return
    candidate = rest[0]
    follows = any(each.line.role in CREDITS for each in rest[1:]) or (
        has_dateline and all(each.kind is not Kind.OTHER for each in rest[1:])
    )
    is_phrase = len(candidate.text.split()) >= 3 and 12 <= len(candidate.text) <= 300
    if candidate.level is not None:
        is_phrase &= candidate.level > (title.level or 7) and len(rest) > 1 and rest[1].line.role in CREDITS
    is_phrase &= not _ends_in_date(candidate.text) and not _begins_with_day(candidate.text)
    is_phrase &= not _is_named_below(candidate.text, title.text)
    if follows and is_phrase and not _NO_SUBTITLE.match(candidate.line.bare):
        give(Role.SUBTITLE, candidate)
        head.subtitle = _without_part(candidate.line, head)


_NO_SUBTITLE: Final = re.compile(
    r"[\"“]?[Cc]opyright|©|[Ff]rom: |[Pp]revious [Ee]ntry|\D{0,20}\d+ +[Cc]omments?$|[^|]{2,40} \| By "
    r"|(?:[-*•–·>|] |\d{1,2}[.)] |https?://|www\.|[Ss]tatement (?:of|by) )|.*:$"
    r"|(?:[Rr]eviewed|[Àà] propos de|[Rr]ecensé|[Bb]esprochen|[Rr]eseña de|[Rr]ecensione di) ?:"
    r"|(?>.*? (?:by|von|de|par|di|av) )[^\n]*(?:\([^()]*(?:19|20)\d\d\)|\b\d{2,4} (?:pp?|pages|Seiten|páginas"
    r"|sidor)\b|[$£€] ?\d)"
)
"""Items of lists, addresses, who issues a statement, and lines as of a bibliography, which name what is reviewed."""


def _is_named_below(text: str, title: str) -> bool:
    """Whether a few words have capitals, and those of the title have none: the name of a programme or a station."""
    words = [word for word in text.split() if word[0].isalpha()]
    in_lower = sum(word[0].islower() for word in title.split())
    is_named = len(words) <= _WORDS_OF_NAME and all(word[0].isupper() for word in words) and not text.isupper()
    return is_named and in_lower >= _WORDS_OF_NAME


_WORDS_OF_NAME: Final = 4


def _ends_in_date(text: str) -> bool:
    """Whether a line is a date with a few words before it, as of a section."""
    date = find_date(text)
    return date is not None and date.span.end == len(text) and len(text[: date.span.start].split()) <= _WORDS_BY_DATE


_WORDS_BY_DATE: Final = 4
"""Words before a date that are no subtitle with it."""


def _begins_with_day(text: str) -> bool:
    """Whether a line begins with a date and the day of the week before it."""
    date = find_date(text) if DAY_FIRST.match(text) else None
    return date is not None and len(text[: date.span.start].split()) == 1


def _without_part(line: Line, head: Head) -> Span:
    """The place of the subtitle without the part of a series before it, as in ``Part Two: The voyage``."""
    part = _PART_BEFORE.match(line.bare)
    series = read_series(part["part"]) if part and head.series is None else None
    if part is None or series is None:
        return line.span
    head.series = series
    return Span(line.first + part.end(), line.last)


_PART_BEFORE: Final = re.compile(r"(?P<part>[^\W\d_]{3,8}\.? [\w ]{1,20}?)(?:: | ?[–—] ?| - )(?=\S)")
