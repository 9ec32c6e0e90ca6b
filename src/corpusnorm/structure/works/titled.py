"""Works that the title of a review names: in italics, behind the name of their author, or as what is reviewed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.edit import Mark
from corpusnorm.line import Line
from corpusnorm.structure.names import split_names
from corpusnorm.structure.works.parts import leading_names, make_work
from corpusnorm.structure.works.spoken import emphasised_in


def works_by_emphasis(line: Line, marks: Sequence[Mark]) -> list[Reviewed]:
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
        if authors or works or NAMED_REVIEW.search(before + after):
            works.append(Reviewed(title=line.text[first:last], authors=authors))
    return works


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
NAMED_REVIEW: Final = re.compile(_CALLED, re.IGNORECASE)
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


def work_in_words(title: str) -> Reviewed | None:
    """The work in ``Review: The Work by Ada Poe``, ``The Work by Ada Poe – review``, ``“The Work” review``."""
    for form in _IN_WORDS if " by " in title.lower() else _IN_WORDS[:1]:
        match = form.match(title)
        if match:
            return make_work(match["title"], leading_names(match["names"]))
    quoted = _QUOTED_REVIEW.match(title)
    return Reviewed(title=(quoted["title"] or quoted["first"]).rstrip(" ,")) if quoted else None


POSSESSIVE_TITLE: Final = re.compile(
    r"(?:.*[:–—] )?(?P<names>[^:–—]+?)(?:['’]s|(?<=s)['’]) (?P<title>\W?[^\W_a-z](?s:.+))"
)


def work_by_possessive(title: str, text: str) -> Reviewed | None:
    """``Ada Poe's The Work``, if what looks like a work's title is said again in the text."""
    match = POSSESSIVE_TITLE.fullmatch(title) if "'" in title or "’" in title else None
    if match is None:
        return None
    work = match["title"].partition(":")[0]
    owned = title[match.start("names") : match.start("title") + len(work)]
    if text.count(work) < 2 or text.count(work) == text.count(owned):
        return None  # said again with its owner only, it may be a phrase
    return make_work(match["title"], split_names(match["names"]))
