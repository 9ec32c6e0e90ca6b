"""accent-as-apostrophe: an accent or an opening mark where an apostrophe belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.language import ELIDING
from corpusnorm.rule import Example, Stage, text_rule

_SIGNS = "`\N{ACUTE ACCENT}\N{LEFT SINGLE QUOTATION MARK}"
_ENGLISH = re.compile(rf"[{_SIGNS}](?<=[a-z].)(?=(?:s|t|re|ve|ll|d|m)\b)")
_ELISION = re.compile(
    rf"[{_SIGNS}](?:(?<=\b[cdjlmnstCDJLMNST].)|(?<=\b[Qq]u.))(?=[aeiouyhàâéèêëîïôûœæAEIOUYHÀÂÉÈÊËÎÏÔÛŒÆ][^\W\d_])"
)
_UZBEK = re.compile("[oOgG]\N{LEFT SINGLE QUOTATION MARK}[a-z]")
_MANY = 3
"""Words that prove the text to be Uzbek."""

_NEAR = 200
"""Characters before and behind an accent that are looked at."""


@text_rule(
    code="CH014",
    name="accent-as-apostrophe",
    stage=Stage.CHARACTERS,
    safety=Safety.UNSAFE,
    message="Accent or opening quotation mark for an apostrophe",
    cure="Write an apostrophe",
    trigger=tuple(_SIGNS),
    examples=(
        Example("That\N{ACUTE ACCENT}s what you‘re told", "That’s what you’re told"),
        Example("`code` and ‘til the ‘90s", "`code` and ‘til the ‘90s"),
    ),
)
def accent_as_apostrophe(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    An acute or grave accent or an opening quotation mark before an English ending (`That´s`, `you‘re`), and after the
    article or pronoun that French, Italian and Catalan shorten (`l´agriculture`).

    It leaves alone program text and documents with fenced code, code between backticks, marks that open a word
    (`‘90s`), feet and minutes (`5´`), and the letters of Hawaiian and Uzbek.

    ## Why it matters

    The word is cut in two, and its common form is not found.

    ## Fix safety

    Unsafe: in a language with a letter of this form the word would be misspelt.

    ## Known from

    Text typed on German and Spanish keyboards: 7 of 1,000 web pages.
    """
    if facts.is_code or facts.has_code_fence:
        return
    is_uzbek = len(_UZBEK.findall(text)) >= _MANY
    for pattern in (_ENGLISH, _ELISION) if facts.language in ELIDING else (_ENGLISH,):
        for match in pattern.finditer(text):
            is_letter = is_uzbek and match[0] == "\N{LEFT SINGLE QUOTATION MARK}"
            if not is_letter and not (match[0] == "`" and _is_paired(text, match.start())):
                yield Edit(Span(*match.span()), "\N{RIGHT SINGLE QUOTATION MARK}")


def _is_paired(text: str, at: int) -> bool:
    """Whether another backtick stands in the line, so that the two may mark code."""
    before = text[max(0, at - _NEAR) : at].rpartition("\n")[2]
    after = text[at + 1 : at + _NEAR].partition("\n")[0]
    return "`" in before + after
