"""The margins of a page: what it prints above its text and below it, as far as lines known as furniture reach.

Where the text begins and ends, the density of sentences tells: it is the stretch of lines in which they outweigh most
what is none (as in Aidan Finn and others, "Fact or fiction", 2001). Outside it a line stays unless one that is known
by its wording stands between it and the text, so that nothing is set aside from a text that was cut out of its page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from corpusnorm.line import Line, Role
from corpusnorm.structure.threads.comment import set_aside

OPENING: Final = frozenset({"link-menu-block", "navigation-line"})
"""Rules for what stands over a text, and not between its title and its first words."""

CLOSING: Final = frozenset({"comment-form", "cookie-notice", "copyright-line", "footer-links", "link-menu-block"})
"""Rules for what stands below a text, and not within it."""

_BESIDE: Final = frozenset(
    {
        "advertisement-label",
        "login-or-paywall",
        "navigation-line",
        "newsletter-signup",
        "prev-next-links",
        "related-links",
        "share-buttons",
        "social-follow",
        "tag-line",
    }
)
"""Rules for what stands below a text and within it, too."""


def set_margins_aside(lines: Sequence[Line]) -> None:
    """Set aside what stands above the last menu over the text, and from the first known line below it on."""
    filled = [line for line in lines if line.bare]
    start, end = _text(filled)
    if start == end:
        return
    above = next((at for at in range(start, 0, -1) if _is_of(filled[at - 1], OPENING)), 0)
    if not any(line.role is Role.TITLE for line in filled[:above]):
        set_aside(filled[:above])
    below = filled[end:]
    closing = next((at for at, line in enumerate(below) if _is_of(line, CLOSING)), None)
    if closing is not None:
        beside = takewhile(lambda line: not _is_paragraph(line), reversed(below[:closing]))
        known = [line for line in beside if _is_of(line, _BESIDE)]
        first = below.index(known[-1]) if known else closing
        set_aside(below[first:])


def _text(filled: Sequence[Line]) -> tuple[int, int]:
    """Where the text begins and ends, as the stretch of lines whose weights have the greatest sum."""
    best, text = float(_LEAST), (0, 0)
    total, start = 0.0, 0
    for at, weight in enumerate(_weights(filled)):
        if total <= 0:
            total, start = 0.0, at
        total += weight
        if total > best:
            best, text = total, (start, at + 1)
    return text


_LEAST: Final = 40


def _weights(filled: Sequence[Line]) -> Iterator[float]:
    """What each line tells for a text, or against it."""
    is_prose = [False, *map(_is_prose, filled), False]
    for at, line in enumerate(filled, start=1):
        if is_prose[at]:
            yield min(len(line.bare), 200) / 20 if is_prose[at - 1] or is_prose[at + 1] else 0
        else:
            yield -6 if _is_of(line, CLOSING | _BESIDE) else -1


def _is_of(line: Line, rules: frozenset[str]) -> bool:
    return line.role is Role.FURNITURE and line.rule in rules


def _is_prose(line: Line) -> bool:
    """Whether a line that is no furniture is long, or a sentence."""
    return line.role is not Role.FURNITURE and (len(line.bare) >= 60 or _is_sentence(line.bare))


def _is_sentence(bare: str) -> bool:
    return "。" in bare or (_END.search(bare) is not None and bare.count(" ") >= 2)


_END: Final = re.compile(r"[.!?。！？;,][\"'”’»)\]]*$")


def _is_paragraph(line: Line) -> bool:
    return line.role is not Role.FURNITURE and len(line.bare) >= 160 and _is_sentence(line.bare)
