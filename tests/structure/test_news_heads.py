"""The heads of newspapers and broadcasters: sections, stations, live pages, and what their pages print beside them."""

from __future__ import annotations

import pytest

from corpusnorm import BlockType, NewsReport
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.credits import read_credits
from corpusnorm.structure.names import is_agency, is_role, split_names, split_names_with_place
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
        (f"# {TITLE}", "Of today", "Fog", "Ferry", "28 Jun 2023", "* 20.17", "* 19.30", "* 18.05", "## 21.52 End"),
        ("Strona główna > Kultura", TITLE, "Rozmawiała Anna Berg", "3 maja 2019", "Drugie słowo o promie"),
        ("regio", TITLE, "Anna Berg  27 dec. 2021", "Kees, gisteren"),
        ("Science", TITLE, "ANN BERG", "May 3, 2019", "Facebook", "Twitter", "SMS", "Email", "The ferry"),
        ("Opinion", "COLUMN", "i", TITLE, DECK, "ANN BERG", "3 May 2019 - 10:00"),
        ("Strona główna > Kultura", "Tom Reed: “Ice is water. Ice is never done”", "By Ann Berg", "3 May 2019"),
        ("(ANSA) - Cronaca - Umbria", TITLE, f"(ANSA) - SKARN, 03 OTT - {FERRY}"),
        ("Press release", TITLE, DECK, "From: Department for Rivers", "Published 3 May 2019", *["A weir less"] * 3),
        ("New Brunswick", TITLE, DECK, "Ann Berg · CBC News · Posted: May 03, 2019 5:00 AM AST"),
        ("Long reads", TITLE, "Words by Ann Berg"),
        ("Guest Essay", TITLE, "May 3, 2019", "By Ann Berg"),
        (TITLE, "3 days ago", "Share", "Save", "Ann Berg", "BBC News reporter", "Skarn Trust", "The ferry is back"),
        ("ANI | Updated: Sep 14, 2022 16:20 IST", TITLE, f"Shimla (Himachal) [India], September 14 (ANI): {FERRY}"),
        ("Science", TITLE, "ANN BERG", "aberg@example.org", "May 3, 2019", "Facebook", "SMS", "Email", "The ferry"),
    ],
    ids=[
        *("live", "byline-over-date", "small-word", "buttons", "sorts-of-text", "two-sentences", "agency-over-title"),
        *("issuer", "bars", "long-read", "guest", "time", "agency-over-time", "address"),
    ],
)  # fmt: skip
def test_title(head: tuple[str, ...]) -> None:
    """The headline of the page is its title, and no section, heading, notice or name of an agency is."""
    expected = next(line for line in head if TITLE in line or line.startswith("Tom"))
    assert read(page(*head)).title == expected.lstrip("# ")


def test_section_over_a_headline_is_no_title() -> None:
    """One word over a headline and a date is a section that nobody lists, and of the two none is proved."""
    assert read(page("Leden", TITLE, "Anna Berg", "redacteur", "3 May 2019")).title is None


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


@pytest.mark.parametrize(
    ("line", "names", "published"),
    [
        ("Ann Berg · CBC News · Posted: May 03, 2019 5:00 AM AST", ("Ann Berg",), "2019-05-03T05:00"),
        ("Published: 4:52 AM CST January 13, 2023", (), "2023-01-13T04:52"),
        ("كتبت: سلمى الهاشمي", ("سلمى الهاشمي",), None),
        ("السبت 18 فبراير 2023", (), "2023-02-18"),
        ("2022-03-11 16:42:18\u3000来源：新华网", (), "2022-03-11T16:42"),
    ],
)
def test_credits(line: str, names: tuple[str, ...], published: str | None) -> None:
    """Broadcasters print station and time beside the author, others the time over the day, or the source behind it."""
    credits = read_credits(line)
    assert credits is not None
    assert (credits.names, credits.date and credits.date.iso) == (names, published)


@pytest.mark.parametrize(
    "line", ["Student Learning Last Updated: 4/15/2020 6:53 PM", "Posted: 5 July 2012 4:23 AM | IP Logged"]
)
def test_no_names(line: str) -> None:
    """What stands beside a time without a bar behind it, or behind the date, is no author."""
    credits = read_credits(line)
    assert credits is None or not credits.names


