"""Heads in the text of whole pages, and in ten languages."""

from __future__ import annotations

import pytest

import corpusnorm
from corpusnorm import Document

TITLE = "Ferry is afloat again after three days"
TEXT = (
    "The ferry was towed off the sandbank on Tuesday, with forty passengers and a lorry full of hay on board.",
    "The council will hear the harbour master next week, and the mayor has asked the owners for their log books.",
)
MENU = ("Skip to content", "Home", "News", "Contact")
NOTICE = "Thank you for your visit to the harbour: we show you this page in plain letters."


def document(*head: str) -> Document:
    """The document of a text whose first lines are ``head``."""
    return corpusnorm.normalize("\n\n".join([*head, *TEXT, ""]).encode())


@pytest.mark.parametrize(
    "head",
    [
        pytest.param([*MENU, TITLE], id="below the menu"),
        pytest.param([*MENU, TITLE, "By Ann Berg"], id="above the byline"),
        pytest.param([*MENU, "Harbour Blog", TITLE, "12 March 2014"], id="below the name of the site"),
        pytest.param(["Home | Register | Log In", TITLE], id="below a bar"),
        pytest.param(["Opinion", TITLE, "By Ann Berg", "12 March 2014"], id="below the section of a newspaper"),
        pytest.param(["« Older post | Main | Newer post »", "March 12, 2014", TITLE], id="below the date of a blog"),
        pytest.param([*MENU, TITLE, "Share", "Tweet", "12 March 2014", TITLE, "By Ann Berg"], id="printed twice"),
        pytest.param([TITLE, "Home", "Ann Berg", "12 March 2014"], id="over a button, a name and its date"),
        pytest.param(["# [Harbour](/)", "* [Home](/)", f"# {TITLE}", "### Thanks to the tug"], id="marked"),
        pytest.param(["#Harbour » Feed Harbour » Comments Feed", *MENU, TITLE], id="below the names of feeds"),
    ],
)
def test_title_in_page(head: list[str]) -> None:
    """In the text of a whole page the title is told by what stands beside it, not by being first."""
    assert document(*head).title == TITLE


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("What to Do When a Ferry Runs Aground? Stay on Board and Wait.", id="two sentences"),
        pytest.param("Notes from a Ferry in the Fog - Time to Dig Out Some Charts...", id="dots at its end"),
        pytest.param("What Does It Cost to Tow a Ferry in Winter?", id="question"),
    ],
)
def test_headline_in_capitals(title: str) -> None:
    """Where all long words have capitals, as in English headlines, a line is a title, however it ends."""
    assert document(title).title == title
    assert document(title.lower().capitalize()).title is None


def test_table_in_html_is_no_menu() -> None:
    """A table over the first heading stays in the text: its tags are no arrows of a menu."""
    rows = "\n".join(f" <tr>\n  <td>\n   Pier {number}\n  </td>\n </tr>" for number in range(3))
    table = f"<table>\n{rows}\n</table>"
    found = document("16 The ferries of Skarn", table, "Source: log books of the harbour.", "# The inquiry")
    assert table in [block.text for block in found.body]


def test_title_below_the_name_of_a_forum() -> None:
    """Below the name of a forum the title may be a question; the section below is in small letters."""
    title = "Is towing a ferry off a sandbank still a matter for the harbour master?"
    assert document("Harbour Forum", title, "help").title == title
    assert document("#Harbour Forum Search", "Harbour Forum", TITLE, "Towing").title == TITLE


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(
            [*MENU, "The quay and the tide", "Wednesday, December 09, 2009", TITLE, "Part One: Fog"], id="subtitle"
        ),
        pytest.param([*MENU, NOTICE, "Skip to content", NOTICE, TITLE, "12 March 2014"], id="notice printed twice"),
        pytest.param(
            [
                *MENU,
                "Tug",
                "A man and a tug at the quay",
                "A man and a tug at the quay",
                "← Older photo",
                TITLE,
                "By Ann Berg",
                "12 March 2014",
            ],
            id="over the byline, below a picture that is described twice",
        ),
    ],
)
def test_title_right_below_the_menus(head: list[str]) -> None:
    """Over its byline or subtitle a title is told, whatever was printed above the last menu."""
    assert document(*head).title == TITLE


def test_short_title_below_the_post_before() -> None:
    """Two words over a date are the title right below the link to the post before."""
    assert document(*MENU, "« Older fog", "Ferry talk", "12 March 2014").title == "Ferry talk"
    assert document(*MENU, "Ferry talk", "12 March 2014").title is None


def test_long_title_over_its_byline() -> None:
    """A headline of 160 letters over a byline is a title."""
    title = (
        "Ferry is afloat again: the owners want the harbour to pay for the tug, the council will hear them next week"
    )
    title += " and the mayor has asked for the log books of two years"
    assert document(*MENU, "Harbour Blog", title, "12 March 2014").title == title


def test_source_of_a_link_is_no_part_of_the_title() -> None:
    """Sites that list links print the source and a number of comments behind the title."""
    assert document(*MENU, f"{TITLE} (harbour.example) 139").title == TITLE


