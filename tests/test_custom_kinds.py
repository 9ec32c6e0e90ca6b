"""Kinds of one's own: learned from examples, told beside the built-in ones, kept in a file."""

from __future__ import annotations

import json
import pickle
import re

import jsonschema
import pytest

from corpusnorm import CustomDocument, Document, MalformedMarkdownError, Options, normalize, read_kinds, write
from corpusnorm.classifying.custom import CustomKind, write_kinds
from corpusnorm.classifying.learning import FEWEST, Example, example_of, learn
from corpusnorm.schema import document_schema
from tests.press import press_releases
from tests.test_classify import REPORT
from tests.test_kinds import reading_of


def examples(texts: list[str]) -> list[Example]:
    """The texts as examples."""
    return [example_of(reading_of(text)) for text in texts]


@pytest.fixture(scope="module")
def release() -> CustomKind:
    """What is learned from all press releases but the last four."""
    return learn("press_release", examples(press_releases()[:-4]))


@pytest.fixture(scope="module")
def options(release: CustomKind) -> Options:
    """Options that know the kind."""
    return Options(kinds=(release,))


@pytest.fixture(scope="module")
def document(options: Options) -> Document:
    """A press release that was not among the examples."""
    return normalize(press_releases()[-1].encode(), options=options)


def test_documents_of_the_kind_are_told(options: Options) -> None:
    """What was not among the examples, but is like them, is of their kind; without the kind it is not."""
    for text in press_releases()[-4:]:
        assert normalize(text.encode(), options=options).kind == "press_release"
        assert normalize(text.encode()).kind != "press_release"


def test_other_documents_stay_what_they_are(options: Options) -> None:
    """A report has the kind that it had, and almost all of its probability."""
    alone, beside = (normalize(REPORT.encode(), options=each).detection for each in (Options(), options))
    assert beside.kind == alone.kind == "news_report"
    assert beside.confidence > 0.9 * alone.confidence


def test_scores_sum_to_one_with_the_kind_among_them(document: Document) -> None:
    """The kind shares the probability with the others, and is never quite certain."""
    assert sum(document.detection.scores.values()) == pytest.approx(1)
    assert 0.5 < document.detection.scores["press_release"] < 0.99


def test_evidence_names_what_the_examples_share(document: Document) -> None:
    """A person sees by which words the kind was told, and where."""
    words = [each for each in document.detection.evidence if each.feature.startswith("the words “")]
    assert words
    for each in words:
        assert each.span is not None
        there = document.source.text[each.span.start : each.span.end].lower()
        assert re.findall(r"\w+", there) == re.findall(r"\w+", each.feature)[2:]
    weights = [each.weight for each in document.detection.evidence]
    assert weights == sorted(weights, reverse=True)
    assert weights[-1] > 0


def test_document_keeps_the_published_form(document: Document) -> None:
    """The kind stands in the output by its name, and the schema holds."""
    assert type(document) is CustomDocument
    record = json.loads(write(document))
    jsonschema.validate(record, document_schema())
    assert record["kind"] == record["detection"]["kind"] == "press_release"


def test_markdown_reads_back_with_the_kind(document: Document, options: Options) -> None:
    """Written and read with the same options it is the same; without them the kind is an error that says so."""
    written = write(document, "markdown")
    assert write(normalize(written.encode(), options=options), "markdown") == written
    with pytest.raises(MalformedMarkdownError, match="unknown kind 'press_release'; known are blog_post"):
        normalize(written.encode())


def test_options_survive_pickling(options: Options) -> None:
    """Options with kinds can be sent to a worker, and be a key."""
    assert pickle.loads(pickle.dumps(options)) == options
    assert hash(options) == hash(pickle.loads(pickle.dumps(options)))


def test_file_reads_back(release: CustomKind) -> None:
    """A kind is the same when it was written and read."""
    assert read_kinds(write_kinds([release])) == (release,)


def test_learning_twice_gives_the_same(release: CustomKind) -> None:
    """The same examples give the same kind."""
    assert learn("press_release", examples(press_releases()[:-4])) == release


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "is not JSON"),
        ("[]", "is no file of kinds"),
        ('{"schema": "corpusnorm/kinds/1", "kinds": [{"name": "memo"}]}', "is damaged"),
    ],
)
def test_broken_file_is_refused(text: str, problem: str) -> None:
    """What is no file of kinds is told apart from one that was damaged."""
    with pytest.raises(ValueError, match=problem):
        read_kinds(text)


def test_kind_that_is_there_twice_is_refused(release: CustomKind) -> None:
    """Two kinds of one name cannot be told apart."""
    with pytest.raises(ValueError, match="has the kind 'press_release' twice"):
        read_kinds(write_kinds([release, release]))


@pytest.mark.parametrize(
    ("name", "problem"), [("news_report", "built in"), ("Press Release", "lower-case letters"), ("", "lower-case")]
)
def test_names_that_cannot_be_are_refused(name: str, problem: str) -> None:
    """A built-in name, and one that the schema does not allow."""
    with pytest.raises(ValueError, match=problem):
        learn(name, examples(press_releases()))


def test_too_few_examples_are_refused() -> None:
    """With one example less than needed nothing is learned."""
    with pytest.raises(ValueError, match=f"{FEWEST - 1} examples are too few"):
        learn("press_release", examples(press_releases(FEWEST - 1)))


def test_words_of_another_language_are_not_learned() -> None:
    """In a language that the background lacks, its words would speak for all that is written in it."""
    text = "Wir freuen uns, dass die Werft am Kai nun wieder Boote baut, und danken allen, die dabei geholfen haben. "
    kind = learn("mitteilung", examples(["PRESSEMITTEILUNG\n\n" + text * (at % 3 + 3) + "\n" for at in range(15)]))
    assert kind.language == "de"
    assert not kind.words
    assert kind.traits
