"""The configuration: `corpusnorm.toml`, or `[tool.corpusnorm]` in `pyproject.toml`.

As with ruff, the nearest one above a file holds for it, and configurations are not merged.
Everything is checked on reading: a word that we do not know is an error, never ignored.
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import attrs
from attrs import field, frozen

from corpusnorm.classifying.custom import CustomKind, read_kinds
from corpusnorm.errors import ConfigurationError, UnknownRuleError
from corpusnorm.options import HOUSE_STYLES, LEAST_CONFIDENCE
from corpusnorm.registry import all_kinds
from corpusnorm.validation.criterion import Requirement
from corpusnorm.validation.pathglob import matches
from corpusnorm.validation.selection import require_known


@frozen(kw_only=True)
class Configuration:
    """What a configuration file says. Patterns count from ``root``, the folder it is in.

    ``file`` is the file itself, or None where there is none.
    """

    root: Path
    file: Path | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(factory=dict)
    unsafe_fixes: bool = False
    exclude: tuple[str, ...] = ()
    encoding: str | None = None
    quotes: str = "keep"
    least_confidence: float = LEAST_CONFIDENCE
    kinds: tuple[CustomKind, ...] = ()
    require: tuple[Requirement, ...] = ()

    def place_of(self, path: Path) -> str:
        """``path`` as patterns see it: relative to ``root``, with slashes."""
        absolute = _absolute(path)
        return absolute.relative_to(self.root).as_posix() if absolute.is_relative_to(self.root) else absolute.as_posix()

    def excludes(self, path: Path) -> bool:
        """Whether ``path`` is to be left out."""
        return any(matches(self.place_of(path), pattern) for pattern in self.exclude)

    def ignored_for(self, path: Path) -> tuple[str, ...]:
        """The rules that are off for ``path`` alone."""
        if not self.per_file_ignores:
            return ()
        place = self.place_of(path)
        return tuple(name for glob, names in self.per_file_ignores.items() if matches(place, glob) for name in names)

    def requirements_for(self, path: Path) -> tuple[Requirement, ...]:
        """What a document at ``path`` must be."""
        if not self.require:
            return ()
        place = self.place_of(path)
        return tuple(requirement for requirement in self.require if matches(place, requirement.path))


def find_configuration(folder: Path) -> Configuration:
    """The configuration that holds for the files in ``folder``; an empty one where there is none.

    Raises:
        ConfigurationError: it says something that we do not know.
    """
    absolute = _absolute(folder)
    for above in (absolute, *absolute.parents):
        for name in ("corpusnorm.toml", "pyproject.toml"):
            configuration = _read(above / name) if (above / name).is_file() else None
            if configuration is not None:
                return configuration
    return Configuration(root=absolute)


def read_configuration(file: Path) -> Configuration:
    """The configuration in ``file``.

    Raises:
        ConfigurationError: there is none, or it says something that we do not know.
    """
    configuration = _read(_absolute(file))
    if configuration is None:
        raise ConfigurationError(str(file), "", "has no table [tool.corpusnorm]")
    return configuration


def _absolute(path: Path) -> Path:
    # Links are not followed: what holds for a file is told by where it was put.
    return Path(os.path.abspath(path))  # noqa: PTH100


def _read(file: Path) -> Configuration | None:
    content = _load(file)
    tool = content.get("tool", {})
    table = tool.get("corpusnorm") if isinstance(tool, dict) else None
    if file.name != "pyproject.toml":
        if table is not None:
            raise ConfigurationError(str(file), "tool.corpusnorm", "is for pyproject.toml; here the keys need no table")
        return _configuration(_Section(file, "", content))
    if table is None:
        return None
    if not isinstance(table, dict):
        raise ConfigurationError(str(file), "tool.corpusnorm", "must be a table")
    return _configuration(_Section(file, "tool.corpusnorm.", table))


def _load(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigurationError(str(file), "", f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(str(file), "", "is not in UTF-8; save it so") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(str(file), "", f"is not valid TOML: {error}") from error


_KEYS: Final = (
    "select",
    "ignore",
    "extend-select",
    "per-file-ignores",
    "unsafe-fixes",
    "exclude",
    "encoding",
    "least-confidence",
    "quotes",
    "kinds",
    "require",
)
_REQUIRE_KEYS: Final = ("path", "kinds", "fields", "unique")


def _configuration(section: _Section) -> Configuration:
    section.refuse_others(_KEYS)
    kinds = section.kinds("kinds")
    return Configuration(
        root=section.file.parent,
        file=section.file,
        select=section.rules("select") if "select" in section.table else None,
        ignore=section.rules("ignore"),
        extend_select=section.rules("extend-select"),
        per_file_ignores=_per_file_ignores(section),
        unsafe_fixes=section.flag("unsafe-fixes"),
        exclude=section.patterns("exclude"),
        encoding=section.encoding("encoding"),
        quotes=section.word("quotes", known=tuple(HOUSE_STYLES)) or "keep",
        least_confidence=section.probability("least-confidence", LEAST_CONFIDENCE),
        kinds=kinds,
        require=tuple(_requirement(each, kinds) for each in section.sections("require")),
    )


def _per_file_ignores(section: _Section) -> dict[str, tuple[str, ...]]:
    inner = section.section("per-file-ignores")
    for pattern in inner.table:
        inner.require_pattern(pattern, pattern)
    return {pattern: inner.rules(pattern) for pattern in inner.table}


def _requirement(section: _Section, custom: Sequence[CustomKind]) -> Requirement:
    section.refuse_others(_REQUIRE_KEYS)
    if "path" not in section.table:
        raise section.error("path", 'is missing; write for example path = "seeds/**"')
    return Requirement(
        path=section.pattern("path"),
        kinds=section.words("kinds", known=[*(kind.name for kind in all_kinds()), *(kind.name for kind in custom)]),
        fields=section.words("fields", known=_document_fields()),
        unique=section.flag("unique"),
    )


def _document_fields() -> list[str]:
    """The fields that a document of any kind can have."""
    types = [kind.document for kind in all_kinds()]
    return sorted({attribute.name for type_ in types for attribute in attrs.fields(type_)})


@frozen
class _Section:
    """A table of a configuration file: every value is checked as it is taken out."""

    file: Path
    prefix: str
    table: Mapping[str, Any]

    def error(self, key: str, problem: str) -> ConfigurationError:
        return ConfigurationError(str(self.file), self.prefix + key, problem)

    def refuse_others(self, known: Sequence[str]) -> None:
        """Raise for a key that is none of ``known``."""
        for key in self.table:
            if key not in known:
                raise self.error(key, f"unknown key; {_hint(key, known)}")

    def flag(self, key: str) -> bool:
        value = self.table.get(key, False)
        if not isinstance(value, bool):
            raise self.error(key, f"must be true or false, not {value!r}")
        return value

    def words(self, key: str, *, known: Collection[str] = ()) -> tuple[str, ...]:
        """A list of strings, which must be among ``known`` if there are any."""
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self.error(key, f"must be a list of strings, not {value!r}")
        for word in value:
            if known and word not in known:
                raise self.error(key, f"{word!r} is not known; {_hint(word, known)}")
        return tuple(value)

    def word(self, key: str, *, known: Collection[str]) -> str | None:
        """A string that must be among ``known``, or None where there is none."""
        value = self.table.get(key)
        if value is not None and value not in known:
            raise self.error(key, f"must be {' or '.join(map(repr, known))}, not {value!r}")
        return None if value is None else str(value)

    def rules(self, key: str) -> tuple[str, ...]:
        words = self.words(key)
        try:
            require_known(words)
        except UnknownRuleError as error:
            raise self.error(key, str(error)) from error
        return words

    def patterns(self, key: str) -> tuple[str, ...]:
        words = self.words(key)
        for word in words:
            self.require_pattern(key, word)
        return words

    def pattern(self, key: str) -> str:
        value = self.table[key]
        if not isinstance(value, str) or not value:
            raise self.error(key, f"must be a pattern for paths, not {value!r}")
        self.require_pattern(key, value)
        return value

    def require_pattern(self, key: str, pattern: str) -> None:
        """Raise for a pattern that cannot be read."""
        try:
            matches("", pattern)
        except re.error as error:
            raise self.error(key, f"{pattern!r} is no pattern for paths: {error}") from error

    def encoding(self, key: str) -> str | None:
        value = self.table.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not is_encoding(value):
            raise self.error(key, f'no encoding is called {value!r}; write for example "windows-1252"')
        return value

    def probability(self, key: str, default: float) -> float:
        value = self.table.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise self.error(key, f"must be a number from 0 to 1, not {value!r}")
        return float(value)

    def kinds(self, key: str) -> tuple[CustomKind, ...]:
        """The kinds in the file that the key names, from the folder of the configuration."""
        value = self.table.get(key)
        if value is None:
            return ()
        if not isinstance(value, str) or not value:
            raise self.error(key, f'must name a file, not {value!r}; write for example "kinds.json"')
        try:
            return read_kinds((self.file.parent / value).read_text(encoding="utf-8"))
        except OSError as error:
            raise self.error(key, f"{value} cannot be read: {error.strerror}; `corpusnorm train` writes it") from error
        except ValueError as error:
            raise self.error(key, f"{value} {error}") from error

    def section(self, key: str) -> _Section:
        value = self.table.get(key, {})
        if not isinstance(value, dict):
            raise self.error(key, f"must be a table, not {value!r}")
        return _Section(self.file, f"{self.prefix}{key}.", value)

    def sections(self, key: str) -> list[_Section]:
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
            raise self.error(key, f"must be tables, each headed [[{self.prefix}{key}]]")
        return [_Section(self.file, f"{self.prefix}{key}[{index}].", table) for index, table in enumerate(value)]


def is_encoding(name: str) -> bool:
    """Whether Python knows an encoding of text by this name."""
    try:
        "a".encode(name)
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return False
    return True


def _hint(word: str, known: Collection[str]) -> str:
    similar = difflib.get_close_matches(word, known, n=2)
    if similar:
        return f"did you mean {' or '.join(similar)}?"
    return f"known are {', '.join(known)}"
