"""What work costs in time of the processor, as far as that can be measured beside other work."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

_TRIES = 3
_TICK = 0.02
"""Seconds that a clock or a cache may be out by."""


def grows_at_most(work: Callable[[str], object], short: str, long: str, *, times: float) -> bool:
    """Whether ``work`` on the ``long`` text costs at most so many ``times`` what it costs on the ``short`` one."""
    costs: list[tuple[float, float]] = []
    for _ in range(_TRIES):
        costs.append((_cost(work, short), _cost(work, long)))
        least_short, least_long = (min(column) for column in zip(*costs, strict=True))
        if least_long <= times * least_short + _TICK:
            return True
    return False


def _cost(work: Callable[[str], object], text: str) -> float:
    """Without the collector of cycles, which looks through all that is in memory, more often while there is little."""
    gc.disable()
    try:
        begin = time.thread_time()
        work(text)
        return time.thread_time() - begin
    finally:
        gc.enable()
