"""Lines that say when the page was changed, or how long ago it was published, and credit nobody."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.heads.credits.dates import cut_dates
from corpusnorm.structure.heads.credits.pieces import AROUND, SEPARATOR, TIME_OF_DAY
from corpusnorm.structure.heads.credits.words import CHANGED, LONGEST, POSTED, UPDATED
from corpusnorm.structure.heads.links import shown


def is_time_of_page(bare: str) -> bool:
    """Whether a line says when the page was changed, or at what time or how long ago it was published."""
    text = shown(bare).strip(" *_#|·•")
    if not 4 <= len(text) <= LONGEST or not _DIGIT.search(text):
        return False
    if _CLOCK.fullmatch(text) or _AGO.fullmatch(text):
        return True
    if not CHANGED.match(text):
        return False
    cut = cut_dates(text)
    pieces = (piece.strip(AROUND + ".") for piece in SEPARATOR.split(CHANGED.sub("", cut.rest, count=1)))
    return bool(cut.dates) and all(not piece or TIME_OF_DAY.fullmatch(piece) for piece in pieces)


_DIGIT: Final = re.compile(r"\d")
_CLOCK: Final = re.compile(
    rf"(?:{POSTED}|{UPDATED}) ?:? (?:at |um |à |kl\.? |klo )?\d?\d[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?Uhr)?"
    r"(?: [A-Z]{2,4})?",
    re.IGNORECASE,
)
_AGO: Final = re.compile(
    rf"(?:(?:{POSTED}|{UPDATED}) ?:? )?"
    r"(?:(?:\d+|an?|one) ?(?:sec(?:ond)?|min(?:ute)?|hour|hr|[hm]|day|week|month|year)s?"
    r" ago|vor (?:\d+|eine[mr]) (?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:e?n)?|(?:il y a|hace|há) \d+ \w+"
    r"|\d+ \w+ (?:fa|geleden|sedan|siden|sitten|temu|назад|atrás|önce))",
    re.IGNORECASE,
)
