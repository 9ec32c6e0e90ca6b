"""A baseline: the findings that an old corpus may keep, so that only new ones fail.

It is a JSON file that is kept beside the corpus. A finding is known there by its file, its code,
and what stands in it and at its two sides; never by its line, so that it is still known when
lines are put in above it. One side may change: a neighbour may be mended.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs
from attrs import Factory, define

from corpusnorm.cli.checked import Checked
from corpusnorm.cli.failure import UsageError, reason_for
from corpusnorm.cli.output import write_whole
from corpusnorm.finding import Finding

SCHEMA: Final = "corpusnorm/baseline/1"

_SIDE: Final = 20
"""How many characters of its line at each side of a finding tell it from others, white space not counted."""

_ENOUGH: Final = 5
"""With fewer, a side says too little to be enough alone."""

_Entries: TypeAlias = dict[str, list[str]]
"""Findings of a file by their code, each as its two fingerprints with a blank between them."""


@define
class Baseline:
    """The findings that are known, by file; paths count from ``folder``."""

    folder: Path = Path()
    files: dict[str, _Entries] = Factory(dict)

    def without_known(self, file: Checked) -> Checked:
        """``file`` with the findings that are not known; each entry stands for one finding."""
        if not self.files:
            return file
        known = {code: Counter(entries) for code, entries in self.files.get(self._place(file.name), {}).items()}
        left = [(one, known.get(one.code, Counter())) for one in file.findings]
        left = [(one, entries) for one, entries in left if not _take(entries, _fingerprints(file, one))]
        left = [(one, entries) for one, entries in left if not _take_similar(entries, _fingerprints(file, one))]
        return attrs.evolve(file, findings=tuple(one for one, _ in left))

    def put(self, file: Checked) -> None:
        """Make the findings of ``file``, and no others in it, known."""
        entries: _Entries = {}
        for finding in file.findings:
            entries.setdefault(finding.code, []).append(_fingerprints(file, finding))
        self.files[self._place(file.name)] = entries

    def write(self, path: Path) -> None:
        """Write it to ``path``; what it knows of files that are gone is left out."""
        files = {name: entries for name, entries in sorted(self.files.items()) if entries and self._is_there(name)}
        content = {"schema": SCHEMA, "files": {name: dict(sorted(files[name].items())) for name in files}}
        write_whole(path, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))

    def _place(self, name: str) -> str:
        try:
            return Path(os.path.relpath(name, self.folder)).as_posix()
        except ValueError:  # on another drive
            return name

    def _is_there(self, name: str) -> bool:
        return (self.folder / name).exists()


def read_baseline(path: Path, *, is_new: bool) -> Baseline:
    """The baseline in the file at ``path``; an empty one if there is none and it may be ``is_new``.

    Raises:
        UsageError: there is none, or it is no baseline.
    """
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        if is_new:
            return Baseline(folder=path.parent)
        raise UsageError(f"{path}: there is no such baseline; add --write-baseline to make it") from error
    except OSError as error:
        raise UsageError(f"{path}: {reason_for(error)}") from error
    except ValueError as error:
        raise UsageError(f"{path}: is no baseline ({error})") from error
    if not _is_baseline(content):
        raise UsageError(f"{path}: is no baseline of this version ({SCHEMA})")
    return Baseline(folder=path.parent, files=content["files"])


def _is_baseline(content: Any) -> bool:
    """Whether ``content`` has the form that `Baseline.write` gives it."""
    if not isinstance(content, dict) or content.get("schema") != SCHEMA or not isinstance(content.get("files"), dict):
        return False
    files: Iterable[Any] = content["files"].values()
    return all(
        isinstance(entries, dict) and all(isinstance(each, list) for each in entries.values()) for entries in files
    )


def _fingerprints(file: Checked, finding: Finding) -> str:
    """One fingerprint of the finding with what stands before it, one with what stands after it."""
    what, span, places = finding.before or finding.message, finding.span, file.places
    line_start = places.line(places.place(span.start).line)[0]
    line_end = places.line(places.place(span.end).line)[1]
    before = "".join(file.text[max(line_start, span.start - 3 * _SIDE) : span.start].split())[-_SIDE:]
    after = "".join(file.text[span.end : min(line_end, span.end + 3 * _SIDE)].split())[:_SIDE]
    return f"{_weak(before)}{_digest(before, what)} {_weak(after)}{_digest(what, after)}"


def _weak(side: str) -> str:
    return "~" if len(side) < _ENOUGH else ""


def _digest(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


def _take(entries: Counter[str], fingerprints: str) -> bool:
    """Whether an entry is the same on both sides; it is used up."""
    is_known = entries[fingerprints] > 0
    entries[fingerprints] -= is_known
    return is_known


def _take_similar(entries: Counter[str], fingerprints: str) -> bool:
    """Whether an entry is the same on a side that says enough; it is used up."""
    sides = {side for side in enumerate(fingerprints.split()) if not side[1].startswith("~")}
    similar = (entry for entry, left in entries.items() if left and sides & set(enumerate(entry.split())))
    found = next(similar, None)
    return found is not None and _take(entries, found)
