"""Artifacts put into clean text, with a record of where they are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache

from attrs import field, frozen
from hypothesis import assume
from hypothesis import strategies as st

from corpusnorm.edit import Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.registry import collect, find_rule
from corpusnorm.strategies.prose import clean_text


@frozen
class Damage:
    """What a planter would do to a text: ``span`` becomes ``artifact``.

    ``fault`` is the part of the artifact that the rule is to find, in offsets of the
    artifact; None for all of it. An empty one marks the place where something is missing.
    ``also`` are further parts that it repairs with the fault, such as the address of a link.
    ``around`` is the part of the text that the rule judges by, and where no other artifact may
    be: a paragraph that holds an address is no prose to a rule that joins paragraphs.
    """

    span: Span
    artifact: str
    fault: Span | None = None
    also: tuple[Span, ...] = field(default=(), kw_only=True)
    around: Span | None = field(default=None, kw_only=True)

    @property
    def place(self) -> Span:
        """The part of the text that no other artifact may be in."""
        return self.around or self.span

    def is_apart(self, other: Damage) -> bool:
        """Whether one character at least lies between the two, so that no artifact becomes part of another."""
        return self.place.end < other.place.start or other.place.end < self.place.start


@frozen(kw_only=True)
class Planter:
    """The inverse of a rule: where a clean text could have its artifact, and in which forms.

    Where a rule weighs evidence that a text may lack (a head, a thread, pages), its artifacts
    are not ``always_found``: how many are is measured, not promised.
    """

    rule: str
    damages: Callable[[str], Iterator[Damage]] = field(repr=False)
    always_found: bool = True


def planter(rule: str, *, always_found: bool = True) -> Callable[[Callable[[str], Iterator[Damage]]], Planter]:
    """Make a planter of a function that yields every damage it could do to a text."""

    def made(damages: Callable[[str], Iterator[Damage]]) -> Planter:
        return Planter(rule=rule, damages=damages, always_found=always_found)

    return made


@cache
def all_planters() -> dict[str, Planter]:
    """The planters by the name of their rule, found by a walk over the package."""
    from corpusnorm.strategies import planters

    return {found.rule: found for found in collect(planters, Planter)}


@frozen(kw_only=True)
class Planting:
    """One artifact: the rule that knows it, its place in the damaged text, what stood there.

    ``before`` is ``damaged[span]``, what the rule is to find; ``after`` what belongs there, or
    None where the rule does not repair unasked. ``also`` are further places in the damaged text
    that belong to the artifact.
    """

    rule: str
    span: Span
    before: str
    after: str | None
    also: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Planted:
    """A clean text, the same with artifacts in it, and where these are.

    ``repaired`` is what safe fixes make of ``damaged``: the clean text, but for what is only
    reported or not safe to repair.
    """

    clean: str
    damaged: str
    repaired: str
    plantings: tuple[Planting, ...]


def found_always() -> list[str]:
    """The rules whose artifacts are always found, in the order of the alphabet."""
    return sorted(rule for rule, each in all_planters().items() if each.always_found)


def artifacts(rule: str | None = None) -> st.SearchStrategy[Planted]:
    r"""A clean text with one artifact in it, of this rule or of any.

    >>> artifacts("soft-hyphen").example().damaged.count("\\N{SOFT HYPHEN}")  # doctest: +SKIP
    1
    """
    return planted(rules=None if rule is None else [rule], most=1)


@st.composite
def planted(
    draw: st.DrawFn,
    text_strategy: st.SearchStrategy[str] | None = None,
    rules: Collection[str] | None = None,
    most: int = 3,
) -> Planted:
    """A clean text with one to ``most`` artifacts in it, in places apart from each other.

    Args:
        draw: supplied by Hypothesis.
        text_strategy: the clean text; `clean_text` by default.
        rules: names of rules whose artifacts are wanted; None for all whose artifacts are always found.
        most: how many artifacts at most.

    >>> from hypothesis import find
    >>> text = find(planted(rules=["html-entity"], most=1), lambda text: True)
    >>> (planting,) = text.plantings
    >>> text.damaged[planting.span.start : planting.span.end] == planting.before
    True
    """
    clean = draw(clean_text() if text_strategy is None else text_strategy)
    chosen: list[tuple[Planter, Damage]] = []
    for _ in range(draw(st.integers(1, most))):
        found = draw(damages(clean, rules))
        if found is not None and all(found[1].is_apart(other) for _, other in chosen):
            chosen.append(found)
    assume(chosen)
    text = planted_in(clean, chosen)
    assume(len(chosen) == 1 or _keeps_its_kind(text))
    return text


def _keeps_its_kind(text: Planted) -> bool:
    """Whether the artifacts have not made a table of the text together, in which some of them are none."""
    return Facts(text.damaged).keeps_lines == Facts(text.clean).keeps_lines


@st.composite
def scarred(
    draw: st.DrawFn,
    text_strategy: st.SearchStrategy[str] | None = None,
    rules: Collection[str] | None = None,
    most: int = 5,
) -> str:
    """A text with up to ``most`` artifacts, one put into the result of the other: they may be nested.

    What a rule makes of artifacts within artifacts is not known beforehand, so there is no
    record of them: such texts are for promises that hold of any text.
    """
    text = draw(clean_text() if text_strategy is None else text_strategy)
    for _ in range(draw(st.integers(0, most))):
        found = draw(damages(text, rules))
        if found is not None:
            damage = found[1]
            text = text[: damage.span.start] + damage.artifact + text[damage.span.end :]
    return text


@st.composite
def damages(draw: st.DrawFn, text: str, rules: Collection[str] | None = None) -> tuple[Planter, Damage] | None:
    """One damage that could be done to ``text``; None where the rule that was drawn finds no place."""
    names = found_always() if rules is None else sorted(rules)
    chosen = all_planters()[draw(st.sampled_from(names))]
    possible = list(chosen.damages(text))
    return (chosen, draw(st.sampled_from(possible))) if possible else None


def planted_in(clean: str, damages: Iterable[tuple[Planter, Damage]]) -> Planted:
    """``clean`` with ``damages`` done to it, which are apart from each other."""
    plantings: list[Planting] = []
    damaged = repaired = ""
    at = 0
    for planter_, damage in sorted(damages, key=lambda pair: pair[1].span.start):
        between, intact = clean[at : damage.span.start], clean[damage.span.start : damage.span.end]
        damaged, repaired = damaged + between, repaired + between
        fault = damage.fault or Span(0, len(damage.artifact))
        is_safe = find_rule(planter_.rule).safety is Safety.SAFE
        plantings.append(
            Planting(
                rule=planter_.rule,
                span=fault.shifted(len(damaged)),
                before=damage.artifact[fault.start : fault.end],
                after=intact if is_safe else None,
                also=tuple(part.shifted(len(damaged)) for part in damage.also),
            )
        )
        damaged, repaired = damaged + damage.artifact, repaired + (intact if is_safe else damage.artifact)
        at = damage.span.end
    rest = clean[at:]
    return Planted(clean=clean, damaged=damaged + rest, repaired=repaired + rest, plantings=tuple(plantings))
