"""gutenberg-boilerplate: what Project Gutenberg prints before and after a book."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import removals
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_START = re.compile(r"\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG|\*END[* ]*THE SMALL PRINT", re.IGNORECASE)
_END = re.compile(
    r"\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG|END OF (?:THE )?PROJECT GUTENBERG['’]?S? ", re.IGNORECASE
)
_MAKERS = re.compile(r"(?:Produced|E-?text prepared|This e-?text was (?:prepared|produced)|Transcribed) (?:by|from)\b")
_WORDS = frozenset({"gutenberg", "print"})
_MOST_HEAD = 600
_MOST_MAKERS = 6
"""Lines of the licence over a book, and of those who made the file."""

_BOOK = "The ferry was towed off the sandbank on Tuesday."
_HEAD = "The Project Gutenberg EBook of Ferries\n\n*** START OF THIS PROJECT GUTENBERG EBOOK FERRIES ***"
_TAIL = "*** END OF THIS PROJECT GUTENBERG EBOOK FERRIES ***\n\nUpdated editions will replace the previous one."


@line_rule(
    code="FU036",
    name="gutenberg-boilerplate",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Header or licence of Project Gutenberg",
    cure="Remove the line",
    words=_WORDS,
    examples=(
        Example(f"{_HEAD}\n\n{_BOOK}\n\n{_TAIL}", f"\n\n\n\n{_BOOK}\n\n\n\n"),
        Example("Project Gutenberg has the book.", "Project Gutenberg has the book."),
    ),
)
def gutenberg_boilerplate(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    All lines up to the one that marks the start of a book of Project Gutenberg (`*** START OF …`), with those right
    below it that say who produced the text, and all from the one that marks its end. A document keeps the title and
    the author that the header tells.

    Without these marks nothing is found: a text about Project Gutenberg has none.

    ## Why it matters

    The licence is as long as a chapter, and the same in tens of thousands of books.

    ## Fix safety

    Unsafe in a text file: the licence asks to be kept where its name is. Conversion to a document sets the lines aside
    as furniture and keeps them.

    ## Known from

    Every book of the collection.
    """
    if lines.holding(_WORDS):
        yield from removals([*_header(lines), *_licence(lines)])


def _header(lines: Lines) -> Sequence[Line]:
    for rank, line in enumerate(lines.filled[:_MOST_HEAD]):
        if _START.match(line.bare):
            return [*lines.filled[: rank + 1], *_makers(lines.filled[rank + 1 :][:_MOST_MAKERS])]
    return ()


def _makers(below: Sequence[Line]) -> Iterator[Line]:
    """The lines that say who made the text of the book, right below its header."""
    for line, before in zip(below, (None, *below), strict=False):
        if before is None and not _MAKERS.match(line.bare):
            return
        if before is not None and line.number != before.number + 1:
            return
        yield line


def _licence(lines: Lines) -> Sequence[Line]:
    for rank, line in enumerate(lines.filled):
        if _END.match(line.bare) and len(line.bare) <= lines.LONGEST:
            return lines.filled[rank:]
    return ()
