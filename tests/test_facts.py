"""What is known of a document as a whole, before any rule looks at it."""

from __future__ import annotations

import pytest

from corpusnorm.facts import Facts, Layout, LineRecord

FERRY = "The ferry was towed off the sandbank on Tuesday, with forty passengers and a lorry full of hay on board."
PILOT = "Nobody was hurt, but the owners will have to explain why the pilot had been sent home that foggy morning."
WRAPPED = """The ferry was towed off the sandbank on Tuesday, with forty
passengers and a lorry full of hay on board. Nobody was hurt
but the owners will have to explain why the pilot had been
sent home that morning, although the forecast spoke of fog
along the whole coast until late.

The inquiry opens in May, and it will hear the crew and the
harbour master, and both of the fishermen who saw the lights
of the ship from the shore.
"""
STANZAS = (
    "The fog,\nthe bell was still and nobody spoke,\nno lights\nand none to see them from the shore by night,\nor so.\n"
)


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        (f"{FERRY}\n\n{PILOT}\n\n{FERRY}\n", Layout.BLANK_LINES),
        (f"{FERRY}\n{PILOT}\n{FERRY}\n", Layout.SINGLE_NEWLINES),
        (f"{FERRY}\n{PILOT}\n{FERRY}\n\n{PILOT}\n{FERRY}", Layout.SINGLE_NEWLINES),
        (f"{FERRY}\n{PILOT}\n\n{FERRY}", Layout.BLANK_LINES),
        (WRAPPED, Layout.WRAPPED),
        (WRAPPED.replace("\n", "\r\n"), Layout.WRAPPED),
        (STANZAS, Layout.SINGLE_NEWLINES),
        (FERRY, Layout.FLAT),
        (f"\n{FERRY}\n\n", Layout.FLAT),
        ("", Layout.FLAT),
    ],
)
def test_layout(text: str, layout: Layout) -> None:
    """Paragraphs are set apart by blank lines, by line breaks, are wrapped, or there is one line."""
    assert Facts(text).layout is layout


def test_line_breaks_at_the_end_set_nothing_apart() -> None:
    """Blank lines below the text do not make it one that sets paragraphs apart by them."""
    assert Facts(f"{FERRY}\n{PILOT}\n\n\n\n").layout is Layout.SINGLE_NEWLINES


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"])
def test_lines_end_in_any_way(line_end: str) -> None:
    """What a document is told by does not depend on how its lines end."""
    lines = [
        "The ferry was towed off the sandbank on a Tuesday before",
        "noon, and nobody on the island was surprised",
    ]
    text = "\n\n".join(["\n".join(lines * 4)] * 3)
    assert Facts(text).layout is Layout.WRAPPED
    assert Facts(text.replace("\n", line_end)).layout is Layout.WRAPPED


@pytest.mark.parametrize("width", [30, 140])
def test_lines_of_no_page_are_not_wrapped(width: int) -> None:
    """Lines of one length that no page has are paragraphs or verses."""
    assert Facts("\n".join(["a" * width] * 8)).layout is Layout.SINGLE_NEWLINES
    assert Facts("\n".join(["a" * 70] * 8)).layout is Layout.WRAPPED


@pytest.mark.parametrize(
    "text",
    [
        "# A ferry\n\nSee [the log](https://example.org/log).",
        "# A ferry\n\nIt was *not* the fog.",
        "It was **not** the _fog_.",
        "# One\n\nText.\n\n# Two\n\nText.\n\n# Three\n\nText.",
        "A [ferry](/a), a [pilot](/b) and an [owner](#c).",
        "It cost \\$5 and then \\$6 and then \\$7.",
        "| Port | Ships |\n|---|---|\n| Aldermere | 3 |\n\nThe *others* have none.",
        "After *The Night Ferry* she wrote *A House of Salt* as well.",
        "# A ferry\n\n- **Port:** Aldermere\n",
        "![The ferry](page_3.jpeg)\n\nIt was *not* the fog.",
        "See [the log][1], which was **not** hers.\n\n[1]: https://example.org/log",
        "Nobody was hurt.\n\n# The inquiry\n\nText.\n\n# 2 What came of it\n\nText.",
        "Nobody was hurt.\n\n# The inquiry\n\n<table><tr><td>3</td></tr></table>",
    ],
)
def test_markdown(text: str) -> None:
    """Two signs, one beside emphasis, one three times, or two titles in emphasis make Markdown."""
    assert Facts(text).is_markdown


