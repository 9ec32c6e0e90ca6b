"""What each output format looks like."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import Document, normalize, write
from corpusnorm.json_text import quoting, to_json
from corpusnorm.record import as_record, content
from corpusnorm.registry import all_writers
from tests.documents import FULL, document, documents

GOLDEN = Path(__file__).parent / "writers"

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text('az"\\{}[],: \n\té漢🙂'),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text('az"{,: \n', max_size=3), inner, max_size=4),
)


@pytest.mark.parametrize("name", [writer.name for writer in all_writers()])
def test_a_full_document_is_written_as_expected(name: str) -> None:
    """A document with everything in it is written as the file by the format's name says."""
    assert write(FULL, name) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_no_expected_output_is_left_over() -> None:
    """A file with expected output belongs to a format that exists."""
    assert {path.stem for path in GOLDEN.iterdir()} == {writer.name for writer in all_writers()}


def test_the_record_has_the_fields_of_the_contract() -> None:
    """The fields stand in the published order, spans are pairs, what is absent is left out."""
    record = as_record(FULL)
    assert list(record) == [
        "schema", "kind", "detection", "title", "subtitle", "series", "authors", "published", "language", "reviewed",
        "dateline", "body", "comments", "comments_unsplit", "furniture", "segments", "repairs", "source",
    ]  # fmt: skip
    assert record["body"][4] == {
        "type": "list_item",
        "text": "One\nand a half",
        "span": [0, 3],
        "ordered": True,
        "number": 3,
    }
    assert record["comments"][1]["author"] is None
    assert record["repairs"] == [
        {
            "rule": "mojibake",
            "code": "EN001",
            "safety": "unsafe",
            "span": [2, 3],
            "before": "f",
            "after": "g",
            "also": ["html-entity"],
            "detail": "latin-1",
        }
    ]


def test_the_formats_are_known_by_name() -> None:
    """There are four formats, each with a suffix of its own; only JSON Lines is a stream."""
    assert {(writer.name, writer.suffix, writer.is_stream) for writer in all_writers()} == {
        ("json", ".json", False),
        ("jsonl", ".jsonl", True),
        ("markdown", ".md", False),
        ("text", ".txt", False),
    }


def test_an_unknown_format_is_refused() -> None:
    """A format that does not exist is refused with the names of those that do."""
    with pytest.raises(ValueError, match="'yaml'; there are json, jsonl, markdown, text"):
        write(FULL, "yaml")


@given(documents())
def test_json_and_jsonl_say_the_same(document: Document) -> None:
    """JSON and JSON Lines hold the record of the document; the latter in exactly one line."""
    (line,) = write(document, "jsonl").splitlines()
    assert json.loads(line) == json.loads(write(document, "json")) == as_record(document)


def test_json_keeps_letters_and_hides_nothing() -> None:
    """Letters stand as they are; line separators and controls are written as escapes."""
    assert to_json("é„\u2028\x85\ufeff\x00") == r'"é„\u2028\u0085\ufeff\u0000"'


@pytest.mark.parametrize("hidden", ["\x7f", "\x80", "\x9f", "\u2028", "\u2029", "\ufeff", "\ud800"])
def test_json_hides_nothing_between_letters_of_any_script(hidden: str) -> None:
    """What may be taken for something else is an escape, the letters and signs around it stand as they are."""
    written = to_json([f"“a{hidden}é”, ж漢\ud7ff\ue000\xa0🙂"])
    assert written == f'["“a\\u{ord(hidden):04x}é”, ж漢\ud7ff\ue000\xa0🙂"]'


@given(st.lists(st.text(alphabet=st.sampled_from('ab"\\\n\t\x00\x7f\x85é“漢\u2028\ufeff'))))
def test_strings_are_quoted_alike_whatever_the_others_hold(texts: list[str]) -> None:
    """Where no text has a control the short way to quote them is taken, and writes the same."""
    quoted = quoting(texts)
    assert [quoted(text) for text in texts] == [to_json(text) for text in texts]


@pytest.mark.parametrize("indent", [None, 1, 2])
@given(JSON_VALUES)
def test_json_is_written_as_the_library_writes_it(indent: int | None, value: object) -> None:
    """With an indent and without one: every value, empty ones and those within others too."""
    assert to_json(value, indent=indent) == json.dumps(value, ensure_ascii=False, indent=indent)


def test_numbers_are_rounded() -> None:
    """Scores and weights have four decimals, so that they are the same everywhere."""
    detection = as_record(FULL)["detection"]
    assert detection["confidence"] == 0.6667
    assert detection["evidence"][0]["weight"] == 1.2346


def test_stray_bytes_are_in_the_record() -> None:
    """A byte that the encoding does not explain stands in the record in hexadecimal."""
    stray = as_record(normalize("Zwölf M\u00e4nner".encode() + b" \x93x\x94"))["source"]["stray"]
    assert stray == [{"span": [13, 14], "bytes": "93"}, {"span": [15, 16], "bytes": "94"}]


def test_content_leaves_places_out() -> None:
    """Two documents that say the same at different places, found differently, have one content."""
    one, other = normalize(b"One.\n\nTwo."), normalize(b"One.\n\n\n\nTwo.\n")
    assert as_record(one)["body"] != as_record(other)["body"]
    assert content(one) == content(other)
    assert not {"span", "segments", "repairs", "source", "detection"} & set(content(one))


def test_a_document_without_anything_is_written() -> None:
    """An empty document is one line feed as text, and no comments section as Markdown."""
    assert write(document(), "text") == "\n"
    assert write(document(), "markdown").endswith("furniture: []\n---\n")
