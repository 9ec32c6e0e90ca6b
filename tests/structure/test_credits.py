"""What a line credits a document with, and which lines credit nothing."""

from __future__ import annotations

import pytest

from corpusnorm.facts import Facts
from corpusnorm.structure.heads.credits import read_credits


def read(line: str) -> tuple[tuple[str, ...], str | None]:
    """Names and date of ``line``, which credits."""
    found = read_credits(line)
    assert found is not None
    return found.names, found.published(Facts(""))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Dr. Ann Berg, PhD and Bo Frost, MPH", ("Ann Berg", "Bo Frost")),
        ("By Ann Berg | Harbour Watch", ("Ann Berg",)),
        ("By [Ann Berg](/people/ann)", ("Ann Berg",)),
        ("Ein Beitrag von Ann Berg", ("Ann Berg",)),
        ("Written by: Ann Berg", ("Ann Berg",)),
        ("Por José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Por Ana Pérez y Luis Gómez", ("Ana Pérez", "Luis Gómez")),
        ("By Sammy Frost Jr.", ("Sammy Frost Jr.",)),
        ("Interview by Ann Berg", ("Ann Berg",)),
        ("Propos recueillis par Ann Berg et Bo Frost", ("Ann Berg", "Bo Frost")),
        ("Das Gespräch führte Ann Berg.", ("Ann Berg",)),
        ("By **Ann Berg**", ("Ann Berg",)),
        ("Column by Ann Berg", ("Ann Berg",)),
        ("By  Ann  Berg", ("Ann Berg",)),
        ("By Ann Berg in Skarn and Bo Frost in Aldermere", ("Ann Berg", "Bo Frost")),
        ("Von Ann Berg, Skarn", ("Ann Berg",)),
        ("Von Ann Berg/dpa", ("Ann Berg",)),
        ("By Ann Berg for the Harbour Watch", ("Ann Berg",)),
        ("By Ann Berg; photographs by Bo Frost", ("Ann Berg",)),
        ("Skribent: Ann Berg", ("Ann Berg",)),
        ("取材・文：林 雨子", ("林 雨子",)),
    ],
)
def test_byline(line: str, names: tuple[str, ...]) -> None:
    """Names come as printed: titles, degrees and affiliations taken off, what belongs to a surname kept."""
    assert read(line) == (names, None)


