"""What the front matter of a file says of its text: title, subtitle, authors and date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from corpusnorm.edit import Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.front_matter import Value, find_front_matter
from corpusnorm.structure.heads.titles.candidates import letters
from corpusnorm.structure.names import split_names


@frozen(kw_only=True)
class Told:
    """What the keys tell; None or nothing where they do not."""

    title: Span | None
    subtitle: Span | None
    authors: list[str]
    published: str | None


def read_front_matter(lines: Sequence[Line], facts: Facts) -> Told | None:
    """What the front matter tells, or None where there is none; the same title right over the text becomes one, too."""
    _, values = find_front_matter(lines)
    if not values:
        return None
    titles = values.get("title", [])
    for span, title in titles[:1]:
        _take_repeated(title, lines, span.end)
    return Told(
        title=_place(titles),
        subtitle=_place(values.get("subtitle", [])),
        authors=_authors(_first_of(values, _AUTHORS)),
        published=_published(_first_of(values, _DATES), facts),
    )


_AUTHORS: Final = ("author", "authors", "byline", "by")
_DATES: Final = ("date", "published", "pubdate", "publishdate", "published_at", "created", "created_at")


def tells_title(lines: Sequence[Line]) -> bool:
    """Whether front matter tells the title."""
    return bool(find_front_matter(lines)[1].get("title"))


def tells_authors(lines: Sequence[Line]) -> bool:
    """Whether front matter tells who wrote the text."""
    return bool(_authors(_first_of(find_front_matter(lines)[1], _AUTHORS)))


def tells_date(lines: Sequence[Line]) -> bool:
    """Whether front matter tells a date of publication."""
    return any(find_date(value) is not None for value in _first_of(find_front_matter(lines)[1], _DATES)[:1])


def _first_of(values: Mapping[str, list[Value]], keys: Iterable[str]) -> list[str]:
    found = next((values[key] for key in keys if values.get(key)), [])
    return [text for _, text in found]


def _place(values: Sequence[Value]) -> Span | None:
    return values[0][0] if values else None


def _authors(values: Iterable[str]) -> list[str]:
    """The names that ``values`` are; what is no name in its form is one by its key."""
    authors: list[str] = []
    for value in values:
        name = _ADDRESS.sub("", value)
        for piece in name.split(";"):
            authors += split_names(piece) or [piece.strip()]
    return [author for author in authors if any(map(str.isalpha, author))]


_ADDRESS: Final = re.compile(r"<[^<>]*>\Z")


def _published(values: Sequence[str], facts: Facts) -> str | None:
    date = find_date(values[0]) if values else None
    return None if date is None else date.iso or date.in_order(facts.date_order)


def _take_repeated(title: str, lines: Sequence[Line], end: int) -> None:
    """Take the first line of the text for the title, if it is the same."""
    first = next((line for line in lines if line.start > end and line.bare and line.role is None), None)
    if first is not None and letters(first.bare) == letters(title):
        first.role = Role.TITLE
        first.is_marked = first.heading is not None
