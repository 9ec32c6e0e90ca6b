"""The configuration: `corpusnorm.toml`, or `[tool.corpusnorm]` in `pyproject.toml`.

As with ruff, the nearest one above a file holds for it, and configurations are not merged.
Everything is checked on reading: a word that we do not know is an error, never ignored.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import attrs
from attrs import field, frozen

from corpusnorm.classifying.custom import CustomKind
from corpusnorm.errors import ConfigurationError
from corpusnorm.options import HOUSE_STYLES, LEAST_CONFIDENCE
from corpusnorm.registry import all_kinds
from corpusnorm.validation.criterion import Requirement
from corpusnorm.validation.pathglob import matches
from corpusnorm.validation.section import Section


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
        return _configuration(Section(file, "", content))
    if table is None:
        return None
    if not isinstance(table, dict):
        raise ConfigurationError(str(file), "tool.corpusnorm", "must be a table")
    return _configuration(Section(file, "tool.corpusnorm.", table))


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


def _configuration(section: Section) -> Configuration:
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


def _per_file_ignores(section: Section) -> dict[str, tuple[str, ...]]:
    inner = section.section("per-file-ignores")
    for pattern in inner.table:
        inner.require_pattern(pattern, pattern)
    return {pattern: inner.rules(pattern) for pattern in inner.table}


def _requirement(section: Section, custom: Sequence[CustomKind]) -> Requirement:
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
