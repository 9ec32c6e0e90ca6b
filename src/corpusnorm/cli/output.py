"""What is written: files as a whole or not at all, and standard output for programs."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of ``path`` when the block ends well.

    If anything goes wrong before, what stood at ``path`` is untouched, and nothing else is
    left behind. A link stays a link: the file that it leads to is replaced. A file that is
    there and read-only stays, though the folder would allow to replace it.

    Raises:
        OSError: it cannot be written; ``filename`` is ``path``, not that of the temporary file.
    """
    try:
        with _replacing(path) as file:
            yield file
    except OSError as error:
        error.filename = str(path)
        raise


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    """A file beside ``path`` that takes its place when all is written; if anything goes wrong, nothing has changed."""
    target = Path(os.path.realpath(path))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    mode = _mode_for(target)
    descriptor, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".tmp")
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: the old file is whole until the new one is."""
    with replacing(path) as file:
        file.write(data)


def speak_utf8() -> None:
    """Write UTF-8 to standard output from now on, for what programs read must not hang on the locale."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8")


def _mode_for(target: Path) -> int:
    """The mode of the file that is replaced, or the one that a new file gets."""
    try:
        return target.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
