"""The body of a text as blocks: what is a heading, a list, a table, code or a quotation, and what is not."""

from __future__ import annotations

from textwrap import fill

import pytest

from corpusnorm import BlockType, Document
from corpusnorm.line import Role, scan
from corpusnorm.structure.body import _hold
from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, body_of, outline, read, roles

HEADING, PARAGRAPH, QUOTE = BlockType.HEADING, BlockType.PARAGRAPH, BlockType.BLOCK_QUOTE
ITEM, CODE, TABLE = BlockType.LIST_ITEM, BlockType.CODE, BlockType.TABLE


def type_of(text: str, *, before: str = PILOT, after: str = INQUIRY) -> BlockType:
    """What ``text`` is between two paragraphs of a longer text."""
    found = {content: type_ for type_, content in body_of(FERRY, before, text, after, MILL)}
    return found[text]


def test_marked_headings_keep_their_levels() -> None:
    """A heading with a mark is a heading of the level of the mark, without the mark."""
    document = read(f"# A ferry\n\n{FERRY}\n\n{PILOT}\n\n## The forecast\n\n{INQUIRY}\n\n### At sea\n\n{MILL}")
    headings = [(block.text, block.level) for block in document.body if block.type is HEADING]
    assert headings == [("The forecast", 2), ("At sea", 3)]


def test_marked_heading_needs_no_text_around_it() -> None:
    """A mark makes a heading also where a short line without one is a paragraph."""
    parts = ["# A ferry", FERRY, "## The forecast", "## Fog", "Short.", PILOT]
    assert (HEADING, "Fog") in body_of(*parts)
    assert (PARAGRAPH, "Fog") in body_of(*(part.lstrip("# ") for part in parts))


@pytest.mark.parametrize(
    "text",
    [
        "The forecast",
        "3. The forecast",
        "Who sent the pilot home?",
        "Überfahrt im Nebel",
    ],
)
def test_short_line_between_paragraphs_is_a_heading(text: str) -> None:
    """A short line that ends no sentence, between running texts, is a heading."""
    assert type_of(text) is HEADING


@pytest.mark.parametrize("before", ["* * *", "***", "»Wir haben den Nebel erst gesehen, als er da war.«"])
def test_heading_below_asterisks_or_a_quotation(before: str) -> None:
    """A row of asterisks ends what stands above it, and so does a full stop within German quotation marks."""
    assert type_of("The forecast", before=before) is HEADING


@pytest.mark.parametrize("numbers", [("I", "II"), ("I.", "II."), ("1.", "2.")])
def test_numbers_over_sections_are_headings(numbers: tuple[str, str]) -> None:
    """Numbers that stand alone over running text and count on from one are headings."""
    one, two = numbers
    found = body_of(FERRY, one, PILOT, PILOT, two, INQUIRY, MILL)
    assert [text for type_, text in found if type_ is HEADING] == [one, two]


@pytest.mark.parametrize("numbers", [("II", "III"), ("I", "III"), ("12", "13"), ("I", "Mill")])
def test_numbers_that_do_not_count_from_one_are_no_headings(numbers: tuple[str, str]) -> None:
    """A single number, or such as begin later or leave one out, may be anything."""
    one, two = numbers
    found = body_of(FERRY, one, PILOT, PILOT, two, INQUIRY, MILL)
    assert (HEADING, one) not in found


def test_inferred_heading_has_level_two() -> None:
    """A heading without a mark is of the second level: the first is the title's."""
    document = read(f"{FERRY}\n\n{PILOT}\n\nThe forecast\n\n{INQUIRY}\n\n{MILL}")
    assert [block.level for block in document.body if block.type is HEADING] == [2]


@pytest.mark.parametrize(
    "text",
    [
        "The forecast:",
        "The forecast.",
        "The forecast, 3 May 2019",
        "Photo of the ferry",
        "Foto von der Fähre",
        "Source: Coast Guard",
        "the forecast",
        "What the owners were told to",
        "The lights of",
        "Home | News",
        "“The forecast.”",
        "“Is that the forecast?”",
        "– The forecast",
        "* The forecast",
        "Read the forecast »",
        "The forecast →",
        "See more: The forecast",
        "The forecast [VIDEO]",
        "@harbourmaster",
        "www.example.org",
        "1919",
        "F1",
        "One two three four five six seven eight nine ten eleven twelve thirteen",
        "The forecast that nobody on the island or on the ferry would have wanted to read it",
    ],
)
def test_short_line_that_is_no_heading(text: str) -> None:
    """Announcements, sentences, dates, captions, cut lines, menus, speech and addresses are no headings."""
    assert type_of(text) is PARAGRAPH


