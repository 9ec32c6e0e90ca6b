"""Heads that other lines tell: the comments' heading, a path, the list of feeds, the first post of a forum."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import corpusnorm
from corpusnorm import Document
from corpusnorm.line import Line
from corpusnorm.structure.heads.credits.pieces import SEPARATOR
from corpusnorm.structure.heads.titles.candidates import can_be_title
from corpusnorm.structure.heads.top import Kind, TopLine
from corpusnorm.structure.names import split_names
from corpusnorm.structure.works.titled import work_in_words
from tests.laws.cpu import grows_at_most

TITLE = "Ferry is afloat again after three days"
TEXT = (
    "The ferry was towed off the sandbank on Tuesday, with forty passengers and a lorry full of hay on board.",
    "The council will hear the harbour master next week, and the mayor has asked the owners for their log books.",
)
MENU = ("Skip to content", "Home", "News", "Contact")
LONG_MENU = tuple(f"* Pier {number}" for number in range(1, 80))
POST = "The pilot had been sent home that morning, and nobody on board had seen the sandbank before it was too late."


def document(*lines: str) -> Document:
    """The document of these lines, each a paragraph."""
    return corpusnorm.normalize("\n\n".join([*lines, ""]).encode())


def body(read: Document) -> list[str]:
    """The texts of the blocks of the body."""
    return [block.text for block in read.body]


def test_title_below_path() -> None:
    """A path to the page ends with its title."""
    assert document("Home » Ferries » Afloat again", *MENU, "Afloat again", "Ferries", *TEXT).title == "Afloat again"


def test_path_to_site_proves_nothing() -> None:
    """A path of which no line repeats the end leaves two lines without proof."""
    assert document("Home » Ferries » Tugs", *MENU, "Afloat again", "Ferries", *TEXT).title is None


def test_title_in_heading_of_comments() -> None:
    """The heading of the comments names the title, though neither of two lines is told by its place."""
    comments = ("2 thoughts on “Afloat again”", "Ann Berg says:", "12 March 2014 at 14:30", POST)
    more = ("Carl Holm says:", "13 March 2014 at 9:10", "I was on board myself, and saw the lights of the harbour.")
    assert document(*MENU, "Harbour notes", "Afloat again", *TEXT, *comments, *more).title == "Afloat again"


def test_marked_title_below_long_menu() -> None:
    """The only heading of the first level is the title, however long the menu above it is, which is no body."""
    read = document(*LONG_MENU, "Search", f"# {TITLE}", "By Ann Berg", *TEXT)
    assert (read.title, read.authors) == (TITLE, ("Ann Berg",))
    assert body(read) == list(TEXT)


def test_two_marked_headings_below_long_menu() -> None:
    """Of two headings of the first level below a long menu neither is told."""
    assert document(*LONG_MENU, "Search", f"# {TITLE}", *TEXT, "# Another ferry aground", *TEXT).title is None


@pytest.mark.parametrize("remark", ["# the ferries of the coast", "load(ferries)\n# The ferries of the coast"])
def test_remark_in_code_is_no_title(remark: str) -> None:
    """A number sign before a small letter, or right below other text, is a remark in code and no heading."""
    read = document(*LONG_MENU, "Search", *TEXT, remark, *TEXT)
    assert read.title is None


def test_blanks_to_fill_in_are_no_title() -> None:
    """A line without a letter below a long menu is in no list of feeds."""
    feeds = "#Harbour » Feed Harbour » » Comments Feed"
    assert document(feeds, *LONG_MENU, "(BUTTON)", "____________ ____________", *TEXT).title is None


def test_page_above_title_is_no_body() -> None:
    """What stands above the last menu over the title is the page's."""
    assert body(document("Harbour Blog", "News from the pier", *MENU, TITLE, "By Ann Berg", *TEXT)) == list(TEXT)


def test_text_above_title_stays() -> None:
    """Running text above a menu and a title stays in the body."""
    assert TEXT[0] in body(document(TEXT[0], *MENU, f"# {TITLE}", "By Ann Berg", TEXT[1]))


@pytest.mark.parametrize("number", ["1", "#1"])
def test_first_post_of_forum(number: str) -> None:
    """A forum prints over its first post who wrote it, when, and that it is the first: so begins the document."""
    answer = ("pilot7 March 13, 2014, 9:10am 2", "I was on board myself, and saw the lights of the harbour.")
    third = ("mate_3 March 14, 2014, 8:00am 3", "The owners say that the pilot was ill, but who believes them?")
    read = document("Harbour Forum", TITLE, f"annberg March 12, 2014, 2:30pm {number}", POST, *answer, *third)
    assert (read.title, read.authors, read.published) == (TITLE, ("annberg",), "2014-03-12T14:30")


