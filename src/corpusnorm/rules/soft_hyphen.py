"""soft-hyphen: discretionary hyphens that a typesetter left behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_HYPHENS = re.compile(r"\xad(?:(?<=\w\xad)\xad*\n[ \t]*(?=\w)|\xad*)")
"""A hyphen comes first, and then what stands before it: so the search goes from one to the next."""


@text_rule(
    code="CH002",
    name="soft-hyphen",
    stage=Stage.CHARACTERS,
    safety=Safety.SAFE,
    message="Soft hyphen in the text",
    cure="Remove the soft hyphen",
    trigger=("\N{SOFT HYPHEN}",),
    examples=(
        Example("typo\N{SOFT HYPHEN}graphy", "typography"),
        Example("well-known", "well-known"),
    ),
)
def soft_hyphen(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Soft hyphens (U+00AD): places where a typesetter allowed a word to be broken. At the end
    of a line the word is put together again.

    ## Why it matters

    They show nothing, so the word looks right, but a search does not find it and a
    tokenizer splits it.

    ## Fix safety

    Safe: a soft hyphen shows nothing unless a line breaks there.

    ## Known from

    Web pages with automatic hyphenation, PDF text, e-books: 27 of 1,000 whole pages turned into
    Markdown hold some, 33 each.
    """
    for match in _HYPHENS.finditer(text):
        yield Edit(Span(*match.span()), "")