def test_no_heading_before_lower_case() -> None:
    """A line whose text goes on in lower case is the beginning of it, not a heading over it."""
    assert type_of("The forecast", after=INQUIRY[0].lower() + INQUIRY[1:]) is PARAGRAPH


def test_no_heading_after_text_that_goes_on() -> None:
    """A line under text that ends no sentence belongs to that text."""
    assert type_of("The forecast", before=PILOT.rstrip(".") + " –") is PARAGRAPH


def test_no_heading_under_a_short_announcement() -> None:
    """What a short line announces by a colon is no heading; under a long text with a colon it may be one."""
    assert type_of("The forecast", before="He had:") is PARAGRAPH
    assert type_of("The forecast", before=PILOT.rstrip(".") + ":") is HEADING


def test_no_heading_over_short_lines() -> None:
    """Running text has to follow a heading: among short lines a short line is one of them."""
    assert type_of("The forecast", after="Fog, and more fog.") is PARAGRAPH


@pytest.mark.parametrize("text", ["What you need", "See also"])
def test_short_line_over_a_list_is_a_heading(text: str) -> None:
    """A list can stand under a heading as running text can, also where its items are short or in lower case."""
    assert type_of(text, after="- a lamp\n- oil for the lamp") is HEADING
    assert type_of(text, after="1. Light the lamp.\n2. Wait.") is HEADING


@pytest.mark.parametrize("text", ["What you need:", "The things that you need are"])
def test_what_a_list_completes_is_no_heading(text: str) -> None:
    """A line with a colon, or one that ends within its sentence, announces the list."""
    assert type_of(text, after="- a lamp\n- oil for the lamp") is PARAGRAPH


def test_turns_of_a_speaker_are_no_headings() -> None:
    """A name before the colon of three paragraphs, one of them long, is a speaker's; other labels may be headings."""
    turn = "Ann Berg: What did the pilot say?"
    others = [f"Ann Berg: {INQUIRY}", "Ann Berg: Thank you."]
    assert (PARAGRAPH, turn) in body_of(FERRY, PILOT, turn, INQUIRY, *others)
    assert (HEADING, turn) in body_of(FERRY, PILOT, turn, INQUIRY, *others[:1])
    steps = [f"Step {number}: What did the pilot say?" for number in (1, 2)]
    assert (HEADING, steps[0]) in body_of(FERRY, PILOT, steps[0], INQUIRY, steps[1], MILL)


def test_questions_of_an_interview_are_no_headings() -> None:
    """Two questions are headings; three are an interview."""
    two = body_of(FERRY, PILOT, "Who saw her?", INQUIRY, "Who called?", MILL)
    three = body_of(FERRY, PILOT, "Who saw her?", INQUIRY, "Who called?", MILL, "Why you?", FERRY)
    assert [text for type_, text in two if type_ is HEADING] == ["Who saw her?", "Who called?"]
    assert [text for type_, text in three if type_ is HEADING] == []


def test_numbered_list() -> None:
    """Numbers that follow each other make a list, and the numbers are markers, not text."""
    document = read(f"{FERRY}\n\n1. Weigh the flour.\n2. Heat the oven.\n3) Wait.\n\n{PILOT}")
    items = [(block.text, block.ordered, block.number) for block in document.body if block.type is ITEM]
    assert items == [("Weigh the flour.", True, 1), ("Heat the oven.", True, 2), ("Wait.", True, 3)]
    assert roles(document, Role.MARKER) == ["1. ", "2. ", "3) "]


def test_items_may_stand_apart() -> None:
    """Blank lines between items leave them a list."""
    assert body_of(FERRY, "1. Weigh the flour.", "2. Heat the oven.", PILOT)[1:3] == [
        (ITEM, "Weigh the flour."),
        (ITEM, "Heat the oven."),
    ]


@pytest.mark.parametrize("first", ["1974. An outline of the plan.", "12. An outline of the plan."])
@pytest.mark.parametrize("second", ["It was never read.", "7. It was never read."])
def test_number_without_company_is_text(first: str, second: str) -> None:
    """A year or a number that has neither the next nor the previous one beside it opens a sentence."""
    assert body_of(FERRY, first, second, PILOT)[1:3] == [(PARAGRAPH, first), (PARAGRAPH, second)]


