"""What an opening says that a text is, and whose words count for which themes."""

from __future__ import annotations

import pytest

from corpusnorm.classifying.evidence import evidence_of
from corpusnorm.classifying.traits import measure
from corpusnorm.trace import TracedText
from tests.test_kinds import reading_of

BODY = "\n\nThe river rises in spring. Boats go down to the sea, and carts come up from it. Nobody minds the rain."


def quoted(name: str, text: str) -> str:
    """What the evidence of a trait quotes from a text."""
    reading = reading_of(text)
    (evidence,) = evidence_of([(1.0, name, False)], reading, TracedText.verbatim(reading.draft.text))
    assert evidence.span is not None
    return reading.draft.text[evidence.span.start : evidence.span.end]


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("How to caulk a boat", "How to"),
        ("Seven easy ways to cure a sail", "Seven easy ways"),
        ("A Guide to mooring", "Guide to"),
        ("Caulking, step by step", "step by step"),
        ("Anleitung: Ein Boot abdichten", "Anleitung"),
        ("Comment réparer une voile", "Comment réparer"),
        ("Cómo reparar una vela", "Cómo reparar"),
    ],
)
def test_instruction_is_told_by_its_heading(heading: str, words: str) -> None:
    """A heading that promises instruction is a trait, and the evidence quotes it."""
    text = heading + BODY
    assert measure(reading_of(text))["headed as instruction"] == 1
    assert quoted("headed as instruction", text) == words


@pytest.mark.parametrize("heading", ["Tips welcome", "Always at sea", "The guide left us", "Three days by the river"])
def test_what_only_has_such_words_is_not_headed_as_instruction(heading: str) -> None:
    """Words of instruction that promise none are no heading of instruction."""
    assert "headed as instruction" not in measure(reading_of(heading + BODY))


def test_instruction_far_below_is_no_heading() -> None:
    """What stands below the first lines may be a link to another page."""
    assert "headed as instruction" not in measure(reading_of("The river" + BODY * 2 + "\n\nHow to caulk a boat"))


NAME = "something defined in the first sentences"


@pytest.mark.parametrize(
    "sentence",
    [
        "A lugger is a small boat with two or three masts and square sails.",
        "Ida Marsh (born 3 May 1930) was an engineer who built harbours in the north.",
        "Ein Logger ist ein kleines Boot mit zwei oder drei Masten und Segeln.",
        "Un lougre est un petit bateau à deux ou trois mâts et à voiles carrées.",
    ],
)
def test_definitions_are_told(sentence: str) -> None:
    """A first sentence that says of something named what it is, a heading above it or not, is quoted as evidence."""
    for text in (sentence + BODY, "Lugger\n\n" + sentence + BODY):
        assert measure(reading_of(text))[NAME] == 1
        assert quoted(NAME, text) == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "It was a dark and stormy night in the harbour below the town.",
        "What I like about the lugger is the way that she goes before the wind.",
        "This is a list of all the boats that came into the harbour in May.",
        "Is a lugger the right boat for a man who sails alone and has no money?",
    ],
)
def test_what_names_nothing_defines_nothing(sentence: str) -> None:
    """Pronouns and questions before the verb make no definition."""
    assert NAME not in measure(reading_of(sentence + BODY))


def test_contractions_are_no_marks_of_a_forum() -> None:
    """What is left of *you're* is no reply."""
    assert "marks of a forum" not in measure(reading_of("You’re late, and they're late." + BODY))


def test_themes_count_the_words_of_their_language() -> None:
    """A name or a short form in English is no pronoun of another language, and the other way round."""
    english = measure(reading_of("Ben and the EU were late, as Su and Ma were." + BODY))
    assert not {"first person", "we and us", "the reader addressed"} & english.keys()
    german = "Ich war gestern mit meinem Boot im Hafen, und es war kalt. Der Lotse war schon da, aber wir nicht. " * 3
    found = measure(reading_of(german))
    assert found["first person"] > 0
    assert "a life or an age told" not in found
