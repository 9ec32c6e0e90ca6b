"""The title as something else in the text tells it: its comments, its window, an encyclopedia."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from corpusnorm.structure.heads.titles.candidates import HEADLINE, letters
from corpusnorm.structure.heads.titles.suffix import SUFFIX
from corpusnorm.structure.heads.top import Kind, Top, TopLine


def told_by_comments(top: Top) -> TopLine | None:
    """The lowest line that the heading of the comments names: a menu may name the document, too."""
    title = letters(top.told or "")
    named = [each for each in top.lines if title and letters(each.text) == title and each.kind is not Kind.CREDITS]
    return named[-1] if named else None


def title_of_window(top: Top) -> TopLine | None:
    """The line below that is the title of the browser's window, which stands first, without the name of the site."""
    first = top.lines[0] if top.lines and top.lines[0].kind is Kind.OTHER else None
    suffix = SUFFIX.search(first.text) if first is not None and top.is_page else None
    if first is None or suffix is None or len(first.text[: suffix.start()].split()) < HEADLINE:
        return None
    name = letters(first.text[: suffix.start()])
    below = [each for each in top.lines[1:] if letters(each.text) == name and each.kind is not Kind.MENU]
    return below[-1] if below else None


def above_encyclopedia(top: Top) -> TopLine | None:
    """The line above the one that says from which encyclopedia it is."""
    for above, below in pairwise(top.lines):
        if _FROM_ENCYCLOPEDIA.match(below.text) and above.kind is Kind.OTHER:
            return above
    return None


_FROM_ENCYCLOPEDIA: Final = re.compile(
    r"(?:from|aus|un article de|de|da|van|från|fra|z) Wikip[eé]di[aën], "
    r"|出典: ?フリー百科事典|维基百科，自由的百科全书|위키백과, 우리 모두의 백과사전|материал из википедии"
    r"|vikipedi, özgür ansiklopedi|wikipediasta$|a wikipédiából, a szabad",
    re.IGNORECASE,
)
