"""Heads of articles as agencies, magazines and blogs print them: captions, sections, buttons, broken lines."""

from __future__ import annotations

import pytest

import corpusnorm
from corpusnorm import Document, NewsReport
from corpusnorm.facts import Facts
from corpusnorm.line import Role
from corpusnorm.structure.heads.credits import read_credits
from corpusnorm.structure.names import is_agency, split_names
from tests.structure.reading import assert_tiled, roles

TITLE = "Ferry is afloat again after three days in the fog"
DECK = "Owners thank the crew of the tug"
CAPTION = "The ferry Tern lies on a sandbank off Skarn, Norway, on Sunday, May 5, 2019, with her lights still on."
CREDITED = f"{CAPTION} REUTERS/Mary Hallam"
TEXT = (
    "The ferry was towed off the sandbank on Tuesday, with forty passengers and a lorry full of hay on board.",
    "Nobody was hurt, but the owners will have to explain why the pilot had been sent home that foggy morning.",
    "The council will hear the harbour master next week, and the mayor has asked the owners for their log books.",
)
REPORT = f"SKARN, Norway (AP) — {TEXT[0]}"


def document(*lines: str) -> Document:
    """The document of these lines, each a paragraph, over a report of an agency."""
    return over(REPORT, *lines)


def over(first: str, *lines: str) -> Document:
    """The document of these lines over a text with that first paragraph."""
    read = corpusnorm.normalize("\n\n".join([*lines, first, *TEXT[1:], ""]).encode())
    assert_tiled(read)
    return read


@pytest.mark.parametrize(
    "head",
    [
        (CREDITED, TITLE, "By Ann Berg"),
        ("1 of 3", CREDITED, TITLE, "By Ann Berg", "Share"),
        (TITLE, CREDITED, CAPTION),
        (TITLE, DECK, "Share"),
        ("4 Mar, 09:14", TITLE, DECK, "Share"),
        ("Disasters", TITLE, "Facebook"),
        (f"Skarn.no > Ferries > {TITLE[:20]}", TITLE, DECK, "Facebook", "Twitter", "Print"),
    ],
)
def test_headline_over_a_dateline_is_the_title(head: tuple[str, ...]) -> None:
    """Over the report of an agency the first headline is the title: no caption, section, path or button."""
    assert document(*head).title == TITLE


def test_headlines_apart_prove_nothing() -> None:
    """Of two headlines with another line between them one may be that of another report."""
    head = ("Home", "News", "Contact", TITLE, "Skarn", "Mayor asks the owners for their log books")
    assert document(*head).title is None


def test_caption_without_its_credit_ends_no_head() -> None:
    """A caption that is printed twice is no running text: the byline below it is that of the text."""
    read = over(TEXT[0], CREDITED, TITLE, CAPTION, "By Ann Berg and Bo Frost")
    assert (read.title, read.authors) == (TITLE, ("Ann Berg", "Bo Frost"))


def test_headline_of_an_update_is_a_title() -> None:
    """A first line that begins with "UPDATE:" is the title, though it is a notice below one."""
    caption = "The scene in the harbour"
    read = over(TEXT[0], "UPDATE: Ferry is afloat again", f"{caption}\n{caption}", "Email", "Print", "Share")
    assert read.title == "UPDATE: Ferry is afloat again"
    assert over(TEXT[0], TITLE, "Update: the owners have answered", "By Ann Berg").title == TITLE


def test_line_below_a_whole_head_is_no_title() -> None:
    """What stands between a date and the text is no title where a headline and its byline stand above the date."""
    read = over(TEXT[0], TITLE, "By Ann Berg\n3 March 2018", "Directed by Cara Holm; written by Dan Frost")
    assert read.title == TITLE


def test_sections_with_a_bar_stand_over_a_title() -> None:
    """Sections parted by a bar, of which one names a sort of text, are no title."""
    read = over(TEXT[0], "Reviews | History", TITLE, "By Ann Berg, 3 March 2018")
    assert (read.title, roles(read, Role.MARKER)) == (TITLE, ["Reviews | History"])


