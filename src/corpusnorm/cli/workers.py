"""Work on many files at once, in processes of their own; the results come in the order of the files."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import BaseContext
from typing import Any, Final, TypeVar

from corpusnorm.cli.failure import UsageError

Item = TypeVar("Item")
Result = TypeVar("Result")

_FEW: Final = 64
"""With fewer files than this, starting processes takes longer than they save."""
_BATCH: Final = 16
"""How many files a process is given at once."""
_AHEAD: Final = 4
"""How many batches for each process are on their way at most, so that results do not pile up."""


def add_jobs_argument(parser: argparse._ActionsContainer) -> None:
    """The option that says how many processes may work."""
    parser.add_argument(
        "-j",
        "--jobs",
        metavar="N",
        type=_positive,
        help=f"how many files to work on at once (default: one for each processor, from {_FEW} files on)",
    )


def _positive(argument: str) -> int:
    if not argument.isdecimal() or int(argument) == 0:
        raise argparse.ArgumentTypeError(f"{argument!r} is no number of processes; write for example 2")
    return int(argument)


def processes_for_files(files: int, asked: int | None) -> int:
    """How many processes are to work on so many files."""
    if asked is not None:
        return min(asked, files)
    return min(_processors(), files) if files >= _FEW else 1


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):  # not all of the machine may be ours
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(
    items: Sequence[Item], make: Callable[[], Callable[[Item], Result]], *, processes: int
) -> Iterator[Result]:
    """What the work that ``make`` makes gives for each of ``items``, in their order.

    ``make`` is called once in each process. With one process everything happens in this one.
    Whoever stops listening, or is interrupted, waits for no more than the batches at hand.

    Raises:
        UsageError: a process was ended from outside.
    """
    if processes < 2:
        yield from map(make(), items)
        return
    pool = ProcessPoolExecutor(processes, mp_context=_context(), initializer=_start, initargs=(make,))
    try:
        waiting: deque[Future[list[Result]]] = deque()
        for first in range(0, len(items), _BATCH):
            waiting.append(pool.submit(_worked, items[first : first + _BATCH]))
            if len(waiting) >= processes * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise UsageError("a process was ended from outside (out of memory?); try again with --jobs 1") from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _context() -> BaseContext:
    """Forking is quick, but safe only where nothing else runs in this process."""
    is_safe = sys.platform == "linux" and threading.active_count() == 1
    return multiprocessing.get_context("fork" if is_safe else "spawn")


_work: list[Callable[[Any], Any]] = []
"""What this process does with an item, once it has been started."""


def _start(make: Callable[[], Callable[[Any], Any]]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that gives out the work
    _work[:] = [make()]


def _worked(items: Sequence[Item]) -> list[Any]:
    return [work(item) for work in _work for item in items]
