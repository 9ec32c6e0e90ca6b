"""What is written as JSON keeps the published schema, and the schema says all that it can."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from corpusnorm import BlockType, CommentType, Document, MarkType, Safety, normalize
from corpusnorm.document import SCHEMA
from corpusnorm.line import Role
from corpusnorm.record import as_record
from corpusnorm.schema import document_schema
from corpusnorm.source import Newline
from tests.documents import FULL, documents

VALIDATOR = Draft202012Validator(document_schema())


def test_the_schema_is_a_schema() -> None:
    """The published file is valid JSON Schema 2020-12, for this version of the form."""
    Draft202012Validator.check_schema(document_schema())
    assert document_schema()["properties"]["schema"] == {"const": SCHEMA}


@given(documents())
def test_every_document_keeps_the_schema(document: Document) -> None:
    """Whatever a document holds, its record is what the schema describes."""
    VALIDATOR.validate(as_record(document))


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbfOne.\r\n\r\nTwo \xff.", b"- one\n\n# Two\n\n> three"])
def test_what_normalize_gives_keeps_the_schema(data: bytes) -> None:
    """Documents that come out of the flow keep the schema, stray bytes and all."""
    VALIDATOR.validate(as_record(normalize(data)))


def test_a_full_document_keeps_the_schema() -> None:
    """A document with everything in it uses every property that the schema knows."""
    record = as_record(FULL)
    VALIDATOR.validate(record)
    kinds_own = {"place", "agency", "title", "authors"}  # of dateline and reviewed
    assert set(_properties(document_schema())) - set(_names(record)) <= kinds_own


@pytest.mark.parametrize(
    ("place", "members"),
    [
        ("block", BlockType),
        ("comment", CommentType),
        ("mark", set(MarkType) - {MarkType.HEADING}),
        ("repair", set(Safety) - {Safety.REPORT}),
        ("segments", Role),
        ("source", {*Newline, None}),
    ],
)
def test_the_schema_knows_every_word(place: str, members: Any) -> None:
    """The closed vocabularies of the schema are those of the code."""
    schema = document_schema()
    form = schema["$defs"].get(place) or schema["properties"][place]["items"]
    (words,) = [value["enum"] for value in form["properties"].values() if "enum" in value]
    assert set(words) == set(members)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("published",), "3 March"),
        (("kind",), "Blog Post"),
        (("surprise",), 1),
        (("detection", "confidence"), 1.5),
        (("body", 0, "span"), [1]),
        (("body", 0, "type"), "poem"),
        (("comments", 0, "likes"), -1),
        (("source", "sha256"), "none"),
    ],
)
def test_the_schema_refuses_what_is_wrong(path: tuple[Any, ...], value: object) -> None:
    """A record with one wrong or unknown field does not pass."""
    record = json.loads(json.dumps(as_record(FULL)))
    inner = record
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert not VALIDATOR.is_valid(record)


def _properties(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for value in schema.values():
            yield from _properties(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _properties(value)


def _names(record: Any) -> Iterator[str]:
    if isinstance(record, dict):
        yield from record
        for value in record.values():
            yield from _names(value)
    elif isinstance(record, list):
        for value in record:
            yield from _names(value)
