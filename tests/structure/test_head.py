"""What is read off the first lines of a document, and what is left in its text."""

from __future__ import annotations

import textwrap

import pytest

import corpusnorm
from corpusnorm import Document
from corpusnorm.structure.heads.reading import ZONE

TITLE = "Ferry afloat again"
DECK = "Owners thank the crew of the tug"
PARAGRAPHS = (
    "The ferry was towed off the sandbank on Tuesday, with forty passengers and a lorry full of hay on board.",
    "Nobody was hurt, but the owners will have to explain why the pilot had been sent home that foggy morning.",
    "The council will hear the harbour master next week, and the mayor has asked the owners for their log books.",
)


def document(*head: str) -> Document:
    """The document of a text whose first lines are ``head``."""
    return corpusnorm.normalize("\n\n".join([*head, *PARAGRAPHS, ""]).encode())


def body(of: Document) -> tuple[str, ...]:
    """The texts of the blocks."""
    return tuple(block.text for block in of.body)


@pytest.mark.parametrize(
    "kicker",
    [
        "Perspective",
        "REVIEW ESSAY",
        "Buchrezension",
        "FOR IMMEDIATE RELEASE",
        "Public Release:",
        "Pressemitteilung",
        "March 2014",
        "January/February 2014",
        "12 March, 18:05",
        "MAR 12, 6:05 pm",
    ],
)
def test_kicker_or_day_stands_over_the_title(kicker: str) -> None:
    """The sort of a text, or a day of this year with its hour, is no title; the next line may be one."""
    read = document(kicker, TITLE, "12 March 2014")
    assert (read.title, read.published) == (TITLE, "2014-03-12")


def test_kicker_is_set_aside() -> None:
    """What stands over the title and says what sort of text it is belongs to the page."""
    read = document("Perspective", TITLE, "12 March 2014")
    assert "Perspective" not in body(read)


def test_menus_may_come_behind_the_head() -> None:
    """A headline right over a byline at the very top is the title, whatever buttons and captions follow."""
    buttons = ("Share", "close", "Copy link", "The tug at night")
    read = document(f"{TITLE} at last", "By Ann Berg", "Published", "12 March 2014", *buttons)
    assert (read.title, read.authors, read.published) == (f"{TITLE} at last", ("Ann Berg",), "2014-03-12")


def test_marked_line_between_title_and_byline_is_the_subtitle() -> None:
    """A heading of a lower level right over the byline is no heading of the text."""
    assert document(f"# {TITLE}", f"### {DECK}", "By Ann Berg | 12 March 2014").subtitle == DECK


def test_who_issues_a_statement_is_no_subtitle() -> None:
    """ "Statement of …" names those who speak."""
    read = document(TITLE, "Statement of the Harbour Board", "12 March 2014")
    assert (read.title, read.subtitle) == (TITLE, None)


@pytest.mark.parametrize("line", ["Part Two: The tug at sea", "Part 2—The tug at sea", "Part II – The tug at sea"])
def test_part_of_a_series_may_stand_before_the_subtitle(line: str) -> None:
    """The part and what it is about are told apart."""
    read = document(TITLE, line, "By Ann Berg", "12 March 2014")
    assert read.series is not None
    assert (read.series.number, read.subtitle) == (2, "The tug at sea")


@pytest.mark.parametrize("line", ["Party time: The tug at sea", "Part of it: The tug at sea"])
def test_what_only_looks_like_a_part_stays_in_the_subtitle(line: str) -> None:
    """A word before a colon is a part of a series only with its number."""
    read = document(TITLE, line, "By Ann Berg", "12 March 2014")
    assert (read.series, read.subtitle) == (None, line)


@pytest.mark.parametrize("name", ["Buy Photo", "View Gallery"])
def test_button_beside_the_date_is_no_name(name: str) -> None:
    """A button of two words stands where a name may stand."""
    assert document(TITLE, "12 March 2014", name).authors == ()