def test_comment_is_no_first_post() -> None:
    """Who comments on a text that was left out has not written it."""
    comments = ("2 comments", "Ann Berg says:", "12 March 2014 at 14:30", POST, "Carl Holm says:")
    read = document(TITLE, *comments, "13 March 2014 at 9:10", "I was on board myself, and saw the lights.")
    assert (read.authors, read.published) == ((), None)


def test_credits_between_two_titles() -> None:
    """A byline between the title of the page and that of the text is the document's."""
    read = document(*MENU, TITLE, "Published on: 12 March 2014", TITLE, *TEXT)
    assert (read.title, read.published) == (TITLE, "2014-03-12")


def test_one_word_behind_by() -> None:
    """Below a title "by" and one word name the author; deeper in a head they may be anything."""
    assert document(TITLE, "von seemann", *TEXT).authors == ("seemann",)
    assert document(TITLE, "A note on the tides", "by chance", *TEXT).authors == ()


def test_author_between_date_and_comments() -> None:
    """One word between the date of a post and the count of its comments is the author."""
    assert document(TITLE, "12 March 2014 seemann 3 Comments", *TEXT).authors == ("seemann",)
    assert document(TITLE, "12 March 2014 harbour", *TEXT).authors == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("HarbourNews Writer", None),
        ("Ann Berg Staff Writer", ["Ann Berg"]),
        ("Ann Berg, HarbourNews Reporter", ["Ann Berg"]),
        ("Ann Berg and Carl Holm Senior Correspondent", ["Ann Berg", "Carl Holm"]),
    ],
)
def test_role_behind_name(text: str, names: list[str] | None) -> None:
    """A role is taken off behind a name; behind the name of a newspaper it leaves nobody."""
    assert split_names(text) == names


@pytest.mark.parametrize(
    "line",
    [
        "(L-R) Ann Berg and Carl Holm on the pier",
        "Wednesday 12 March 2014 in the harbour town",
        "Warning: fopen(harbour.log) failed in /srv/ferry.php on line 12",
    ],
)
def test_line_of_page_is_no_title(line: str) -> None:
    """A caption, the day of a paper and a fault of a program are no titles."""
    assert document(line, *TEXT).title is None


