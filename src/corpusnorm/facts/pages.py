"""Pages of a PDF or a book that left their numbers and running heads between the lines of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from corpusnorm.facts.page_lines import Pages, known_lines
from corpusnorm.facts.page_places import LEAST_PAGES, LONGEST, PAGE, PagePlaces

_DIGITS = re.compile(r"[0-9]+")
_COUNTED_STARTS = "0123456789"
_COUNTED_ENDS = "0123456789-–—•·|]"
_NUMBER_ONLY = re.compile(
    r"(?:(?:[^\W\d_]+,? ){1,3}(?=\w+ 0 \w+ 0$))?"
    r"[|\[]?(?:[-–—•·]+ ?)?(?P<word>(?:page|pg|p|pp|seite|s|página|pág|pagina|pag|sida|side|sivu)\b\.? ?)?0"
    r"(?P<total> ?(?:/|of|von|de|sur|di|av|van) ?0)?(?: ?[-–—•·]+)?[|\]]?",
    re.IGNORECASE,
)
_LIST_MARK = re.compile(r"[^\w\s] ?|o ")
_LEAST_LETTERS = 3


def find_pages(source: str, lines: Sequence[str]) -> Pages:
    """The numbers and running heads of the pages of ``source``; ``lines`` are its lines, without white space.

    Numbers count on at the distance of a page; that they are none of the text is shown where a
    sentence goes on behind them, or where a form feed stands. A running head comes back at the
    same distance beside such a number or a form feed, or has the number of the page at its end; the heading of a
    section that the pages repeat is none where it stands first.
    """
    if len(source) < LEAST_PAGES * PAGE[0]:
        return Pages()
    if "\f" not in source and not any("0" in line for line in _repeated(_counting(lines))):
        return Pages()  # without form feeds or lines that count nothing shows a page
    groups = _repeated(lines)
    only_numbers = {key: match for key in groups if (match := _NUMBER_ONLY.fullmatch(key))}
    places = PagePlaces(source, lines, groups)
    for key, match in only_numbers.items():
        places.find_numbers(groups[key], is_named=bool(match["word"] or match["total"]))
    for key in groups.keys() - only_numbers.keys():
        if not ("0" in key or places.are_told):
            continue  # what does not count itself stands beside what does
        if sum(map(str.isalpha, key)) >= _LEAST_LETTERS and not _LIST_MARK.match(key):
            places.find_heads(groups[key])
    return Pages(known_lines(places.numbers, lines), known_lines(places.heads, lines))


def _counting(lines: Sequence[str]) -> list[str]:
    """The short lines that may have the number of a page where `_NUMBER_ONLY` and `_COUNTERS` look for it."""
    return [
        line
        for line in lines
        if 0 < len(line) <= LONGEST and (line[-1] in _COUNTED_ENDS or line[0] in _COUNTED_STARTS or "page " in line)
    ]


def _repeated(lines: Sequence[str]) -> dict[str, list[int]]:
    """Short lines that come back, but for their digits: where they are, by what they have in common."""
    masked = {at: _DIGITS.sub("0", line) for at, line in enumerate(lines) if 0 < len(line) <= LONGEST}
    repeated = {line for line, count in Counter(masked.values()).items() if count >= LEAST_PAGES}
    groups: dict[str, list[int]] = {}
    for index, line in masked.items() if repeated else ():
        if line in repeated:
            groups.setdefault(line, []).append(index)
    return groups
