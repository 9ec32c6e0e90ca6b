"""Dates as they are printed at the head of a document and over a comment.

Read are a day, a month by name and a year; ISO 8601; day, month and year with dots, or the month first where only that
is possible; and figures with slashes: which of them is the day, the text must prove where the numbers do not.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from attrs import frozen

from corpusnorm.edit import Span
from corpusnorm.facts.date_order import DateOrder, only_order
from corpusnorm.structure.alternatives import by_letter


@frozen
class PrintedDate:
    """A date found in a text: where, and what it may be in ISO 8601, with the time where printed.

    ``readings`` is one, or where day and month may be either, that with the day first and that with the month first.
    """

    span: Span
    readings: tuple[str, ...]
    has_time: bool

    @property
    def iso(self) -> str | None:
        """The date in ISO 8601, or None where it can be read in two ways."""
        return self.readings[0] if len(self.readings) == 1 else None

    def in_order(self, order: DateOrder | None) -> str | None:
        """The date in ISO 8601 in a text that prints its dates in this order."""
        if order is None:
            return self.iso
        return self.readings[0 if order is DateOrder.DAY_FIRST else -1]


_MONTHS: Final = {
    "en": "january february march april may june july august september october november december",
    "en-short": "jan feb mar apr may jun jul aug sep oct nov dec",
    "en-long-short": "- - - - - june july - sept - - -",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "de-short": "jän feb mär apr mai jun jul aug sep okt nov dez",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "fr-short": "janv févr mars avr mai juin juil août sept oct nov déc",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "es-short": "ene feb mar abr may jun jul ago sept oct nov dic",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "it-short": "gen feb mar apr mag giu lug ago set ott nov dic",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "pt-short": "jan fev mar abr mai jun jul ago set out nov dez",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "nl-short": "- - mrt - - - - - - - - -",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta "
    "lokakuuta marraskuuta joulukuuta",
    "fi-genitive": "tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun "
    "lokakuun marraskuun joulukuun",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "pl-short": "sty lut - kwi - cze lip sie wrz paź lis gru",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "cs-short": "- úno bře - kvě čvn čvc - zář říj - -",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ru-short": "янв фев мар апр май июн июл авг сен окт ноя дек",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
    "δεκεμβρίου",
    "el-nominative": "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος "
    "νοέμβριος δεκέμβριος",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "hu-short": "- febr márc ápr máj jún júl - szept - - -",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ar-levant": "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -",
    "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca",
}
"""Names of the months, in their order, in the form in which a date uses them."""

_MONTH: Final = {
    name: number for names in _MONTHS.values() for number, name in enumerate(names.split(), start=1) if name != "-"
}

_NAME = by_letter("|".join(sorted(_MONTH, key=len, reverse=True)))
MONTH: Final = rf"(?:{_NAME})"
"""The name of a month, as a regular expression."""

_YEAR = r"(?:19|20)\d\d"
_TIME = (
    r"(?:(?:,|\.(?= u \d))?(?: г\.,?)? *(?:[-–@|·/•(] *|(?:at|um|à|a las?|alle(?: ore)?|às|kl\.?|klo|om|op|v|в|o"
    r"|о|u|la|a les"
    r"|στις|στο|pukul|saat|tarihinde,?(?: saat)?) +)?"
    r"(?P<hour>[01]?\d|2[0-3])(?:(?:[:.時时]| ?h ?)(?P<minute>[0-5]\d)(?: min\b|分)?"
    r"(?:[:.][0-5]\d(?:\.\d+)?(?P<zone>Z|[+-]\d\d:\d\d)?)?)?"
    r" ?(?P<half>[ap]\.?m\.?|[πμ]\.?μ\.?|[صم])?(?: ?Uhr)?(?![\d.:\w]))?"
)
_BEHIND = r"(?:(?<=\d) (?:г\.|года|р\.|року|r\.)(?!\w)|(?<=日) ?[(（][月火水木金土日][)）])?"
"""The word for "year" behind it, and the day of the week."""

_FORMS: Final = tuple(
    (sign, re.compile(rf"(?<![\w/.-])(?:{form})(?!(?<=\d)\d){_BEHIND}{_TIME}(?!\w|\.\d)", re.IGNORECASE))
    for sign, form in (
        (
            "",
            (
                r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|\.)?(?:[ -]|(?<=\.))(?:of |de |d[ae] )?"
                rf"(?P<month>{_NAME})\.?,?(?:[ -]|(?<=\.))(?:de |del )?(?P<year>{_YEAR})"
            ),
        ),
        ("", rf"(?P<month>{_NAME})\.? (?P<day>[0-3]?\d)(?:st|nd|rd|th)?[.,]? (?P<year>{_YEAR})"),
        ("-", rf"(?P<year>{_YEAR})-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?:T(?=\d))?"),
        (".", rf"(?P<day>[0-3]?\d)\. ?(?P<month>[01]?\d)\. ?(?P<year>{_YEAR})"),
        ("/", rf"(?P<one>[0-3]?\d)/(?P<two>[0-3]?\d)/(?P<year>{_YEAR})"),
        ("-", rf"(?P<one>[0-3]?\d)-(?P<two>[0-3]?\d)-(?P<year>{_YEAR})"),
        (".", rf"(?P<month>0?[1-9]|1[0-2])\.(?P<day>1[3-9]|2\d|3[01])\.(?P<year>{_YEAR})"),
        (".", rf"(?P<year>{_YEAR})\.(?P<month>[01]\d)\.(?P<day>[0-3]\d)\.?"),
        ("/", rf"(?P<year>{_YEAR})/(?P<month>[01]?\d)/(?P<day>[0-3]?\d)\.?"),
        (".", rf"(?P<year>{_YEAR})\. (?P<month>{_NAME})\.? (?P<day>[0-3]?\d)\.?"),
        ("年", rf"(?P<year>{_YEAR})年 ?(?P<month>[01]?\d)月 ?(?P<day>[0-3]?\d)日"),
    )
)
"""The forms of dates, each with a sign that it is never without."""


_CLOCK_BEFORE: Final = re.compile(
    r"(?<![\w.:])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?: ?(?P<half>[ap]\.?m\.?))?"
    r"(?: (?:UTC|GMT|[CEMP][SD]T))?,? (?:on )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?\Z",
    re.IGNORECASE,
)
"""A time of day right before a date: "2:29 pm on Sunday, June 15, 2014"."""


_MONTH_AND_YEAR: Final = re.compile(
    rf"(?:(?:{_NAME}|spring|summer|autumn|fall|winter)\.?[/ –-] ?){{1,2}}{_YEAR}", re.IGNORECASE
)


def is_month(text: str) -> bool:
    """Whether the text names a month or a season, or two, and their year, and nothing else."""
    return _MONTH_AND_YEAR.fullmatch(text) is not None


def iso_date(text: str) -> str | None:
    """The first printed date of ``text`` as ISO 8601 writes it, or None where it holds none or one of two meanings."""
    found = find_date(text)
    return found.iso if found else None


def find_date(text: str) -> PrintedDate | None:
    """The first date in ``text`` (a line, not a document), or None."""
    if "20" not in text and "19" not in text:  # every form has its year in four digits
        return None
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    found = (_read(match) for sign, form in _FORMS if sign in text for match in form.finditer(text))
    return min((each for each in found if each is not None), key=lambda each: each.span.start, default=None)


def _read(match: re.Match[str]) -> PrintedDate | None:
    """The date that a match prints, or None if there is no such day."""
    parts = match.groupdict()
    days = _days(parts)
    if not days:
        return None
    clock = _clock(parts)
    end = match.end() if clock or parts["hour"] is None else match.start("hour")
    start = match.start()
    if clock is None and (before := _CLOCK_BEFORE.search(match.string, 0, start)):
        clock = _clock({**before.groupdict(), "zone": None})
        start = before.start() if clock else start
    span = Span(start, match.start() + len(match.string[match.start() : end].rstrip(" ,-–@|·/•")))
    return PrintedDate(span, tuple(f"{day}T{clock}" if clock else day for day in days), clock is not None)


def _days(parts: dict[str, str | None]) -> tuple[str, ...]:
    """The days that year, month and day can mean: none, one, or both where two numbers may be either."""
    year = int(parts["year"] or 0)
    if "one" not in parts:
        month, day = (parts["month"] or "").lower(), int(parts["day"] or 0)
        return _day(year, _MONTH.get(month) or int(month), day)
    one, two = int(parts["one"] or 0), int(parts["two"] or 0)
    order = only_order(one, two)
    if order is None and one != two:
        return _day(year, two, one) + _day(year, one, two)
    return _day(year, two, one) if order is DateOrder.DAY_FIRST else _day(year, one, two)


def _day(year: int, month: int, day: int) -> tuple[str, ...]:
    """The day in ISO 8601, or nothing if the calendar does not have it."""
    try:
        return (date(year, month, day).isoformat(),)
    except ValueError:
        return ()


_HALVES: Final = {"am": "am", "pm": "pm", "πμ": "am", "μμ": "pm", "ص": "am", "م": "pm"}


def _clock(parts: dict[str, str | None]) -> str | None:
    """The time of day as ``hh:mm``, with its zone where printed, or None where none is printed in full."""
    if parts["hour"] is None or (parts["minute"] is None and parts["half"] is None):
        return None
    hour, minute = int(parts["hour"]), int(parts["minute"] or 0)
    half = _HALVES.get((parts["half"] or "").lower().replace(".", ""), "")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour:02}:{minute:02}{(parts['zone'] or '').upper()}"
