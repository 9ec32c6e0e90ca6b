"""Planters of what happens to lines and paragraphs."""

from __future__ import annotations

import re
import textwrap
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
_LAST_WORD = re.compile(r"(?<!\S)(?P<word>[a-z]{6,12})(?P<mark>[,;]?)\n(?=[^\W\d_])")
_WIDTHS = (60, 72)
_BLANK_IN_SENTENCE = re.compile(r"(?<=[a-z] )(?=[a-z]{3,} [a-z])")
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
    """A blank line cuts a sentence after a word with which none ends.

    Proof is how the other paragraphs end: in so short a text one line without a stop takes it away.
    """
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
                yield Damage(Span(*match.span("blank")), "\n\n", around=Span(0, len(text)))


@planter("repeated-spaces")
def repeated_spaces(text: str) -> Iterator[Damage]:
    """Two or three blanks stand in a sentence. (In a text that is a table, or that they make one, they are columns.)"""
    if Facts(text).keeps_lines:
        return
    for line in re.finditer(r"[^\n]+", text):
        if len(re.findall(r"(?<!\S)[a-z]+(?!\S)", line[0])) < max(10, 0.7 * len(line[0].split())):
            continue
        places = list(_BLANK_IN_SENTENCE.finditer(text, *line.span()))
        is_cell = places and Facts(f"{text[: places[0].end()]}  {text[places[0].end() :]}").keeps_lines
        for match in places:
            for artifact in (" ",) if is_cell else (" ", "  "):
                yield Damage(Span(*match.span()), artifact)


@planter("hard-wrapped-lines")
def hard_wrapped_lines(text: str) -> Iterator[Damage]:
    """All paragraphs are broken into lines."""
    for width in _WIDTHS:
        wrapped = _wrapped(text, width)
        if wrapped is not None:
            yield Damage(Span(0, len(text)), wrapped)


@planter("hyphenated-line-break")
def hyphenated_line_break(text: str) -> Iterator[Damage]:
    """All paragraphs are broken into lines, and at the end of one a word is broken that the text has elsewhere."""
    wrapped = _wrapped(text, _WIDTHS[0])
    for match in _LAST_WORD.finditer(wrapped or ""):
        word, line_end = match["word"], match.end()
        if len(re.findall(rf"(?<![\w-]){word}(?![\w-])", text)) < 2:
            continue
        for cut in range(match.start() + 2, match.end("word") - 2):
            assert wrapped is not None
            broken = f"{wrapped[:cut]}-\n{wrapped[cut : line_end - 1]} {wrapped[line_end:]}"
            if Facts(broken).layout is Layout.WRAPPED:  # its longer line may be too much for a short text
                yield Damage(Span(0, len(text)), broken, Span(cut, cut + 2))


def _wrapped(text: str, width: int) -> str | None:
    """``text`` with its paragraphs wrapped, or None if that leaves a doubt where they were."""
    wrapped = "\n\n".join(
        textwrap.fill(part, width, break_long_words=False, break_on_hyphens=False)
        for part in text.rstrip("\n").split("\n\n")
    )
    wrapped += text[len(text.rstrip("\n")) :]
    is_plain = "\n" not in text.replace("\n\n", "").rstrip("\n")
    facts = Facts(wrapped)
    if not is_plain or "](" in text or facts.layout is not Layout.WRAPPED or facts.keeps_lines:
        return None
    return wrapped if all(map(_goes_on_in_lower_case, wrapped.split("\n\n"))) else None


def _goes_on_in_lower_case(paragraph: str) -> bool:
    """Whether a good part of the lines of ``paragraph`` go on in lower case, and none begins with a sign."""
    breaks = re.findall(r"(\S)\n(\S)", paragraph)
    lower = [after for before, after in breaks if after.islower() and before.isalpha()]
    return 2 * len(lower) >= len(breaks) and all(after.isalpha() and before not in "—–-" for before, after in breaks)
