"""missing-space-after-stop: a sentence that begins right behind the stop of another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_SMALL = "a-zß-öø-ÿĀ-žа-ёα-ωά-ώ"
_CAPITAL = "A-ZÀ-ÖØ-ÞĀ-žА-ЯЁΑ-Ω"
_JOINT = re.compile(
    rf"[.!?](?<=[{_SMALL}]{{3}}.)[”’)\]]?"
    rf"(?=[“‘(]?(?P<next>[{_CAPITAL}][{_SMALL}]*)(?:[ ,;:’'-]|[.!?](?:\s|\Z)))"
)
_ENDINGS = frozenset(
    "Com Net Org Edu Gov Info Biz Tv Me Js Io Co Uk De Fr Ru Au Ca Us Eu App Dev Ai Py Html Php Pdf Exe Txt Doc".split()
)
"""Ends of addresses and files, as they look where a name is written in capitals."""
_ADDRESS = re.compile(r"[/@\\_=<>#&|]|www|[a-z]\.[a-z]", re.IGNORECASE)
_TOKEN_BEFORE = re.compile(r"(?<!\S)\S*+$")
_NEAR = 60
"""Characters before the stop in which the word before it begins."""


@text_rule(
    code="TY002",
    name="missing-space-after-stop",
    stage=Stage.LAYOUT,
    safety=Safety.UNSAFE,
    message="No space after the end of a sentence",
    cure="Put a space",
    trigger=(".", "!", "?"),
    examples=(
        Example("the young actor.Talking with media", "the young actor. Talking with media"),
        Example("Node.js and Wikipedia.Com", "Node.js and Wikipedia.Com"),
    ),
)
def missing_space_after_stop(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A full stop, question or exclamation mark between a word in lower case and one with a capital, without a space.

    It leaves alone addresses, names of files and programs, abbreviations (`e.g.Then`), initials, program text, and
    documents with fenced code.

    ## Why it matters

    Tokenizers take the two words for one, and the two sentences too. Often a paragraph ended there.

    ## Fix safety

    Unsafe: a name may be written so, and what is missing may be the end of a paragraph.

    ## Known from

    Paragraphs and list items that an extractor joined: 41 of 1,000 web pages, 339 of 1,000 PDF documents. Of forty
    findings in raw text all were right; names such as *Maui.Gtk* are the exception.
    """
    if facts.is_code or facts.has_code_fence:
        return
    for match in _JOINT.finditer(text):
        if match["next"] not in _ENDINGS and not _is_in_address(text, match.start()):
            yield Edit(Span(match.end(), match.end()), " ")


def _is_in_address(text: str, at: int) -> bool:
    token = _TOKEN_BEFORE.search(text[max(0, at - _NEAR) : at])
    return token is not None and _ADDRESS.search(token[0]) is not None
