"""Whether a text is verse."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from itertools import pairwise

_LEAST = 4
"""Lines that prove each other."""

_MEDIAN = (15, 50)
_LONGEST = 75
"""Characters of a verse."""


def is_verse(lines: Sequence[str]) -> bool:
    """Whether short lines stand in stanzas. ``lines`` have no white space around them."""
    full = [line for line in lines if line]
    followed = sum(1 for line, after in pairwise(lines) if line and after)
    if len(full) < _LEAST or 2 * followed < len(full):
        return False
    lengths = [len(line) for line in full]
    is_short = _MEDIAN[0] <= statistics.median(lengths) <= _MEDIAN[1] and max(lengths) <= _LONGEST
    return is_short and _is_versified(full) and not _runs_on(lines)


def _is_versified(lines: Sequence[str]) -> bool:
    """Whether lines begin and end as verses do: with a letter or a mark of a sentence."""
    proper = sum(1 for line in lines if line[0] not in "•*-|#>+" and not line[-1].isdigit())
    stopped = sum(1 for line in lines if line[-1] in ".,;:!?—")
    return 10 * proper >= 9 * len(lines) and 3 * stopped >= len(lines)


def _runs_on(lines: Sequence[str]) -> bool:
    """Whether most lines break a sentence and go on in lower case: so do the lines of a narrow column."""
    pairs = [(line, after) for line, after in pairwise(lines) if line and after]
    broken = sum(1 for line, after in pairs if line[-1].isalpha() and after[0].islower())
    return 2 * broken > len(pairs)
