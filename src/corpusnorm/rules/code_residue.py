"""code-residue: scripts and style sheets of a page between its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, scan
from corpusnorm.rule import Example, Stage, text_rule

_OF_PAGES = (
    *("document.getElement", "document.createElement", "document.write(", "document.cookie", "document.querySelector"),
    *("window.location", "window.onload", "window._", "window.adsby", "jQuery(", "$(document)", "addEventListener("),
    *("google_ad_", "adsbygoogle", "googletag.", "dataLayer", "gtag(", "fbq(", "_gaq", "CDATA[", "text/javascript"),
    *("@media ", "@import url", "!important", '"@context"', "ld+json"),
)
"""What only the code of a web page holds."""
_CODE_SIGN = re.compile(r"[{};=()<>\[\]|&$\"']")
_CODE_LINE = re.compile(
    r"[{}();,\]\s]+|.*[;{}]|(?:var|let|const|function|return|if|else|try|catch|//|/\*|\*/|<!--|-->|<script|</script"
    r"|\"[@\w]+\":).*|[.#]?[\w-]+(?:[ ,>][.#\w-]+)* ?\{.*|[\w-]+: ?[^.!?]+;"
)
_SPEAKS_OF_CODE = re.compile(r"\b(?:JavaScript|jQuery|CSS|HTML|API|function|variable|compiler|script|snippet)s?\b")
_SIGNS_IN_HUNDRED = 6
_MENTIONS = 3
"""Signs in a hundred characters of code, and mentions of code in a text that is about it."""


@text_rule(
    code="MK019",
    name="code-residue",
    stage=Stage.MARKUP,
    safety=Safety.UNSAFE,
    message="Script or style sheet of a page",
    cure="Remove its lines",
    trigger=("{", "=", "CDATA[", ");"),
    examples=(
        Example(
            'The letters came.\nThey were old.\ngoogle_ad_client = "pub-1";\nNobody knew them.',
            "The letters came.\nThey were old.\nNobody knew them.",
        ),
        Example("The address is in window.location, he said.", "The address is in window.location, he said."),
    ),
)
def code_residue(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Neighbouring lines that are code by their signs and their ends, and of which one calls what only a web page has:
    `document.getElementById`, `google_ad_client`, `@media`, `"@context"`. In a text that speaks of programming, in
    program text and in documents with fenced code nothing is found.

    ## Why it matters

    A single script has as many "words" as the article, and the rarest of the corpus.

    ## Fix safety

    Unsafe: an author may have shown the code to the reader.

    ## Known from

    Blogs with advertising, eight of a thousand texts that trafilatura made; whole pages as Markdown.
    """
    if not _is_of_page(text) or facts.is_code or facts.has_code_fence:
        return
    lines = scan(text)
    mentions = 0
    found: list[list[Line]] = []
    block: list[Line] = []
    for line in [*lines, None]:
        if line is not None and _is_code(line.bare):
            block.append(line)
            continue
        if line is not None:
            mentions += len(_SPEAKS_OF_CODE.findall(line.bare))
        if line is None or line.bare:
            if any(_is_of_page(each.bare) for each in block):
                found.append(block)
            block = []
    if mentions < _MENTIONS:
        end = lines[-1].end
        for block in found:
            yield Edit(Span(block[0].start, min(block[-1].end + 1, end)), "")


def _is_code(bare: str) -> bool:
    if not _CODE_LINE.fullmatch(bare):
        return False
    signs = len(_CODE_SIGN.findall(bare))
    return 100 * signs >= _SIGNS_IN_HUNDRED * len(bare) or _is_of_page(bare)


def _is_of_page(text: str) -> bool:
    return any(sign in text for sign in _OF_PAGES)
