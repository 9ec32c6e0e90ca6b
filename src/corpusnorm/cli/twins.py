"""Which files hold the same text, where the configuration wants each text once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import Factory, define

from corpusnorm.cli.inputs import is_output, shown, walk
from corpusnorm.document import Document
from corpusnorm.errors import CorpusnormError
from corpusnorm.flow import normalize
from corpusnorm.options import Options
from corpusnorm.validation.config import Configuration
from corpusnorm.validation.criterion import Requirement
from corpusnorm.validation.pathglob import fixed_part
from corpusnorm.validation.validate import content_key


@define
class Twins:
    """The texts under each path that wants them to be unique, read when first asked for.

    A pre-commit hook checks the changed files only, but compares them with all others. Of
    two files that are both checked, the second repeats the first.
    """

    checked: Mapping[str, int]
    """The files that are checked, by their real paths, and their order."""
    _indexes: dict[tuple[Path, str], dict[str, list[Path]]] = Factory(dict)

    def of(
        self, path: Path, document: Document, configuration: Configuration, requirements: Iterable[Requirement]
    ) -> tuple[str, ...]:
        """The names of the files whose text ``document``, read from ``path``, repeats."""
        key = content_key(document)
        wanted = [requirement for requirement in requirements if requirement.unique]
        if not key or not wanted or (path.exists() and is_output(path)):
            return ()
        others = [other for requirement in wanted for other in self._index(configuration, requirement).get(key, ())]
        return tuple(dict.fromkeys(_name(other) for other in others if self._comes_first(other, path)))

    def _comes_first(self, other: Path, path: Path) -> bool:
        here, there = os.path.realpath(path), os.path.realpath(other)
        return here != there and self.checked.get(there, -1) < self.checked.get(here, len(self.checked))

    def _index(self, configuration: Configuration, requirement: Requirement) -> dict[str, list[Path]]:
        place = (configuration.root, requirement.path)
        if place not in self._indexes:
            self._indexes[place] = _indexed(configuration, requirement)
        return self._indexes[place]


def _indexed(configuration: Configuration, requirement: Requirement) -> dict[str, list[Path]]:
    index: dict[str, list[Path]] = {}
    options = Options(encoding=configuration.encoding, kinds=configuration.kinds)
    for path in walk(configuration.root / fixed_part(requirement.path), None, lambda error: None):
        is_meant = requirement in configuration.requirements_for(path) and not configuration.excludes(path)
        if is_meant and not is_output(path):
            index.setdefault(_key_of(path, options), []).append(path)
    return index


def _key_of(path: Path, options: Options) -> str:
    """What the file shares with its twins; nothing where it cannot be read, which its own check tells."""
    try:
        return content_key(normalize(path.read_bytes(), options=options))
    except (CorpusnormError, OSError):
        return ""


def _name(path: Path) -> str:
    """``path`` as the user would write it: from the current folder, if it is below."""
    here = Path.cwd()
    return shown(path.relative_to(here) if path.is_relative_to(here) else path)
