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
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, NotRequired, TypeAlias, TypedDict, Unpack

from attrs import field, frozen

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines
from corpusnorm.trace import Origin

TextFinder: TypeAlias = Callable[[str, Facts], Iterator[Edit]]
LineFinder: TypeAlias = Callable[[Lines, Facts], Iterator[Edit]]


class Stage(enum.IntEnum):
    """When a rule has its turn. Within a stage rules go by their code."""

    ENCODING = 1
    """Characters that a wrong decoding or a layer of escaping made."""
    CHARACTERS = 2
    """Characters that are right in themselves, but do not belong in the text."""
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


@frozen
class InContext:
    """A character where ``context``, a regular expression which may look back, matches right behind it."""

    character: str
    context: str


Trigger: TypeAlias = str | InContext


def literal_of(trigger: Trigger) -> str:
    """The string that a text must hold at least."""
    return trigger.character if isinstance(trigger, InContext) else trigger


LOWER_CASE_LINE: Final = InContext(
    "\n", "[a-zß-öø-ÿа-яёα-ωά-ώ \t\v\f\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)
"""A line that begins in lower case, or that is set in."""


@frozen(kw_only=True, eq=False)
class Rule:
    """One kind of artifact: how it is called, when it is looked for, and its page.

    ``trigger`` holds literal strings (or characters `InContext`) of which a text must contain
    one to have the fault; else the finder is not called. They are looked for in one go for all
    rules (see `corpusnorm.triggers`), so nothing is cheaper than a literal with a character
    that is rare in prose, or one with a line feed.
    An empty trigger means that the finder is always asked. A rule that ``is_by_line`` judges each
    line by itself, so that an edit elsewhere is nothing to it. A rule that knows its lines by their
    wording has instead of a trigger all ``phrases`` and ``words`` for which it asks `Lines.reading` and
    `Lines.holding`: its turn comes where a short line is one of the phrases or holds one of the words, or
    always if it ``knows_others``, that is lines without any of them. ``safety`` is the best that an
    edit of the rule can have: single edits may be less safe. ``message`` says what is wrong,
    in the words of a diagnostic; ``cure`` what the fix does, or is None where there is no
    fix. A rule ``on_request`` is a house style: it is on only where its own code or name is
    given, and no family nor ``ALL`` means it. ``is_for_documents`` says that the fault is one
    of documents only: a text file may be meant to be so.
    """

    code: str
    name: str
    stage: Stage
    safety: Safety
    message: str
    cure: str | None = None
    is_for_documents: bool = False
    trigger: tuple[Trigger, ...] = ()
    is_by_line: bool = False
    phrases: frozenset[str] = field(default=frozenset(), repr=False)
    words: frozenset[str] = field(default=frozenset(), repr=False)
    knows_others: bool = False
    on_request: bool = False
    examples: tuple[Example, ...]
    page: str = field(repr=False)

    @property
    def family(self) -> str:
        """The letters of the code, which related rules share."""
        return self.code.rstrip("0123456789")

    @property
    def is_safe_in_place(self) -> bool:
        """Whether safe fixes are safe in the source itself, too, and not only where a document is made of it."""
        return self.stage is not Stage.MARKUP and not self.is_for_documents

    @cached_property
    def origin(self) -> Origin:
        """What the account says of this rule's repairs."""
        return Origin(rule=self.name, code=self.code, safety=self.safety)


def characters(ranges: str) -> tuple[str, ...]:
    """The characters of a class in the notation of regular expressions (``a-cx``), as a trigger."""
    found = (
        chr(code) for match in _RANGE.finditer(ranges) for code in range(ord(match[1]), ord(match[2] or match[1]) + 1)
    )
    return tuple(found)


def in_context(*classes: tuple[str, str]) -> tuple[Trigger, ...]:
    """The characters of classes as a trigger, each where the context that is given with one of its classes matches."""
    contexts: dict[str, list[str]] = {}
    for ranges, context in classes:
        for character in characters(ranges):
            contexts.setdefault(character, []).append(context)
    return tuple(
        InContext(character, f"(?:{'|'.join(found)})") if all(found) else character
        for character, found in contexts.items()
    )


_RANGE = re.compile(r"(.)(?:-(.))?", re.DOTALL)


@frozen(kw_only=True, eq=False)
class TextRule(Rule):
    """A rule that reads the text as one string."""

    find: TextFinder = field(repr=False)


@frozen(kw_only=True, eq=False)
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
    is_for_documents: NotRequired[bool]
    trigger: NotRequired[tuple[Trigger, ...]]
    is_by_line: NotRequired[bool]
    phrases: NotRequired[frozenset[str]]
    words: NotRequired[frozenset[str]]
    knows_others: NotRequired[bool]
    on_request: NotRequired[bool]


def text_rule(**told: Unpack[_Told]) -> Callable[[TextFinder], TextRule]:
    """Make a rule of a finder over the text; the finder's docstring becomes the rule's page."""
    return lambda find: TextRule(find=find, page=inspect.getdoc(find) or "", **told)


def line_rule(**told: Unpack[_Told]) -> Callable[[LineFinder], LineRule]:
    """Make a rule of a finder over lines; the finder's docstring becomes the rule's page."""
    return lambda find: LineRule(find=find, page=inspect.getdoc(find) or "", **told)


CODE = re.compile(r"[A-Z]{2,3}[0-9]{3}")
"""The form of a code: the letters of the family, then a number."""
