"""Times of works on corpora: the works take turns, round by round, so that a busy machine is fair to all."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from benchmarks.speed.corpora import Corpus
from benchmarks.speed.works import Work

_LEAST = 0.03
"""Seconds that one measurement takes at least; quick works are repeated."""


@frozen
class Times:
    """Seconds of CPU for all documents of a corpus, one figure for each round."""

    corpus: Corpus
    work: Work
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The figure that is quoted."""
        return statistics.median(self.seconds)

    @property
    def speed(self) -> float:
        """Megabytes (a million bytes) a second."""
        return self.corpus.size / self.median / 1e6

    @property
    def spread(self) -> str:
        """The slowest and the fastest round, as speeds."""
        slow, fast = (self.corpus.size / seconds / 1e6 for seconds in (max(self.seconds), min(self.seconds)))
        return f"{figure(slow)}–{figure(fast)}"


def measured(corpora: Sequence[Corpus], works: Sequence[Work], rounds: int) -> Iterator[list[Times]]:
    """For each corpus the times of all works."""
    for corpus in corpora:
        repeats = [_repeats(work, corpus) for work in works]  # the first call loads modules and models, too
        seconds: list[list[float]] = [[] for _ in works]
        for _ in range(rounds):
            for index, work in enumerate(works):
                seconds[index].append(_seconds(lambda: _all(work, corpus), repeats[index]))  # noqa: B023
        yield [Times(corpus, work, tuple(taken)) for work, taken in zip(works, seconds, strict=True)]


def _repeats(work: Work, corpus: Corpus) -> int:
    work.call(corpus.documents[0])
    return 1 + int(_LEAST / max(1e-6, _seconds(lambda: _all(work, corpus), 1)))


def _all(work: Work, corpus: Corpus) -> None:
    for data in corpus.documents:
        work.call(data)


def _seconds(call: Callable[[], None], repeats: int) -> float:
    start = time.process_time()
    for _ in range(repeats):
        call()
    return (time.process_time() - start) / repeats


def figure(value: float) -> str:
    """A number with two digits that count, or more where there are more before the point."""
    return f"{value:.2f}" if value < 1 else f"{value:.1f}" if value < 10 else f"{value:.0f}"
