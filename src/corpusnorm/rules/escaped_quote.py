r"""escaped-quote: backslashes that a program put before quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import code
from corpusnorm.rule import Example, Stage, text_rule

_APOSTROPHE = re.compile(r"(?<!\\)\\++(?=['’][^\W\d_])")
_SLASHED = re.compile(r"\\[\"'’“]")
_CLITIC = re.compile(r".(?:s|t|re|ll|ve|d|m)\b")
_ELIDED = re.compile(r"\b(?:[cdjlmnstCDJLMNSTO]|[Qq]u)$")
_QUOTED = re.compile(r"(?P<open>(?<!\\)\\++)[\"“](?=\S)[^\"“”\\\n]{1,200}(?<=[\w.,!?…])(?P<close>\\+)[\"”](?![\w\\])")
_CODE = re.compile(
    r"[{}=<>|`]|;[ \t]*$|\b(?:echo|printf|print|grep|sed|awk)\b|\\[a-zA-Z0-9]|\b[A-Za-z]:\\|\":|\[\"", re.MULTILINE
)
_ADDRESS = re.compile(r"https?://(?:(?<=\shttp://)|(?<=\shttps://))\S+")
"""An address in running text, whose parameters are no signs of code."""


@text_rule(
    code="MK025",
    name="escaped-quote",
    stage=Stage.MARKUP,
    safety=Safety.UNSAFE,
    message="Backslash before a quotation mark",
    cure="Remove the backslash",
    trigger=("\\'", '\\"', "\\’", "\\“", "\\”"),
    examples=(
        Example(r"The officer\'s hat was \"lost\" again.", 'The officer\'s hat was "lost" again.'),
        Example(r'"test": "echo \"Error\" && exit 1"', r'"test": "echo \"Error\" && exit 1"'),
    ),
)
def escaped_quote(text: str, facts: Facts) -> Iterator[Edit]:
    r"""
    ## What it finds

    One or more backslashes before the apostrophe within a word (`don\'t`, `l\'homme`), and before both quotation marks
    around some words (`\"lost\"`).

    Program text and lines with signs of it, of JSON or of a shell, code between backticks, paths of Windows, and
    accents of TeX (`Andr\'e`, `\"o`) stay.

    ## Why it matters

    `don\'t` is another word than `don't`.

    ## Fix safety

    Unsafe: outside of plain prose the backslash may be meant, and OCR reads specks as one.

    ## Known from

    Databases that were filled through one layer of escaping too many: two of a thousand web pages.
    """
    if not _SLASHED.search(text) or facts.is_code or facts.has_tex:
        return
    literal = code(text)
    for match in _APOSTROPHE.finditer(text):
        if _is_in_word(text, match) and match.start() not in literal and not _is_in_code(text, match):
            yield Edit(Span(*match.span()), "")
    for match in _QUOTED.finditer(text):
        is_apart = match.start() == 0 or text[match.start() - 1].isspace() or text[match.start() - 1] in "([—–-"
        if is_apart and match.start() not in literal and not _is_in_code(text, match):
            yield Edit(Span(*match.span("open")), "")
            yield Edit(Span(*match.span("close")), "")


def _is_in_word(text: str, match: re.Match[str]) -> bool:
    """Whether the apostrophe after the backslash joins two words, as in English or in French."""
    before = text[max(match.start() - 3, 0) : match.start()]
    if not before[-1:].isalpha():
        return False
    return _CLITIC.match(text, match.end()) is not None or _ELIDED.search(before) is not None


def _is_in_code(text: str, match: re.Match[str]) -> bool:
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    around = text[max(start, match.start() - 300) : min(end if end >= 0 else len(text), match.end() + 300)]
    return _CODE.search(_ADDRESS.sub("", around)) is not None