@pytest.mark.parametrize(
    ("work", "prefix", "body", "suffix"),
    [
        pytest.param(SEPARATOR.split, "a", " ", "b", id="spaces about a separator"),
        pytest.param(SEPARATOR.split, "a", " -", "b", id="dashes"),
        pytest.param(split_names, "Ann Berg", " ", "x", id="spaces before a degree"),
        pytest.param(split_names, "Ann Berg", ", phd", " x", id="degrees"),
        pytest.param(split_names, "Ann Berg", " staff", " x", id="roles"),
        pytest.param(work_in_words, "review: Ferries", " ", "b", id="spaces before the name of a work's author"),
        pytest.param(work_in_words, "Ferries by Ann", " ", "b", id="spaces before a review"),
        pytest.param(work_in_words, "Ferries", " by Ann", " -", id="names of a work's authors"),
    ],
)
def test_cost_is_linear(work: Callable[[str], object], prefix: str, body: str, suffix: str) -> None:
    """Eight times the text on which a pattern might go back costs about eight times the time."""
    short, long = (prefix + body * (size // len(body)) + suffix for size in (2_000, 16_000))
    assert grows_at_most(work, short, long, times=24)


@pytest.mark.parametrize("claim", ["© 2019 The Skarn Gazette", "Copyright The Skarn Gazette Ltd.", "The Skarn Gazette"])
def test_the_name_of_the_site_that_stands_below_the_text(claim: str) -> None:
    """The name behind a bar is left out of the title where a line below is the same, or claims the rights for it."""
    assert document(f"{TITLE} | The Skarn Gazette", *TEXT, claim).title == TITLE


@pytest.mark.parametrize(
    "line", ["The pilot reads The Skarn Gazette every day of the week.", "Skarn", "© 2019 Ann Berg"]
)
def test_what_no_line_names_stays_in_the_title(line: str) -> None:
    """A sentence about it is no proof, nor half of it."""
    assert document(f"{TITLE} | The Skarn Gazette", *TEXT, line).title == f"{TITLE} | The Skarn Gazette"


def test_a_subtitle_behind_a_dash_may_head_a_part() -> None:
    """Behind a dash the same words on a line of their own prove no site, but a claim of rights does."""
    assert document(f"{TITLE} - The hay", TEXT[0], "The hay", *TEXT).title == f"{TITLE} - The hay"
    assert document(f"{TITLE} - Skarn Gazette", *TEXT, "© Skarn Gazette 2019").title == TITLE


def test_a_path_names_a_title_over_a_text_in_lower_case() -> None:
    """The last piece of the path is the title, although the text below begins as if it went on."""
    text = f"hay, ferry, fog {TEXT[0]}"
    assert document("Home / Ferries / The Night Ferry Is Late", "The Night Ferry Is Late", text, TEXT[1]).title
    assert document("The Night Ferry Is Late", text, TEXT[1]).title is None


def test_a_long_line_printed_twice_is_the_title() -> None:
    """The name of a site is short; a headline that stands twice is no name above the headline, but that itself."""
    assert document(TITLE, TITLE, "All hay is dry", *TEXT).title == TITLE


@pytest.mark.parametrize(
    "line", ["CLICK FOR ALL OF THE RESULTS", "Click here to see the hay", "4 minutos", "12 Minuten"]
)
def test_buttons_and_times_of_reading_are_no_titles(line: str) -> None:
    """A line that tells the reader to click, or how long reading takes, is not the title."""
    assert document(line, *TEXT).title is None


def test_a_date_with_its_weekday_is_no_subtitle() -> None:
    """A line that begins with the day of the week and a date is none, whatever stands behind them."""
    read = document(TITLE, "Monday, March 22, 2021 8:18 PM | Skarn Hall, upper floor", "March 16, 2021", *TEXT)
    assert (read.title, read.subtitle) == (TITLE, None)


@pytest.mark.parametrize(
    "line",
    [
        "Ferries and harbours at",
        "From the labyrinths of",
        "Question by Greg of the ferries",
        "Reviewed by",
        "Posted on Posted in Archive Events",
        "by green ferry boots and lorries",
        "Skarn Gazette Online | January 31, 2008 | Mark R. Frost",
        "Already have an account? Please login",
        "Page: 1480",
        "Di, 10:19 Uhr",
        "xviii Prologue of the Ferry",
        "About the Harbour and Its Ferries vii",
    ],
)
def test_lines_of_the_page_are_no_titles(line: str) -> None:
    """Cut lines, who did something and when, columns, invitations, numbers of pages and times of day are none."""
    assert document(line, *TEXT).title is None


def test_a_word_of_small_letters_is_no_number_of_a_page() -> None:
    """Letters that are also Roman figures, but no number, stand in titles."""
    assert document("ll faro: the ferry and the fog again", *TEXT).title == "ll faro: the ferry and the fog again"


@pytest.mark.parametrize(
    "line",
    ["© Skarn Gazette, all of it", "From: Johnny Berg in Skarn", "New, 203 comments", "Ann Berg | By Ann Berg | Watch"],
)
def test_lines_of_the_page_are_no_subtitles(line: str) -> None:
    """Claims of rights, senders and counts of comments below a title are no subtitles."""
    read = document(TITLE, line, "By Ann Berg", "12 March 2014", *TEXT)
    assert (read.title, read.subtitle) == (TITLE, None)


def test_columns_are_no_title() -> None:
    """Where several blanks stand between words, these are the cells of a row, or buttons beside each other."""
    assert can_be_title(TopLine(Line(1, 0, "The ferry and the hay"), Kind.OTHER, "The ferry and the hay"))
    assert not can_be_title(TopLine(Line(1, 0, "The ferry   and the hay"), Kind.OTHER, "The ferry   and the hay"))


def test_the_only_headline_of_the_first_level_below_menus() -> None:
    """It is the title, although a heading of a lower level stands nearer to the text."""
    text = (
        f"* [Home](/)\n* [News](/news)\n* [Contact](/contact)\n\n# The Night Ferry Is Late Again\n\n{TEXT[0][:60]}.\n\n"
    )
    menu = "* [More](/more)\n* [Hay](/hay)\n* [Fog](/fog)\n\n"
    read = corpusnorm.normalize(f"{text}{menu}## All the hay\n\n{' '.join(TEXT)}\n\n{TEXT[1]}\n".encode())
    assert read.title == "The Night Ferry Is Late Again"
