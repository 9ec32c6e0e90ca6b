"""bbcode-tag: the tags of a forum, in square brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Mark, MarkType, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import code
from corpusnorm.rule import Example, Stage, text_rule

_KEPT = "b|i|u|s|url|email|color|size|font|center|left|right|justify|indent|highlight|spoiler"
_SET_APART = "quote|img|list|youtube|video|media"
_TAG = re.compile(
    rf"\[(?P<close>/?)[ \t]?(?P<name>{_KEPT}|{_SET_APART})"
    r"(?P<value>[ \t]?=[^\]\[\n]{0,300}|[ \t][a-z]+=[^\]\[\n]{0,200})?\]",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"\bBB ?-?code\b|\[/?img\] code", re.IGNORECASE)
_MARKS = {"b": MarkType.STRONG, "i": MarkType.EMPHASIS, "url": MarkType.LINK}
_ADDRESS = re.compile(r"(?:https?://|www\.|/)[^\s\"'\]\[]+")
_LONGEST_PAIR = 2_000
"""Characters between two tags that belong together."""


@text_rule(
    code="MK026",
    name="bbcode-tag",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Tag of a forum",
    cure="Take the pair off and keep what it said as a mark of the document",
    trigger=("[/",),
    examples=(
        Example("It is [b]not[/b] far: [url=https://example.org/a]map[/url].", "It is not far: map."),
        Example("The sounds [p], [b], and [k] do not alternate.", "The sounds [p], [b], and [k] do not alternate."),
    ),
)
def bbcode_tag(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `[b]…[/b]`, `[i]…[/i]`, `[url=…]…[/url]`, `[color=…]…[/color]` and the like, always an opening tag with the one
    that closes it.

    Brackets alone (`give[s]`, phonetics, `Z[i]`), texts about BBCode, program text, code between backticks and links
    of Markdown stay.

    ## Why it matters

    The tags stick to the words, and addresses are counted as words.

    ## Fix safety

    Safe in pairs: bold, italics and links are kept as marks. Unsafe are quotations, pictures and lists, since in a
    text file nothing else tells where they begin and end.

    ## Known from

    Forums, and comments by people who took a blog for one: one of a thousand web pages.
    """
    if not _TAG.search(text) or _SUBJECT.search(text) or facts.is_code:
        return
    literal = code(text)
    opened: list[re.Match[str]] = []
    for tag in _TAG.finditer(text):
        if tag.start() in literal or text.startswith("(", tag.end()):
            continue
        if not tag["close"]:
            opened.append(tag)
            continue
        while opened:
            opening = opened.pop()
            if opening["name"].lower() == tag["name"].lower():
                if tag.start() - opening.end() <= _LONGEST_PAIR:
                    yield from _pair(text, opening, tag)
                break


def _pair(text: str, opening: re.Match[str], closing: re.Match[str]) -> Iterator[Edit]:
    """Take out two tags that belong together, and keep what they mean as a mark."""
    name = opening["name"].lower()
    inner = text[opening.end() : closing.start()]
    safety = Safety.SAFE if re.fullmatch(_KEPT, name) else Safety.UNSAFE
    mark = None
    if name in _MARKS and inner.strip():
        address = _ADDRESS.search(opening["value"] or inner) if name == "url" else None
        if name != "url" or address:
            target = address[0] if address else None
            mark = Mark(type=_MARKS[name], span=Span(opening.start(), closing.end()), target=target)
    yield Edit(Span(*opening.span()), "", safety=safety, mark=mark)
    yield Edit(Span(*closing.span()), "", safety=safety)
