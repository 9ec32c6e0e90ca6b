"""The margins of a page: what it prints above its text and below it, as far as lines known as furniture reach.

Where the text begins and ends, the density of sentences tells: it is the stretch of lines in which they outweigh most
what is none (as in A. Finn and others, "Fact or fiction: content classification for digital libraries", 2001). Outside
it a line stays unless a line that is known by its wording, or a menu, stands between it and the text, so that nothing
is set aside from a text that was cut out of its page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.furniture import plain
from corpusnorm.line import Line, Role
from corpusnorm.structure.blocks.bullets import GLYPHS
from corpusnorm.structure.post_foot import is_sentence

RULE: Final = "page-margin"
"""The rule that reports what is set aside here."""

_MENU: Final = frozenset({"link-menu-block"})
_UNDER: Final = _MENU | {"comment-form", "cookie-notice", "copyright-line", "footer-links"}
"""Rules for what stands under a text, and not within it."""

_UNDER_OR_WITHIN: Final = frozenset(
    "advertisement-label login-or-paywall navigation-line newsletter-signup prev-next-links related-links share-buttons"
    " social-follow tag-line".split()
)


def has_margins(rules: Iterable[str]) -> bool:
    """Whether one of the rules that found furniture in a text tells that it may be a page."""
    return not _UNDER.isdisjoint(rules)


def set_margins_aside(lines: Sequence[Line], *, has_foot: bool) -> int:
    """Set aside what stands above the last menu over the text, and from the first known line under it on.

    ``has_foot`` tells that more of a page follows upon the lines. Returns where the last lines of that menu begin, so
    that who reads on from there sees that it is a page.
    """
    filled = [line for line in lines if line.bare]
    weights = list(_weights(filled))
    start, end = _text(weights)
    if start == end:
        return 0
    top = [line for line, _ in takewhile(_is_above_title_and_prose, zip(filled, weights, strict=True))]
    menu = [line for line in top if _is_of(line, _MENU)]
    under = _first_under(filled[end:])
    if under is not None:
        _set_aside(filled[end + under :])
    if under is not None or has_foot:
        menu += _menus(top, {line.bare for line in filled[start:end]})
    if not menu:
        return 0
    last = max(line.number for line in menu)
    stop = sum(line.number <= last for line in top)
    _set_aside(top[:stop])
    return top[max(stop - _LAST_OF_MENU, 0)].number - lines[0].number


_LAST_OF_MENU: Final = 3


def margins(lines: Iterable[Line]) -> Iterator[Span]:
    """The stretches of lines that were set aside here; furniture that another rule knows parts them."""
    filled = (line for line in lines if line.bare)
    for is_margin, run in groupby(filled, key=lambda line: line.rule == RULE):
        if is_margin:
            first, *more = run
            yield Span(first.first, (more[-1] if more else first).last)


def _set_aside(lines: Iterable[Line]) -> None:
    for line in lines:
        if line.role is None:
            line.role = Role.FURNITURE
            line.rule = RULE


def _is_above_title_and_prose(weighed: tuple[Line, float]) -> bool:
    line, weight = weighed
    return weight <= 0 and line.role is not Role.TITLE


def _text(weights: Sequence[float]) -> tuple[int, int]:
    """Where the text begins and ends: the stretch of lines whose weights have the greatest sum; none if it is short."""
    greatest, text = _LEAST_TEXT, (0, 0)
    total, start = 0.0, 0
    for at, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, at
        total += weight
        if total > greatest:
            greatest, text = total, (start, at + 1)
    return text


_LEAST_TEXT: Final = 40.0


def _weights(filled: Sequence[Line]) -> Iterator[float]:
    """What each line tells for a text, or against it: a lone sentence may be an excerpt from another text."""
    is_prose = [False, *map(_is_prose, filled), False]
    for line, before, prose, after in zip(filled, is_prose, is_prose[1:], is_prose[2:], strict=False):
        if prose:
            yield min(len(line.bare), _ENOUGH) / _PER_POINT if before or after else 0.0
        else:
            yield -1.0


_ENOUGH: Final = 200
_PER_POINT: Final = 20


def _first_under(below: Sequence[Line]) -> int | None:
    """The first known line that no paragraph parts from the first of those that stand within no text; or None."""
    certain = next((at for at, line in enumerate(below) if _is_of(line, _UNDER)), None)
    if certain is None:
        return None
    near = len(list(takewhile(lambda line: not _is_paragraph(line), reversed(below[:certain]))))
    known = (at for at in range(certain - near, certain) if _is_of(below[at], _UNDER_OR_WITHIN))
    return next(known, certain)


def _menus(top: Sequence[Line], text: set[str]) -> Iterator[Line]:
    """The last lines of long lists over a text; where its headings are listed, it is a table of contents."""
    for is_item, run in groupby(top, key=_is_item):
        items = list(run) if is_item else []
        if len(items) >= _LEAST_ITEMS and sum(plain(line) in text for line in items) < _LEAST_HEADINGS:
            yield items[-1]


_LEAST_ITEMS: Final = 8
_LEAST_HEADINGS: Final = 2


def _is_item(line: Line) -> bool:
    bare = line.bare
    if len(bare) > _LONGEST_ITEM or _BULLET.match(bare) is None:
        return False
    return bare[2:3].isalpha() and ": " not in bare  # ingredients are counted, tags have signs, facts have names


_BULLET: Final = re.compile(rf"[*+\-o{GLYPHS}] ")
_LONGEST_ITEM: Final = 50


def _is_of(line: Line, rules: frozenset[str]) -> bool:
    return line.role is Role.FURNITURE and line.rule in rules


def _is_prose(line: Line) -> bool:
    """Whether a line that no rule knows is long, or a sentence."""
    return line.role is not Role.FURNITURE and (len(line.bare) >= _LONG or is_sentence(line.bare))


def _is_paragraph(line: Line) -> bool:
    return line.role is not Role.FURNITURE and len(line.bare) >= _PARAGRAPH and is_sentence(line.bare)


_LONG: Final = 60
_PARAGRAPH: Final = 160
