"""Validation: whether documents are what their folder requires."""

from __future__ import annotations

import pytest
from attrs import evolve

from corpusnorm import normalize
from corpusnorm.decode import decode
from corpusnorm.errors import InvalidDocumentError, MalformedMarkdownError, NotTextError
from corpusnorm.validation.criterion import Case, Requirement
from corpusnorm.validation.selection import all_criteria
from corpusnorm.validation.validate import content_key, validate
from tests.cli.command import Command

TEXT = b"""\
The Lamp in the Harbour

By Ada Berg

A first paragraph, which tells of a lamp and of those who lit it every evening of the year.

A second paragraph, in which the lamp goes out.
"""


def messages(case: Case) -> list[str]:
    """Code and message of each finding."""
    return [f"{finding.code} {finding.message}" for finding in validate(case, all_criteria())]


def test_a_document_that_meets_its_requirements_is_valid() -> None:
    """Required fields that are there, an allowed kind and no twin give no finding."""
    document = normalize(TEXT)
    requirement = Requirement(path="**", kinds=(document.kind,), fields=("title", "authors", "body"), unique=True)
    assert messages(Case(document=document, requirements=(requirement,))) == []


def test_each_missing_field_is_told_once() -> None:
    """Fields that are null or empty, or that a document of this kind never has, are missing."""
    document = normalize(TEXT)
    requirements = (
        Requirement(path="a", fields=("title", "published", "comments")),
        Requirement(path="b", fields=("published", "dateline")),
    )
    assert messages(Case(document=document, requirements=requirements)) == [
        "VA001 No `published` was found, and this folder requires it",
        "VA001 No `comments` was found, and this folder requires it",
        "VA001 No `dateline` was found, and this folder requires it",
    ]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("Ein Café in Málaga, naïve Gäste.\n".encode() * 2, []),
        (
            "Ein Café in Málaga, naïve Gäste.\n".encode() * 2 + b"Fianc\xe9.\n",
            ["VA006 1 byte does not fit the encoding utf-8, in line 3"],
        ),
        (
            "Ein Café in Málaga, naïve Gäste.\n".encode() * 2 + b"\x93Fianc\xe9.\x94\n",
            ["VA006 3 bytes do not fit the encoding utf-8, the first in line 3"],
        ),
        (b"\x1b$B$3$s$K$A$O\x1b(B\x1b(J.\n", []),
    ],
)
def test_bytes_that_do_not_tell_which_text_they_are_are_told(data: bytes, found: list[str]) -> None:
    """Stray bytes and a guess are told; another way to write what the encoding can say is no doubt."""
    assert messages(Case(source=decode(data))) == found


def test_an_encoding_that_was_guessed_is_told() -> None:
    """Bytes that say little of their encoding are read by a guess, and the finding says so."""
    source = evolve(decode(b"A caf\xe9.\n"), encoding="cp1252", confidence=0.3)
    assert messages(Case(source=source)) == ["VA006 The encoding is a guess (cp1252); name it with --encoding"]


@pytest.mark.parametrize(
    ("text", "container"),
    [
        ("<!DOCTYPE html>\n<p>The mill\n", "a page in HTML"),
        ("\n<html lang='en'><p>The mill", "a page in HTML"),
        ('<?xml version="1.0"?>\n<TEI><p>The mill</p></TEI>', "XML"),
        ('{"text": "The mill"}', "data in JSON"),
        ('\n{"text": "The mill"}\n{"text": "The moor"}\n', "data in JSON"),
        ('[\n  {"text": "The mill"}\n]\n', "data in JSON"),
    ],
)
def test_text_within_a_page_or_a_record_is_told(text: str, container: str) -> None:
    """A file that is HTML, XML or JSON as a whole is no plain text."""
    assert messages(Case(source=decode(text.encode()))) == [f"VA007 This is {container}; take the text out first"]


