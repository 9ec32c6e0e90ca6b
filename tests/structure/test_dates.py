"""What is read as a printed date, and what is not."""

from __future__ import annotations

import pytest

from corpusnorm.facts import DateOrder
from corpusnorm.structure.dates import PrintedDate, find_date


def printed(text: str) -> PrintedDate:
    """The date in ``text``, which has one."""
    found = find_date(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("12 March 2014", id="en"),
        pytest.param("12th of March, 2014", id="en ordinal"),
        pytest.param("March 12, 2014", id="en month first"),
        pytest.param("March 12th 2014", id="en month first, ordinal"),
        pytest.param("Mar. 12, 2014", id="en short"),
        pytest.param("12-Mar-2014", id="en hyphens"),
        pytest.param("12. März 2014", id="de"),
        pytest.param("12 mars 2014", id="fr sv"),
        pytest.param("12 de marzo de 2014", id="es"),
        pytest.param("12 de marzo del 2014", id="es del"),
        pytest.param("12 marzo 2014", id="it"),
        pytest.param("12 de março de 2014", id="pt"),
        pytest.param("12 maart 2014", id="nl"),
        pytest.param("12. marts 2014", id="da"),
        pytest.param("12. maaliskuuta 2014", id="fi"),
        pytest.param("12 marca 2014", id="pl"),
        pytest.param("12 марта 2014", id="ru"),
        pytest.param("12. mars 2014", id="no"),
        pytest.param("12. března 2014", id="cs"),
        pytest.param("12 Μαρτίου 2014", id="el"),
        pytest.param("12 Mart 2014", id="tr"),
        pytest.param("2014. március 12.", id="hu"),
        pytest.param("2014.03.12.", id="hu in figures"),
        pytest.param("2014/03/12", id="year first, slashes"),
        pytest.param("12 maaliskuun, 2014", id="fi of WordPress"),
        pytest.param("12 MARCH 2014", id="capitals"),
        pytest.param("2014-03-12", id="ISO 8601"),
        pytest.param("12.03.2014", id="dots"),
        pytest.param("12. 3. 2014", id="dots and spaces"),
        pytest.param("2014年3月12日", id="ja zh"),
        pytest.param("2014年3月12日（水）", id="ja with the day of the week"),
        pytest.param("2014/3/12", id="year first, slashes, no noughts"),
        pytest.param("12 марта 2014 г.", id="ru with the word for year"),
        pytest.param("12 марта 2014 года", id="ru with the word for year in full"),
        pytest.param("12 marca 2014 r.", id="pl with the word for year"),
        pytest.param("12.03.2014 г.", id="dots with the word for year"),
        pytest.param("March\u00a012,\u00a02014", id="no-break spaces"),
    ],
)
def test_date_is_read_whole(text: str) -> None:
    """A day, a month and a year are read in each language, and the span is the whole of them."""
    found = printed(text)
    assert (found.iso, found.has_time) == ("2014-03-12", False)
    assert (found.span.start, found.span.end) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("31 December 1999", "1999-12-31"),
        ("19-05-2014", "2014-05-19"),
        ("05-19-2014", "2014-05-19"),
        ("05-06-2014", None),
        ("8:38 PM on February 26, 2007", "2007-02-26T20:38"),
        ("20:34 17.04.2020", "2020-04-17T20:34"),
        ("11:34 PM EST, Tue, Nov 19, 2019", "2019-11-19T23:34"),
        ("13:88 May 3, 2019", "2019-05-03"),
        ("9:05 until May 3, 2019", "2019-05-03"),
        ("9:05, 3 May 2019, 14:02", "2019-05-03T14:02"),
        ("14 sty 2015", "2015-01-14"),
        ("15 Agustus 2013", "2013-08-15"),
        ("28. kolovoza 2014. u 20:17", "2014-08-28T20:17"),
        ("1er août 2014", "2014-08-01"),
        ("3 févr. 2014", "2014-02-03"),
        ("Sept. 5, 2014", "2014-09-05"),
        ("21st October 2014", "2014-10-21"),
        ("2nd Oct 2014", "2014-10-02"),
        ("5. Jän. 2014", "2014-01-05"),
        ("7 ago 2014", "2014-08-07"),
        ("7 giu 2014", "2014-06-07"),
        ("9 augustus 2014", "2014-08-09"),
        ("9 maj 2014", "2014-05-09"),
        ("9 maja 2014", "2014-05-09"),
        ("9 września 2014", "2014-09-09"),
        ("9. joulukuuta 2014", "2014-12-09"),
        ("9 мая 2014", "2014-05-09"),
        ("29 February 2016", "2016-02-29"),
    ],
)
def test_month_is_known_by_its_name(text: str, iso: str) -> None:
    """Months are known in full and in short, by the form that stands in dates."""
    assert printed(text).iso == iso


