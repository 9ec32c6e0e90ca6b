"""The dates of a line that credits, cut out of it with their labels, the day of the week and the time of day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from corpusnorm.structure.dates import PrintedDate, find_date
from corpusnorm.structure.heads.credits.words import POSTED, UPDATED, WEEKDAY

_LABEL_BEFORE: Final = re.compile(
    rf"(?:^|[\s|·•~(,–—-])(?P<label>(?P<updated>{UPDATED})|{POSTED}) *+(?:: *+)?$", re.IGNORECASE
)
_WEEKDAY_BEFORE: Final = re.compile(
    rf"(?:^|(?<=[\s|·•~(,–—-])|\b(?:on|am) )(?:{WEEKDAY.pattern})\.?,? *(?:den |the )?$", re.IGNORECASE
)
_CLOCK_BEFORE: Final = re.compile(r"(?<=[\w:]) \d{1,2}:\d\d ?[ap]\.?m\.?(?: [A-Z]{2,4})?,?$", re.IGNORECASE)
"""The time of day before the day: ``Published 4:15 PM EDT, May 3, 2021``."""

_HOUR_BEFORE: Final = re.compile(
    r"(?<=[\w:]) (?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? *$", re.IGNORECASE
)
"""``Published: 07:00 Monday 6 August 2018``, ``Published 4:15 pm Saturday, March 3, 2018``"""


@frozen(kw_only=True)
class CutDates:
    """A line and the dates that were cut out of it.

    ``told`` are those of the dates that are no change's, ``rest`` is the line with `MARK` in place of each date;
    ``is_labelled`` says that a word such as "Published" or "Updated" stood before one.
    """

    dates: Sequence[PrintedDate]
    told: Sequence[PrintedDate]
    rest: str
    is_labelled: bool


MARK: Final = "\x00"
"""What stands in place of a date."""

_MOST: Final = 4
"""Dates that are cut out of a line: one that holds more is a list of them."""


def cut_dates(text: str) -> CutDates:
    """The dates of a line, and what is left of it."""
    dates: list[PrintedDate] = []
    told: list[PrintedDate] = []
    is_labelled = False
    rest = ""
    while (found := find_date(text)) is not None and len(dates) < _MOST:
        before, text = _without_time(text[: found.span.start]), text[found.span.end :]
        label = _LABEL_BEFORE.search(before.rstrip(" ,"))
        rest += (before[: label.start("label")] if label else before) + MARK
        if found.has_time:
            text = _ZONE.sub("", text, count=1)
        dates.append(found)
        if not (label and label["updated"]):
            told.append(found)
        is_labelled |= label is not None
    return CutDates(dates=dates, told=told, rest=rest + text, is_labelled=is_labelled)


_ZONE: Final = re.compile(r"^ ?(?:[A-Z]{2,4}|[+-]\d{4})\b")


def _without_time(before: str) -> str:
    """What stands before a date, without the day of the week and the time of day."""
    before = before.rstrip(" ,(")
    clock = _CLOCK_BEFORE.search(before)
    before = before[: clock.start()].rstrip(" ,") if clock else before
    weekday = _WEEKDAY_BEFORE.search(before)
    if weekday is None:
        return before
    before = before[: weekday.start()]
    hour = _HOUR_BEFORE.search(before)
    return before[: hour.start()] if hour else before
