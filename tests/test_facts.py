"""What is known of a document as a whole, before any rule looks at it."""

from __future__ import annotations

import pytest

from corpusnorm.facts import Facts, Layout

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
        "It was **not** the fog.",
        "It was *not* the fog, it was *really* not.",
        "After *The Night Ferry* she wrote nothing.",
        "See [the log](https://example.org/log).",
        "A snake_case_name and another_such_name cost 3 * 4 * 5 in all.",
        "#ferry #fog #coast\n\n#ferry\n\n#fog",
        "He gave it a 5\\5, and the path was C:\\temp\\new.",
        "See [1](2019), [2](2020) and [3](2021).",
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
    ],
)
def test_prose_is_no_code(text: str) -> None:
    """Prose with an example in it, a list with colons, and tags are no program."""
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
