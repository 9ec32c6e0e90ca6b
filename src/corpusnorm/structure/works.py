"""The works that the head of a review names: titles and authors, as printed.

Only forms that leave no doubt are read: a title in italics or quotation marks beside a
name, a title that is called a review of a work, and lines that end as a bibliography's do
(publisher and year, pages, price).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark, MarkType, Span
from corpusnorm.line import Line, Role
from corpusnorm.structure.names import is_name, split_names

_ZONE: Final = 15
"""How many lines, blank ones not counted, are looked at."""

_LONGEST: Final = 300
"""A longer line is running text, no line of a bibliography."""

_OTHER_ROLES: Final = frozenset({Role.BYLINE, Role.DATE, Role.COMMENT, Role.COMMENT_HEADER, Role.FURNITURE})


def find_works(draft: Draft, marks: Sequence[Mark]) -> tuple[tuple[Reviewed, Span], ...]:
    """The reviewed works, each with the place that names it; none twice."""
    found: dict[str, tuple[Reviewed, Span]] = {}
    for line in islice((line for line in draft.lines if line.bare), _ZONE):
        if line.role in _OTHER_ROLES:
            continue
        is_title = draft.title is not None and draft.title.overlaps(line.span)
        for work in _works_in(line, marks, draft.text, is_title=is_title):
            found.setdefault(work.title, (work, line.span))
    return tuple(found.values())


def _works_in(line: Line, marks: Sequence[Mark], text: str, *, is_title: bool) -> list[Reviewed]:
    if is_title:
        emphasised = _by_emphasis(line, marks)
        called = None if emphasised else _by_words(line.bare) or _by_possessive(line.bare, text)
        return [called] if called else emphasised
    printed = _by_imprint(line.bare) if len(line.bare) <= _LONGEST else _in_prose(line.bare, text)
    return [printed] if printed else []


_DIGIT: Final = re.compile(r"[0-9]")
_IMPRINTS: Final = tuple(
    re.compile(form)
    for form in (
        r"[0-9](?:(?<=\b[0-9])[0-9]{1,3} ?(?:pp?|pages|S|Seiten|páginas|págs|sidor|pagine)\b| ?(?:€|Euro\b|EUR\b))",
        r"[$£€] ?[0-9]",
        r"\((?:[^()]*[^\W\d_], (?:19|20)[0-9][0-9]\)|(?:19|20)[0-9][0-9]\)$)",
        r", (?:19|20)[0-9][0-9]\.?$",
    )
)
"""Pages, a price, publisher and year. Each form begins with one of few characters, which are searched for fast."""

_TITLE_FIRST: Final = re.compile(
    r"(?P<title>.{2,150}?)[,.]? (?:[Bb]y|von|de|par) "
    r"(?P<rest>(?:[^\W\d_]\. ?)*[^\W\d_][^.,;(]+[.,;(] ?(?:[^\W_a-z]|[$£€]|translated|edited|illustrated|and ).*)"
)
_NAMES_FIRST: Final = re.compile(
    r"(?P<names>[^:,(]{4,100}?(?<! [A-Z]))[.:,] (?P<title>[^(]{2,150}?)(?:\.| \() ?(?=[A-Z])"
)
_AFTER_NAMES: Final = re.compile(r"(?<![ .][A-Z])(?<!^[A-Z])\. ?|[,;:(]")
_NO_WORK: Final = re.compile(
    r"(?:posted|published|written|reviewed|story|photo\w*|image\w*|text|article|report)\b", re.IGNORECASE
)


def _by_imprint(line: str) -> Reviewed | None:
    """``The Work, by Ada Poe. A Press, 312 pp., $28``, ``Ada Poe: The Work. A Press, 2014. 312 pages``."""
    if not _DIGIT.search(line) or not any(form.search(line) for form in _IMPRINTS) or _NO_WORK.match(line):
        return None
    by = _TITLE_FIRST.match(line)
    if by:
        return _work(by["title"], _leading_names(by["rest"]))
    first = _NAMES_FIRST.match(line)
    return _work(first["title"], split_names(first["names"])) if first else None


def _leading_names(text: str) -> list[str] | None:
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


def _work(title: str, names: list[str] | None) -> Reviewed | None:
    bare = title.strip(" ,.;:").strip(_QUOTES).strip(" ,.;:")
    return Reviewed(title=bare, authors=tuple(names)) if names and bare else None


def _by_emphasis(line: Line, marks: Sequence[Mark]) -> list[Reviewed]:
    """``Ada Poe and Jon Doe's *The Work*``, ``*The Work* by Ada Poe``, ``Review: *The Work*``.

    A work without authors of its own, as in ``Ada Poe's *The Work* and *The Other*``, has those before it.
    """
    works: list[Reviewed] = []
    at = 0
    for mark in marks:
        start, end = mark.span.start - line.start, mark.span.end - line.start
        if mark.type is not MarkType.EMPHASIS or not at <= start < end <= len(line.text):
            continue
        before, after, at = line.text[at:start].strip(), line.text[end:].strip(), end
        authors = _authors_around(before, after) or (works[-1].authors if works else ())
        if authors or works or _NAMED_REVIEW.search(before + after):
            works.append(Reviewed(title=line.text[start:end], authors=authors))
    return works


_POSSESSIVE: Final = re.compile(r"(?:.*[:–—] )?(?P<names>[^:–—]+?)(?:['’]s|(?<=s)['’])")
_BY: Final = re.compile(r",? *(?:by|von|de|par|di|av|van) +(?P<names>.+)")
_AND: Final = re.compile(r"^(?:and|und|et|y|och|e|,|&) +")


def _authors_around(before: str, after: str) -> tuple[str, ...]:
    possessive, by = _POSSESSIVE.fullmatch(_AND.sub("", before)), _BY.match(after)
    if possessive:
        return tuple(split_names(possessive["names"]) or ())
    return tuple(_leading_names(by["names"]) or ()) if by else ()


_CALLED: Final = (
    r"(?:(?:book |film )?review(?: of)?|rezension|reseña(?: de)?|recension(?:e)?|critique(?: de)?"
    r"|compte[- ]rendu(?: de)?)"
)
_NAMED_REVIEW: Final = re.compile(_CALLED, re.IGNORECASE)
_IN_WORDS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\A(?:{_CALLED}:? ++)?[“\"«„](?P<title>[^”\"»“]{{2,150}})[”\"»“],? ++(?:by|von|de|par|di|av) ++(?P<names>.+)",
        rf"\A{_CALLED}:? ++(?P<title>.{{2,150}}?),? ++by ++(?P<names>.+)",
        r"\A(?P<title>.{2,150}?),? ++by ++(?P<names>.+?)(?<! ) *+[-–—|:(] *+(?:book )?review\)?$",
    )
)


def _by_words(title: str) -> Reviewed | None:
    """``Review: The Work by Ada Poe``, ``“The Work,” by Ada Poe``, ``The Work by Ada Poe – review``."""
    for form in _IN_WORDS:
        match = form.match(title)
        if match:
            return _work(match["title"], _leading_names(match["names"]))
    return None


_POSSESSIVE_TITLE: Final = re.compile(
    r"(?:.*[:–—] )?(?P<names>[^:–—]+?)(?:['’]s|(?<=s)['’]) (?P<title>\W?[^\W_a-z](?s:.+))"
)


def _by_possessive(title: str, text: str) -> Reviewed | None:
    """``Ada Poe's The Work``, if what looks like a work's title is said again in the text."""
    match = _POSSESSIVE_TITLE.fullmatch(title) if "'" in title or "’" in title else None
    if match is None or text.count(match["title"].partition(":")[0]) < 2:
        return None
    return _work(match["title"], split_names(match["names"]))


_LONGEST_TITLE: Final = 160
_PROSE: Final = re.compile(
    r"(?P<title>[^\W_a-z][^.()]{1,150}) "
    r"\([^()]*(?:\b\d{2,4} ?(?:pp?|pages|Seiten|páginas|sidor|pagine)\b|[^\W\d_], (?:19|20)\d\d)[^()]*\)"
)
_SOMEONES_WORK: Final = re.compile(
    r"\b(?P<name>[^\W\d_a-z][\w.’'-]{1,30}(?: [^\W\d_a-z][\w.’'-]{0,30}){1,3})['’]s? "
    r"(?:\w+ ){0,2}(?:book|novel|biography|history|memoir|study|account|collection|essays|poems|stories|film|volume)\b"
)


def _in_prose(paragraph: str, text: str) -> Reviewed | None:
    """``The Work (A Press, 312 pages) is …`` at the beginning of a paragraph, with ``Ada Poe's novel`` somewhere."""
    match = _PROSE.match(paragraph) if "(" in paragraph[:_LONGEST_TITLE] else None
    owner = _SOMEONES_WORK.search(text) if match else None
    return _work(match["title"], split_names(owner["name"])) if match and owner else None
