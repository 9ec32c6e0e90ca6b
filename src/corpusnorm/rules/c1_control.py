"""c1-control: bytes of Windows-1252 that were left as control characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, characters, text_rule

_C1 = "\x80-\x9f"
_RUN = re.compile(f"[{_C1}]+")
_LETTER = r"[^\W\d_]"
_FITTING = re.compile(
    rf"\x92(?<={_LETTER}.)(?=[^\w{_C1}]|\Z|(?:s|t|d|m|re|ve|ll)\b)"  # the State's, the dogs'
    rf"|\x92(?:(?<=\b[cdjlmnstCDJLMNST].)|(?<=\b[Qq]u.))(?={_LETTER})"  # l'homme
    r"|[\x91\x93](?<![^\s(\[].)(?=\w)"  # a "word
    rf"|\x94(?<=[\w.,!?].)(?![\w{_C1}])"  # word"
    r"|[\x96\x97](?:(?<= .)(?= )|(?<=[0-9].)(?=[0-9]))"  # a - b, 1990-95
    r"|\x85(?<=\w.)(?=[ \n]|\Z)"  # and so on...
    r"|\x95(?<![^\n].)(?=[ \t])"  # a list item
    rf"|\x80(?<!{_LETTER}.)(?= ?[0-9])"  # the euro
)


@text_rule(
    code="CH018",
    name="c1-control",
    stage=Stage.CHARACTERS,
    safety=Safety.SAFE,
    message="Control character from 80 to 9F",
    cure="Write the character that Windows-1252 has there",
    trigger=characters(_C1),
    examples=(
        Example("the “State”\x92s and the dogs\x92 – \x93no\x94", "the “State”\x92s and the dogs’ – “no”"),
        Example("the State’s", "the State’s"),
    ),
)
def c1_control(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Code points from U+0080 to U+009F, which are bytes of Windows-1252 that nobody decoded. Quotation marks,
    apostrophes, dashes, dots, bullets and the euro sign are restored where only they fit; the rest is reported, a run
    of them as one.

    What is left of half-repaired UTF-8 stands within words and beside accented letters, and is not touched.

    ## Why it matters

    They show nothing, and an apostrophe or a dash is missing.

    ## Fix safety

    Safe: as controls they mean nothing in a text, and the mark is restored only where it stands as marks do.

    ## Known from

    Pages that declare Latin-1 and are written in Windows-1252: 3 of 1,000.
    """
    fitting = {match.start(): match for match in _FITTING.finditer(text)}
    for run in _RUN.finditer(text):
        match = fitting.get(run.start()) if len(run[0]) == 1 else None
        yield Edit(Span(*run.span()), match[0].encode("latin-1").decode("cp1252") if match else None)
