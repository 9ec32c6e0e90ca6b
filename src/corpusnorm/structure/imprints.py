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
    r"|(?<=[0-9]) ?(?:€|[Ee]uros?\b|EUR\b)"
    r"|(?<=\bpp\. [0-9])[0-9]"
    r"|(?<=[$£€]) ?[0-9]"
    r"|(?<=\()(?:[^()]*[^\W\d_], (?:19|20)[0-9][0-9]\)|(?:19|20)[0-9][0-9]\)$)"
    r"|(?<=,) (?:19|20)[0-9][0-9]\.?$)"
)
"""Pages, a price, publisher and year. It begins with one of few characters, which are searched for fast."""

_TITLE_FIRST: Final = re.compile(
    r"(?P<title>.{2,150}?)[,.]? (?:[Ee]dited |[Cc]ompiled )?(?:[Bb]y|von|de|par) "
    r"(?P<rest>(?:[^\W\d_]\. ?)*[^\W\d_][^.,;(]+[.,;(] ?\(?(?:[^\W_a-z]|[$£€]|translated|edited|illustrated|and ).*)"
)
_NAMES_FIRST: Final = re.compile(
    r"(?P<names>[^:,(]{4,100}?(?<! [A-Z]))[.:,] (?P<title>[^(]{2,150}?)(?:\.| \() ?(?=[A-Z])"
)
_PLACE_AND_YEAR: Final = re.compile(r", [^\W\d_a-z][\w. /]{2,30}: [^,:;()]{2,60},? (?:19|20)[0-9][0-9]\b")
"""``, Skarn: A Press, 2014`` behind names and title that a comma parts"""

_QUOTED_TITLE: Final = re.compile(r"(?P<names>[^:„“\"«(]{4,100})[:,] [„“\"«](?P<title>[^“”\"»]{2,150})[“”\"»]")
_NAMES_SECOND: Final = re.compile(r"(?P<title>[^.:]{2,150})\. (?P<names>[^.,:(]{4,100})\. (?=[^\W\d_a-z])")
_LAST_FIRST: Final = r"[^\W\d_a-z][^,;:.(]{1,30}, [^,;:/(]{2,30}"
_INVERTED: Final = re.compile(
    rf"(?P<names>{_LAST_FIRST}(?:[;/] {_LAST_FIRST}){{0,3}})[.:] (?P<title>[^(]{{2,200}}?)\. [^.:,]{{2,40}}: "
    r"[^:;()]{2,60}?,? (?:19|20)[0-9][0-9]\b"
)
"""``Poe, Ada; Doe, Jon: The Work. Skarn: A Press 2014``, as in libraries"""

_STARRED: Final = re.compile(r"(?P<names>[^*:(]{4,80}), \*(?P<title>[^*]{2,150})\*[,.] ")
"""The title in italics of Markdown, in a text of which nothing else is"""

_LISTED: Final = re.compile(
    r"(?P<names>[^,:(]{4,60}), (?P<title>[^,]{2,150})(?:, [^,]{2,40}){1,2}, (?:19|20)[0-9][0-9], "
)
"""``Ada Poe, The Work, Skarn, A Press, 2014, 312 p.``, as in France"""

_LABEL: Final = re.compile(
    r"(?:reviewed|books? reviewed|under review|recensé|à propos de|rezensiert|besprochen|reseñado|recensione di"
    r"|recenseras) ?: ",
    re.IGNORECASE,
)
_EDITORS: Final = re.compile(r",? \((?:editors?|eds?|dir|coord|hg|hrsg|a cura di|red)\.?\)", re.IGNORECASE)
_TRANSLATION: Final = re.compile(r" \[[^\[\]]{3,100}\]$")
"""The title in the language of the reviewer, behind the one that is printed on the work."""

_AFTER_NAMES: Final = re.compile(r"(?<![ .][A-Z])(?<!^[A-Z])\. ?|[,;:(]")
_AFTER_ALL_NAMES: Final = re.compile(r" \(|(?<![ .][A-Z])(?<!^[A-Z])\. ")
_NO_WORK: Final = re.compile(
    r"^(?:posted|published|written|reviewed|story|photo\w*|image\w*|text|article|report)\b|\breview of\b", re.IGNORECASE
)


