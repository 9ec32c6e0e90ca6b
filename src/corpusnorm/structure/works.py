"""The works that the head of a review names: titles and authors, as printed.

Only forms that leave no doubt are read: a title in italics or quotation marks beside a
name, a title that is called a review of a work, and lines that end as a bibliography's do
(publisher and year, pages, price).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, takewhile
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark, MarkType, Span
from corpusnorm.line import Line, Role
from corpusnorm.structure.imprints import DEEPEST, find_entries
from corpusnorm.structure.listed_works import listed_works
from corpusnorm.structure.names import split_names
from corpusnorm.structure.printed_work import (
    LONGEST,
    has_imprint,
    leading_names,
    make_work,
    names_before_publisher,
    printed_work,
    tells_pages,
    tells_pages_and_price,
    tells_price,
    without_helper,
)
from corpusnorm.structure.spoken_works import emphasised_in, spoken_works

_ZONE: Final = 15
"""How many lines, blank ones not counted, are looked at."""

_OTHER_ROLES: Final = frozenset({Role.BYLINE, Role.DATE, Role.COMMENT, Role.COMMENT_HEADER, Role.FURNITURE})

_NO_ENTRY: Final = _OTHER_ROLES | {Role.TITLE}


def find_works(draft: Draft, marks: Sequence[Mark]) -> tuple[tuple[Reviewed, Span], ...]:
    """The reviewed works, each with the place that names it; none twice. The marks are in order."""
    found: dict[str, tuple[Reviewed, Span]] = {}
    told: set[int] = set()
    headline = draft.text[draft.title.start : draft.title.end] if draft.title else ""
    for entry in find_entries((line for line in draft.lines[:DEEPEST] if line.role not in _NO_ENTRY), headline):
        found.setdefault(entry.work.title, (entry.work, Span(entry.lines[0].first, entry.lines[-1].last)))
        told |= {line.number for line in entry.lines}
    for work, line in chain(_at_top(draft, marks, told), listed_works(draft.lines, draft.text), _below(draft)):
        if work.title not in found or (work.authors and not found[work.title][0].authors):
            found[work.title] = (work, line.span)
    return tuple(_each_once(list(found.values())))


def _each_once(works: Sequence[tuple[Reviewed, Span]]) -> Iterator[tuple[Reviewed, Span]]:
    """The works, of those that differ only in the subtitle the one that has it, and of twins the one with authors."""
    titles = [work.title.casefold() for work, _ in works]
    named = {title for (work, _), title in zip(works, titles, strict=True) if work.authors}
    for (work, span), title in zip(works, titles, strict=True):
        if not work.authors and title in named:
            continue
        if not any(other.startswith((f"{title}: ", f"{title}. ")) for other in titles):
            yield work, span


def _at_top(draft: Draft, marks: Sequence[Mark], told: set[int]) -> Iterator[tuple[Reviewed, Line]]:
    """The works that one of the first lines names; ``told`` are the numbers of lines that have been read."""
    lines = [line for line in draft.lines.filled[:_ZONE] if line.role not in _OTHER_ROLES and line.number not in told]
    marks = marks[: bisect_right(marks, lines[-1].end, key=_start)] if lines else ()
    for line in lines:
        is_title = draft.title is not None and draft.title.start < line.last and line.first < draft.title.end
        for work in _works_in(line, marks, draft.text, is_title=is_title):
            yield work, line
    for above, line in pairwise(lines):
        described = _DESCRIBED.match(line.bare) if line.bare.startswith(("a ", "an ")) else None
        if described and len(above.bare) <= _LONGEST_TITLE and not above.bare.endswith((".", ":")):
            names = leading_names(described["names"]) if described["names"] else []
            yield Reviewed(title=above.bare.strip(_MARKS), authors=tuple(names or ())), line
    owned = [(work, line) for line in lines if "(" in line.text for work in _owned_works(line, marks)]
    if len(owned) > 1 or any(_is_spoken_of(work.title, draft.text) for work, _ in owned):  # one may be mentioned only
        yield from owned
    yield from spoken_works(lines, marks, draft.text)


def _is_spoken_of(title: str, text: str) -> bool:
    """Whether the text names the work again and again, its subtitle left out."""
    return text.count(title.partition(":")[0]) >= _AGAIN


_AGAIN: Final = 4

_DESCRIBED: Final = re.compile(
    r"an? (?:[a-z-]+ ){0,3}(?:exhibition|film|documentary|play|musical|opera|ballet|miniseries)"
    r" (?:(?:at|in) the [^\W\d_a-z]|(?:(?:directed|written|composed|created|curated|written and directed) )?"
    r"by (?P<names>[^\W\d_a-z].+))"
)
"""``an exhibition at the Museum of …``, ``a film directed by Ada Poe``, below the title of the work"""

_MARKS: Final = "*_# "


def _start(mark: Mark) -> int:
    return mark.span.start


def _below(draft: Draft) -> Iterator[tuple[Reviewed, Line]]:
    """The works of which one of the last lines tells where they are published or played."""
    last = draft.lines[-2 * _ZONE :]
    short = [line for line in last if len(line.bare) <= LONGEST and line.role not in _OTHER_ROLES]
    below = "\n".join([line.bare for line in short])
    tells = _PUBLISHED in below or tells_price(below)
    yield from () if tells else _only_one_with_pages(short, draft.text)
    yield from _shown_works(short) if _UNTIL.search(below) else ()
    head = draft.text[draft.title.start : draft.title.end] if draft.title and ", by " in below else ""
    if not (tells or head):
        return
    for entry in find_entries(_short_ones(last)) if tells else ():
        if len(entry.lines) > 1 and any(tells_pages_and_price(line.bare) for line in entry.lines):
            yield entry.work, entry.lines[0]
    for line in short:
        work = _by_publisher(line.bare) if _PUBLISHED in line.bare else None
        if work is None and tells and tells_pages_and_price(line.bare):
            work = printed_work(line.bare)
        if work is None and ", by " in line.bare:
            work = _played_work(line.bare, head)
        if work is not None:
            yield work, line


def _only_one_with_pages(lines: Sequence[Line], text: str) -> Iterator[tuple[Reviewed, Line]]:
    """The work of the only line that tells pages, if the text speaks of its author: no list of what has been cited."""
    paged = [line for line in lines if has_imprint(line.bare) and tells_pages(line.bare)]
    work = printed_work(paged[0].bare) if len(paged) == 1 else None
    if work is not None and all(text.count(name.rpartition(" ")[2]) >= _AGAIN for name in work.authors):
        yield work, paged[0]


def _short_ones(lines: Sequence[Line]) -> list[Line]:
    """The lines below the last long one."""
    below = list(takewhile(lambda line: len(line.bare) <= LONGEST, reversed(lines)))
    return [line for line in reversed(below) if line.role not in _NO_ENTRY]


def _played_work(line: str, head: str) -> Reviewed | None:
    """``The Work, by Ada Poe, is at the Old Hall until 4 May``, if the title of the review names it."""
    played = _PLAYED.match(line)
    return make_work(played["title"], split_names(played["names"])) if played and played["title"] in head else None


def _shown_works(lines: Sequence[Line]) -> Iterator[tuple[Reviewed, Line]]:
    """``‘The Work’ is at the City Gallery until 4 May``, as newspapers print it below the review of an exhibition."""
    for line in lines[-_LAST:]:
        shown = _SHOWN.match(line.bare)
        if shown is not None:
            yield Reviewed(title=shown["title"]), line


_LAST: Final = 8
_UNTIL: Final = re.compile(r" (?:until|through|till) ")
_SHOWN: Final = re.compile(
    r"[•*_ ]*[“\"‘'](?P<title>[^“”\"]{4,120}?)[,.]?[”\"’'][*_]* (?:is|runs|continues|opens) "
    r"(?:(?:on )?(?:show |view |display )?)?(?:at|in) [^\n]{4,80}? (?:until|through|till) "
)
_PLAYED: Final = re.compile(
    r"(?P<title>.{2,100}?), by (?P<names>[^,]{4,80}), (?:is|runs|plays|opens|continues) (?=[a-z])"
)
_PUBLISHED: Final = " is published by "


def _by_publisher(line: str) -> Reviewed | None:
    """``The Work by Ada Poe is published by A Press (£20)``, as newspapers print it below a review."""
    work = without_helper(line.partition(_PUBLISHED)[0].lstrip("•*- ")).rstrip(" ,")
    owned = _POSSESSIVE_TITLE.fullmatch(work)
    title, by, names = work.rpartition(" by ")
    if by or owned is None:
        return make_work(title, split_names(names)) if by else None
    return make_work(owned["title"], split_names(owned["names"]))


def _works_in(line: Line, marks: Sequence[Mark], text: str, *, is_title: bool) -> list[Reviewed]:
    if is_title:
        emphasised = _by_emphasis(line, marks)
        called = None if emphasised else _by_words(line.bare) or _by_possessive(line.bare, text)
        return [called] if called else emphasised
    is_short = len(line.bare) <= LONGEST
    called = _by_words(line.bare) if is_short and _NAMED_REVIEW.match(line.bare) else None
    told = called or _by_marked_title(line, marks)
    told = told or (printed_work(line.bare) if is_short else _in_prose(line.bare, text))
    return [told] if told else []


def _by_emphasis(line: Line, marks: Sequence[Mark]) -> list[Reviewed]:
    """``Ada Poe and Jon Doe's *The Work*``, ``*The Work* by Ada Poe``, ``Review: *The Work*``.

    A work without authors of its own, as in ``Ada Poe's *The Work* and *The Other*``, has those before it.
    """
    works: list[Reviewed] = []
    at = 0
    for (start, end), (first, last) in emphasised_in(line, marks):
        if start < at:
            continue
        before, after, at = line.text[at:start].strip(), line.text[end:].strip(), end
        authors = _authors_around(before, after) or (works[-1].authors if works else ())
        if authors or works or _NAMED_REVIEW.search(before + after):
            works.append(Reviewed(title=line.text[first:last], authors=authors))
    return works


_OWNER: Final = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.’'-]{1,30}(?: [^\W\d_a-z][\w.’'-]{0,30}){1,3}?)(?:['’]s|(?<=s)['’]) $"
)
_NAME: Final = r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]*){1,3}"
_WRITER: Final = re.compile(rf", (?:the (?:[a-z-]+ ){{1,4}})?(?P<name>{_NAME}(?: and {_NAME})?) [a-z]")
_QUOTED: Final = re.compile(r"[“\"«„](?P<title>[^”\"»“«„]{2,150})[”\"»“]")
_PUBLISHER: Final = re.compile(r",? \([^\W\d_a-z][^()]{2,100}\)")
_PUBLISHED_QUOTATION: Final = re.compile(r"\((?:(?<=[”\"»“] \()|(?<=[”\"»“], \())")
"""Soon found, where a search for quotations would halt at each."""


def _owned_works(line: Line, marks: Sequence[Mark]) -> list[Reviewed]:
    """``Ada Poe's “The Work” (A Press)`` in running text, however often; the title may be in italics, too."""
    places = []
    if _PUBLISHED_QUOTATION.search(line.text):
        places += [(found.span(), found.span("title")) for found in _QUOTED.finditer(line.text)]
    places += emphasised_in(line, marks)
    works = []
    for (start, end), (first, last) in sorted(places):
        publisher = _PUBLISHER.match(line.text, end)
        if publisher:
            before = line.text[max(start - _LONGEST_OWNER, 0) : start]
            owner = _OWNER.search(before) or (before.endswith("In ") and _WRITER.match(line.text, publisher.end()))
            works.append(make_work(line.text[first:last], split_names(owner["name"])) if owner else None)
    return [work for work in works if work is not None]