def test_section_over_title_and_subtitle() -> None:
    """One word over two headlines and a byline is a section: a title has one subtitle."""
    read = over(TEXT[0], "Culture", TITLE, DECK, "By Ann Berg", "3 March 2018")
    assert (read.title, read.subtitle) == (TITLE, DECK)
    assert over(TEXT[0], "Fog", TITLE, "By Ann Berg").title != TITLE
    read = over(TEXT[0], "Regional News", TITLE, DECK, "By Ann Berg")
    assert (read.title, read.subtitle) == (TITLE, DECK)


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        ("Ann Berg\nUniversity of Skarn", ("Ann Berg",)),
        ("Ana Pérez y Luis Gómez\nUniversidad de Skarn", ("Ana Pérez", "Luis Gómez")),
        ("Ann Berg\n\nUniversity of Skarn", ()),
        ("Ann Berg\nThe ferry of Skarn", ()),
        ("Harbour news\nUniversity of Skarn", ()),
        ("Ann Berg\nHe teaches at the University of Skarn.", ()),
    ],
)
def test_text_in_a_journal_is_signed_below(below: str, authors: tuple[str, ...]) -> None:
    """A name right over that of a university in the last two lines is the author's."""
    read = corpusnorm.normalize("\n\n".join([TITLE, *TEXT, below]).encode())
    assert_tiled(read)
    assert read.authors == authors


def test_signature_below_is_not_asked_where_the_head_has_one() -> None:
    """Who is named below the text of another may be anybody."""
    assert over(TEXT[0], TITLE, "By Bo Frost", *TEXT, "Ann Berg\nUniversity of Skarn").authors == ("Bo Frost",)


@pytest.mark.parametrize("section", ["Nonfiction", "Literatur", "Crítica de libros", "Politique"])
def test_section_over_a_title(section: str) -> None:
    """The name of a section stands over a title, also where no subtitle tells the one from the other."""
    assert over(TEXT[0], section, TITLE, "By Ann Berg").title == TITLE


def test_where_an_author_teaches_is_no_title() -> None:
    """The line below the name of a reviewer may be that of a university."""
    work = "Ann Poe: The Fog. Skarn: Tern Press 2015, 412 pp., £20"
    read = over(TEXT[0], work, "Reviewed by\nAnn Berg\nInstitute of Ferries, University of Skarn")
    assert (read.title, read.authors) == (None, ("Ann Berg",))


def test_statement_over_a_title() -> None:
    """Who issues a statement stands over its title; alone over the date it is the title."""
    issuer = "Statement of the Ferrymen of Skarn"
    assert over(TEXT[0], issuer, TITLE, "2 October 2018").title == TITLE
    assert over(TEXT[0], issuer, "2 October 2018").title == issuer


def test_reviewer_in_german() -> None:
    """The reviewer of a work stands behind "Rezensiert von", before the university."""
    work = "Ada Poe: The Salt Road. Tern Verlag, Skarn 2018. 320 S., 20,– €."
    assert over(TEXT[0], work, "Rezensiert von: Ann Berg, Universität Skarn").authors == ("Ann Berg",)


def test_journal_over_a_title() -> None:
    """The name of a journal over its volume, addresses and numbered affiliations are no part of title and byline."""
    head = ("Skarn Review of Ferries", "Volume 12, Issue 3, pp. 401-409", "DOI: 10.1000/182", TITLE)
    names = ("Ann Berg1 and Bo Frost2", "1 Institute of Fog, Skarn\n2 University of Bergen", "Published: 28 May 2020")
    read = over(TEXT[0], *head, *names)
    assert (read.title, read.published) == (TITLE, "2020-05-28")


@pytest.mark.parametrize("language", ["first", "second"])
def test_title_of_two_lines(language: str) -> None:
    """A title that a browser for terminals broke is read whole; lines with room in them are two."""
    long = "Ferry is afloat again after three days in the fog off Skarn and the island of\nTern"
    short = "Ferry is afloat again after three days\nin the fog off Skarn and Tern"
    read = over(TEXT[0], long if language == "first" else short, "By Ann Berg", "3 March 2018")
    whole = "Ferry is afloat again after three days in the fog off Skarn and the island of Tern"
    assert (read.title == whole) is (language == "first")


def test_title_subtitle_and_name_over_a_date() -> None:
    """Where nothing stands above, the first of two headlines over a name and a date is the title."""
    names = ("Ann Berg", "Follow", "6 min read · May 3, 2020")
    read = over(
        TEXT[0], "Member-only story", TITLE, "Owners thank the crew of a tug", *names, "--", "12", "Listen", "Share"
    )
    assert (read.title, read.authors, read.published) == (TITLE, ("Ann Berg",), "2020-05-03")
    assert roles(read, Role.MARKER) == ["Member-only story", "Follow", "--", "12", "Listen", "Share"]


