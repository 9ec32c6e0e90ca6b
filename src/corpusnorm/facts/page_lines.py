"""Numbers of pages and running heads as lines that can be found again in the repaired text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen


@frozen
class Pages:
    """Which lines are numbers of pages and running heads.

    A line is known by its text and by which of the lines with this text it is, so that it
    is found again in the repaired text. Lines have no white space around them.
    """

    numbers: frozenset[tuple[str, int]] = frozenset()
    heads: frozenset[tuple[str, int]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.numbers or self.heads)

    def number_lines(self, lines: Sequence[str]) -> Iterator[int]:
        """The indexes of page numbers in ``lines``."""
        return _indexes(self.numbers, lines)

    def head_lines(self, lines: Sequence[str]) -> Iterator[int]:
        """The indexes of running heads in ``lines``."""
        return _indexes(self.heads, lines)


def _indexes(known: frozenset[tuple[str, int]], lines: Sequence[str]) -> Iterator[int]:
    """The places in ``lines`` of those that are ``known``."""
    if not known:
        return
    texts = {text for text, _ in known}
    seen: Counter[str] = Counter()
    for index, line in enumerate(lines):
        if line in texts:
            seen[line] += 1
            if (line, seen[line]) in known:
                yield index


def known_lines(wanted: set[int], lines: Sequence[str]) -> frozenset[tuple[str, int]]:
    """The lines at the places ``wanted``, each with how many times its text has stood before, itself included."""
    texts = {lines[index] for index in wanted}
    seen: Counter[str] = Counter()
    known = set()
    for index, line in enumerate(lines if wanted else ()):
        if line in texts:
            seen[line] += 1
            if index in wanted:
                known.add((line, seen[line]))
    return frozenset(known)