@pytest.mark.parametrize(
    "text",
    [
        f"{FERRY}\n\n{PILOT}",
        "# A ferry\n\nText.",
        "Nobody was hurt.\n\n# of ships\n\n3\n\n# of pilots\n\n4",
        "It was **not** the fog.",
        "It was *not* the fog, it was *really* not.",
        "After *The Night Ferry* she wrote nothing.",
        "See [the log](https://example.org/log).",
        "A snake_case_name and another_such_name cost 3 * 4 * 5 in all.",
        "#ferry #fog #coast\n\n#ferry\n\n#fog",
        "He gave it a 5\\5, and the path was C:\\temp\\new.",
        "See [1](2019), [2](2020) and [3](2021).",
        "See [1], which was **not** hers.\n\n[1]: https://example.org/log",
        "To show a picture, write ![text](ferry.jpg) *in* a line.",
    ],
)
def test_plain_text_with_signs_is_no_markdown(text: str) -> None:
    """One sign may be the writer's own, and tags, names, sums and paths are no signs."""
    assert not Facts(text).is_markdown


SCRIPT = (
    "# A ferry\n\nimport os;\n\n# See [the log](https://example.org/)\n\nfor x in y:\n    go(x);\n\nif z:\n    go(z);\n"
)


def test_code_is_no_markdown() -> None:
    """The signs of Markdown are comments and operators in a program."""
    assert Facts(SCRIPT).is_code
    assert not Facts(SCRIPT).is_markdown


@pytest.mark.parametrize(
    "text",
    [
        "import os\n\ndef go(x):\n    return f(x)\n\nfor x in y:\n    go(x);\n",
        "#!/bin/sh\nexport A=1;\nif true; then {\n  sudo ls;\n}\n",
        "function go(x) {\n  return x;\n}\n",
    ],
)
def test_code(text: str) -> None:
    """Most lines of a program begin with a word of the language and end in one of its signs."""
    assert Facts(text).is_code


@pytest.mark.parametrize(
    "text",
    [
        "",
        FERRY,
        f"{FERRY}\n\nfor x in y:\n    go(x);\n\n{PILOT}\n\n{FERRY}\n\n{PILOT}",
        "Bring these:\nFlour:\nSalt (fine)\nWater;\nFor the rest see below.",
        "#ferry\n#fog\n#coast",
        f"{FERRY}&nbsp;\n{PILOT}&nbsp;\n{FERRY}&#160;",
    ],
)
def test_prose_is_no_code(text: str) -> None:
    """Prose with an example in it, a list with colons, tags, and lines that end in an entity are no program."""
    assert not Facts(text).is_code


@pytest.mark.parametrize(
    "text", ["So \\frac{1}{2} is left.", "With \\(x\\) as above.", "So $x_1$ is less than $y$.", "\\begin{quote}"]
)
def test_tex(text: str) -> None:
    """Commands and mathematics of TeX are told."""
    assert Facts(text).has_tex


@pytest.mark.parametrize("text", ["It cost $5, not $6.", "C:\\temp\\new", "A \\*star\\*", "So a_b = c^2."])
def test_no_tex(text: str) -> None:
    """Prices, paths, escapes and formulas without dollars are no TeX."""
    assert not Facts(text).has_tex


@pytest.mark.parametrize(
    ("text", "has"), [("Do:\n\n```\ngo()\n```", True), ("~~~\ngo()", True), ("So ``` it is", False)]
)
def test_code_fence(text: str, has: bool) -> None:
    """A fence stands at the start of its line."""
    assert Facts(text).has_code_fence is has


def test_language_is_that_of_the_text() -> None:
    """The language is told from the source, and None where it is not clear."""
    assert Facts(f"{FERRY} {PILOT}").language == "en"
    assert Facts("Ann Smithers, Bo Li").language is None