@pytest.mark.parametrize("bullet", ["*", "-", "+", "•", "▪"])
def test_bulleted_list(bullet: str) -> None:
    """Two lines with the same bullet are a list without order."""
    document = read(f"{FERRY}\n\n{bullet} Flour and water.\n{bullet} Salt.\n\n{PILOT}")
    items = [(block.text, block.ordered, block.number) for block in document.body if block.type is ITEM]
    assert items == [("Flour and water.", False, None), ("Salt.", False, None)]


def test_item_of_two_lines() -> None:
    """A line without a bullet goes on with the item above it."""
    document = read(f"{FERRY}\n\n- Flour and water,\n  warm.\n- Salt.\n\n{PILOT}")
    assert [block.text for block in document.body if block.type is ITEM] == ["Flour and water,\n  warm.", "Salt."]


def test_different_bullets_keep_no_company() -> None:
    """A dash and a plus beside each other are no list."""
    assert ITEM not in dict(body_of(FERRY, "- Flour and water.", "+ Salt.", PILOT))


def test_lone_bullet() -> None:
    """A bullet that is nothing else makes an item alone; a dash alone opens speech."""
    assert (ITEM, "Flour and water.") in body_of(FERRY, "• Flour and water.", PILOT)
    assert (PARAGRAPH, "- Flour and water.") in body_of(FERRY, "- Flour and water.", PILOT)


def test_table() -> None:
    """Lines that begin with a bar are one table, bars and all."""
    table = "| Port | Ships |\n|---|---|\n| Aldermere | 3 |"
    assert body_of(FERRY, table, PILOT) == [(PARAGRAPH, FERRY), (TABLE, table), (PARAGRAPH, PILOT)]


def items_of(text: str) -> list[str]:
    """The items of the lists in ``text``, which stands between paragraphs."""
    return [content for type_, content in body_of(FERRY, PILOT, text, INQUIRY) if type_ is ITEM]


def test_items_with_lists_of_their_own() -> None:
    """Lists that stand between the items of a list, set in further, take nothing from it."""
    assert items_of("1. Bread\n   - flour\n   - yeast\n2. Butter\n   - cream\n3. Salt") == (
        ["Bread", "flour", "yeast", "Butter", "cream", "Salt"]
    )


def test_lists_of_one_item_in_a_list() -> None:
    """A single item over, or in, a list of items that are set in differently is one, too."""
    assert items_of("* Ferries\n    + Old\n    + New\n        - Steam\n    + Lost\n* Pilots\n    + All") == (
        ["Ferries", "Old", "New", "Steam", "Lost", "Pilots", "All"]
    )


def test_letters_of_text_browsers_are_bullets() -> None:
    """`o`, which text browsers print in lists within lists, makes items in such company."""
    text = "  * Ferries\n      + Old\n          o Steam\n          o Sail\n      + New\n          o Motor"
    assert items_of(text) == ["Ferries", "Old", "Steam", "Sail", "New", "Motor"]


@pytest.mark.parametrize(
    "text",
    [
        "* Restava solo il pane per tutta la famiglia e per il pilota\n  o Maria sarebbe partita\n* Poi il mare",
        "  Restava il pane\n  o Maria sarebbe partita",
        "o Steam\no Sail",
    ],
)
def test_word_of_one_letter_is_no_bullet(text: str) -> None:
    """An `o` that begins a line is a word where the line before may go on, alone, or where nothing is set in."""
    assert not any(item.startswith(("Maria", "Sail")) for item in items_of(text))


def test_date_below_an_item_is_no_item() -> None:
    """A number below an item with a bullet begins no list: it may be a day."""
    assert items_of("+ The flood\n    1. November 2023\n+ The fog\n    1. December 2023") == ["The flood", "The fog"]


def test_table_in_html() -> None:
    """A table that a converter left in HTML is a table, in one line or in several."""
    rows = "<tr><td colspan=2>Letters</td></tr>"
    assert type_of(f"<table>{rows}</table>") is TABLE
    assert type_of(f"<table>\n{rows}\n</table>") is TABLE


def test_bars_before_lines_are_no_table() -> None:
    """Lines with one bar before each are the items of a menu: a table has cells."""
    assert not [type_ for type_, _ in body_of(FERRY, "| Timetable\n| Fares\n| Pilots", INQUIRY) if type_ is TABLE]


def test_single_bar_is_no_table() -> None:
    """One line with a bar is text."""
    assert type_of("| Port | Ships |") is PARAGRAPH


