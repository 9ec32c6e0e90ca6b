"""Whether lines end where the page was full, and not where a paragraph does."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from itertools import groupby, pairwise

_SHORTEST, _LONGEST = 40, 160
"""Characters between which the lines of a printed or typed page lie."""
_NEIGHBOURS = 3
_FILLED = 0.85
_LEAST_BROKEN = 6
_SHARE_BROKEN = 0.35
"""Of the lines of paragraphs that were broken into lines, half to nine tenths are followed by lower case; of
paragraphs in one line each, less than one in twenty."""
_SHARE_FILLED = 0.7
_ALIKE = 0.8


def may_be_wrapped(text: str) -> bool:
    """Whether the lines of ``text`` are so short on average that it can be wrapped."""
    return text.count("\n") * _LONGEST > len(text)


def is_wrapped(lines: Sequence[str]) -> bool:
    """Whether the lines of paragraphs follow each other directly. ``lines`` have no white space around them."""
    return _are_broken(lines, apart=False) or _is_even(lines)


def is_spaced_out(lines: Sequence[str]) -> bool:
    """Whether the lines of paragraphs are wrapped, and a blank line stands after each."""
    return _are_broken(lines, apart=True)


def _are_broken(lines: Sequence[str], *, apart: bool) -> bool:
    """Whether the pairs of lines that follow each other directly, or ``apart``, show that the ends are those of a page.

    ``apart`` are those with blank lines between them.
    """
    broken = _broken(lines, apart=apart)
    return len(broken) >= _LEAST_BROKEN and _are_of_a_page(lines, broken, apart=apart)


def _broken(lines: Sequence[str], *, apart: bool) -> list[tuple[int, int]]:
    """The pairs of lines within a sentence. Only lines in lower case are looked at, which are few in most texts."""
    broken = []
    for after in [number for number, line in enumerate(lines) if number and line[:1].islower()]:
        before = after - 1
        while apart and before and not lines[before]:
            before -= 1
        if (after > before + 1) is apart and _is_of_a_page(lines[before]) and goes_on(lines[before], lines[after]):
            broken.append((before, after))
    return broken


def _are_of_a_page(lines: Sequence[str], broken: Sequence[tuple[int, int]], *, apart: bool) -> bool:
    """Whether the lines are ``broken`` often enough, and mostly where the page was full.

    Where half of them end in a comma, they are rather verses.
    """
    full = [number for number, line in enumerate(lines) if line]
    pairs = sum(1 for one, two in pairwise(full) if (two > one + 1) is apart and _is_of_a_page(lines[one]))
    if len(broken) < _SHARE_BROKEN * pairs:
        return False
    widths = page_widths(lines, apart=apart)
    filled = sum(1 for one, two in broken if widths[one] and is_filled(lines[one], lines[two], widths[one]))
    stopped = sum(1 for one, _ in broken if lines[one][-1] == ",")
    return filled >= _SHARE_FILLED * len(broken) + 1 and 2 * stopped <= len(broken)


def _is_of_a_page(line: str) -> bool:
    return _SHORTEST <= len(line) <= _LONGEST


def goes_on(line: str, after: str) -> bool:
    """Whether a sentence goes on from ``line`` to the line ``after`` it, as the letters at the break show."""
    return after[0].islower() and (line[-1].isalnum() or line[-1] in ",-\N{HYPHEN}’'\")”»")


def is_filled(line: str, after: str, width: float) -> bool:
    """Whether the first word of the line ``after`` had hardly any room at the end of ``line``."""
    return len(line) + 1 + len(after.split(None, 1)[0]) >= _FILLED * width


def page_widths(lines: Sequence[str], *, apart: bool) -> list[int]:
    """How wide the page is at each line: the longest of the lines around it, or 0 where no two are about as long.

    A blank line parts them from others, unless blank lines stand between all of them (``apart``). Lines that are too
    long for a page do not count.
    """
    widths = [0] * len(lines)
    for _, group in groupby(range(len(lines)), key=lambda index: apart or bool(lines[index])):
        run = [index for index in group if lines[index]]
        lengths = [len(lines[index]) if len(lines[index]) <= _LONGEST else 0 for index in run]
        for at, index in enumerate(run):
            widths[index] = _common_length(lengths[max(at - _NEIGHBOURS, 0) : at + _NEIGHBOURS + 1])
    return widths


def usual_width(lines: Sequence[str], *, apart: bool) -> float:
    """How wide most of the page is, narrow tables and labels left out; 0 where no lines are about as long."""
    return statistics.median([width for width in page_widths(lines, apart=apart) if width >= _SHORTEST] or [0])


def _common_length(lengths: Sequence[int]) -> int:
    """The greatest of the lengths, or 0 if no other comes near it."""
    second, longest = sorted((0, *lengths))[-2:]
    return longest if second >= _ALIKE * longest else 0


def _is_even(lines: Sequence[str]) -> bool:
    """Whether most lines that are followed by another are filled up to a common width."""
    followed = [line for line, after in pairwise(lines) if len(line) > _MARK and after]
    inner = [len(line) for line in followed]
    if len(inner) < 4 or 2 * len(inner) < sum(1 for line in lines if line):
        return False
    if 2 * sum(1 for line in followed if line[-1] in ".,;:!?…—") > len(inner):
        return False  # verses, or paragraphs in one line each
    width = max(statistics.quantiles(inner, n=20)[-1], 1)
    filled = sum(1 for length in inner if 0.75 * width <= length <= 1.1 * width)
    return 40 <= width <= 120 and filled > 0.7 * len(inner)


_MARK = 3
"""A line of so few characters is the mark of a list that stands alone, or a number, and no line of a paragraph."""
