"""Where the first comment begins, if its header is lost and only its end is known."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.comment_lines import Sort
from corpusnorm.structure.page import Page

_GREETING: Final = re.compile(
    r"(?:hi|hello|hey|dear|hallo|liebe[rs]?(?! gr)|moin|servus|salut|bonjour|cher|chère|hola|querid[oa]|ciao|car[oa]"
    r"|olá|hej|hei"
    r"|thanks|thank you|danke|vielen dank|merci|gracias|grazie|obrigad[oa]|tack|great (?:post|article|read)"
    r"|nice (?:post|article)|good (?:post|article)|congrat\w*|wow)\b|@\w",
    re.IGNORECASE,
)
_CLOSE_OF_POST: Final = re.compile(
    r"(?:tags?|tagged|categor(?:y|ies)|filed under|posted (?:in|by|on)|share this|labels?|schlagwort\w*|kategorien?"
    r"|abgelegt unter|veröffentlicht (?:in|unter)|like this|like loading|related|ähnliche beiträge|update|source"
    r"|quelle)\b"
    r"|©|\*+ ?affiliate",
    re.IGNORECASE,
)
_FARTHEST: Final = 30


def first_comment(close: int, page: Page) -> int:
    """Where the comment begins that the first button closes.

    Under a heading that announces comments; else after the last blank line above the
    button, which either sets the comments apart or is the paragraph's own; else where
    somebody is greeted, or below the last lines of a post; else with the last line.
    """
    lines = page.lines
    for index in range(close - 1, -1, -1):
        if page.sort(index) is Sort.SECTION and lines[index].role is None:
            return index + 1
    last = max(close - 1, 0)
    while last > 0 and not lines[last].bare:
        last -= 1
    blanks = [index for index in range(last) if not lines[index].bare]
    return blanks[-1] + 1 if blanks else _greeting_or_close(last, page)


def _greeting_or_close(last: int, page: Page) -> int:
    """The nearest line that greets, if no line closes the post below it; else the line below one that does."""
    for index in range(last, max(0, last - _FARTHEST), -1):
        if _greets(index, page):
            return index - 1 if index and _greets(index - 1, page) else index
        if index < last and len(page.lines[index].bare) < 200 and _CLOSE_OF_POST.match(page.lines[index].bare):
            return index + 1
    return last


def _greets(index: int, page: Page) -> bool:
    bare = page.lines[index].bare
    return _GREETING.match(bare) is not None and (len(bare) >= 40 or bare[-1] in ",!:–-" or " " in bare[:12])
