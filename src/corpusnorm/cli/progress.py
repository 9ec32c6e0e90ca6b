"""One line on the terminal that tells how far we are; nothing where nobody looks."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from typing import Final

from corpusnorm.cli.job import Job

_ERASE: Final = "\r\x1b[2K"
_PAUSE: Final = 0.1
"""Seconds between two states that are shown."""


def tracked(jobs: Sequence[Job]) -> Iterator[Job]:
    """``jobs`` one after the other, with their progress shown if standard error is a terminal."""
    if len(jobs) < 2 or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield from jobs
        return
    shown_at = 0.0
    try:
        for number, job in enumerate(jobs, start=1):
            if time.monotonic() - shown_at >= _PAUSE:
                _show(f"[{number}/{len(jobs)}] {job.name}")
                shown_at = time.monotonic()
            yield job
    finally:
        sys.stderr.write(_ERASE)
        sys.stderr.flush()


def _show(line: str) -> None:
    width = shutil.get_terminal_size().columns - 1
    sys.stderr.write(_ERASE + line[:width])
    sys.stderr.flush()
