"""percent-escape: characters as addresses write them, outside an address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, InContext, Stage, text_rule

_REST = "[C-Fc-f][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]"
_BEYOND_ASCII = re.compile(f"%{_REST}")
_ESCAPES = re.compile("(?:%[0-9A-Fa-f]{2})+")
_BEFORE = re.compile(r"(?<![^\s|])[^\s|]*+\Z")
_AFTER = re.compile(r"[^\s|]*")
_NO_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\N{REPLACEMENT CHARACTER}]")
_LONGEST = 200
"""Characters of an address before the escape."""

_ADDRESS = re.compile(r"[/\\@=&#<>{}\[\]()_+`\"]|:\w|\.\w{2,5}\b|\?\w|%2[Ff]|%3[AaDdFf]|www")
"""Signs of addresses, names of files, queries and links; escaped ones, too."""


@text_rule(
    code="EN012",
    name="percent-escape",
    stage=Stage.ENCODING,
    safety=Safety.SAFE,
    message="Character escaped as in an address",
    cure="Write the character itself",
    trigger=(InContext("%", _REST),),
    examples=(
        Example("It%E2%80%99s here", "It\u2019s here"),
        Example("see example.org/caf%C3%A9", "see example.org/caf%C3%A9"),
    ),
)
def percent_escape(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A word in which a character stands as the percent signs and numbers of its bytes in UTF-8 (`It%E2%80%99s`),
    outside addresses. Spaces in it (`%20`) are decoded with it.

    It leaves alone addresses, paths, queries, names of files, links, what stands in quotation marks or brackets,
    program text and documents with fenced code.

    ## Why it matters

    The word is not found, and its letters are counted as numbers.

    ## Fix safety

    Safe: prose has nothing like two or more such numbers that make one character in UTF-8, in a word of letters.

    ## Known from

    Titles and tags that were taken out of an address: a few web pages in 10,000.
    """
    if not _BEYOND_ASCII.search(text) or facts.is_code or facts.has_code_fence:
        return
    end = 0
    while match := _BEYOND_ASCII.search(text, end):
        start, end = _word_around(text, max(end, match.start() - _LONGEST), match.start())
        if _is_of_letters(text[start:end]):
            yield from _decoded(text[start:end], start)


def _word_around(text: str, least: int, at: int) -> tuple[int, int]:
    before, after = _BEFORE.search(text[least:at]), _AFTER.match(text, at)
    return (least + before.start() if before else at), (after.end() if after else at)


def _is_of_letters(word: str) -> bool:
    bare = _ESCAPES.sub("", word)
    return _ADDRESS.search(word) is None and any(char.isalpha() for char in bare)


def _decoded(word: str, offset: int) -> Iterator[Edit]:
    for escapes in _ESCAPES.finditer(word):
        meaning = unquote_to_bytes(escapes[0]).decode(errors="replace")
        if not _NO_TEXT.search(meaning):
            yield Edit(Span(*escapes.span()).shifted(offset), meaning)
