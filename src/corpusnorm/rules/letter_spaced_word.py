"""letter-spaced-word: a word set with a space after each letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_SEED = re.compile(r" [^\W\d_](?<=[^\W\d_] .)(?<![^\W\d_]{2} .) [^\W\d_] (?=[^\W\d_](?![^\W\d_]))")
_SPACED = re.compile(r"[^\W\d_](?>(?: [^\W\d_](?![^\W\d_])){3,40})")
_WORD = re.compile(r"[^\W\d_]{4,}")


@text_rule(
    code="TY006",
    name="letter-spaced-word",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="Word with a space after each letter",
    cure="Put the letters together",
    examples=(
        Example("F A C T S\n\nThese are the facts.", "FACTS\n\nThese are the facts."),
        Example("A B C D E F G, C O O L A I D", "A B C D E F G, C O O L A I D"),
    ),
)
def letter_spaced_word(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Four or more single letters with one space between them, if the document has the word that they make.

    It leaves alone alphabets, words that are spelled out, multiple choice, chords, variables, initials, and documents
    with TeX.

    ## Why it matters

    The word is not found, and each letter counts as one.

    ## Fix safety

    Unsafe: a writer may spell out a word that the text has, too.

    ## Known from

    Headings that a printer spread, in PDF text: one document in fourteen.
    """
    if not _SEED.search(text) or facts.has_tex:
        return
    words = {word.lower() for word in _WORD.findall(text)}
    end = 0
    while seed := _SEED.search(text, end):
        match = _SPACED.match(text, seed.start() - 1)
        end = match.end() if match else seed.end()
        word = match[0].replace(" ", "") if match else ""
        if match and word.lower() in words:
            yield Edit(Span(*match.span()), word)
