"""Lines of a bibliography over a review: title, authors, publisher, pages, price; in one line, or one below another.

Only forms that leave no doubt are read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final

from attrs import define, frozen

from corpusnorm.document import Reviewed
from corpusnorm.line import Line
from corpusnorm.structure.names import is_name, split_names

LONGEST: Final = 300
"""A longer line is running text, no line of a bibliography."""

_IMPRINT: Final = re.compile(
    r"[0-9$£€(,](?:"
    r"(?<=\b[0-9])[0-9]{1,3} ?(?:pp?|pages|S|Seiten|páginas|págs|sidor|pagine)\b"
    r"|(?<=[0-9]) ?(?:€|Euro\b|EUR\b)"
    r"|(?<=[$£€]) ?[0-9]"
    r"|(?<=\()(?:[^()]*[^\W\d_], (?:19|20)[0-9][0-9]\)|(?:19|20)[0-9][0-9]\)$)"
    r"|(?<=,) (?:19|20)[0-9][0-9]\.?$)"
)
"""Pages, a price, publisher and year. It begins with one of few characters, which are searched for fast."""

_TITLE_FIRST: Final = re.compile(
    r"(?P<title>.{2,150}?)[,.]? (?:[Bb]y|von|de|par) "
    r"(?P<rest>(?:[^\W\d_]\. ?)*[^\W\d_][^.,;(]+[.,;(] ?\(?(?:[^\W_a-z]|[$£€]|translated|edited|illustrated|and ).*)"
)
_NAMES_FIRST: Final = re.compile(
    r"(?P<names>[^:,(]{4,100}?(?<! [A-Z]))[.:,] (?P<title>[^(]{2,150}?)(?:\.| \() ?(?=[A-Z])"
)
_PLACE_AND_YEAR: Final = re.compile(r", [^\W\d_a-z][\w. /]{2,30}: [^,:;()]{2,60},? (?:19|20)[0-9][0-9]\b")
"""``, Skarn: A Press, 2014`` behind names and title that a comma parts"""

_AFTER_NAMES: Final = re.compile(r"(?<![ .][A-Z])(?<!^[A-Z])\. ?|[,;:(]")
_NO_WORK: Final = re.compile(
    r"^(?:posted|published|written|reviewed|story|photo\w*|image\w*|text|article|report)\b|\breview of\b", re.IGNORECASE
)


def printed_work(line: str) -> Reviewed | None:
    """``The Work, by Ada Poe. A Press, 312 pp., $28``, ``Ada Poe: The Work. A Press, 2014. 312 pages``."""
    if not _IMPRINT.search(line) or _NO_WORK.search(line):
        return None
    by = _TITLE_FIRST.match(line)
    if by:
        return make_work(by["title"], leading_names(by["rest"]))
    first = _NAMES_FIRST.match(line)
    if first:
        return make_work(first["title"], split_names(first["names"].replace(" / ", ", ")))
    place = _PLACE_AND_YEAR.search(line)
    names, _, title = line[: place.start()].partition(", ") if place else ("", "", "")
    return make_work(title, split_names(names)) if title[:1].isupper() else None


def leading_names(text: str) -> list[str] | None:
    """The names at the beginning of ``text``, up to the first thing that is none."""
    first, *more = (piece.strip() for piece in _AFTER_NAMES.split(text))
    names = split_names(first)
    if names is None:
        return None
    for piece in more:
        if not is_name(piece.removeprefix("and ")) or _PUBLISHER.search(piece):
            break
        names.append(piece.removeprefix("and "))
    return names


_PUBLISHER: Final = re.compile(
    r"\b(?:Press|Books?|Publish\w+|House|Verlag|Editions|Éditions|University|Sons|Brothers|Company)\b|&"
)
_QUOTES: Final = "“”\"«»„‘’'"


def make_work(title: str, names: list[str] | None) -> Reviewed | None:
    """The work of that title, without the signs around it; None where title or names are missing."""
    bare = title.strip(" ,.;:").strip(_QUOTES).strip(" ,.;:")
    return Reviewed(title=bare, authors=tuple(names)) if names and bare else None


@frozen
class Entry:
    """A work over a review, with the lines that name it."""

    work: Reviewed
    lines: tuple[Line, ...]


_MOST: Final = 30
"""How many lines at the top of a text, down to its first long one, may be those of a bibliography."""

_ZONE: Final = 15
"""So far down a line may name a work all by itself; below, only one right under another."""

_LONGEST_IMPRINT: Final = 110
_PAGES: Final = r"[0-9]{2,4} ?(?:pp?\b|pages\b|Seiten\b|S\.|páginas\b|sidor\b)"
_PRICE: Final = r"(?:[$£€] ?[0-9]|[0-9][0-9.,]* ?(?:€|EUR\b))"
_IMPRINT_LINE: Final = re.compile(rf"{_PAGES}.|[^\W\d_a-z][^\n,.]{{2,60}}[,.] (?:[^\n]*[ ,])?(?:{_PAGES}|{_PRICE})")
"""``A Press, 312 pp., $28``, ``312pp. A Press. £20.``"""

_BY_LINE: Final = re.compile(r"(?:by|von|de|par) (?P<names>\S.+)")
_EDITOR: Final = re.compile(
    r",? \(?(?:editors?|eds?\.|translators?|trans\.)\)?$"
    r"|, (?:translated|edited|illustrated) by .+|^(?:[Ee]dited|[Tt]ranslated) by "
)
_NUMBER_OF_BOOK: Final = re.compile(r"(?:ISBN:? )?97[89][0-9 -]{9,14}[0-9]")
_LONGEST_STACK: Final = 5

DEEPEST: Final = 4 * _MOST
"""No line further down, blank ones counted, is read."""


def find_entries(lines: Sequence[Line]) -> list[Entry]:
    """The works that stand, in a line or one line below another, at the top of a text."""
    filled = (line for line in lines[:DEEPEST] if line.bare)
    top = list(islice(takewhile(lambda line: len(line.bare) <= LONGEST, filled), _MOST))
    if not any(_has_imprint(line.bare) for line in top):
        return []
    entries: list[Entry] = []
    order = _Order()
    last = 0
    for at, line in enumerate(top):
        if not _has_imprint(line.bare):
            continue
        entry = _entry_in_line(line) if at < _ZONE or (entries and last == at) else None
        entry = entry or _entry_in_stack(top, last, at, order)
        if entry is not None:
            entries.append(entry)
            last = at + 1
    return entries


def _has_imprint(bare: str) -> bool:
    """Whether a line tells pages, a price, or a publisher and a year."""
    return len(bare) <= LONGEST and _IMPRINT.search(bare) is not None


def _entry_in_line(line: Line) -> Entry | None:
    work = printed_work(line.bare)
    return Entry(work, (line,)) if work else None


@define
class _Order:
    """Whether in this text names stand below titles, once a stack has shown it: a title can look like a name."""

    names_last: bool | None = None


def _entry_in_stack(top: Sequence[Line], first: int, at: int, order: _Order) -> Entry | None:
    """The work whose title and authors stand in the lines above the one at ``at``, which is its imprint."""
    bare = top[at].bare
    if len(bare) > _LONGEST_IMPRINT or not _IMPRINT_LINE.match(bare):
        return None
    start = at
    while start > max(first, at - _LONGEST_STACK) and top[start].number == top[start - 1].number + 1:
        start -= 1
    is_tight = at - start >= 2
    above = top[start:at] if is_tight else top[max(first, at - 2) : at]
    work = _stacked_work([line.bare for line in above], order if is_tight else None)
    if work is None:
        return None
    end = at + 1
    while end < len(top) and _NUMBER_OF_BOOK.fullmatch(top[end].bare):
        end += 1
    return Entry(work, (*above, *top[at:end]))


def _stacked_work(above: Sequence[str], order: _Order | None) -> Reviewed | None:
    """The work of lines over an imprint: the names last, with "by" unless the lines are close together, or first."""
    if len(above) < 2 or any(title.endswith((".", ":")) for title in above):
        return None
    by = _BY_LINE.match(above[-1])
    if by:
        return make_work(_joined(above[:-1]), _stacked_names(by["names"]))
    if order is None:
        return None
    first, last = _stacked_names(above[0]), _stacked_names(above[-1])
    if bool(first) != bool(last):
        order.names_last = bool(last)
    if order.names_last is None:
        return None
    return make_work(_joined(above[:-1]), last) if order.names_last else make_work(_joined(above[1:]), first)


def _stacked_names(line: str) -> list[str] | None:
    return split_names(_EDITOR.sub("", line))


def _joined(titles: Sequence[str]) -> str:
    """Title and subtitle as one."""
    return ": ".join(title.strip(" :") for title in titles)
