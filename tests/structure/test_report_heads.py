"""The heads of reports: what agencies and newspapers print around title, byline and date."""

from __future__ import annotations

import pytest

from corpusnorm import NewsReport
from corpusnorm.line import Role
from corpusnorm.structure.heads.credits import read_credits
from corpusnorm.structure.heads.page_times import is_time_of_page
from corpusnorm.structure.names import is_agency, split_names
from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, read, roles

TITLE = "Ferry is towed off a sandbank after three days of fog"
TEXT = f"{FERRY} {PILOT}\n\n{INQUIRY}\n\n{MILL}"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Berg@annberg", ["Ann Berg"]),
        ("Ann Berg aberg@example.org", ["Ann Berg"]),
        ("Ann Berg North of England correspondent", ["Ann Berg"]),
        ("Ann Berg avec AFP", ["Ann Berg"]),
        ("Ann Berg, g1 Skarn", ["Ann Berg"]),
        ("Skarn@home", None),
    ],
)
def test_what_stands_behind_a_name(line: str, names: list[str] | None) -> None:
    """A handle, an address, an office, an agency or a site behind a name are no part of it."""
    assert split_names(line) == names


@pytest.mark.parametrize("line", ["Quelle: APA", "(Źródło: PAP)", "Bron: Belga", "KYODO NEWS", "/ritzau/"])
def test_agency_as_source(line: str) -> None:
    """An agency is one also where the line says that it is the source."""
    assert is_agency(line)


@pytest.mark.parametrize("line", ["Quelle: Anna Berg", "Source: the council", "Note: AFP"])
def test_source_that_is_no_agency(line: str) -> None:
    """Other sources, and other labels, are none."""
    assert not is_agency(line)


@pytest.mark.parametrize(
    "line",
    [
        "2 days ago",
        "vor 3 Stunden",
        "hace 2 horas",
        "Laatste update: 17:30",
        "Posted: 6:30 am",
        "Updated 10:12 AM EDT, Wed August 23, 2023",
        "Oppdatert: 19. mars 2023 15:40",
        "Son güncelleme: 28.04.2022",
    ],
)
def test_time_of_page(line: str) -> None:
    """A line that tells when the page was changed, or how long ago it was published, tells nothing else."""
    assert is_time_of_page(line)


@pytest.mark.parametrize(
    "line", ["12 March 2014", "Updated rules of 12 March 2014 for pilots", "Posted to Skarn", "2 days to go", "17:30"]
)
def test_no_time_of_page(line: str) -> None:
    """A date, a sentence with one, and a time alone may be of the text."""
    assert not is_time_of_page(line)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("November 9, 20234:12 PM UTCUpdated 2 hours ago", "2023-11-09T16:12"),
        ("27.04.2022 - Güncelleme : 28.04.2022", "2022-04-27"),
        ("Skarn, le 14 septembre 2023", "2023-09-14"),
        ("KYODO NEWS - Sep 26, 2023 - 18:40 | All, Japan", "2023-09-26T18:40"),
        ("송고시간 2021-12-08 09:31", "2021-12-08T09:31"),
    ],
)
def test_dates_of_agencies(line: str, published: str) -> None:
    """Dates are read with the labels and places that agencies print beside them."""
    found = read_credits(line)
    assert found is not None
    assert found.date is not None
    assert found.date.iso == published


@pytest.mark.parametrize("line", ["Skarn, 14 septembre 2023", "Concert, le soir du 14 septembre 2023"])
def test_place_without_article(line: str) -> None:
    """Without the article of a letter a place beside a day may be that of an event."""
    assert read_credits(line) is None


def test_place_of_dateline() -> None:
    """A place and a day above the text are its date where the text opens with the same place."""
    document = read(f"{TITLE}\n\nSkarn - 21 jun 2022 - 13:05\n\nSkarn, 21 jun (EFE).- {TEXT}")
    assert document.published == "2022-06-21T13:05"


def test_place_of_event() -> None:
    """A place and a day that the text does not open with may be those of an event."""
    document = read(f"{TITLE}\n\nHallam - 21 jun 2022 - 13:05\n\nSkarn, 21 jun (EFE).- {TEXT}")
    assert document.published is None


def test_date_of_dateline() -> None:
    """A report whose dateline has a year is of that day, and the line over it is the subtitle."""
    document = read(f"{TITLE}\n\nThe pilot had been sent home\n\nSKARN, May 12, 2022 -- {TEXT}")
    assert (document.published, document.subtitle) == ("2022-05-12", "The pilot had been sent home")