@pytest.mark.parametrize("fence", ["```", "~~~"])
def test_fenced_code(fence: str) -> None:
    """Code between fences is one block, blank lines and all, and the fences are markers."""
    code = "def go(x):\n\n    # ashore\n    - x"
    document = read(f"{FERRY}\n\n{fence}\n{code}\n{fence}\n\n{PILOT}")
    assert outline(document.body) == [(PARAGRAPH, FERRY), (CODE, code), (PARAGRAPH, PILOT)]
    assert [piece.strip() for piece in roles(document, Role.MARKER)] == [fence, fence]


def test_fence_without_end() -> None:
    """Code whose fence is never closed reaches to the end, and loses no line."""
    document = read(f"{FERRY}\n\n```\ngo(1)\ngo(2)")
    assert outline(document.body) == [(PARAGRAPH, FERRY), (CODE, "go(1)\ngo(2)")]


def test_program_is_code() -> None:
    """What is a program as a whole is code in all its parts."""
    document = read("import os\n\ndef go(x):\n    return f(x)\n\nfor x in y:\n    go(x);\n\nif z:\n    go(z);\n")
    assert {block.type for block in document.body} == {CODE}


def test_quotation_marked_line_by_line() -> None:
    """Two paragraphs behind ">" are quotations, and the signs are markers."""
    document = read(f"{FERRY}\n\n> {PILOT}\n\n> {INQUIRY}\n\n{MILL}")
    assert outline(document.body)[1:3] == [(QUOTE, PILOT), (QUOTE, INQUIRY)]
    assert roles(document, Role.MARKER) == ["> ", "> "]


def test_lone_quote_mark_counts_in_markdown_only() -> None:
    """A single ">" is a quotation where the text is Markdown, and a sign of the writer elsewhere."""
    assert (PARAGRAPH, f"> {PILOT}") in body_of(FERRY, f"> {PILOT}", INQUIRY)
    markdown = body_of("# A ferry", FERRY, f"> {PILOT}", "## The forecast", "See [the log](https://example.org/).")
    assert (QUOTE, PILOT) in markdown


def test_prompt_is_no_quotation() -> None:
    """ ">>>" is the prompt of a program, in Markdown too."""
    parts = ["# A ferry", FERRY, ">>> go(1)", ">>> go(2)", "## After", "See [the log](https://example.org/)."]
    assert QUOTE not in [type_ for type_, _ in body_of(*parts)]


def test_prompt_without_command_is_no_empty_quotation() -> None:
    """ ">>>" alone is a line of the session where nothing is quoted less deep, and an empty line where something is."""
    session = read(f"{FERRY}\n\n>>> a = 1\n>>>\n>>> b = 2\n\n{MILL}")
    assert roles(session, Role.MARKER) == []
    quoted = read(f"{FERRY}\n\n> {PILOT}\n>>> {INQUIRY}\n>>>\n>>> {INQUIRY}\n\n{MILL}")
    assert ">>>" in roles(quoted, Role.MARKER)


def test_lines_are_paragraphs_in_single_newlines() -> None:
    """Where every line is a paragraph, blank lines or not, each is a block."""
    document = read(f"{FERRY}\n{PILOT}\n{INQUIRY}\n{MILL}")
    assert outline(document.body) == [(PARAGRAPH, text) for text in (FERRY, PILOT, INQUIRY, MILL)]


def test_wrapped_lines_are_one_paragraph() -> None:
    """Lines filled to a common width are one paragraph, in one line."""
    paragraph = f"{FERRY} {PILOT} {INQUIRY}"
    wrapped = fill(paragraph, width=60)
    assert body_of(wrapped, wrapped) == [(PARAGRAPH, paragraph), (PARAGRAPH, paragraph)]


def test_a_word_broken_at_the_end_of_a_line_does_not_end_its_paragraph() -> None:
    """A hyphen that nothing in the text explains stays with its line break, within the paragraph."""
    first, second, rest = fill(f"{FERRY} {PILOT} {INQUIRY}", width=60).split("\n", 2)
    broken = f"{first}\n{second[:-2]}-\n{second[-2:]} {rest}"
    assert body_of(broken, MILL)[0] == (
        PARAGRAPH,
        f"{first} {second[:-2]}-\n{second[-2:]} {rest}".replace("\n", " ").replace("- ", "-\n"),
    )


def test_short_lines_are_a_stanza() -> None:
    """A line break within a paragraph stays where blank lines set paragraphs apart."""
    stanza = "The fog came down,\nthe bell was still,"
    parts = [FERRY, PILOT, stanza, INQUIRY, MILL]
    assert body_of(*parts)[2] == (PARAGRAPH, stanza)


