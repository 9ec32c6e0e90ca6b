"""What signs a text at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.structure.heads.credits import read_credits
from corpusnorm.structure.heads.credits.words import LONGEST, POSTED
from corpusnorm.structure.heads.head import Head
from corpusnorm.structure.heads.reading import ZONE
from corpusnorm.structure.names import split_names
from corpusnorm.structure.post_foot import may_be_of_foot


def take_signature(lines: Sequence[Line], head: Head, facts: Facts) -> None:
    """Take a line such as "Posted by Ann Berg on 4 May 2019" at the end of the post, where blogs print it.

    Comments are signed the same way, so there must be one such line only, and none of the form "Posted by: Ann Berg".
    """
    last = [line for line in lines[-_SIGNATURES:] if line.bare and line.role is None]
    signed = [(line, read_credits(line.bare)) for line in last if _SIGNED.match(line.bare)]
    if len(signed) != 1 or (signed[0][0] not in last[-4:] and not _is_over_foot(signed[0][0], last)):
        return
    line, credits = signed[0]
    if credits is None or (head.authors and credits.names not in ((), tuple(head.authors))):
        return
    if not credits.names:
        if head.published is None and credits.is_labelled:
            head.published = credits.published(facts)
            line.role = Role.DATE
        return
    if credits.date is None and head.published is None and not _PROVED.search(line.bare):
        return
    head.authors, head.published = list(credits.names), head.published or credits.published(facts)
    line.role = Role.BYLINE


_SIGNATURES: Final = 60
"""Among so many last lines, blank ones counted, stands a signature."""

_AUTHOR: Final = r"(?:autor(?:in|ka)?|author|auteur|autore|автор|bejegyezte|szerző) ?:"
_PROVED: Final = re.compile(rf"\d:\d\d|\b(?:klo|kl\.) \d\d?\.\d\d\b|{_AUTHOR}", re.IGNORECASE)
"""What tells a signature without a date: the time of day, as blogs print it, or the word for an author."""

_SIGNED: Final = re.compile(
    r"(?:posted|published|veröffentlicht|publié|rédigé|publicado|pubblicato) (?:by|on|von|am|par|le|por|el|da|il)\b"
    r"|(?:eingestellt|gepostet) von|(?:publicada|postado) por|postato da|gepost door|upplagd av|lagt inn av|indsendt af"
    rf"|lähettänyt|vystavila?|bejegyezte ?:|gönderen|αναρτήθηκε από|投稿者|{_AUTHOR}",
    re.IGNORECASE,
)


def _is_over_foot(signature: Line, last: Sequence[Line]) -> bool:
    """Whether nothing but the foot of a post stands below its signature."""
    return all(may_be_of_foot(line.bare) for line in last[last.index(signature) + 1 :])


def take_signature_of_scholar(lines: Sequence[Line], head: Head) -> None:
    """Take the name that is the last line but one, over that of a university, as reviews in journals are signed."""
    last = [line for line in lines[-_SIGNATURES:] if line.bare][-2:]
    if len(last) < 2 or any(line.role is not None for line in last) or last[1].number != last[0].number + 1:
        return
    name, place = last
    if len(place.bare) > _LONGEST_PLACE or place.bare.endswith(".") or not _UNIVERSITY.search(place.bare):
        return
    names = split_names(name.bare)
    if names is not None:
        head.authors = names
        name.role = place.role = Role.BYLINE


_LONGEST_PLACE: Final = 80
"""Characters of the place of work below a name."""

_UNIVERSITY: Final = re.compile(
    r"\b(?:Universit(?:y|é|à|ät|ate?a|eit|et|etet)|Universi(?:dade?|tario)|Uniwersytet|Univerzita|Университет"
    r"|Hochschule|College|École|Institut(?:e|o)?|CNRS)\b",
    re.IGNORECASE,
)


def take_repeated_credits(lines: Sequence[Line], head: Head, facts: Facts) -> None:
    """Take the byline where it is printed again below the text, and the day of publication with its label."""
    bylines = {line.bare for line in lines[: 4 * ZONE] if line.role is Role.BYLINE}
    for line in lines[-_SIGNATURES:] if bylines or head.published else ():
        if line.role is not None or not 0 < len(line.bare) <= LONGEST:
            continue
        if line.bare in bylines and read_credits(line.bare) is not None:
            line.role = Role.BYLINE
        elif head.published and _POSTED.match(line.bare) and _tells_day(line, head.published, facts):
            line.role = Role.DATE


_POSTED: Final = re.compile(rf"(?:{POSTED})\b", re.IGNORECASE)
_DAY: Final = len("2019-05-03")


def _tells_day(line: Line, published: str, facts: Facts) -> bool:
    """Whether a line credits nobody and tells the day of publication, in words that say so."""
    credits = read_credits(line.bare)
    if credits is None or credits.names or not credits.is_labelled:
        return False
    return (credits.published(facts) or "")[:_DAY] == published[:_DAY]