@pytest.mark.parametrize(
    "notice",
    ["By The Editorial Board", "1 of 2", "Updated 4h ago", "aberg@example.org", "（共同通信）", "redaktor", "i"],
)
def test_notices_within_the_head_are_no_text(notice: str) -> None:
    """What only a page prints is set aside where it stands between the title and the last line of the head."""
    document = read(page(TITLE, notice, "3 May 2019"))
    assert (document.title, document.subtitle) == (TITLE, None)
    assert notice not in [block.text for block in document.body]


def test_captions_within_the_head_stay() -> None:
    """A caption tells of its picture, and stays."""
    caption = "The ferry on the sandbank off Skarn on Tuesday. REUTERS/Ann Berg"
    assert caption in [block.text for block in read(page(TITLE, caption, "By Tom Reed", "3 May 2019")).body]


def test_day_of_publication_below_the_text_is_no_text() -> None:
    """The day of publication that is printed again with its label belongs to the page; another day does not."""
    document = read(f"{TITLE}\n\nPublished 3 May 2019\n\n{TEXT}\n\nPublished 3 May 2019")
    assert document.body[-1].text == MILL
    document = read(f"{TITLE}\n\nPublished 3 May 2019\n\n{TEXT}\n\nPublished 5 May 2018")
    assert document.body[-1].text == "Published 5 May 2018"


def test_section_of_an_agency_over_a_title() -> None:
    """What an agency prints over the title with its name is of the page, and the dateline is the text's."""
    document = read(page("(ANSA) - Cronaca - Umbria", TITLE, f"(ANSA) - SKARN, 03 OTT - {FERRY}"))
    assert isinstance(document, NewsReport)
    assert document.dateline is not None
    assert document.dateline.place == "SKARN"


@pytest.mark.parametrize(
    "role", ["BBC Scotland Highlands and Islands reporter", "Climate correspondent", "Reporter, BBC News"]
)
def test_name_over_a_role_is_the_author(role: str) -> None:
    """Below the name of a reporter stands for whom or on what she reports; both are no text."""
    document = read(page(TITLE, "3 days ago", "Ann Berg", role))
    assert document.authors == ("Ann Berg",)
    assert role not in [block.text for block in document.body]


@pytest.mark.parametrize("line", ["The pilot was the editor.", "on our reporter", "What she told a radio", "Reporters"])
def test_no_role(line: str) -> None:
    """Sentences and other lines are no role."""
    assert not is_role(line)


@pytest.mark.parametrize("name", ["La República", "El Mundo"])
def test_newspaper_is_no_name(name: str) -> None:
    """An article and one word is a newspaper."""
    assert split_names(name) is None


def test_place_with_country() -> None:
    """An agency may print the country in brackets behind the place."""
    document = read(page(TITLE, f"Shimla (Himachal) [India], September 14 (ANI): {FERRY}"))
    assert isinstance(document, NewsReport)
    assert document.dateline is not None
    assert (document.dateline.place, document.dateline.agency) == ("Shimla (Himachal) [India]", "ANI")


@pytest.mark.parametrize("label", ["FIGAROVOX/TRIBUNE", "ENTRETIEN", "REPORTAGE"])
def test_sort_of_text_is_no_place(label: str) -> None:
    """What sort of text begins is no place."""
    document = read(page(TITLE, "3 May 2019", f"{label} - Pour elle, {FERRY}"))
    assert not isinstance(document, NewsReport) or document.dateline is None


def test_heading_below_dutch_quotation() -> None:
    """A paragraph may end in two single marks, as in Dutch, and a heading stands below it."""
    text = f"{TITLE}\n\nDoor Anna Berg\n\n{PILOT[:-1]}, ,,zegt zij.''\n\nDe haan\n\n{FERRY}\n\n{INQUIRY}"
    assert [block.text for block in read(text).body if block.type is BlockType.HEADING] == ["De haan"]


@pytest.mark.parametrize("line", ["Harbours / Law & Order", "North & West is sponsored by"])
def test_ways_and_sponsors_over_a_headline_are_no_titles(line: str) -> None:
    """The way to a section with strokes in it, and who pays for one, stand over a title."""
    assert read(page(line, TITLE, "By Ann Berg", "3 May 2019")).title == TITLE


def test_caption_with_the_credit_of_an_image_is_no_title() -> None:
    """What ends with who took a picture describes that."""
    assert read(page("The ferry of Skarn on Tuesday. Image credit: Ann Berg", "3 May 2019")).title is None