def test_long_line_is_a_paragraph_by_itself() -> None:
    """A line of more than 120 characters ends its paragraph, also where no blank line follows."""
    long = f"{FERRY} {PILOT}"
    assert body_of(MILL, f"{long}\nIt was cold.", INQUIRY, PILOT)[1:3] == [
        (PARAGRAPH, long),
        (PARAGRAPH, "It was cold."),
    ]


def test_a_page_that_ends_with_a_sentence_ends_the_paragraph() -> None:
    """A form feed at the beginning of a line is no text, and stands in none."""
    assert body_of(MILL, f"{FERRY}\n\f{PILOT}", INQUIRY)[1:3] == [(PARAGRAPH, FERRY), (PARAGRAPH, PILOT)]


PAGE = f"{FERRY} {PILOT} {FERRY} {PILOT} It was said by the harbour master who stood on the"


def paged(*parts: str, between: str = "") -> Document:
    """A text whose pages begin with ``parts``, and otherwise hold the same; ``between`` stands above each number."""
    pages = [f"{part}\n\n{PAGE}\n\n{between}The Night Ferry\n\n{number}" for number, part in enumerate(parts, 7)]
    return read("\n\n".join(pages))


def test_the_lines_of_a_page_are_furniture() -> None:
    """Numbers of pages and running heads are set aside and kept, and a sentence goes on behind them."""
    document = paged("It was late.", "shore that night.", "quay that night.", "bridge that night.")
    numbers = [("page-number-line", str(number)) for number in (7, 8, 9, 10)]
    assert [(piece.rule, piece.text) for piece in document.furniture if piece.text != "The Night Ferry"] == numbers
    assert len(document.furniture) == 8
    assert [block.text for block in document.body] == [
        "It was late.",
        *(f"{PAGE} {word} that night." for word in ("shore", "quay", "bridge")),
        PAGE,
    ]


def test_a_paragraph_over_two_pages_is_two_segments() -> None:
    """Its span reaches over the lines of the page, which keep their own roles."""
    document = paged("It was late.", "shore that night.", "quay that night.", "bridge that night.")
    block = document.body[1]
    within = [part for part in document.segments if block.span.start <= part.span.start < block.span.end]
    told = [part.role for part in within if part.role is not Role.BLANK]
    assert told == [Role.PARAGRAPH, Role.FURNITURE, Role.FURNITURE, Role.PARAGRAPH]


def test_a_block_of_code_may_be_empty_beside_marks() -> None:
    """A fence with nothing in it is a block without text, also where other blocks have links."""
    document = read("See [the ferry](https://example.org/) and the dam.\n\n## The dam\n\n```\n\n```\n")
    assert document.body[-1].type is BlockType.CODE
    assert (document.body[-1].text, document.body[-1].marks) == ("", ())
    assert len(document.body[0].marks) == 1


def test_marks_stand_where_they_stood_over_two_pages() -> None:
    """Emphasis behind the lines of a page is counted in the text of the whole paragraph."""
    document = paged("# A ferry", "shore on *that night*.", "quay on *that night*.", "bridge on *that night*.")
    texts = [block.text[mark.span.start : mark.span.end] for block in document.body for mark in block.marks]
    assert texts == ["that night"] * 3


@pytest.mark.parametrize("start", ["Shore that night.", "ω that night.", "von Berg, A. 2013, The Shore.", "8 boats"])
def test_what_begins_a_page_anew(start: str) -> None:
    """A capital, a sign of a formula, the name of an author or a number shows no sentence that goes on."""
    document = paged("It was late.", "shore that night.", "quay that night.", start)
    assert start in [block.text for block in document.body]


def test_only_the_lines_of_pages_stand_within_a_paragraph() -> None:
    """Where other furniture stands between, a paragraph may have been lost with it."""
    between = "Story continues below advertisement\n\n"
    document = paged("It was late.", "shore that night.", "quay that night.", "bridge that night.", between=between)
    assert "shore that night." in [block.text for block in document.body]


def test_an_item_of_a_list_goes_on_over_the_page() -> None:
    """The part on the next page has no bullet."""
    items = f"- {PILOT}\n- {PAGE}"
    document = read(paged("It was late.", "shore that night.", "quay that night.").source.text.replace(PAGE, items))
    assert [block.text for block in document.body if block.type is ITEM][1] == f"{PAGE} shore that night."


