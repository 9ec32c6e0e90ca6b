"""Planters of accents, apostrophes and spaces that are not where they belong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.strategies.planting import Damage, planter

_BETWEEN_SENTENCES = re.compile(r"(?<=[a-z]{3}\.) (?=[A-Z][a-z]+ )")
_APOSTROPHE = re.compile(r"(?<=[a-z])’(?=[st]\b)")
_ACCENTED = re.compile(r"(?<=[a-z]{2})(?<!\bqu)[éöü](?=[a-z]{2})")
_APART = {"é": "´e", "ö": "¨o", "ü": "¨u"}


@planter("missing-space-after-stop")
def missing_space_after_stop(text: str) -> Iterator[Damage]:
    """The space between two sentences is lost."""
    for match in _BETWEEN_SENTENCES.finditer(text):
        yield Damage(Span(*match.span()), "")


@planter("accent-as-apostrophe")
def accent_as_apostrophe(text: str) -> Iterator[Damage]:
    """An apostrophe is typed as an accent or an opening mark."""
    for match in _APOSTROPHE.finditer(text):
        for artifact in ("\N{ACUTE ACCENT}", "\N{LEFT SINGLE QUOTATION MARK}"):
            yield Damage(Span(*match.span()), artifact)


@planter("spacing-accent")
def spacing_accent(text: str) -> Iterator[Damage]:
    """The accent of a letter stands before it."""
    for match in _ACCENTED.finditer(text):
        yield Damage(Span(*match.span()), _APART[match[0]])