_PAGES_TOLD: Final = re.compile(
    r"[0-9] ?(?:pp?\b|pages\b|S\.|Seiten\b|páginas\b|págs\b|sidor\b|pagine\b)|\bpp\. ?[0-9]{2}"
)
_PRICE_TOLD: Final = re.compile(
    r"[0-9](?:(?<=[$£€][0-9])|(?<=[$£€] [0-9])|(?<=\b[Ee]uro[0-9])|(?<=\b[Ee]uro [0-9])"
    r"|[.,–-]{0,2} ?(?:€|[Ee]uros?\b|EUR\b|CHF\b|SEK\b|kr\b))"
)
"""It begins with a digit, which is searched for fast."""

_SIGNS_OF_PRICE: Final = ("$", "£", "€", "uro", "EUR", "CHF", "SEK", "kr")
"""Without any of these no price is told; each is searched for faster than a digit."""


def tells_price(text: str) -> bool:
    """Whether a text tells what something costs."""
    return any(map(text.__contains__, _SIGNS_OF_PRICE)) and _PRICE_TOLD.search(text) is not None


def tells_pages_and_price(line: str) -> bool:
    """Whether a line is short and tells how many pages something has, and what it costs."""
    return len(line) <= LONGEST and tells_price(line) and _PAGES_TOLD.search(line) is not None


def printed_work(line: str) -> Reviewed | None:
    """``The Work, by Ada Poe. A Press, 312 pp., $28``, ``Ada Poe: The Work. A Press, 2014. 312 pages``."""
    if not _IMPRINT.search(line) or _NO_WORK.search(line):
        return None
    if _PROSE_BEHIND.search(line):
        return None
    label = _LABEL.match(line)
    bare = _EDITORS.sub("", line[label.end() :] if label else line).replace("**", "")
    return next((work for read in _READERS if (work := read(bare)) is not None), None)


_PROSE_BEHIND: Final = re.compile(r"(?:19|20)[0-9][0-9]\)(?: [^\W\d_A-Z]+){3}")
"""A sentence goes on behind the brackets."""


def _title_in_quotes(line: str) -> Reviewed | None:
    quoted = _QUOTED_TITLE.match(line)
    return make_work(quoted["title"], split_names(quoted["names"])) if quoted else None


def _title_by_names(line: str) -> Reviewed | None:
    by = _TITLE_FIRST.match(line)
    return make_work(by["title"], leading_names(by["rest"])) if by else None


def _names_and_title(line: str) -> Reviewed | None:
    first = _NAMES_FIRST.match(line)
    return make_work(first["title"], split_names(first["names"].replace(" / ", ", "))) if first else None


def _names_title_place(line: str) -> Reviewed | None:
    place = _PLACE_AND_YEAR.search(line)
    names, _, title = line[: place.start()].partition(", ") if place else ("", "", "")
    return make_work(title, split_names(names)) if title[:1].isupper() else None


def _title_and_names(line: str) -> Reviewed | None:
    second = _NAMES_SECOND.match(line)
    if second is None or split_names(second["title"]) is not None or _PUBLISHER.search(second["names"]):
        return None
    return make_work(second["title"], split_names(second["names"]))


def _inverted_work(line: str) -> Reviewed | None:
    inverted = _INVERTED.match(line)
    if inverted is None:
        return None
    parts = (name.strip().split(", ") for name in re.split("[;/]", inverted["names"]))
    return make_work(inverted["title"], split_names(", ".join(f"{first} {last}" for last, first in parts)))


def _starred_work(line: str) -> Reviewed | None:
    starred = _STARRED.match(line) if "*" in line else None
    return make_work(starred["title"], split_names(starred["names"])) if starred else None


def _listed_work(line: str) -> Reviewed | None:
    listed = _LISTED.match(line)
    return make_work(listed["title"], split_names(listed["names"])) if listed else None


