"""curly-quotation-mark: quotation marks and apostrophes that are not straight, where the house style is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_DOUBLE = "“”„‟"
_SINGLE = "‘’‚‛"
_CURLY = re.compile(f"[{_DOUBLE}{_SINGLE}]")


@text_rule(
    code="TY010",
    name="curly-quotation-mark",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="Curly quotation mark, where the house style has straight ones",
    cure="Write the straight one",
    trigger=(*_DOUBLE, *_SINGLE),
    on_request=True,
    examples=(
        Example("“It’s ‘so’,” she said.", "\"It's 'so',\" she said."),
        Example("« Oui », 5′11″ tall", "« Oui », 5′11″ tall"),
    ),
)
def curly_quotation_mark(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Curly quotation marks and apostrophes, high and low. It is on with `quotes = "straight"` only, or where it is
    selected by its own code or name.

    It leaves alone guillemets and primes, which have no straight form of their own.

    ## Why it matters

    It does not, unless a corpus is to have one form of each mark: typography is the author's.

    ## Fix safety

    Safe for who wants it: the words stay, and the account has the marks as they were.

    ## Known from

    Corpora whose tools know only the marks of a typewriter.
    """
    for match in _CURLY.finditer(text):
        yield Edit(Span(*match.span()), '"' if match[0] in _DOUBLE else "'")