_LONGEST_OWNER: Final = 80
_NAMES_AND_IMPRINT: Final = re.compile(r",? (?:by )?(?P<names>[^()]{4,100}) \([^()]*[^\W\d_], (?:19|20)[0-9][0-9]\)$")


def _by_marked_title(line: Line, marks: Sequence[Mark]) -> Reviewed | None:
    """``*The Work*, Ada Poe (A Press, 2014)``, ``*The Work*, Ada Poe, A Press, $30``, an item of a list or a line."""
    is_listed = bool(marks) and (line.text.endswith(")") or has_imprint(line.bare))
    mark = is_listed and next((each for each in marks if line.start <= each.span.start), None)
    if not mark or mark.type not in _MARKED or mark.span.end > line.end:
        return None
    before, after = line.text[: mark.span.start - line.start], line.text[mark.span.end - line.start :]
    if any(map(str.isalnum, before)):
        return None
    title = line.text[mark.span.start - line.start : mark.span.end - line.start]
    behind = _NAMES_AND_IMPRINT.match(after)
    if behind:
        return make_work(title, split_names(behind["names"]))
    listed = _NAMES_BEHIND.match(after)
    names = names_before_publisher(listed["rest"]) if listed else None
    return make_work(title, split_names(names)) if listed and names and names != listed["rest"] else None


