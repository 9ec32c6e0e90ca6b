"""Title and authors of a work, as they stand beside each other and before the publisher."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.structure.names import is_name, split_names
from corpusnorm.structure.works.publication import IMPRINT

_TRANSLATION: Final = re.compile(r" \[[^\[\]]{3,100}\]$")
"""The title in the language of the reviewer, behind the one that is printed on the work."""

_AFTER_NAMES: Final = re.compile(r"(?<![ .][A-Z])(?<!^[A-Z])\. ?|[,;:(]")
_AFTER_ALL_NAMES: Final = re.compile(r" \(|(?<![ .][A-Z])(?<!^[A-Z])\. ")


def names_before_publisher(names: str) -> str:
    """The names without what stands between a comma and the imprint: the publisher, who may look like one more."""
    imprint = IMPRINT.search(names)
    before, comma, last = names[: imprint.start()].rstrip(" ,").rpartition(", ") if imprint else ("", "", "")
    return before if comma and not _AFTER_ALL_NAMES.search(last) else names


def leading_names(text: str) -> list[str] | None:
    """The names at the beginning of ``text``, up to the first thing that is none."""
    first, *more = (piece.strip() for piece in _AFTER_NAMES.split(_AFTER_ALL_NAMES.split(text, maxsplit=1)[0]))
    names = split_names(first)
    if names is None:
        return None
    for piece in more:
        if not is_name(piece.removeprefix("and ")) or PUBLISHER.search(piece):
            break
        names.append(piece.removeprefix("and "))
    return names


def inverted_names(text: str) -> list[str] | None:
    """The names of ``Poe, Ada; Doe, Jon`` the other way round; None if something in it is no name."""
    parts = [name.strip().split(", ") for name in re.split("[;/]", text)]
    if any(len(part) != len(("Poe", "Ada")) for part in parts):
        return None
    return split_names(", ".join(f"{first} {last}" for last, first in parts))


def may_be_title(text: str) -> bool:
    """Whether a line beside a name is none: it looks like nobody's, or begins with an article."""
    return split_names(text) is None or _ARTICLE.match(text) is not None


_ARTICLE: Final = re.compile(r"(?:il|lo|la|gli|le|el|los|las|les|o|os|as|de|het|den|det) ", re.IGNORECASE)

PUBLISHER: Final = re.compile(
    r"\b(?:Press|Books?|Publish\w+|House|Verlag|Editions|Éditions|University|Sons|Brothers|Company)\b|&"
)
_IMPRINT_ALONE: Final = re.compile(r"\b(?:Press|Verlag|Publishers|Editions|Éditions), (?:19|20)[0-9][0-9]$")
"""Publisher and year, behind a place that looks like a name"""

_LONGEST_SMALL: Final = 5
"""More words of which the first is small are a sentence's."""

_NO_TITLE: Final = re.compile(
    r"^an? (?:exhibition|film|play) (?:at|by|directed)\b|^catalog(?:ue)? of the exhibition|\b(?:[0-9]{2,4} ?pp|ISBN)\b"
    r"|[0-9] ?[$£€]|[$£€] ?[0-9][0-9.,]*$| \| ",
    re.IGNORECASE,
)
"""What describes a work, or tells its price, is no title."""

QUOTES: Final = "“”\"«»„‘’'*"


def make_work(title: str, names: list[str] | None) -> Reviewed | None:
    """The work of that title, without the signs around it; None where title or names are missing."""
    if _IMPRINT_ALONE.search(title) or _NO_TITLE.search(title):
        return None
    bare = _TRANSLATION.sub("", title.strip(" ,.;:")).strip(QUOTES).strip(" ,.;:")
    if bare[:1].islower() and len(bare.split()) > _LONGEST_SMALL:
        return None
    return Reviewed(title=bare, authors=tuple(names)) if names and bare else None
