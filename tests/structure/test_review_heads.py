"""Heads of reviews as newspapers and magazines print them, with sections, buttons and counts around them."""

from __future__ import annotations

import pytest

from corpusnorm import BlockType, Document, normalize
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.credits import read_credits
from corpusnorm.structure.heads.kickers import is_kicker
from corpusnorm.structure.heads.navigation import is_bar
from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, assert_tiled

TITLE = "The ferry that would not leave"
DECK = "A history of the crossing asks everything but who it was that paid for the boats."
TEXT = (f"{FERRY} {PILOT}", f"{MILL} {INQUIRY}", f"{PILOT} {MILL}", f"{INQUIRY} {FERRY}", f"{MILL} {PILOT}")


def document(*lines: str) -> Document:
    """The document of these lines, each a paragraph, over a text."""
    read = normalize("\n\n".join([*lines, *TEXT, ""]).encode())
    assert_tiled(read)
    return read


def body(of: Document) -> tuple[str, ...]:
    """The texts of the blocks."""
    return tuple(block.text for block in of.body)


@pytest.mark.parametrize(
    "headline",
    [
        "« La marque », de Ada Poe : la maison que personne n’achète",
        "«Il segno dell’acqua» di Ada Poe, per Riva",
        "О романе Ады По «Черта на стене»",
        "Tout sur le roman « La marque »",
    ],
)
def test_title_of_a_work_in_a_headline_makes_no_menu(headline: str) -> None:
    """A title in angle quotation marks is no arrow: what stands around it are the words of a headline."""
    assert not is_bar(headline)


@pytest.mark.parametrize(
    "link", ["« Older posts", "Newer posts »", "«Back» | Home", "Next «Ferry»", "« Zurück » weiter"]
)
def test_links_with_arrows_are_menus(link: str) -> None:
    """Links to other pages have the same signs, with a word or two."""
    assert is_bar(link)


def test_section_over_title_and_summary_is_told_by_date_and_name() -> None:
    """Of three lines above a date and a name the first is the section, if it is a word or two."""
    read = document(
        "Harbour", TITLE, "What the owners did not say about the winter of the ice", "18.mai.2019", "Ann Berg"
    )
    assert (read.title, read.authors, read.published) == (TITLE, ("Ann Berg",), "2019-05-18")


def test_section_in_two_words_stands_over_a_date() -> None:
    """A section such as "Books & the Arts" is no title, and buttons to share make no page of an article."""
    read = document(
        "Books & the Arts", "March 5, 2019", TITLE, DECK, "Ann Berg", "Share", "Facebook", "Twitter", "Email"
    )
    assert (read.title, read.subtitle, read.authors) == (TITLE, DECK, ("Ann Berg",))
    assert body(read) == TEXT


@pytest.mark.parametrize(
    ("line", "told"), [("Books & the Arts", True), ("Music & Memory", False), ("Bokrecension", True)]
)
def test_sections_that_are_known(line: str, told: bool) -> None:
    """A section of two words has no word that is none."""
    assert is_kicker(line) is told


def test_headline_below_an_advertisement_is_told_by_its_byline() -> None:
    """Where the first line can be no title, the headline right above "By" is one."""
    read = document("Our new issue is out now. Subscribe today.", "08.14.2019", TITLE, "By\nAnn Berg")
    assert (read.title, read.authors) == (TITLE, ("Ann Berg",))


def test_headline_of_two_sentences_is_told_by_name_and_date() -> None:
    """A headline may have two parts where a name and a date stand below it; that of a newspaper is no name."""
    headline = "The ferry that would not leave. A new history of the crossing"
    assert document(headline, "Ann Berg", "14 March 2019").title == headline
    assert document(headline, "Skarn Falls Morning Leader", "14 March 2019").title is None


