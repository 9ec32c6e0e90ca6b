"""What is said of one document's kind: which, how sure, and why."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from corpusnorm.edit import Span


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