def test_a_word_cut_by_a_page_keeps_its_hyphen_and_its_line_break() -> None:
    """As it does at the end of a line: nothing shows whether the hyphen is its own."""
    document = paged("It was late.", "shore that night.", "quay that night.", "bridge that night.")
    cut = read(document.source.text.replace("stood on the\n", "stood on the fore-\n"))
    assert cut.body[1].text == f"{PAGE} fore-\nshore that night."


def test_furniture_is_given_in_the_order_of_the_text() -> None:
    """Whichever rule has found a line, it stands where it stood."""
    lines = ["Skip to content", "Share this:", "© 2019 The Harbour Gazette. All rights reserved.", "Back to top"]
    document = read("\n\n".join([lines[0], "A ferry", lines[1], FERRY, PILOT, INQUIRY, *lines[2:]]))
    assert [piece.text for piece in document.furniture] == lines


ANSWER = "By accident, since I had gone there to look for something else, a quarrel about a railway and its clerks."
TURNS = ("AB: How did you come to write?", f"CD: {ANSWER}", "AB: And the clerks?", f"CD: {ANSWER}", "AB: Why?")


def test_short_question_of_an_interview_is_no_heading() -> None:
    """Who asks in few words is no heading over the answer, though nothing long is said under his initials."""
    found = body_of(FERRY, *TURNS, f"CD: {ANSWER}")
    assert [type_ for type_, _ in found] == [PARAGRAPH] * 7


def test_heading_between_turns_of_an_interview() -> None:
    """A short line between an answer and a short question is a heading; between points of a list it is none."""
    found = body_of(FERRY, *TURNS[:4], "The quarrel", *TURNS[4:], f"CD: {ANSWER}")
    assert (HEADING, "The quarrel") in found
    points = (
        f"Pro: {ANSWER}",
        "Con: the fog",
        f"Pro: {ANSWER}",
        "The price",
        "Con: the price",
        f"Pro: {ANSWER}",
        "Con: no",
    )
    assert (PARAGRAPH, "The price") in body_of(FERRY, *points)


LONG_LINES = "\n".join((FERRY + " " + PILOT, INQUIRY, MILL + " " + PILOT))
"""A text in which every line is a paragraph."""


@pytest.mark.parametrize(
    "lines",
    [
        ("The pilot had been sent home that very foggy", "morning by the owners."),
        ("The pilot had been sent home that foggy morning,", "and nobody will say who had asked him to go."),
        ("• The pilot who had been sent home in the foggy morning", "and his wife"),
    ],
)
def test_sentence_that_goes_on_in_the_next_line(lines: tuple[str, ...]) -> None:
    """Where each line is a paragraph, a sentence or item that goes on in lower case is one block, breaks and all."""
    text = "\n".join((LONG_LINES, *lines, "• The harbour master", PILOT))
    assert "\n".join(lines).removeprefix("• ") in [text for _, text in outline(read(text).body)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Ferries of the sound and their owners in the war", "by Ann Berg"), id="byline"),
        pytest.param(("The pilot had been sent home that foggy morning", "more"), id="button"),
        pytest.param(("The pilot had been sent home.", "and nobody will say who had asked him to go."), id="sentence"),
        pytest.param(("The pilot went home", "and nobody will say who had asked him to go."), id="short line"),
        pytest.param(
            ("the pilot had been sent home that foggy morning", "the owners had asked him to go, they say"), id="i"
        ),
        pytest.param(
            ("Ferries of the sound and the tugs of the town", "home | news | contact and more of the harbour"), id="bar"
        ),
        pytest.param(("• The pilot went home in the fog on Monday", "more about him"), id="short line in a list"),
    ],
)
def test_lines_in_lower_case_that_are_paragraphs(lines: tuple[str, ...]) -> None:
    """Bylines, buttons, bars and lines of those who begin sentences in lower case stay apart from the line above."""
    found = [text for _, text in outline(read(f"{LONG_LINES}\n" + "\n".join(lines) + f"\n{PILOT}").body)]
    assert lines[1] in found


def test_who_writes_small_begins_paragraphs_so() -> None:
    """In lines some of which begin small below a full stop, none goes on in the next."""
    lines = (PILOT[:-1], "and nobody will say who had asked him to go.", "not even he says it.")
    found = [text for _, text in outline(read("\n".join((LONG_LINES, *lines))).body)]
    assert lines[1] in found