@pytest.mark.parametrize(
    "text",
    [
        "12 March 2014, 14:30",
        "12 March 2014 at 2:30 p.m.",
        "March 12, 2014 2:30 PM",
        "12 March 2014 2.30pm",
        "12 March 2014 | 14:30",
        "12. März 2014, 14:30 Uhr",
        "12. März 2014 um 14.30 Uhr",
        "12 mars 2014 à 14 h 30",
        "12 mars 2014 à 14h30",
        "12 de marzo de 2014 a las 14:30",
        "12 marzo 2014 alle ore 14:30",
        "12 de março de 2014 às 14h30",
        "12 maart 2014 om 14:30",
        "12 mars 2014 kl. 14.30",
        "12. marts 2014 kl. 14.30",
        "12. maaliskuuta 2014 klo 14.30",
        "12 marca 2014 o 14:30",
        "12 марта 2014 в 14:30",
        "12 марта 2014 года, 14:30",
        "2014年3月12日 14時30分",
        "2014年3月12日(水) 14:30",
        "March 12, 2014\u00a02:30\u00a0PM",
        "12.03.2014 14:30",
        "2014-03-12 14:30:15",
        "2014-03-12T14:30",
    ],
)
def test_time_belongs_to_date(text: str) -> None:
    """A time of day beside the date is read with it, and the span takes it in."""
    found = printed(text)
    assert (found.iso, found.has_time) == ("2014-03-12T14:30", True)
    assert found.span.end == len(text)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2014-03-12T14:30:00Z", "2014-03-12T14:30Z"),
        ("2014-03-12T14:30:00.123z", "2014-03-12T14:30Z"),
        ("2014-03-12T14:30:00+01:00", "2014-03-12T14:30+01:00"),
        ("2014-03-12T14:30:00-05:00", "2014-03-12T14:30-05:00"),
    ],
)
def test_time_zone_is_kept(text: str, iso: str) -> None:
    """The zone of an ISO 8601 time is part of the time, and of the span."""
    found = printed(text)
    assert (found.iso, found.span.end) == (iso, len(text))


@pytest.mark.parametrize(
    ("clock", "iso"),
    [
        ("12:05 a.m.", "T00:05"),
        ("12:05 p.m.", "T12:05"),
        ("1 am", "T01:00"),
        ("11:59 PM", "T23:59"),
        ("12 pm", "T12:00"),
    ],
)
def test_twelve_hour_clock(clock: str, iso: str) -> None:
    """Hours of the twelve-hour clock become hours of the day: 12 am is midnight, 12 pm noon."""
    assert printed(f"March 12, 2014 at {clock}").iso == f"2014-03-12{iso}"


@pytest.mark.parametrize(
    "rest",
    [" 13:30 pm", ", 0:05 am", " 25:30", " 14:75", " 3 comments", ", 14 people", " | 12", " 1:2:3"],
)
def test_what_is_no_time_stays_outside(rest: str) -> None:
    """A number after the date that is no time of day leaves a date without time."""
    found = printed(f"12 March 2014{rest}")
    assert (found.iso, found.has_time) == ("2014-03-12", False)
    assert found.span.end == len("12 March 2014")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("13/03/2014", "2014-03-13"),
        ("03/13/2014", "2014-03-13"),
        ("31/12/2014", "2014-12-31"),
        ("04/04/2014", "2014-04-04"),
        ("03/04/2014", None),
        ("12/11/2014", None),
        ("13/14/2014", None),
    ],
)
def test_slashes_need_one_order(text: str, iso: str | None) -> None:
    """A date with slashes is read by itself only where its numbers allow one order of day and month."""
    found = find_date(text)
    assert (found and found.iso) == iso


@pytest.mark.parametrize(
    ("order", "iso"),
    [
        (None, None),
        (DateOrder.DAY_FIRST, "2014-04-03T10:30"),
        (DateOrder.MONTH_FIRST, "2014-03-04T10:30"),
    ],
)
def test_order_tells_day_and_month(order: DateOrder | None, iso: str | None) -> None:
    """What may be either is read in the order of the other dates, with its time; without one it is no day."""
    assert printed("03/04/2014 10:30").in_order(order) == iso


@pytest.mark.parametrize("order", [None, *DateOrder])
def test_sure_date_has_no_other_order(order: DateOrder | None) -> None:
    """A date that can be read in one way is the same in each order."""
    assert printed("25/04/2014").in_order(order) == "2014-04-25"


@pytest.mark.parametrize(
    ("text", "iso"), [("03.13.2014", "2014-03-13"), ("3.31.2014", "2014-03-31"), ("03.12.2014", "2014-12-03")]
)
def test_month_stands_before_dots_only_where_it_must(text: str, iso: str) -> None:
    """Before dots the day comes first, unless the second number can only be a day."""
    found = find_date(text)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2014",
        "February 30, 2014",
        "29 February 2015",
        "31 de abril de 2014",
        "31.02.2014",
        "13.13.2014",
        "2014-02-30",
        "2014-13-01",
        "02/31/2014",
        "0 March 2014",
        "32 March 2014",
    ],
)
def test_impossible_date_is_refused(text: str) -> None:
    """A day that the calendar does not have is no date."""
    assert find_date(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1999",
        "in the summer of 2014",
        "March 2014",
        "12 March",
        "12 March 14",
        "12 March 1814",
        "12 Harbours 2014",
        "pp. 12-2014",
        "a vote of 19 to 20",
        "2014 marched 12",
        "192.168.20.2014",
        "version 2.12.2014.1",
        "1234-03-12-2014",
        "https://example.org/12/31/2014",
        "12 March 20145",
        "2014-03-125",
        "12.03.20141",
        "no12 March 2014",
    ],
)
def test_numbers_that_are_no_dates(text: str) -> None:
    """Years, versions, addresses, page numbers and longer numbers are no dates."""
    assert find_date(text) is None


def test_first_date_is_found() -> None:
    """Of two dates the one that stands first is found, whatever their forms."""
    text = "Posted 2014-03-12, changed 1 May 2014"
    found = printed(text)
    assert (found.iso, text[found.span.start : found.span.end]) == ("2014-03-12", "2014-03-12")


def test_impossible_date_does_not_hide_next() -> None:
    """After a date that cannot be the next one is found."""
    assert printed("not 31 February 2014 but 1 March 2014").iso == "2014-03-01"


@pytest.mark.parametrize("text", ["12 March 2014 |", "12 March 2014, ", "12 March 2014 – by Ann Berg"])
def test_span_ends_with_date(text: str) -> None:
    """Signs that part the date from what follows are outside its span."""
    assert printed(text).span.end == len("12 March 2014")
