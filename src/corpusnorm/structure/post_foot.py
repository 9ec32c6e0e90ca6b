"""The foot of a post: what a page prints between its last words and the comments.

Tags, buttons, titles of other posts and the card of the author stand there in any language and order. What they have
in common is that they are short and no sentences, and that one of them is known by its wording.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import Final

from corpusnorm.line import Line, Role
from corpusnorm.structure.alternatives import by_letter
from corpusnorm.structure.foot_words import FOOT
from corpusnorm.structure.interface import alternatives
from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.comment import set_aside

_KNOWN: Final = frozenset({"share-buttons", "tag-line", "prev-next-links", "social-follow"})
"""Rules for lines that stand at the foot of a post; others point to other texts from its midst, too."""

_NETWORK: Final = re.compile(
    r"\b(?:facebook|twitter|pinterest|linkedin|whatsapp|tumblr|reddit|telegram|blogthis)"
    r"|^\d[\d.,]* (?:comments?|notes?|views?|likes?|shares?)\b",
    re.IGNORECASE,
)
_FARTHEST: Final = 40
"""Lines, blank ones not counted, that the foot of a post has."""

_LONGEST: Final = 120
"""Characters of a line of the foot."""

_LONGEST_BUTTON: Final = 90
"""Characters of a line that names a network to share a post on."""

_LEAST_PARAGRAPH: Final = 80
"""Characters of a line that is a paragraph of the post."""

_FEWEST_WORDS: Final = 3
_MOST_IN_CALL: Final = 6
_END_OF_SENTENCE: Final = re.compile(r"[.!?。！？;,][\"'”’»)\]]*$")


def set_foot_aside(above: Sequence[Line], authors: Collection[str]) -> None:
    """Set aside the foot of the post that the lines ``above`` a thread hold, from its first known line on.

    A card of one of the ``authors`` of the post belongs to it, and counters right above it.
    """
    if is_over_posts(above) and any(line.role is Role.TITLE for line in above):
        set_aside(above)
    filled = [line for line in above if line.bare]
    first = _first_of_foot(filled, authors)
    while first is not None and first > 1 and not any(map(str.isalpha, filled[first - 1].bare)):
        first -= 1
    if first is not None and any(map(_is_paragraph, filled[:first])):
        set_aside(filled[first:])


def _first_of_foot(filled: Sequence[Line], authors: Collection[str]) -> int | None:
    """Where the first known line stands of those at the end that may be of a foot."""
    foot = None
    at = len(filled) - 1
    while at > max(0, len(filled) - _FARTHEST):
        line = filled[at]
        plain = plain_text(line)
        label = _label_of_card(filled, at, authors) if line.role is None and not may_be_of_foot(plain) else None
        if line.rule in _KNOWN or (line.role is None and _is_known(plain)):
            foot = at
        elif label is not None:
            foot = at = label
        elif line.role is None and not may_be_of_foot(plain):
            break
        at -= 1
    return foot


def is_over_posts(above: Sequence[Line]) -> bool:
    """Whether lines above a thread are no post but its title in a forum, and short names below it: no sentence."""
    filled = [line for line in above if line.bare and line.role in (None, Role.TITLE)]
    if not filled or len(filled) > _MOST_OVER_POSTS or len(filled[0].bare.split()) < _FEWEST_WORDS:
        return False
    return not any(map(_is_paragraph, above)) and all(may_be_of_foot(plain_text(line)) for line in filled[1:])


_MOST_OVER_POSTS: Final = 6
"""Lines over a list of other posts."""


def _is_paragraph(line: Line) -> bool:
    """Whether a line is running text; in Chinese and Japanese a sentence has few characters."""
    return len(line.bare) >= _LEAST_PARAGRAPH or "。" in line.bare


def _is_known(plain: str) -> bool:
    """Whether a line begins as those of a foot do, or names a network."""
    is_call = plain.endswith("!") and len(plain.split()) <= _MOST_IN_CALL  # "Share it with your friends!"
    if len(plain) > _LONGEST or (is_sentence(plain) and not is_call):
        return False
    return _beginning().match(plain) is not None or (
        len(plain) <= _LONGEST_BUTTON and _NETWORK.search(plain) is not None
    )


@cache
def _beginning() -> re.Pattern[str]:
    """How lines of a foot begin; made when the first thread is found, since most texts have none."""
    return re.compile(by_letter(alternatives(FOOT)), re.IGNORECASE)


def may_be_of_foot(plain: str) -> bool:
    """Whether a line is short and no sentence."""
    return len(plain) <= _LONGEST and not is_sentence(plain)


def is_sentence(plain: str) -> bool:
    """Whether a line of three words or more ends as a sentence or a part of one does."""
    if "。" in plain:
        return True
    return len(plain.split()) >= _FEWEST_WORDS and _END_OF_SENTENCE.search(plain) is not None


def _label_of_card(filled: Sequence[Line], at: int, authors: Collection[str]) -> int | None:
    """Where the label stands over a note on an author of the post, which is the line at ``at``; None if it is none.

    His name alone may be the signature of a post, and what follows an afterthought, unless it begins with the name.
    """
    for above in range(at - 1, max(at - 1 - _HIGHEST_CARD, 0), -1):
        label = plain_text(filled[above])
        if not may_be_of_foot(label):
            return None
        if _ABOUT_AUTHOR.fullmatch(label):
            return above
        for author in authors:
            begins = filled[at].bare.startswith(author)
            if label.endswith(author) and len(label) <= len(author) + _LONGEST_ABOUT and (label != author or begins):
                return above
    return None


_HIGHEST_CARD: Final = 3
_LONGEST_ABOUT: Final = 20
"""Characters with the name of the author in a label such as "About Ann"."""

_ABOUT_AUTHOR: Final = re.compile(
    r"(?:about the author|über (?:den autor|die autorin)|à propos de l['’]auteure?|(?:sobre|acerca del?)"
    r" (?:(?:el|la|o|a) )?autora?|over de auteur|om (?:författaren|forfatteren)|o autor(?:ovi|ze|ce)?|об авторе"
    r"|про автора|despre autor|a szerzőről|yazar hakkında|tietoja kirjoittajasta|l['’]autore) ?:?",
    re.IGNORECASE,
)
