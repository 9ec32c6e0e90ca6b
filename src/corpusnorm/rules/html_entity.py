"""html-entity: characters that are still written as HTML writes them."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from html.entities import html5

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, InContext, Stage, text_rule

_NAME = "(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31}|(?:amp|apos|gt|lt|nbsp|quot) );"
_ENTITY = re.compile(f"&{_NAME}")
_ESCAPED_TAG = re.compile(r"&(?:amp;)*lt;[^&\n]{1,200}&(?:amp;)*gt;")
_END_TAG = re.compile(r"</[A-Za-z]")
_NAMED = re.compile(r"[`'\"\u2018\u201c]&#?\w+;[`'\"\u2019\u201d]")
_SPEAKS_OF_IT = re.compile(
    r"\bampersand|(?:HTML|XML|character) entit(?:y|ies)|\b(?:less|greater)[- ]than sign|character reference",
    re.IGNORECASE,
)
_NEAR = 60
"""Characters before and behind that are looked at."""

_NO_TEXT = frozenset({"Cc", "Cs", "Cn"})
"""Unicode categories of controls, half characters, and code points that are no characters."""


@text_rule(
    code="EN003",
    name="html-entity",
    stage=Stage.ENCODING,
    safety=Safety.SAFE,
    message="HTML entity in the text",
    cure="Write the character itself",
    trigger=(InContext("&", _NAME),),
    examples=(
        Example("Salt &amp; pepper&#8230;", "Salt & pepper\u2026"),
        Example("R&D; AT&T", "R&D; AT&T"),
    ),
)
def html_entity(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Entities with their semicolon: `&amp;`, `&eacute;`, `&#8217;`, `&#x2019;`, also those that
    were escaped twice, and the commonest where a tokenizer set it apart (`&gt ;`). Numbers
    from 128 to 159 mean Windows-1252, as in browsers.

    It leaves alone entities that the text speaks about (in quotation marks or backticks, or
    beside words such as *ampersand* and *HTML entity*), program text, documents with
    fenced code, and those with two or more tags written as `&lt;p&gt;`. Where the text has
    tags of its own, `&lt;` and `&gt;` stay, or they would become part of one.

    ## Why it matters

    A word with an entity inside is not found, and is counted as several words.

    ## Fix safety

    Safe: the entity stands for the character and nothing else. One that stands for a control
    character stays.

    ## Known from

    Feeds, comments and titles that were escaped once too often: 5 of 1,000 web pages, 20 of
    1,000 pages turned into Markdown.
    """
    if not _ENTITY.search(text) or _shows_html(text, facts):
        return
    refused = "<>" if _END_TAG.search(text) else ""
    for match in _ENTITY.finditer(text):
        character = _meaning(match[0].replace(" ", ""))  # a tokenizer set the semicolon apart
        if character and character not in refused and not _is_named(text, *match.span()):
            yield Edit(Span(*match.span()), character)


def _shows_html(text: str, facts: Facts) -> bool:
    """Whether the document is about HTML, or has code in which an entity is meant as one."""
    if facts.has_code_fence or len(_ESCAPED_TAG.findall(text)) >= 2:
        return True
    return facts.is_code and Facts(_ENTITY.sub(" ", text)).is_code  # not for an entity at the end of a line


def _meaning(entity: str) -> str | None:
    """The text that ``entity`` stands for, or None where that is no text."""
    if entity[1] != "#" and entity[1:] not in html5:
        return None
    meaning = html.unescape(entity)
    if meaning == "\N{REPLACEMENT CHARACTER}":
        return None
    return None if any(unicodedata.category(char) in _NO_TEXT for char in meaning) else meaning


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether the text speaks about the entity: it stands alone in quotation marks, or is called what it is nearby."""
    if _NAMED.fullmatch(text, max(0, start - 1), end + 1):
        return True
    return _SPEAKS_OF_IT.search(text, max(0, start - _NEAR), end + _NEAR) is not None
