"""bare-url: addresses in the text that are no links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_URL = re.compile(
    r"(?<![\w@/.])(?:(?:https?|ftp)://|www\.(?=[a-z0-9]))[^\s<>\"“”«»{}|\\^`\[\]\u3000-\u303f\uff00-\uffef]{3,}",
    re.IGNORECASE,
)
_DOMAINS = (
    "com|org|net|edu|gov|mil|int|info|eu|uk|de|fr|es|it|nl|se|fi|no|dk|at|ch|be|pt|pl|cz|ru|jp|cn|br|mx|ca|au|nz|za"
    "|ie|us|ly|gl|tv"
)
_DOMAIN_END = re.compile(rf"\.(?:{_DOMAINS})(?:/[\w~%.?=&#+;:@,!$'()*/-]*|(?![\w@-]|\.\w))")
_HOST = "abcdefghijklmnopqrstuvwxyz0123456789.-"
_NO_START = re.compile(r"[\w@/:=%&?#]")
_GENERIC = re.compile(r"\.(?:com|org|net|edu|gov)$")
_TARGET_BEFORE = re.compile(r"\]\(<?$|=['\"]?$|^\s*\[[^\]]{1,40}\]:\s+<?$")
_LONGEST_HOST = 100
"""Characters before the path of an address."""

_TRAILING = ".,;:!?'\"’*_…"


@text_rule(
    code="UR001",
    name="bare-url",
    stage=Stage.MARKUP,
    safety=Safety.REPORT,
    message="Address in the text that is no link",
    trigger=("://", "."),
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
    for start, end in sorted([*_with_scheme(text), *_without_scheme(text)]):
        if start < taken or text.startswith("](", end) or _is_target(text, start):
            continue
        taken = start + len(_without_punctuation(text[start:end]))
        yield Edit(Span(start, taken), None)


def _with_scheme(text: str) -> Iterator[tuple[int, int]]:
    if "://" in text or "www." in text.lower():
        yield from (match.span() for match in _URL.finditer(text))


def _without_scheme(text: str) -> Iterator[tuple[int, int]]:
    """Domains with a path, and those under a general domain, in lower case."""
    for match in _DOMAIN_END.finditer(text):
        before = text[max(0, match.start() - _LONGEST_HOST) : match.start()]
        host = before[len(before.rstrip(_HOST)) :].lstrip(".-")
        start = match.start() - len(host)
        is_address = "/" in match[0] or _GENERIC.match(match[0])
        if host and is_address and not _NO_START.match(text[start - 1 : start]) and ".." not in host:
            yield start, match.end()


def _without_punctuation(address: str) -> str:
    """The address less what belongs to the sentence around it."""
    end = len(address)
    unopened = address.count(")") - address.count("(")
    while address[end - 1] in _TRAILING or (address[end - 1] == ")" and unopened > 0):
        end -= 1
        unopened -= address[end] == ")"
    return address[:end]


def _is_target(text: str, at: int) -> bool:
    """Whether an address is the target of a link or the value of an attribute."""
    line_start = text.rfind("\n", max(0, at - 60), at) + 1
    return _TARGET_BEFORE.search(text[max(line_start, at - 60) : at]) is not None
