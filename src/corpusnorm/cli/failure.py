"""What went wrong with one input, in words that say what to do."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from pathlib import Path

from attrs import frozen

from corpusnorm.errors import CorpusnormError, NotTextError


class UsageError(Exception):
    """The command cannot be carried out as it stands; nothing has been changed."""


@frozen
class Failure:
    """An input that could not be dealt with, and why."""

    name: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"


_ADVICE = {
    errno.ENOENT: "no such file or folder; check the spelling",
    errno.EACCES: "permission denied; ask its owner for access, or change its mode",
    errno.EPERM: "permission denied; ask its owner for access, or change its mode",
    errno.ENOSPC: "no space left on the device; free some and run the command again",
    errno.EDQUOT: "your disk quota is used up; free some space and run the command again",
    errno.EFBIG: "the file system or a limit (`ulimit -f`) allows no file of this size",
    errno.EROFS: "the file system is read-only; write somewhere else with -o",
    errno.ENAMETOOLONG: "the name is too long; write to a shorter path",
    errno.ENOTDIR: "a part of the path is a file, not a folder; check the spelling",
    errno.EISDIR: "is a folder; name a file",
    errno.EEXIST: "a file of that name stands where a folder is needed; write somewhere else with -o",
}


def reason_for(error: Exception) -> str:
    """Why ``error`` kept an input from being dealt with.

    An exception that is not foreseen is our own fault: the reason says so, and with the
    environment variable CORPUSNORM_TRACEBACK its traceback goes to standard error.
    """
    if isinstance(error, NotTextError) and error.media_type.startswith("application/"):
        return f"{error}; if there is text in it, take that out first"
    if isinstance(error, CorpusnormError):
        return str(error)
    if isinstance(error, FileNotFoundError) and error.filename and Path(error.filename).is_symlink():
        return "a link that leads nowhere; mend it or take it away"
    if isinstance(error, OSError):
        return _ADVICE.get(error.errno or 0) or error.strerror or str(error)
    if isinstance(error, MemoryError):
        return "too large for the memory of this machine; split the file"
    if os.environ.get("CORPUSNORM_TRACEBACK"):
        traceback.print_exception(error, file=sys.stderr)
    return (
        f"internal error ({type(error).__name__}: {error}); this is a fault of corpusnorm, please report it "
        "with the file (CORPUSNORM_TRACEBACK=1 shows where it happened)"
    )


def complain(message: object) -> None:
    """Say on standard error what went wrong."""
    print(f"corpusnorm: {message}", file=sys.stderr)
