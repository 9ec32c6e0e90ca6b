"""Fixes written into a source itself: its encoding stays, and every byte outside of the fixes.

`normalize` makes a document out of a source; this makes a better source, for whoever keeps the
texts themselves.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import evolve, frozen

from corpusnorm.decode import decode
from corpusnorm.edit import Safety, Span
from corpusnorm.errors import CorpusnormError
from corpusnorm.facts import Facts
from corpusnorm.finding import Finding
from corpusnorm.inspection import inspect
from corpusnorm.line import OTHER_LINE_END
from corpusnorm.registry import find_rule
from corpusnorm.repair import ROUNDS, repair
from corpusnorm.rule import Rule, Stage
from corpusnorm.source import Source, StrayBytes


class UnstableEncodingError(CorpusnormError):
    """The fixed bytes would be read in another encoding than the source was, as another text."""

    def __str__(self) -> str:
        return (
            f"not fixed, since the result would no longer be recognised as {self.args[0]}; "
            "name the encoding with --encoding, or save the file as UTF-8"
        )


Spare: TypeAlias = Callable[[str], Callable[[Span, Sequence[str]], bool]]
"""For a text, whether a stretch of it is to be left alone by the rules with these names."""


def _spare_nothing(text: str) -> Callable[[Span, Sequence[str]], bool]:
    return lambda span, rules: False


@frozen
class Fix:
    """At ``span`` comes ``after`` instead of what stands there."""

    span: Span
    after: str


@frozen(kw_only=True)
class Fixed:
    """A source after its fixes.

    ``count`` fixes were made; ``unwritable`` could not be, because the encoding has no bytes
    for what they put in.
    """

    source: Source
    count: int = 0
    unwritable: int = 0


def fix(
    source: Source,
    rules: Sequence[Rule],
    *,
    unsafe: bool = False,
    declared: str | None = None,
    spared_in: Spare = _spare_nothing,
) -> Fixed:
    """``source`` with the safe fixes of ``rules`` made, and with ``unsafe`` the others too.

    What ``spared_in`` tells is left as it is.

    Raises:
        UnstableEncodingError: the result would not be read as the same text again.
    """
    count, fixed = 0, source
    for _ in range(ROUNDS):
        repairs = _repairs(fixed, rules, spared_in, unsafe=unsafe)
        chosen = _writable(repairs, fixed) or (_writable(_removals(fixed, rules, spared_in), fixed) if unsafe else [])
        if not chosen:
            break
        fixed, count = _with(fixed, chosen), count + _count(chosen, fixed)
    unwritable = len(repairs) - len(_writable(repairs, fixed))
    if count == 0:
        return Fixed(source=source, count=0, unwritable=unwritable)
    again = decode(fixed.encode(), name=source.name, declared=declared)
    if again.text != fixed.text:
        raise UnstableEncodingError(source.encoding)
    return Fixed(source=again, count=count, unwritable=unwritable)


def in_place(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """``findings`` with the safety that their fixes have within the source itself.

    Taking markup off is safe where the document keeps what it said, as `normalize` does. In
    a text of its own that is lost: a heading becomes a paragraph, and `\\*` a mark of emphasis.
    The rules of one fix stand and fall together: the blank lines around an image are too many
    only when the image is gone.
    """
    return tuple(evolve(one, safety=Safety.UNSAFE) if _is_lossy(one) else one for one in findings)


def _is_lossy(finding: Finding) -> bool:
    rules = (finding.rule, *finding.also)
    return finding.safety is Safety.SAFE and not all(find_rule(name).is_safe_in_place for name in rules)


def _repairs(source: Source, rules: Sequence[Rule], spared_in: Spare, *, unsafe: bool) -> list[Fix]:
    """What repairing the text changes."""
    turns = [rule for rule in rules if unsafe or rule.is_safe_in_place]
    repairs = repair(source.text, Facts(source.text), turns, unsafe=unsafe).repairs
    is_spared = spared_in(source.text)
    return [Fix(one.span, one.after) for one in repairs if not is_spared(one.span, (one.rule, *one.also))]


def _removals(source: Source, rules: Sequence[Rule], spared_in: Spare) -> list[Fix]:
    """What the rules that need a segmented document would change, the first of any that overlap."""
    chosen: list[Fix] = []
    is_spared = spared_in(source.text)
    for finding in inspect(source, rules):
        is_late = find_rule(finding.rule).stage > Stage.LAYOUT and not is_spared(finding.span, (finding.rule,))
        is_free = not chosen or chosen[-1].span.end <= finding.span.start
        if is_late and is_free and finding.after is not None:
            chosen.append(Fix(finding.span, finding.after))
    return chosen


def _count(fixes: Sequence[Fix], source: Source) -> int:
    """How many faults ``fixes`` mend: the line ends of a file are one."""
    others = [one for one in fixes if not OTHER_LINE_END.fullmatch(source.text, one.span.start, one.span.end)]
    return len(others) + (len(others) < len(fixes))


def _writable(fixes: Sequence[Fix], source: Source) -> list[Fix]:
    """The fixes that the encoding can hold, and in which no byte of unknown meaning is lost."""
    return [one for one in fixes if _is_encodable(one.after, source) and not _loses_bytes(one, source)]


def _is_encodable(text: str, source: Source) -> bool:
    try:
        text.encode(source.encoding)
    except UnicodeEncodeError:
        return False
    return True


def _loses_bytes(fix: Fix, source: Source) -> bool:
    """Whether a fix replaces characters that stand for bytes which no encoding explains."""
    first = bisect_right(source.stray, fix.span.start, key=lambda stray: stray.span.end)
    for stray in source.stray[first:]:
        if stray.span.start >= fix.span.end:
            break
        if "\N{REPLACEMENT CHARACTER}" in source.text[stray.span.start : stray.span.end]:
            return True
    return False


def _with(source: Source, fixes: Sequence[Fix]) -> Source:
    """``source`` with ``fixes`` (in order, not overlapping) put in; stray bytes keep their places."""
    pieces: list[str] = []
    stray: list[StrayBytes] = []
    at = moved = 0
    for one in [*fixes, Fix(Span(len(source.text), len(source.text)), "")]:
        pieces += [source.text[at : one.span.start], one.after]
        stray += [evolve(kept, span=kept.span.shifted(moved)) for kept in _stray_within(source, at, one.span.start)]
        moved += len(one.after) - len(one.span)
        at = one.span.end
    return evolve(source, text="".join(pieces), stray=tuple(stray))


def _stray_within(source: Source, start: int, end: int) -> list[StrayBytes]:
    first = bisect_left(source.stray, start, key=lambda stray: stray.span.start)
    last = bisect_left(source.stray, end, key=lambda stray: stray.span.start)
    return [stray for stray in source.stray[first:last] if stray.span.end <= end]
