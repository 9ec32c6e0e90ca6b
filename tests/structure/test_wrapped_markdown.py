"""Markdown whose paragraphs are broken into lines, with links in them."""

from __future__ import annotations

from corpusnorm import BlockType
from tests.structure.reading import outline, read

PAGE = """# The bridge and those who cross it

The state's [own inspectors](https://example.org/2019/bridges) rated the deck
"poor" in the spring, and a piece of it as large as a loaf fell on the
towpath, half an hour after a class had passed, on its way to the river.

They walked out in [Poland](https://example.org/poland), in Tunisia and
Argentina, and nobody was hurt, although the forecast spoke of fog along the
whole coast until late in the evening, and of rain behind it.

The harbour opens in May, and so does the inquiry, which will hear the crew as well as
both of the fishermen who saw the lights of the ship from the quay.
"""


def test_lines_that_lost_addresses_are_no_headings() -> None:
    """A line that is short since it lost the address of a link goes on in the next."""
    blocks = outline(read(PAGE).body)
    assert [kind for kind, _ in blocks] == [BlockType.PARAGRAPH] * 3
    assert blocks[0][1].startswith('The state\'s own inspectors rated the deck "poor" in the spring')
    assert blocks[1][1].startswith("They walked out in Poland, in Tunisia and Argentina")


def test_whole_sentence_on_a_short_line_stays() -> None:
    """A short line that ends its sentence is one by itself, since a new one begins below."""
    text = PAGE.replace('rated the deck\n"poor"', "rated the deck.\nPoor").replace("Poor in the spring", "It was poor")
    assert "rated the deck. It was" not in read(text).body[0].text
