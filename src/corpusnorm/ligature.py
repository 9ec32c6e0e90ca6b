"""Which ligature a word has lost: told by the words of English that hold one."""

from __future__ import annotations

import re
from typing import Final

_LONG: Final = (
    "affair affect affili affin affirm affluen afford artific benefi camoufl certif clarif classif coeffic coffee "
    "confid config confin confirm confis confluen crucifi deficien deficit defin differen difficult diffract diffus "
    "edific effici effort fibre fierce fifteen fifty fight figur financ finish fiscal flexib fluctuat fluen fluor "
    "fortif horrif identif inefficien infin inflam inflation inflow influen insuffici justif magnif modif offici "
    "official outflow overflow pacific prefix profil profit qualif quantif ratif refine reflex sacrific scaffold "
    "scientif sheriff signifi significan signify simplif specif suffici suffix superflu terrif traffic unidentif "
    "verif"
)
"""Beginnings of words in which no other letter could stand for the ligature."""
_SHORT: Final = (
    "buffer buffers cliff conflict conflicts deflect differ differed differs effect effective effectively effects "
    "fiber fiction field fields file files fill filled film films filter filtered filters final finally find finding "
    "finds fine finger fingers fire fires firm firms first fish fits five fixed flag flags flame flames flap flash "
    "flat flats flavor flavour flaw flaws fleet flesh flew flies flight flights flip float flood floor flour flow "
    "flower flowers flows fluid flush flying gift inflict notified offer offered offers office officer officers "
    "offices offset reflect reflected reflecting reflection reflects staff stiff stuff suffer suffered suffering "
    "unified"
)
"""Words that would be words with another letter in the place of the ligature, too: `over` for `offer`."""
_LIGATURES: Final = ("ff", "fi", "fl", "ffi", "ffl")
_BEGINNING: Final = re.compile("|".join(_LONG.split()))
_WHOLE: Final = frozenset(_SHORT.split())


def lost_ligature(before: str, after: str, *, short: bool) -> str | None:
    """The one ligature that makes a word of ``before`` and ``after``, or None.

    ``short`` words are tried on demand only: who asks for them must know that a ligature stood there.
    """
    found = [ligature for ligature in _LIGATURES if _is_word(before, ligature, after, short=short)]
    return found[0] if len(found) == 1 else None


def _is_word(before: str, ligature: str, after: str, *, short: bool) -> bool:
    """Whether the ligature makes a word of what stands around it."""
    if not (before + after)[bool(before) :].islower():
        return False
    word = (before + ligature + after).lower()
    beginning = _BEGINNING.match(word)
    if beginning and beginning.end() >= len(before) + len(ligature):
        return True
    return short and word in _WHOLE
