"""Labelled documents as the detector sees them: whole, without line breaks, and as bare prose."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from attrs import field, frozen

from corpusnorm.classifying.reading import Reading, terms_of
from corpusnorm.classifying.traits import measure
from corpusnorm.facts import Facts
from corpusnorm.registry import select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment
from tools.training.records import Record

FLAT_SHARE: Final = 0.7
BARE_SHARE: Final = 0.5
"""What the variants of a document count beside it: without line breaks, and without the lines that are no prose."""

PROSE_ENDS: Final = frozenset('.?!…"”')
PROSE_GAPS: Final = 8
FEWEST_BARE: Final = 250
MOST_BARE: Final = 0.97
"""A line is prose by its last sign or its length; what is left must be so long, and shorter than all by so much."""


@frozen(kw_only=True)
class Example:
    """A labelled document as the detector sees it. ``share`` is what it counts beside a whole document.

    If it ``is_abroad``, it is read as a text in another language is: without words.
    """

    kind: str
    source: str
    traits: dict[str, float] = field(repr=False)
    words: frozenset[bytes] = field(repr=False)
    language: str | None = None
    is_abroad: bool = False
    share: float = 1.0


def variants(text: str) -> Iterator[tuple[str, float]]:
    """The text, the same without line breaks, and without the lines that are no prose.

    The layout goes with the source, and so does the furniture of a page: neither is to decide alone.
    """
    yield text, 1.0
    yield " ".join(text.split("\n")), FLAT_SHARE
    bare = "\n\n".join(line for line in text.split("\n") if _is_prose(line))
    if FEWEST_BARE <= len(bare) < MOST_BARE * len(text):
        yield bare, BARE_SHARE


def _is_prose(line: str) -> bool:
    """Whether a line reads as prose, rather than as a name, a date, a button or a heading."""
    return line.rstrip()[-1:] in PROSE_ENDS or line.count(" ") >= PROSE_GAPS


def read_examples(record: Record) -> list[Example]:
    """A record and its variants as examples, each as it is read, and as it would be abroad, or at home."""
    return [
        Example(kind=record.kind, source=record.source, share=share, **seen)
        for variant, share in variants(record.text)
        for seen in features(variant)
    ]


def features(text: str) -> Iterator[dict[str, Any]]:
    """What the detector sees of a text, and what it would see if the language were not what it is.

    Words count in English only.
    """
    facts, rules = Facts(text), select_rules()
    traced = repair(text, facts, rules)
    draft = segment(traced, facts, rules)
    is_foreign = Reading(draft).is_foreign
    for is_abroad in (is_foreign, not is_foreign):
        reading = Reading(draft, traced.marks_in_text, is_foreign=is_abroad)
        words = () if is_foreign or is_abroad else reading.words
        seen = {"traits": measure(reading), "words": frozenset(terms_of(words))}
        yield {**seen, "language": draft.language, "is_abroad": is_abroad}
