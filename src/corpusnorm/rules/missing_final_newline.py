"""missing-final-newline: a text that does not end its last line."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule


@text_rule(
    code="LA004",
    name="missing-final-newline",
    stage=Stage.ENCODING,  # first of all: nearly every text lacks it, and who looks before has to look again
    safety=Safety.SAFE,
    message="No line end at the end of the text",
    cure="Add a line feed",
    examples=(
        Example("The end.", "The end.\n"),
        Example("The end.\n", "The end.\n"),
    ),
)
def missing_final_newline(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A text that does not end in a line feed. An empty text needs none.

    ## Why it matters

    Files put together with `cat` lose a border, tools that count lines count one too few, and git marks the file.

    ## Fix safety

    Safe: a line feed is added and nothing else.

    ## Known from

    Nearly every extractor.
    """
    if text and not text.endswith("\n"):
        yield Edit(Span(len(text), len(text)), "\n")