def test_date_of_a_change_below_the_date() -> None:
    """It belongs to the head, and is not the date of the document."""
    read = document(TITLE, "By Ann Berg", "Posted March 12, 2014", "Updated March 14, 2014 at 7:14 PM")
    assert read.published == "2014-03-12"
    assert not any(text.startswith("Updated") for text in body(read))


@pytest.mark.parametrize("note", ["This article was also published in Danish.", "This story has been updated"])
def test_note_on_the_article_stands_over_the_title(note: str) -> None:
    """What is said of the article is no title, and does not keep the next line from it."""
    assert document(note, TITLE, DECK, "12 March 2014").title == TITLE


def test_reporters_without_names_credit_the_text() -> None:
    """Below "By our reporters" nobody is named, and above it stands the subtitle."""
    read = document(TITLE, DECK, "By our reporters", "12 March 2014")
    assert (read.subtitle, read.authors) == (DECK, ())


def test_section_title_deck_and_name_with_its_place_over_the_date() -> None:
    """A newspaper prints the section over the title, and where the author was behind the name."""
    deck = "The tug was paid for by the owners, who thank its crew for three nights in the fog"
    share = ("Share on Facebook", "Share on Twitter", "Share via Email")
    read = document("Harbour", f"{TITLE} at last", deck, "Ann Berg in Skarn", "Wed 12 Mar 2014", *share)
    assert (read.title, read.subtitle) == (f"{TITLE} at last", deck)
    assert (read.authors, read.published) == (("Ann Berg",), "2014-03-12")


def test_short_title_over_a_name_below_menus() -> None:
    """Of two lines between menus and date the lower is the name, even where the upper could be one."""
    read = document("Sign In", "Subscribe", "Menu", "Ferry Bookkeepers", "Ann Berg", "12 March 2014")
    assert (read.title, read.authors) == ("Ferry Bookkeepers", ("Ann Berg",))


def test_name_between_title_and_handle() -> None:
    """Below the name stands what the author is called elsewhere, and then the date."""
    read = document(TITLE, "Ann Berg", "@annberg", "12 March 2014")
    assert (read.authors, read.published) == (("Ann Berg",), "2014-03-12")
    assert "@annberg" not in body(read)


WORKS = (
    "The Salt Road\nby Ada Poe\nTern Press, 312 pp., $28.00",
    "The Salt Road\nAda Poe\nTern Press, $28 (cloth)",
    "Ada Poe\nTHE SALT ROAD\nA journey\n312pp. Tern Press. £25.\n978 0 0000 0000 0",
    "The Salt Road by Ada Poe. Tern Press, 312 pp., £25",
)


@pytest.mark.parametrize("works", WORKS)
def test_works_under_the_head_are_neither_title_nor_byline(works: str) -> None:
    """Over the works that are reviewed stand the title of the review and the name of its author."""
    read = document(TITLE, DECK, "Ann Berg", "March/April 2014", "Reviewed:", works)
    assert (read.title, read.subtitle, read.authors) == (TITLE, DECK, ("Ann Berg",))


@pytest.mark.parametrize("works", WORKS)
def test_name_above_the_title_and_the_works_is_no_title(works: str) -> None:
    """Where the name of the author stands over the title, it is not taken for it."""
    assert document("Ann Berg", TITLE, works).title == TITLE