SHORT = "Nobody was hurt in the fog of that morning."


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param(("1. The ferry", "2. The pilot", "3. Fog and tide"), id="numbers"),
        pytest.param(("1. The ferry", "2. The pilot", "3. Fog!"), id="exclamation"),
        pytest.param(
            ("The Ferry from Skarn", "The Pilot and His Wife", "Fog and Tide with Snow in Skarn"), id="capitals"
        ),
    ],
)
def test_heading_of_the_form_of_two_others(headings: tuple[str, str, str]) -> None:
    """A line of the same form as two headings is one over a single short sentence, too; by itself it is none."""
    one, two, three = headings
    sisters = body_of(FERRY, one, PILOT, two, INQUIRY, three, SHORT)
    assert [text for type_, text in sisters if type_ is HEADING] == list(headings)
    assert (HEADING, three) not in body_of(FERRY, PILOT, INQUIRY, three, SHORT)


@pytest.mark.parametrize(
    ("line", "below"),
    [
        pytest.param("Fog and tide in the Harbour", SHORT, id="small word"),
        pytest.param("Anna Berg, Skarn Harbour. Oil on Wood", SHORT, id="caption"),
        pytest.param("5. Fog and tide", SHORT, id="number that leaves one out"),
        pytest.param("Fog and Tide in Skarn Harbour", "Nobody was hurt", id="over no sentence"),
        pytest.param(
            "Fog and Tide in Skarn Harbour", "in the fog of that morning nobody was hurt.", id="in a sentence"
        ),
        pytest.param("Read More about the Harbour", SHORT, id="button"),
    ],
)
def test_lines_that_are_not_of_the_form_of_headings(line: str, below: str) -> None:
    """Another form, or no sentence below, makes no heading beside others."""
    found = body_of(FERRY, "The Ferry in Winter", PILOT, "The Pilot and His Wife", INQUIRY, line, below)
    assert (HEADING, line) not in found


def test_line_that_comes_back_is_no_heading() -> None:
    """The name of a section that is printed again and again is none of the text's headings."""
    deals = "Harbour Deals Today"
    found = body_of(FERRY, "The Ferry in Winter", PILOT, "The Pilot and His Wife", INQUIRY, deals, SHORT, deals, SHORT)
    assert (HEADING, deals) not in found


def read_wrapped(*parts: str) -> list[tuple[BlockType, str]]:
    """The body of a text that is broken into lines as of a printed page, with ``parts`` between its paragraphs."""
    prose = fill(f"{FERRY} {PILOT} {INQUIRY} {MILL} {INQUIRY}", 70)
    return outline(read("\n\n".join((prose, prose, *parts, prose))).body)


def test_sentence_that_a_blank_line_cuts_on_a_page() -> None:
    """Between the lines of a printed page a blank line in the middle of a sentence or an item cuts no block."""
    parts = (
        "In the morning the owners of the other ferry had asked the",
        "harbour master for a second tug in the sound.",
    )
    assert (PARAGRAPH, " ".join(parts)) in read_wrapped(*parts)
    items = ("• The owners of the other ferries in the harbour", "who had been asked for their boats.", "• The tug")
    assert (ITEM, f"{items[0][2:]} {items[1]}") in read_wrapped(*items)
    broken = ("In the morning the owners of the other ferry had seen that och-", "re and yellow lights were on.")
    assert (PARAGRAPH, "\n".join(broken)) in read_wrapped(*broken)


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(("In the morning the owners came.", "and nobody will say who had asked them to."), id="sentence"),
        pytest.param(("The owners of the ferry", "and nobody will say who had asked them to come."), id="short line"),
        pytest.param(("the owners of the other ferries in the harbour", "and of the tugs of the town."), id="list"),
        pytest.param(
            ("Figure 3.1: Ferries of the sound by their owners", "and nobody will say who they are."), id="caption"
        ),
        pytest.param(("The owners of the other ferries in the harbour", "by Ann"), id="button"),
        pytest.param(("The owners of the other ferries in the harbour", f"https://example.org/{'a' * 30}"), id="url"),
        pytest.param(("The owners of the other ferries in the harbour", "Skarn and nobody else."), id="capital"),
    ],
)
def test_paragraphs_that_a_blank_line_parts_on_a_page(parts: tuple[str, str]) -> None:
    """Where the first part ends, is short or a caption, or the second no sentence, the blank line parts two blocks."""
    assert (PARAGRAPH, parts[1]) in read_wrapped(*parts)


def test_blank_line_in_a_page_of_the_web() -> None:
    """Where each paragraph is one line, what goes on in lower case behind a blank line may be a list without marks."""
    parts = ("The owners of the other ferries in the harbour", "and of the tugs and boats of the town.")
    assert (PARAGRAPH, parts[1]) in body_of(FERRY, PILOT, *parts, MILL)


