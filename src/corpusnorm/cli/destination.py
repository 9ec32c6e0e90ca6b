"""Where converted documents go: standard output, one file for all, or a file for each."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from attrs import define, frozen

from corpusnorm.cli.failure import UsageError, reason_for
from corpusnorm.cli.inputs import shown
from corpusnorm.cli.job import Job
from corpusnorm.cli.output import replacing, write_whole
from corpusnorm.writer import Writer


class NotWrittenError(Exception):
    """One document could not be written; the others may be."""


class Destination(Protocol):
    """Takes the documents one after the other."""

    @property
    def name(self) -> str | None:
        """What messages call it; None for standard output."""

    @property
    def is_one_file(self) -> bool:
        """Whether all go into one file, which is there at the end or not at all."""

    def put(self, job: Job, data: bytes) -> None:
        """Write the document made of ``job``; raise NotWrittenError if only this one fails."""


@contextmanager
def opened(output: str | None, writer: Writer, jobs: Sequence[Job]) -> Iterator[Destination]:
    """The place that ``-o OUT`` names for the documents made of ``jobs``.

    Raises:
        UsageError: the documents do not fit there; nothing has been written.
    """
    if output is None:
        _require_one_or_stream(writer, jobs)
        yield _StandardOutput()
    elif _is_folder(output, writer, jobs):
        yield _Files(shown(output), _planned(Path(output), writer, jobs))
    else:
        _require_no_input([Path(output)], jobs)
        with _one_file(Path(output)) as destination:
            yield destination


@frozen
class _StandardOutput:
    name: None = None
    is_one_file: bool = False

    def put(self, job: Job, data: bytes) -> None:
        sys.stdout.buffer.write(data)


@frozen
class _Files:
    name: str
    _planned: Mapping[Path, Path]
    is_one_file: bool = False

    def put(self, job: Job, data: bytes) -> None:
        path = self._planned[job.path]
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)
        except OSError as error:
            raise NotWrittenError(f"cannot write {shown(path)}: {reason_for(error)}") from error


@define
class _OneFile:
    name: str
    file: BinaryIO
    is_one_file: bool = True
    is_empty: bool = True

    def put(self, job: Job, data: bytes) -> None:
        self.file.write(data)
        self.is_empty = False


class _NothingToKeepError(Exception):
    """No document could be converted: what stands at the destination is worth more."""


@contextmanager
def _one_file(path: Path) -> Iterator[_OneFile]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(_NothingToKeepError), replacing(path) as file:
        destination = _OneFile(shown(path), file)
        yield destination
        if destination.is_empty:
            raise _NothingToKeepError


def _require_one_or_stream(writer: Writer, jobs: Sequence[Job]) -> None:
    if len(jobs) > 1 and not writer.is_stream:
        raise UsageError(
            f"{len(jobs)} documents in {writer.name} cannot go to standard output one after the other; "
            "name a folder with -o, or choose --to jsonl"
        )


def _is_folder(output: str, writer: Writer, jobs: Sequence[Job]) -> bool:
    """Whether OUT is a folder; a single document and a stream may go to a file instead.

    What exists decides, or a slash at the end. Else a stream is a file, and so is a name
    with a suffix for a document that was named itself.
    """
    path = Path(output)
    if path.is_dir() or output.endswith(("/", os.sep)):
        return True
    if writer.is_stream or (len(jobs) == 1 and jobs[0].input.is_named and path.suffix):
        return False
    if path.exists() or path.suffix == writer.suffix:
        raise UsageError(
            f"{shown(output)} is a file, and documents in {writer.name} have a file each; "
            "name a folder with -o, or choose --to jsonl"
        )
    return True


def _planned(folder: Path, writer: Writer, jobs: Sequence[Job]) -> dict[Path, Path]:
    """The file for each document, which must not be that of another one, nor an input."""
    planned: dict[Path, Path] = {}
    sources: dict[Path, Job] = {}
    for job in jobs:
        path = folder / _renamed(job.input.place, writer.suffix)
        if path in sources:
            raise UsageError(
                f"{sources[path].name} and {job.name} would both become {shown(path)}; "
                "rename one of them, or convert them into different folders"
            )
        sources[path] = job
        planned[job.path] = path
    _require_no_input(sources, jobs)
    return planned


_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,7}")


def _renamed(place: PurePosixPath, suffix: str) -> PurePosixPath:
    """``place`` with another suffix; the last part of ``2020.01.05`` is none."""
    bare = place.with_suffix("") if _SUFFIX.fullmatch(place.suffix) else place
    return bare.with_name(bare.name + suffix)


def _require_no_input(paths: Iterable[Path], jobs: Sequence[Job]) -> None:
    inputs = {os.path.realpath(job.input.path) for job in jobs if job.input.path}
    for path in paths:
        if os.path.realpath(path) in inputs:
            raise UsageError(
                f"{shown(path)} is one of the documents to convert and would be lost; name another place with -o"
            )
