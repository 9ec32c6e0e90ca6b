"""What holds for one input: its configuration, and what the command line says beyond it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from attrs import Factory, define, frozen

from corpusnorm.cli.failure import UsageError
from corpusnorm.cli.side_file import SideFile, read_side_file
from corpusnorm.options import HOUSE_STYLES, Options
from corpusnorm.rule import Rule
from corpusnorm.validation.config import Configuration, find_configuration, read_configuration
from corpusnorm.validation.criterion import Criterion, Requirement
from corpusnorm.validation.section import is_encoding
from corpusnorm.validation.selection import Test, require_known, select


def add_selection_arguments(parser: argparse.ArgumentParser) -> None:
    """The options that choose rules and configuration, which several commands share."""
    group = parser.add_argument_group("rules and configuration")
    for option, text in (
        ("--select", "look for these rules only; by code, name or family, ALL for all of them"),
        ("--ignore", "leave these rules out"),
        ("--extend-select", "look for these rules as well"),
    ):
        group.add_argument(option, metavar="RULE,...", type=_names, action="extend", help=text)
    group.add_argument("--config", metavar="FILE", type=Path, help="use this configuration for all files")
    group.add_argument(
        "--encoding", metavar="NAME", help="the encoding of files that are neither UTF-8 nor marked otherwise"
    )


def _names(argument: str) -> list[str]:
    return [name.strip() for name in argument.split(",") if name.strip()]


@frozen(kw_only=True)
class FileSettings:
    """What holds for one file."""

    configuration: Configuration
    rules: tuple[Rule, ...]
    criteria: tuple[Criterion, ...]
    requirements: tuple[Requirement, ...]
    side_file: SideFile
    encoding: str | None
    unsafe: bool
    """Whether unsafe fixes are made, too."""

    def options(self) -> Options:
        """How to make a document of the file."""
        return Options(
            encoding=self.encoding,
            select=tuple(rule.code for rule in self.rules),
            unsafe=self.unsafe,
            least_confidence=self.configuration.least_confidence,
            kinds=self.configuration.kinds,
        )


@define
class Settings:
    """The command line and the configurations; each folder's is looked up once, and each choice of rules made once."""

    args: argparse.Namespace
    base: Callable[[Path], tuple[Test, ...]]
    """What is on for a file where neither says anything; nothing of its path counts but the suffix."""
    _by_folder: dict[Path, Configuration] = Factory(dict)
    _by_choice: dict[tuple[Path, str, tuple[str, ...]], tuple[Test, ...]] = Factory(dict)
    _given: Configuration | None = None

    def __attrs_post_init__(self) -> None:
        if self.args.encoding is not None and not is_encoding(self.args.encoding):
            raise UsageError(f"--encoding: no encoding is called {self.args.encoding!r}; try for example windows-1252")
        if self.args.select == []:
            raise UsageError("--select: names no rule; write a code, a name or a family, such as CH002, or ALL")
        for names in (self.args.select, self.args.ignore, self.args.extend_select):
            require_known(names or ())
        if self.args.config is not None:
            self._given = read_configuration(self.args.config)

    def configuration_for(self, path: Path) -> Configuration:
        """The configuration that holds for the file at ``path``."""
        if self._given is not None:
            return self._given
        if path.parent not in self._by_folder:
            self._by_folder[path.parent] = find_configuration(path.parent)
        return self._by_folder[path.parent]

    def for_file(self, path: Path) -> FileSettings:
        """What holds for the file at ``path``."""
        configuration = self.configuration_for(path)
        side_file = read_side_file(path)
        drop = (*configuration.ignored_for(path), *side_file.everywhere)
        choice = (configuration.root, path.suffix, drop)
        if choice not in self._by_choice:
            self._by_choice[choice] = self._selected(path, configuration, drop)
        tests = self._by_choice[choice]
        return FileSettings(
            configuration=configuration,
            rules=tuple(test for test in tests if isinstance(test, Rule)),
            criteria=tuple(test for test in tests if isinstance(test, Criterion)),
            requirements=configuration.requirements_for(path),
            side_file=side_file,
            encoding=self.args.encoding or configuration.encoding,
            unsafe=getattr(self.args, "unsafe_fixes", False) or configuration.unsafe_fixes,
        )

    def _selected(self, path: Path, configuration: Configuration, drop: tuple[str, ...]) -> tuple[Test, ...]:
        """`--select` starts anew; the other options go on from what the configuration says."""
        args, base = self.args, self.base(path)
        ignore, extend = args.ignore or [], args.extend_select or []
        if args.select is not None:
            return select(base, args.select, ignore, extend=extend, drop=drop)
        return select(
            base,
            configuration.select,
            [*configuration.ignore, *ignore],
            extend=[*configuration.extend_select, *HOUSE_STYLES[configuration.quotes], *extend],
            drop=drop,
        )