@pytest.mark.parametrize(
    "head",
    [
        pytest.param([TITLE], id="plain"),
        pytest.param([f"# {TITLE}"], id="marked"),
        pytest.param([f"## {TITLE}"], id="marked on the second level"),
        pytest.param([TITLE, f"## {TITLE}"], id="repeated with a mark"),
        pytest.param([f"# {TITLE}", TITLE], id="repeated without a mark"),
        pytest.param([TITLE, "By Ann Berg", TITLE], id="repeated below the byline"),
        pytest.param(["12 March 2014", TITLE], id="below a date"),
        pytest.param(["By Ann Berg", TITLE], id="below a byline"),
        pytest.param([TITLE, "by Ann Berg"], id="above a byline in lower case"),
    ],
)
def test_title(head: list[str]) -> None:
    """The first line that is nothing else is the title, also where it is printed twice, and is no part of the body."""
    read = document(*head)
    assert read.title == TITLE
    assert body(read) == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        *("Skip to main content", "Menu", "Home", "Advertisement", "3 min read", "Startseite"),
        *("Related stories", "More on this topic", "Comments (0)", "Was this helpful?", "Lesen Sie auch", "Läs mer"),
    ],
)
def test_furniture_above_title(line: str) -> None:
    """A line of the page above the title, or right below it, is neither the title nor its subtitle."""
    assert document(line, TITLE).title == TITLE
    read = document(TITLE, line, "By Ann Berg")
    assert (read.title, read.subtitle) == (TITLE, None)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param([f"{TITLE} | The Harbour Watch", TITLE, "By Ann Berg"], id="without a mark"),
        pytest.param([f"{TITLE} | The Harbour Watch", f"# {TITLE}", "By Ann Berg"], id="with a mark"),
    ],
)
def test_title_below_itself_and_the_site(head: list[str]) -> None:
    """The title of a page with the name of its site, over the same without it, is no text."""
    read = document(*head)
    assert (read.title, read.subtitle, read.authors) == (TITLE, None, ("Ann Berg",))
    assert body(read) == PARAGRAPHS


def test_title_printed_twice_over_other_lines() -> None:
    """A first headline that comes again is the title, though another one stands below the two."""
    title = "Ferry is afloat again after three days"
    below = corpusnorm.normalize("\n\n".join([title, title, DECK, *PARAGRAPHS * 3, ""]).encode())
    assert below.title == title


def test_closing_signs_of_a_heading_are_no_title() -> None:
    """Number signs behind a title close its heading, also where the text follows in the next line."""
    lines = "\n".join([f"# {TITLE} #", "By Ann Berg", *PARAGRAPHS, ""])
    assert corpusnorm.normalize(lines.encode()).title == TITLE


def test_title_over_wrapped_text() -> None:
    """A line that leaves most of a wrapped page empty is no part of the paragraph below it, nor of a name."""
    wrapped = [textwrap.fill(" ".join(PARAGRAPHS), 66) for _ in "ab"]
    read = corpusnorm.normalize("\n".join(["Ferry is afloat again", *wrapped, ""]).encode())
    assert read.title == "Ferry is afloat again"
    named = corpusnorm.normalize("\n".join([TITLE, "Ann Berg", "12 March 2014", *wrapped, ""]).encode())
    assert (named.title, named.authors) == (TITLE, ("Ann Berg",))


def test_head_of_a_letter_is_no_title() -> None:
    """The line that says from whom a letter is stands over its date, and is no title."""
    assert document("From: Ann Berg <ann@harbour.example>", "Date: Wed, 12 Mar 2014 10:22:00 +0000").title is None


@pytest.mark.parametrize(
    "title",
    [
        "Is the ferry afloat?",
        "The ferry is afloat!",
        "Ferry afloat in the U.S.",
        "2014: a year afloat",
        "“Afloat” again",
    ],
)
def test_end_of_title(title: str) -> None:
    """A title may ask, call out, or end in an abbreviation."""
    assert document(title).title == title


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(["The ferry is afloat again."], id="ends as a sentence"),
        pytest.param(["“The ferry is afloat again.”"], id="ends as a quoted sentence"),
        pytest.param(["What we know so far:"], id="ends in a colon"),
        pytest.param(["Ferry afloat again,"], id="ends in a comma"),
        pytest.param(["Ferry afloat again…"], id="breaks off"),
        pytest.param(["The ferry that ran aground", "on the sandbank is afloat"], id="goes on in lower case"),
        pytest.param(["- Ferry afloat again"], id="item of a list"),
        pytest.param(["1. Ferry afloat again"], id="numbered item"),
        pytest.param(["https://example.org/ferry"], id="address"),
        pytest.param(["* * *"], id="ornament"),
        pytest.param(["2014/15"], id="no letters"),
    ],
)
def test_no_title(head: list[str]) -> None:
    """A line that ends as a sentence, introduces, goes on or belongs to a list is no title, and stays in the text."""
    read = document(*head)
    assert read.title is None
    assert head[0] in read.text


