"""What a rule is: it knows one fault, and says where a text has it and what to do.

A rule never cuts the text itself: it yields edits, and the engine in `corpusnorm.repair`
applies them. There are two shapes of finder, and never a third: one reads the text, the
other its lines. Both get the facts about the document (see `corpusnorm.facts`), so that
evidence which several rules need is gathered once.
"""

from __future__ import annotations

import enum
import inspect
import re
import string
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NotRequired, TypeAlias, TypedDict, Unpack

from attrs import field, frozen

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line
from corpusnorm.trace import Origin

TextFinder: TypeAlias = Callable[[str, Facts], Iterator[Edit]]
LineFinder: TypeAlias = Callable[[Sequence[Line], Facts], Iterator[Edit]]


class Stage(enum.IntEnum):
    """When a rule has its turn. Within a stage rules go by their code."""

    ENCODING = 1
    """Characters that a wrong decoding or a layer of escaping made."""
    CHARACTERS = 2
    """Characters that are right in themselves, but do not belong into the text."""
    MARKUP = 3
    """Marks of a markup language, read and taken off."""
    LAYOUT = 4
    """Lines and paragraphs as the author meant them."""
    MARKERS = 5
    """Lines that are no content: widgets between comments, footers of the page."""
    STRUCTURE = 6
    """What the segmented document lacks or has lost. Sees lines with their roles."""


@frozen
class Example:
    """A text with the fault and the text that comes out.

    ``after`` equal to ``before`` shows what the rule leaves alone, ``after=None`` what it
    reports without a change.
    """

    before: str
    after: str | None


@frozen(kw_only=True)
class Rule:
    """One kind of artifact: how it is called, when it is looked for, and its page.

    ``trigger`` holds literal strings of which a text must contain one to have the fault:
    they are searched before the finder is called, at the speed of `str.find`, and only if
    the text has their unusual characters at all; single unusual characters are looked up in
    the alphabet of the text, which is gathered once for all rules (see `unusual_characters`).
    An empty trigger means that the finder is always asked. ``message`` says what is wrong, in the
    words of a diagnostic; ``cure`` what the fix does, or is None where there is no fix.
    """

    code: str
    name: str
    stage: Stage
    safety: Safety
    message: str
    cure: str | None = None
    trigger: tuple[str, ...] = ()
    examples: tuple[Example, ...]
    page: str = field(repr=False)

    @property
    def family(self) -> str:
        """The letters of the code, which related rules share."""
        return self.code.rstrip("0123456789")

    @property
    def origin(self) -> Origin:
        """What the account says of this rule's repairs."""
        return Origin(rule=self.name, code=self.code, safety=self.safety)

    @cached_property
    def _literals(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """The strings to be searched, each with the unusual characters that it holds."""
        literals = (literal for literal in self.trigger if literal not in self._characters)
        return tuple((literal, unusual_characters(literal)) for literal in literals)

    @cached_property
    def _characters(self) -> frozenset[str]:
        return frozenset().union(*(unusual_characters(literal) for literal in self.trigger if len(literal) == 1))

    def is_triggered(self, text: str, alphabet: frozenset[str] | None = None) -> bool:
        """Whether ``text`` holds anything that this rule could act on.

        ``alphabet`` holds the `unusual_characters` of the text, or more; who asks many rules
        gathers it once.
        """
        if not self.trigger:
            return True
        known = unusual_characters(text) if alphabet is None else alphabet
        if not self._characters.isdisjoint(known):
            return True
        return any(unusual <= known and literal in text for literal, unusual in self._literals)


_PLAIN = f"\t\n {string.ascii_letters}{string.digits}.,:;!?'\"()-".encode()


def unusual_characters(text: str) -> frozenset[str]:
    """The characters of ``text`` that English prose has no need of, even those of ASCII (``\\``, ``[``, ``*``)."""
    # Bytes are deleted five times faster than a pattern finds characters.
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass"))


def characters(ranges: str) -> tuple[str, ...]:
    """The characters of a class in the notation of regular expressions (``a-cx``), as a trigger."""
    found = (
        chr(code) for match in _RANGE.finditer(ranges) for code in range(ord(match[1]), ord(match[2] or match[1]) + 1)
    )
    return tuple(found)


_RANGE = re.compile(r"(.)(?:-(.))?", re.DOTALL)


@frozen(kw_only=True)
class TextRule(Rule):
    """A rule that reads the text as one string."""

    find: TextFinder = field(repr=False)


@frozen(kw_only=True)
class LineRule(Rule):
    """A rule that reads the text as lines; its edits still count from the start of the text."""

    find: LineFinder = field(repr=False)


class _Told(TypedDict):
    """What a rule file says of its rule; see `Rule`."""

    code: str
    name: str
    stage: Stage
    safety: Safety
    message: str
    examples: tuple[Example, ...]
    cure: NotRequired[str | None]
    trigger: NotRequired[tuple[str, ...]]


def text_rule(**told: Unpack[_Told]) -> Callable[[TextFinder], TextRule]:
    """Make a rule of a finder over the text; the finder's docstring becomes the rule's page."""
    return lambda find: TextRule(find=find, page=inspect.getdoc(find) or "", **told)


def line_rule(**told: Unpack[_Told]) -> Callable[[LineFinder], LineRule]:
    """Make a rule of a finder over lines; the finder's docstring becomes the rule's page."""
    return lambda find: LineRule(find=find, page=inspect.getdoc(find) or "", **told)


CODE = re.compile(r"[A-Z]{2,3}[0-9]{3}")
"""The form of a code: the letters of the family, then a number."""
