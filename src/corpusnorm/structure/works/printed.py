"""One line of a bibliography: title, authors, publisher, pages, price, in the orders that are usual.

Only forms that leave no doubt are read.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.structure.works.forms import READERS
from corpusnorm.structure.works.parts import QUOTES
from corpusnorm.structure.works.publication import IMPRINT, KEPT
from corpusnorm.structure.works.translators import without_helper


@lru_cache(maxsize=KEPT)
def printed_work(line: str) -> Reviewed | None:
    """``The Work, by Ada Poe. A Press, 312 pp., $28``, ``Ada Poe: The Work. A Press, 2014. 312 pages``."""
    imprint = IMPRINT.search(line)
    if imprint is None or _NO_WORK.search(line) or _PROSE_BEHIND.search(line):
        return None
    if _GOES_ON.match(line, imprint.end()):
        return None
    bare = _without_notes(line)
    return next((work for read in READERS if (work := read(bare)) is not None), None)


_NO_WORK: Final = re.compile(
    r"^(?:posted|published|written|reviewed|story|photo\w*|image\w*|text|article|report|[⁰¹²³⁴-⁹])\b|^[⁰¹²³⁴-⁹]"
    r"|\breview of\b|\b[a-z]{3,9}\.? [0-9]{1,2}, (?:19|20)[0-9][0-9]\.?$",
    re.IGNORECASE,
)
"""A credit, a note, or what ends in a date"""

_BINDINGS: Final = (
    "hb|hbk|pb|pbk|hardback|hardcover|paperback|paper|cloth|each|net|plus|relié|broché|geb|gebunden|inbunden"
    "|with [a-z]+ (?:black|colou?r)|illus|ill|incl|kr|euros?|eur|p|pp|pages|sidor|blz|в"
)

_GOES_ON: Final = re.compile(rf"[0-9.,]*(?: ?[bmk]n?\b| (?!(?:{_BINDINGS})\b)[^\W\d_A-ZÀ-Þ]+\b)")
"""A sentence goes on behind the figure: ``$27 a share``, ``12 pages of prose``, ``$3 billion``"""

_PROSE_BEHIND: Final = re.compile(r"(?:19|20)[0-9][0-9]\)(?: [^\W\d_A-Z]+){3}")
"""A sentence goes on behind the brackets."""


def _without_notes(line: str) -> str:
    """The line without the bullet and the label before it, and without editors' marks, translators and the like."""
    bullet = _BULLET.match(line)
    bare = line[bullet.end() :] if bullet else line
    label = _LABEL.match(bare)
    bare = _EDITORS.sub("", bare[label.end() :] if label else bare).replace("**", "").replace(".* ", "*. ")
    bare = _ORIGINAL.sub("", bare) if bare[0] in QUOTES else bare
    return without_helper(bare)


_BULLET: Final = re.compile(r"[*•·▪–-] +(?=\S)")

_LABEL: Final = re.compile(
    r"(?:reviewed|books? reviewed|under review|recensé|à propos de|rezensiert|rezension(?: zu| von)?|besprochen"
    r"|reseñado|recensione di|recenseras|recension|recensie|reseña|recenzja|kirja-arvostelu) ?[.:] ",
    re.IGNORECASE,
)

_EDITORS: Final = re.compile(
    r",? \((?:editors?|eds?|dir|coord|hg|hrsg|a cura di|red)\.?\)|, eds?\.(?=,)", re.IGNORECASE
)

_ORIGINAL: Final = re.compile(r"(?<=[”\"»“*]) \([^()]{2,60}\)(?=,? (?:(?:de|by|von|di|av) |d['’]))")
"""The title of the work in its own language, behind that of the translation in quotation marks"""
