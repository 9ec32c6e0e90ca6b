"""The foot of a post: what a page prints between its last words and the comments.

Tags, buttons, titles of other posts and the card of the author stand there in any language and order. What they have
in common is that they are short and no sentences, and that one of them is known by its wording.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure import interface
from corpusnorm.structure.alternatives import by_letter
from corpusnorm.structure.threads.comment import set_aside
from corpusnorm.structure.threads.comment_lines import plain_text

_KNOWN: Final = frozenset({"share-buttons", "tag-line", "prev-next-links", "social-follow"})
"""Rules for lines that stand at the foot of a post; others point to other texts from its midst, too."""

_BEGINNING: Final = re.compile(by_letter(interface.alternatives(interface.FOOT)), re.IGNORECASE)
_NETWORK: Final = re.compile(
    r"\b(?:facebook|twitter|pinterest|linkedin|whatsapp|tumblr|reddit|telegram|blogthis)"
    r"|^\d[\d.,]* (?:comments?|notes?|views?|likes?|shares?)\b",
    re.IGNORECASE,
)
_FARTHEST: Final = 40
_LONGEST: Final = 120
_LONGEST_BUTTON: Final = 90
_LEAST_PARAGRAPH: Final = 80
_FEWEST_WORDS: Final = 3
_END_OF_SENTENCE: Final = re.compile(r"[.!?。！？;,][\"'”’»)\]]*$")


def set_foot_aside(above: Sequence[Line], authors: Collection[str]) -> None:
    """Set aside the foot of the post that the lines ``above`` a thread hold, from its first known line on.

    A card of one of the ``authors`` of the post belongs to it.
    """
    filled = [line for line in above if line.bare]
    foot = None
    at = len(filled) - 1
    while at > 0 and at > len(filled) - _FARTHEST:
        line = filled[at]
        if line.rule in _KNOWN or (line.role is None and _is_known(plain_text(line))):
            foot = line
        elif line.role is None and _is_card(filled[at - 1], line, authors):
            at -= 1
            foot = filled[at]
        elif line.role is None and not _may_be_of_foot(plain_text(line)):
            break
        at -= 1
    if foot is not None and any(map(_is_paragraph, above[: foot.number - 1])):
        set_aside(above[foot.number - 1 :])


def _is_paragraph(line: Line) -> bool:
    """Whether a line is running text; in Chinese and Japanese a sentence has few characters."""
    return len(line.bare) >= _LEAST_PARAGRAPH or "。" in line.bare


def _is_known(plain: str) -> bool:
    """Whether a line begins as those of a foot do, or names a network."""
    if len(plain) > _LONGEST or _is_sentence(plain):
        return False
    return _BEGINNING.match(plain) is not None or (len(plain) <= _LONGEST_BUTTON and _NETWORK.search(plain) is not None)


def _may_be_of_foot(plain: str) -> bool:
    """Whether a line is short and no sentence."""
    return len(plain) <= _LONGEST and not _is_sentence(plain)


def _is_sentence(plain: str) -> bool:
    return len(plain.split()) >= _FEWEST_WORDS and _END_OF_SENTENCE.search(plain) is not None


def _is_card(name: Line, note: Line, authors: Collection[str]) -> bool:
    """Whether a line tells of an author of the post, and the one above it names him and no more."""
    label = plain_text(name)
    return any(
        label.endswith(author) and len(label) <= len(author) + _LONGEST_ABOUT and note.bare.startswith(author)
        for author in authors
    )


_LONGEST_ABOUT: Final = 20
