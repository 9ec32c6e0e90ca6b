"""The pieces of a line that credits: each has to be known for what it is, or the line is prose."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field

from corpusnorm.structure.heads.credits.words import BY_WORD, CHANGED, ON, POSTED, UPDATED, WEEKDAY
from corpusnorm.structure.heads.handles import HANDLE
from corpusnorm.structure.names import is_agency, split_names, split_names_with_place

AROUND: Final = " ,;:()\u3000"
"""What may stand around a piece and is none of it."""

SEPARATOR: Final = re.compile(r"[|·•~»/]+|(?:^|(?<= ))[—–-]+(?= |$|\x00)|\x00")
TIME_OF_DAY: Final = re.compile(
    r"(?:at |um |à |kl\.? |klo )?\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?uhr)?(?: ?[A-Z]{2,4})?"
    r"|[A-Z]{2,4}T|[A-Z]{2}T?|GMT|UTC",
)
_KNOWN: Final = re.compile(
    r"(?:about )?\d+ ?(?:min(?:ute)?s?|mins?\.?|Minuten|minutos|minuti)\.?(?: read| reading| Lesezeit"
    r"| de lecture| de lectura| de leitura| di lettura)?"
    r"|(?:reading time|lesezeit|tempo di lettura|tempo de leitura|temps de lecture|tiempo de lectura)\b.*"
    r"|(?:\d+|no|one|zero|keine|kein|ein|aucun|sin|nenhum|nessun|inga|leave an?|hinterlasse einen|schreibe einen"
    r"|laisser un|deja un|deixe um|lascia un) "
    r"(?:comments?|replies|reply|responses?|views|shares|likes?|kommentare?|antworten|commentaires?|comentarios?"
    r"|comentários?|commenti?o?|kommentarer|komentarzy)\b.*"
    r"|comments?(?: \(\d+\)?| off| closed| are closed| off on .*)?|trackbacks?(?: \(\d+\)?)?"
    r"|kommentare geschlossen|permalink|permanent link|print|share|email|edit|"
    r"teilen|drucken|uncategorized|allgemein|sin categoría|non classé|sem categoria|senza categoria"
    r"|(?:posted |filed |published )?(?:in|under|to) [^.!?]{2,80}|(?:kategorien?|categor(?:y|ies)|tags?|tagged"
    r"|schlagwörter|filed under|classé dans|rubrique|categorías?|categorie)\b:? ?[^.!?]{0,120}"
    r"|#?\d{1,3}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|(?:one|\d+) comments? so far"
    r"|(?:about |over |almost )?(?:\d+|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s? ago"
    r"|vor (?:\d+|eine[mr]) (?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:e?n)?|(?:il y a|hace|há) \d+ \w+"
    r"|updated (?:\d+|an?) (?:minute|hour|day|week)s? ago|(?:vol(?:ume)?\.? \d+,? )?(?:no|nr|issue|number)\.? \d+|issue"
    r"|(?:source|editor) ?: ?[^.!?:]{2,40}|(?:来源|來源) ?[:：] ?\w{2,20}"
    r"|(?:#[^\W\d_][\w-]*\s?)+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:last )?updated(?: ago)?|staff|guest post|opinion|subscribe|follow",
    re.IGNORECASE,
)
BEGINS_WITH_BY: Final = re.compile(
    rf"{BY_WORD} *:? +(?P<names>.+)|(?:by:|(?:作者|著者|筆者|投稿者|(?:取材・)?文)[：:]) ?(?P<more>.+)", re.IGNORECASE
)
_BY_ROLE: Final = re.compile(
    r"(?P<names>(?P<more>[^\W\d_][^()|]{2,60})) \((?:site |web ?)?(?:administrator|admin|author|editor"
    r"|webmaster|moderator)\)?$",
    re.IGNORECASE,
)
"""A name beside a date with what its bearer does for the site."""

_NOBODY: Final = re.compile(
    r"(?:(?:an? |our |the )(?:own |special |staff )?(?:reporters?|correspondents?|staff|editors?|teams?)"
    r"(?: team)?|unseren? \w*(?:korrespondent|reporter|redaktion)\w*)",
    re.IGNORECASE,
)
"""Who is credited without a name."""

_BY_NOBODY: Final = re.compile(BY_WORD, re.IGNORECASE)
"""The word before a name that the extractor lost."""

_TRAILING: Final = re.compile(
    rf"(?:^|(?<= )){ON}$|(?<=\w) (?:{ON}|en|a|di|à|às|à\(s\)|alle|a las|kl\.|klo|v|o|на|στις|dátum:|zaman:|時刻:) "
    r"(?P<time>\d{1,2}[:.]\d\d)(?: ?[aApP]\.?[mM]\.?)?$"
    r"|(?<=[\w\x00]),? (?:in|en|em|på|dans) [A-ZÄÖÜ](?:(?! (?:and|und|et|och|y|e) )[^.!?|]){1,40}$|(?:^|\s)@$"
)
_LABEL_ALONE: Final = re.compile(rf"(?:{POSTED}|{UPDATED})", re.IGNORECASE)
"""A label whose date stands elsewhere."""

_CHINESE: Final = re.compile(r"[\u4e00-\u9fff]{2,4}")
"""A name in Chinese characters."""


@define
class Pieces:
    """What the pieces of a line were found to be.

    ``names`` stand behind "By", ``bare`` is what no word says what it is; ``is_by`` tells that somebody is named
    behind "By", ``is_by_agency`` that a news agency is named.
    """

    names: list[str] = field(factory=list)
    bare: list[str] = field(factory=list)
    is_by: bool = False
    is_by_agency: bool = False


def read_pieces(rest: str, *, has_date: bool, is_labelled: bool) -> Pieces | None:
    """The pieces of the line without its dates; None if "By" stands before something that is no name.

    Beside a date with a label of its own "By" may also name a site or a team, which is then left out.
    """
    pieces = Pieces()
    for piece in SEPARATOR.split(rest):
        text, is_timed = _without_tail(piece.strip(AROUND))
        if (has_date or pieces.is_by) and is_agency(text):
            pieces.is_by_agency = True
        elif _names_nothing(text, has_date=has_date):
            continue
        elif CHANGED.match(text):
            return None
        elif by := BEGINS_WITH_BY.match(text) or (_BY_ROLE.match(text) if has_date else None):
            behind = by["names"] or by["more"]
            names = _names_behind_by(behind, has_date=has_date or is_timed)
            if names is not None:
                pieces.is_by = True
                pieces.names += [name for name in names if name not in pieces.names]
            elif not (is_labelled or (has_date and _NOBODY.fullmatch(behind))):
                return None
        else:
            pieces.bare.append(text)
    return pieces


def _without_tail(text: str) -> tuple[str, bool]:
    """The piece without a place, a time or a lost date's preposition at its end, and whether it ended in a time."""
    is_timed = False
    while (trailing := _TRAILING.search(text)) is not None:
        is_timed |= trailing["time"] is not None
        text = text[: trailing.start()].rstrip(AROUND)
    return text, is_timed


