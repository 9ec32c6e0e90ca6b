"""What a short line in a thread is: a header with a name and a time, a button, a counter, a heading.

A `Sign` says what a line could be by itself. Whether it is, shows the pattern that the signs
of a text make together (see `corpusnorm.structure.thread`).
"""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.line import Line, Role
from corpusnorm.structure.dates import iso_date
from corpusnorm.structure.likes import LIKE_WIDGET
from corpusnorm.structure.plain_text import LEADING_MARKS, plain_text
from corpusnorm.structure.threads.author_names import IDENTITY, LONGEST_SIGNED, form_of_signature, is_author
from corpusnorm.structure.threads.comment_words import BUYER, BY, FORM, NONE_YET, PINGBACK, announced_count, beside_link
from corpusnorm.structure.threads.signs.buttons import read_button
from corpusnorm.structure.threads.signs.said import has_verb, may_say, read_chinese_speech, read_says
from corpusnorm.structure.threads.signs.sign import Sign, Sort
from corpusnorm.structure.threads.signs.timed import read_timed
from corpusnorm.structure.when import find_when

LONGEST_HEADER: Final = 120
"""Characters of the longest header; with links a line may be some times as long."""

NUMBER = re.compile(r"#?(?P<number>\d{1,5})[.)](?:[ \t]+|$)")


def read_sign(index: int, line: Line) -> Sign | None:
    """What a line could be in a thread, or None: most lines are text."""
    if not line.bare:
        return None
    if line.role is Role.FURNITURE:
        return Sign(index, Sort.FORM) if len(line.bare) <= 4 * LONGEST_HEADER and FORM.match(plain_text(line)) else None
    if line.role is not None:
        return Sign(index, Sort.REPLY, "marker") if line.rule == LIKE_WIDGET else None
    bare = line.bare
    if len(bare) > 4 * LONGEST_HEADER or (len(bare) > LONGEST_HEADER and "](" not in bare):
        return Sign(index, Sort.PINGBACK) if "back" in bare[:30] and _is_pingback(bare) else None
    plain = plain_text(line)
    if len(plain) > 2 * LONGEST_HEADER:
        return None
    number = NUMBER.match(plain)
    if number is not None:  # "6. Juni 2015" is a date, "6. Claudio says:" a name with its number in the list
        unnumbered = LEADING_MARKS.sub("", plain[number.end() :]).strip()
        when = find_when(plain)
        if when is None or when.start > 0:
            return _read(index, unnumbered) if unnumbered else Sign(index, Sort.BUTTON, "number")
    return _read(index, plain)


def _is_pingback(bare: str) -> bool:
    number = NUMBER.match(bare)
    return PINGBACK.match((bare[number.end() :] if number else bare).lstrip("*+-• ")) is not None


def _read(index: int, plain: str) -> Sign | None:
    """What a line without its marks and its number could be."""
    if not plain:
        return Sign(index, Sort.BUTTON, "empty")
    short = len(plain) <= 60
    if FORM.match(plain):
        return Sign(index, Sort.FORM)
    if short and (button := read_button(index, plain)):
        return button
    if PINGBACK.match(plain):
        return Sign(index, Sort.BUTTON, "pingbacks") if plain.lower() in _PINGBACKS else Sign(index, Sort.PINGBACK)
    if short and (says := read_chinese_speech(index, plain)):
        return says
    when = find_when(plain) if len(plain) <= LONGEST_HEADER else None
    if (plain[-1] in ")–-" or when) and (buyer := BUYER.fullmatch(plain)) and is_author(buyer["name"]):
        return _read_buyer(index, plain, buyer["name"], when)
    if (
        (when or may_say(plain))
        and has_verb(plain, when)
        and (says := read_says(index, plain, is_dated=when is not None))
    ):
        return says
    return read_timed(index, plain, when) if when else _read_untimed(index, plain)


def _read_untimed(index: int, plain: str) -> Sign | None:
    """A line that names somebody or announces comments, without a time."""
    if (linked := beside_link(plain)) and is_author(linked):
        return Sign(index, Sort.DATED, "X permalink", linked.strip())
    if (count := announced_count(plain)) is not None and len(plain) <= 200:
        return Sign(index, Sort.SECTION, count=-2 if NONE_YET.match(plain) else count)
    by = BY.fullmatch(plain)
    if by and len(plain) <= LONGEST_SIGNED and (is_author(by["name"]) or not by["name"]):
        return Sign(index, Sort.BY, form_of_signature(by), IDENTITY.sub("", by["name"]).strip() or None)
    return None


def _read_buyer(index: int, plain: str, name: str, when: Span | None) -> Sign:
    """Who reviews what he bought, with a time or without."""
    iso = iso_date(plain[when.start : when.end]) if when else None
    return Sign(index, Sort.SAYS, "X buyer", name.strip(), iso, has_time=when is not None)


_PINGBACKS: Final = frozenset(("pingbacks", "trackbacks", "trackbacks/pingbacks", "pingbacks/trackbacks"))
"""What stands over the pingbacks of a thread."""