_READERS: Final = (
    _title_in_quotes,
    _starred_work,
    _inverted_work,
    _title_by_names,
    _listed_work,
    _names_and_title,
    _names_title_place,
    _title_and_names,
)
"""Each reads one form, the surer ones first."""


def leading_names(text: str) -> list[str] | None:
    """The names at the beginning of ``text``, up to the first thing that is none."""
    first, *more = (piece.strip() for piece in _AFTER_NAMES.split(_AFTER_ALL_NAMES.split(text, maxsplit=1)[0]))
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
_IMPRINT_ALONE: Final = re.compile(r"\b(?:Press|Verlag|Publishers|Editions|Éditions), (?:19|20)[0-9][0-9]$")
"""Publisher and year, behind a place that looks like a name"""

_QUOTES: Final = "“”\"«»„‘’'"


def make_work(title: str, names: list[str] | None) -> Reviewed | None:
    """The work of that title, without the signs around it; None where title or names are missing."""
    if _IMPRINT_ALONE.search(title):
        return None
    bare = _TRANSLATION.sub("", title.strip(" ,.;:")).strip(_QUOTES).strip(" ,.;:")
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

_BY_LINE: Final = re.compile(r"(?:[Bb]y|von|de|par) (?P<names>\S.+)")
_EDITOR: Final = re.compile(
    r",? \(?(?:editors?|eds?\.|translators?|trans\.)\)?$"
    r"|, (?:translated|edited|illustrated) by .+"
    r"|,? with (?:an? )?(?:foreword|introduction|preface|afterword)s? by .+|^(?:[Ee]dited|[Tt]ranslated) by "
)
_NUMBER_OF_BOOK: Final = re.compile(r"(?:ISBN:? )?97[89][0-9 -]{9,14}[0-9]")
_LONGEST_STACK: Final = 5

DEEPEST: Final = 4 * _MOST
"""No line further down, blank ones counted, is read."""


def find_entries(lines: Sequence[Line]) -> list[Entry]:
    """The works that stand, in a line or one line below another, at the top of a text."""
    filled = (line for line in lines[:DEEPEST] if line.bare)
    top = list(islice(takewhile(lambda line: len(line.bare) <= LONGEST, filled), _MOST))
    if not any(map(_IMPRINT.search, [line.bare for line in top])):
        return []
    entries: list[Entry] = []
    order = _Order()
    last = 0
    for at, line in enumerate(top):
        if at < last or not _IMPRINT.search(line.bare):
            continue
        entry = _entry_in_paragraph(top, last, at)
        if entry is None and (at < _ZONE or (entries and last == at)):
            entry = _entry_in_line(line)
        entry = entry or _entry_in_stack(top, last, at, order)
        if entry is not None:
            entries.append(entry)
            last = next(end for end in range(len(top), 0, -1) if top[end - 1] is entry.lines[-1])
    return entries


def _entry_in_line(line: Line) -> Entry | None:
    work = printed_work(line.bare)
    return Entry(work, (line,)) if work else None


_WRAPPED: Final = 55
_WITH_PAGES: Final = re.compile(r"\b(?:[0-9]{2,4} ?(?:pp?\b|pages\b|S\.)|[Pp]p\. ?[xvil+ ]*[0-9]{2,4})")


def _entry_in_paragraph(top: Sequence[Line], first: int, at: int) -> Entry | None:
    """The work that a wrapped paragraph names, of which the line at ``at`` is one; it must tell its pages."""
    start, end = at, at + 1
    while start > first and _runs_on(top[start - 1], top[start]):
        start -= 1
    while end < len(top) and _runs_on(top[end - 1], top[end]):
        end += 1
    whole = " ".join(line.bare for line in top[start:end])
    if end - start < 2 or len(whole) > LONGEST or not _WITH_PAGES.search(whole):
        return None
    work = printed_work(whole)
    return Entry(work, tuple(top[start:end])) if work else None


def _runs_on(line: Line, below: Line) -> bool:
    return below.number == line.number + 1 and len(line.bare) >= _WRAPPED


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
    by = _BY_LINE.match(above[-1]) if above else None
    if len(above) < 2 or any(title.endswith((".", ":")) for title in (above[:-1] if by else above)):
        return None
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