_NAMES_BEHIND: Final = re.compile(r", (?:(?:edited )?by )?(?P<rest>[^\W\d_a-z].+)")
_MARKED: Final = (MarkType.EMPHASIS, MarkType.STRONG)
_POSSESSIVE: Final = re.compile(r"(?:.*[:–—] )?(?P<names>[^:–—]+?)(?:['’]s|(?<=s)['’])")
_BY: Final = re.compile(r",? *(?:by|von|de|par|di|av|van) +(?P<names>.+)")
_AND: Final = re.compile(r"^(?:and|und|et|y|och|e|,|&) +")


def _authors_around(before: str, after: str) -> tuple[str, ...]:
    possessive, by = _POSSESSIVE.fullmatch(_AND.sub("", before)), _BY.match(after)
    if possessive:
        return tuple(split_names(possessive["names"]) or ())
    return tuple(leading_names(by["names"]) or ()) if by else ()


_SORT: Final = r"(?:(?:book|film|movie|dvd|album|record|cd|theat(?:re|er)|opera|exhibition|tv|television) )"
_CALLED: Final = (
    rf"(?:{_SORT}?review(?: of)?|reviewed works?|work reviewed|(?:buch|film)?(?:rezension|besprechung|kritik)"
    r"|reseña(?: de)?|recension(?:e)?|recensie|anmeldelse|critique(?: de)?|compte[- ]rendu(?: de)?)"
)
_NAMED_REVIEW: Final = re.compile(_CALLED, re.IGNORECASE)
_LABELLED: Final = rf"\A[(\[]?{_CALLED}[)\]]?(?: ?[:|–—]| -)? ++"
_IN_WORDS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:{_LABELLED}|\A)[“\"«„”](?P<title>[^”\"»“]{{2,150}})[”\"»“],? ++(?:by|von|de|par|di|av) ++(?P<names>.+)",
        rf"{_LABELLED}(?P<title>.{{2,150}}?),? ++by ++(?P<names>[^@#]+)",
        r"\A(?P<title>.{2,150}?),? ++by ++(?P<names>.+?)(?<! ) *+[-–—|:(] *+(?:book )?review\)?$",
        r"\A(?P<title>.{2,150}?),? ++by ++(?P<names>[^-–—|:(]{2,120}?)(?<! ) ++review(?: *+[-–—|:].*)?$",
    )
)
_QUOTED_REVIEW: Final = re.compile(
    rf"{_LABELLED}[“\"«„‘”](?P<title>[^”\"»“„«]{{2,100}})[”\"»“’]$"
    rf"|\A[“\"«„‘”](?P<first>[^”\"»“„«]{{2,100}})[”\"»“’] {_SORT}?review(?:$|(?: ?[:|–—]| -) )",
    re.IGNORECASE,
)


