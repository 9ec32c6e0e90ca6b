"""quote-run-in: a quotation without quotation marks in the line of its introduction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_LEAST: Final = 150
"""Characters of an answer behind what it quotes."""

_COLON = re.compile(r": (?=\w)")
_SAID = re.compile(
    r"\b(?:writes?|wrote|says?|said|argues?|argued|states?|stated|notes|noted|explains?|explained|adds|added|concludes?"
    r"|concluded|schreibt|schrieb|schreiben|schrieben|sagt|sagte|erklärt|erklärte|heißt es|écrit|écrivent|écrivait"
    r"|explique|déclare|escribe|escriben|escribió|dice|dijo|explica|scrive|scrisse|spiega|escreve|escreveu|disse"
    r"|skriver|skrev|säger|schrijft|schreef|zegt|пишет|писал)"
    r"[ \N{NO-BREAK SPACE}]?$"
)
_OWN_VOICE = re.compile(r"\b(?:(?:I|we|ich|wir|je|nous|yo|eu|jag|vi)\b[^.!?]*|(?:be|been)\b[^,.!?]*)$", re.IGNORECASE)
_SPEAKER = re.compile(r"(?:\W*(?:[^\W\d_a-zà-ÿ]\S*|and|und|et|y|e|och|von|van|de|la|du)){1,5}\W*")
_QUOTATION_MARKS: Final = '"“”„«»‟'
_CLAUSE: Final = 150
"""So far back the speaker is looked for."""

_QUOTED = (
    "The fog lifted at two in the morning for a quarter of an hour and I saw her lights where no ship "
    "ought to be, but when I had called the lifeboat there was nothing left to see."
)
_INTRODUCED = f"In the log of that night the harbour master writes: {_QUOTED}"
_SCRIPT = f"Hallam says: {_QUOTED}"


@line_rule(
    code="ST011",
    name="quote-run-in",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Quotation without quotation marks begins in the line of its introduction",
    trigger=(": ",),
    examples=(
        Example(_INTRODUCED, None),
        Example(_SCRIPT, _SCRIPT),
    ),
)
def quote_run_in(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Paragraphs in which a verb of saying and a colon introduce at least 150 characters
    that begin with a capital letter and hold no quotation mark. Lines that begin with a
    name and "says:" are left alone: they are transcripts and headers of comments.

    ## Why it matters

    The words of somebody else are counted as the author's.

    ## Fix safety

    Reported only. Where the quotation ends is not written in the text, so the paragraph
    stays a paragraph.

    ## Known from

    Pages that set the quotation off in a block of its own, turned into text by tools that
    put the two together: 1 to 4 of 1,000 documents. Half of what has this form in web
    pages is a comment or a definition.
    """
    for paragraph in _paragraphs(lines, facts):
        text = "\n".join(line.text for line in paragraph)
        colon = _introducing_colon(text)
        if colon and len(text) - colon.end() >= _LEAST:
            yield Edit(Span(*colon.span()).shifted(paragraph[0].start), None)


def _paragraphs(lines: Sequence[Line], facts: Facts) -> Iterator[list[Line]]:
    """Lines that make a paragraph together."""
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and (line.role is not Role.PARAGRAPH or facts.layout is Layout.SINGLE_NEWLINES):
            yield paragraph
            paragraph = []
        if line.role is Role.PARAGRAPH:
            paragraph.append(line)
    if paragraph:
        yield paragraph


def _introducing_colon(text: str) -> re.Match[str] | None:
    """The first colon after a verb of saying that stands behind the last quotation mark."""
    marked = max(text.rfind(mark) for mark in _QUOTATION_MARKS) + 1
    for colon in _COLON.finditer(text, marked):
        clause = text[max(0, colon.start() - _CLAUSE) : colon.start()]
        if text[colon.end()].isupper() and _is_introduction(clause):
            return colon
    return None


def _is_introduction(clause: str) -> bool:
    """Whether somebody other than the author says something, and more than his name stands before it."""
    said = _SAID.search(clause)
    if said is None:
        return False
    before = clause[: said.start()]
    return not (_SPEAKER.fullmatch(before) or _OWN_VOICE.search(before))
