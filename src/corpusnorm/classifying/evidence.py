"""Evidence: the features that counted most for the decision, in words and with their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from corpusnorm.classifying.abroad import stems_of_theme
from corpusnorm.classifying.lexicon import THEMES, words_of_theme
from corpusnorm.classifying.manner import asked, is_addressed, is_answered
from corpusnorm.classifying.opening import INSTRUCTION, definitions
from corpusnorm.classifying.reading import Reading, in_latin
from corpusnorm.classifying.reviewing import REVIEW
from corpusnorm.classifying.traits import COUNTED, STEP, TIME, keys_and_themes, questions, turns
from corpusnorm.detection import Evidence
from corpusnorm.draft import Draft
from corpusnorm.edit import Span
from corpusnorm.line import Role
from corpusnorm.structure.dateline import find_origin
from corpusnorm.trace import TracedText

MOST_EVIDENCE: Final = 8
"""The strongest are enough to check a decision by; the other features count a little each."""


def evidence_of(
    features: Iterable[tuple[float, str, bool]], reading: Reading, traced: TracedText
) -> tuple[Evidence, ...]:
    """The features that raised the odds of the kind most, the strongest first.

    A feature is its log-odds, its name, and whether it is a word or pair.
    """
    return tuple(
        Evidence(feature=feature, weight=round(weight, 4), span=None if span is None else traced.to_source(span))
        for weight, name, is_word in sorted(features, reverse=True)[:MOST_EVIDENCE]
        if weight > 0
        for feature, span in [_word(name, reading) if is_word else _trait(name, reading)]
    )


def evidence_of_doubt(nearest: str, score: float, least: float) -> Evidence:
    """Why no kind is told."""
    return Evidence(feature=f"no kind reaches {least:.2f}; the nearest is {nearest}", weight=round(least - score, 4))


def evidence_of_nothing() -> Evidence:
    """Why a blank text has no kind."""
    return Evidence(feature="nothing to read", weight=0.0)


def _word(word: str, reading: Reading) -> tuple[str, Span | None]:
    return f"the words “{word}”" if " " in word else f"the word “{word}”", reading.find_word(in_latin(word))


def _trait(name: str, reading: Reading) -> tuple[str, Span | None]:
    """A trait in words, with its first place; what a document has as a whole has no one place."""
    place = _place(name, reading)
    return (name, None) if place is None else (f"{name}: “{_shortened(reading.draft.text, place)}”", place)


def _place(name: str, reading: Reading) -> Span | None:
    """Where the text shows a trait, or None where no one place does."""
    theme, _, where = name.partition(", ")  # "speech reported, none of it quoted" has the place of its theme
    if theme in THEMES:
        return _place_of_theme(theme, reading, last=where == "at the end")
    if name in COUNTED:
        return reading.find_sign(COUNTED[name])
    if name in _FORMS:
        match = _FORMS[name].search(reading.text)
        return None if match is None else reading.span(*match.span())
    if name in _QUESTIONS:
        return next(_question_places(name, reading), None)
    if name == "something defined in the first sentences":
        return next((reading.span(*place) for place in definitions(reading.text)), None)
    if name in ("turns of speakers", "speakers who come back"):
        return reading.find_sign([f"{who}: " for who in turns(reading.text)])
    return next(_draft_places(name, reading.draft), None)


_ANSWERED: Final = "questions that are answered in the first person"
_ADDRESSED: Final = frozenset({"questions that address someone", _ANSWERED})
_QUESTIONS: Final = _ADDRESSED | {"a question before any statement", "tenths of the text with a question"}


def _question_places(name: str, reading: Reading) -> Iterator[Span]:
    for start, end in asked(reading.text):
        question = reading.text[start:end]
        is_meant = name not in _ADDRESSED or is_addressed(question)
        if is_meant and (name != _ANSWERED or is_answered(reading.text, end)):
            yield reading.span(end - len(question.lstrip(".?! \n")), end)


_FORMS: Final = {
    "numbered steps": STEP,
    "times of day": TIME,
    "headed as the review of a work": REVIEW,
    "headed as instruction": INSTRUCTION,
}


def _place_of_theme(theme: str, reading: Reading, *, last: bool) -> Span | None:
    known = stems_of_theme(theme, reading.language) if reading.is_foreign else words_of_theme(theme)
    keys, _ = keys_and_themes(reading)
    key = next(filter(known.__contains__, reversed(keys) if last else keys), None)
    if key is None:
        return None
    at = len(keys) - 1 - keys[::-1].index(key) if last else keys.index(key)
    return reading.find_word(reading.words[at], last=last)


def _draft_places(name: str, draft: Draft) -> Iterator[Span]:
    """Where the parts of a document stand that a trait is about."""
    if name.endswith(("comments", "comments with authors")):
        yield from (comment.blocks[0].content for comment in draft.comments[:1])
    elif name in ("a byline", "title, byline and date"):
        yield from _lines_of(Role.BYLINE, draft)
    elif name == "a title" and draft.title is not None:
        yield draft.title
    elif name == "a dateline":
        origin = find_origin(draft)
        if origin is not None:
            yield origin
    elif name in ("paragraphs that are questions", "questions with an answer below"):
        yield from questions(draft)
    elif name == "a date of publication":
        yield from _lines_of(Role.DATE, draft)


def _lines_of(role: Role, draft: Draft) -> Iterator[Span]:
    return (line.span for line in draft.lines if line.role is role)


_QUOTED: Final = 60
"""How many characters of a long finding are quoted."""


def _shortened(text: str, place: Span) -> str:
    words = " ".join(text[place.start : min(place.end, place.start + 2 * _QUOTED)].split())
    return words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…"
