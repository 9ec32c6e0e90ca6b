"""Lines that credit a document: who wrote it, when it was published, in one line or in two.

A line is read whole or not at all. Its dates are cut out with their labels, the rest is cut at bars and
dots, and every piece has to be known for what it is: names behind "By", a name beside a date, a weekday, a
section of the site, a count of comments. One piece that is none of these, and the line is prose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from corpusnorm.facts import Facts
from corpusnorm.structure.dates import PrintedDate, is_month
from corpusnorm.structure.heads.credits.dates import MARK, CutDates, cut_dates
from corpusnorm.structure.heads.credits.lines import line_of_credit, without_count
from corpusnorm.structure.heads.credits.pieces import AROUND, BEGINS_WITH_BY, SEPARATOR, Pieces, read_pieces
from corpusnorm.structure.heads.handles import HANDLE
from corpusnorm.structure.names import split_names


@frozen(kw_only=True)
class Credits:
    """What a line tells.

    ``is_labelled`` says that a word such as "By" or "Published" stands before it, ``opens_thread`` that it is the
    line over the first post of a forum.
    """

    names: tuple[str, ...] = ()
    date: PrintedDate | None = None
    is_labelled: bool = False
    opens_thread: bool = False

    def published(self, facts: Facts) -> str | None:
        """The date of publication in a document of which these facts hold."""
        return None if self.date is None else self.date.iso or self.date.in_order(facts.date_order)


_FIRST_POST: Final = re.compile(r"(?P<handle>[^\W_][\w.@-]{1,29})(?: \([^()]*\)?)? *\x00 +#?1")
"""The line over the first post of a forum: who, when, and its number."""

_FIRST_TIME: Final = re.compile(r" *\x00 *#?1")

_FROM_TO: Final = re.compile(r"\x00 ?[-–—] ?\x00")


def read_credits(bare: str) -> Credits | None:
    """What the line credits the document with, or None if it does anything else."""
    line = line_of_credit(bare)
    if not line:
        return None
    text = without_count(line)
    cut = cut_dates(text)
    if cut.dates:
        if not cut.is_labelled and _FROM_TO.search(cut.rest):
            return None
        usual = _over_post(cut) or _over_letter(text, cut)
    else:
        usual = _beside_month(cut.rest)
        if usual is None and not any(BEGINS_WITH_BY.match(piece.strip(AROUND)) for piece in SEPARATOR.split(cut.rest)):
            return None
    return usual or _credits_of_pieces(text, cut, is_counted=text != line)


def _over_post(cut: CutDates) -> Credits | None:
    """Who wrote the first post of a thread, and when."""
    post = _FIRST_POST.fullmatch(cut.rest) if cut.dates[0].has_time else None
    return Credits(names=(post["handle"],), date=cut.dates[0], opens_thread=True) if post else None


def _over_letter(text: str, cut: CutDates) -> Credits | None:
    """The one date of a line that tells where and when something was written."""
    is_one = len(cut.dates) == 1
    if is_one and (_WRITTEN_AT.fullmatch(cut.rest) or (_PLACED.fullmatch(cut.rest) and _ZONED.search(text))):
        return Credits(date=cut.dates[0])
    return None


def _credits_of_pieces(text: str, cut: CutDates, *, is_counted: bool) -> Credits | None:
    """What the pieces of a line credit; ``is_counted`` says that the number of comments stood at its end."""
    pieces = read_pieces(cut.rest, has_date=bool(cut.dates), is_labelled=cut.is_labelled)
    if pieces is None or not (cut.dates or pieces.is_by):
        return None
    names = _credited_names(pieces, text, cut, is_counted=is_counted)
    if names is None or not (cut.told or names):
        return None
    date = next((date for date in cut.told if date.iso is not None), cut.told[0] if cut.told else None)
    opens_thread = bool(cut.dates) and cut.dates[0].has_time and _FIRST_TIME.fullmatch(cut.rest) is not None
    return Credits(names=names, date=date, is_labelled=cut.is_labelled or pieces.is_by, opens_thread=opens_thread)


def _credited_names(pieces: Pieces, text: str, cut: CutDates, *, is_counted: bool) -> tuple[str, ...] | None:
    """Whom the pieces name; None if one of them is nothing that a line of credit holds."""
    names, bare = tuple(pieces.names), pieces.bare
    if not bare:
        return names
    is_separate = _BAR_IN_LINE.search(text) is not None
    if names:
        return names if is_separate and (cut.dates or len(bare) == 1) else None
    names = _bare_names(bare, cut, is_counted=is_counted)
    is_one = len(bare) == 1 and (pieces.is_by_agency or _is_section(bare[0], cut.rest))
    return names if names or (is_one and is_separate) else None


_BAR_IN_LINE: Final = re.compile(r"[|·•~»]| / ")


_PLACED: Final = re.compile(r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_][\w.’'-]+){0,3} [-–—] ?\x00")
_ZONED: Final = re.compile(r"\d [A-Z]{2,4}T$")
"""``Huelva - 12 ABR 2018 - 21:40 CEST``: the zone tells it from the time of an event"""

_WRITTEN_AT: Final = re.compile(r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_][\w.’'-]+){0,3}, (?:le|den|dne|dnia) ?\x00")
"""``Paris, le 12 mars 2014``: place and day as over a letter, and as no event is announced"""


def _beside_month(text: str) -> Credits | None:
    """The author in ``Ada Poe | June 2020``, ``by Ada Poe, June 2020``, of which no day is told."""
    before, comma, month = text.rpartition(", ")
    if comma and is_month(month) and BEGINS_WITH_BY.match(before):
        return read_credits(before)
    parts = _BAR.split(text)
    if len(parts) != 2 or not is_month(_ISSUE.sub("", parts[1])):
        return None
    names = split_names(parts[0])
    return Credits(names=tuple(names)) if names else None


_ISSUE: Final = re.compile(r"^(?:from )?the | (?:issue|number|edition)$", re.IGNORECASE)
"""``From the June 2020 issue``"""

_BAR: Final = re.compile(r" [|·•] ")


def _bare_names(bare: Sequence[str], cut: CutDates, *, is_counted: bool) -> tuple[str, ...]:
    """Names beside a date without a "By": a person's, or of an event or place?

    An event is announced with a time of day, and behind no bar as published; `corpusnorm.structure.names` knows the
    words that name events and places.
    """
    is_published = bool(cut.told) and cut.is_labelled and _BAR_BEHIND_NAME.match(cut.rest) is not None
    if any(date.has_time for date in cut.dates) and not is_published:
        return ()
    if is_counted and len(bare) == 1 and HANDLE.fullmatch(bare[0]) and bare[0].isalnum():
        return (bare[0],)  # between its date and the count of its comments a post has its author
    names = split_names(bare[0])
    return tuple(names) if names and len(bare[0].split()) <= 8 else ()


_BAR_BEHIND_NAME: Final = re.compile(rf"[^|·•{MARK}]+ [|·•] ")
"""``Ada Poe · The Post · Posted: 3 May 2019 5:00 AM``"""


def _is_section(text: str, rest: str) -> bool:
    """Whether a word or two behind the date are the section of a site: ``4 May 2019 | Politics``."""
    return len(text.split()) <= 2 and rest.startswith(MARK)
