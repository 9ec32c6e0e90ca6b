"""What `corpusnorm.check` reports: a fault, where it is, and what can be done about it."""

from __future__ import annotations

from attrs import frozen

from corpusnorm.edit import Safety, Span


@frozen(kw_only=True)
class Finding:
    """One fault in one source.

    ``span`` counts code points of the decoded source, ``before`` is what stands there.
    ``after`` is what the fix puts in its place, or None where there is none; ``safety``
    tells whether the fix may be applied unasked. ``message`` says what is wrong, ``cure``
    what the fix does. Where one fix mends the faults of several rules at one place, ``also``
    names the other rules.
    """

    rule: str
    code: str
    safety: Safety
    span: Span
    before: str
    after: str | None
    message: str
    cure: str | None = None
    also: tuple[str, ...] = ()
