"""The orders in which a line of a bibliography prints title, authors, publisher and place: one reader for each."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.structure.names import names_organisation, split_names
from corpusnorm.structure.works.parts import (
    PUBLISHER,
    inverted_names,
    leading_names,
    make_work,
    may_be_title,
    names_before_publisher,
)
from corpusnorm.structure.works.publication import IMPRINT, PAGES_TOLD

_SURNAMED: Final = r"[^\W\d_a-z][\w-]{1,30} (?:[^\W\d_a-z]\. ?){1,2}"

_RUSSIAN: Final = re.compile(
    rf"(?:^|: )(?P<names>{_SURNAMED}(?:, ?{_SURNAMED}){{0,2}}) ?"
    r"(?P<title>[^\W\d_a-z][^—–]{2,200}?)(?: / [^—–]{3,100})?"
    r"\. ?(?:[—–] ?[^—–:]{1,30}|(?:М|Л|СПб)\.?): ?[^—–:]{2,60}, (?:19|20)[0-9][0-9]\b"
)

_SURNAME: Final = re.compile(r"(?P<surname>[\w-]+) (?P<initials>.+)")


def _russian_work(line: str) -> Reviewed | None:
    """``Иванов А. Б. Книга. — М.: Печать, 2014. — 320 с.``, as Russian libraries cite."""
    russian = _RUSSIAN.search(line) if ".: " in line or "—" in line or "–" in line else None
    if russian is None:
        return None
    parts = (_SURNAME.fullmatch(name.strip()) for name in russian["names"].split(","))
    names = [f"{part['initials'].strip()} {part['surname']}" for part in parts if part]
    return make_work(russian["title"], names)


_QUOTED_TITLE: Final = re.compile(r"(?P<names>[^:„“”\"«(]{4,100})[:,] [„“”\"«](?P<title>[^“”\"»]{2,150})[“”\"»]")


def _title_in_quotes(line: str) -> Reviewed | None:
    """``Ada Poe: “The Work”``"""
    quoted = _QUOTED_TITLE.match(line)
    return make_work(quoted["title"], split_names(quoted["names"])) if quoted else None


_STARRED: Final = re.compile(r"(?P<names>[^*:(]{4,80}), \*(?P<title>[^*]{2,150})\*[,.] ")


def _starred_work(line: str) -> Reviewed | None:
    """``Ada Poe, *The Work*, A Press``, in a text of which nothing else is Markdown."""
    starred = _STARRED.match(line) if "*" in line else None
    return make_work(starred["title"], split_names(starred["names"])) if starred else None


_LAST_FIRST: Final = r"[^\W\d_a-z][^,;:.(]{1,30}, (?:[^,;:/(.]|(?<=[ .][^\W\d_])\.){2,30}"

_INVERTED: Final = re.compile(
    rf"(?P<names>{_LAST_FIRST}(?:[;/] {_LAST_FIRST}){{0,3}})[.:] (?P<title>[^(]{{2,200}}?)\. [^.:,]{{2,40}}: "
    r"[^:;()]{2,60}?,? (?:19|20)[0-9][0-9]\b"
)


def _inverted_work(line: str) -> Reviewed | None:
    """``Poe, Ada; Doe, Jon: The Work. Skarn: A Press 2014``, as in libraries."""
    inverted = _INVERTED.match(line)
    return make_work(inverted["title"], inverted_names(inverted["names"])) if inverted else None


_TITLE_FIRST: Final = re.compile(
    r"(?P<title>.{2,150}?)[,.]? (?:(?:[Ee]dited |[Cc]ompiled )?(?:[Bb]y|von|de|par|door) |d['’])"
    r"(?P<rest>(?:[^\W\d_]\. ?)*[^\W\d_][^.,;(]+[.,;(] ?\(?(?:[^\W_a-z]|[$£€]|translated|edited|illustrated|and ).*)"
)

_ENDS_IN_PUBLISHER: Final = re.compile(
    r"(?:^|[,.] )(?:[ÉE]ditions|Presses|Librairie|Editorial|Ediciones|Edizioni)(?: [^\s,.]+)?$"
)
"""``Éditions de la Colline`` names nobody's work."""


def _title_by_names(line: str) -> Reviewed | None:
    """``The Work, by Ada Poe. A Press``"""
    by = _TITLE_FIRST.match(line)
    if by is None or _ENDS_IN_PUBLISHER.search(by["title"]):
        return None
    return make_work(by["title"], leading_names(names_before_publisher(by["rest"])))


_LISTED: Final = re.compile(
    r"(?P<names>[^,:(]{4,60}), (?P<title>[^,]{2,150})(?:, [^,]{2,40}){1,2}, (?:19|20)[0-9][0-9][,;] "
)

