"""Which ligature a word has lost: told by the words of English that hold one."""

from __future__ import annotations

import re
from typing import Final

_LONG: Final = (
    "affair affect affili affin affirm affix afflict afford artific baffl benefi buffal buffer buffet butterfl camoufl "
    "certif clarif classif coeffic coffee coffin confid config confin confirm confis conflict confluen crucifi deficien "
    "deficit defin deflat deflect differ difficult diffu diffract edific effect effici effort fiber fibre fiction field "
    "fierc fifte fifty fight figur filter final financ finger finish fiscal fixed flavo fleet flesh flexib flight float "
    "flood floor flour flower fluct fluent fluid fluor flush flutter fortif horrif identif inefficien infin inflam "
    "inflat inflict influen inflow insuffici justif magnif modif muffl notif office offici offset overflow outflow "
    "pacific prefix profil profit qualif quantif raffl ratif refine reflec reflex ruffl sacrific scaffold scientif "
    "sheriff shuffl significan signify signifi simplif specif stiff stuff suffer suffici suffix superflu terrif traffic "
    "unidentif unif verif waffl"
)
"""Beginnings of words in which no other letter could stand for the ligature."""
_SHORT: Final = (
    "cliff file files fill filled film films find finds finding fine fire fires firm firms first fish "
    "fits five flag flags flame flames flap flash flat flats flaw flaws flew flies flip flow flows flying gift "
    "offer offers offered staff"
)
"""Words that would be words with another letter in its place, too: `over` for `offer`."""
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
    if not (before + after)[bool(before) :].islower():
        return False
    word = (before + ligature + after).lower()
    beginning = _BEGINNING.match(word)
    if beginning and beginning.end() >= len(before) + len(ligature):
        return True
    return short and word in _WHOLE
