"""Which documents a command was given: files, folders, patterns, and `-` for standard input."""

from __future__ import annotations

import errno
import glob
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from attrs import Factory, define, frozen

from corpusnorm.cli.failure import Failure, reason_for
from corpusnorm.cli.side_file import SUFFIX
from corpusnorm.reader import is_canonical
from corpusnorm.validation.pathglob import fixed_part

STDIN = "-"


@frozen(kw_only=True)
class Input:
    """One document to read: ``path`` is None for standard input.

    ``name`` is what messages call it, ``place`` where it goes below an output folder;
    ``is_named`` tells that it was named itself rather than found in a folder.
    """

    path: Path | None
    name: str
    place: PurePosixPath
    is_named: bool = False

    def read(self) -> bytes:
        """Its bytes."""
        if self.path is None and sys.stdin is None:
            raise OSError(errno.EBADF, "standard input is closed")
        return sys.stdin.buffer.read() if self.path is None else self.path.read_bytes()


@define
class Inputs:
    """The documents to read, in order, and the arguments that gave none."""

    found: list[Input] = Factory(list)
    failures: list[Failure] = Factory(list)


def find_inputs(arguments: Iterable[str], skip: Callable[[Path], bool], *, leave_out: Path | None = None) -> Inputs:
    """What ``arguments`` name, each document once, in the order of the arguments.

    Folders are searched to any depth, in the order of names. Hidden files, configuration
    and side files, the files that ``skip`` tells and the folder ``leave_out`` are passed over there.
    """
    inputs = Inputs()
    search = _Search(skip, leave_out, inputs.failures)
    seen: set[str] = set()
    for argument in arguments:
        for input_ in search.named(argument):
            identity = STDIN if input_.path is None else os.path.realpath(input_.path)
            if identity not in seen:
                seen.add(identity)
                inputs.found.append(input_)
    return inputs


@frozen
class _Search:
    """Looks for documents; what cannot be looked into is put down as a failure."""

    skip: Callable[[Path], bool]
    leave_out: Path | None
    failures: list[Failure]

    def named(self, argument: str) -> Iterator[Input]:
        """The documents that one argument names."""
        if argument == STDIN:
            yield Input(path=None, name=STDIN, place=PurePosixPath("stdin"), is_named=True)
            return
        if not argument:  # as a path it would be the folder at hand
            self.failures.append(Failure("''", "an empty argument names no file and no folder"))
            return
        path = Path(argument)
        try:
            path.stat()
        except OSError as error:
            if glob.has_magic(argument):
                yield from self._matching(argument)
            else:
                self._fail(argument, error)
        else:
            yield from self._at(path, below=path if path.is_dir() else path.parent)

    def _matching(self, pattern: str) -> Iterator[Input]:
        """The files that fit a pattern, for shells that do not expand them."""
        # `Path.glob` cannot take an absolute pattern, and finds hidden files.
        paths = [Path(path) for path in sorted(glob.glob(pattern, recursive=True))]  # noqa: PTH207
        if not paths:
            self.failures.append(Failure(shown(pattern), "no file fits this pattern; check the spelling"))
        for path in paths:
            yield from self._at(path, below=Path(fixed_part(Path(pattern).as_posix())))

    def _at(self, path: Path, *, below: Path) -> Iterator[Input]:
        """The file at ``path``, or the files in the folder."""
        if not path.is_dir():
            yield Input(path=path, name=shown(path), place=PurePosixPath(path.relative_to(below)), is_named=True)
            return
        for file in walk(path, self.leave_out, lambda error: self._fail(error.filename, error)):
            if not self.skip(file):
                yield Input(path=file, name=shown(file), place=PurePosixPath(file.relative_to(below)))

    def _fail(self, path: str, error: OSError) -> None:
        self.failures.append(Failure(shown(path), reason_for(error)))


_CONFIGURATION = ("corpusnorm.toml", "pyproject.toml")


def walk(folder: Path, leave_out: Path | None, on_error: Callable[[OSError], None]) -> Iterator[Path]:
    """The files in ``folder`` and its folders, by name, without hidden ones, configuration and side files."""
    left_out = os.path.realpath(leave_out) if leave_out else None
    for above, folders, files in os.walk(folder, onerror=on_error):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and os.path.realpath(Path(above, name)) != left_out
        )
        for name in sorted(files):
            path = Path(above, name)
            if not name.startswith(".") and not _is_configuration(name) and not _is_special(path):
                yield path


def _is_configuration(name: str) -> bool:
    return name in _CONFIGURATION or name.endswith(SUFFIX)


def _is_special(path: Path) -> bool:
    """Whether ``path`` is a pipe, a socket or a device: reading it might never end."""
    return path.exists() and not path.is_file()


_JSON_OUTPUT = re.compile(r'\s*\{\s*"schema":\s*"corpusnorm/(?:document|baseline)/')


def is_json_output(path: Path) -> bool:
    """Whether we wrote the file at ``path`` as JSON, JSONL or a baseline, which is nothing to read again."""
    return _JSON_OUTPUT.match(_head(path)) is not None


def is_output(path: Path) -> bool:
    """Whether we wrote the file at ``path``, and it is no document of its own.

    Canonical Markdown is one, unless the file that it was made of stands beside it.
    """
    if is_json_output(path):
        return True
    return is_canonical(_head(path)) and any(
        not is_canonical(_head(other)) and not is_json_output(other)
        for other in path.parent.glob(f"{glob.escape(path.stem)}.*")
        if other.is_file() and other.suffix != SUFFIX
    )


def _head(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(200).decode("utf-8", "replace")
    except OSError:  # told when the file itself is read
        return ""


def shown(path: str | Path) -> str:
    """``path`` as messages and documents show it: with slashes, and without undecodable bytes."""
    return os.fsencode(Path(path).as_posix()).decode("utf-8", "replace")