@pytest.mark.parametrize(
    "lines",
    [
        (f"{PILOT} {FERRY[:-1]} of boats/", "ferries that had been seen in the sound."),
        ("• The owners of the other ferries in the harbour and", "boats", f"• {FERRY} {PILOT}"),
    ],
)
def test_line_that_goes_on_within_lines_of_a_page(lines: tuple[str, ...]) -> None:
    """A line that is broken behind a slash, or an item whose last line is short, goes on beside long lines, too."""
    whole = "\n".join(lines[:2]).removeprefix("• ")
    assert whole.replace("\n", " ") in [text.replace("\n", " ") for _, text in read_wrapped("\n".join(lines))]


def test_signs_are_looked_for_in_the_lines_at_hand() -> None:
    """A text with many comments is not searched as a whole for each of them."""
    text = f"{MILL}\n\n> {FERRY}\n"
    lines = scan(text)
    assert _hold(lines, ">", text)
    assert not _hold(lines[:2], ">", text)


STANZAS = (
    ("The river runs below the hill", "And carries hay and stone away", "The wheel is never still", "It turns the day"),
    ("O turn the wheel, turn the wheel", "Turn it till the morning comes"),
    (
        "[Verse 2]",
        "My father had a boat of oak",
        "My mother had a silver comb",
        "The boat went down, the comb it broke",
    ),
)


def test_stanzas_without_stops_are_whole() -> None:
    """Short lines that are pieces of sentences, in several groups, are verses: each group is one paragraph."""
    text = "\n\n".join("\n".join(stanza) for stanza in STANZAS)
    for document in (read(f"{text}\n"), read(f"{FERRY}\n\n{text}\n\n{PILOT}\n")):
        texts = [block.text for block in document.body]
        assert [each for each in texts if each not in (FERRY, PILOT)] == ["\n".join(stanza) for stanza in STANZAS]


@pytest.mark.parametrize(
    "groups",
    [
        (
            (
                "About us and our work",
                "Contact the harbour master",
                "News of the day",
                "What we do here",
                "How to get there",
            ),
        ),
        (
            ("Home Page", "About Us Here", "The News Today"),
            ("Contact Us Now", "Our Harbour Master", "The Legal Matter"),
        ),
        (
            ("12 Harbour Street in Skarn", "4 of the lorries", "3 bags of hay"),
            ("7 cups of the flour", "1 egg of a hen"),
        ),
        (
            ("The ferry is late today.", "The hay is very wet."),
            ("The pilot is asleep now.", "The lorry is full again."),
        ),
        (("Open: all of the day", "Closed: on the Sunday"), ("Fare: a pound for all", "Hay: a penny a bale")),
    ],
    ids=["one group", "menu", "figures", "sentences", "labels"],
)
def test_other_short_lines_are_paragraphs(groups: tuple[tuple[str, ...], ...]) -> None:
    """Lists, menus, goods and labels are no verse: each line is a paragraph."""
    text = "\n\n".join("\n".join(group) for group in groups)
    assert [block.text for block in read(f"{text}\n").body] == [line for group in groups for line in group]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("dash", "–—")
def test_three_lines_with_dashes_are_a_list(gap: str, dash: str) -> None:
    """A dash is the mark of an item where three lines and more have it, and none ends as speech does."""
    items = ("forty passengers", "a lorry full of hay", "two dogs, and a goat")
    document = read(f"{FERRY}\n\n{gap.join(f'{dash} {item}' for item in items)}\n\n{PILOT}\n")
    assert outline(document.body)[1:-1] == [(BlockType.LIST_ITEM, item) for item in items]


@pytest.mark.parametrize(
    "lines",
    [
        ("– Где паром?", "– На мели.", "– Понятно"),
        ("– Wo ist die Fähre", "– Auf Grund – sagte sie", "– Ach"),
        ("– Det vet jag inte", "– Nej”, sade hon", "– Jo"),
        ("– forty passengers", "– a lorry full of hay"),
        ("– forty passengers", "– a lorry full of hay", "–. 2006, on hay"),
    ],
    ids=["stops", "a second dash", "quotation marks", "two", "no blank"],
)
def test_dashes_of_speech_make_no_list(lines: tuple[str, ...]) -> None:
    """What is said keeps its dash."""
    document = read("\n\n".join([FERRY, *lines, PILOT, ""]))
    assert [block.text for block in document.body][1:-1] == list(lines)
