"""The regular expressions of the package, and how each is used."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from types import ModuleType

from attrs import field, frozen

import corpusnorm

_APART = ("corpusnorm.__main__", "corpusnorm.cli", "corpusnorm.strategies", "corpusnorm.validation")
"""Modules that no document goes through."""
ANCHORED = ("match", "fullmatch")
"""Methods that look at one place of a text."""
_METHODS = (*ANCHORED, "search", "finditer", "findall", "sub", "subn", "split")


@frozen(kw_only=True)
class Used:
    """A pattern at the top of ``module``, its name or that of its collection, and the methods that are called of it.

    ``methods`` is empty where that cannot be told, for a pattern in a collection above all.
    """

    pattern: re.Pattern[str]
    module: str
    name: str
    methods: frozenset[str] = field(repr=False)

    def __str__(self) -> str:
        return ".".join(self.key)

    @property
    def key(self) -> tuple[str, str]:
        """The last part of the module, and the name."""
        return self.module.rpartition(".")[2], self.name

    @property
    def is_anchored(self) -> bool:
        """Whether it is tried at one place of a text only, or at such as its caller has found."""
        return bool(self.methods) and self.methods <= {*ANCHORED}


@cache
def modules() -> tuple[str, ...]:
    """The modules that documents go through."""
    names = [found.name for found in pkgutil.walk_packages(corpusnorm.__path__, "corpusnorm.")]
    return tuple(name for name in names if not name.startswith(_APART))


@cache
def all_patterns() -> tuple[Used, ...]:
    """Every pattern at the top of a module, once, where it is first met."""
    uses = _uses()
    found: dict[int, Used] = {}
    for module in modules():
        for name, value in vars(importlib.import_module(module)).items():
            for pattern in _within(value):
                methods = frozenset(uses.get(id(pattern), ()))
                found.setdefault(id(pattern), Used(pattern=pattern, module=module, name=name, methods=methods))
    return tuple(found.values())


def _within(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, dict):
        yield from _within(tuple(value.values()))
    elif isinstance(value, (tuple, list, set, frozenset)):
        for each in value:
            yield from _within(each)


def _uses() -> dict[int, set[str]]:
    """The methods that the package calls of each pattern that has a name."""
    found: dict[int, set[str]] = {}
    for name in modules():
        module = importlib.import_module(name)
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Attribute) and node.attr in _METHODS:
                value = _named(node.value, module)
                if isinstance(value, re.Pattern):
                    found.setdefault(id(value), set()).add(node.attr)
    return found


def _named(node: ast.expr, module: ModuleType) -> object:
    """What a name in the text of a module stands for, if it is one of its own or of a module that it imports."""
    if isinstance(node, ast.Name):
        return vars(module).get(node.id)
    if isinstance(node, ast.Attribute):
        return getattr(_named(node.value, module), node.attr, None)
    return None