def test_time_of_reading_stands_between_name_and_date() -> None:
    """The minutes that reading takes part no head from its date."""
    menu = ("Sitemap", "Open in app", "Sign in", "Write", "Search")
    read = over(TEXT[0], *menu, TITLE, "Ann Berg", "Ann Berg", "6 min read", "·", "Dec 1, 2025", "--", DECK)
    assert (read.title, read.authors) == (TITLE, ("Ann Berg",))


def test_names_right_below_a_title() -> None:
    """Two persons below a headline are its authors, one is where the time of reading follows; prices are none."""
    assert over(TEXT[0], TITLE, "Ann Berg, Bo Frost").authors == ("Ann Berg", "Bo Frost")
    assert over(TEXT[0], TITLE, "Ann Berg", "4 Min Read").authors == ("Ann Berg",)
    assert over(TEXT[0], TITLE, "Ann Berg").authors == ()
    assert over(TEXT[0], TITLE, "Great Fog, Great Prices").authors == ()


def test_dates_below_the_text_make_no_chronicle() -> None:
    """The dates of other pages, listed below the text, do not show that the date of the head is one of many."""
    long = " ".join(TEXT)
    others = ("Read more", "Fog at sea\n3 May 2018", "Fog on land\n4 May 2018", "Fog again\n5 May 2018")
    read = corpusnorm.normalize("\n\n".join([TITLE, DECK, "Ann Berg", "11 May 2019", long, *others]).encode())
    assert (read.published, read.authors, read.subtitle) == ("2019-05-11", ("Ann Berg",), DECK)


def test_subtitle_with_a_mark_over_a_name() -> None:
    """A marked line over a name and a date is the subtitle, as over those two in one line."""
    read = over(TEXT[0], f"# {TITLE}", f"### {DECK}", "Ann Berg", "Jan 03, 2022")
    assert (read.subtitle, read.authors) == (DECK, ("Ann Berg",))


def test_date_of_a_section_is_no_subtitle() -> None:
    """A line that ends in a date, with a word or two before it, is no subtitle."""
    assert over(TEXT[0], TITLE, "All News 09:00 May 3, 2021", "By Ann Berg").subtitle is None


def test_deck_over_byline_and_buttons() -> None:
    """Prose below a title and over its byline is a deck, also where buttons stand below these."""
    deck = "The owners thank the crew of the tug. They will have to explain why the pilot had been sent home at noon."
    read = over(TEXT[0], TITLE, deck, "Ann Berg/TT", "Published May 3, 2018", "Share", "Annons")
    assert (read.title, read.authors) == (TITLE, ("Ann Berg",))


@pytest.mark.parametrize("button", ["Share", "Dela", "Condividi", "Advertisement"])
def test_buttons_below_a_title_are_set_aside(button: str) -> None:
    """A button between a head and its text is no text; a word that may be a heading is."""
    assert over(TEXT[0], TITLE, "By Ann Berg, 3 March 2018", "45", button).body[0].text == TEXT[0]
    assert over(TEXT[0], TITLE, "By Ann Berg, 3 March 2018", "About").body[0].text == "About"


def test_counter_without_a_button_is_text() -> None:
    """A number over the text may count its parts."""
    assert over(TEXT[0], TITLE, "By Ann Berg, 3 March 2018", "Share", "1").body[0].text == "1"


def test_byline_below_the_text_is_no_text() -> None:
    """The byline of the head, printed again below the text, is a byline there."""
    byline = "By Ann Berg, 3 March 2018"
    read = corpusnorm.normalize("\n\n".join([TITLE, byline, *TEXT, byline]).encode())
    assert [block.text for block in read.body] == list(TEXT)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Published 4:15 PM EDT, May 3, 2021", "2021-05-03T16:15"),
        ("Updated 5:10 PM EDT, May 4, 2021", None),
        ("By our correspondents 12 June 2015", "2015-06-12"),
        ("Associated Press November 19, 2019, 9:02 AM", "2019-11-19T09:02"),
        ("March 17, 2022 9:12 PM UTC Last Updated ago", "2022-03-17T21:12"),
    ],
)
def test_date_beside_nobody(line: str, published: str | None) -> None:
    """A date is read beside the time before it, an agency, and correspondents without names."""
    credits = read_credits(line)
    assert (credits.published(Facts("")) if credits else None) == published


def test_agencies_behind_names() -> None:
    """An agency behind a bar is no part of a name, and a word that says what somebody is makes no agency."""
    assert split_names("Ebba Berg/TT") == ["Ebba Berg"]
    assert split_names("Ann Berg1 and Bo Frost") == ["Ann Berg", "Bo Frost"]
    assert (is_agency("Associated Press"), is_agency("Author Ann Berg")) == (True, False)
    assert (is_agency("/ritzau/"), is_agency("Af /ritzau/"), is_agency("pap")) == (True, True, False)


