"""Names of persons as they are printed in bylines and over comments."""

from __future__ import annotations

import re
from typing import Final

_PARTICLES: Final = frozenset(
    "af al av bin bint da das de del den der di do dos du e el ibn la le las los ten ter van vom von y zu zum "
    "zur".split()
)
_NOT_IN_NAMES: Final = frozenset(
    "a an and at book books by chapter concert calendar conference day edition episode event evening exhibition fair "
    "festival for from how hunt in issue lecture meeting meetings news night of on open party part program programme "
    "report review school season seminar service show sunday monday tuesday wednesday thursday friday saturday "
    "summer the this to tour town update volume web week what when where who why winter with workshop year".split()
)
"""English words that stand in headlines and names of events, never in a person's name."""

_FIRST_IN_PLACES: Final = frozenset(
    "cape costa east fort los mount new north port puerto saint san santa south sri st united west".split()
)
"""Words that begin the names of many places ("South Shields"), and are no first names."""

_ORGANISATION = re.compile(
    r"\b(?:ltd|inc|llc|gmbh|ag|plc|university|institute|college|school|press|news|times|post|herald|gazette"
    r"|magazine|journal|daily|weekly|radio|tv"
    r"|agency|foundation|universität|institut|université|universidad|zeitung|verlag|users|staff|team|editors"
    r"|recipes)\b",
    re.IGNORECASE,
)
_AGENCIES: Final = re.compile(
    r"(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|dpa|efe|ansa|tass|xinhua|upi"
    r"|bloomberg(?: news)?|tt|ntb|stt)"
    r"|(?:staff|senior|special|chief|contributing|political|foreign|sports|science|health|business|deputy"
    r"|guest)?[ -]?"
    r"(?:staff )?(?:writer|reporter|correspondent|editor|columnist|contributor|author)s?(?: .*)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w'’.·-]*")
_BETWEEN = re.compile(
    r" *(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\boch\b|\bog\b|\bja\b|\ben\b|\bi\b|\bи\b|,? *\bwith\b) *",
)


def is_name(text: str) -> bool:
    """Whether ``text`` looks like the name of one person, and like nothing else.

    Two to five words (one is no proof of a name), each capitalised, an initial, or one of
    the small words that stand within names.
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 60 or words[0].lower().strip(".") in _FIRST_IN_PLACES:
        return False
    if (
        words[0].lower() in _PARTICLES - {"al", "de", "del", "della", "el", "la", "le", "van", "von"}
        or words[-1].lower() in _PARTICLES
    ):
        return False
    return all(_is_part_of_name(word) for word in words) and any(len(word.strip(".")) > 1 for word in words)


def _is_part_of_name(word: str) -> bool:
    if word.lower().strip(".'’") in _NOT_IN_NAMES and not (len(word) == 2 and word.endswith(".")):
        return False
    if word in _PARTICLES:
        return True
    bare = word.strip("“”\"'’()")
    return bool(_WORD.fullmatch(bare)) and (bare[0].isupper() or not bare[0].islower())


def split_names(text: str) -> list[str] | None:
    """The names in a byline, as printed; None if something in it is no name.

    Agencies, newspapers' roles ("staff writer") and what follows them are taken off.
    """
    names: list[str] = []
    for piece in _BETWEEN.split(text.strip(" ,.|•·–-")):
        if not piece:
            continue
        if _AGENCIES.fullmatch(piece) or _ORGANISATION.search(piece):
            break
        if not is_name(piece):
            return None
        names.append(piece)
    return names or None
