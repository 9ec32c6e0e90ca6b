"""The margins of a page: what stands above its text and below it."""

from __future__ import annotations

import pytest

from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, read
from tests.structure.test_post_foot import THREAD
from tests.structure.test_thread_marks import body

TEXT = [" ".join(pair) for pair in ((FERRY, PILOT), (INQUIRY, MILL), (PILOT, MILL), (MILL, FERRY), (INQUIRY, FERRY))]
TITLE = "How the ferry came off the sandbank"
RIGHTS = "© 2019 Hallam Herald"
MENU = [f"* {item}" for item in ("Harbour", "Tides", "Fares", "Crew", "Weather", "Maps", "Boats", "Letters")]
LINKS = [f"* {item}" for item in ("Home", "Timetable", "Fares", "About us", "Contact")]


def body_of(*lines: str) -> list[str]:
    """The text of each block of the body of a document that ``lines`` with blank ones between them make."""
    return body(read("\n\n".join(lines)))


@pytest.mark.parametrize("first", ["Share this:", "You may also like", "Older posts", "Follow us on Twitter"])
def test_what_follows_a_known_line_under_the_text_is_of_the_page(first: str) -> None:
    """From the first known line under a text on, all belongs to the page, if a line is there that only a page has."""
    titles = ["The bell", "What the pilot had for breakfast", "Eleven kinds of cabbage"]
    assert body_of(*TEXT, first, *titles, RIGHTS, "Made in Hallam") == TEXT
    assert body_of(*TEXT, first, *titles, MILL)[-4:] == [*titles, MILL]


def test_last_words_stay() -> None:
    """What stands between the text and the first known line is of the text: a signature, a place, verse."""
    words = ["And the bell went out", "and nobody knew the way", "Hallam, in May"]
    assert body_of(*TEXT, *words, RIGHTS, "Made in Hallam") == [*TEXT, *words]


def test_lone_sentences_do_not_prolong_the_text() -> None:
    """Excerpts from other texts stand alone between titles and buttons."""
    excerpts = ["The bell", FERRY, "The mill", MILL, "The fog", PILOT]
    assert body_of(*TEXT, "Related stories", *excerpts, RIGHTS) == TEXT


def test_paragraph_below_a_known_line_stays() -> None:
    """A list of other texts may stand within a text, too: what follows a paragraph below it is set aside only."""
    assert body_of(*TEXT, "You may also like", "The bell", "The mill", TEXT[0], RIGHTS, "Made in Hallam")[-1] == TEXT[0]


def test_short_line_below_a_long_menu_is_no_title() -> None:
    """Below a menu of more than sixty lines a few words may be a section, a headline is the title."""
    menu = [f"* {item[2:]} {where}" for where in "abcdefgh" for item in MENU]
    rest = ["", "By Ann Berg, May 3, 2019", "", "\n\n".join([*TEXT, RIGHTS])]
    assert read("\n".join([*menu, "", "Sea and harbour", *rest])).title is None
    assert read("\n".join([*menu, "", TITLE, *rest])).title == TITLE


def test_long_list_over_the_text_of_a_page_is_a_menu() -> None:
    """A list of eight short items over the text is a menu where a line that only a page has stands under the text."""
    document = read("\n".join([*MENU, "", TITLE, "", "\n\n".join([*TEXT, RIGHTS])]))
    assert body(document) == TEXT
    assert document.title == TITLE
    assert body(read("\n".join([*MENU, "", TITLE, "", "\n\n".join(TEXT)])))[:8] == [item[2:] for item in MENU]


def test_long_list_over_a_post_with_comments_is_a_menu() -> None:
    """What has comments below it is a page, wherever its foot is."""
    document = read("\n".join([*MENU, "", TITLE, "", "\n\n".join(TEXT), "", *THREAD, RIGHTS]))
    assert len(document.comments) == 3
    assert body(document) == TEXT


@pytest.mark.parametrize(
    "items",
    [
        MENU[:7],
        [f"* {grams} g of {what[2:]}" for grams, what in enumerate(MENU, start=100)],
        [f"* {what[2:]}: none" for what in MENU],
        [f"* #{what[2:]}" for what in MENU],
        [f"* {what[2:]} are what we came for." for what in MENU],
    ],
)
def test_other_lists_over_the_text_stay(items: list[str]) -> None:
    """A list of the text is shorter, counts its items, names facts, has tags or sentences."""
    document = read("\n".join([*items, "", "\n\n".join([*TEXT, RIGHTS])]))
    assert body(document)[: len(items)] == [item[2:] for item in items]


def test_table_of_contents_stays() -> None:
    """A list of which two items are headings of the text is its table of contents."""
    headed = [*TEXT[:2], MENU[0][2:], *TEXT[2:], MENU[1][2:], FERRY, PILOT]
    document = read("\n".join([*MENU, "", "\n\n".join([*headed, RIGHTS])]))
    assert body(document)[:8] == [item[2:] for item in MENU]


def test_list_below_a_paragraph_stays() -> None:
    """What stands below two sentences is no menu over the text, even if more of the text stands below it."""
    document = read("\n".join([FERRY, PILOT, "", *MENU, "", "\n\n".join([*TEXT, RIGHTS])]))
    assert [item[2:] for item in MENU] == [line for line in body(document) if f"* {line}" in MENU]


def test_list_below_the_title_stays() -> None:
    """What stands between a title and the text is of the text."""
    document = read("\n".join([f"# {TITLE}", "", *MENU, "", "\n\n".join([*TEXT, RIGHTS])]))
    assert body(document)[:8] == [item[2:] for item in MENU]


def test_title_below_a_long_menu_is_found() -> None:
    """A head is read below the menu of a page, however long that is."""
    menu = [f"* {place} {number}" for number in range(9) for place in ("Harbour", "Quay", "Mill", "Bank")]
    document = read("\n".join([*LINKS, *menu, *menu, "", TITLE, "By Mary Hallam", "", "\n\n".join([*TEXT, RIGHTS])]))
    assert document.title == TITLE
    assert document.authors == ("Mary Hallam",)
    assert body(document) == TEXT


def test_text_without_much_prose_has_no_margins() -> None:
    """Where few sentences stand together, verse may be the text and they what is said about it."""
    verse = ["Out on the bar", "the bell and the fog", "and nobody there", "to ring it or see"]
    assert body_of(FERRY, PILOT, "Share this:", *verse, RIGHTS)[-4:] == verse


def test_what_is_printed_on_pages_has_no_margins() -> None:
    """In a book a notice of rights stands among its last pages, and the index follows."""
    index = ["bell, 3", "ferry, 1", "mill, 2"]
    assert body(read("\n\n".join([*TEXT, RIGHTS, f"\f{index[0]}", *index[1:]])))[-3:] == index
