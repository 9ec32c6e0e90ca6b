"""What the opening says that a text is: instruction, by its heading, or the account of something, by a definition.

Both are looked for in a dozen languages at most, and only in the opening: links to other pages say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

HEADING: Final = 150
"""Characters that are taken for the heading of a text."""

_NUMBER: Final = r"(?:\d{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)"
_STEMS: Final = (
    *(
        "ow to",
        "ow To",
        "OW TO",
        "ips",
        "IPS",
        "teps",
        "TEPS",
        "ays",
        "AYS",
        "utorial",
        "uide",
        "tarted",
        "tart",
        "tep",
    ),
    *("ecipe", "nstructions", "nleitung", "ie man", "omment ", "ómo ", "ur man", "ur du", "vordan ", "oe je", "uinka "),
)
"""Without any of these there is nothing to look for."""

INSTRUCTION: Final = re.compile(
    r"\b(?:How (?:to|To)|how to|HOW TO)\b"
    rf"|\b{_NUMBER} (?:[A-Za-z-]+ ){{0,2}}(?:[Tt]ips|TIPS|[Ss]teps|STEPS|[Ww]ays|WAYS)\b|\bTips (?:for|on|to)\b"
    r"|\b[Ss]tep[- ][Bb]y[- ][Ss]tep|\b[Tt]utorials?\b|\b[Gg]uide (?:to|for|on)\b"
    r"|\bGetting [Ss]tarted\b|\bQuick ?[Ss]tart\b|\bRecipe\b|\bInstructions\b"
    r"|\bAnleitung\b|\bWie man\b|\bComment [a-zé]+(?:er|ir|re)\b|\bC[óo]mo [a-zé]+[aei]r\b|\b[Tt]utoriel\b"
    r"|\bHur (?:man|du)\b|\bHvordan (?:du|man)\b|\bHoe je\b|\bKuinka [a-zäö]+[aä]\b"
)


def is_headed_instruction(text: str) -> bool:
    """Whether the heading of a text promises instruction: *How to …*, *Seven tips*, *A guide to …*."""
    heading = text[:HEADING]
    return any(map(heading.__contains__, _STEMS)) and INSTRUCTION.search(heading) is not None


_OPENING: Final = 900
_SENTENCE: Final = 40
"""Shorter ones are headings and names."""
_SENTENCES: Final = 2
"""Sentences in which something may be defined."""

_DEFINES: Final = re.compile(
    r"[ \n(](?:(?:is|was|are|were) (?:an?|the|one of|any|defined as|known as)|refers to an?"
    r"|(?:ist|war) (?:eine?|der|die|das)|(?:est|était|fut) (?:une?|le|la)|(?:es|fue|era) (?:una?|el|la)"
    r"|(?:é|foi) (?:uma?|o|a)|è (?:un[ao]?|il|la)|(?:är|var) (?:en|ett|den|det)|(?:is|was) (?:een|de|het)"
    r"|(?:er|var) (?:en|et))\b"
)
_LONGEST: Final = 140
"""What is defined, and the verb, are no longer."""
_NO_NAME: Final = re.compile(
    r"[.?!]|\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Tt]his|[Ii]t|[Tt]here|[Tt]hat|[Ww]hat|[Ww]ho|[Hh]e|[Ss]he|[Tt]hey"
    r"|[Ii]ch|[Ww]ir|[Ee]s|[Dd]as|[Cc]e|[Ii]l|[Ee]lle|[Ee]sto|[Ee]l|[Ii]sso|[Dd]et|[Hh]an|[Hh]on)\b"
)
"""What a definition does not have before its verb: it names what it is about."""


def _is_definition(sentence: str) -> bool:
    """Whether a sentence says of something named what it is: *A weir is a low dam …*."""
    verb = _DEFINES.search(sentence, 1, _LONGEST)
    return verb is not None and not _NO_NAME.search(sentence, 0, verb.start())


def definitions(text: str) -> Iterator[tuple[int, int]]:
    """Where a definition stands among the first two sentences, headings and names passed over."""
    for start, end in islice(_sentences(text[:_OPENING]), _SENTENCES):
        if _is_definition(text[start:end]):
            yield start, end


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _GAP.finditer(text):
        if gap.start() - start >= _SENTENCE:
            yield start, gap.start()
        start = gap.end()
    if len(text) - start >= _SENTENCE:
        yield start, len(text)


_GAP: Final = re.compile(r"[\n ](?:(?<=\n)\n*|(?<=[.?!] ))")
"""Line breaks, or the blank behind a sentence; it begins with one of two characters, which are searched for fast."""