@pytest.mark.parametrize(
    "text",
    [
        "<b>The mill</b> stands still.\n",
        "<html5> was its name.\n",
        "To begin a page, write <!DOCTYPE html>.\n",
        '{"title": "The mill"}\n\nThe mill stands still.\n',
        "[1] Smith, The mill, 1984.\n",
        "[]",
        "{}",
        "{ The mill stands still. }",
        "[" * 100_000,
        "",
    ],
)
def test_a_text_that_begins_like_a_page_or_a_record_is_none(text: str) -> None:
    """Markup and braces in a text, front matter in JSON above one, and brackets without end."""
    assert messages(Case(source=decode(text.encode()))) == []


def test_a_kind_that_is_not_allowed_is_told_with_its_evidence() -> None:
    """The message says which kind it is, how sure that is, the best evidence, and what is allowed."""
    comments = b"".join(b"Name%d says:\nA comment on this post.\nLikeLike\n" % number for number in range(5))
    document = normalize(b"Why I write this post today.\n\nBecause I like it.\n\n" + comments)
    requirement = Requirement(path="**", kinds=("news_report", "review_essay"))
    (message,) = messages(Case(document=document, requirements=(requirement,)))
    assert message == (
        f"VA002 This is `{document.kind}` (confidence {document.detection.confidence:.2f}; "
        f"{document.detection.evidence[0].feature}), and this folder allows `news_report` or `review_essay`"
    )


def test_twins_are_named() -> None:
    """The first file with the same text is named, and the others counted."""
    assert messages(Case(twins=("a.txt",))) == ["VA003 The text is the same as in a.txt"]
    assert messages(Case(twins=("a.txt", "b.txt", "c.txt"))) == ["VA003 The text is the same as in a.txt and 2 more"]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (NotTextError("image/png"), "VA004 This is not text (image/png)"),
        (MalformedMarkdownError(3, "no title"), "VA005 This document does not follow its form: line 3: no title"),
        (InvalidDocumentError(["title: none"]), "VA005 This document does not follow its form: title: none"),
    ],
)
def test_files_that_hold_no_document_are_told(error: Exception, message: str) -> None:
    """Binary data, and canonical Markdown that was broken."""
    assert isinstance(error, NotTextError | MalformedMarkdownError | InvalidDocumentError)
    assert messages(Case(error=error)) == [message]


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace(b"\n", b"\r\n"),
        TEXT.upper(),
        TEXT.replace(b"paragraph", "para\N{SOFT HYPHEN}graph".encode()),
        TEXT.replace(b"lamp and", b"lamp  and"),
        TEXT.decode().encode("utf-16"),
    ],
    ids=["line ends", "case", "artifact", "white space", "encoding"],
)
def test_the_same_text_has_the_same_key(other: bytes) -> None:
    """Encoding, line ends, case, white space and what is repaired make no other text."""
    assert content_key(normalize(TEXT)) == content_key(normalize(other))


def test_another_text_has_another_key() -> None:
    """One word more is another text; what holds no text has no key."""
    assert content_key(normalize(TEXT)) != content_key(normalize(TEXT + b"More.\n"))
    assert content_key(normalize(b"\n \n")) == ""


def test_other_comments_have_another_key() -> None:
    """What readers wrote counts, also where nothing sets their comments apart."""
    below = b"3 comments\n\nSo glad.\n\nAt last!\n\nWell done.\n\nBravo.\n"
    documents = [normalize(TEXT + b"\n" + below.replace(b"Bravo", word)) for word in (b"Bravo", b"Hurrah")]
    assert all(document.comments_unsplit for document in documents)
    assert content_key(documents[0]) != content_key(documents[1])


REQUIRE = """
[[require]]
path = "seeds/**"
fields = ["title"]
unique = true
"""


def found(command: Command, *argv: str) -> list[str]:
    """The validation findings of a check, without the summary."""
    lines = command("check", "--select", "VA", "--output-format", "concise", *argv).out.splitlines()
    return [line for line in lines if " VA0" in line]


