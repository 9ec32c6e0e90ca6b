"""bare-url: addresses in the text that are no links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_URL = re.compile(
    r"(?<![\w@/.])(?:(?:https?|ftp)://|www\.(?=[a-z0-9]))[^\s<>\"“”«»{}|\\^`\u3000-\u303f\uff00-\uffef]{3,}",
    re.IGNORECASE,
)
_DOMAINS = (
    "com|org|net|edu|gov|mil|int|info|eu|uk|de|fr|es|it|nl|se|fi|no|dk|at|ch|be|pt|pl|cz|ru|jp|cn|br|mx|ca|au|nz|za"
    "|ie|us|ly|gl|tv"
)
_WITHOUT_SCHEME = re.compile(
    r"(?<![\w@/.:=%&?#-])(?:[a-z0-9-]{1,62}\.){1,4}"
    rf"(?:{_DOMAINS})(?:/[\w~%.?=&#+;:@,!$'()*/-]*|(?![\w@-]|\.\w))"
)
_GENERIC = re.compile(r"\.(?:com|org|net|edu|gov)$")
_LINK_TARGET = re.compile(r"\]\($|[=(]['\"]?$|^\s*\[[^\]]{1,40}\]:\s+<?$")
_TRAILING = ".,;:!?'\"’*_…"


@text_rule(
    code="UR001",
    name="bare-url",
    stage=Stage.MARKUP,
    safety=Safety.REPORT,
    message="Address in the text that is no link",
    trigger=("://", ".", "www."),
    examples=(
        Example("Visit example.org/contact today.", None),
        Example("Written in Node.js, see report.pdf", "Written in Node.js, see report.pdf"),
    ),
)
def bare_url(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Addresses with a scheme or `www.`, and such without: a domain with a path (`example.org/contact`), or one in lower
    case under a general domain (`example.org`). Punctuation after an address belongs to the sentence. Targets of
    Markdown links, values of HTML attributes, file names, e-mail addresses and names (`Node.js`) are left out.

    ## Why it matters

    An address is no word; counts of words and sentences go wrong on it, and the link behind it is not kept.

    ## Fix safety

    Nothing is changed: whether the address is content is for a person to say.

    ## Known from

    One in twenty web texts, one in five whole pages, half of all PDF texts.
    """
    taken = 0
    for match in sorted([*_URL.finditer(text), *_WITHOUT_SCHEME.finditer(text)], key=re.Match.start):
        address = _without_punctuation(match[0])
        if match.start() < taken or _is_target(text, match.start()):
            continue
        if match.re is _WITHOUT_SCHEME and "/" not in address and not _GENERIC.search(address):
            continue
        taken = match.start() + len(address)
        yield Edit(Span(match.start(), taken), None)


def _without_punctuation(address: str) -> str:
    """The address less what belongs to the sentence around it."""
    while True:
        shorter = address.rstrip(_TRAILING)
        for opening, closing in ("()", "[]"):
            if shorter.endswith(closing) and shorter.count(closing) > shorter.count(opening):
                shorter = shorter[:-1]
        if shorter == address:
            return address
        address = shorter


def _is_target(text: str, at: int) -> bool:
    """Whether an address is the target of a link or the value of an attribute."""
    line_start = text.rfind("\n", max(0, at - 60), at) + 1
    before = text[max(line_start, at - 60) : at]
    return before.endswith(("](", "](<", '="', "='")) or _LINK_TARGET.search(before) is not None