def _names_nothing(text: str, *, has_date: bool) -> bool:
    """Whether the piece is known for something that neither names nor dates: a label, a count, a button."""
    return bool(
        not text
        or WEEKDAY.fullmatch(text)
        or TIME_OF_DAY.fullmatch(text)
        or _KNOWN.fullmatch(text)
        or _LABEL_ALONE.fullmatch(text)
        or (has_date and _BY_NOBODY.fullmatch(text))
    )


def _names_behind_by(text: str, *, has_date: bool) -> list[str] | None:
    """The names, a name in Chinese, or the one word by which a user is known."""
    if _CHINESE.fullmatch(text):
        return [text]
    names = split_names_with_place(text) or split_names(_BEHIND_NAMES.sub("", text))
    text = text.partition(" (")[0]
    if names is None and has_date and HANDLE.fullmatch(text) and not text.startswith("www."):
        return [text]  # one word is a name where "by" and a date leave nothing else for it to be
    return names


_BEHIND_NAMES: Final = re.compile(
    r"(?:, [^\W\d_a-z][\w.’'-]+"
    r"|,? (?i:for)(?: (?i:the))? [^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){0,3})$"
    r"|[;,.]? (?i:photos?|photograph(?:s|y)|pictures?|illustrations?|video|fotos?|bilder) (?i:by|von|de|di|av) .+"
)
"""Behind who wrote it: the place, for whom it was written, and who took the pictures."""
