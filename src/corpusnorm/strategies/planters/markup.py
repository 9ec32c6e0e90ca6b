"""Planters of marks of Markdown and of addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.facts import Facts
from corpusnorm.strategies.planting import Damage, planter

_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_WORDS = re.compile(r"(?<=[^\W\d_] )[^\W\d_]{3,}(?: [^\W\d_]{3,})?(?= [^\W\d_])")
_TITLE = re.compile(r"(?:\A|(?<=\n\n))[^\n]{3,60}(?<![.!?。”»\")])(?=\n\n)")
_AFTER_SENTENCE = re.compile(r"(?<=[a-z]\.)(?= [A-Z])")
_ADDRESS = "https://example.org/letters/1947"


@planter("markdown-escape")
def markdown_escape(text: str) -> Iterator[Damage]:
    """A backslash is before a price, or in Markdown before a hyphen."""
    is_markdown = Facts(text).is_markdown
    for paragraph in _PARAGRAPH.finditer(text):
        prices = list(re.finditer(r"(?<![\w$\\])\$(?=\d)", paragraph[0]))
        if len(prices) == 1:
            at = paragraph.start() + prices[0].start()
            yield Damage(Span(at, at + 1), "\\$")
    if is_markdown:
        for match in re.finditer(r"(?<=[a-z])-(?=[a-z])", text):
            yield Damage(Span(*match.span()), "\\-")


@planter("markdown-emphasis")
def markdown_emphasis(text: str) -> Iterator[Damage]:
    """Words in Markdown are emphasised."""
    if not Facts(text).is_markdown:
        return
    for match in _WORDS.finditer(text):
        for mark in ("*", "_", "**", "***"):
            yield Damage(Span(*match.span()), f"{mark}{match[0]}{mark}")


@planter("markdown-heading")
def markdown_heading(text: str) -> Iterator[Damage]:
    """A heading in Markdown has its number signs, or a line under it."""
    if not Facts(text).is_markdown:
        return
    for match in _TITLE.finditer(text):
        title = match[0]
        for signs in ("#", "##", "####"):
            yield Damage(Span(*match.span()), f"{signs} {title}", Span(0, len(signs) + 1))
        closing = Span(len(title) + 3, len(title) + 6)
        yield Damage(Span(*match.span()), f"## {title} ##", Span(0, 3), also=(closing,))
        yield Damage(Span(*match.span()), f"{title}\n{'=' * len(title)}", Span(len(title), 2 * len(title) + 1))


@planter("markdown-reference")
def markdown_reference(text: str) -> Iterator[Damage]:
    """Words are a link, whose address stands on a line below."""
    if "]:" in text or not text.endswith(".\n"):
        return
    for match in _WORDS.finditer(text):
        link, definition = f"[{match[0]}][1]", f"[1]: {_ADDRESS}"
        linked = f"{link}{text[match.end() :]}\n{definition}\n"
        below = Span(len(linked) - len(definition) - 1, len(linked) - 1)
        yield Damage(Span(match.start(), len(text)), linked, Span(0, len(link)), also=(below,))


@planter("markdown-image")
def markdown_image(text: str) -> Iterator[Damage]:
    """A picture stands between two paragraphs of Markdown."""
    if not Facts(text).is_markdown:
        return
    for match in re.finditer(r"(?<=[^\s|])\n\n(?=[^\s|])", text):
        for picture in ("![](page_3.jpeg)", "![The harbour at noon](https://example.org/harbour.png)"):
            yield Damage(Span(*match.span()), f"\n\n{picture}\n\n", Span(2, 2 + len(picture)))


@planter("markdown-link")
def markdown_link(text: str) -> Iterator[Damage]:
    """Words in Markdown are a link."""
    if not Facts(text).is_markdown:
        return
    for match in _WORDS.finditer(text):
        for target in (_ADDRESS, "/letters/1947", '#note-1 "To the note"'):
            yield Damage(Span(*match.span()), f"[{match[0]}]({target})")


@planter("bare-url")
def bare_url(text: str) -> Iterator[Damage]:
    """A sentence holds an address."""
    for match in _AFTER_SENTENCE.finditer(text):
        yield Damage(Span(*match.span()), f" See {_ADDRESS}.", Span(5, 5 + len(_ADDRESS)))


@planter("tracking-parameter")
def tracking_parameter(text: str) -> Iterator[Damage]:
    """An address tells where its reader came from."""
    for match in _AFTER_SENTENCE.finditer(text):
        artifact = f" See {_ADDRESS}?utm_source=feed."
        yield Damage(Span(*match.span()), artifact, Span(artifact.index("?"), len(artifact) - 1))


@planter("html-tag")
def html_tag(text: str) -> Iterator[Damage]:
    """Words stand between two tags. (A tag alone is unsafe to take out: its fellow may be missing.)"""
    for match in _WORDS.finditer(text):
        for tag in ("b", "em", "span"):
            yield Damage(Span(*match.span()), f"<{tag}>{match[0]}</{tag}>")
