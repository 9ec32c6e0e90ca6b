"""The decision on a kind: its scores, its confidence, its evidence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import ReviewEssay, normalize
from corpusnorm.classify import Sign, softmax
from corpusnorm.classifying.sign import Finder, any_of, at_start, frequent, pattern, phrases, short_lines
from corpusnorm.document import Reviewed
from corpusnorm.edit import Span
from corpusnorm.kind import Indicator
from corpusnorm.registry import all_kinds
from corpusnorm.trace import TracedText
from tests.shared import SHARED, needs_shared
from tests.test_kinds import draft_of, reading_of

REPORT = """The pier

Ann Smithers 3 May 2019

On May 2, the council of Aldermere voted to close the pier, the mayor said. "It is not safe," he told reporters.

The police said on Thursday that nobody was hurt. A spokesman for the company added that it would pay.
"""


@needs_shared
@pytest.mark.parametrize(("name", "kind"), [("000", "review_essay"), ("001", "news_report"), ("002", "blog_post")])
def test_original_documents_are_told(name: str, kind: str) -> None:
    """Each of the three original documents is told with a confidence far above a guess."""
    path = next((SHARED / "seeds").glob(f"{name}_*.txt"))
    detection = normalize(path.read_bytes()).detection
    assert detection.kind == kind
    assert detection.confidence > 0.8
    assert detection.evidence[0].span is not None


@needs_shared
def test_reviewed_work_of_the_original_document_is_read() -> None:
    """The original review essay names the work and authors that a person wrote down for it."""
    gold = json.loads((SHARED / "seeds" / "gold.json").read_text(encoding="utf-8"))["seeds"][0]
    document = normalize((SHARED / "seeds" / gold["file"]).read_bytes())
    assert isinstance(document, ReviewEssay)
    work = gold["reviewed_work"]
    assert document.reviewed == (Reviewed(title=work["title"], authors=tuple(work["authors"])),)


def test_scores_name_every_kind_and_the_answer_is_the_best() -> None:
    """Scores are probabilities of all kinds, confidence that of the kind told."""
    detection = normalize(REPORT.encode()).detection
    assert set(detection.scores) == {kind.name for kind in all_kinds()}
    assert sum(detection.scores.values()) == pytest.approx(1)
    assert detection.kind == "news_report"
    assert detection.confidence == max(detection.scores.values()) == detection.scores[detection.kind]


def test_text_without_signs_is_unknown() -> None:
    """Where nothing speaks for a kind, none is told."""
    for text in ("", "\n", "Lorem ipsum dolor sit amet.\n", "1 2 3\n"):
        assert normalize(text.encode()).detection.kind == "unknown"


def test_evidence_stands_in_falling_order_of_weight() -> None:
    """What counted most comes first."""
    weights = [each.weight for each in normalize(REPORT.encode()).detection.evidence]
    assert weights == sorted(weights, reverse=True)
    assert len(weights) > 3


def test_evidence_names_the_sign_and_quotes_it() -> None:
    """A person reads what was found, how often, and in which words."""
    features = [each.feature for each in normalize(REPORT.encode()).detection.evidence]
    assert "when it happened, at the beginning (2 times): “On May 2”" in features
    assert "days of the week: “on Thursday”" in features


def test_evidence_spans_count_in_the_source() -> None:
    """Evidence points to where it stands in the source, not in the repaired text."""
    text = "So&shy;me words cost \\$5 &amp; &amp; &amp; more.\n\n" + REPORT
    document = normalize(text.encode())
    when = next(each for each in document.detection.evidence if "May 2" in each.feature)
    assert when.span is not None
    assert document.source.text[when.span.start : when.span.end] == "On May 2"


def test_long_finding_is_shortened() -> None:
    """A quoted finding is at most 60 characters long."""
    draft = draft_of("word " * 60)
    sign = Sign(Indicator("words", 1.0, pattern("x")), (Span(0, 299),))
    quoted = sign.as_evidence(draft, TracedText.verbatim(draft.text)).feature.removeprefix("words: “").removesuffix("”")
    assert len(quoted) <= 60
    assert quoted.endswith("…")


def test_sign_without_a_place_has_no_span() -> None:
    """A sign of the document as a whole is named without a quotation."""
    draft = draft_of("text")
    evidence = Sign(Indicator("a whole", 0.5, pattern("x")), (None,)).as_evidence(draft, TracedText.verbatim("text"))
    assert (evidence.feature, evidence.weight, evidence.span) == ("a whole", 0.5, None)


@pytest.mark.parametrize(("places", "strength"), [(1, 1.0), (3, 2.0), (7, 3.0), (15, 4.0), (500, 4.0)])
def test_each_doubling_counts_as_much_again(places: int, strength: float) -> None:
    """More of the same sign adds less and less, and in the end nothing."""
    assert Sign(Indicator("x", 2.0, pattern("x")), (None,) * places).weight == 2.0 * strength


@given(st.dictionaries(st.text(), st.floats(-700, 700), min_size=1))
def test_softmax_gives_probabilities(sums: dict[str, float]) -> None:
    """Any sums give probabilities, the greatest sum the greatest."""
    scores = softmax(sums)
    assert sum(scores.values()) == pytest.approx(1)
    assert scores[max(sums, key=lambda name: sums[name])] == max(scores.values())


@given(st.text())
def test_any_text_has_a_kind(text: str) -> None:
    """Every text gets a kind and a confidence."""
    detection = normalize(text.encode("utf-8", "surrogatepass")).detection
    assert 0 < detection.confidence <= 1


class TestFinders:
    """The finders that indicators are made of."""

    def found(self, finder: Finder, text: str) -> list[str]:
        """The words that a finder finds in a text."""
        reading = reading_of(text)
        return [reading.draft.text[place.start : place.end] for place in finder(reading) if place]

    def test_phrases_are_whole_words_in_any_case(self) -> None:
        """A phrase is not found within a longer word."""
        text = "The Book, the bookshop, a book; L’auteur."
        assert sorted(self.found(phrases("the book | l'auteur"), text)) == ["L’auteur", "The Book"]

    def test_frequent_words_must_be_frequent(self) -> None:
        """One finding stands for each multiple of the frequency, none for less; the first has a place."""
        finder = frequent("said", per_thousand=10)
        assert self.found(finder, "word " * 199 + "said") == []
        assert self.found(finder, "word " * 198 + "said Said") == ["said"]
        assert self.found(finder, "word " * 196 + "said " * 4) == ["said"]
        assert len(list(finder(reading_of("word " * 196 + "said " * 4)))) == 2

    def test_pattern_may_have_to_occur_often(self) -> None:
        """With ``at_least`` the earlier findings count for nothing."""
        assert self.found(pattern(r"\d", at_least=3), "1 2 3 4") == ["3", "4"]

    def test_pattern_is_searched_among_its_words_only(self) -> None:
        """A match holds one of the words; without them a text is not searched."""
        assert self.found(pattern(r"\d+ \w+", among="pages"), "12 pages 13 pigs") == ["12 pages"]
        assert self.found(pattern(r"\d+ \w+", among="pages"), "13 pigs") == []

    def test_start_is_that_of_the_text_or_of_the_body(self) -> None:
        """A pattern at the start is not looked for further down."""
        text = f"Title 1\n\nAnn Smithers 3 May 2019\n\nBody 2 {'word ' * 40} 3 of it.\n"
        assert self.found(at_start(r"\d\b", 8), text) == ["1"]
        assert self.found(at_start(r"\d\b", 20, of_body=True), text) == ["2"]

    def test_short_lines_are_matched_whole(self) -> None:
        """A line that holds more than the marker is text."""
        assert self.found(short_lines("Reply"), "Reply\nReply to me\n  Reply \n") == ["Reply", "Reply"]

    def test_finders_can_be_joined(self) -> None:
        """Two ways to find one sign count as one sign."""
        assert self.found(any_of(pattern("a"), pattern("b")), "b a") == ["a", "b"]


class TestReading:
    """The bounded view of a draft."""

    def test_long_text_is_read_at_both_ends(self) -> None:
        """The head and the tail of a long text are looked at, and places are those of the whole text."""
        text = "first " + "word " * 20_000 + "last"
        reading = reading_of(text)
        assert len(reading.text) == 7_000
        assert reading.words["first"] == reading.words["last"] == 1
        at = reading.text.index("last")
        assert reading.span(at, at + 4) == Span(len(text) - 4, len(text))

    def test_lower_case_keeps_every_place(self) -> None:
        """Characters whose lower case is longer do not shift what follows."""
        reading = reading_of("İstanbul İ ’x\n")
        assert len(reading.lower) == len(reading.text)
        assert reading.lower.startswith("istanbul")

    def test_quoted_words_are_not_the_writers(self) -> None:
        """Words in quotation marks are not counted, whatever the marks."""
        reading = reading_of('one “two” "two" «two» „two“ one 5" two-inch\n')
        assert reading.words["one"] == 2
        assert reading.words["two"] == 1
