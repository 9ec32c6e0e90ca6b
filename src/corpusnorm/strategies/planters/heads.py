"""Planters of what stands above a text: its title, its author, its date, its part of a series."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from corpusnorm.edit import Span
from corpusnorm.facts import Facts
from corpusnorm.strategies.places import separator
from corpusnorm.strategies.planting import Damage, planter


@frozen(kw_only=True)
class _Head:
    """How a language prints a title, an author, a date and the part of a series."""

    title: str
    by: tuple[str, ...]
    dates: tuple[str, ...]
    posted: str
    part: tuple[str, ...]


_HEADS: Final = {
    "en": _Head(
        title="Where the Night Ferry Goes",
        by=("By Mary Hallam", "by Tom Reed", "Written by Mary Hallam", "By Mary Hallam and Tom Reed", "BY TOM REED"),
        dates=("March 4, 2019", "12 May 2021", "2020-11-30", "Tuesday, March 5, 2019"),
        posted="Posted on {}",
        part=("Part Two", "Part 3", "Part II"),
    ),
    "de": _Head(
        title="Wohin die Fähre fährt",
        by=("Von Anna Köhler", "von Jürgen Schmidt"),
        dates=("4. März 2019", "12.05.2021"),
        posted="Veröffentlicht am {}",
        part=("Teil 2", "Teil 3"),
    ),
    "fr": _Head(
        title="Où va le bac de nuit",
        by=("Par Marie Lefèvre", "par Jean Morel"),
        dates=("4 mars 2019", "12 mai 2021"),
        posted="Publié le {}",
        part=("Partie 2",),
    ),
    "es": _Head(
        title="Adónde va la barca de noche",
        by=("Por Lucía Núñez", "por Juan García"),
        dates=("4 de marzo de 2019", "12/05/2021"),
        posted="Publicado el {}",
        part=("Parte 2",),
    ),
    "it": _Head(
        title="Dove va il traghetto di notte",
        by=("Di Marco Niccoli", "di Anna Rossi"),
        dates=("4 marzo 2019", "12 maggio 2021"),
        posted="Pubblicato il {}",
        part=("Parte 2",),
    ),
}
_SITES = (" | The Aldermere Post", " - The Aldermere Post", " – Aldermere Post Online", " » Aldermere")
_SENTENCE = re.compile(r"[^\n]{60,}[.。!?]")
_PARAGRAPH_GAP = re.compile(r"(?<=[^\n]{150}[.!?])\n\n(?=[^\n]{150})")
_LEAST_TEXT = 400


def _head_of(text: str) -> _Head | None:
    """The head in the language of ``text``; None where it begins with one, or is too short to have one."""
    first = text.partition("\n")[0]
    is_long = len(text) >= _LEAST_TEXT and _SENTENCE.search(first) is not None
    return _HEADS.get(Facts(text).language or "") if is_long else None


def _above(text: str, *lines: str, fault: str) -> Damage:
    """``lines`` above ``text``, of which the rule is to find ``fault``."""
    gap = separator(text)
    artifact = "".join(f"{line}{gap}" for line in lines)
    start = artifact.index(fault)
    return Damage(Span(0, 0), artifact, Span(start, start + len(fault)))


@planter("unmarked-title", always_found=False)
def unmarked_title(text: str) -> Iterator[Damage]:
    """The title is a line like others, above the text or above the byline."""
    head = _head_of(text)
    if head:
        yield _above(text, head.title, fault=head.title)
        for by in head.by:
            yield _above(text, head.title, by, fault=head.title)
            yield _above(text, head.title, by, head.dates[0], fault=head.title)


@planter("byline-line", always_found=False)
def byline_line(text: str) -> Iterator[Damage]:
    """The author is named below the title."""
    head = _head_of(text)
    for by in head.by if head else ():
        assert head is not None
        yield _above(text, head.title, by, fault=by)
        yield _above(text, head.title, by, head.dates[0], fault=by)
        yield _above(text, head.title, head.posted.format(head.dates[0]), by, fault=by)


@planter("posted-on-line", always_found=False)
def posted_on_line(text: str) -> Iterator[Damage]:
    """The day on which the text was published stands below the title."""
    head = _head_of(text)
    for date in head.dates if head else ():
        assert head is not None
        for line in (date, head.posted.format(date)):
            yield _above(text, head.title, line, fault=line)
            yield _above(text, head.title, head.by[0], line, fault=line)


@planter("byline-date-line", always_found=False)
def byline_date_line(text: str) -> Iterator[Damage]:
    """The author and the date stand in one line."""
    head = _head_of(text)
    for date in head.dates if head else ():
        assert head is not None
        for by in head.by:
            for line in (f"{by} | {date}", f"{by}, {date}", f"{by} {date}"):
                yield _above(text, head.title, line, fault=line)


@planter("series-part-line", always_found=False)
def series_part_line(text: str) -> Iterator[Damage]:
    """The part of the series stands below the title."""
    head = _head_of(text)
    for part in head.part if head else ():
        assert head is not None
        yield _above(text, head.title, part, fault=part)
        yield _above(text, head.title, part, head.by[0], fault=part)


@planter("title-site-suffix", always_found=False)
def title_site_suffix(text: str) -> Iterator[Damage]:
    """The title of the page ends in the name of the site, which is also at its foot."""
    head = _head_of(text)
    gap = separator(text)
    for sign_and_site in _SITES if head else ():
        assert head is not None
        site = sign_and_site.split(maxsplit=1)[1]
        for foot in (f"© 2019 {site}", site):
            title = f"{head.title}{sign_and_site}"
            body = text.rstrip("\n")
            damaged = f"{title}{gap}{head.by[0]}{gap}{body}{gap}{foot}\n"
            yield Damage(Span(0, len(text)), damaged, Span(len(head.title), len(title)))


@planter("duplicated-title", always_found=False)
def duplicated_title(text: str) -> Iterator[Damage]:
    """The path to the page, or the text of its picture, repeats the title. (In a table two rows may be equal.)"""
    head = _head_of(text)
    if head and not Facts(text).keeps_lines:
        gap = separator(text)
        start = len(head.title) + len(gap)
        for between in ("", f"Home » News » Ferries{gap}", f"{head.by[0]}{gap}{head.dates[0]}{gap}"):
            artifact = f"{head.title}{gap}{between}{head.title}{gap}"
            at = start + len(between)
            yield Damage(Span(0, 0), artifact, Span(at, at + len(head.title)))


@planter("unmarked-heading", always_found=False)
def unmarked_heading(text: str) -> Iterator[Damage]:
    """A heading has lost its mark, between two paragraphs."""
    head = _HEADS.get(Facts(text).language or "")
    for match in _PARAGRAPH_GAP.finditer(text) if head else ():
        assert head is not None
        yield Damage(Span(*match.span()), f"\n\n{head.title}\n\n", Span(2, 2 + len(head.title)))
