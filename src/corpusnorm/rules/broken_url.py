"""broken-url: an address with a blank in its beginning."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_DOMAIN = r"(?:www\.[ \t]?)?[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}(?:[/\s,;:)]|\.?$|\. )"
_BROKEN = re.compile(rf"https?(?P<signs>[ \t]?:[ \t]?/[ \t]?/[ \t]?|:/|//)(?={_DOMAIN})", re.MULTILINE)


@text_rule(
    code="UR010",
    name="broken-url",
    stage=Stage.MARKUP,
    safety=Safety.UNSAFE,
    message="Address that is broken in its beginning",
    cure="Join what belongs together",
    trigger=("http ", "https ", ": //", ":/ /", "http:/", "https:/", "http//", "https//"),
    examples=(
        Example("Available: https: //example.org/letters", "Available: https://example.org/letters"),
        Example("First they took away http:// and then www.", "First they took away http:// and then www."),
    ),
)
def broken_url(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `https: //example.org`, `http:// www.example.org`, `http//example.org`: a scheme whose signs are cut apart or not
    complete, with a domain right behind it.

    Text that speaks about `http://`, and addresses that are whole, stay.

    ## Why it matters

    The address is not recognised as one, and falls apart into words.

    ## Fix safety

    Unsafe: a wrong address is worse than a broken one.

    ## Known from

    PDF texts, three of a hundred, where lines were stretched; addresses that people typed.
    """
    for match in _BROKEN.finditer(text):
        if match["signs"] != "://":
            yield Edit(Span(*match.span("signs")), "://")