def test_form_and_doubled_words_are_no_title() -> None:
    """A form's field, or the same words twice in a line, are no title over a byline."""
    for line in ("Search for ferries: [          ]", "Ann at the quay Ann at the quay"):
        assert document(*MENU, line, "12 March 2014").title is None


def test_title_that_is_a_quotation() -> None:
    """Angle quotation marks around a sentence are no arrows of a menu; around a word or two they are."""
    title = "« Le bac est une conversation avec le brouillard »"
    assert document(title, "12 March 2014").title == title
    assert document("« Older Newer »", TITLE, "12 March 2014").title == TITLE


@pytest.mark.parametrize(
    "head",
    [
        pytest.param([*MENU, "Harbour Blog"], id="name of the site"),
        pytest.param([*MENU, "Ferries", "Harbours", "Lighthouses", "Tugs"], id="menu"),
        pytest.param(["Home | Register | Log In"], id="bar"),
        pytest.param(["12 March 2014 report"], id="date with a word"),
        pytest.param(["Image credit: Ann Berg"], id="credit of a picture"),
        pytest.param(["Key Takeaways"], id="section that many texts have"),
        pytest.param(["[Update: the ferry is afloat]"], id="note in brackets"),
        pytest.param(["harbourmaster"], id="name of a user"),
        pytest.param(["So the ferry is afloat. Congratulations!"], id="two sentences"),
        pytest.param(["When might a ferry decide that fog is a bad thing?"], id="long question"),
        pytest.param(["5 min read"], id="time to read"),
    ],
)
def test_furniture_is_no_title(head: list[str]) -> None:
    """Menus, names of sites, dates, captions, notes and section names are not the title."""
    assert document(*head).title is None


def test_date_of_page_is_not_of_document() -> None:
    """The day on which a page was called up stands above its menu, and says nothing of the document."""
    assert document("Thursday, 13 March 2014", *MENU, TITLE).published is None
    assert document("Thursday, 13 March 2014", *MENU, TITLE, "12 March 2014").published == "2014-03-12"


@pytest.mark.parametrize(
    ("title", "site"),
    [(f"{TITLE} | Harbour Blog", ""), (f"{TITLE} - harbour.org", ""), (f"{TITLE} | Berg", "Berg")],
)
def test_name_of_site_is_taken_off(title: str, site: str) -> None:
    """What stands behind a bar is taken off where it is the name of a site: by its words, or by standing alone, too."""
    assert document(*filter(None, [title, site, "By Ann Berg"])).title == TITLE


def test_part_behind_bar_is_kept() -> None:
    """What stands behind a bar and is no site's name belongs to the title."""
    assert document(f"{TITLE} | Part 1", "By Ann Berg").title == f"{TITLE} | Part 1"


def test_byline_below_deck() -> None:
    """One sentence between title and byline is the subtitle, however long."""
    deck = "Owners thank the crew of the tug, which had been at work for three nights in fog and rain."
    read = document(TITLE, deck, "By Ann Berg")
    assert (read.title, read.subtitle, read.authors) == (TITLE, deck, ("Ann Berg",))


def test_label_on_its_own_line() -> None:
    """A label and what it labels may stand on two lines."""
    read = document(TITLE, "By", "Ann Berg", "Posted on", "12 March 2014")
    assert (read.authors, read.published) == (("Ann Berg",), "2014-03-12")


def test_signature_below_post() -> None:
    """A blog may sign a post below its text; many such lines are those of comments."""
    signed = "Posted by Ann Berg on March 12, 2014 at 06:39 PM"
    other = "Posted by Bo Frost on March 13, 2014 at 07:39 PM"
    once = corpusnorm.normalize("\n\n".join([TITLE, *TEXT, signed, ""]).encode())
    twice = corpusnorm.normalize("\n\n".join([TITLE, *TEXT, other, TEXT[1], signed, ""]).encode())
    assert (once.authors, once.published) == (("Ann Berg",), "2014-03-12T18:39")
    assert (twice.authors, twice.published) == ((), None)


