"""What a kind of document is: its type, the signs that speak for it, its own fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import field, frozen

from corpusnorm.classifying.reading import Reading
from corpusnorm.document import Document
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark, Span


@frozen
class Indicator:
    """One sign of a kind: ``find`` yields where it stands in the repaired text.

    A sign that concerns the document as a whole yields one None. The first finding adds
    ``weight`` to the score of the kind (in log-odds), and each doubling adds as much again;
    a negative weight speaks against the kind.
    """

    name: str
    weight: float
    find: Callable[[Reading], Iterator[Span | None]]


@frozen(kw_only=True)
class Kind:
    """A kind of document: its type, the signs that speak for it, its own fields.

    ``bias`` is its score (in log-odds against the unknown kind) before any sign is seen.
    ``fields`` works out of a draft, and the marks in its text, what only this kind has.
    """

    name: str
    document: type[Document]
    bias: float = 0.0
    indicators: tuple[Indicator, ...] = ()
    fields: Callable[[Draft, Sequence[Mark]], dict[str, Any]] = field(default=lambda draft, marks: {}, repr=False)