def test_marked_title_may_be_sentence() -> None:
    """What a heading mark proves to be the title may be long and end as a sentence."""
    title = "The ferry is afloat again, and her owners thank the crew of the tug."
    assert document(f"# {title}", "By Ann Berg").title == title
    assert document(f"# {title}", "By Ann Berg").authors == ("Ann Berg",)


def test_no_title_in_wrapped_text() -> None:
    """The first line of a wrapped paragraph is no title, though the next one begins with a capital."""
    first = "The lamp that was lost at sea stood beside the house of old Harbour\nMaster Berg. "
    paragraphs = [first + textwrap.fill(PARAGRAPHS[0], 66), *(textwrap.fill(" ".join(PARAGRAPHS), 66) for _ in "ab")]
    assert corpusnorm.normalize("\n\n".join([*paragraphs, ""]).encode()).title is None


def test_no_title_without_text() -> None:
    """A list of short lines has no title to be told by."""
    assert corpusnorm.normalize(b"Bread\n\nButter\n\nCheese\n").title is None


@pytest.mark.parametrize("below", ["By Ann Berg", "12 March 2014", "Part 2", "Ann Berg | 12 March 2014"])
def test_subtitle(below: str) -> None:
    """A phrase below the title is the subtitle where a byline, a date or a part of a series follows."""
    read = document(TITLE, DECK, below)
    assert (read.title, read.subtitle) == (TITLE, DECK)
    assert body(read) == PARAGRAPHS


@pytest.mark.parametrize(
    "head",
    [
        pytest.param([TITLE, DECK], id="nothing follows"),
        pytest.param([TITLE, "By Ann Berg", DECK], id="byline above"),
        pytest.param([TITLE, "At sea", "By Ann Berg"], id="no phrase"),
        pytest.param([TITLE, "The Long Crossing by Cy Dew (Harbour House, 2013)", "By Ann Berg"], id="work with year"),
        pytest.param([TITLE, "The Long Crossing by Cy Dew, 320 pages", "By Ann Berg"], id="work with pages"),
        pytest.param([TITLE, "The Long Crossing, by Cy Dew, Harbour House, £20", "By Ann Berg"], id="work with price"),
        pytest.param([TITLE, "Updated 14 March 2014", "12 March 2014"], id="date of a change"),
        pytest.param([TITLE, "- Owners thank the crew", "By Ann Berg"], id="item of a list"),
        pytest.param([TITLE, "## Owners thank the crew", "By Ann Berg"], id="heading"),
    ],
)
def test_no_subtitle(head: list[str]) -> None:
    """Without proof below it a line is no subtitle, nor is one that names a reviewed work or a change."""
    read = document(*head)
    assert (read.title, read.subtitle) == (TITLE, None)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Part 2", 2),
        ("Part two of three", 2),
        ("Part Two", 2),
        ("(Part IV)", 4),
        ("Part 12 of 14", 12),
        ("Teil II", 2),
        ("Teil drei", 3),
        ("Partie trois", 3),
        ("Partie 3 sur 5", 3),
        ("Parte 3 de 5", 3),
        ("Parte due", 2),
        ("Parte dos", 2),
        ("Parte três", 3),
        ("Del två", 2),
        ("Del 2 av 3", 2),
        ("Deel twee", 2),
        ("Osa 2/3", 2),
        ("Część 2", 2),
        ("Часть 2", 2),
    ],
)
def test_part_of_series(line: str, number: int) -> None:
    """The part of a series is read in digits, words and Roman numbers, and kept as printed."""
    read = document(TITLE, line)
    assert read.series is not None
    assert (read.series.text, read.series.number) == (line, number)
    assert body(read) == PARAGRAPHS


