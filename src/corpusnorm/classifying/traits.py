"""Traits: what a document looks like, in numbers that do not depend on what it is about.

Each trait has a name that a person understands. Those that are counted in the text hold with
and without line breaks; those of the draft say more where there are lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, pairwise
from typing import Final

from corpusnorm.classifying.abroad import themes_abroad
from corpusnorm.classifying.lexicon import THEMES, words_of_theme
from corpusnorm.classifying.manner import manner
from corpusnorm.classifying.opening import definitions, is_headed_instruction
from corpusnorm.classifying.reading import FEW_WORDS, Reading, rare_in
from corpusnorm.classifying.reviewing import is_headed_review
from corpusnorm.draft import Draft
from corpusnorm.edit import Span
from corpusnorm.structure.dateline import find_origin
from corpusnorm.structure.works import find_works


def measure(reading: Reading) -> dict[str, float]:
    """The traits of a document that are not nothing."""
    found = _themes(reading)
    for name, value in chain(_signs(reading), _forms(reading), manner(reading), _parts(reading.draft, reading)):
        if value > 0:
            found[name] = value
    if "a question in the opening" in found and found.get("the reader addressed, at the end", 0) >= _ADDRESSED:
        found["a question first, the reader addressed after it"] = 1.0
    if "speech reported" in found and "quotation marks" not in found:
        found["speech reported, none of it quoted"] = found["speech reported"]
    words_of_works = _words_of_works(found, reading)
    if words_of_works >= _WORKS and is_headed_review(reading.text):
        found["headed as the review of a work"] = 1.0
    if words_of_works or reading.is_foreign:  # in English no review does without, and half of all texts do
        number = len(find_works(reading.draft, reading.marks))
        if number:
            found["the reviewed work in the head"] = float(number)
    return found


def _words_of_works(traits: dict[str, float], reading: Reading) -> float:
    """How many words speak of books, films and the like."""
    rate = traits.get("a book and its parts", 0) + traits.get("a film, a play or music", 0)
    return rate * max(reading.number, FEW_WORDS) / 1000


_ADDRESSED: Final = 2
_WORKS: Final = 3.5
"""Four words of works; a little less, since the rates were rounded."""


OPENING: Final = 60
CLOSING: Final = 120
"""How many words are looked at once more by themselves, at the beginning and at the end."""

_THEMES: Final = tuple(THEMES)
_IN_THE_OPENING: Final = tuple(f"{name}, in the opening" for name in THEMES)
_AT_THE_END: Final = tuple(f"{name}, at the end" for name in THEMES)


def _themes_of_words() -> dict[bytes, bytes]:
    """For each word of a theme the numbers of the themes that it belongs to, a byte for each."""
    themes = [words_of_theme(name) for name in THEMES]
    known = frozenset().union(*themes)
    return {word: bytes([number for number, theme in enumerate(themes) if word in theme]) for word in known}


_IN_ENGLISH: Final = _themes_of_words()


def _told(words: list[bytes], themes: dict[bytes, bytes]) -> bytes:
    """The numbers of the themes that the words belong to."""
    return b"".join(filter(None, map(themes.get, words)))


def keys_and_themes(reading: Reading) -> tuple[list[bytes], dict[bytes, bytes]]:
    """What the words of a text count by, and for each such key the numbers of its themes, a byte for each."""
    if reading.is_foreign:
        return reading.stems, themes_abroad(reading.language)
    return reading.words, _IN_ENGLISH


def has_themes(reading: Reading) -> bool:
    """Whether the language of a text is one of those whose themes are listed, and not English."""
    return reading.is_foreign and bool(themes_abroad(reading.language))


def _themes(reading: Reading) -> dict[str, float]:
    words, themes = keys_and_themes(reading)
    end = max(OPENING, len(words) - CLOSING)
    opening, closing = _told(words[:OPENING], themes), _told(words[end:], themes)
    whole = opening + _told(words[OPENING:end], themes) + closing
    rate = 1000 / max(reading.number, FEW_WORDS)
    return _counts(_THEMES, whole, rate) | _counts(_IN_THE_OPENING, opening) | _counts(_AT_THE_END, closing)


def _counts(names: Sequence[str], told: bytes, rate: float = 1.0) -> dict[str, float]:
    """How often each of the themes is told, times ``rate``; ``names`` are what they are called there."""
    return {names[number]: rate * count for number, count in Counter(told).items()}


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
    "quotation marks": '"“”„«»',
    "dots that trail off": ("...", "…"),
    "answer or like buttons": ("Reply", "LikeLike", "Répondre", "Antworten", "Responder", "Svara"),
    "someone says, with a colon": ("says:", "said:", "wrote:"),
    "stars and other bullets": "*•|",
}
"""Signs that are counted in the text, for each trait."""


def _with_cores(signs: Iterable[str]) -> tuple[tuple[re.Pattern[str], re.Pattern[bytes]], ...]:
    """Each sign with what is rare in it: a text without that has not got the sign.

    As patterns, which find what begins with a rare character in half the time that a search for strings takes.
    """
    return tuple((re.compile(re.escape(sign)), re.compile(re.escape(rare_in(sign)))) for sign in signs)


_CHARACTERS: Final = {
    name: tuple(sign.encode() for sign in signs) for name, signs in COUNTED.items() if isinstance(signs, str)
}
_STRINGS: Final = {
    name: _with_cores(COUNTED[name]) for name in ("links", "dots that trail off", "answer or like buttons")
}
_BEFORE_COLON: Final = tuple(sign.removesuffix(":") for sign in COUNTED["someone says, with a colon"])

_UPPER: Final = bytes(range(65, 91))
_LOWER_AND_DIGITS: Final = b"abcdefghijklmnopqrstuvwxyz0123456789"
_ENDS: Final = (b".", b"?", b"!")
_NUMBERS: Final = re.compile(rb"0(?<= 0)0*").findall
"""It begins with what is rare, and is found faster than the blank before it."""


def _signs(reading: Reading) -> Iterator[tuple[str, float]]:
    text, rare, words, number = reading.text, reading.rare, reading.words, reading.number
    rate = 1000 / max(number, FEW_WORDS)
    others = rare.translate(None, _UPPER)
    count = others.translate(None, _LOWER_AND_DIGITS).count
    for name, characters in _CHARACTERS.items():
        yield name, rate * sum(map(count, characters))
    for name, strings in _STRINGS.items():
        yield name, rate * sum([len(sign.findall(text)) for sign, core in strings if core.search(rare)])
    if b":" in rare and not reading.is_foreign:
        said = [piece.endswith(_BEFORE_COLON) for piece in text.split(":")[:-1]]
        yield "someone says, with a colon", rate * sum(said)
    sentences = sum(map(count, _ENDS))
    yield "words in a sentence", number / max(sentences, 1)
    if not reading.is_foreign:  # each language has a measure of its own
        capitals = len(rare) - len(others)
        yield "capital letters", 100 * (1 - (len(text) - capitals) / max(len(text), 1))
        yield "letters in a word", len(b"".join(words)) / max(number, 1)
        yield "different words among the first 150", float(len(set(words[:150])))
    numbers = _NUMBERS(reading.folded)
    yield "numbers", rate * len(numbers)
    if b"0000" in numbers:
        yield "years", rate * reading.folded.count(b" 0000 ")


_TURN: Final = re.compile(
    r"(?:^|\n[ \t]*|[.?!”\"’')\]] ?)(?P<who>[^\W\d_a-z][\w.’'-]{0,14}(?: [^\W\d_a-z][\w.’'-]{0,14})?)$"
)
_COLON: Final = re.compile(": ").finditer
STEP: Final = re.compile(r"\. (?<=\s\d\. )[^\W\d_a-z]|Step \d|STEP \d|\) (?<=\s\d\) )[^\W\d_a-z]")
_FIRST_STEP: Final = _with_cores(("1. ", "1) ", "Step ", "STEP "))
"""Without any of these there are no steps to count."""
TIME: Final = re.compile(r":(?<=\d:)\d\d\b(?!:)")
_ASIDE: Final = re.compile(r"\[(?:\d{1,3}|edit|citation needed)\]")
_MOST_TURNS: Final = 60
"""Colons that are looked at for turns of speakers."""


def turns(text: str) -> Iterator[str]:
    """Who speaks, for each "Name: " at the beginning of a line or sentence, as interviews have them."""
    start = 0
    for colon in islice(_COLON(text), _MOST_TURNS):
        before = text[max(start, colon.start() - _LONGEST_TURN) : colon.start()]
        start = colon.end()
        last = before.rpartition(" ")[2]
        match = None if last.islower() and last.isascii() else _TURN.search(before)  # as most: it is no name
        if match:
            yield match["who"]


_LONGEST_TURN: Final = 32
"""A name of two words, what stands before it, and some room."""


def _forms(reading: Reading) -> Iterator[tuple[str, float]]:
    text, rare = reading.text, reading.rare
    speakers = list(turns(text)) if b":" in rare else []
    yield "turns of speakers", float(len(speakers))
    yield "speakers who come back", float(len(speakers) - len(set(speakers)))
    has_steps = any(core.search(rare) and sign.search(text) for sign, core in _FIRST_STEP)
    yield "numbered steps", float(len(STEP.findall(text)) if has_steps else 0)
    yield "times of day", float(len(TIME.findall(text)) if b":" in rare else 0)
    yield "notes in brackets", float(len(_ASIDE.findall(text)) if b"[" in rare else 0)
    yield "a question in the opening", float(text.count("?", 0, 250))
    yield "questions after the opening", 1000 * text.count("?", 250) / max(reading.number, FEW_WORDS)
    yield "headed as instruction", float(is_headed_instruction(text))
    yield "something defined in the first sentences", float(any(definitions(text)))
    yield "quotations in the opening", float(sum([text.count(mark, 0, 600) for mark in '"“«„']))


def _parts(draft: Draft, reading: Reading) -> Iterator[tuple[str, float]]:
    yield "comments", float(len(draft.comments))
    if draft.comments:
        yield "text above the comments", float(_text_above(draft))
        yield from _comments(draft)
    yield "a title", float(draft.title is not None)
    yield "a byline", float(bool(draft.authors))
    yield "a date of publication", float(draft.published is not None)
    yield "title, byline and date", float(bool(draft.title and draft.authors and draft.published))
    yield "a dateline", float(find_origin(draft) is not None)
    if len(draft.body) >= _SOME:
        yield from _blocks(draft)


def _text_above(draft: Draft) -> int:
    """How many characters the body has; not counted further than tells a long one."""
    above = 0
    for block in draft.body:
        above += block.span.end - block.span.start
        if above >= _LONG:
            break
    return above


_LONG: Final = 50_000
_MOST_COMMENTS: Final = 500
"""More are not looked at one by one."""


def _comments(draft: Draft) -> Iterator[tuple[str, float]]:
    comments = draft.comments[:_MOST_COMMENTS]
    names = [comment.author for comment in comments if comment.author is not None]
    yield "comments with authors", float(len(names))
    yield "authors of comments who come back", float(len(names) - len(set(names)))
    yield "comments by the author", float(sum(map(draft.authors.__contains__, names)))
    yield "liked comments", float(sum([comment.likes is not None for comment in comments]))
    yield "answers to comments", float(sum([bool(comment.depth) for comment in comments]))


_SOME: Final = 4
"""Blocks that a body has of which the questions are counted."""

_SHORT: Final = 400
"""Characters of a paragraph that is a question."""


def _blocks(draft: Draft) -> Iterator[tuple[str, float]]:
    contents = [block.content for block in draft.body[:_MOST_BLOCKS]]
    text = draft.text
    ends = [text[content.end - 1] for content in contents]
    if "?" in ends:
        asks = [end == "?" and len(content) <= _SHORT for end, content in zip(ends, contents, strict=True)]
        yield "paragraphs that are questions", 100 / len(asks) * asks.count(True)
        yield "questions with an answer below", float(sum(asked and not again for asked, again in pairwise(asks)))


_MOST_BLOCKS: Final = 200
"""More are not looked at one by one."""


def questions(draft: Draft) -> Iterator[Span]:
    """The short paragraphs and headings that end in a question mark."""
    for block in draft.body[:_MOST_BLOCKS]:
        if draft.text[block.content.end - 1] == "?" and len(block.content) <= _SHORT:
            yield block.content
