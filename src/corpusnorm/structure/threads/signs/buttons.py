"""Short lines of a thread that are no text: buttons, counts of likes, numbers of posts, pictures, badges."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure import interface
from corpusnorm.structure.likes import likes
from corpusnorm.structure.threads.comment_words import ANSWERS, BADGE, CONTROL, EDITED, LIKES, REPLY, is_picture
from corpusnorm.structure.threads.signs.sign import EDITED_FORM, FROM, Sign, Sort

_FROM = re.compile(r"(?:From|Von|De): (?P<name>[^\s<>\"][^<>\"\n]{0,40}?)(?: ?<[^>]*>| ?\([^)]*\))")
"""Who sent a letter, with the address."""
FLOOR = re.compile(r"(?:(?:permalink|post|reply|antwort) ?)?#(?P<number>\d{1,6})(?: of \d+)?", re.IGNORECASE)


def read_button(index: int, plain: str) -> Sign | None:
    """A line that is no text, or None: it may still be a header, a heading or text."""
    if floor := FLOOR.fullmatch(plain):
        return Sign(index, Sort.FLOOR, "#", count=int(floor["number"]))
    if plain[0].isdigit() and plain.replace(",", "").replace(".", "").isdigit():
        return Sign(index, Sort.BUTTON, "number", count=int(plain) if len(plain) < 6 and plain.isdecimal() else None)
    is_sentence = plain[-1] in ".!?" and plain.count(" ") > _MOST_IN_BUTTON  # "Thanks to all who came to the quay."
    if not is_sentence and CONTROL.fullmatch(plain):
        is_reply = REPLY.search(plain)
        if is_reply and plain[-1] == ":":  # "Quote:" opens a quotation
            return None
        return Sign(index, Sort.REPLY if is_reply else Sort.BUTTON, plain.lower().lstrip("0123456789 "))
    if LIKES.fullmatch(plain):
        return Sign(index, Sort.BUTTON, "likes", count=likes(plain))
    return _read_beside_header(index, plain)


def _read_beside_header(index: int, plain: str) -> Sign | None:
    """What stands over or under a header, or is a part of it in a line of its own."""
    lower = plain.lower()
    if sender := _FROM.fullmatch(plain):
        return Sign(index, Sort.BY, FROM, sender["name"])
    if EDITED.fullmatch(plain):
        return Sign(index, Sort.TIME, EDITED_FORM)
    if lower.strip(" :,") in CONNECTIONS:
        return Sign(index, Sort.BUTTON, "connection")
    if lower in _HEADINGS_OF_ANSWERS:
        return Sign(index, Sort.BUTTON, "answers")
    if ANSWERS.fullmatch(plain):
        return Sign(index, Sort.BUTTON, "answer")
    if ADDRESS.fullmatch(plain):
        return Sign(index, Sort.BUTTON, "address")
    if LEVEL.fullmatch(plain):
        return Sign(index, Sort.BUTTON, "level")
    return Sign(index, Sort.BUTTON, "avatar") if is_picture(plain) or BADGE.fullmatch(plain) else None


_MOST_IN_BUTTON: Final = 3
"""Spaces between the words of a button that ends in a stop."""
_HEADINGS_OF_ANSWERS: Final = frozenset(interface.REPLIES.values())
ADDRESS: Final = re.compile(r"(?:URL|Website|Webbplats|Bloggadress|Homepage):? https?://\S+", re.IGNORECASE)
"""The page of who comments, as it stands under what he wrote."""
LEVEL: Final = re.compile(r"level (?P<level>[1-9]\d?)")
"""How deep a comment stands, over its header."""

CONNECTIONS = frozenset(
    "on posted published the am at le el il den um geschrieben verfasst veröffentlicht publié publicado inviato "
    "gepostet date datum permalink den dne dnia kl em в στις today yesterday "
    "heute gestern aujourd'hui hier hoy ayer oggi ieri hoje ontem vandaag gisteren idag igår dzisiaj wczoraj "
    "сегодня вчера".split()
)
"""What stands beside a time, or for it, and names nobody."""
