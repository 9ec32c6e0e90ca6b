"""Quoted paragraphs that were broken into lines."""

from __future__ import annotations

from corpusnorm import BlockType, write
from tests.structure.reading import INQUIRY, outline, read

QUOTED = """Ann wrote on Tuesday, when the ferry had been towed off:

> The letters came in a box that nobody had opened since the day on which
> the harbour master died, and there were more than four hundred of them,
> Tom says, all of them from one woman, who signed with a drawing of a
> gull and never with her name.

"""


def test_lines_of_a_quoted_paragraph_are_one() -> None:
    """Lines of a quotation that were broken where the page was full are one block, whatever the next begins with."""
    quotes = [text for kind, text in outline(read(QUOTED + INQUIRY).body) if kind is BlockType.BLOCK_QUOTE]
    assert len(quotes) == 1
    assert "four hundred of them, Tom says, all of them" in quotes[0]
    assert quotes[0].endswith("with a drawing of a gull and never with her name.")


def test_written_and_read_again_they_are_one() -> None:
    """Written as Markdown and read again, the quotation is the same."""
    document = read(QUOTED + INQUIRY)
    again = read(write(document, "markdown"))
    assert outline(again.body) == outline(document.body)


def test_verses_and_deeper_quotations_stay_apart() -> None:
    """Lines that begin with capitals, short lines and lines of another depth are blocks of their own."""
    verses = (
        "> The wind is up, the light is low, the gulls are in\n> The hay, the miller hears the water go\n> And sends"
    )
    assert len(outline(read(f"{INQUIRY}\n\n{verses}\n\n{INQUIRY}").body)) == 5
    short = "> so much\n> depends\n> upon"
    assert len(outline(read(f"{INQUIRY}\n\n{short}\n\n{INQUIRY}").body)) == 5
    deeper = QUOTED.replace("> gull", "> > gull")
    assert sum(kind is BlockType.BLOCK_QUOTE for kind, _ in outline(read(deeper + INQUIRY).body)) == 2
