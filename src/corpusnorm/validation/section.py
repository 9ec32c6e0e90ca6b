"""A table of a configuration file, out of which every value is checked as it is taken."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from corpusnorm.classifying.custom import CustomKind, read_kinds
from corpusnorm.errors import ConfigurationError, UnknownRuleError
from corpusnorm.validation.pathglob import matches
from corpusnorm.validation.selection import require_known


@frozen
class Section:
    """A table of a configuration file: every value is checked as it is taken out."""

    file: Path
    prefix: str
    table: Mapping[str, Any]

    def error(self, key: str, problem: str) -> ConfigurationError:
        """What is wrong with the value of a key."""
        return ConfigurationError(str(self.file), self.prefix + key, problem)

    def refuse_others(self, known: Sequence[str]) -> None:
        """Raise for a key that is none of ``known``."""
        for key in self.table:
            if key not in known:
                raise self.error(key, f"unknown key; {_hint(key, known)}")

    def flag(self, key: str) -> bool:
        """True or false; false where there is none."""
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
        """A list of rules, by code, name or family."""
        words = self.words(key)
        try:
            require_known(words)
        except UnknownRuleError as error:
            raise self.error(key, str(error)) from error
        return words

    def patterns(self, key: str) -> tuple[str, ...]:
        """A list of patterns for paths."""
        words = self.words(key)
        for word in words:
            self.require_pattern(key, word)
        return words

    def pattern(self, key: str) -> str:
        """One pattern for paths, which must be there."""
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
        """The name of an encoding, or None where there is none."""
        value = self.table.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not is_encoding(value):
            raise self.error(key, f'no encoding is called {value!r}; write for example "windows-1252"')
        return value

    def probability(self, key: str, default: float) -> float:
        """A number from 0 to 1."""
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

    def section(self, key: str) -> Section:
        """A table; an empty one where there is none."""
        value = self.table.get(key, {})
        if not isinstance(value, dict):
            raise self.error(key, f"must be a table, not {value!r}")
        return Section(self.file, f"{self.prefix}{key}.", value)

    def sections(self, key: str) -> list[Section]:
        """An array of tables."""
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
            raise self.error(key, f"must be tables, each headed [[{self.prefix}{key}]]")
        return [Section(self.file, f"{self.prefix}{key}[{index}].", table) for index, table in enumerate(value)]


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