def test_agency_behind_a_day() -> None:
    """A dateline may have a day and no place."""
    document = read(f"{TITLE}\n\nBy Ann Berg\n\nMarch 11 (UPI) -- {TEXT}")
    assert isinstance(document, NewsReport)
    assert document.dateline is not None
    assert (document.dateline.place, document.dateline.agency) == (None, "UPI")


@pytest.mark.parametrize(
    "above",
    [
        ["Chronik", TITLE, "4. Mai 2023, 15:21 Uhr"],
        ["NPR", TITLE, "April 5, 2022"],
        ["Island News", "March 11, 2020", TITLE, "By Clyde Harrow"],
        ["g1 > Santa Clara", TITLE, "By Clyde Harrow"],
        [TITLE, "Published", "2 days ago", "Image caption,", "The ferry in the harbour of Skarn", "By Clyde Harrow"],
        ["Advertisement", TITLE, "Share full article", "By Clyde Harrow"],
        ["Opinion | " + TITLE, "By Clyde Harrow"],
    ],
)
def test_title(above: list[str]) -> None:
    """The title is told below a section, a station or a path, and over notices, captions and buttons."""
    document = read("\n\n".join([*above, TEXT]))
    assert document.title in (TITLE, f"Opinion | {TITLE}")


def test_headline_of_two_sentences() -> None:
    """The first line of all may hold the end of a sentence if a date stands right below."""
    document = read(f"Ferry runs aground off Skarn. Nobody is hurt\n\n11.02.2022, 08:53\n\n{TEXT}")
    assert document.title == "Ferry runs aground off Skarn. Nobody is hurt"


def test_two_sentences_below_another_line() -> None:
    """Further down two sentences are text."""
    document = read(f"Ferries\n\nThe ferry ran aground off Skarn. Nobody was hurt\n\n11.02.2022, 08:53\n\n{TEXT}")
    assert document.title != "The ferry ran aground off Skarn. Nobody was hurt"


def test_title_that_ends_in_a_quotation() -> None:
    """Words in French quotation marks behind a colon are no arrow of a menu."""
    document = read(f"Jeanne Morvan : « Je joue faux exprès »\n\nPar Ann Berg\n\n12 mars 2014\n\n{TEXT}")
    assert document.title == "Jeanne Morvan : « Je joue faux exprès »"


def test_section_over_title() -> None:
    """A word or two over the title are the page's, and no paragraph."""
    document = read(f"Transport\n\n# {TITLE}\n\nBy Ann Berg\n\n{TEXT}")
    assert [block.text for block in document.body][:1] == [f"{FERRY} {PILOT}"]
    assert "Transport" in roles(document, Role.MARKER)


def test_name_over_title() -> None:
    """A name over the title may be the author's, and stays."""
    document = read(f"Ann Berg\n\n# {TITLE}\n\n12 March 2014\n\n{TEXT}")
    assert "Ann Berg" not in roles(document, Role.MARKER)


def test_name_with_agency_above_a_change() -> None:
    """A name alone above the date of a change is the author's, and the change is no text."""
    document = read(f"{TITLE}\n\nAnn Berg, Associated Press\n\nUpdated: February 7, 2023 at 6:41 p.m.\n\n{TEXT}")
    assert (document.authors, document.published) == (("Ann Berg",), None)
    assert document.body[0].text.startswith(FERRY)


@pytest.mark.parametrize("line", ["BBC News, Skarn", "Columnist", "Local Democracy Reporter", "By Hallam Daily Staff"])
def test_employer(line: str) -> None:
    """For whom an author writes, and as what, stands below the name and is no text."""
    document = read(f"{TITLE}\n\nBy Ann Berg\n\n{line}\n\n12 March 2014\n\n{TEXT}")
    assert document.authors == ("Ann Berg",)
    assert document.body[0].text.startswith(FERRY)


def test_agency_is_no_author() -> None:
    """One word behind "by" that is the name of an agency is no user."""
    assert read(f"{TITLE}\n\nVon dpa\n\n19. Januar 2022\n\n{TEXT}").authors == ()


def test_quoted_heading() -> None:
    """A few words in single quotation marks over running text are a heading."""
    document = read(f"{TITLE}\n\nBy Ann Berg\n\n{FERRY}\n\n'Nobody told us'\n\n{PILOT}\n\n{INQUIRY}")
    assert ("heading", "'Nobody told us'") in [(block.type.value, block.text) for block in document.body]


def test_quoted_sentence() -> None:
    """A sentence in single quotation marks is what somebody says."""
    document = read(f"{TITLE}\n\nBy Ann Berg\n\n{FERRY}\n\n'Nobody told us.'\n\n{PILOT}\n\n{INQUIRY}")
    assert all(block.type.value == "paragraph" for block in document.body)