def test_author_over_a_title_that_looks_like_a_name() -> None:
    """Of two names over the works that are reviewed, that of the author is told again below the text."""
    works = "*The Crossing*\nBy Ada Poe\nTern & Sons, 412pp, $49.99"
    lines = ("Ann Berg", "Low Water Marks", works, *TEXT)
    read = normalize("\n\n".join([*lines, "Ann Berg is a reviewer in Skarn.", ""]).encode())
    assert (read.title, read.authors) == ("Low Water Marks", ("Ann Berg",))
    assert normalize("\n\n".join([*lines, ""]).encode()).authors != ("Ann Berg",)


def test_name_of_who_it_is_about_stands_over_the_title() -> None:
    """A name with a colon over the title is no title, and a count of comments over the text is no text."""
    head = ("Ada Poe:", TITLE, DECK, "Eine Rezension von Ann Berg", "14. März 2019, 18:30 Uhr", "3 Kommentare")
    read = document(*head)
    assert (read.title, read.subtitle, read.authors) == (TITLE, DECK, ("Ann Berg",))
    assert body(read)[-len(TEXT) :] == TEXT
    assert "3 Kommentare" not in body(read)


def test_count_of_comments_below_a_post_announces_them() -> None:
    """A post may be as short as a summary: what stands below the count are comments, where it is short, too."""
    lines = (
        TITLE,
        "14 March 2019",
        FERRY,
        "Ann Berg",
        "3 comments",
        "Fine.",
        "I was there, too.",
        "What a day it was!",
    )
    read = normalize("\n\n".join([*lines, ""]).encode())
    assert body(read) == (FERRY, "Ann Berg") or read.comments or read.comments_unsplit is not None
    assert "I was there, too." not in body(read)


def test_byline_on_two_lines_below_summary_and_credit() -> None:
    """ "By" alone, with the name below it, is a byline under a summary and the credit of a picture."""
    read = document(TITLE, DECK, "Photo: Getty Images", "By\nPhilip Harding", "March 8, 2019 4:12 pm ET", "SHARE")
    assert (read.subtitle, read.authors, read.published) == (DECK, ("Philip Harding",), "2019-03-08T16:12")
    assert body(read) == TEXT


def test_label_of_a_catalogue_is_no_title() -> None:
    """What a catalogue of journals prints over a review names the work and its reviewer, and no title."""
    labels = (
        "Reviewed Work(s): The Crossing by Ada Poe",
        "Review by: Ann Berg",
        "Published by: Skarn University Press",
    )
    read = document("\n".join(labels))
    assert (read.title, read.authors) == (None, ("Ann Berg",))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Berg | From the June 2019 issue", ("Ann Berg",)),
        ("Eine Besprechung von Ann Berg", ("Ann Berg",)),
        ("Essay von Ann Berg", ("Ann Berg",)),
    ],
)
def test_credits_of_reviewers(line: str, names: tuple[str, ...]) -> None:
    """A line says who wrote a review, and for which month."""
    credits = read_credits(line)
    assert credits is not None
    assert (credits.names, credits.date) == (names, None)
    assert read_credits("Rezension von Ann Berg") is None  # it may be of her book


@pytest.mark.parametrize("line", ["Edizione del 07.04.2019", "07.abr.2019", "7. April 2019"])
def test_dates_of_issues(line: str) -> None:
    """The day of an issue is that of its texts, also with the month between dots."""
    credits = read_credits(line)
    assert credits is not None
    assert credits.date is not None
    assert credits.date.iso == "2019-04-07"
    assert find_date("version 7.abril2019") is None


@pytest.mark.parametrize(
    ("section", "deck"),
    [
        ("Le Monde des rives", DECK),
        ("Review visual arts", DECK),
        ("THE BOOK OF THE WEEK", "Ada Poe ends with her third history a trilogy on the patience of pilots"),
        (
            "The quay",
            "Nothing arrives and everything happens in this slow and terrible tale of a wait for a ferry that is late",
        ),
    ],
)
def test_headline_over_a_deck_stands_below_its_section(section: str, deck: str) -> None:
    """A title has one subtitle: of two lines over a deck that a byline or a date follows, the second is the title."""
    read = document(section, TITLE, deck, "Ann Berg", "3 May 2019")
    assert (read.title, read.subtitle, read.authors) == (TITLE, deck, ("Ann Berg",))