@pytest.mark.parametrize("line", ["Part of the harbour", "Part 2 was better", "Part mix", "Parting two", "2"])
def test_no_part_of_series(line: str) -> None:
    """The word alone, or a number alone, makes no part of a series."""
    assert document(TITLE, line).series is None


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ann Berg", ("Ann Berg",)),
        ("by Ann Berg", ("Ann Berg",)),
        ("Written by Ann Berg", ("Ann Berg",)),
        ("Author: Ann Berg", ("Ann Berg",)),
        ("Von Ann Berg", ("Ann Berg",)),
        ("Par Ann Berg", ("Ann Berg",)),
        ("Por Ann Berg", ("Ann Berg",)),
        ("Di Ann Berg", ("Ann Berg",)),
        ("Av Ann Berg", ("Ann Berg",)),
        ("Door Ann Berg", ("Ann Berg",)),
        ("Автор: Анна Берг", ("Анна Берг",)),
        ("By Ann Berg and Bo Frost", ("Ann Berg", "Bo Frost")),
        ("Von Ann Berg und Bo Frost", ("Ann Berg", "Bo Frost")),
        ("By Ann Berg, staff writer", ("Ann Berg",)),
        ("By Ann Berg, Reuters", ("Ann Berg",)),
    ],
)
def test_byline(line: str, authors: tuple[str, ...]) -> None:
    """A line of names behind "By" gives the authors and is no part of the body."""
    read = document(TITLE, line)
    assert read.authors == authors
    assert body(read) == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "Ann Berg",
        "By the sea",
        "By Agence France-Presse",
        "By our staff",
        "by Elise Broach, illustrated by Kelly Murphy",
        "- Ann Berg 12 March 2014",
        "Aktualisiert von Ann Berg 14. März 2014",
    ],
)
def test_no_byline(line: str) -> None:
    """A name alone proves nothing, and what follows "By" has to be names of persons."""
    assert document(TITLE, line).authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "Ann Berg | 12 March 2014",
        "By Ann Berg | 12 March 2014",
        "Ann Berg | Wednesday, March 12, 2014",
        "Ann Berg 12 March 2014",
        "Ann Berg, 12 March 2014",
        "Ann Berg – 12.03.2014",
        "12 March 2014 | Ann Berg",
        "March 12, 2014 by Ann Berg",
        "Posted on March 12, 2014 by Ann Berg",
        "Posted by Ann Berg on March 12, 2014",
        "Von Ann Berg, 12. März 2014",
    ],
)
def test_byline_and_date_in_one_line(line: str) -> None:
    """Names and date are read out of one line, in either order."""
    read = document(TITLE, line)
    assert (read.title, read.authors, read.published) == (TITLE, ("Ann Berg",), "2014-03-12")
    assert body(read) == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Easter Egg Hunt March 26, 2016", id="event"),
        pytest.param("Al Green Concert Jul 19, 2012 7:30 pm", id="event at a time"),
        pytest.param("Cy Dew Jul 19, 2012 7:30 pm", id="performance at a time"),
        pytest.param("Sri Lanka, 24 December 2004", id="place"),
        pytest.param("Front Five - 30.04.18", id="column"),
    ],
)
def test_event_or_place_beside_date(line: str) -> None:
    """An event, a place or a column beside a date is no byline, and its date not the document's."""
    read = document(TITLE, line)
    assert (read.title, read.authors, read.published) == (TITLE, (), None)
    assert line in read.text


