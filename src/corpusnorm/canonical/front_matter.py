"""The front matter of canonical Markdown, written and read.

Each key is one line ``key: value`` with the value as JSON, which is YAML as well; each piece
of furniture is a line of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import attrs

from corpusnorm.document import SCHEMA, Dateline, Document, Furniture, Reviewed, Series
from corpusnorm.edit import Span
from corpusnorm.errors import MalformedMarkdownError
from corpusnorm.json_text import to_json
from corpusnorm.kind import Kind
from corpusnorm.line import Line
from corpusnorm.record import content
from corpusnorm.registry import all_kinds, find_kind

_MARGIN = "---"
"""The line before and after the front matter."""

BEGINNING = re.compile(rf'{_MARGIN}[ \t]*\r?\nschema: "{SCHEMA.rpartition("/")[0]}/')
"""How a file in canonical Markdown, of any version, begins."""


@attrs.frozen(kw_only=True)
class FrontMatter:
    """What the front matter of a file says.

    ``fields`` are the arguments of ``document``, the type of ``kind``, that it gives, ``lines`` the number of each
    key's line, ``length`` how many lines it has, with the margins.
    """

    kind: str
    document: type[Document]
    fields: Mapping[str, Any]
    lines: Mapping[str, int]
    length: int


def write_front_matter(document: Document) -> str:
    """The front matter of ``document`` with its margins, without a line feed at the end."""
    said = {"schema": SCHEMA, **content(document)}
    lines = [f"{key}: {to_json(said[key])}" for key in _KEYS if key != "furniture"]
    pieces = [to_json({"type": piece.type, "rule": piece.rule, "text": piece.text}) for piece in document.furniture]
    furniture = ["furniture:", *(f"  - {piece}" for piece in pieces)] if pieces else ["furniture: []"]
    return "\n".join([_MARGIN, *lines, *furniture, _MARGIN])


def read_front_matter(lines: Sequence[Line], custom: Collection[str] = ()) -> FrontMatter:
    """The front matter that begins with the first of ``lines``; ``custom`` names kinds that are not built in.

    Raises:
        MalformedMarkdownError: a key is missing, unknown or twice there, or has a wrong value.
    """
    end = next((line.number for line in lines[1:] if line.text.rstrip() == _MARGIN), None)
    if end is None:
        raise MalformedMarkdownError(1, f"the front matter is not ended by a line `{_MARGIN}`")
    values, numbers, furniture = _read_keys(lines[1 : end - 1])
    missing = [key for key in _KEYS if key not in values]
    if missing:
        raise MalformedMarkdownError(end, f"the key `{missing[0]}` is missing")
    fields = _read_values(values, numbers)
    kind = _find_kind(fields["kind"], custom, numbers["kind"])
    return FrontMatter(
        kind=kind.name,
        document=kind.document,
        fields={**_fields_of(kind, fields, numbers), "furniture": tuple(furniture)},
        lines=numbers,
        length=end,
    )


_KEY = re.compile(r"([a-z]+):[ \t]*+(.*)")
_ITEM = re.compile(r"[ ]++-[ ](.*)")


def _read_keys(lines: Sequence[Line]) -> tuple[dict[str, Any], dict[str, int], list[Furniture]]:
    """The value and the line number of each key, and the furniture."""
    values: dict[str, Any] = {}
    numbers: dict[str, int] = {}
    furniture: list[Furniture] = []
    for line in lines:
        written = line.text.rstrip(" \t\r")
        item = _ITEM.fullmatch(written)
        if item and next(reversed(values), None) == "furniture":
            furniture.append(_read_furniture(item[1], line))
            continue
        match = _KEY.fullmatch(written)
        if match is None:
            raise MalformedMarkdownError(line.number, "expected `key: value`")
        key = match[1]
        if key not in _KEYS:
            raise MalformedMarkdownError(line.number, f"unknown key `{key}`; known are {', '.join(_KEYS)}")
        if key in values:
            raise MalformedMarkdownError(line.number, f"the key `{key}` is there twice")
        is_list = key == "furniture" and not match[2]
        values[key] = [] if is_list else _read_json(match[2], key, line.number)
        numbers[key] = line.number
    return values, numbers, furniture


def _read_json(written: str, key: str, number: int) -> Any:
    try:
        return json.loads(written)
    except (ValueError, RecursionError):
        raise MalformedMarkdownError(number, f"{key}: the value is not JSON") from None


def _read_furniture(written: str, line: Line) -> Furniture:
    value = _read_json(written, "furniture", line.number)
    try:
        fields = _record(value, {"type": _text, "rule": _text, "text": _text})
    except _MisfitError as misfit:
        raise MalformedMarkdownError(line.number, f"furniture: {misfit}") from None
    start = line.start + line.text.index("{")
    return Furniture(span=Span(start, start + len(written)), **fields)


def _read_values(values: Mapping[str, Any], numbers: Mapping[str, int]) -> dict[str, Any]:
    fields = {}
    for key, read in _KEYS.items():
        try:
            fields[key] = read(values[key])
        except _MisfitError as misfit:
            raise MalformedMarkdownError(numbers[key], f"{key}: {misfit}") from None
    return fields


def _find_kind(name: str, custom: Collection[str], number: int) -> Kind:
    known = [*(kind.name for kind in all_kinds()), *custom]
    if name not in known:
        raise MalformedMarkdownError(number, f"kind: unknown kind {name!r}; known are {', '.join(known)}")
    return find_kind(name)


def _fields_of(kind: Kind, fields: Mapping[str, Any], numbers: Mapping[str, int]) -> dict[str, Any]:
    """What the documents of ``kind`` take of the fields."""
    known = attrs.fields_dict(kind.document)
    for key in fields:
        if key not in known and key not in ("schema", "kind") and fields[key]:
            raise MalformedMarkdownError(numbers[key], f"{key}: a {kind.name} has none")
    return {key: value for key, value in fields.items() if key in known}


class _MisfitError(ValueError):
    """A value is not of the form that its place asks for; the message says what is asked for."""


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise _MisfitError("must be a text in quotation marks")
    return value


def _text_or_null(value: Any) -> str | None:
    return None if value is None else _text(value)


def _number_or_null(value: Any) -> int | None:
    if value is None or type(value) is int:  # a bool is an int to isinstance
        return value
    raise _MisfitError("must be a whole number or null")


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(_text(item) for item in _list(value))


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise _MisfitError("must be a list in square brackets")
    return value


def _record(value: Any, form: Mapping[str, Callable[[Any], Any]]) -> dict[str, Any]:
    """An object with exactly the keys of ``form``, each value read by its function."""
    if not isinstance(value, dict) or value.keys() != form.keys():
        raise _MisfitError(f"must be an object with {', '.join(form)}")
    fields = {}
    for key, read in form.items():
        try:
            fields[key] = read(value[key])
        except _MisfitError as misfit:
            raise _MisfitError(f"{key}: {misfit}") from None
    return fields


def _schema(value: Any) -> str:
    if value != SCHEMA:
        raise _MisfitError(f"this version of corpusnorm reads {SCHEMA}")
    return SCHEMA


def _series(value: Any) -> Series | None:
    if value is None:
        return None
    return Series(**_record(value, {"text": _text, "number": _number_or_null}))


def _reviewed(value: Any) -> tuple[Reviewed, ...]:
    return tuple(Reviewed(**_record(item, {"title": _text, "authors": _texts})) for item in _list(value))


def _dateline(value: Any) -> Dateline | None:
    if value is None:
        return None
    return Dateline(**_record(value, {"place": _text_or_null, "agency": _text_or_null}))


_KEYS: Mapping[str, Callable[[Any], Any]] = {
    "schema": _schema,
    "kind": _text,
    "title": _text_or_null,
    "subtitle": _text_or_null,
    "series": _series,
    "authors": _texts,
    "published": _text_or_null,
    "language": _text_or_null,
    "reviewed": _reviewed,
    "dateline": _dateline,
    "furniture": _list,
}
"""The keys in the order in which they are written, and what reads the value of each."""
