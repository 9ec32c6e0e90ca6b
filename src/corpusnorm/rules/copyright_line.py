"""copyright-line: whose the page is, printed at its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import is_late, phrases, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_RESERVED = phrases(
    "all rights reserved|alle Rechte vorbehalten|tous droits réservés|todos los derechos reservados"
    "|riproduzione riservata|riproduzione riservata copyright ansa|riproduzione riservata © copyright ansa"
    "|reuse this content|purchase licensing rights|licensing rights|reprints and permissions"
    "|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|alla rättigheter förbehållna"
    "|alle rettigheder forbeholdes|kaikki oikeudet pidätetään|wszelkie prawa zastrzeżone|все права защищены"
)
_WORDS = frozenset("© copyright licensed responsible 저작권자".split())
_SIGN = r"(?:©|\(c\)|copyright\b(?: notice)?(?: ?[:-])?(?: ?(?:©|\(c\)|&copy;))?)"
_YEAR = r"(?:19|20)\d\d\b"
_LINE = re.compile(
    rf"[^\w©(]*(?:all (?:content|contents|text|images|material) )?(?:{_SIGN} ?{_YEAR}"
    r"|©(?: ?copyright\b)?,? ?(?!(?:is|means|stands)\b)\w)"
    r"|copyright ?(?:©|\(c\)),? ?\w"
    rf"|[^\n©.!?]{{0,60}}(?:©|\(c\)) ?(?:copyright )?{_YEAR}"
    r"|this (?:work|article|post|text|content) is licensed under a creative commons\b"
    r"|the [\w ]{2,30} is not responsible for the content of external (?:internet )?sites"
    rf"|\W{{0,2}}저작권자|{_YEAR} ?©|copyright\b[^.!?]{{1,80}}{_YEAR}[^.!?]{{0,60}}all rights reserved\.?$",
    re.IGNORECASE,
)
_AGENCY = re.compile(rf"{_SIGN} ?{_YEAR} (?:AFP|(?:Thomson )?Reuters)\b(?:\. all rights reserved)?\.?", re.IGNORECASE)
_PHOTO = re.compile(r"photo|foto|image|bild\b|getty|reuters|\bafp\b|picture|caption", re.IGNORECASE)

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU010",
    name="copyright-line",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Copyright line of the page",
    cure="Remove the line",
    phrases=_RESERVED,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\n© 2019 Hallam Herald. All rights reserved.", f"{_NEWS}\n\n"),
        Example("Copyright was made for printers.", "Copyright was made for printers."),
    ),
)
def copyright_line(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Near the end of a text, lines that begin with the sign or the word of copyright and a year or an owner, and lines
    that are nothing but the reservation of rights, in a dozen languages.

    At the beginning, where a book has it, the line stays; so do credits of photographs and prose about copyright.

    ## Why it matters

    It stands on each page of its site, and its year is not that of the text.

    ## Fix safety

    Unsafe in a text file, where the owner of the text would be lost. Conversion to a document sets the line aside as
    furniture and keeps it.

    ## Known from

    85 of 1,000 web texts, 633 of 1,000 whole pages.
    """
    found = [line for line in lines.holding(_WORDS) if _LINE.match(line.bare) and not _is_photo(line.bare)]
    foot = [line for line in (*lines.reading(_RESERVED), *found) if lines.rank(line) and is_late(line, lines)]
    yield from removals(foot)


def _is_photo(bare: str) -> bool:
    """Whether the line speaks of a picture; an agency has the right in its reports, too."""
    return _PHOTO.search(bare) is not None and _AGENCY.fullmatch(bare) is None
