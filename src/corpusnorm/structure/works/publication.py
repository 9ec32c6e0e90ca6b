"""What tells that a work is published: pages, a price, a publisher and a year."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

LONGEST: Final = 300
"""A longer line is running text, no line of a bibliography."""

PAGES: Final = (
    r"(?:pp?|pages|S|Seiten|páginas|págs?|pagina[’']s|sidor|sider|pagine|blz|bladzijden|с|stron[ya]?|sivua)\b"
)
"""The words for pages behind their number"""

IMPRINT: Final = re.compile(
    r"[0-9$£€(,](?:"
    rf"(?<=\b[0-9])[0-9]{{1,3}}(?: ?{PAGES}| (?:s|str)\.)"
    r"|(?<=[0-9]) ?(?:€|[Ee]uros?\b|EUR\b)"
    r"|(?<=\b[Pp]p\. [0-9])[0-9]"
    r"|(?<=[ivxl], [0-9])[0-9]{1,2}(?=\. )"
    r"|(?<=[$£€]) ?[0-9]"
    r"|(?<=\()(?:[^()]*[^\W\d_], (?:19|20)[0-9][0-9]\)|(?:19|20)[0-9][0-9]\)$)"
    r"|(?<=,) (?:19|20)[0-9][0-9]\.?$)"
)
"""Pages, a price, publisher and year. It begins with one of few characters, which are searched for fast."""

PAGES_TOLD: Final = re.compile(rf"[0-9] ?(?:{PAGES}|s\.)|\b[Pp]p\. ?(?:[ivxl]+, )?[0-9]{{2}}")
_PRICE_TOLD: Final = re.compile(
    r"[0-9](?:(?<=[$£€][0-9])|(?<=[$£€] [0-9])|(?<=\b[Ee]uro[0-9])|(?<=\b[Ee]uro [0-9])"
    r"|[.,–-]{0,2} ?(?:€|[Ee]uros?\b|EUR\b|CHF\b|SEK\b|kr\b))"
)
"""It begins with a digit, which is searched for fast."""

_SIGNS_OF_PRICE: Final = ("$", "£", "€", "uro", "EUR", "CHF", "SEK", "kr")
"""Without any of these no price is told; each is searched for faster than a digit."""

KEPT: Final = 64
"""The lines at the top are read several times: for the head, for the kind, and for its record."""


@lru_cache(maxsize=KEPT)
def has_imprint(bare: str) -> bool:
    """Whether a line tells pages, a price, or a publisher and a year."""
    return len(bare) <= LONGEST and IMPRINT.search(bare) is not None


def tells_price(text: str) -> bool:
    """Whether a text tells what something costs."""
    return any(map(text.__contains__, _SIGNS_OF_PRICE)) and _PRICE_TOLD.search(text) is not None


def tells_pages(line: str) -> bool:
    """Whether a line tells how many pages something has."""
    return PAGES_TOLD.search(line) is not None


def tells_pages_and_price(line: str) -> bool:
    """Whether a line is short and tells how many pages something has, and what it costs."""
    return len(line) <= LONGEST and tells_price(line) and tells_pages(line)
