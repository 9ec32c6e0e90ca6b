"""What stands by the bylines and dates: other names of an author, times of a change, agencies and employers."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from corpusnorm.line import Role
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.head import CREDITS, give
from corpusnorm.structure.heads.page_times import is_time_of_page
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import is_agency, is_role


def take_additions(top: Top) -> None:
    """Take the lines right below a byline or a date that tell another name of the author, or when the text changed."""
    for above, below in pairwise(top.lines):
        if above.line.role in (Role.BYLINE, Role.DATE) and AT_NAME.fullmatch(below.text):
            give(Role.BYLINE, below)
        if above.line.role is Role.DATE and _CHANGED.match(below.text) and find_date(below.text) is not None:
            give(Role.DATE, below)


_CHANGED: Final = re.compile(r"(?:last )?(?:updated|modified)\b", re.IGNORECASE)

AT_NAME: Final = re.compile(r"@\w{2,30}")
"""What an author is called elsewhere, below the name."""


def take_times(top: Top) -> None:
    """Take the lines below those of the head that say when the page was changed, or how long ago it was published."""
    is_head = False
    for at, each in enumerate(top.lines):
        if is_head and each.line.role is None and each.kind is Kind.NOTICE and _tells_time(at, top):
            give(Role.DATE, each)
        is_head = each.line.role in _OF_HEAD or (is_head and each.line.role is Role.FURNITURE)


def _tells_time(at: int, top: Top) -> bool:
    """Whether a line says so, or is the label of the next, which does."""
    each, *below = top.lines[at : at + 2]
    return is_time_of_page(each.line.bare) or any(is_time_of_page(f"{each.text}: {other.text}") for other in below)


def take_agencies(top: Top) -> None:
    """Take the lines that name an agency, a staff or an employer and nothing else, below a line of the head."""
    for above, below in pairwise(top.lines):
        if below.kind is Kind.NOTICE and below.line.role is None and _BY_NOBODY.match(below.text):
            give(Role.BYLINE, below)
        if below.line.role is not None or above.line.role not in _OF_HEAD:
            continue
        if (below.kind is Kind.NOTICE and is_agency(below.text)) or (
            above.line.role is Role.BYLINE and _is_employer(below)
        ):
            give(Role.BYLINE, below)


_BY_NOBODY: Final = re.compile(r"(?:text )?by\b", re.IGNORECASE)
_OF_HEAD: Final = (Role.TITLE, Role.SUBTITLE, *CREDITS)


def _is_employer(each: TopLine) -> bool:
    """Whether a line below the name of an author says for whom he writes, and as what."""
    if each.kind not in (Kind.NOTICE, Kind.OTHER) or each.level is not None:
        return False
    return is_role(each.text) or _EMPLOYER.fullmatch(each.text) is not None


_EMPLOYER: Final = re.compile(
    r"(?:[A-Z][\w&.'’-]+ ){0,3}(?:Reporter|Correspondent|Columnist|Staff Writer|News|Times|Post|Press|Magazine)"
    r"(?:,? (?:in )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2})?|Columnist"
)
