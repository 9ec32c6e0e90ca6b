"""What readers call themselves, and what stands with such a name: a number, a badge, words that lead to a time."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.threads.comment_words import VERB

_LONGEST_NAME: Final = 50
"""Characters of a name, with what stands with it."""

_MARK: Final = r"[\s,|·•–—(»«@:;/\[-]"
_LINKING: Final = rf"\b(?:on|at|am|um|le|el|en|den|il|em|in data|op|dnia|dne|в|στις|the|posted|closed|{VERB})(?!\w)"
_CONNECTION = re.compile(rf"(?:{_MARK}|{_LINKING})+", re.IGNORECASE)


def unconnected(text: str) -> str:
    """The text without the words and marks at its end, which connect it with a time."""
    for connection in _CONNECTION.finditer(text):
        if connection.end() == len(text):
            return text[: connection.start()]
    return text


COUNT: Final = r"-?\d{1,7} (?:points?|likes?|votes?)"
_BESIDE: Final = (
    rf"\( ?\d+ ?\)|\([^()]{{1,40}}\)|\[[MAS]\]|\[score hidden\]|{COUNT}|[-–] ?[Ff]irst|·.{{0,20}}|\( ?@[\w.]+ ?\)"
)
IDENTITY = re.compile(rf"(?:(?<!\s)\s++)?(?>{_BESIDE})(?>(?:\s*+(?>{_BESIDE})){{0,9}})$")
"""What stands with a name: a number, another name, a badge, a count."""
_INITIAL_LAST = re.compile(r"(?:^|[ .])(?:[^\W\d_]|[JS]r|[DM]rs?)\.$")

_NOT_IN_NAMES: Final = frozenset("<>=│{}\t")
"""Signs of program code and of tables."""


LONGEST_SIGNED: Final = 70
"""Characters of the longest "Posted by", with all that stands with the name."""


def form_of_signature(by: re.Match[str]) -> str:
    """The form of a sign that a match of "Posted by" gives."""
    return f"{by['by'].lower().strip()} "


def is_author(text: str) -> bool:
    """Whether a text can be what a reader calls himself: short, and no sentence."""
    text = text.strip(" ,")
    return (
        0 < len(text) <= _LONGEST_NAME
        and len(text.split()) <= 6
        and (not text.endswith((".", "!", "?", ";", ":", ",")) or _INITIAL_LAST.search(text) is not None)
        and text[:1] not in '"“„«>'
        and _NOT_IN_NAMES.isdisjoint(text)
        and any(character.isalnum() for character in text)
    )