def _paged(heads: list[str], *, sentence: str = "It was said by the harbour master who stood on the") -> str:
    """A text with one of ``heads`` at the end of each page, where a sentence goes on in the next."""
    page = f"{FERRY} {PILOT} {FERRY} {PILOT}"
    ends = ("shore", "quay", "bridge", "pier", "deck", "beach", "roof")
    return "\n\n".join(
        f"{page} {sentence}\n\n{head}\n\n{end} that night, as he did." for head, end in zip(heads, ends, strict=False)
    )


@pytest.mark.parametrize(
    "numbers",
    [
        ["7", "8", "9"],
        ["- 7 -", "- 8 -", "- 9 -"],
        ["Page 7 of 9", "Page 8 of 9", "Page 9 of 9"],
        ["7", "9", "10", "12"],
    ],
)
def test_numbers_that_count_on_at_the_distance_of_pages(numbers: list[str]) -> None:
    """Lines with numbers that count on by one or two, where sentences are cut, are numbers of pages."""
    assert Facts(_paged(numbers)).pages.numbers == {(number, 1) for number in numbers}


@pytest.mark.parametrize("numbers", [["7", "8"], ["7", "12", "31"], ["(7)", "(8)", "(9)"]])
def test_other_numbers_are_not_of_pages(numbers: list[str]) -> None:
    """Too few, in no order, or in brackets as formulas have them."""
    assert not Facts(_paged(numbers)).pages


@pytest.mark.parametrize("numbers", [["1914", "1915", "1916"], ["1", "2", "3"]])
def test_numbers_beside_whole_sentences_are_not_of_pages(numbers: list[str]) -> None:
    """Years and sections count on, too, but no sentence goes on behind them."""
    text = _paged(numbers, sentence="It was over.")
    for end in ("shore", "quay", "bridge"):
        text = text.replace(f"\n\n{end}", f"\n\n{end.capitalize()}")
    assert not Facts(text).pages


def _paged_within_lines(above: str) -> str:
    """A wrapped text in which each page ends at the second word of a line, which stands below ``above``."""
    page = f"{WRAPPED}\n{WRAPPED}\n{above}"
    ends = ((7, "of the", "long quay."), (8, "by the", "old pier."), (9, "on the", "fishing boats."))
    return "\n".join(f"{page}\n{left}\n\n{number}\n\n{right}" for number, left, right in ends)


def test_a_page_may_end_within_a_line_of_wrapped_text() -> None:
    """The rest of the line is short, but belongs to a long one that goes on in it."""
    text = _paged_within_lines("The pilot was seen that night by those who stood at the end")
    assert Facts(text).pages.numbers == {("7", 1), ("8", 1), ("9", 1)}


@pytest.mark.parametrize("above", ["", "The pilot", "The pilot was seen that night by those who stood there."])
def test_a_short_line_by_itself_is_no_end_of_a_page(above: str) -> None:
    """What follows a blank line, a short line or a whole sentence may be a heading or a line of a list."""
    assert not Facts(_paged_within_lines(above)).pages


def test_the_last_page_may_be_short() -> None:
    """A number at the end of the text needs no full page above it; one with text below it does."""
    text = _paged(["7", "8", "9"])
    full_pages = {("7", 1), ("8", 1), ("9", 1)}
    assert Facts(f"{text}\n\n10").pages.numbers == {*full_pages, ("10", 1)}
    assert Facts(f"{text}\n\n10\n\nThe end").pages.numbers == full_pages


def test_a_running_head_stands_beside_the_number_or_has_it() -> None:
    """The line that comes back is known by its text, and by which of the lines with this text it is."""
    beside = Facts(_paged([f"The Night Ferry\n\n{number}" for number in (7, 8, 9)])).pages
    assert beside.heads == {("The Night Ferry", 1), ("The Night Ferry", 2), ("The Night Ferry", 3)}
    within = Facts(_paged([f"The Night Ferry {number}" for number in (7, 8, 9)])).pages
    assert within.heads == {(f"The Night Ferry {number}", 1) for number in (7, 8, 9)}
    assert not Facts(_paged(["Advertisement"] * 4)).pages