@pytest.mark.parametrize(
    ("head", "authors", "published"),
    [
        pytest.param(["Ferry afloat again", "By Ann Berg", "March 12, 2014"], ["Ann Berg"], "2014-03-12", id="en"),
        pytest.param(
            ["Fähre wieder flott", "Von Grete Hallmann", "Veröffentlicht am 12. März 2014"],
            ["Grete Hallmann"],
            "2014-03-12",
            id="de",
        ),
        pytest.param(
            ["Le bac est à flot", "Publié le 12 mars 2014 par Jeanne Morel"], ["Jeanne Morel"], "2014-03-12", id="fr"
        ),
        pytest.param(
            ["El transbordador a flote", "Por Ana Ramón y Vidal", "12 de marzo de 2014"],
            ["Ana Ramón y Vidal"],
            "2014-03-12",
            id="es",
        ),
        pytest.param(
            ["Il traghetto torna a galla", "di Pia Conti e Ugo Serra", "Pubblicato il 12 marzo 2014"],
            ["Pia Conti", "Ugo Serra"],
            "2014-03-12",
            id="it",
        ),
        pytest.param(
            ["A balsa voltou a flutuar", "Por Rui da Costa | 12 de março de 2014"],
            ["Rui da Costa"],
            "2014-03-12",
            id="pt",
        ),
        pytest.param(
            ["Färjan flyter igen", "Av Lovisa Ek", "Publicerad 12 mars 2014"], ["Lovisa Ek"], "2014-03-12", id="sv"
        ),
        pytest.param(
            ["Lautta kelluu taas", "Teksti: Aino Laine", "Julkaistu 12. maaliskuuta 2014"],
            ["Aino Laine"],
            "2014-03-12",
            id="fi",
        ),
        pytest.param(
            ["Prom znów pływa", "Autor: Jan Kowal", "Opublikowano 12 marca 2014"], ["Jan Kowal"], "2014-03-12", id="pl"
        ),
        pytest.param(
            ["Паром снова на плаву", "Автор: Анна Берг", "Опубликовано 12 марта 2014"],
            ["Анна Берг"],
            "2014-03-12",
            id="ru",
        ),
    ],
)
def test_head_in_ten_languages(head: list[str], authors: list[str], published: str) -> None:
    """Title, authors and date are read in the forms of each language."""
    read = document(*head)
    assert (read.title, list(read.authors), read.published) == (head[0], authors, published)


TUG = "that came from Skarn on Monday was too small for her"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["\n".join([f"and the tug {TUG}"] * 2), "# Fog"], id="torn from a paragraph"),
        pytest.param([*TEXT, TEXT[0], "# The second tug"], id="heading below prose"),
        pytest.param([TEXT[0][4:], "# The second tug"], id="heading below half a sentence"),
        pytest.param([*MENU, TEXT[0], "# 4.3 The second tug"], id="number of a section"),
        pytest.param(["# One of the fishermen said:"], id="heading that introduces"),
        pytest.param(["**Figure 4.2** Ferries of the sound, 1950 to 1990"], id="caption"),
        pytest.param(["Table 3: Ferries of the sound and their owners"], id="caption of a table"),
        pytest.param(["84 Berg", "Figure 4.2: Ferries of the sound"], id="running head over a figure"),
        pytest.param(["BERG AND HOLM", "<table><tr><td>Ferries</td></tr></table>"], id="running head over a table"),
        pytest.param(["The History of Ferries and of the"], id="end that is open"),
        pytest.param(["Call the harbour: +47 (0)55 364 510"], id="telephone"),
        pytest.param(["View slideshow"], id="button"),
        pytest.param(["# Chapter 3"], id="number of a chapter"),
        pytest.param(["Sign-up for our weekly letter"], id="request to sign up"),
        pytest.param(["Astronomy of the Sound manuscript no. ferry © Skarn 2022"], id="manuscript"),
    ],
)
def test_no_title_where_a_part_of_a_text_begins(lines: list[str]) -> None:
    """What heads a part of a text, a figure or a page, or is a button of a site, is no title."""
    assert document(*lines).title is None


def test_titles_that_look_like_parts() -> None:
    """Numbers and small words make no title a caption, a section or a telephone; above prose they are titles."""
    titles = ("Table 19 is never free", "12 ferries of the sound", "Ferries of the sound, 1950-2003 and after")
    for title in titles:
        assert document(title).title == title
    assert document("# 4.3 The second tug").title == "4.3 The second tug"
    assert document(TEXT[0], "# The second tug").title == "The second tug"
    assert document(*MENU, TEXT[0], "# The second tug").title == "The second tug"


def test_title_below_the_number_of_a_chapter() -> None:
    """The heading right below the number of a chapter is its title; a title may also begin with such a number."""
    assert document("# Chapter 3", "# The second tug").title == "The second tug"
    assert document("## Kapitel IV", "# Nebel im Sund").title == "Nebel im Sund"
    assert document("# Chapter 3: The second tug").title == "Chapter 3: The second tug"


def test_text_above_a_section_is_kept() -> None:
    """What stands over the heading of a section is text, and no page around its title."""
    assert document("Figure 4.2: Ferries", TEXT[1], "# The second tug").body[1].text == TEXT[1]


def test_title_in_the_path_from_home() -> None:
    """The way from the first page of a site is no title, and its last piece names it."""
    assert document(f"Home > Ferries > {TITLE}", TITLE).title == TITLE
    assert document("Located in: Home > Harbour > Company news > Fog", "Ferries in fog and at night").title != "Fog"


def test_only_what_stands_right_over_a_title_is_its_section() -> None:
    """A few words far above the title, with a text of their own below them, head that text."""
    teaser = (
        "The Lake Station is a place for those who want to learn how water is measured, and it is open to all who can "
        "spend a month of the summer on the shore of Lake Ostra with a boat and a rope"
    )
    parts = ("Showing 12 results", "Measuring the Ice with Our Winter Crew", "About", TEXT[0])
    title = "Thinking of a Summer at the Lake? Learn to Row First!"
    told = document("Featured Work", "The Lake Station", teaser, *parts, title, "By Ann Berg", "May 3, 2019")
    assert (told.title, told.body[1].text) == (title, "The Lake Station")