_PHRASE: Final = re.compile(
    r"(?!(?:Mit|With|Avec|Con|Met|Med|Edited|Herausgegeben|Vorwort|Foreword|Preface|Introduction)\b)"
    r"(?![^.,]*(?:\b(?:Press|Books?|Verlag|[ÉE]ditions|Edizioni|Ediciones|Editorial|Uitgeverij|förlag|University"
    r"|Series|Reihe|Band|Studies|Studien|Collection|edition|Auflage)\b|&))"
    r"[^\W\d_a-z]\w*(?: [^\s.,;:()]+){2,12}"
)
"""Some words that name no helper, series, edition or publisher"""


def _listed_work(line: str) -> Reviewed | None:
    """``Ada Poe, The Work, Skarn, A Press, 2014, 312 p.``, as in France."""
    listed = _LISTED.match(line)
    return make_work(_with_subtitle(listed["title"]), split_names(listed["names"])) if listed else None


def _with_subtitle(title: str) -> str:
    """What stands before the first full stop, and what stands behind it if that is a phrase and no publisher."""
    first, stop, rest = title.partition(". ")
    return title if stop and _PHRASE.fullmatch(rest) else first


_NAMES_FIRST: Final = re.compile(
    r"(?P<names>[^:,(]{4,100}?(?<! [A-Z]))(?:[.:,]| [–-]) (?P<title>[^(]{2,150}?)(?:\.| \() ?(?=[A-ZÀ-ÖØ-ÞĀ-ŽА-Я])"
)

_SUBTITLE: Final = re.compile(
    rf"\. (?P<subtitle>{_PHRASE.pattern})"
    r"(?:\. (?:[^\W\d_]\. ?){0,2}[^\W\d_a-z][^.,()\d]{1,50}, (?=[^.]*\d)"
    r"|, [^\W\d_a-z][\w. /]{2,30}: [^,:;()]{2,60},? (?:19|20)[0-9][0-9]\b)"
)
"""A phrase between the title and the publisher, who stands in one piece with what tells pages, price or year"""


def _names_and_title(line: str) -> Reviewed | None:
    """``Ada Poe: The Work. A Press, 2014``"""
    first = _NAMES_FIRST.match(line)
    if first is None:
        return None
    subtitle = _SUBTITLE.match(line, first.end("title")) if ":" not in first["title"] else None
    title = line[first.start("title") : subtitle.end("subtitle")] if subtitle else first["title"]
    return make_work(title, split_names(first["names"].replace(" / ", ", ")))


_PLACE_AND_YEAR: Final = re.compile(r", [^\W\d_a-z][\w. /]{2,30}: [^,:;()]{2,60},? (?:19|20)[0-9][0-9]\b")


def _names_title_place(line: str) -> Reviewed | None:
    """``Ada Poe, The Work, Skarn: A Press, 2014``"""
    place = _PLACE_AND_YEAR.search(line)
    names, _, title = line[: place.start()].partition(", ") if place else ("", "", "")
    return make_work(title, split_names(names)) if title[:1].isupper() else None


_NAMES_SECOND: Final = re.compile(r"(?P<title>[^.:]{2,150})\. (?P<names>[^.,:(]{4,100})\. (?=[^\W\d_a-z])")


def _title_and_names(line: str) -> Reviewed | None:
    """``The Work. Ada Poe. A Press, 2014``"""
    second = _NAMES_SECOND.match(line)
    if second is None or split_names(second["title"]) is not None or PUBLISHER.search(second["names"]):
        return None
    return make_work(second["title"], split_names(second["names"]))


_NAMES_TITLE_PUBLISHER: Final = 3

_GENRES: Final = frozenset("roman romanzo novela novel poésie poesía poesia gedichten dikter essai essay récit".split())

_ENDS_IN_YEAR: Final = re.compile(r"\b(?:19|20)[0-9][0-9]$")


def _parted_by_commas(line: str) -> Reviewed | None:
    """``Ada Poe, The Work, A Press, 312 pp.``, where the title is no name and nothing else stands between."""
    imprint = IMPRINT.search(line)
    before = line[: imprint.start()].rstrip(" ,") if imprint else ""
    before = before.removesuffix(" pp.").removesuffix(" p.").rstrip(" ,")
    parts = [part for part in before.split(", ") if part.lower() not in _GENRES and not _ENDS_IN_YEAR.search(part)]
    if len(parts) == _NAMES_TITLE_PUBLISHER + 1 and _ENDS_IN_YEAR.search(before):
        del parts[-1]  # the place
    if len(parts) != _NAMES_TITLE_PUBLISHER or ". " in parts[2] or not parts[2][:1].isupper():
        return None
    names, title, _ = parts
    if split_names(names) is None and PAGES_TOLD.search(line):
        names, title = title, names
    is_title = title[:1].isupper() and may_be_title(title) and not names_organisation(title)
    return make_work(_with_subtitle(title), split_names(names)) if is_title else None


READERS: Final = (
    _russian_work,
    _title_in_quotes,
    _starred_work,
    _inverted_work,
    _title_by_names,
    _listed_work,
    _names_and_title,
    _names_title_place,
    _title_and_names,
    _parted_by_commas,
)
"""Each reads one form, the surer ones first."""
