"""Planters of what a printed page leaves: its number, its head, the control character at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpusnorm.edit import Span
from corpusnorm.strategies.planting import Damage, planter

_SIZES = (600, 1_800)
_LEAST_PAGES = 4
_PLACE = re.compile(r"(?<=[^\W\d_])[ \n](?=[^\W\d_]{2})|(?<=\S)\n\n?(?=[^\s|])|(?<=[\u3040-\u9fff])(?=[\u3040-\u9fff])")
"""Between two words or two paragraphs; in Japanese between two characters."""
_NUMBERS = ("{}", "- {} -", "Page {} of 40", "Seite {}", "– {} –", "[{}]")
_HEADS = ("The Night Ferry", "Letters from an Office, 1947", "A. Whitfield et al.: The mills of the lower valley")


def _ends(text: str) -> Iterator[list[Span]]:
    """Where the pages of a text end: mostly within a sentence, sometimes between two paragraphs."""
    for size in _SIZES:
        if len(text) < _LEAST_PAGES * size:
            continue
        ends: list[Span] = []
        for match in _PLACE.finditer(text):
            if match.start() - (ends[-1].end if ends else 0) >= size and len(text) - match.end() > size // 2:
                ends.append(Span(*match.span()))
        if len(ends) >= _LEAST_PAGES - 1:
            yield ends


def _numbered(form: str, count: int, first: int) -> list[str]:
    return [form.format(number) for number in range(first, first + count)]


@planter("page-number-line", always_found=False)
def page_number_line(text: str) -> Iterator[Damage]:
    """The numbers of the pages stand between their texts."""
    for ends in _ends(text):
        for form in _NUMBERS:
            for frame in ("\n\n{}\n\n", "\n{}\n", "\n\n{}\n\n\f"):
                numbers = _numbered(form, len(ends), 11)
                yield from _with_lines(text, ends, [frame.format(number) for number in numbers], numbers)


def _with_lines(text: str, ends: Sequence[Span], artifacts: Sequence[str], lines: Sequence[str]) -> Iterator[Damage]:
    """``text`` with ``artifacts`` at the ends of its pages: a damage for each of ``lines``, which they hold."""
    bounds = [Span(0, 0), *ends, Span(len(text), len(text))]
    pieces = [text[one.end : two.start] for one, two in pairwise(bounds)]
    damaged, places = pieces[0], []
    for artifact, line, piece in zip(artifacts, lines, pieces[1:], strict=True):
        start = len(damaged) + artifact.index(line)
        places.append(Span(start, start + len(line)))
        damaged += artifact + piece
    for place in places:
        yield Damage(Span(0, len(text)), damaged, place)


@planter("running-head", always_found=False)
def running_head(text: str) -> Iterator[Damage]:
    """The title is printed at the top of each page, with its number beside it or at the foot of the page before."""
    for ends in _ends(text):
        for head in _HEADS:
            for form in (f"{{}} {head}", f"{head} {{}}"):
                heads = _numbered(form, len(ends), 12)
                yield from _with_lines(text, ends, [f"\n\n{line}\n\n" for line in heads], heads)
            heads = [head] * len(ends)
            below_number = [f"\n\n{number}\n\n{head}\n\n" for number in range(11, 11 + len(ends))]
            yield from _with_lines(text, ends, below_number, heads)
            yield from _with_lines(text, ends, [f"\n\n\f{head}\n\n"] * len(ends), heads)


@planter("form-feed")
def form_feed(text: str) -> Iterator[Damage]:
    """A page ends in its control character; behind a blank line within a sentence `split-paragraph` takes it along."""
    for ends in _ends(text):
        for artifact in ("\n\f", "\f\n"):
            yield from _with_lines(text, ends, [artifact] * len(ends), ["\f"] * len(ends))
