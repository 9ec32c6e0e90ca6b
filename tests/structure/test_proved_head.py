"""Heads that are proved by what stands beside them: margins, dates, labels, names of sites and of windows."""

from __future__ import annotations

import pytest

import corpusnorm
from corpusnorm import Document
from corpusnorm.facts import Facts
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.credits import read_credits
from corpusnorm.structure.heads.links import is_home
from corpusnorm.structure.heads.notices import is_day_without_year
from corpusnorm.structure.names import split_names

TITLE = "Ferry is afloat again after three days"
TEXT = (
    "The ferry was towed off the sandbank on Tuesday, with forty passengers and a lorry full of hay on board.",
    "The council will hear the harbour master next week, and the mayor has asked the owners for their log books.",
    "Nobody was hurt, but the owners will have to explain why the pilot had been sent home on that foggy morning.",
)
MENU = ("Skip to content", "Home", "News", "Contact")


def document(*parts: str) -> Document:
    """The document of a text whose first lines are ``parts``."""
    return corpusnorm.normalize("\n\n".join([*parts, *TEXT, ""]).encode())


def printed(*parts: str) -> Document:
    """The document of a page as browsers for terminals print it: all but the headings, marked ``=``, has a margin."""
    lines = [part[1:] if part.startswith("=") else f"   {part}" for part in (*parts, *TEXT, *TEXT)]
    return corpusnorm.normalize("\n\n".join([*lines, ""]).encode())


@pytest.mark.parametrize(
    ("page", "title"),
    [
        pytest.param((*MENU, f"={TITLE}", "Ann Berg"), TITLE, id="below a menu, above a line"),
        pytest.param(("=Harbour Blog", *MENU, "=Two ferries", "12 March 2014"), "Two ferries", id="above a date"),
        pytest.param(("=Harbour Blog", *MENU, "=March 12, 2014", "=Two ferries"), "Two ferries", id="below a date"),
        pytest.param((*MENU, f"={TITLE}", "=Tugs at work", "By Ann Berg"), TITLE, id="above its subtitle"),
        pytest.param(
            (*MENU, "=Did the ferry ever come back to its quay?", "Help"),
            "Did the ferry ever come back to its quay?",
            id="question",
        ),
    ],
)
def test_heading_without_margin(page: tuple[str, ...], title: str) -> None:
    """In a page with a margin the title is told by having none, in the place of a title."""
    assert printed(*page).title == title


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("=Contents", id="part of many texts"),
        pytest.param("=HARBOUR NEWS AND TIDES TODAY", id="capitals"),
        pytest.param("=Harbour Lights Club     Ann Berg, chair", id="columns"),
        pytest.param("Harbours of the northern coast by rail", id="with the margin"),
    ],
)
def test_no_title_without_margin(line: str) -> None:
    """Names of parts, capitals and columns are no titles without a margin either; with it a line is as any other."""
    assert printed(*MENU, "Ferries", "Tugs and pilots of the coast", line).title is None


@pytest.mark.parametrize(
    "head",
    [
        pytest.param((*MENU, "March 12, 2014", TITLE), id="day below a menu"),
        pytest.param(("Harbour", "2014-03-12", TITLE), id="day below the name of a site"),
        pytest.param((*MENU, "Mar 12", TITLE, "Tides and winds"), id="day without its year"),
        pytest.param((*MENU, "March 12, 2014", f"{TITLE}..."), id="points behind the title"),
        pytest.param(("12 March 2014 report", TITLE), id="day with a word"),
        pytest.param(("Headline:", TITLE), id="label"),
        pytest.param((*MENU, TITLE, "Last updated: 12 March 2014", "Fact checked"), id="day of a change"),
        pytest.param((*MENU, TITLE, "anna", "March 12, 2014"), id="name of a user above the day"),
        pytest.param((TITLE, "From Wikipedia, the free encyclopedia", "Jump to navigation"), id="entry"),
        pytest.param((f"{TITLE} | Berg", *MENU, "Tides and winds", TITLE, "Tides and winds"), id="window"),
        pytest.param(("The Counterweight", "Sign in", "The Counterweight", TITLE, "12 March 2014"), id="site twice"),
        pytest.param(("Harbours", TITLE), id="section of one word"),
    ],
)
def test_title_beside_what_proves_it(head: tuple[str, ...]) -> None:
    """Dates, labels, the name of the window and that of an encyclopedia tell the title that stands beside them."""
    title = document(*head).title
    assert title is not None
    assert title.rstrip(".") == TITLE


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(("So glad that the ferry is back on its way :-)",), id="face"),
        pytest.param(("Overview of the ferries of the coast",), id="first part"),
        pytest.param(("06 PM | 18 May",), id="day without its year"),
        pytest.param((*MENU, "Harbours", "Ann Berg", "4 May 2014", "Editor of the harbour"), id="line below a name"),
        pytest.param(("One", "“The ferry does not come tonight, Gram, ”"), id="speech"),
        pytest.param(("Written by", "The Harbour Crew, all of it"), id="below the label of the author"),
        pytest.param((*MENU, "The ferry has been off the sandbank since Tuesday.", "By Ann Berg"), id="sentence"),
    ],
)
def test_no_title_where_none_is_proved(head: tuple[str, ...]) -> None:
    """Prose that ends with a face, first parts, days, sentences and what is beside an author are not the title."""
    assert document(*head).title is None


def test_heading_that_links_home_is_site() -> None:
    """A heading that is a link to the first page of a site is the site's name, also after the link is taken off."""
    link = "See [the tides](https://harbour.example/tides) and [the winds](https://harbour.example/winds)."
    head = ("# [The Slow Ferry](https://harbour.example/)", f"# {TITLE}", link)
    assert document(*head).title == TITLE
    assert document("# [The Slow Ferry](https://harbour.example/slow)", link).title == "The Slow Ferry"