def test_requirements_hold_for_their_folder(command: Command) -> None:
    """A file elsewhere may be what it likes."""
    command.write("corpusnorm.toml", REQUIRE)
    command.write("seeds/a.txt", "there is no title here, and this line goes on and does not end in a title at all.\n")
    command.write("other/a.txt", "there is no title here, and this line goes on and does not end in a title either.\n")
    assert found(command, ".") == ["seeds/a.txt:1:1: VA001 No `title` was found, and this folder requires it"]


def test_the_second_of_two_twins_is_told(command: Command) -> None:
    """Of two checked files the later one repeats the earlier one, which is named."""
    command.write("corpusnorm.toml", REQUIRE)
    command.write("seeds/a.txt", TEXT)
    command.write("seeds/deep/b.txt", TEXT.replace(b"\n", b"\r\n"))
    command.write("other/c.txt", TEXT)
    assert found(command, ".") == ["seeds/deep/b.txt:1:1: VA003 The text is the same as in seeds/a.txt"]


def test_files_that_are_not_checked_are_compared_too(command: Command) -> None:
    """A hook passes the changed file only, which may repeat any other under the path."""
    command.write("corpusnorm.toml", REQUIRE)
    command.write("seeds/a.txt", TEXT)
    command.write("seeds/z.txt", TEXT)
    assert found(command, "seeds/a.txt") == ["seeds/a.txt:1:1: VA003 The text is the same as in seeds/z.txt"]


def test_a_document_beside_its_source_is_no_twin(command: Command) -> None:
    """Canonical Markdown that was made of the file beside it is the same document."""
    command.write("corpusnorm.toml", REQUIRE)
    command.write("seeds/a.txt", TEXT)
    command("convert", "seeds", "--to", "markdown", "-o", "seeds")
    assert command.files("seeds") == ["seeds/a.md", "seeds/a.txt"]
    assert found(command, "seeds") == []
    assert found(command, "seeds/a.md", "seeds/a.txt") == []


def test_canonical_markdown_is_validated(command: Command) -> None:
    """A document that is kept as Markdown must be what its folder requires, and may repeat another."""
    command.write("corpusnorm.toml", REQUIRE)
    command.write("a.txt", TEXT)
    command.write("z.txt", TEXT)
    command("convert", "a.txt", "z.txt", "--to", "markdown", "-o", "seeds")
    path = command.folder / "seeds/a.md"
    path.write_text(path.read_text().replace('title: "The Lamp in the Harbour"', "title: null"))
    assert found(command, "seeds") == ["seeds/a.md:1:1: VA001 No `title` was found, and this folder requires it"]
    path.unlink()
    command("convert", "a.txt", "--to", "markdown", "-o", "seeds")
    assert found(command, "seeds") == ["seeds/z.md:1:1: VA003 The text is the same as in seeds/a.md"]


def test_unreadable_neighbours_do_not_stop_validation(command: Command) -> None:
    """What cannot be read is the business of its own check."""
    command.write("corpusnorm.toml", REQUIRE)
    command.write("seeds/a.txt", TEXT)
    command.write("seeds/b.pdf", b"%PDF-1.7\n")
    assert found(command, "seeds/a.txt") == []


def test_validation_does_not_depend_on_the_selected_rules(command: Command) -> None:
    """A document is judged as it would be converted, whatever findings are asked for."""
    command.write("corpusnorm.toml", REQUIRE)
    command.write("seeds/a.txt", TEXT)
    assert command("check", "seeds", "--select", "VA,CH002").code == 0


def test_criteria_are_ignored_like_rules(command: Command) -> None:
    """By code, by name, and for single files."""
    command.write("corpusnorm.toml", REQUIRE)
    command.write("seeds/a.txt", TEXT)
    command.write("seeds/b.txt", TEXT)
    assert found(command, "seeds", "--ignore", "repeated-document") == []
    command.write("corpusnorm.toml", 'per-file-ignores = {"seeds/b.txt" = ["VA003"]}\n' + REQUIRE)
    assert found(command, "seeds") == []
