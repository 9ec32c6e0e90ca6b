"""markdown-link: brackets around the text of a link, and its address behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Mark, MarkType, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import Link, code, links, unlinked
from corpusnorm.rule import Example, Stage, text_rule

_ADDRESS = re.compile(r"(?:https?|ftp|mailto|tel|javascript|data|file):|/|#|\?\w|\.\.?/", re.IGNORECASE)
_PATH = re.compile(r"(?=[^/.]*[/.])(?=[^a-zA-Z]*[a-zA-Z])[\w%~][^\s\\]*")
_HELP = re.compile(r"\w[:?=]\[(?:(?:alt |link )?text|title|label)\]")


@text_rule(
    code="MK011",
    name="markdown-link",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Link in Markdown",
    cure="Leave the text and keep the address as a mark of the document",
    trigger=("](",),
    examples=(
        Example(
            "## Rivers\n\nThe [Oder](https://example.org/oder) rose.",
            "## Rivers\n\nThe Oder rose.",
        ),
        Example("So f[i](x) is the same as f[j](x) [sic](1).", "So f[i](x) is the same as f[j](x) [sic](1)."),
    ),
)
def markdown_link(text: str, facts: Facts) -> Iterator[Edit]:
    r"""
    ## What it finds

    `[text](address)` and `[text](address "title")` in a document that is Markdown as a whole. The address must look
    like one: a scheme, a path, a `#` or `?`, or the name of a file. A link without text (`[ ](/search)`) goes as a
    whole.

    Indices and calls (`f[i](x)`), intervals, notes such as `[sic](1)`, code, images, links that are escaped, and help
    texts that show how a link is written stay.

    ## Why it matters

    Addresses are counted as words, and cut sentences in the middle; in some pages they are most of the text.

    ## Fix safety

    Safe: the text stays, with a blank where only the brackets kept it from the word beside it (converters lose the
    blank before a link), and the address is kept as a mark (`link`) on it. The account keeps what a link without text
    and the title of a link said.

    ## Known from

    Every page that html2text turned into Markdown, more than a hundred in each, and half of the PDF turned into
    Markdown.
    """
    if not facts.is_markdown:
        return
    literal = code(text)
    end = 0
    for link in sorted(links(text), key=lambda link: link.span.start):
        if link.span.start < end or link.is_image or link.span.start in literal or not _is_certain(text, link):
            continue
        end = link.span.end
        yield from _unlinked(text, link)


def _is_certain(text: str, link: Link) -> bool:
    before = text[max(link.span.start - 2, 0) : link.span.start]
    if _HELP.search(text, max(link.span.start - 2, 0), link.text.end + 1) or before.endswith("\\"):
        return False
    if before[-1:].isalnum() or before.endswith(("]", ")")):
        return _ADDRESS.match(link.target) is not None
    return not link.target or bool(_ADDRESS.match(link.target) or _PATH.fullmatch(link.target))


def _unlinked(text: str, link: Link) -> Iterator[Edit]:
    """The link as its text, or nothing where it has none."""
    span, inner = link.span, text[link.text.start : link.text.end]
    mark = Mark(type=MarkType.LINK, span=span, target=link.target) if link.target else None
    if not inner.strip(" \t\n_*"):
        start = span.start
        while text[start - 1 : start] in (" ", "\t") and text[span.end : span.end + 1] in (" ", "\t", "\n", ""):
            start -= 1
        yield Edit(Span(start, span.end), "")
    else:
        yield from unlinked(text, span, link.text, mark)
