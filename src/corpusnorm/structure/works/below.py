"""Works that one of the last lines of a review names: where they are published, shown or played."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.draft import Draft
from corpusnorm.line import Line
from corpusnorm.structure.names import split_names
from corpusnorm.structure.works.entries import find_entries
from corpusnorm.structure.works.parts import make_work
from corpusnorm.structure.works.printed import printed_work
from corpusnorm.structure.works.publication import LONGEST, has_imprint, tells_pages, tells_pages_and_price, tells_price
from corpusnorm.structure.works.review_lines import NO_ENTRY, NO_WORK, is_named_again
from corpusnorm.structure.works.titled import POSSESSIVE_TITLE
from corpusnorm.structure.works.translators import without_helper

_DEEPEST: Final = 30
"""How many lines from the end are looked at."""


def works_below(draft: Draft) -> Iterator[tuple[Reviewed, Line]]:
    """The works of which one of the last lines tells where they are published or played."""
    last = draft.lines[-_DEEPEST:]
    short = [line for line in last if len(line.bare) <= LONGEST and line.role not in NO_WORK]
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
    if work is not None and all(is_named_again(name.rpartition(" ")[2], text) for name in work.authors):
        yield work, paged[0]


def _short_ones(lines: Sequence[Line]) -> list[Line]:
    """The lines below the last long one."""
    below = list(takewhile(lambda line: len(line.bare) <= LONGEST, reversed(lines)))
    return [line for line in reversed(below) if line.role not in NO_ENTRY]


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
"""Lines from the end in which a newspaper tells where a work is shown."""

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
    owned = POSSESSIVE_TITLE.fullmatch(work)
    title, by, names = work.rpartition(" by ")
    if by or owned is None:
        return make_work(title, split_names(names)) if by else None
    return make_work(owned["title"], split_names(owned["names"]))
