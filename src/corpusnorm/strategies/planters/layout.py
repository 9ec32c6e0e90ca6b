"""Planters of what happens to lines and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.strategies.planting import Damage, planter

_OPEN_ENDED = {
    "en": "the|of|that|which|was|were",
    "de": "der|die|das|den|von|mit",
    "fr": "le|la|les|de|du|qui",
    "es": "el|la|las|de|que|en",
    "it": "il|la|le|di|che|in",
}
_BROKEN = re.compile(r"(?<!\S)(?P<word>[a-z]{6,12})(?P<mark>[,;]?)\n(?=[^\W\d_])")
_LEAST = 80


@planter("trailing-whitespace")
def trailing_whitespace(text: str) -> Iterator[Damage]:
    """A line ends in blanks or tabs."""
    for match in re.finditer(r"(?<=\S)(?=\n)", text):
        for artifact in (" ", "\t", "   ", " \t "):
            yield Damage(Span(*match.span()), artifact)


@planter("excess-blank-lines")
def excess_blank_lines(text: str) -> Iterator[Damage]:
    """More blank lines than one stand between paragraphs."""
    for match in re.finditer(r"(?<=\S)\n\n(?=\S)", text):
        for artifact in ("\n\n\n", "\n\n\n\n\n", "\n \n\n", "\n\n\t\n"):
            yield Damage(Span(*match.span()), artifact)


@planter("missing-final-newline")
def missing_final_newline(text: str) -> Iterator[Damage]:
    """The last line does not end."""
    if text.endswith("\n") and text.strip():
        yield Damage(Span(len(text) - 1, len(text)), "")


@planter("split-paragraph")
def split_paragraph(text: str) -> Iterator[Damage]:
    """A blank line cuts a sentence after a word with which none ends."""
    facts = Facts(text)
    if facts.language not in _OPEN_ENDED or facts.layout is not Layout.BLANK_LINES:
        return
    after_word = re.compile(rf"(?<=[a-z] )(?:{_OPEN_ENDED[facts.language]})(?P<blank> )(?=[a-z]{{4,}} )")
    for paragraph in re.finditer(r"[^\n]+", text):
        if not paragraph[0].endswith("."):
            continue
        for match in after_word.finditer(text, *paragraph.span()):
            left, right = match.start() - paragraph.start(), text[match.end() : paragraph.end()]
            if left > _LEAST and right.count(" ") > 3:
                yield Damage(Span(*match.span("blank")), "\n\n")


@planter("hyphenated-line-break")
def hyphenated_line_break(text: str) -> Iterator[Damage]:
    """A word that the text has elsewhere is broken at the end of its line."""
    for match in _BROKEN.finditer(text):
        word = match["word"]
        if len(re.findall(rf"(?<![\w-]){word}(?![\w-])", text)) < 2:
            continue
        for cut in range(2, len(word) - 2):
            rest = word[cut:] + match["mark"]
            yield Damage(Span(match.start() + cut, match.end()), f"-\n{rest} ", Span(0, 2))
