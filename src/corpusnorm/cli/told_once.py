"""Findings as a person wants to be told of them: each fault once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import evolve

from corpusnorm.edit import Safety
from corpusnorm.finding import Finding
from corpusnorm.registry import find_rule


def told_once(findings: Iterable[Finding]) -> list[Finding]:
    """``findings`` (in the order of the text) without those that say again what another one says."""
    return _one_for_a_line_of_the_page(_one_for_what_is_missing(_one_for_line_ends(findings)))


_LINE_ENDS: Final = "newline-style"


def _one_for_line_ends(findings: Iterable[Finding]) -> list[Finding]:
    """``findings`` with the first line end in place of all: it is the file that ends its lines so."""
    kept: list[Finding] = []
    count, place = 0, 0
    for one in findings:
        if one.rule == _LINE_ENDS and not one.also:
            count += 1
            place = len(kept) if count == 1 else place
        if one.rule != _LINE_ENDS or one.also or count == 1:
            kept.append(one)
    if count > 1:
        kept[place] = evolve(kept[place], message=f"{kept[place].message}, {count:,} times")
    return kept


def _one_for_what_is_missing(findings: Iterable[Finding]) -> list[Finding]:
    """``findings`` with one in place of several that name what a text lacks: "No title; no date"."""
    kept: list[Finding] = []
    for one in findings:
        last = kept[-1] if kept else None
        if last and not len(one.span) and one.span == last.span and one.after is None and last.after is None:
            message = f"{last.message}; {one.message[0].lower()}{one.message[1:]}"
            kept[-1] = evolve(last, message=message, also=(*last.also, one.rule))
        else:
            kept.append(one)
    return kept


def _one_for_a_line_of_the_page(findings: Iterable[Finding]) -> list[Finding]:
    """``findings`` without those within one of a menu or widget that is to go as a whole, or to be looked at."""
    kept: list[Finding] = []
    around: list[Finding] = []
    for one in sorted(findings, key=lambda finding: (finding.span.start, -finding.span.end, finding.code)):
        around = [each for each in around if each.span.end > one.span.start]
        if any(_says(each, one) for each in around):
            continue
        kept.append(one)
        if _is_of_the_page(one):
            around.append(one)
    return sorted(kept, key=lambda finding: (finding.span.start, finding.span.end, finding.code))


_RANKS: Final = {Safety.REPORT: 0, Safety.UNSAFE: 1, Safety.SAFE: 2}


def _says(whole: Finding, part: Finding) -> bool:
    """Whether a finding says all that there is to say of one within it."""
    if not len(part.span) or part.span.end > whole.span.end:
        return False
    if _is_of_the_page(part):
        return _RANKS[part.safety] <= _RANKS[whole.safety]
    return whole.safety is part.safety is Safety.REPORT


def _is_of_the_page(finding: Finding) -> bool:
    return find_rule(finding.rule).family in _PAGE


_PAGE: Final = frozenset({"CM", "FU"})
"""Families of comments' widgets and of furniture."""
