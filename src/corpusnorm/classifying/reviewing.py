"""Whether a text calls itself a review: the words that head a review of a work, in a dozen languages.

They are looked for in the opening only, so that the page's links to other reviews say nothing.
"""

from __future__ import annotations

import re
from typing import Final

OPENING: Final = 500
"""Characters in which a text may call itself a review."""

_STEMS: Final = (
    *("eview", "EVIEW", "ezension", "esprechung", "ritik", "Reseñ", "Resen", "ecensi", "ecenz", "nmeldelse"),
    *("rendu", "ецензия", "ριτική"),
)
"""Without any of these there is nothing to look for."""

REVIEW: Final = re.compile(
    r"\b(?:Book|Film|Movie|Album|Feature|Theat(?:re|er)|Music|Exhibition|My|BOOK|FILM) R(?:eview|EVIEW)\b"
    r"|\b(?:[Bb]ook|[Ff]ilm|[Mm]ovie|[Aa]lbum) review\b"
    r"|\bR(?:eview|EVIEW)(?:er:| by\b| ?[:|–—]| - )|\(Review\)|[|–—:] ?[Rr]eview\b|(?: - |[\"”’'»] )R(?:eview|EVIEW)\b"
    r"|\b[Rr]eviewed (?:by|on|in|for)\b|\bREVIEWED BY\b|^Book [Rr]eviews?$"
    r"|\breviews (?:an?|the|h(?:is|er)|two|three|some|new) (?:\w+ )?(?:book|novel|biograph|film|stud(?:y|ies)\b)"
    r"|\b(?:Buchr|Filmr|R|r)ezension(?: ?[:|–—\]]| zu\b| von\b)|\b(?:Buch|Film)?(?:besprechung|kritik) ?[:|–—\]]"
    r"|\b(?:Rese[ñn]a|Recensione?|Recensie|Resenha|Recenzja|Recenze|Anmeldelse|Рецензия|Κριτική|Compte[- ]rendu)"
    r"(?: ?[:|–—]| d[eiu]\b| av\b)"
    r"|[|–—:] ?(?:Rezension|Rese[ñn]a|Recensione?|Recensie|Resenha|Recenzja|Рецензия)\b",
    re.MULTILINE,
)


def is_headed_review(text: str) -> bool:
    """Whether the opening of a text says that this is a review."""
    opening = text[:OPENING]
    return any(map(opening.__contains__, _STEMS)) and REVIEW.search(opening) is not None
