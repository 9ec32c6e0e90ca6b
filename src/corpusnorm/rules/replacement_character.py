"""replacement-character: a mark where a character was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_LOST = re.compile(r"\N{REPLACEMENT CHARACTER}+")
_ABOUT_IT = re.compile(r"U\+FFFD|\\ufffd|replacement character", re.IGNORECASE)


@text_rule(
    code="EN002",
    name="replacement-character",
    stage=Stage.ENCODING,
    safety=Safety.REPORT,
    message="Replacement character: a character was lost here",
    trigger=("\N{REPLACEMENT CHARACTER}",),
    examples=(
        Example("L\u2019Or\ufffdal", None),
        Example("a lost byte shows as U+FFFD (\ufffd)", "a lost byte shows as U+FFFD (\ufffd)"),
    ),
)
def replacement_character(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Replacement characters (U+FFFD), which a decoder writes where it does not understand
    the bytes. Several in a row are one finding. Text that names the character is left alone.

    ## Why it matters

    A letter, an apostrophe or a currency sign is missing, and the word cannot be found.

    ## Fix safety

    Nothing is changed: what stood there is no longer in the text. The original may still
    have it; get the document again with the right encoding.

    ## Known from

    PDF text (one document in six), and a few web pages in 10,000.
    """
    if not _ABOUT_IT.search(text):
        for match in _LOST.finditer(text):
            yield Edit(Span(*match.span()), None)
