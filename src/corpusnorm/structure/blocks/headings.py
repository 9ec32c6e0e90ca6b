"""Headings that no mark shows: short lines over running text or over a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from corpusnorm.document import BlockType
from corpusnorm.draft import DraftBlock
from corpusnorm.structure.alternatives import by_letter
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.works.translators import names_helper

_PARAGRAPH_END = (
    *(".", "!", "?", "…", ".”", '."', ".’", ".'", "?”", '?"', "!”", '!"', ":", ".)", "»", ".»", "]", "“"),
    *(".«", "?«", "!«", ".''", "?''", "!''"),
)
_HEADING_MOST: Final = 80
"""Characters of a heading that nothing marks."""

_RUNNING_TEXT: Final = 100
"""Characters of a paragraph of running text."""

_LONGEST_SPEAKER: Final = 40
"""Characters of the name before a colon."""

_LEAST_TURNS: Final = 3
"""How often somebody speaks in an interview."""

_LABELS: Final = by_letter(
    r"photo|foto|image|bild|picture|figure|source|quelle|credit|caption|copyright|tags?|keywords|share|read more"
    r"|see also(?! ?(?:\[|$))|see more|by|related|advertisement|posted"
)
_NOT_A_HEADING = re.compile(
    rf"(?:{_LABELS}|©|\(c\))\b|https?:|www\.|[“\"'‘«„(\[#@*/|<–—-]",
    re.IGNORECASE,
)


def infer_headings(text: str, blocks: Sequence[DraftBlock]) -> None:
    """Short lines between paragraphs are headings of the second level.

    The paragraph before has to end a sentence, and running text or a list has to follow.
    """
    short = [at for at, block in enumerate(blocks) if block.type is BlockType.PARAGRAPH and _is_short(block)]
    _number_sections(text, blocks, short)
    turns = _Turns(text, blocks)
    for at in short:
        block = blocks[at]
        if at == 0 or block.type is BlockType.HEADING:
            continue
        if not (_is_headed(at, text, blocks) or turns.are_around(at)) or not _text_ended(text, blocks[at - 1]):
            continue
        content = block.text_in(text)
        if (
            _can_be_heading(content)
            and not (content.endswith("?") and turns.are_asked)
            and content not in turns
            and not turns.are_at(at)
        ):
            block.type, block.level = BlockType.HEADING, 2
    _follow_sisters(text, blocks, short)


def _follow_sisters(text: str, blocks: Sequence[DraftBlock], short: Sequence[int]) -> None:
    """Make headings of short lines of the same form as two others that are headings, over shorter text than theirs.

    The form is a number that counts on from a heading or to one, or that all long words have capitals.
    """
    headings = [block for block in blocks if block.type is BlockType.HEADING and not block.is_marked]
    if len(headings) < _SISTERS:
        return
    contents = [block.text_in(text) for block in headings]
    numbers = {int(match[1]) for content in contents if (match := _NUMBERED.match(content))}
    are_in_capitals = all(map(_is_in_capitals, contents))
    if not are_in_capitals and len(numbers) < _SISTERS:
        return
    counts = Counter(blocks[at].text_in(text) for at in short)
    for at in short:
        if at == 0 or blocks[at].type is BlockType.HEADING or not _is_over_sentence(text, blocks[at + 1 : at + 2]):
            continue
        content = blocks[at].text_in(text)
        number = _NUMBERED.match(content)
        if number is not None and not numbers.isdisjoint((int(number[1]) - 1, int(number[1]) + 1)):
            is_sister = _can_be_heading(content.rstrip("!"))
        else:
            is_sister = are_in_capitals and _is_in_capitals(content) and _can_be_heading(content)
        if is_sister and counts[content] == 1 and _text_ended(text, blocks[at - 1]):
            blocks[at].type, blocks[at].level = BlockType.HEADING, 2


_SISTERS: Final = 2
"""Headings that prove each other."""

_NUMBERED: Final = re.compile(r"(\d{1,2})[.)] \S")
_LEAST_SENTENCE: Final = 40
"""Characters of a paragraph that is one sentence."""


def _is_over_sentence(text: str, below: Sequence[DraftBlock]) -> bool:
    """Whether a sentence of some length stands below a line, or what introduces a list."""
    if not below or below[0].type is not BlockType.PARAGRAPH:
        return False
    content = below[0].text_in(text)
    return len(content) >= _LEAST_SENTENCE and content.endswith(_PARAGRAPH_END) and not content[0].islower()


def _is_in_capitals(content: str) -> bool:
    """Whether a line has several words, and all long ones begin with capitals, as in English headings."""
    words = [word for word in content.split() if word[0].isalpha()]
    long = [word for word in words if len(word) >= _LONG_WORD and word not in _SMALL_WORDS]
    return len(long) >= _LONG_WORDS and all(word[0].isupper() for word in long) and ". " not in content[_LONG_WORD:]


_SMALL_WORDS: Final = frozenset("with from into onto over than upon near".split())
_LONG_WORD: Final = 4
_LONG_WORDS: Final = 2


_LONGEST_NUMBER: Final = 5
"""Characters of the number of a section."""

_NUMBER: Final = re.compile(r"(?P<roman>[IVX]{1,5})\.?|(?P<number>\d{1,2})\.")
_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


def _number_sections(text: str, blocks: Sequence[DraftBlock], short: Sequence[int]) -> None:
    """Numbers alone over running text, which count on from one (``I``, ``II``; ``1.``, ``2.``), are headings.

    ``short`` are the places of the short paragraphs.
    """
    numbered: list[DraftBlock] = []
    for at in short:
        block = blocks[at]
        if block.content.end - block.content.start > _LONGEST_NUMBER:
            continue
        if _section_number(block.text_in(text)) == len(numbered) + 1 and _is_headed(at, text, blocks):
            numbered.append(block)
    if len(numbered) > 1:
        for block in numbered:
            block.type, block.level = BlockType.HEADING, 2


def _section_number(content: str) -> int | None:
    match = _NUMBER.fullmatch(content)
    if match is None:
        return None
    if match["number"]:
        return int(match["number"])
    return _ROMAN.index(match["roman"]) + 1 if match["roman"] in _ROMAN else None


def _is_short(block: DraftBlock) -> bool:
    return block.content.end - block.content.start <= _HEADING_MOST


class _Turns:
    """The paragraphs of a conversation: what stands before their colon begins several, running text among them."""

    def __init__(self, text: str, blocks: Sequence[DraftBlock]) -> None:
        self._text = text
        self._blocks = blocks

    def __contains__(self, content: str) -> bool:
        return ": " in content and _speaker(content) in self._speakers

    def are_at(self, at: int) -> bool:
        """Whether a block is what one says before somebody else speaks."""
        speaker = self._speaker_at(at) if self._are_of_persons else ""
        other = self._speaker_at(at + 1) if speaker else ""
        return bool(other) and speaker != other and {speaker, other} <= self._persons

    def are_around(self, at: int) -> bool:
        """Whether somebody speaks before a block, and somebody after it."""
        before = self._speaker_at(at - 1) if self._are_of_persons else ""
        after = self._speaker_at(at + 1) if before else ""
        return bool(after) and {before, after} <= self._persons

    def _speaker_at(self, at: int) -> str:
        start = self._blocks[at].content.start if at < len(self._blocks) else len(self._text)
        colon = self._text.find(": ", start, start + _LONGEST_SPEAKER)
        return self._text[start : max(colon, start)]

    @cached_property
    def are_asked(self) -> bool:
        """Whether short ones are questions again and again."""
        return sum(1 for block in self._blocks if _is_short(block) and block.text_in(self._text).endswith("?")) > 2

    @cached_property
    def _turns(self) -> list[tuple[str, int]]:
        """Who speaks in each of the paragraphs that could tell, and how much."""
        text, most = self._text, _LONGEST_SPEAKER
        spans = ((block, block.content.start) for block in self._blocks)
        told = (block for block, start in spans if text.find(": ", start, start + most) >= 0 or block.rest)
        contents = (block.text_in(text) for block in told)
        return [(speaker, len(content)) for content in contents if (speaker := _speaker(content))]

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(speaker for speaker, _ in self._turns)

    @cached_property
    def _speakers(self) -> frozenset[str]:
        long = {speaker for speaker, length in self._turns if length >= _RUNNING_TEXT}
        return frozenset(speaker for speaker in long if self._counts[speaker] >= _LEAST_TURNS)

    @cached_property
    def _are_of_persons(self) -> bool:
        """Whether several persons speak, each several times."""
        return self._text.count(":") >= 2 * _LEAST_TURNS and len(self._persons) > 1

    @cached_property
    def _persons(self) -> frozenset[str]:
        """Names and initials that begin several paragraphs, if running text stands behind one of them."""
        if not any(_IS_PERSON.fullmatch(speaker) for speaker in self._speakers):
            return frozenset()
        often = (speaker for speaker, count in self._counts.items() if count >= _LEAST_TURNS)
        return frozenset(speaker for speaker in often if _IS_PERSON.fullmatch(speaker))


_IS_PERSON: Final = re.compile(r"[^\W\d_a-z]{1,4}|[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]*){1,3}")


def _speaker(content: str) -> str:
    before, colon, _ = content[:_LONGEST_SPEAKER].partition(": ")
    return before if colon else ""


def _is_headed(at: int, text: str, blocks: Sequence[DraftBlock]) -> bool:
    """Whether what follows the block at ``at`` can stand under a heading: running text, or a list."""
    if at + 1 >= len(blocks):
        return False
    first = blocks[at + 1]
    if first.type is BlockType.PARAGRAPH:
        is_long = first.content.end - first.content.start >= _RUNNING_TEXT
        return is_long and not text[first.content.start].islower()
    return all(block.type is BlockType.LIST_ITEM for block in blocks[at + 1 : at + 3]) and at + 2 < len(blocks)


def _text_ended(text: str, before: DraftBlock) -> bool:
    """Whether what stands before a line is no paragraph or heading, or has ended, or is a row of asterisks."""
    if before.type is not BlockType.PARAGRAPH:
        return before.type is not BlockType.HEADING
    content = before.text_in(text)
    return _has_ended(content) or _ASTERISKS.fullmatch(content) is not None


_ASTERISKS: Final = re.compile(r"[*_#~=•–—-](?: ?[*_#~=•–—-]){2,20}")


def _has_ended(text: str) -> bool:
    """Whether a paragraph ends a sentence; what a short one announces by a colon is no heading."""
    return text.endswith(_PARAGRAPH_END) and (len(text) >= _RUNNING_TEXT or not text.endswith(":"))


def _can_be_heading(text: str) -> bool:
    """Whether the text of a paragraph has the form of a heading: short, no sentence, no list, no date."""
    if not 3 <= len(text) <= _HEADING_MOST or "\n" in text or len(text.split()) > 12:
        return False
    if _QUOTED.fullmatch(text):
        return True
    if text.endswith((".", "!", ":", ";", ",", "…", "”", '"', "’", "–", "—", ")", "→", "›")) or _NOT_A_HEADING.match(
        text
    ):
        return False
    if (
        "|" in text
        or _TAG.search(text)
        or (text[-1] == "»" and "«" not in text)
        or text.rsplit(None, 1)[-1] in _OPEN_ENDS
        or names_helper(text)
    ):
        return False
    is_begun = text[0].isupper() or text[0].isdigit() or not text[0].isascii()
    return is_begun and any(map(str.isalpha, text)) and find_date(text) is None


_TAG: Final = re.compile(r"\[[A-Z][A-Z ]{3,}\]$")
"""What sort of thing is linked to: ``[VIDEO]``."""

_QUOTED: Final = re.compile(
    r"['‘](?=[^\W\d_a-z])[^'‘’\".,;:!?…]{4,50}(?:[’'](?=[a-z])[^'‘’\".,;:!?…]{1,40})?['’](?: [\w -]{2,30})?"
)
"""Words of somebody in single marks, which British papers print over a part of a report that has double ones."""

_OPEN_ENDS: Final = frozenset(
    "a an and are at by for from in is of on or that the to via with der die das und von zu de du la le les et".split()
)
"""Words in which a line ends that was cut, not a heading."""
