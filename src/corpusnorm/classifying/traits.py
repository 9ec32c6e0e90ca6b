"""Traits: what a document looks like, in numbers that do not depend on what it is about.

Each trait has a name that a person understands. Those that are counted in the text hold with
and without line breaks; those of the draft say more where there are lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from corpusnorm.classifying.lexicon import THEMES
from corpusnorm.classifying.manner import manner
from corpusnorm.classifying.reading import Reading, words_of
from corpusnorm.document import BlockType
from corpusnorm.draft import Draft, DraftBlock
from corpusnorm.edit import Span
from corpusnorm.structure.dateline import find_dateline


def measure(reading: Reading) -> dict[str, float]:
    """The traits of a document that are not nothing."""
    found = dict(_themes(reading))
    found.update(_signs(reading))
    found.update(_forms(reading))
    found.update(manner(reading))
    found.update(_parts(reading.draft, reading))
    is_answered = found["a question in the opening"] and found["the reader addressed, at the end"] >= _ADDRESSED
    found["a question first, the reader addressed after it"] = float(bool(is_answered))
    if not found["quotation marks"]:
        found["speech reported, none of it quoted"] = found["speech reported"]
    return {name: value for name, value in found.items() if value > 0}


_ADDRESSED: Final = 2


OPENING: Final = 60
CLOSING: Final = 120
"""How many words are looked at once more by themselves, at the beginning and at the end."""

_FEW: Final = 60
"""In a text of fewer words one more or less would change a rate by too much."""

_WIDTH: Final = 16
_NAMES: Final = tuple(THEMES)
_AT_THE_BEGINNING: Final = tuple(f"{name}, in the opening" for name in THEMES)
_AT_THE_END: Final = tuple(f"{name}, at the end" for name in THEMES)


def _counters() -> dict[bytes, int]:
    """For each word of a theme a number that has, `_WIDTH` bits to a theme, 1 where it belongs.

    So one addition counts a word for all its themes.
    """
    counters: dict[bytes, int] = {}
    for at, words in enumerate(THEMES.values()):
        for word in dict.fromkeys(words_of(words)):
            counters[word] = counters.get(word, 0) + (1 << _WIDTH * at)
    return counters


_COUNTERS: Final = _counters()


def _counts(words: list[bytes]) -> list[int]:
    """How many of the words belong to each theme."""
    total = sum(filter(None, map(_COUNTERS.get, words)))
    packed = total.to_bytes(2 * len(_NAMES), "little")
    return [packed[at] + 256 * packed[at + 1] for at in range(0, len(packed), 2)]


def _themes(reading: Reading) -> Iterator[tuple[str, float]]:
    words = reading.words
    rate = 1000 / max(len(words), _FEW)
    for name, count in zip(_NAMES, _counts(words), strict=True):
        yield name, count * rate
    yield from zip(_AT_THE_BEGINNING, map(float, _counts(words[:OPENING])), strict=True)
    rest = words[max(OPENING, len(words) - CLOSING) :]
    yield from zip(_AT_THE_END, map(float, _counts(rest)), strict=True)


COUNTED: Final = {
    "question marks": "?",
    "exclamation marks": "!",
    "colons": ":",
    "semicolons": ";",
    "commas": ",",
    "parentheses": "(",
    "sums of money": "$£€",
    "per cent": "%",
    "links": ("http", "www."),
    "quotation marks": '"“”„«',
    "dots that trail off": ("...", "…"),
    "answer or like buttons": ("Reply", "LikeLike", "Répondre", "Antworten", "Responder", "Svara"),
    "someone says, with a colon": ("says:", "said:", "wrote:"),
    "stars and other bullets": "*•|",
}
"""Signs that are counted in the text, for each trait."""

_IN_ASCII: Final = {name: tuple(sign for sign in signs if sign.isascii()) for name, signs in COUNTED.items()}
"""Those that a text in ASCII can hold, as most texts of English are."""

_UPPER: Final = bytes(range(65, 91))


def _signs(reading: Reading) -> Iterator[tuple[str, float]]:
    text, words, folded = reading.text, reading.words, reading.folded
    number = len(words)
    rate = 1000 / max(number, _FEW)
    for name, signs in (_IN_ASCII if text.isascii() else COUNTED).items():
        yield name, rate * sum(map(text.count, signs))
    sentences = text.count(".") + text.count("?") + text.count("!")
    yield "capital letters", 100 * (1 - len(reading.raw.translate(None, _UPPER)) / max(len(text), 1))
    yield "words in a sentence", number / max(sentences, 1)
    yield "letters in a word", (len(folded) - folded.count(b" ")) / max(number, 1)
    yield "numbers", rate * folded.count(b" 0")
    yield "years", rate * folded.count(b" 0000 ")
    yield "different words among the first 150", float(len(set(words[:150])))


_TURN: Final = re.compile(r"(?:^|[\n.?!”\"’')\]] ?)(?P<who>[^\W\d_a-z][\w.’'-]{0,14}(?: [^\W\d_a-z][\w.’'-]{0,14})?)$")
STEP: Final = re.compile(r"\. (?<=\s\d\. )[A-Z]|Step \d|STEP \d|\) (?<=\s\d\) )[A-Z]")
_FIRST_STEP: Final = ("1. ", "1) ", "Step ", "STEP ")
"""Without any of these there are no steps to count."""
TIME: Final = re.compile(r":(?<=\d:)\d\d\b(?!:)")
_ASIDE: Final = re.compile(r"\[(?:\d{1,3}|edit|citation needed)\]")
_MOST_TURNS: Final = 60
DATELINE: Final = re.compile(
    r"[A-Z][A-Z .'-]{3,30}(?:, [A-Z][a-z.]+)*(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?,? ?(?:\([A-Za-z. ]{2,20}\) ?)?"
    r"(?:--|[—–-]) ?[A-Z\"“]"
)


def turns(text: str) -> Iterator[str]:
    """Who speaks, for each "Name: " at the beginning of a line or sentence, as interviews have them."""
    for piece in text.split(": ", _MOST_TURNS)[:-1]:
        match = _TURN.search(piece[-32:])
        if match:
            yield match["who"]


def _forms(reading: Reading) -> Iterator[tuple[str, float]]:
    text = reading.text
    speakers = list(turns(text))
    yield "turns of speakers", float(len(speakers))
    yield "speakers who come back", float(len(speakers) - len(set(speakers)))
    yield "numbered steps", float(len(STEP.findall(text)) if any(map(text.__contains__, _FIRST_STEP)) else 0)
    yield "times of day", float(len(TIME.findall(text)))
    yield "notes in brackets", float(len(_ASIDE.findall(text)))
    yield "a question in the opening", float(text.count("?", 0, 250))
    yield "questions after the opening", 1000 * text.count("?", 250) / max(len(reading.words), _FEW)
    yield "quotations in the opening", float(text.count('"', 0, 600) + text.count("“", 0, 600))
    yield "capitals and a dash before the opening", float(DATELINE.search(text, 0, 300) is not None)


def _parts(draft: Draft, reading: Reading) -> Iterator[tuple[str, float]]:
    yield "comments", float(len(draft.comments))
    if draft.comments:
        yield "text above the comments", float(sum(len(block.span) for block in draft.body))
        yield from _comments(draft)
    yield "a title", float(draft.title is not None)
    yield "a byline", float(bool(draft.authors))
    yield "a date of publication", float(draft.published is not None)
    yield "title, byline and date", float(bool(draft.title and draft.authors and draft.published))
    yield "a dateline", float(find_dateline(draft) is not None)
    yield "the reviewed work in the head", float(len(reading.works))
    if len(draft.body) >= _SOME:
        yield from _blocks(draft)


def _comments(draft: Draft) -> Iterator[tuple[str, float]]:
    names = [comment.author for comment in draft.comments if comment.author is not None]
    yield "comments with authors", float(len(names))
    yield "authors of comments who come back", float(len(names) - len(set(names)))
    yield "comments by the author", float(sum(map(draft.authors.__contains__, names)))
    yield "liked comments", float(sum(comment.likes is not None for comment in draft.comments))
    yield "answers to comments", float(sum(bool(comment.depth) for comment in draft.comments))


_SOME: Final = 4
_SHORT: Final = 400


def _blocks(draft: Draft) -> Iterator[tuple[str, float]]:
    blocks = draft.body[:_MOST_BLOCKS]
    share = 100 / len(blocks)
    yield "list items", share * sum(block.type is BlockType.LIST_ITEM for block in blocks)
    yield "numbered list items", share * sum(bool(block.ordered) for block in blocks)
    yield "numbered headings", float(sum(_is_numbered_heading(draft, block) for block in blocks))
    yield "headings", share * sum(block.type is BlockType.HEADING for block in blocks)
    yield "block quotes", share * sum(block.type is BlockType.BLOCK_QUOTE for block in blocks)
    yield "paragraphs that are questions", share * sum(1 for _ in questions(draft))
    yield "questions with an answer below", float(_answered(draft))
    yield "paragraphs that begin in small letters", share * sum(_begins_small(draft, block) for block in blocks)
    yield "paragraphs that end in a quotation", share * sum(_ends_in(draft, block, '"”') for block in blocks)


def _is_numbered_heading(draft: Draft, block: DraftBlock) -> bool:
    """Whether a block is a number and a few words, as over the sections of minutes, laws and papers."""
    text = draft.text[block.span.start : block.span.end]
    return len(text) <= _HEADING and text.lstrip("# *")[:1].isdigit() and text[-1:].isalpha()


_HEADING: Final = 60
_MOST_BLOCKS: Final = 200


def questions(draft: Draft) -> Iterator[Span]:
    """The short paragraphs and headings that end in a question mark."""
    for block in draft.body[:_MOST_BLOCKS]:
        if len(block.content) <= _SHORT and _ends_in(draft, block, "?"):
            yield block.content


def _answered(draft: Draft) -> int:
    """How many short blocks end in a question mark and have a block below them that does not."""
    asks = [len(block.content) <= _SHORT and _ends_in(draft, block, "?") for block in draft.body[:_MOST_BLOCKS]]
    return sum(asked and not again for asked, again in pairwise(asks))


def _begins_small(draft: Draft, block: DraftBlock) -> bool:
    return draft.text[block.content.start].islower()


def _ends_in(draft: Draft, block: DraftBlock, signs: str) -> bool:
    return draft.text[block.content.end - 1] in signs
