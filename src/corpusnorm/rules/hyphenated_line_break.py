"""hyphenated-line-break: words that were broken at the end of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.hyphen import CONJUNCTIONS, WORD
from corpusnorm.line import pieces
from corpusnorm.markdown import fenced_code
from corpusnorm.rule import Example, Stage, text_rule

_BROKEN = re.compile(
    r"(?<![^\s(\[\"'“‘„«—])(?P<left>[^\W\d_]{2,40}+)(?P<break>[-\u2010]\n[ \t]*)"
    r"(?P<right>[^\W\d_]{2,40}+)(?P<tail>['’][^\W\d_]{1,3}|)(?P<marks>[^\s\w-]*+)(?P<space>[ \t]*+(?:\n|\Z|(?<=[ \t])))"
)
_AT_LINE_END = re.compile(r"-\n|\u2010\n")
_LETTERS_LAST = re.compile(r"(?<![^\W\d_])[^\W\d_]++\Z")
_LONGEST = 40
"""Characters of the first half of a word."""

_MANY = 5
"""Broken words that prove each other."""

_PIECE = 100_000
"""Characters of a long text whose words are read at a time."""


@text_rule(
    code="LA006",
    name="hyphenated-line-break",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="Word broken at the end of a line",
    cure="Put the word together and break the line after it",
    trigger=("-\n", "\u2010\n"),
    examples=(
        Example(
            "The corre-\nlation is weak. No correlation was found.",
            "The correlation\nis weak. No correlation was found.",
        ),
        Example("He faced a first-\ndegree charge.", "He faced a first-\ndegree charge."),
    ),
)
def hyphenated_line_break(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A word that ends its line with a hyphen and goes on in lower case in the next, if the word stands unbroken
    elsewhere in the document and its form with the hyphen does not. The line then breaks after the word.

    Words with a hyphen of their own (`first-degree`), hyphens that wait for a second word (`pre- and post-war`),
    addresses, dashes and program text stay.

    ## Why it matters

    Neither half is found by a search, and a count of words gets two that do not exist.

    ## Fix safety

    Safe where the document itself has the word. In a document that breaks many words so, others whose second half
    is no word by itself are unsafe fixes: some of them have a hyphen of their own.

    ## Known from

    Six of ten PDF texts, seven of ten books read by OCR.
    """
    found = [match for match in _broken(text) if _is_candidate(match)]
    if not found:
        return
    words = _words(_BROKEN.sub(" ", text))
    fenced = fenced_code(text)
    for match in found:
        joined, hyphenated = (match["left"] + glue + match["right"] for glue in ("", "-"))
        if match.start() in fenced or facts.is_code or hyphenated.lower() in words:
            continue
        if joined.lower() in words:
            yield _joined(match, Safety.SAFE)
        elif len(found) >= _MANY and match["right"] not in words:
            yield _joined(match, Safety.UNSAFE)


def _words(text: str) -> set[str]:
    """The words of ``text`` in lower case; the list of all of them, one by one, would take many times its room."""
    words: set[str] = set()
    for piece in pieces(text, _PIECE):
        words.update(map(str.lower, WORD.findall(piece)))
    return words


def _broken(text: str) -> Iterator[re.Match[str]]:
    """The words that are broken at a line end, found by the hyphen there: few lines have one."""
    for hyphen in _AT_LINE_END.finditer(text):
        start = max(hyphen.start() - _LONGEST - 1, 0)
        word = _LETTERS_LAST.search(text[start : hyphen.start()])
        match = _BROKEN.match(text, start + word.start()) if word else None
        if match:
            yield match


def _is_candidate(match: re.Match[str]) -> bool:
    return match["right"].islower() and match["right"] not in CONJUNCTIONS and match["left"][1:].islower()


def _joined(match: re.Match[str], safety: Safety) -> Edit:
    """The edit that takes the hyphen out and moves the line break behind the word."""
    line_end = "\n" if match["space"] else ""
    after = match["right"] + match["tail"] + match["marks"] + line_end
    return Edit(Span(match.start("break"), match.end()), after, safety=safety)