def test_first_line_is_no_byline() -> None:
    """A name beside a date with nothing above it may be the title of a column."""
    assert document("Ann Berg 12 March 2014").authors == ()


@pytest.mark.parametrize("head", [["Ann Berg", "12 March 2014"], ["12 March 2014", "Ann Berg"]])
def test_lone_name_beside_date_line(head: list[str]) -> None:
    """A name alone on its line is the author's where the line above or below is the date's."""
    read = document(TITLE, *head)
    assert (read.title, read.authors, read.published) == (TITLE, ("Ann Berg",), "2014-03-12")


def test_name_in_first_line_is_title() -> None:
    """A name in the first line is the title, though a date follows."""
    read = document("Ann Berg", "12 March 2014")
    assert (read.title, read.authors) == ("Ann Berg", ())


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("12 March 2014", "2014-03-12"),
        ("Wednesday, March 12, 2014", "2014-03-12"),
        ("Wednesday, March 12, 2014 2:30 pm", "2014-03-12T14:30"),
        ("Published: 12 March 2014", "2014-03-12"),
        ("First published on 12 March 2014", "2014-03-12"),
        ("Mittwoch, 12. März 2014", "2014-03-12"),
        ("Veröffentlicht am 12. März 2014 um 14:30 Uhr", "2014-03-12T14:30"),
        ("Publié le 12 mars 2014 à 14 h 30", "2014-03-12T14:30"),
        ("Publicado el 12 de marzo de 2014", "2014-03-12"),
        ("Publicerad den 12 mars 2014", "2014-03-12"),
        ("2014-03-12T14:30:00Z", "2014-03-12T14:30Z"),
    ],
)
def test_date_line(line: str, published: str) -> None:
    """A line of a date, with weekday or label, is the date of publication and no part of the body."""
    read = document(TITLE, line)
    assert read.published == published
    assert body(read) == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    [
        "Updated 14 March 2014",
        "Last modified: 14 March 2014",
        "Aktualisiert am 14. März 2014",
        "Mis à jour le 14 mars 2014",
    ],
)
def test_date_of_change_is_not_of_publication(line: str) -> None:
    """The date of a change is not that of publication, whether this is printed or not."""
    assert document(TITLE, line).published is None
    assert document(TITLE, line, "12 March 2014").published == "2014-03-12"


def test_first_of_two_dates() -> None:
    """Of two date lines the first gives the date of publication."""
    assert document(TITLE, "12 March 2014", "By Ann Berg", "14 March 2014").published == "2014-03-12"


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry left on 12 March 2014 and has not been seen since.",
        "It sank on 12 March 2014.",
        "Dinner on 12 March 2014 at the pier",
    ],
)
def test_date_in_running_prose(sentence: str) -> None:
    """A date within a sentence is not the document's, and the sentence stays in the body."""
    read = document(TITLE, sentence)
    assert read.published is None
    assert sentence in body(read)


def test_head_has_an_end() -> None:
    """Below a page of short lines a byline is no longer that of the document."""
    assert document(TITLE, *(f"Berth {number}" for number in range(ZONE - 2)), "By Ann Berg").authors == ("Ann Berg",)
    assert document(TITLE, *(f"Berth {number}" for number in range(ZONE - 1)), "By Ann Berg").authors == ()


def test_long_line_ends_head() -> None:
    """A line as long as a paragraph is text, whatever its end: a byline below it is not read."""
    assert document(TITLE, " and ".join(each.rstrip(".") for each in PARAGRAPHS), "By Ann Berg").authors == ()