@pytest.mark.parametrize("credit", ["Associated Press", "Af /ritzau/", "Redazione ANSA ROMA", "STT", "共同通信"])
def test_agency_alone_in_the_head(credit: str) -> None:
    """An agency alone on its line is part of the head, below the title or between title and date."""
    for lines in ((TITLE, credit, "May 5, 2019"), (TITLE, "May 5, 2019", credit)):
        read = over(TEXT[0], *lines)
        assert (read.title, read.published, read.authors) == (TITLE, "2019-05-05", ())
        assert [block.text for block in read.body] == list(TEXT)


def test_agency_and_place_beside_a_date() -> None:
    """Between an agency and a date stands a place, which is no author."""
    credits = read_credits("EFE | Soria | 9 sep. 2019")
    assert credits is not None
    assert (credits.names, credits.published(Facts(""))) == ((), "2019-09-09")
    assert read_credits("Hay | Soria | 9 sep. 2019") is None


@pytest.mark.parametrize("line", ["5 comments on", "5 kommentarer til"])
def test_way_to_the_comments_below_a_title(line: str) -> None:
    """A line below the title that counts its comments and names it is no text; a heading that counts stays."""
    head = (TITLE, "May 5, 2019", f"{line} {TITLE}")
    assert [block.text for block in over(TEXT[0], *head).body] == list(TEXT)
    kept = over(TEXT[0], TITLE, "May 5, 2019", f"{line} fog")
    assert [block.text for block in kept.body] == [f"{line} fog", *TEXT]


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("(ANSA) - ROMA, 3 MAG - ", "ROMA", "ANSA"),
        ("MOSCOW, March 4. /TASS/. ", "MOSCOW", "TASS"),
        ("FLENSBURG (dpa-AFX) - ", "FLENSBURG", "dpa-AFX"),
        ("Oslo (NTB): ", "Oslo", "NTB"),
    ],
)
def test_datelines_of_agencies(opening: str, place: str, agency: str) -> None:
    """The agency may stand before the place, and behind strokes."""
    read = corpusnorm.normalize(f"{TITLE}\n\n{opening}{' '.join(TEXT)}\n\n{TEXT[1]} said the mayor.".encode())
    assert isinstance(read, NewsReport)
    assert read.dateline is not None
    assert (read.dateline.place, read.dateline.agency) == (place, agency)


def test_question_below_a_name_is_no_title() -> None:
    """The first question of an interview, below the name of who is asked, is no headline below a section."""
    question = "Who are you, and what do you steer?"
    assert corpusnorm.normalize("\n\n".join(["Ann Berg", question, *TEXT, ""]).encode()).title is None
    headline = question.replace("?", "")
    assert corpusnorm.normalize("\n\n".join(["Ferries", headline, *TEXT, ""]).encode()).title == headline


@pytest.mark.parametrize(
    "line", ["No. of Recommendations: 3", "Change the colour of the text to: Red | Green | Blue | Black"]
)
def test_what_a_page_counts_or_offers_is_no_title(line: str) -> None:
    """A count with its label, and a row of choices, are of the page."""
    assert corpusnorm.normalize("\n\n".join([line, *TEXT, ""]).encode()).title is None


@pytest.mark.parametrize("link", ["Read more", "Read more in the Gazette.", "Home | News | Contact"])
def test_a_link_below_a_short_text_makes_no_menu_of_it(link: str) -> None:
    """A text of a few paragraphs with a link at its end keeps its title."""
    assert corpusnorm.normalize("\n\n".join(["The ferry of Skarn", *TEXT, link]).encode()).title == "The ferry of Skarn"


@pytest.mark.parametrize(
    "line", ["https://example.org/ferry", "Image caption The ferry on Tuesday", "Previous: The mill burns"]
)
@pytest.mark.parametrize("at", [0, 1])
def test_lines_of_the_page_beside_the_title_leave_it(line: str, at: int) -> None:
    """Where a page was found, what a picture shows and the way to another post stand over or below a title."""
    head = [TITLE, "By Ann Berg", "12 March 2019"]
    document = corpusnorm.normalize("\n\n".join([*head[:at], line, *head[at:], *TEXT]).encode())
    assert (document.title, document.authors) == (TITLE, ("Ann Berg",))
