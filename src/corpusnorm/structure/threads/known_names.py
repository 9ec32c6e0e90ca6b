"""Whom a page of a forum knows by name: who is quoted, answered, liked, linked, or pictured."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice
from typing import Final

from attrs import define, field

from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.comment_words import BADGE
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import Sort

_LONGEST: Final = 300
"""Characters of a line that is looked at for names."""

_TOLD = re.compile(
    r"@(?P<at>[\w.-]{2,30})"
    r"|(?i:\b(?:by|from|von|par|por|di|starter|poster|author|autor)\b:? +)(?P<by>\S[^\n»«↑;|(]{0,40})"
)
_STARTER: Final = frozenset({"thread starter", "topic starter", "started by", "themenstarter"})
"""Labels over the name of who opened a thread."""
_TAIL = re.compile(r"(?<!\s)\s*+(?:[»«↑;|(,:]|view post|on |at |am ).*", re.IGNORECASE)
_LIKED = re.compile(r"(?i:reactions|likes|liked by|thanks|gefällt|danke)(?: from)? ?:(?P<names>.*)")
_BETWEEN = re.compile(r", | and | und | & | et | y ")
_ANSWERED = re.compile(r"(?>(?: @\S++){1,9})$|(?>(?: @\S++){0,9}) \| .*")
_WROTE: Final = ("wrote on", "wrote last", "schrieb am", "a écrit le", "escribió el", "ha scritto il")
_LINK = re.compile(r"\[([^\[\]\n]++)\]\(([^)\s]++)")


@define
class _Told:
    quoted: set[str] = field(factory=set)
    names: set[str] = field(factory=set)
    listed: set[int] = field(factory=set)
    """Lines that list who likes a post, a name to a line."""


class KnownNames:
    """The names that a page tells outside of the cards of users."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._names: dict[int, str | None] = {}
        self._are_known: dict[int, bool] = {}

    @cached_property
    def _told(self) -> _Told:
        """Read when first asked for: most pages have no cards."""
        told = _Told()
        for line in self._page.lines:
            if line.bare and len(line.bare) <= _LONGEST:
                self._read(line.number - 1, told)
        return told

    def _read(self, index: int, told: _Told) -> None:
        """Add the names that one line tells: of who says something, began the thread, is addressed or likes a post."""
        plain = plain_text(self._page.lines[index])
        sign = self._page.sign(index)
        if sign is not None and sign.sort is Sort.SAYS and sign.author:
            told.quoted.add(sign.author)
        if plain.lower() in _STARTER:
            told.names.update(plain_text(self._page.lines[below]) for below in islice(self._page.below(index), 1))
        for match in _TOLD.finditer(plain):
            told.names.add((match["at"] or _TAIL.sub("", match["by"])).strip())
        if liked := _LIKED.fullmatch(plain):
            told.names.update(name.strip() for name in _BETWEEN.split(liked["names"]))
            if not liked["names"].strip():
                self._read_list(index, told)

    def _read_list(self, index: int, told: _Told) -> None:
        """Names to a line each, with commas or "and" on lines between them."""
        goes_on = True
        for below in self._page.below(index, min(len(self._page), index + 20)):
            bare = self._page.lines[below].bare
            if bare in (",", "and", "und", "&", "et", "y"):
                goes_on = True
            elif goes_on:
                told.names.add(bare)
                told.listed.add(below)
                goes_on = False
            else:
                break

    def name_at(self, index: int) -> str | None:
        """The name that a line could be, without its badge ("Ann Moderator") and whom it answers ("Ann @Bea")."""
        if index not in self._names:
            self._names[index] = self._read_name(index)
        return self._names[index]

    def _read_name(self, index: int) -> str | None:
        """The name up to its badge: as somebody else writes it, as the line below does, or as badges are known."""
        name = self._page.name_at(index)
        if name is None or index in self._told.listed:
            return None
        name = _ANSWERED.sub("", name)
        if name in self._told.quoted:
            return name
        words = name.split()
        below = next(self._page.below(index), index)
        for count in range(1, len(words)):
            start, badge = " ".join(words[:count]), " ".join(words[count:])
            if start in self._told.quoted or start == self._page.lines[below].bare or BADGE.fullmatch(badge):
                return start
        return name or None

    def is_known(self, index: int) -> bool:
        """Whether the name that is the line at ``index`` is told elsewhere, or is that of a picture or a profile."""
        if index not in self._are_known:
            self._are_known[index] = self._is_told(index)
        return self._are_known[index]

    def _is_told(self, index: int) -> bool:
        """Whether anything else on the page proves that a line is a name."""
        name = self.name_at(index)
        return name is not None and (
            name in self._told.quoted
            or name in self._told.names
            or self.is_pictured(index)
            or self._is_linked(index, name)
        )

    def is_pictured(self, index: int) -> bool:
        """Whether a name stands twice or under its first letter, which is left of a picture, or over "wrote on"."""
        name = self.name_at(index)
        if name is None or len(name) < 2:
            return False
        above = next(iter(self._page.above(index, max(0, index - 4))), None)
        below = next(iter(self._page.below(index, min(len(self._page), index + 5))), None)
        under = plain_text(self._page.lines[below]) if below is not None else ""
        if under == name or under.startswith(_WROTE):
            return True
        over = plain_text(self._page.lines[above]) if above is not None else ""
        return over == name or (len(over) == 1 and over.upper() == name[0].upper())

    def _is_linked(self, index: int, name: str) -> bool:
        """Whether a name is a link whose target has the name in it."""
        slug = _slug(name)
        links = _LINK.finditer(self._page.lines[index].bare)
        return bool(slug) and any(_slug(match[1]) == slug and slug in _slug(match[2]) for match in links)


def _slug(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
