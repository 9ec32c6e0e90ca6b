"""Planters of lists, tables and quotations that are plain lines, and of paragraphs that lost or gained their bounds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.strategies.places import between, separator
from corpusnorm.strategies.planting import Damage, planter

_ITEMS = ("the letters of the first office", "a garden older than the town", "what the baker knew")
_BULLETS = ("- ", "* ", "• ", "▪ ", "• \t", "  * ")
_COUNTED = (("1. ", "2. ", "3. "), ("1) ", "2) ", "3) "), ("(1) ", "(2) ", "(3) "))
_TABLE = "| Year | Letters |\n| --- | --- |\n| 1947 | 12 |\n| 1948 | 40 |"
_TABLE_WITHOUT_BORDERS = "Year | Letters\n---|---\n1947 | 12\n1948 | 40"
_QUOTED = (
    "> The letters came on Tuesday,\n> all of them.",
    ">The letters came.\n>All of them did.",
    "> > Did they?\n> Yes.",
)
_SAYING = {
    "en": "What she thought of it all can be read in a letter of that winter, where she writes:",
    "de": "Was sie davon hielt, steht in einem Brief aus jenem Winter, in dem sie schreibt:",
    "fr": "Ce qu’elle en pensait se lit dans une lettre de cet hiver, où elle écrit :",
}
_LEAST_QUOTED = 160
_PARAGRAPH = re.compile(r"(?:\A|(?<=\n\n))(?=[^\W\d_])[^\n]{100,}[.!?…](?=\n)")
_INITIAL = re.compile(r"[A-Z]\. ")
_CAPTION = ("The old bridge at noon", "Ann Brook in her garden, 1947", "Photo of the harbour")
_SENTENCES = re.compile(r"[.!?。] ?(?=\S)")
_FEWEST_SENTENCES, _LEAST_FLAT = 8, 1_600
"""Beyond what the rule asks for, as other rules may shorten the text before it."""
_TEASERS = ("... Read more", "… Continue reading", " […]", " [...]", "... [+1204 chars]", " … Weiterlesen →")
_OPEN = re.compile(r"(?<=[a-z] )(?:the|of|and|with|der|die|und|mit|le|de|et|el|que)(?= [a-z])")


@planter("list-marker")
def list_marker(text: str) -> Iterator[Damage]:
    """A list stands between two paragraphs."""
    for bullet in _BULLETS:
        for damage in between(text, "\n".join(f"{bullet}{item}" for item in _ITEMS)):
            assert damage.fault is not None
            yield Damage(damage.span, damage.artifact, Span(damage.fault.start, damage.fault.start + len(bullet)))


@planter("plain-list-marker")
def plain_list_marker(text: str) -> Iterator[Damage]:
    """A list that counts stands between two paragraphs."""
    if Facts(text).is_markdown:
        return
    for marks in _COUNTED:
        items = (f"{mark}{item}" for mark, item in zip(marks, _ITEMS, strict=True))
        for damage in between(text, "\n".join(items)):
            assert damage.fault is not None
            yield Damage(damage.span, damage.artifact, Span(damage.fault.start, damage.fault.start + len(marks[0])))


@planter("table-pipe")
def table_pipe(text: str) -> Iterator[Damage]:
    """A table stands between two paragraphs."""
    yield from between(text, _TABLE, _TABLE_WITHOUT_BORDERS)


@planter("quote-marker")
def quote_marker(text: str) -> Iterator[Damage]:
    """Somebody's words are quoted as mail programs do."""
    for quoted in _QUOTED:
        for damage in between(text, f"Ann wrote:\n{quoted}", quoted):
            start = damage.artifact.index(">")
            yield Damage(damage.span, damage.artifact, Span(start, start + 1))


@planter("lost-block-quote", always_found=False)
def lost_block_quote(text: str) -> Iterator[Damage]:
    """A quotation that was set in is a paragraph like others."""
    for match in _plain_paragraphs(text):
        saying = _SAYING[Facts(text).language or ""]
        gap = separator(text)
        artifact = f"{saying}{gap}{match[0]}"
        start = len(saying) + len(gap)
        yield Damage(Span(*match.span()), artifact, Span(start, len(artifact)))


@planter("quote-run-in", always_found=False)
def quote_run_in(text: str) -> Iterator[Damage]:
    """A quotation has lost its marks behind the words that introduce it."""
    for match in _plain_paragraphs(text):
        saying = _SAYING[Facts(text).language or ""]
        yield Damage(Span(*match.span()), f"{saying} {match[0]}", Span(len(saying) - 1, len(saying) + 1))


def _plain_paragraphs(text: str) -> Iterator[re.Match[str]]:
    """Paragraphs in which nothing is quoted, of texts in the languages of `_SAYING`."""
    if Facts(text).language in _SAYING:
        for match in _PARAGRAPH.finditer(text):
            if len(match[0]) >= _LEAST_QUOTED and not re.search('["“”„«»]', match[0]):
                yield match


@planter("leading-indent")
def leading_indent(text: str) -> Iterator[Damage]:
    """Each paragraph is set in, or its first line is, as books do. (One that begins with `M.` may be an item.)"""
    if separator(text) != "\n\n" or Facts(text).is_markdown:
        return
    places = [match.start() for match in _PARAGRAPH.finditer(text)]
    for indent in ("    ", "\t", "  ", "   "):
        damaged = _PARAGRAPH.sub(lambda match, indent=indent: indent + match[0], text)  # type: ignore[misc]
        for before, place in enumerate(places):
            if not _INITIAL.match(text, place):
                start = place + before * len(indent)
                yield Damage(Span(0, len(text)), damaged, Span(start, start + len(indent)))


@planter("adjacent-duplicate-line")
def adjacent_duplicate_line(text: str) -> Iterator[Damage]:
    """The text of a picture comes again as its caption. (In a table two rows may be equal.)"""
    if Facts(text).keeps_lines:
        return
    gap = separator(text)
    for caption in _CAPTION:
        for damage in between(text, f"{caption}{gap}{caption}"):
            assert damage.fault is not None
            start = damage.fault.start + len(caption) + len(gap)
            yield Damage(damage.span, damage.artifact, Span(start, start + len(caption)))


@planter("flattened-document")
def flattened_document(text: str) -> Iterator[Damage]:
    """All line ends have become blanks."""
    flat = " ".join(text.split("\n")).replace("  ", " ").strip() + "\n"
    is_long = len(flat) >= _LEAST_FLAT and len(_SENTENCES.findall(flat)) >= _FEWEST_SENTENCES
    if is_long and "\n" in text.rstrip("\n") and not Facts(text).is_markdown:
        yield Damage(Span(0, len(text)), flat, Span(0, len(flat.split()[0])))


@planter("single-newline-paragraphs")
def single_newline_paragraphs(text: str) -> Iterator[Damage]:
    """The blank lines between paragraphs are lost."""
    facts = Facts(text)
    if facts.layout is Layout.BLANK_LINES and len(_PARAGRAPH.findall(text)) > _FEW and not facts.is_markdown:
        yield Damage(Span(0, len(text)), text.replace("\n\n", "\n"))


_FEW = 4


@planter("truncated-end", always_found=False)
def truncated_end(text: str) -> Iterator[Damage]:
    """The text ends within a sentence, with the link to the rest of it."""
    for match in _OPEN.finditer(text, len(text) // 2):
        for teaser in _TEASERS:
            artifact = f"{match[0]}{teaser}\n"
            yield Damage(Span(match.start(), len(text)), artifact, Span(len(match[0]), len(artifact) - 1))
