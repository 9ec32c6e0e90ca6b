"""What other cleaners are known to destroy stays: lines that C4 drops, marks that textacy takes or rewrites."""

from __future__ import annotations

import pytest

from corpusnorm import normalize

_BEFORE = "The harbour master keeps a page on the net, and writes in it when the ferry is late."
_AFTER = "Nobody in the village would miss it, and the mates read it at night."

C4_DROPS = {
    "a line with the word javascript": "He has learnt some JavaScript for it, and is proud of the clock.",
    "a text with a brace": "The set {north, south, east} has no west, for there the hills are.",
    "a line with the words privacy policy": "He wrote a privacy policy, too, of which he understands half.",
    "a line with the words terms of use": "The terms of use are those of his cousin, with the name changed.",
    "a line that speaks of cookies": "The page uses cookies, which his wife took for a joke at first.",
    "a line with the words lorem ipsum": "For a year it said lorem ipsum where the tides should have been.",
    "a line of two words": "So far.",
    "a line that ends in dots": "And then the fog came back...",
    "a line without a stop": "With thanks to the harbour office and its cat",
    "numbers in brackets": "The second entry, a[2], is the height of the tide in feet.",
    "bad words in a name": "The boat of the Cockburn family was the first to arrive.",
}

TEXTACY_CHANGES = {
    "a writer's dash behind a word": "He waited at the stop- lonely as he was- until the bus came.",
    "a suspended hyphen": "The pre- and post-war ferries lie beside each other in the mud.",
    "curly and straight quotation marks": "“The tide,” he said, is 'not' the \"sea\".",
    "a dash that opens speech": "– No, said the mate, and went below.",
    "a tag that is spoken of": "The tag <b> makes a word bold, and <i> leans it over.",
    "letters with accents": "Zoë and René drank a café crème on the quay of Malmö.",
    "signs of money and numbers": "The ticket costs $15, or 12,50 €, and 3% less for children.",
    "joined letters of Persian": "او می\N{ZERO WIDTH NON-JOINER}خواهد به بندر برود و با کشتی به خانه بیاید.",
    "a family in one sign": "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL} They came with the first boat of the day.",
}


@pytest.mark.parametrize("line", [*C4_DROPS.values(), *TEXTACY_CHANGES.values()], ids=[*C4_DROPS, *TEXTACY_CHANGES])
def test_what_others_destroy_stays(line: str) -> None:
    """Nothing in the text is changed, and no line of it is set aside."""
    document = normalize(f"{_BEFORE}\n\n{line}\n\n{_AFTER}\n".encode())
    assert document.repairs == ()
    assert document.furniture == ()
    assert line in [block.text for block in document.body]


def test_compound_at_the_end_of_a_line_keeps_its_hyphen() -> None:
    """A word that is written with a hyphen is not joined without it, as textacy would join it."""
    text = "The cost of the well-\nknown ferry is well-known, and the well-known ferry\nhas a master and mate.\n"
    document = normalize(text.encode())
    assert "wellknown" not in "".join(block.text for block in document.body)
