"""The foot of a post: what a page prints between its last words and the comments.

Tags, buttons, titles of other posts and the card of the author stand there in any language and order. What they have
in common is that they are short and no sentences, and that one of them is known by its wording.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from corpusnorm.line import Line
from corpusnorm.structure.threads.comment import set_aside
from corpusnorm.structure.threads.comment_lines import plain_text

_KNOWN: Final = frozenset({"share-buttons", "tag-line", "prev-next-links", "social-follow"})
"""Rules for lines that stand at the foot of a post; others point to other texts from its midst, too."""

_FARTHEST: Final = 40
_LONGEST: Final = 120
_LEAST_PARAGRAPH: Final = 80
_FEWEST_WORDS: Final = 3
_END_OF_SENTENCE: Final = re.compile(r"[.!?…。！？:;,][\"'”’»)\]]*$")


def set_foot_aside(above: Sequence[Line]) -> None:
    """Set aside the foot of the post that the lines ``above`` a thread hold, from its first known line on."""
    foot = None
    filled = (line for line in reversed(above) if line.bare)
    for line in islice(filled, _FARTHEST):
        if line.rule in _KNOWN:
            foot = line
        elif line.role is None and not _may_be_of_foot(line):
            break
    if foot is not None and any(len(line.bare) >= _LEAST_PARAGRAPH for line in above[: foot.number - 1]):
        set_aside(above[foot.number :])


def _may_be_of_foot(line: Line) -> bool:
    """Whether a line is short and no sentence."""
    bare = plain_text(line)
    is_sentence = len(bare.split()) >= _FEWEST_WORDS and _END_OF_SENTENCE.search(bare) is not None
    return len(bare) <= _LONGEST and not is_sentence