def _by_words(title: str) -> Reviewed | None:
    """The work in ``Review: The Work by Ada Poe``, ``The Work by Ada Poe – review``, ``“The Work” review``."""
    for form in _IN_WORDS if " by " in title.lower() else _IN_WORDS[:1]:
        match = form.match(title)
        if match:
            return make_work(match["title"], leading_names(match["names"]))
    quoted = _QUOTED_REVIEW.match(title)
    return Reviewed(title=(quoted["title"] or quoted["first"]).rstrip(" ,")) if quoted else None


_POSSESSIVE_TITLE: Final = re.compile(
    r"(?:.*[:–—] )?(?P<names>[^:–—]+?)(?:['’]s|(?<=s)['’]) (?P<title>\W?[^\W_a-z](?s:.+))"
)


def _by_possessive(title: str, text: str) -> Reviewed | None:
    """``Ada Poe's The Work``, if what looks like a work's title is said again in the text."""
    match = _POSSESSIVE_TITLE.fullmatch(title) if "'" in title or "’" in title else None
    if match is None:
        return None
    work = match["title"].partition(":")[0]
    owned = title[match.start("names") : match.start("title") + len(work)]
    if text.count(work) < 2 or text.count(work) == text.count(owned):
        return None  # said again with its owner only, it may be a phrase
    return make_work(match["title"], split_names(match["names"]))


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
    return make_work(match["title"], split_names(owner["name"])) if match and owner else None