@pytest.mark.parametrize("target", ["/", "./", "https://harbour.example", "https://harbour.example/index.php"])
def test_address_of_home(target: str) -> None:
    """Where a site begins is known from the address alone."""
    assert is_home(target)


@pytest.mark.parametrize(("path", "is_first"), [("/", True), ("", True), ("/slow", False)])
def test_address_of_home_in_an_archive(path: str, is_first: bool) -> None:
    """An archive puts an address of its own before that of the site."""
    assert is_home(f"https://web.archive.org/web/20140226054445/https://harbour.example{path}") is is_first


@pytest.mark.parametrize("target", ["/ferry", "https://harbour.example/2014/", "#top"])
def test_address_of_page(target: str) -> None:
    """A path is of a page, not of a site."""
    assert not is_home(target)


@pytest.mark.parametrize("end", ["Posted by Ann Berg at 11:40 AM", "Author: Ann Berg", "Autorin: Ann Berg"])
def test_signature_without_date(end: str) -> None:
    """A signature is proved by a time of day or the word for an author; "Posted by" alone is a comment's, too."""
    assert corpusnorm.normalize("\n\n".join([TITLE, *TEXT, end, ""]).encode()).authors == ("Ann Berg",)
    assert corpusnorm.normalize("\n\n".join([TITLE, *TEXT, "Posted by Ann Berg", ""]).encode()).authors == ()


def test_one_word_below_by() -> None:
    """One word below a "By" of its own line is the author; a button or an office is not."""
    assert document(TITLE, "by", "annaberg", "12 March 2014").authors == ("annaberg",)
    assert document(TITLE, "by", "Search", "12 March 2014").authors == ()
    assert document(TITLE, "By:", "Ferry", "12 March 2014").authors == ()


def test_button_between_name_and_date() -> None:
    """The button to follow an author and the time to read stand between a name and its date."""
    read = document(TITLE, "Ann Berg", "Follow", "4 min read", "12 March 2014")
    assert (read.authors, read.published) == (("Ann Berg",), "2014-03-12")
    assert document(TITLE, "Ann Berg", "Harbour of the North Sea", "12 March 2014").authors == ()


@pytest.mark.parametrize(
    ("line", "credits"),
    [
        ("- 12 March 2014", ((), "2014-03-12", False)),
        ("• Released Wednesday, March 12, 2014", ((), "2014-03-12", True)),
        ("March 12. 2014", ((), "2014-03-12", False)),
        ("Veröffentlicht am 12. März 2014 von", ((), "2014-03-12", True)),
        ("Posted by Ann Berg at 11:40 AM", (("Ann Berg",), None, True)),
        ("Postby Ann Berg » Wed Mar 12, 2014", (("Ann Berg",), "2014-03-12", True)),
    ],
)
def test_credits(line: str, credits: tuple[tuple[str, ...], str | None, bool]) -> None:
    """Bullets, lost names, glued words and times of day do not hide a date or a name."""
    read = read_credits(line)
    assert read is not None
    assert (read.names, read.published(Facts("")), read.is_labelled) == credits


@pytest.mark.parametrize(
    "line", ["- 12 March 2014: the ferry sails", "12 Mar 2014 - 17 Jul 2014", "- Ann Berg, 12 March 2014 (harbour)"]
)
def test_no_credits(line: str) -> None:
    """Points of a list that hold more than a date, and spans of time, credit nothing."""
    assert read_credits(line) is None


def test_name_printed_twice() -> None:
    """A name beside its picture is printed twice, and is one name; a name of two like words is not halved."""
    assert split_names("Ann Berg Ann Berg") == ["Ann Berg"]
    assert split_names("Ann Berg Anna Berg") == ["Ann Berg Anna Berg"]


@pytest.mark.parametrize("text", ["Mar 12", "12. März", "Jan24", "November 2022", "06 PM | 18 May", "17.7.11"])
def test_day_without_year(text: str) -> None:
    """A day of a month and a month of a year are read as such, and give no date."""
    assert is_day_without_year(text)
    assert find_date(text) is None


@pytest.mark.parametrize("text", ["March", "March 12 ferries", "12", "May the 12 sail"])
def test_no_day(text: str) -> None:
    """A month alone, and a day in a phrase, are words like others."""
    assert not is_day_without_year(text)


def test_no_subtitle_before_list() -> None:
    """A line that announces what follows is no subtitle."""
    assert document(TITLE, "This report can be read in these languages:", "By Ann Berg").subtitle is None


@pytest.mark.parametrize("end", ["Veröffentlicht am: 12. März 2014", "Posted on March 12, 2014"])
def test_date_below_text(end: str) -> None:
    """One line below the text that says when it was published dates it; a date without a label does not."""
    assert corpusnorm.normalize("\n\n".join([TITLE, *TEXT, end, ""]).encode()).published == "2014-03-12"
    assert corpusnorm.normalize("\n\n".join([TITLE, *TEXT, "March 12, 2014", ""]).encode()).published is None


def test_marked_title_below_marked_date() -> None:
    """Blogs mark the day and the post below it as headings; of two such posts neither is the document's title."""
    menu = ("* [Home](/home)", "* [Tides](/tides)", "* [Winds](/winds)", "* [Boats](/boats)")
    lines = [f"Tide {number}: 3 m" for number in range(20)]
    post = ("## Wednesday, 12 March 2014", f"### {TITLE}", *lines[:4])
    other = ("## Tuesday, 11 March 2014", "### The slow ferry to the isles", *lines[:4])
    assert document(*menu, *post, *lines).title == TITLE
    assert document(*menu, *post, *other, *lines).title is None
