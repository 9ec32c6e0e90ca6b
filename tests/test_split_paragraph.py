"""`split-paragraph`: when its fix is safe."""

from corpusnorm import normalize

_CUT = (
    "The river rose for three days and came into the houses of the\n\n"
    "lower town, where nobody had expected it at that time of the year."
)


def test_a_list_is_no_doubt_about_the_ends_of_sentences() -> None:
    """A sentence is put together unasked in a document that has a list, too."""
    text = f"{_CUT}\n\n- the house at the end of the street\n- a garden older than the town\n\nThat was all they had.\n"
    assert "of the lower town" in normalize(text.encode()).text


def test_paragraphs_without_stops_are_a_doubt() -> None:
    """Where another paragraph of some length has no stop, nothing is put together unasked."""
    text = f"{_CUT}\n\nA garden that was older than the town and larger than the house at the end\n"
    assert normalize(text.encode()).text == text