def test_a_form_feed_shows_the_end_of_a_page() -> None:
    """Where form feeds stand, no sentence need be cut."""
    pages = "\n\n".join(f"{FERRY} {PILOT} {FERRY} {PILOT} {number}!\n\n\fThe Night Ferry" for number in range(4))
    assert len(Facts(pages).pages.heads) == 4
    assert not Facts(pages.replace("\f", "")).pages


def test_lines_of_pages_are_found_in_another_state_of_the_text() -> None:
    """What was repaired beside them does not matter; an equal line elsewhere is another one."""
    facts = Facts(_paged(["7", "8", "9"]) + "\n\n9\n")
    lines = ["8", "", "7", "9", "9"]
    assert list(facts.pages.number_lines(lines)) == [0, 2, 3]
    assert list(facts.pages.head_lines(lines)) == []


def test_a_blank_line_after_each_line() -> None:
    """Wrapped lines with a blank line after each have a layout of their own; paragraphs in one line each have not."""
    assert Facts("\n\n".join(WRAPPED.replace("\n\n", "\n").split("\n"))).layout is Layout.SPACED_OUT
    assert Facts(f"{FERRY}\n\n{PILOT}\n\n{FERRY}\n\n{PILOT}").layout is Layout.BLANK_LINES


def test_many_broken_sentences_are_wrapped_lines_though_tables_stand_between() -> None:
    """Sentences that go on in lower case from filled lines show it, whatever else the document holds."""
    rows = "\n".join(f"{number} {number}.5" for number in range(30))
    assert Facts(f"{WRAPPED}\n{rows}\n\n{WRAPPED}").layout is Layout.WRAPPED


VERSES = """I saw the ships go down the river in the morning and come up again in the evening,
and the women on the shore, who had counted them, counted them again and went home,
and nobody asked them what the number was, since all of them knew it by that time,
for the sea keeps its own books and shows them to no one, neither to the captain,
"""


def test_verses_are_not_wrapped() -> None:
    """Lines that mostly end in a comma or a stop are verses, though they are long and go on in lower case."""
    assert Facts(VERSES * 3).layout is not Layout.WRAPPED


def test_verse() -> None:
    """Short lines in stanzas are verse; the lines of a narrow column, which break sentences, are not."""
    stanza = (
        "The wind is up, the light is low,\nThe gulls are in the hay,\nThe miller hears the water go\nAnd leaves.\n"
    )
    assert Facts(f"{stanza}\n" * 3).is_verse
    assert not Facts(
        "the wind was up that\nnight and nobody had\nseen the light of the\nship, as they say now.\n" * 3
    ).is_verse


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("Brenn\t12\nTolmen\t3\nQuay\t7\nMill\t1\nOst\t2", LineRecord.TABLE_ROW),
        ("Brenn   12\nTolmen   3\nQuay    7\nMill    1\nOst     2", LineRecord.TABLE_ROW),
        ("12 40\n3 41\n7 42\n1 43\n2 44", LineRecord.TABLE_ROW),
        ("10:01 ann: hi\n10:02 bo: hi\n10:03 ann: so\n10:04 bo: well\n10:05 ann: no", LineRecord.CHAT_TURN),
        ("<ann> hi\n<bo> hi\n<ann> so\n<bo> well\n<ann> no", LineRecord.CHAT_TURN),
        ("bow – front\nhull – body\nkeel – spine\nmast – pole\nstern – back", LineRecord.GLOSSARY_ENTRY),
        ("the ferry – as I know – left\nit – as they say – came\n" * 3, None),
        (f"{FERRY}\n{PILOT}\n" * 3, None),
        ("Brenn\t12", None),
    ],
)
def test_lines_that_are_records(text: str, record: LineRecord | None) -> None:
    """Rows, turns of a chat and entries in the order of the alphabet are told; asides between dashes are no entries."""
    assert Facts(text).line_record is record
    assert Facts(text).keeps_lines is (record is not None)


def test_prices_with_an_escape_between_them_are_no_tex() -> None:
    """A dollar sign before a digit closes no formula, whatever stands between it and the price before."""
    assert not Facts("The boat cost $40. The well\\-known pilot paid $35 for it.").has_tex
    assert Facts("The mass is $m_1 = 2$ in all.").has_tex
