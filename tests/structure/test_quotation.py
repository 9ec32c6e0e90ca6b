"""Quotations that lost their form: taken where a line introduces them and the text shows their end."""

from __future__ import annotations

import pytest

from corpusnorm import BlockType
from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, body_of

FOG = "At two in the morning the fog lifted for a while, and I saw her lights where no ship ought to be."
COWS = "We lay still until it grew light, and somebody laughed then, because we could all hear the cows."
TIDE = "The captain came down and told us that the tide would leave in an hour and that we had better eat."
PASSAGES = "His log is long, but the following passages deserve to be read in full:"
HE_WRITES = "Of that night the old harbour master has a different memory. In his log he writes:"


def quoted(*parts: str) -> list[str]:
    """The paragraphs of a text that are taken for quotations."""
    return [text for type_, text in body_of(*parts) if type_ is BlockType.BLOCK_QUOTE]


def test_passages_until_the_author_looks_back() -> None:
    """Passages that are announced go on to the paragraph that speaks of them."""
    assert quoted(FERRY, PASSAGES, FOG, COWS, TIDE, "These passages were not read out at the inquiry.") == [
        FOG,
        COWS,
        TIDE,
    ]


def test_passages_until_the_quotation_marks_of_the_author() -> None:
    """Passages end before the paragraph that uses the quotation marks of the text before them."""
    back = "It was not read out at the inquiry, and “nobody asked why”, as the clerk put it to me in May."
    assert quoted("A “small” ferry, said the owners.", PASSAGES, FOG, COWS, back, MILL) == [FOG, COWS]


def test_foreign_quotation_marks_end_nothing() -> None:
    """Marks that the author does not use are those of the quotation."""
    inside = "Then the mate called “cows” down the stairs, and everybody who was still awake began to laugh."
    end = "Those words were not read out at the inquiry."
    assert quoted("A «small» ferry, said the owners.", PASSAGES, FOG, inside, end) == [FOG, inside]


def test_passages_until_a_heading() -> None:
    """A heading ends the passages, for the author has set it."""
    parts = [FERRY, PASSAGES, FOG, COWS, "The forecast", INQUIRY, MILL]
    assert quoted(*parts) == [FOG, COWS]


def test_passages_of_a_text_without_quotation_marks() -> None:
    """Where the text before them has no quotation marks, the first paragraph with some ends the passages."""
    back = "Of all this the captain says no more than that he was “a poor sleeper”, and the clerk passes on to cows."
    assert quoted(FERRY, PASSAGES, FOG, back, MILL, "The forecast", INQUIRY, MILL) == [FOG]


def test_passages_without_an_end() -> None:
    """Where nothing shows that the author speaks again, one paragraph is taken."""
    assert quoted(FERRY, PASSAGES, FOG, COWS, TIDE) == [FOG]


@pytest.mark.parametrize(
    "intro",
    [
        HE_WRITES,
        "Asked by the clerk about that night, the old harbour master explained:",
        "When the clerk objected, the old harbour master answered him as follows:",
        "The old harbour master left the following description of that night:",
        "Der alte Kapitän war in jener Nacht wach und schrieb später in einem Brief:",
        "Le vieux capitaine ne dormait pas cette nuit et il écrit dans son journal:",
        "Den gamle kaptenen var vaken hela den natten och skrev sedan i sin bok:",
    ],
)
def test_one_paragraph_after_a_verb_of_saying(intro: str) -> None:
    """A sentence that ends in a verb of saying and a colon introduces one paragraph."""
    assert quoted(FERRY, intro, FOG, PILOT, INQUIRY) == [FOG]


def test_two_quotations_apart() -> None:
    """After one quotation the text is the author's again, until he introduces the next."""
    assert quoted(HE_WRITES, FOG, PILOT, "The mate saw it in another way, and to his sister he wrote:", COWS, MILL) == [
        FOG,
        COWS,
    ]


@pytest.mark.parametrize(
    "intro",
    [
        "This letter came in the mail this morning:",
        "A reader of this page sent me this e-mail last night:",
        "Heute früh kam dieser Brief mit der Post:",
    ],
)
def test_letter_that_fills_the_post(intro: str) -> None:
    """A letter that the first line of a post announces goes on to the end."""
    assert quoted(intro, FOG, COWS, TIDE) == [FOG, COWS, TIDE]


def test_letter_until_the_author_looks_back() -> None:
    """A letter ends before the paragraph that speaks of it."""
    assert quoted("This letter came in the mail this morning:", FOG, COWS, "This letter is true.") == [FOG, COWS]


def test_letter_below_the_first_line() -> None:
    """A letter that is announced further down is not known to go on to the end, and is left."""
    assert quoted(FERRY, "This letter came in the mail this morning:", FOG, COWS, TIDE) == []


@pytest.mark.parametrize(
    "intro",
    [
        "Anna Smith says:",
        "Anna Smith writes:",
        "The things that they took along on that trip were as follows:",
        "What nobody at the inquiry asked about was this:",
        "Of that night the old harbour master has a different memory, and he writes.",
        "The harbour master remembers it in another way, and writes little of the ship, of the crew and of the fog:",
    ],
)
def test_what_introduces_no_quotation(intro: str) -> None:
    """A comment's header, the colon before a list, and a sentence without the colon introduce nothing."""
    assert quoted(FERRY, intro, FOG, PILOT, INQUIRY) == []


@pytest.mark.parametrize("mark", ["“", '"', "„", "«", "‘"])
def test_paragraph_in_quotation_marks_is_no_block(mark: str) -> None:
    """What stands in quotation marks has not lost its form."""
    assert quoted(FERRY, HE_WRITES, mark + FOG, PILOT) == []
    assert quoted(FERRY, PASSAGES, mark + FOG, COWS, "These passages were not read out.") == []


@pytest.mark.parametrize("next_", ["Fog, and more fog.", FOG[0].lower() + FOG[1:], FOG.rstrip(".") + ":"])
def test_paragraph_that_can_be_no_quotation(next_: str) -> None:
    """A short line, a sentence that goes on, and a line that announces something itself are not taken."""
    assert quoted(FERRY, HE_WRITES, next_, PILOT, INQUIRY) == []


def test_list_after_an_introduction_stays_a_list() -> None:
    """Items under a sentence that ends in a verb of saying are no quotation."""
    parts = [FERRY, HE_WRITES, f"1. {FOG}", f"2. {COWS}", PILOT]
    assert quoted(*parts) == []


def test_no_introduced_quotation_in_a_comment() -> None:
    """What a reader writes under a post is one text, quotations and all."""
    thread = ["2 comments", f"Ann says:\n3 May 2019 at 5:02 pm\n\n{HE_WRITES}", FOG, "Bo says:\n4 May 2019 at 5:02 pm"]
    assert quoted(FERRY, HE_WRITES, FOG, PILOT, *thread, MILL) == [FOG]
