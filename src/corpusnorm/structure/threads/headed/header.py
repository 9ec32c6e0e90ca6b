"""What stands over a comment, or as a signature under it, and headers that look alike."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from attrs import define, field

from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import FROM, Sign, Sort

_FIELD = re.compile(r"(?:Subject|To|Cc|Reply-To|Message-I[Dd]|Betreff|An|Objet|À|Asunto|Para|Oggetto|A): ")
"""What stands in the head of a letter below its sender."""

HIGHEST: Final = 15
"""How many lines a header is followed upwards, and downwards."""


@define
class Header:
    """What stands over (or under) one comment: lines from ``top`` to ``bottom``, and what they tell."""

    anchor: Sign
    top: int
    bottom: int
    author: str | None = None
    published: str | None = None
    is_timed_below: bool = False
    """Whether the time stands under the text of the comment."""


@define
class Form:
    """Headers that look alike."""

    sort: Sort
    headers: list[Header] = field(factory=list)
    section: Sign | None = None
    """The heading that announces them."""
    is_counted: bool = False
    """Whether each ends in the number of its post."""


def expanded(sign: Sign, page: Page) -> Header:
    """A header with the rest of it below: a time, a badge, a name after "Posted by:"."""
    header = Header(sign, sign.index, sign.index, sign.author, sign.published)
    for index in islice(page.below(sign.index), HIGHEST):
        below = page.signs.get(index)
        if sign.form == FROM and _FIELD.match(page.lines[index].bare):
            pass
        elif sign.sort is Sort.BY and header.author is None and page.name_at(index):
            header.author = page.name_at(index)
        elif below is not None and (
            below.sort in (Sort.TIME, Sort.BUTTON) or (below.sort is Sort.FLOOR and sign.sort is not Sort.FLOOR)
        ):
            if below.sort is Sort.TIME and header.published is None:
                header.published = below.published
        else:
            break
        header.bottom = index
    return header


def is_dated(header: Header, page: Page) -> bool:
    """Whether a header tells a time, in its own line or in one beside it."""
    if header.anchor.has_time or header.published is not None or header.is_timed_below:
        return True
    return any(page.sort(index) is Sort.TIME for index in range(header.top, header.bottom + 1))


def is_long(index: int, page: Page) -> bool:
    """Whether a line is longer than a name or a title, and so the text of a comment."""
    return page.is_text(index) and len(page.lines[index].bare) > 60 and page.sort(index) is not Sort.PINGBACK
