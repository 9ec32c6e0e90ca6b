"""Who helped a work into print beside its authors: translators, illustrators, writers of forewords."""

from __future__ import annotations

import re
from typing import Final


def names_helper(line: str) -> bool:
    """Whether a line begins by telling who translated something, or wrote a foreword to it."""
    return _HELPER.match(_GENRE.sub("", line)) is not None


def without_helper(line: str) -> str:
    """The line without what tells who translated the work, or wrote a foreword to it."""
    return _HELPER.sub("", line) if _HELPED.search(line) else line


_GENRE: Final = re.compile(
    r"^(?:roman|romanzo|novela|novell(?:er|en|e)|essays?|ensayo|essä|dikt(?:er)?|lyrik|lyrikk|gedichte|erzählungen"
    r"|poesía|poesie)[.,] ",
    re.IGNORECASE,
)
_HELPED: Final = re.compile(
    r"[Tt]ra[ndi]|\b[Tt]r\. |[Aa]us d|bers(?:etz|\.)|[Vv]ert[.a]|[Öö]vers|[Ww]or[dt]|[Pp]r[eéó][fl]|[Ii]ntro"
    r"|[Ii]llu|[Ss]uom|[Pp]rze[lł]|[Pp]řel|[Oo]versa|еревод"
)
"""Without any of these no helper is named."""

_LANGUAGE: Final = (
    r"(?:(?:from|du|de la|de l['’]|des|dal|dall['’]|del|de|do|uit|från)(?: the| het)? ?"
    r"[^\n,.;:()]{3,40}?(?: \([^()]{2,40}\))? )?"
)
_HELPER: Final = re.compile(
    r"(?: ?[.,;:(–—])? ?\b(?:"
    rf"[Tt]ranslated {_LANGUAGE}by|[Tt]r(?:ans)?l?\. {_LANGUAGE}(?:by)?"
    rf"|[Tt]raduite?s? {_LANGUAGE}par|[Tt]rad\. {_LANGUAGE}(?:par|de|di|da|por)|[Tt]raducción {_LANGUAGE}de"
    rf"|[Tt]raduzione {_LANGUAGE}di|[Tt]radotto {_LANGUAGE}da|[Tt]radução {_LANGUAGE}de"
    r"|[Aa]us de[mr] [^\n,.;:()]{3,40}? von|[Üü]bersetzt von|[Üü]bers\. (?:v\.|von)"
    r"|(?:[Mm]it |[Ww]ith |[Aa]vec )?(?:(?:an?|einem|einer|une|un) )?"
    r"(?:foreword|afterword|introduction|preface|illustrations|[Vv]orwort|[Nn]achwort|Einleitung|Illustrationen"
    r"|[Pp]réface|[Pp]ostface|[Pp]rólogo|[Pp]refazione|[Ii]ntroduzione|[Ii]ntroducción) (?:by|von|de|par|di)"
    r"|[Ii]llustrated by|[Ii]llustriert von|[Ii]llustré par"
    rf"|[Vv]ert(?:aald|aling|\.):? {_LANGUAGE}(?:door)?|[Öö]vers(?:ättning|\.):? {_LANGUAGE}(?:av)?"
    rf"|[Ss]uom(?:entanut|\.)|[Pp]rze(?:ł\.|łożyła?)|[Pp]řel(?:\.|ožila?)|[Oo]versatt? {_LANGUAGE}a[fv]"
    r"|[Uu]it het [^\n,.;:()]{3,40}? vertaald door"
    r"|[Пп]еревод с [^\n,.;:()]{3,30}"
    r") *(?:[^\W\d_]\. ?){0,3}[^\n,.;:()]{3,60}\)?"
)
"""``Translated from the Czech by Jon Doe``, ``préface de Jon Doe``, with the sign before it"""
