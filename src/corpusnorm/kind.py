"""What a kind of document is, and what is said of one document's kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from corpusnorm.edit import Mark, Span

if TYPE_CHECKING:  # a document holds a Detection, so the two modules need each other's types
    from corpusnorm.document import Document
    from corpusnorm.draft import Draft
    from corpusnorm.reading import Reading


@frozen(kw_only=True)
class Evidence:
    """One thing that spoke for the decision.

    ``feature`` names it in words, ``weight`` says how much it counted, ``span`` where in
    the source it stands; None where it has no one place.
    """

    feature: str
    weight: float
    span: Span | None = None


@frozen(kw_only=True)
class Detection:
    """The kind of a document, with its reasons.

    ``confidence`` is the probability of ``kind``, ``scores`` that of every kind (they sum
    to 1), ``evidence`` what decided, in falling order of weight.
    """

    kind: str
    confidence: float
    scores: Mapping[str, float] = field(factory=dict)
    evidence: tuple[Evidence, ...] = ()


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
