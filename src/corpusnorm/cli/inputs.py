"""Which documents a command was given: files, folders, patterns, and `-` for standard input."""

from __future__ import annotations

import glob
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from attrs import Factory, define, frozen

from corpusnorm.cli.failure import Failure, reason_for
from corpusnorm.pathglob import fixed_part
from corpusnorm.reader import is_canonical

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
        return sys.stdin.buffer.read() if self.path is None else self.path.read_bytes()


@define
class Inputs:
    """The documents to read, in order, and the arguments that gave none."""

    found: list[Input] = Factory(list)
    failures: list[Failure] = Factory(list)


def find_inputs(arguments: Iterable[str], *, leave_out: Path | None = None) -> Inputs:
    """What ``arguments`` name, each document once, in the order of the arguments.

    Folders are searched to any depth, in the order of names. Hidden files, configuration
    files, our own output and the folder ``leave_out`` are passed over there.
    """
    inputs = Inputs()
    seen: set[str] = set()
    for argument in arguments:
        for input_ in _named(argument, leave_out, inputs.failures):
            identity = STDIN if input_.path is None else os.path.realpath(input_.path)
            if identity not in seen:
                seen.add(identity)
                inputs.found.append(input_)
    return inputs


def _named(argument: str, leave_out: Path | None, failures: list[Failure]) -> Iterator[Input]:
    if argument == STDIN:
        yield Input(path=None, name=STDIN, place=PurePosixPath("stdin"), is_named=True)
        return
    try:
        os.stat(argument)
    except OSError as error:
        if glob.has_magic(argument):
            yield from _matching(argument, leave_out, failures)
        else:
            failures.append(Failure(shown(argument), reason_for(error)))
        return
    yield from _at(Path(argument), PurePosixPath(Path(argument).name), leave_out, failures, below=Path(argument))


def _matching(pattern: str, leave_out: Path | None, failures: list[Failure]) -> Iterator[Input]:
    """The files that fit a pattern, for shells that do not expand them."""
    paths = [Path(path) for path in sorted(glob.glob(pattern, recursive=True))]
    if not paths:
        failures.append(Failure(shown(pattern), "no file fits this pattern; check the spelling"))
    above = Path(fixed_part(Path(pattern).as_posix()))
    for path in paths:
        yield from _at(path, PurePosixPath(path.relative_to(above)), leave_out, failures, below=above)


def _at(
    path: Path, place: PurePosixPath, leave_out: Path | None, failures: list[Failure], *, below: Path
) -> Iterator[Input]:
    """The file at ``path``, or the files in the folder."""
    if not path.is_dir():
        yield Input(path=path, name=shown(path), place=place, is_named=True)
        return
    for file in walk(path, leave_out, lambda error: failures.append(_unreadable(error))):
        if not is_output(file):
            yield Input(path=file, name=shown(file), place=PurePosixPath(file.relative_to(below)))


def _unreadable(error: OSError) -> Failure:
    return Failure(shown(error.filename), reason_for(error))


_CONFIGURATION = ("corpusnorm.toml", "pyproject.toml")


def walk(folder: Path, leave_out: Path | None, on_error: Callable[[OSError], None]) -> Iterator[Path]:
    """The files in ``folder`` and its folders, by name, without hidden ones and configuration."""
    left_out = os.path.realpath(leave_out) if leave_out else None
    for above, folders, files in os.walk(folder, onerror=on_error):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and os.path.realpath(os.path.join(above, name)) != left_out
        )
        for name in sorted(files):
            path = Path(above, name)
            if not name.startswith(".") and name not in _CONFIGURATION and not _is_special(path):
                yield path


def _is_special(path: Path) -> bool:
    """Whether ``path`` is a pipe, a socket or a device: reading it might never end."""
    return path.exists() and not path.is_file()


_JSON_OUTPUT = re.compile(r'\s*\{\s*"schema":\s*"corpusnorm/document/')


def is_output(path: Path) -> bool:
    """Whether we wrote the file at ``path``, and it is no document of its own.

    Canonical Markdown is one, unless the file that it was made of stands beside it.
    """
    head = _head(path)
    if _JSON_OUTPUT.match(head):
        return True
    return is_canonical(head) and any(
        other != path and not is_canonical(_head(other)) and not _JSON_OUTPUT.match(_head(other))
        for other in path.parent.glob(f"{glob.escape(path.stem)}.*")
        if other.is_file()
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