def test_byline_below_text_is_none() -> None:
    """Names and dates below the running text say nothing of the document."""
    read = corpusnorm.normalize("\n\n".join([TITLE, *PARAGRAPHS, "By Ann Berg", "12 March 2014", ""]).encode())
    assert (read.authors, read.published) == ((), None)


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("September 22, 2016 / 7:52 AM / 2 years ago", "2016-09-22T07:52"),
        ("22. September 2016 | vor 3 Tagen", "2016-09-22"),
        ("22 septembre 2016 - il y a 3 ans", "2016-09-22"),
    ],
)
def test_how_long_ago_it_was_adds_nothing_to_a_date(line: str, iso: str) -> None:
    """A date that the page also counts in days or years is the date of the document, and not its title."""
    read = document(line, TITLE)
    assert (read.title, read.published) == (TITLE, iso)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Opublikowano 12 marca 2014 przez Ann Berg", "Ann Berg"),
        ("Publikováno 12. března 2014 autorem Ann Berg", "Ann Berg"),
        ("Опубликовано 12 марта 2014 автором Ann Berg", "Ann Berg"),
        ("Δημοσιεύτηκε στις 12 Μαρτίου 2014 από Ann Berg", "Ann Berg"),
        ("Yayım tarihi 12 Mart 2014 Yazar Ann Berg", "Ann Berg"),
        ("Közzétéve: 2014. március 12. Szerző: Ann Berg", "Ann Berg"),
        ("投稿日: 2014年3月12日 投稿者: 佐藤みどり", "佐藤みどり"),
    ],
)
def test_byline_in_other_languages(line: str, author: str) -> None:
    """The line under the title tells date and author in the words of the language."""
    found = document(TITLE, line)
    assert (found.title, found.authors, found.published) == (TITLE, (author,), "2014-03-12")


def test_title_without_spaces() -> None:
    """Where a language has no spaces between words, a title counts as several, and needs no byline."""
    text = (
        "船は三日間砂の上にあり、乗っていた人々は夜に水が来ることを知らなかった。それでも誰も降りようとはせず、朝まで歌っていた。"
        * 2
    )
    assert corpusnorm.normalize(f"最終バスの忘れ物\n\n{text}\n\n{text}\n".encode()).title == "最終バスの忘れ物"


def test_chronicle_has_no_date() -> None:
    """Dates that stand alone over several entries are those of what happened, not of the document."""
    days = ["12 March 1914", "3 May 1922", "9 July 1931"]
    chronicle = "\n\n".join([TITLE, *(part for pair in zip(days, PARAGRAPHS, strict=True) for part in pair)])
    assert corpusnorm.normalize(chronicle.encode()).published is None
    assert document(TITLE, days[0]).published == "1914-03-12"


@pytest.mark.parametrize("section", ["Opinion", "Commentary", "Editorial"])
def test_section_of_a_newspaper_is_no_title(section: str) -> None:
    """The name of the section above the title of a piece is neither its title nor text."""
    found = document(section, TITLE, "By Ann Berg")
    assert found.title == TITLE
    assert body(found) == PARAGRAPHS


def test_what_stands_above_votes_is_text() -> None:
    """A question above the votes of a site for questions is text, and the first remark below it no title."""
    remark = "She was warned, I hear –  Ann Feb 10 '13 at 21:01"
    tour = "Take the 2-minute tour ×"
    found = document(tour, PARAGRAPHS[0], "share|improve this question", remark, "1 Answer 1", "up vote 3 down vote")
    assert found.title is None
    assert body(found) == (PARAGRAPHS[0], remark, *PARAGRAPHS)


def test_header_of_a_library_tells_title_and_author() -> None:
    """What the header of a book says of it is kept, though the header is set aside."""
    header = "Title: Ferries in the Fog\n\nAuthor: Ann Berg\n\n*** START OF THIS PROJECT GUTENBERG EBOOK FERRIES ***"
    found = document("The Project Gutenberg EBook of Ferries", header, "CHAPTER I")
    assert (found.title, found.authors) == ("Ferries in the Fog", ("Ann Berg",))
    assert found.body[-1].text == PARAGRAPHS[-1]


