"""Lines that may credit a document, made ready to be read: what was glued is parted, what stands aside is left out."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.credits.pieces import BEGINS_WITH_BY
from corpusnorm.structure.heads.credits.words import LONGEST, POSTED, WEEKDAY
from corpusnorm.structure.heads.links import shown


def line_of_credit(bare: str) -> str:
    """The line as it is read, or nothing if it cannot credit: it needs a number, or a "By" that it begins with."""
    text = shown(bare).replace("**", "").strip(" *_#/")
    if "  " in text and "   " not in text:  # three set columns apart
        text = text.replace("  ", " ")
    if not 4 <= len(text) <= LONGEST:
        return ""
    if text.startswith(("- ", "• ", "+ ")):
        text = _dated_point(text[2:].lstrip())
    if not (_DIGIT.search(text) or BEGINS_WITH_BY.match(text)) or ("(" in text and _LIFE.search(text)):
        return ""
    if _RELEASE in text.lower():
        return ""
    text = _GLUED.sub(" ", text)
    if "tarafından" in text:
        text = _TURKISH.sub(r"\g<date> | yazar \g<name>", text)
    if text[:8].lower() == "publicat":
        text = _ROMANIAN.sub(r"\g<date> | yazar \g<name>", text)
    return text


_DIGIT: Final = re.compile(r"\d")
_LIFE: Final = re.compile(
    r"\((?:born|died|[bd]\.|geb\.|geboren|gest\.|\*|†|née? le|nacid[oa]|nato|nata|nascid[oa]|född|født|syntynyt"
    r"|ur\.|nar\.|род\.|родил|народ|doğum|ö\.|γεν)[^()\d]{0,25}\d"
)
"""What stands before the day on which somebody was born or died."""

_RELEASE: Final = "release date"
"""It is that of a book, a film or a record."""

_GLUED: Final = re.compile(
    r"(?<=(?:19|20)\d\d)(?=\d{1,2}[.:/ ]|[^\W\d_年])|(?<=^By)(?=[A-Z][a-z])|(?<= on)(?=[A-Z][a-z])|(?<=\d)(?=#[^\W\d_])"
    r"|(?<= [A-Z]{3})(?=Updated\b)"
)
"""Where an extractor printed two pieces without a space between them."""

_TURKISH: Final = re.compile(
    r"(?P<date>.{6,30}\d) tarihinde (?P<name>.{3,50}) tarafından "
    r"(?:yayınlan|yayımlan|yazıl|gönderil|eklen)(?:dı|di|mış|miş)\.?"
)
"""On the date, by the name, published: what stands behind the date and the name elsewhere stands before them."""

_ROMANIAN: Final = re.compile(r"publicat pe (?P<date>.{6,30}?\d{4}) de (?P<name>.{3,50})", re.IGNORECASE)


def _dated_point(point: str) -> str:
    """The point of a list if it is nothing but a date, with its label or the day of the week; else nothing."""
    date = find_date(point)
    if date is None:
        return ""
    rest = (point[: date.span.start] + point[date.span.end :]).strip(" ,:")
    return point if _LABEL_OR_DAY.fullmatch(rest) else ""


_LABEL_OR_DAY: Final = re.compile(rf"(?:{POSTED})?(?:(?:^| )(?:{WEEKDAY.pattern}))?", re.IGNORECASE)


def without_count(line: str) -> str:
    """The line without the number of comments at its end."""
    return _COMMENTS_BEHIND.sub("", line) if line.lower().endswith(_COMMENTS) else line


_COMMENTS_BEHIND: Final = re.compile(
    r"(?:(?:(?<! ) ++)?(?:[|·•,-] *+)?|(?<=[a-z]))(?:(?<!\d)\d++|one|no|ein|kein|keine|un|uno|nessun|sin|nenhum) "
    r"(?:comments?|kommentare?|commenti?o?|commentaires?|comentarios?|comentários?|replies|responses)$",
    re.IGNORECASE,
)
_COMMENTS: Final = (
    *("comment", "comments", "kommentar", "kommentare", "commenti", "commento", "commentio", "commentaire"),
    *("commentaires", "comentario", "comentarios", "comentário", "comentários", "replies", "responses"),
)
"""How such a line ends: found far faster."""
