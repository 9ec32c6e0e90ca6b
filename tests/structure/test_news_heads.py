"""The heads of newspapers and broadcasters: sections, stations, live pages, and what their pages print beside them."""

from __future__ import annotations

import pytest

from corpusnorm import NewsReport
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.names import is_agency, split_names, split_names_with_place
from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, read

TITLE = "Ferry is towed off a sandbank after three days of fog"
DECK = "Owners will have to explain why the pilot had been sent home on the morning of the accident"
TEXT = f"{FERRY} {PILOT}\n\n{INQUIRY}\n\n{MILL}"


def page(*head: str) -> str:
    """A text with these lines above it."""
    return "\n\n".join([*head, TEXT])


@pytest.mark.parametrize(
    "head",
    [
        (f"# {TITLE}", "We close now", "* A link", "Ann Berg (now)", "28 Jun 2023", "- 18.05 Fog", "## 21.52 End"),
        ("Hem > Kultur", TITLE, "Av Anna Berg", "3 maj 2019", "Läses på fyra minuter"),
        ("regio", TITLE, "Anna Berg  27 dec. 2021", "Kees, gisteren"),
        ("News", TITLE, "By Ann Berg", "May 3, 2019", "Facebook", "Twitter", "WhatsApp", "Email", "The ferry"),
        ("Opinion", "COLUMN", TITLE, DECK, "ANN BERG", "3 May 2019 - 10:00"),
        ("Home > Culture", "Tom Reed: “Ice is wet. Ice is never done”", "By Ann Berg", "3 May 2019"),
        ("(ANSA) - Cronaca - Umbria", TITLE, f"(ANSA) - SKARN, 03 OTT - {FERRY}"),
    ],
    ids=["live", "byline-over-date", "small-word", "buttons", "sorts-of-text", "two-sentences", "agency-over-title"],
)  # fmt: skip
def test_title(head: tuple[str, ...]) -> None:
    """The headline of the page is its title, and no section, heading, notice or name of an agency is."""
    expected = next(line for line in head if line.lstrip("# ") == TITLE or line.startswith("Tom")).lstrip("# ")
    assert read(page(*head)).title == expected


def test_section_over_a_headline_is_no_title() -> None:
    """One word over a headline and a date is a section that nobody lists, and of the two none is proved."""
    assert read(page("Leden", "DEBAT", f"DEBAT: {TITLE}", "Anna Berg", "redacteur", "3 May 2019")).title is None


def test_one_word_right_over_a_date_is_a_title() -> None:
    """One word with nothing else over the date may be the title of a story."""
    assert read(page("Sandbank", "Ann Berg", "3 May 2019")).title == "Sandbank"


@pytest.mark.parametrize("line", ["ABC North & West", "Radio Skarn Tonight"])
def test_station_is_no_subtitle(line: str) -> None:
    """A few words in capitals below a title that has none name a station or a programme."""
    assert read(page(TITLE, line, "By Ann Berg", "3 May 2019")).subtitle is None


@pytest.mark.parametrize("line", ["The Pilot Went Home", "What the pilot knew", "WAS PILOTEN WISSEN"])
def test_subtitle(line: str) -> None:
    """A subtitle has small words, or as many capitals as the title, or nothing else."""
    title = "Ferry Is Towed Off a Sandbank" if line.startswith("The") else TITLE
    assert read(page(title, line, "By Ann Berg", "3 May 2019")).subtitle == line


def test_subtitle_over_notices_and_dateline() -> None:
    """Between subtitle and dateline stand notices of the page."""
    text = page(TITLE, DECK, "Follow Us:", f"SKARN, July 22 (PTI) {FERRY}")
    assert read(text).subtitle == DECK


def test_days_from_and_to_are_no_dateline() -> None:
    """A text that opens with the first and the last day of an event has no dateline."""
    document = read(page(TITLE, "Ann Berg", "3 May 2019", f"FROM August 4-9, {FERRY}"))
    assert not isinstance(document, NewsReport) or document.dateline is None


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("2021年5月14日 19時03分", "2021-05-14T19:03"),
        ("السبت 18 فبراير 2023 10:30 ص", "2023-02-18T10:30"),
        ("18 فبراير 2023 10:30 م", "2023-02-18T22:30"),
        ("3 آذار 2019", "2019-03-03"),
    ],
)
def test_dates(text: str, published: str) -> None:
    """Hours have their sign in Japanese, months and halves of the day their names in Arabic."""
    date = find_date(text)
    assert date is not None
    assert date.iso == published


def test_remarks_behind_each_name() -> None:
    """In a list of names each may have a remark in brackets behind it."""
    assert split_names("Ann Berg (now) and Tom Reed (earlier)") == ["Ann Berg", "Tom Reed"]


def test_brackets_within_a_name_are_no_remark() -> None:
    """What goes on behind brackets is no list of names."""
    assert split_names("Ann Berg (left) of the council") is None


def test_place_of_match() -> None:
    """Reporters of matches tell where they sat."""
    assert split_names_with_place("Ann Berg at Brackley Road") == ["Ann Berg"]


@pytest.mark.parametrize("name", ["İhlas Haber Ajansı", "Anadolu Ajansı"])
def test_turkish_agency(name: str) -> None:
    """An agency is told by its last word in Turkish."""
    assert is_agency(name)