@pytest.mark.parametrize(
    ("line", "names", "published"),
    [
        ("Postet den 12. mars 2014 av Ann Berg", ("Ann Berg",), "2014-03-12"),
        ("Publicat pe 12 martie 2014 de Ann Berg", ("Ann Berg",), "2014-03-12"),
        ("Eingereicht von annberg am 12. März 2014 - 11:24", ("annberg",), "2014-03-12T11:24"),
        ("Diposting oleh annberg di 09.14", ("annberg",), None),
        ("作者：Ann Berg | 2014年3月12日", ("Ann Berg",), "2014-03-12"),
        ("作者：林雨 | 2014年3月12日", ("林雨",), "2014-03-12"),
        ("Kamis, 12 Maret 2014", (), "2014-03-12"),
        ("Publish date: 12 March 2014", (), "2014-03-12"),
        ("Wed, 12 Mar 2014 10:22:00 +0000", (), "2014-03-12T10:22"),
        ("12  March  2014", (), "2014-03-12"),
        ("12 Mart 2014 Pazartesi", (), "2014-03-12"),
        (
            "Posted by Ann Berg on March 12, 2014 at 10:22 AM in Boats, Fog | Permalink",
            ("Ann Berg",),
            "2014-03-12T10:22",
        ),
        ("by Ann Berg | Mar 12, 2014 | Ferries, Harbours | 0 comments", ("Ann Berg",), "2014-03-12"),
        ("März 12, 2014 · von annberg · in Allgemein · Hinterlasse einen Kommentar", ("annberg",), "2014-03-12"),
        ("Posted on March 12, 2014 Posted by Ann Berg 59 Comments", ("Ann Berg",), "2014-03-12"),
        ("12. März 201414. März 2014 von Ann Berg", ("Ann Berg",), "2014-03-12"),
        ("12. März 2014 von Ann Berg Ein Kommentar", ("Ann Berg",), "2014-03-12"),
        ("Autor ann Veröffentlicht am 12. März 2014 Kategorien Fähren", ("ann",), "2014-03-12"),
        ("Last updated 14 Mar 2014, originally created 12 Mar 2014", (), "2014-03-12"),
        ("12 March 2014 | Updated 14 March 2014", (), "2014-03-12"),
        ("12 March 2014 · 5 min read", (), "2014-03-12"),
        ("Published: 07:00 Wednesday 12 March 2014", (), "2014-03-12T07:00"),
        ("Published 4:15 pm Wednesday, March 12, 2014", (), "2014-03-12T16:15"),
        ("March 12, 201411:05 AM ET", (), "2014-03-12T11:05"),
        ("Skarn - 12 MAR 2014 - 21:40 CET", (), "2014-03-12T21:40"),
        ("Ann Berg | June 2014", ("Ann Berg",), None),
        ("par Ann Berg, juin 2014", ("Ann Berg",), None),
        ("von Ann Berg, NDR 1", ("Ann Berg",), None),
        ("By Ann Berg, Columnist | aberg@example.com | Harbour Watch", ("Ann Berg",), None),
        ("12 March 2014 | Politics", (), "2014-03-12"),
        ("Wednesday 12 March 2014 by Ann Berg", ("Ann Berg",), "2014-03-12"),
        ("annberg (Ann) March 12, 2014, 8:45am 1", ("annberg",), "2014-03-12T08:45"),
        ("[12 March 2014](/2014/03) by [Ann Berg](/ann)", ("Ann Berg",), "2014-03-12"),
        ("March 12, 2014 9:41 AM UTC · Updated 2 hours ago", (), "2014-03-12T09:41"),
        ("Issued on: 13/03/2014 - 21:04", (), "2014-03-13T21:04"),
        ("Source: Xinhua| 2014-03-12 14:22:17|Editor: anna", (), "2014-03-12T14:22"),
        ("Vol. 41 No. 6 · 12 March 2014", (), "2014-03-12"),
        ("March 12, 2014 issue", (), "2014-03-12"),
        ("Reviewed by Ann Berg (University of Aarhus)", ("Ann Berg",), None),
        ("Datum: 12. März 2014Autor: www.example.org", (), "2014-03-12"),
    ],
)
def test_line_with_more_than_a_name(line: str, names: tuple[str, ...], published: str | None) -> None:
    """Names and date are read beside sections, counts and dates of changes, also where all runs together."""
    assert read(line) == (names, published)


@pytest.mark.parametrize(
    "line",
    [
        "By the sea | 12 March 2014",
        "The vote, 12 March 2014",
        "Dinner on 12 March 2014 at the pier",
        "Updated 14 March 2014",
        "Updated by Ann Berg on 14 March 2014",
        "Ann Berg",
        "By night",
        "annberg March 12, 2014, 8:45am 7",
        "12 March 2014 was the day of the ferry",
        "- By Ann Berg",
        "March 2014",
        "Concert | June 2014",
        "Ann Berg | June 2014 | Tickets",
        "Skarn Hall - 12 March 2014 - 21:40",
    ],
)
def test_line_that_credits_nothing(line: str) -> None:
    """One piece that is neither name nor date nor what stands beside them, and the line is prose."""
    assert read_credits(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Ann Berg (born 4 May 1989), a pilot",
        "Ann Berg (d. 4 Mayıs 1989)",
        "Ann Berg (* 4. Mai 1989 in Skarn)",
        "Ann Berg (née le 4 mai 1989)",
    ],
)
def test_the_days_of_a_life_credit_nothing(line: str) -> None:
    """Behind a name in brackets, with the word or sign for birth or death, a date is not that of the text."""
    assert read_credits(line) is None


def test_brackets_without_a_life_credit() -> None:
    """The initial of a name or the acronym of an office is no word for a birth."""
    assert read("By Ann Berg (NATO) | 4 May 2019") == (("Ann Berg",), "2019-05-04")


def test_name_with_its_role_beside_a_time() -> None:
    """Who administers or edits the site is the author, also beside a time of day, which events have, too."""
    assert read("Monday, March 22, 2021 8:18 PM | Ann Berg (Administrator)") == (("Ann Berg",), "2021-03-22T20:18")
    assert read_credits("Monday, March 22, 2021 8:18 PM | Skarn Hall (upper floor)") is None
