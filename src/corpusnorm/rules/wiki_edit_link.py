"""wiki-edit-link: the link to edit a section, left in its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_EDIT = (
    r"(?:edit(?: source| section| \| edit source)?|Bearbeiten(?: \| Quelltext bearbeiten)?"
    r"|modifier(?: \| modifier le code)?|editar(?: código| \| editar código(?:-fonte)?)?"
    r"|modifica(?: \| modifica wikitesto)?"
    r"|redigera(?: \| redigera wikitext)?|bewerken(?: \| brontekst bewerken)?)"
)
_AT_END = re.compile(rf"\[{_EDIT}\][ \t]*$", re.MULTILINE)
_AT_START = re.compile(rf"\[(?<=^\[){_EDIT}\] (?=\S[^\n]{{0,80}}$)", re.MULTILINE)
_LONGEST = 100
"""Characters of the heading of a section."""

_LEAST = 2
"""Links that prove each other."""


@text_rule(
    code="FU033",
    name="wiki-edit-link",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Link to edit a section of a wiki",
    cure="Remove the link",
    trigger=("[edit", "[Bearb", "[modif", "[redig", "[bewerk"),
    examples=(
        Example("Technical details[edit]\n\nHistory[edit]\n", "Technical details\n\nHistory\n"),
        Example("He wrote [edit] and went.\n", "He wrote [edit] and went.\n"),
    ),
)
def wiki_edit_link(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `[edit]` and its like in seven languages at the end of a short line that ends no sentence, or before one, if it
    occurs twice or more in the text.

    Within a sentence it is the cut of an author, and `[Edit: …]` an addition: both stay.

    ## Why it matters

    The heading is found under another name than its own.

    ## Fix safety

    Safe behind a heading. Before a line unsafe: where a forum has the same sign before an addition, the reader would
    no longer see that it is one.

    ## Known from

    Wikipedia and other wikis, 5 of 1,000 web texts.
    """
    found = [
        Edit(Span(match.start() - spaces, match.end()), "")
        for match in _AT_END.finditer(text)
        if (spaces := _spaces_after_heading(text, match.start())) is not None
    ]
    found += [Edit(Span(*match.span()), "", safety=Safety.UNSAFE) for match in _AT_START.finditer(text)]
    if len(found) >= _LEAST:
        yield from found


def _spaces_after_heading(text: str, end: int) -> int | None:
    """How many spaces stand before ``end``; None if what stands before them on the line is no heading."""
    line = text[text.rfind("\n", 0, end) + 1 : end]
    heading = line.rstrip(" \t")
    is_heading = 0 < len(heading) <= _LONGEST and heading[-1] not in ".!?…,;:"
    return len(line) - len(heading) if is_heading else None
