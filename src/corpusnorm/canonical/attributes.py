"""Attributes in braces, which say in Markdown what its signs cannot: ``{likes=3 depth=0}``."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any

from corpusnorm.edit import Mark, MarkType, Span
from corpusnorm.errors import MalformedMarkdownError
from corpusnorm.json_text import to_json

COMMENT = {
    "type": (str,),
    "author": (str, NoneType),
    "published": (str, NoneType),
    "likes": (int, NoneType),
    "depth": (int, NoneType),
}
"""The attributes of a comment and the types of their values."""

UNSPLIT = {"count": (int, NoneType)}
"""The attribute of comments that nothing sets apart."""

BLOCK = {"level": (int, NoneType), "ordered": (bool, NoneType), "number": (int, NoneType), "marks": (list,)}
"""The attributes of a block of running text."""

FENCED = {**BLOCK, "escaped": (bool,)}
"""The attributes of code and tables."""


def write_attributes(attributes: Mapping[str, Any]) -> str:
    """Attributes in braces."""
    return "{" + " ".join(f"{name}={to_json(value)}" for name, value in attributes.items()) + "}"


def read_attributes(written: str, known: Mapping[str, tuple[type, ...]], line: int) -> dict[str, Any]:
    r"""The attributes in braces that ``written``, in line ``line`` of a file, consists of.

    Raises:
        MalformedMarkdownError: they cannot be read, or are not ``known`` with this type.
    """
    attributes: dict[str, Any] = {}
    at = 1
    while match := _NAME.match(written, at):
        name = match[1]
        try:
            value, at = _DECODER.raw_decode(written, match.end())
        except (ValueError, RecursionError):
            raise MalformedMarkdownError(line, f"the value of the attribute `{name}` is not JSON") from None
        _check(name, value, known, line)
        attributes[name] = value
    if written[at:] != "}" or not attributes:
        problem = r"attributes must look like {name=value}; write \{ for the sign itself"
        raise MalformedMarkdownError(line, problem)
    return attributes


_DECODER = json.JSONDecoder()
_NAME = re.compile(r"[ ]*([a-z]+)=")


def _check(name: str, value: Any, known: Mapping[str, tuple[type, ...]], line: int) -> None:
    if name not in known:
        raise MalformedMarkdownError(line, f"unknown attribute `{name}`; known are {', '.join(known)}")
    if type(value) not in known[name]:  # isinstance would take true for a number
        wanted = " or ".join("null" if type_ is NoneType else type_.__name__ for type_ in known[name])
        raise MalformedMarkdownError(line, f"the attribute `{name}` must be {wanted}")


def read_marks(records: Sequence[Any], line: int) -> tuple[Mark, ...]:
    """The marks that the attribute ``marks`` lists.

    Raises:
        MalformedMarkdownError: it lists something else.
    """
    try:
        return tuple(
            Mark(
                type=MarkType(record["type"]),
                span=Span(int(record["start"]), int(record["end"])),
                target=None if record.get("target") is None else str(record["target"]),
            )
            for record in records
        )
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError):
        problem = "`marks` must list objects with type, start, end and, for a link, target"
        raise MalformedMarkdownError(line, problem) from None