def test_labels_without_a_header_are_text() -> None:
    """A line `Title:` tells no title where no library's header stands above the text."""
    assert document("Plain words of a page", "Title: Ferries in the Fog").title != "Ferries in the Fog"


TITULO = "La barca vuelve a flotar"
PARRAFOS = (
    "La barca fue remolcada el martes, tres días después de que se quedara en la arena con cuarenta pasajeros a bordo.",
    "Nadie resultó herido, pero los dueños tendrán que explicar por qué el piloto se había ido a casa esa mañana.",
)


@pytest.mark.parametrize("text", [(TITULO, *PARRAFOS), (TITULO, *PARRAFOS, "La vista es el 25/05/2021 en el puerto.")])
def test_day_comes_first_where_the_language_has_it_so(text: tuple[str, ...]) -> None:
    """Spanish writes the day first; the byline is taken with its date."""
    title, *rest = text
    read = corpusnorm.normalize("\n\n".join([title, "por Juan García, 12/05/2021", *rest, ""]).encode())
    assert (read.title, read.authors, read.published) == (TITULO, ("Juan García",), "2021-05-12")
    assert body(read) == tuple(rest)


def test_month_comes_first_where_another_date_has_it_so() -> None:
    """What another date of the same document proves goes before the use of the language."""
    text = [TITULO, "por Juan García, 12/05/2021", *PARRAFOS, "Modificado: 12/25/2021", ""]
    assert corpusnorm.normalize("\n\n".join(text).encode()).published == "2021-12-05"


@pytest.mark.parametrize(
    ("others", "published"),
    [
        ((), None),
        (("The hearing was held on 05/25/2021 in the harbour.",), "2021-12-05"),
        (("The hearing was held on 25/05/2021 in the harbour.",), "2021-05-12"),
        (("The hearing of 05/25/2021 was put off to 25/06/2021.",), None),
    ],
)
def test_english_date_with_slashes_needs_another(others: tuple[str, ...], published: str | None) -> None:
    """English writes both orders: without another date that proves one, author and line are read, and no date."""
    text = "\n\n".join([TITLE, "By Ann Berg, 12/05/2021", *PARAGRAPHS, *others, ""])
    read = corpusnorm.normalize(text.encode())
    assert (read.title, read.authors, read.published) == (TITLE, ("Ann Berg",), published)
    assert body(read) == (*PARAGRAPHS, *others)


def test_language_of_dots_proves_no_order_of_slashes() -> None:
    """Who writes German writes dots: a date with slashes is of a foreign template, and may have either order."""
    text = [
        "Fähre wieder flott",
        "Von Grete Hallmann, 12/05/2021",
        "Die Fähre lag drei Tage auf der Sandbank, bevor ein Schlepper sie am Dienstag bei Nebel wieder frei bekam.",
        "Verletzt wurde niemand, aber die Reederei muss erklären, warum der Lotse nach Hause geschickt worden war.",
    ]
    read = corpusnorm.normalize("\n\n".join([*text, ""]).encode())
    assert (read.authors, read.published, read.language) == (("Grete Hallmann",), None, "de")


def test_ambiguous_date_alone_is_no_text() -> None:
    """A line that is a date stands in the head, whether or not it is known which day it is."""
    read = document(TITLE, "Published 12/05/2021")
    assert (read.title, read.published, body(read)) == (TITLE, None, PARAGRAPHS)


def test_model_number_beside_a_date_is_no_author() -> None:
    """A word with figures in it is part of no name."""
    assert document(TITLE, "Harbour Tug M4", "12 March 2014").authors == ()


def test_long_line_of_text_that_begins_as_a_heading() -> None:
    """A text that lost its line breaks may begin with the mark of a heading, with nothing above it."""
    text = f"\n# The river and its boats, of which there are more than ever {' '.join(PARAGRAPHS)}\n"
    read = corpusnorm.normalize(text.encode())
    assert PARAGRAPHS[-1] in " ".join((read.title or "", *body(read)))
