"""Works in a box or a list of their own, below a label such as “Books in review”, wherever in a text it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.line import Line
from corpusnorm.structure.names import split_names
from corpusnorm.structure.works.parts import make_work
from corpusnorm.structure.works.printed import printed_work
from corpusnorm.structure.works.publication import has_imprint

_LABEL: Final = re.compile(
    r"(?:the )?(?:books?|works?|titles?|films?) (?:(?:in|under) review|(?:reviewed|discussed|considered)(?: (?:in this"
    r" (?:essay|article|review|piece)|here))?)|(?:reviewed|discussed) in this (?:essay|article|review|piece)"
    r"|besprochene (?:bücher|titel|werke)",
    re.IGNORECASE,
)
_CORES: Final = (
    " review",
    " Review",
    " REVIEW",
    " discuss",
    " DISCUSS",
    " consid",
    "Reviewed in",
    "Discussed in",
    "esprochene ",
)
"""Without any of these there is no label."""

_LONGEST_LABEL: Final = 45
"""Characters of the line that announces the works."""

_LONGEST_TITLE: Final = 150
"""Characters of a title in a line of its own."""

_BY_LINE: Final = re.compile(r"[Bb]y (?P<names>[^\W\d_a-z].+)")
_TITLE_BY: Final = re.compile(r"(?P<title>[^\W_a-z].{1,148}?),? by (?P<names>[^\W\d_a-z][^,;:()]{3,80})")


def listed_works(lines: Sequence[Line], text: str) -> Iterator[tuple[Reviewed, Line]]:
    """The works below each label, with the line that names them."""
    if not any(map(text.__contains__, _CORES)):
        return
    for at, line in enumerate(lines):
        if len(line.bare) <= _LONGEST_LABEL and _LABEL.fullmatch(line.bare.strip(_MARKS)):
            yield from _below_label(lines[at + 1 :])


_MARKS: Final = "*_#: "


def _below_label(lines: Sequence[Line]) -> Iterator[tuple[Reviewed, Line]]:
    """The works of the lines down to the first that belongs to none."""
    title: Line | None = None
    for line in lines:
        bare = line.bare.lstrip("•*- ").strip("*_ ")
        if not bare:
            continue
        if len(bare) > _LONGEST_TITLE:
            return
        by = _BY_LINE.fullmatch(bare) if title is not None else None
        work = make_work(title.bare.strip("*_ "), split_names(by["names"])) if title is not None and by else None
        work = work or (_named_at_once(bare) if title is None else None)
        if work is not None:
            yield work, title or line
            title = None
        elif title is not None:
            return
        elif not has_imprint(bare):
            title = line


def _named_at_once(bare: str) -> Reviewed | None:
    by = _TITLE_BY.fullmatch(bare)
    return printed_work(bare) or (make_work(by["title"], split_names(by["names"])) if by else None)
