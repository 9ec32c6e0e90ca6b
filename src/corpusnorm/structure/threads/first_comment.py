"""Where the first comment begins, if its header is lost and only its end is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import Sort
from corpusnorm.structure.threads.voice import (
    closes_post,
    continues,
    could_sign,
    greets,
    invites,
    is_address,
    is_code,
    is_sign_off,
    is_signature,
    publishes,
    quoted,
)

_FARTHEST: Final = 40
"""How many lines over the first button somebody may be greeted."""
_FARTHEST_QUOTATION: Final = 12
"""How many lines over it the post may be quoted."""
_FARTHEST_END: Final = 20
"""How many lines over it a post may end with a footer or a notice."""
_FARTHEST_WORDS: Final = 8
"""How many lines over it a post may end that nothing but its last words ends."""


def first_comment(close: int, page: Page) -> int:
    """Where the comment begins that the first button closes.

    Under a heading that announces comments; else after the only blank line above the button;
    else where somebody is greeted or the post is quoted, or below the last lines of a post;
    else with the last line, and with those above that it goes on with.
    """
    for index in range(close - 1, -1, -1):
        if page.sort(index) in (Sort.SECTION, Sort.REPLY) and page.lines[index].role is None:
            return index + 1
    filled = [index for index in range(close) if page.lines[index].bare]
    if not filled:
        return max(close - 1, 0)
    gaps = [below for above, below in pairwise(filled) if below > above + 1 and not _is_code(above, below, page)]
    return gaps[0] if len(gaps) == 1 and gaps[0] in filled[-_FARTHEST:] else _by_voice(filled, close, page)


def _is_code(above: int, below: int, page: Page) -> bool:
    return is_code(page.lines[above].bare) or is_code(page.lines[below].bare)


def _by_voice(filled: Sequence[int], close: int, page: Page) -> int:
    """The line among ``filled``, all above ``close``, with which a reader begins to speak."""
    above = _Above(filled, close, page)
    wrapped = above.wrapped()
    if wrapped is not None:
        return filled[wrapped]
    start = above.unbroken()
    end = next((at for at in _upwards(start, _FARTHEST_END, filled) if above.ends_post(at - 1)), None)
    for at in _upwards(start, _FARTHEST, filled):
        if above.begins(at):
            return filled[at - 1 if above.greets(at - 1) else at]
        if at == end:
            break
    words = next((at for at in _upwards(start, _FARTHEST_WORDS, filled) if above.may_end_post(at - 1)), None)
    return filled[max(end or 0, words or 0) or start]


def _upwards(start: int, reach: int, filled: Sequence[int]) -> range:
    return range(start, max(0, len(filled) - reach), -1)


_LEAST_TEXT: Final = 80
"""Characters of a line that is running text; titles and bylines have fewer."""
_LONGEST_WRAPPED: Final = 100
_LEAST_WRAPPED: Final = 4
"""Characters of the lines of a text that a writer broke himself, and how many there are."""
_NAMED: Final = re.compile(r"([A-ZÀ-Þ][\w-]{1,15}),")


class _Above:
    """The lines over the first button, asked what they are in a post and its first comment."""

    def __init__(self, filled: Sequence[int], close: int, page: Page) -> None:
        self._page = page
        self._filled = filled
        self._close = close
        self._bare = [page.lines[index].bare for index in filled]

    def unbroken(self) -> int:
        """Where begins what the last line ends: the closing of a letter with its name, or a line that goes on."""
        bare = self._bare
        at = len(bare) - 1
        if self._is_name(at):
            at -= 2
        elif at and (self._is_signature(at) or (is_sign_off(bare[at]) and not self.greets(at))):
            at -= 1
        while at > 0 and (continues(bare[at], bare[at - 1]) or not any(map(str.isalnum, bare[at]))):
            at -= 1
        return max(at, 0)

    def wrapped(self) -> int | None:
        """Where a run of short lines begins, most of them broken within a sentence, below a post of long ones."""
        at = len(self._bare)
        while at > 0 and len(self._bare[at - 1]) <= _LONGEST_WRAPPED:
            at -= 1
        run = self._bare[at:]
        if at == 0 or len(run) < _LEAST_WRAPPED or len(self._bare[at - 1]) <= 2 * _LONGEST_WRAPPED:
            return None
        if any(map(is_code, run)):
            return None
        broken = sum(one[-1] not in ".!?" and two[0].islower() for one, two in pairwise(run))
        return at if 5 * broken >= 2 * len(run) else None

    def _is_name(self, at: int) -> bool:
        """Whether a line is the name under the closing of a letter."""
        return 0 < at < len(self._bare) and could_sign(self._bare[at]) and is_sign_off(self._bare[at - 1])

    def _is_signature(self, at: int) -> bool:
        """Whether a line is a name behind a dash, and no item of a list."""
        bare = self._bare[at]
        return is_signature(bare) and not any(near[0] == bare[0] for near in self._bare[at - 1 : at + 2 : 2])

    def begins(self, at: int) -> bool:
        """Whether a reader begins to speak: greets somebody or quotes the post."""
        return self.greets(at) or self._quotes(at)

    def greets(self, at: int) -> bool:
        """Whether a line greets or thanks, or names whom also others address."""
        bare = self._bare[at]
        if (is_sign_off(bare) and bare[-1] == ",") or self._is_name(at + 1):
            return False
        return greets(bare) or is_address(bare) or self._addresses(bare)

    def _addresses(self, bare: str) -> bool:
        """Whether a line begins with a name that comments below begin with, and that is written large in sentences."""
        name = _NAMED.match(bare)
        if name is None:
            return False
        if any(line.bare.rstrip(".!") == name[1] for line in self._page.lines[self._close :]):
            return True  # who is addressed answers, and signs
        beginning = re.compile(rf"(?:\w+ )?{name[1]}[,!]")
        if not any(beginning.match(line.bare) for line in self._page.lines[self._close :]):
            return False
        within = re.compile(rf"\w,? {name[1]}\b")
        return any(within.search(line.bare) for line in self._page.lines)

    def _quotes(self, at: int) -> bool:
        quotation = quoted(self._bare[at])
        if quotation is None or len(self._bare) - at > _FARTHEST_QUOTATION or is_code(self._bare[at - 1]):
            return False
        return any(quotation in above for above in self._bare[:at])

    def ends_post(self, at: int) -> bool:
        """Whether a line is the last of a post: a footer, a notice, a note on the author, or a date.

        Above the first text, such a line is the head of the post.
        """
        bare = self._bare[at]
        if not any(len(line) >= _LEAST_TEXT for line in self._bare[:at]):
            return False
        if closes_post(bare) or (at > 0 and publishes(self._bare[at - 1])):
            return True
        sign = self._page.sign(self._filled[at])
        return sign is not None and sign.sort is Sort.TIME and sign.published is not None

    def may_end_post(self, at: int) -> bool:
        """Whether a line could be the last of a post: it speaks to all readers, closes a letter, or is code."""
        bare = self._bare[at]
        if is_code(bare):
            return not any(below[-1] == ":" or below[0] in "-•*" or is_code(below) for below in self._bare[at + 1 :])
        return invites(bare) or is_sign_off(bare) or self._is_signature(at) or self._is_name(at)
