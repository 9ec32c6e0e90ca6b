"""What holds for a file, all options and configurations taken together, as TOML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from corpusnorm.cli.inputs import shown
from corpusnorm.cli.job import Job
from corpusnorm.cli.settings import FileSettings
from corpusnorm.cli.side_file import InWords
from corpusnorm.validation.criterion import Requirement
from corpusnorm.validation.selection import Test


def shown_settings(job: Job, settings: FileSettings) -> Iterator[str]:
    """The settings of a file, line by line."""
    file = settings.configuration.file
    yield f"# What holds for {job.name}"
    yield f"configuration = {_value(shown(file))}" if file else "# no configuration was found above it"
    yield f"encoding = {_value(settings.encoding)}" if settings.encoding else "# no encoding is declared"
    yield f"unsafe-fixes = {_value(settings.unsafe)}"
    yield f"quotes = {_value(settings.configuration.quotes)}"
    yield f"least-confidence = {_value(settings.configuration.least_confidence)}"
    yield from _rules(settings.rules, "rules")
    yield from _rules(settings.criteria, "criteria")
    for one in settings.side_file.in_words:
        yield from _ignored(one)
    for requirement in settings.requirements:
        yield from _requirement(requirement)


def _rules(tests: Iterable[Test], key: str) -> Iterator[str]:
    yield f"{key} = ["
    yield from (f"    {_value(test.code)},  # {test.name}" for test in tests)
    yield "]"


def _ignored(one: InWords) -> Iterator[str]:
    yield from ("", "[[ignored-on-lines]]", f"words = {_value(one.words)}", f"rules = {_value(sorted(one.rules))}")


def _requirement(requirement: Requirement) -> Iterator[str]:
    yield from ("", "[[require]]", f"path = {_value(requirement.path)}")
    yield f"kinds = {_value(list(requirement.kinds))}"
    yield f"fields = {_value(list(requirement.fields))}"
    yield f"unique = {_value(requirement.unique)}"


def _value(value: object) -> str:
    """``value`` in TOML, which writes strings, lists and truth as JSON does."""
    return json.dumps(value, ensure_ascii=False)