def test_section_of_many_words_is_no_section() -> None:
    """Two headlines over a deck may be title and subtitle."""
    read = document("The crossing that nobody wanted", TITLE, DECK, "By Ann Berg")
    assert read.title != TITLE


def test_byline_between_deck_and_long_text() -> None:
    """A sentence over a line that says "By" is a deck, also where the first paragraph follows at once."""
    read = normalize(f"{TITLE}\n\n{DECK}\n\nBy Ann Berg\n\n{' '.join(TEXT)}\n".encode())
    assert (read.title, read.subtitle, read.authors) == (TITLE, DECK, ("Ann Berg",))


def test_sentence_with_a_note_is_no_title() -> None:
    """The number of a note stands behind a sentence."""
    question = "If you have questions on the ferry that need a ruling, feel free to reach out to the pilot.[2]"
    assert (
        document("This article needs updating.", "The ferry has a number of faults.[1]", question, "3 May 2019").title
        is None
    )


def test_release_of_a_work_is_not_the_day_of_its_review() -> None:
    """A line that names the author of a book tells the day of the book."""
    assert read_credits("BY ADA POE ; TRANSLATED BY JON DOE ‧ RELEASE DATE: MARCH 5, 2019") is None
    assert read_credits("BY ADA POE | MARCH 5, 2019") is not None


def test_post_that_is_signed_behind_a_dash_is_no_deck() -> None:
    """A name and a date behind a dash sign what stands above them."""
    thread = "pier : night ferries : one thread"
    question = "I am to write about the night ferries of the river, and where is a good place to ask about them?"
    assert document("On night ferries", thread, question, "-- Ann Berg (ann@example.org), May 3, 2019").title is None
    assert document("On night ferries", thread, question, "Ann Berg (ann@example.org), May 3, 2019").title == thread


def test_name_of_a_paper_over_a_section_is_no_title() -> None:
    """A few words over the name of a section are those of the paper, if a title stands below."""
    assert document("LETTERE", "Libros", "El impreso", "Por Ann Berg", "1 mayo 2019").title == "El impreso"
    named = document("Salt roads", "Book review", "Ada Poe", "1 May 2019")
    assert named.title == "Salt roads"  # a name is no title


@pytest.mark.parametrize(
    "line", ["From the April 2021 issue", "Published by the Skarn River Committee", "Vol. 4 No. 2", "example.org"]
)
def test_notices_over_a_title_are_of_the_page(line: str) -> None:
    """Issues, publishers and addresses of a page stand over its titles."""
    read = document(line, TITLE, "By Ann Berg", "3 May 2019")
    assert (read.title, body(read)) == (TITLE, TEXT)


def test_who_directed_a_film_is_no_title() -> None:
    """Below the byline of a review stands who made the film."""
    bill = "Directed by Ada Poe; written by Poe and Jon Doe, based on the memoir by Eve Lee"
    read = document("The High Cabin: alone on the quay?", "By Ann Berg", "3 May 2019", bill)
    assert read.title == "The High Cabin: alone on the quay?"
    assert document("By Ann Berg", "3 May 2019", bill).title is None


@pytest.mark.parametrize(
    "byline",
    [
        "Reviewed for EH.Skarn by Ann Berg, University of Skarn",
        "Rezensiert für Skarn-Kult von\nAnn Berg, Universität Skarn",
        "Review by\nAnn Berg, University of Skarn. ann@example.org",
        "Reviewer: Ann Berg",
    ],
)
def test_reviewers_for_a_journal(byline: str) -> None:
    """The label may name the journal, and stand on a line of its own."""
    assert document(TITLE, byline).authors == ("Ann Berg",)


@pytest.mark.parametrize("line", ["Tr. from the Czech by Jon Doe", "Aus dem Tschechischen von Jon Doe"])
def test_translator_of_a_work_heads_no_text(line: str) -> None:
    """Who translated the work that is reviewed is told in a short line over the text, which is no heading."""
    read = document(TITLE, "By Ann Berg", "[Tern; 2019]", line)
    assert all(block.type is not BlockType.HEADING for block in read.body)
