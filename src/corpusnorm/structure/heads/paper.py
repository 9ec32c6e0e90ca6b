"""The head of a paper out of a PDF: its title on one line or several, its authors, their universities, an abstract.

Where no blank lines are left between them, only what the lines are tells where the title begins and ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from attrs import frozen

from corpusnorm.line import Line
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.names import split_names


@frozen(kw_only=True)
class Paper:
    """The lines of the title and of the authors, and their names."""

    title: Sequence[Line]
    byline: Sequence[Line]
    authors: list[str]


def find_paper(lines: Sequence[Line]) -> Paper | None:
    """The head of a paper, or None: names right above a university or an address, below a title, above an abstract."""
    top = list(islice((line for line in lines if line.bare), _TOP))
    end = next((at for at, line in enumerate(top) if _ABSTRACT.match(line.bare)), 0)
    for at in range(1, end):
        if top[at].role is not None or not _NAME_FIRST.match(top[at].bare):
            continue
        count, authors = _authors(top, at)
        title = _title(top[:at]) if authors else []
        if title:
            return Paper(title=title, byline=top[at : at + count], authors=authors)
    return None


_TOP: Final = 60
"""Lines, blank ones not counted, in which the head of a paper stands."""

_MOST_LINES: Final = 5
"""Lines over which a title goes."""

_ABSTRACT = re.compile(r"(?:abstract|key ?points|zusammenfassung|résumé|resumen|riassunto)(?![ \w])", re.IGNORECASE)
_NAME_FIRST = re.compile(r"[^\W\d_a-z][\w.’'-]*+ ")
_AFFILIATION = re.compile(
    r"Universi|\b(?:Institut|Department|Dept\b|Faculty|Faculté|Fakultät|Observator|Laborator|College|Academy|Hochschule"
    r"|Cent(?:er|re) for|School of)|@(?<=\w@)[\w-]+\."
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_MARKS = re.compile(r"[\d⋆∗*†‡§¶?]+(?: ?[,;] ?[\d⋆∗*†‡§¶?]+)*")
"""Signs behind a name that lead to its university."""


def _authors(top: Sequence[Line], at: int) -> tuple[int, list[str]]:
    """How many lines name the authors, and their names; none if what follows is neither university nor abstract."""
    for count in range(1, _MOST_LINES + 1):
        if count > 1 and not _goes_on(top[at + count - 2].bare, top[at + count - 1].bare):
            break
        below = next((line for line in top[at + count :] if any(map(str.isalpha, line.bare))), None)
        if below is None or not (_AFFILIATION.search(below.bare) or _ABSTRACT.match(below.bare)):
            continue
        written = " ".join(line.bare for line in top[at : at + count])
        names = split_names(_MARKS.sub(", ", _IN_BRACKETS.sub("", written)))
        if names and not _AFFILIATION.search(written) and all(" " in name for name in names):
            return count, names
    return 0, []


def _goes_on(line: str, below: str) -> bool:
    """Whether a list of names goes on in the line below: behind a comma or an initial, or with its marks."""
    return _OPEN.search(line) is not None or _MARKED.match(below) is not None


_OPEN = re.compile(r"(?:,|\band|&|\b[A-Z]\.)$")
_MARKED = re.compile(r"[,\d⋆∗*†‡§¶]|and ")


def _title(above: Sequence[Line]) -> Sequence[Line]:
    """The lines at the end of ``above`` that are the title; none where it is not clear where it begins."""
    if above and _THESIS.fullmatch(above[-1].bare):
        above = above[:-1]
    title = list(_lines_together(above))[::-1]
    written = " ".join(line.bare for line in title)
    if not _LENGTHS[0] <= len(written) <= _LENGTHS[1] or len(written.split()) < _WORDS or written.endswith(_NO_ENDS):
        return []
    before = above[-len(title) - 1] if len(above) > len(title) else None
    is_begun = before is None or before.number < title[0].number - 1 or _is_of_page(before)
    is_title = (written[0].isupper() or written[0] in _OPENING) and not _NO_TITLE.search(written)
    return title if is_begun and is_title else []


_THESIS = re.compile(r"(?:[\w’']+ ){0,3}(?:thesis|dissertation|arbeit)(?: (?:of|by|von))?|by|von|par", re.IGNORECASE)
"""What sort of work it is, between title and name."""
_NO_TITLE = re.compile(r"^[IVX]+\. |manuscript|arXiv|typeset|draft version", re.IGNORECASE)
"""The heading of a section, and what is printed above a title and has run into it."""
_NO_ENDS: Final = (".", ",", ";", ":")
_OPENING: Final = "“\"'‘0123456789"


def _lines_together(above: Sequence[Line]) -> Iterator[Line]:
    """The last lines, from the bottom up to a blank line or one of the page."""
    below: Line | None = None
    for line in reversed(above[-_MOST_LINES:]):
        if _is_of_page(line) or (below is not None and line.number < below.number - 1):
            return
        yield line
        below = line


_LENGTHS: Final = (15, 250)
_WORDS: Final = 3
"""Words of a title, at least."""

_OF_PAGE = re.compile(
    r"arXiv:\S+\s+\[[\w.-]+\]\s+\d{1,2} \w{3,9} \d{4}|draft version .{4,20}|typeset using .{5,60}\d|[^a-z]{1,4}"
    r"|.{0,60}manuscript no\. ?\S+(?: ?©.*)?|©.{2,40}|(?:confidential )?manuscript submitted to [\w &-]{2,30}"
    r"|letter to the editor",
    re.IGNORECASE,
)
"""What publishers and archives print above a title."""


def _is_of_page(line: Line) -> bool:
    date = find_date(line.bare)
    is_date = date is not None and len(date.span) == len(line.bare)
    return line.role is not None or is_date or _OF_PAGE.fullmatch(line.bare) is not None
