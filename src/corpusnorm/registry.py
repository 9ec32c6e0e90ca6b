"""Finds the parts (rules, kinds, writers) by a walk over their packages.

A new part is a new file: no list has to be edited, and nothing registers on import.
"""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache
from types import ModuleType
from typing import Protocol, TypeVar

from corpusnorm.document import CustomDocument
from corpusnorm.errors import UnknownRuleError
from corpusnorm.kind import Kind
from corpusnorm.rule import Rule
from corpusnorm.writer import Writer

Part = TypeVar("Part")


def collect(package: ModuleType, part: type[Part]) -> tuple[Part, ...]:
    """Every ``part`` at the top of a module of ``package``, by module name."""
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    modules = [importlib.import_module(f"{package.__name__}.{name}") for name in names]
    return tuple(value for module in modules for value in vars(module).values() if isinstance(value, part))


@cache
def all_rules() -> tuple[Rule, ...]:
    """All rules, in the order in which they have their turn: by stage, then by code."""
    from corpusnorm import rules

    return tuple(sorted(collect(rules, Rule), key=lambda rule: (rule.stage, rule.code)))


@cache
def all_kinds() -> tuple[Kind, ...]:
    """All kinds of documents, by name."""
    from corpusnorm import kinds

    return tuple(sorted(collect(kinds, Kind), key=lambda kind: kind.name))


def find_kind(name: str) -> Kind:
    """The kind with this name; one that is not built in is a user's own, with documents of the type for these."""
    return next((kind for kind in all_kinds() if kind.name == name), Kind(name=name, document=CustomDocument))


@cache
def all_writers() -> tuple[Writer, ...]:
    """All output formats, by name."""
    from corpusnorm import writers

    return tuple(sorted(collect(writers, Writer), key=lambda writer: writer.name))


def find_rule(name: str) -> Rule:
    """The rule with this code or name.

    Raises:
        UnknownRuleError: there is none.
    """
    return select_rules((name,))[0]


@cache
def select_rules(select: tuple[str, ...] = ("ALL",), ignore: tuple[str, ...] = ()) -> tuple[Rule, ...]:
    """The rules that ``select`` names, less those that ``ignore`` names, in their order.

    A rule is named by its code (``CH001``), its name (``no-break-space``) or the beginning
    of its code (``CH``); ``ALL`` names every rule but those on request. The more exact naming wins over the less
    exact, and at the same exactness ``ignore`` wins: ``ignore CH, select CH001`` keeps CH001.

    Raises:
        UnknownRuleError: a name fits no rule.
    """
    for name in (*select, *ignore):
        if not any(exactness(name, rule) for rule in all_rules()):
            raise UnknownRuleError(name, similar(name, all_rules()))
    return tuple(
        rule
        for rule in all_rules()
        if max((exactness(name, rule) for name in select), default=0)
        > max((exactness(name, rule) for name in ignore), default=0)
    )


class Named(Protocol):
    """What can be selected: it has a code and a name."""

    @property
    def code(self) -> str:
        """Letters and digits."""

    @property
    def name(self) -> str:
        """Words."""


def exactness(name: str, rule: Named) -> int:
    """How exactly ``name`` names ``rule``: 0 not at all, more for a longer prefix."""
    if name in (rule.name, rule.code):
        return 100
    if isinstance(rule, Rule) and rule.on_request:
        return 0
    if name == "ALL":
        return 1
    return 1 + len(name) if name and rule.code.startswith(name) else 0


def similar(name: str, tests: Iterable[Named]) -> list[str]:
    """Codes and names of ``tests`` that look like ``name`` in whatever case, best first."""
    known = {label.lower(): label for test in tests for label in (test.name, test.code)}
    return [known[label] for label in difflib.get_close_matches(name.lower(), known, n=2)]
