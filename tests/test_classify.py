"""The decision on a kind: its scores, its confidence, its evidence."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import Options, ReviewEssay, normalize
from corpusnorm.classify import softmax
from corpusnorm.classifying.abroad import themes_abroad
from corpusnorm.classifying.evidence import evidence_of
from corpusnorm.classifying.lexicon import THEMES
from corpusnorm.classifying.model import built_in_model, make_vocabulary, pack, unpack
from corpusnorm.classifying.reading import rare_in, words_of
from corpusnorm.classifying.traits import COUNTED, measure, turns
from corpusnorm.document import Reviewed
from corpusnorm.edit import Span
from corpusnorm.registry import all_kinds
from corpusnorm.trace import TracedText
from tests.shared import SHARED, needs_shared
from tests.test_kinds import reading_of

REPORT = """The pier

Ann Smithers 3 May 2019

On May 2, the council of Aldermere voted to close the pier, the mayor said. "It is not safe," he told reporters.

The police said on Thursday that nobody was hurt. A spokesman for the company added that it would pay.

"We will mend it," said the mayor on Friday. The minister declined to comment, officials said.
"""


@needs_shared
@pytest.mark.parametrize(("name", "kind"), [("000", "review_essay"), ("001", "news_report"), ("002", "blog_post")])
def test_original_documents_are_told(name: str, kind: str) -> None:
    """Each of the three original documents is told with a confidence far above a guess."""
    path = next((SHARED / "seeds").glob(f"{name}_*.txt"))
    detection = normalize(path.read_bytes()).detection
    assert detection.kind == kind
    assert detection.confidence > 0.6


@needs_shared
def test_reviewed_work_of_the_original_document_is_read() -> None:
    """The original review essay names the work and authors that a person wrote down for it."""
    gold = json.loads((SHARED / "seeds" / "gold.json").read_text(encoding="utf-8"))["seeds"][0]
    document = normalize((SHARED / "seeds" / gold["file"]).read_bytes())
    assert isinstance(document, ReviewEssay)
    work = gold["reviewed_work"]
    assert document.reviewed == (Reviewed(title=work["title"], authors=tuple(work["authors"])),)


def test_scores_are_probabilities_of_all_kinds() -> None:
    """Every kind has a score, they sum to 1, and the confidence is that of the kind."""
    detection = normalize(REPORT.encode()).detection
    assert set(detection.scores) == {kind.name for kind in all_kinds()}
    assert sum(detection.scores.values()) == pytest.approx(1)
    assert detection.kind == "news_report"
    assert detection.confidence == max(detection.scores.values()) == detection.scores[detection.kind]


def test_below_the_least_confidence_the_kind_is_unknown() -> None:
    """Where no kind is likely enough none is told; the scores stay, and the reason is given."""
    sure = normalize(REPORT.encode()).detection
    doubtful = normalize(REPORT.encode(), options=Options(least_confidence=0.9999)).detection
    assert doubtful.kind == "unknown"
    assert doubtful.scores == sure.scores
    assert doubtful.confidence == doubtful.scores["unknown"]
    assert [each.feature for each in doubtful.evidence] == ["no kind reaches 1.00; the nearest is news_report"]


def test_least_confidence_is_a_probability() -> None:
    """A threshold that no probability can have is refused."""
    with pytest.raises(ValueError, match="least_confidence"):
        Options(least_confidence=1.5)


def test_text_without_signs_is_unknown() -> None:
    """Where nothing speaks for a kind, none is told."""
    for text in ("", "\n", "Lorem ipsum dolor sit amet.\n", "1 2 3\n"):
        assert normalize(text.encode()).detection.kind == "unknown"


def test_evidence_stands_in_falling_order_of_weight() -> None:
    """What counted most comes first, and nothing that spoke against the kind is among it."""
    weights = [each.weight for each in normalize(REPORT.encode()).detection.evidence]
    assert weights == sorted(weights, reverse=True)
    assert len(weights) > 3
    assert weights[-1] > 0


def test_evidence_names_the_sign_and_quotes_it() -> None:
    """A person reads what was found, in which words."""
    features = [each.feature for each in normalize(REPORT.encode()).detection.evidence]
    assert "speech reported: “said”" in features


@pytest.mark.parametrize(
    ("name", "quoted"),
    [
        ("a question before any statement", "Is it late?"),
        ("questions that address someone", "Do you sail?"),
        ("questions that are answered in the first person", "Why would you?"),
        ("tenths of the text with a question", "Is it late?"),
    ],
)
def test_evidence_quotes_the_question_that_counted(name: str, quoted: str) -> None:
    """A trait of questions is shown by the first question that has it."""
    reading = reading_of(f"Is it late? It is. Do you sail? {'Never. ' * 30}Why would you? I like it.")
    found = evidence_of([(1.0, name, False)], reading, TracedText.verbatim(reading.draft.text))
    assert [each.feature for each in found] == [f"{name}: “{quoted}”"]


def test_evidence_spans_count_in_the_source() -> None:
    """Evidence points to where it stands in the source, not in the repaired text."""
    text = "So&shy;me words cost \\$5 &amp; &amp; &amp; more.\n\n" + REPORT
    document = normalize(text.encode())
    said = next(each for each in document.detection.evidence if each.feature.endswith("“said”"))
    assert said.span is not None
    assert document.source.text[said.span.start : said.span.end] == "said"


def test_confidence_falls_where_the_language_is_not_known() -> None:
    """The same signs are worth less in a language that was not learned."""
    foreign = 'Vagu toru mela "sef" nip, said lo.\n\n' * 8
    assert max(normalize(foreign.encode()).detection.scores.values()) < max(
        normalize(REPORT.encode()).detection.scores.values()
    )


def test_line_breaks_do_not_decide() -> None:
    """The same words on one line are of the same kind."""
    assert normalize(" ".join(REPORT.split()).encode()).kind == "news_report"


def test_damage_does_not_decide() -> None:
    """What can be repaired changes no score: the kind is told of the repaired text."""
    damaged = REPORT.replace("on Thursday", "on&nbsp;Thursday").replace("spokesman", "spokes\u00adman")
    assert normalize(damaged.encode()).detection.scores == pytest.approx(
        normalize(REPORT.encode()).detection.scores, abs=0.02
    )


@given(st.lists(st.floats(-700, 700), min_size=1))
def test_softmax_gives_probabilities(sums: list[float]) -> None:
    """Any sums give probabilities, the greatest sum the greatest."""
    scores = softmax(sums)
    assert sum(scores) == pytest.approx(1)
    assert scores[sums.index(max(sums))] == max(scores)


@given(st.text())
def test_any_text_has_a_kind(text: str) -> None:
    """Every text gets a kind and a confidence."""
    detection = normalize(text.encode("utf-8", "surrogatepass")).detection
    assert 0 < detection.confidence <= 1


@pytest.mark.parametrize(
    "opening",
    [
        "Book Review: The Salt Road by Ida Marsh",
        "The Salt Road – review",
        "Review | The Salt Road, Ida Marsh",
        '"The Salt Road" Review',
        "The Salt Road\nReviewed by Tom Ashe",
        "Tom Ashe reviews a new biography of the salt merchants",
        "Ida Marsh: Die Salzstraße. Buchbesprechung: Ein Weg durch die Wüste",
        "Rezension zu: Die Salzstraße",
        "Reseña: El camino de la sal",
        "Recension av Saltvägen",
        "Рецензия: Соляной путь",
    ],
)
def test_review_is_told_by_its_heading(opening: str) -> None:
    """What calls itself a review and speaks of works is headed as one, and the evidence quotes the words."""
    reading = reading_of(f"{opening}\n\nThe novel has a fine plot. The author knows her characters and her readers.")
    assert "headed as the review of a work" in measure(reading)
    traced = TracedText.verbatim(reading.draft.text)
    (evidence,) = evidence_of([(1.0, "headed as the review of a work", False)], reading, traced)
    assert evidence.span is not None


@pytest.mark.parametrize(
    "opening",
    [
        "News Reviews Books Contact",
        "The court ordered a review of the tender",
        "The review said that books by this author, a novel and its characters, are late",
        "0 reviews Write a review",
    ],
)
def test_what_only_mentions_reviews_is_not_headed_as_one(opening: str) -> None:
    """Menus, and reviews that are told about, are no heading."""
    reading = reading_of(f"{opening}\n\nThe novel has a fine plot. The author knows her characters and her readers.")
    assert "headed as the review of a work" not in measure(reading)


def test_review_of_no_work_is_not_headed_as_one() -> None:
    """A review of goods speaks of no work."""
    reading = reading_of("Review: the kettle of the year\n\nIt boils quickly and keeps warm. The handle is too hot.")
    assert "headed as the review of a work" not in measure(reading)


POLISH = (
    "Wczoraj byłem w porcie i na targu. To był dobry dzień, ale nie dla ryb i nie dla ludzi, bo jest już zima. " * 4
)
RUSSIAN = (
    "Вчера я был в порту и на рынке. Это был хороший день, но не для рыб и не для людей, потому что уже зима. " * 4
)


def test_english_words_do_not_count_in_another_language() -> None:
    """What is spelt like an English word says nothing in a language that is known to be another."""
    assert "I in small letters" not in measure(reading_of(POLISH))
    assert b"i" not in themes_abroad("pl")
    assert not [each for each in normalize(POLISH.encode()).detection.evidence if "the word" in each.feature]


def test_signs_are_counted_by_words_in_any_letters() -> None:
    """How often a sign stands among the words does not depend on the letters of the words."""
    latin, cyrillic = (measure(reading_of(text * 5))["commas"] for text in (POLISH, RUSSIAN))
    assert cyrillic == pytest.approx(latin, rel=0.4)


@given(st.lists(st.lists(st.integers(-8_000, 8_000), min_size=3, max_size=3), min_size=1, max_size=50))
def test_packed_weights_add_up(rows: list[list[int]]) -> None:
    """The sum of packed weights is the sum for each kind, whatever the signs."""
    assert unpack(sum(map(pack, rows)), len(rows), 3) == [sum(column) for column in zip(*rows, strict=True)]


@pytest.mark.parametrize(("name", "sign"), [(name, sign) for name, signs in COUNTED.items() for sign in signs])
def test_every_sign_is_counted(name: str, sign: str) -> None:
    """A sign is counted each time that it stands in the text, by itself or after a letter of another script."""
    once, twice = (measure(reading_of(f"word {sign} слово{sign * (times - 1)} word"))[name] for times in (1, 2))
    assert twice == pytest.approx(2 * once)


def test_a_long_thread_costs_no_more_than_one_of_five_hundred() -> None:
    """Beyond five hundred comments none is looked at by itself; how many there are is told of all."""
    reading = reading_of(THREAD)
    reading.draft.comments *= 600
    found = measure(reading)
    assert found["comments"] == len(reading.draft.comments) > 600
    assert found["comments with authors"] == 500


def test_a_long_body_above_comments_is_not_counted_to_its_end() -> None:
    """What tells that the text above the comments is long is counted, and no block below."""
    reading = reading_of(THREAD)
    before = sum(len(block.span) for block in reading.draft.body)
    assert measure(reading)["text above the comments"] == before
    reading.draft.body *= 10_000
    assert 50_000 <= measure(reading)["text above the comments"] < 60_000


@given(st.text("aeEyé“.: 1жR\n"), st.text("aeEyé“.: 1жR\n", max_size=3))
def test_what_is_rare_in_a_text_tells_what_it_lacks(text: str, other: str) -> None:
    """The rest that `rare_in` leaves holds the rest of every string that the text holds, and each sign as often."""
    assert other not in text or rare_in(other) in rare_in(text)
    assert all(rare_in(text).count(sign.encode()) == text.count(sign) for sign in "Eyé“.:1жR")


class TestModel:
    """The model that comes with the package."""

    def test_it_knows_every_kind(self) -> None:
        """Each kind has a weight in the model, and no other has."""
        assert set(built_in_model().kinds) == {kind.name for kind in all_kinds()}

    def test_it_knows_no_trait_that_is_not_measured(self) -> None:
        """Traits are named alike where they are learned and where they are measured."""
        themes = {f"{name}{where}" for name in THEMES for where in ("", ", in the opening", ", at the end")}
        shown = {name for text in (EVERYTHING, HEADED, THREAD, LIKED, TAUGHT) for name in measure(reading_of(text))}
        assert {name for name in built_in_model().traits if name not in themes} <= shown

    def test_steps_rise(self) -> None:
        """The steps of a trait stand in order, so that a value finds its own."""
        for scale in built_in_model().traits.values():
            assert all(low < high for low, high in pairwise(scale.edges))
            assert len(scale.steps) == len(scale.edges)

    @pytest.mark.parametrize("text", ["It was late.", REPORT, REPORT.replace("said", "he he told") * 3])
    def test_the_strongest_features_are_those_of_all(self, text: str) -> None:
        """No trait, word or pair that is left out counts more for a kind than one that is told."""
        model, reading = built_in_model(), reading_of(text)
        seen = model.seen(measure(reading), reading.words)
        for kind in range(len(model.kinds)):
            everything = seen.strongest(kind, 10_000)
            assert len(everything) == len(seen.traits) + seen.number
            assert seen.strongest(kind, 8) == everything[:8]

    def test_a_word_or_pair_counts_once(self) -> None:
        """However often a word and a pair stand in a text, the model sees each of them once."""
        vocabulary = make_vocabulary([b"late", b"was late"], bytes([129, 127, 130, 126]), 2)
        rows = vocabulary.rows(words_of("It was late. So late was it, it was late!"))
        found = sorted((vocabulary.terms[row[2]].decode(), tuple(row[:2])) for row in (rows[:4], rows[4:]))
        assert found == [("late", (129, 127)), ("was late", (130, 126))]


EVERYTHING = """Ada Poe's *The Salt Road*

By Ann Smithers, 3 May 2019

PORT HALLAM, Nov 9 (Reuters) — Is it? “Yes!” (No; 5 % of $10...) Step 1 at 5:30 in 2019 [1], www.example.org *

What is a road, if i may ask you?

Ann: I think it is long. Ann: Very long. and so on.

- one
- two

## A heading

1. first

2. second

> A quotation that stands by itself, and is as long as a quotation is that was set off from the text.

"It is the end," she said: "the end."

2 thoughts on “The Salt Road”

Bob says:
3 May 2019 at 5:30

I do not think so. Would you? Could you, if you had to?

Reply

Carol says:
4 May 2019 at 5:30

I do.

Reply
"""


HEADED = """Review: *The Salt Road* by Ada Poe

By Ann Smithers

3 May 2019

It was a long way to the end of it, and she told us so more than once, and said that it would be longer.

## 1. A heading

It was a long way back, too, and she told us so, and nobody who was there has ever said that it was not.

That is the end of what she told us: a book with a plot, for the author and for her readers.
"""


THREAD = """A road

By Ann Smithers

It was a long way to the end of it, and nobody knew how long it would be.

3 comments

Bob says:
3 May 2019 at 5:30

I do not think so.

Reply

    Ann Smithers says:
    4 May 2019 at 5:30

    I do.

    Reply

Bob says:
5 May 2019 at 5:30

I see.

Reply
"""


LIKED = "A post.\n\n" + "It was a long way to the end of it.\n\nLikeLiked by 2 people\n\n" * 3


TAUGHT = "How to sail a lugger\n\nA lugger is a small boat with two or three masts and square sails.\n"


class TestTraits:
    """What a document looks like, in numbers."""

    def test_words_of_themes_are_counted_in_each_part(self) -> None:
        """A theme has a rate in the whole, and a number in the opening and at the end."""
        text = "You " * 30 + "word " * 200 + "I " * 30
        found = measure(reading_of(text))
        assert found["the reader addressed, in the opening"] == 30
        assert found["first person, at the end"] == 30
        assert "first person, in the opening" not in found
        assert found["first person"] == pytest.approx(1000 * 30 / 260)

    def test_speakers_are_those_at_the_beginning_of_a_sentence(self) -> None:
        """A name with a colon opens a turn at the beginning of a line or sentence, not within one."""
        assert list(turns("Ann: Why? Bob Lee: Because. The answer is this: no.\nQ: So? A: Yes")) == [
            "Ann",
            "Bob Lee",
            "Q",
            "A",
        ]

    def test_indentation_hides_no_speaker(self) -> None:
        """Who speaks at the beginning of a line is told by any margin."""
        assert list(turns("Ann: Why?\n    Bo: Because.\n\tQ: So?")) == ["Ann", "Bo", "Q"]

    def test_questions_are_paragraphs(self) -> None:
        """The share of paragraphs that ask is measured where there are some paragraphs."""
        assert measure(reading_of("Who?\n\nI.\n\nWhy?\n\nNo reason.\n"))["paragraphs that are questions"] == 50
        assert "paragraphs that are questions" not in measure(reading_of("Who?\n\nI.\n"))

    def test_questions_with_an_answer_are_counted_by_their_answers(self) -> None:
        """Questions in a row have one answer; a last question has none."""
        text = "Who?\n\nI, and nobody else.\n\nWhen?\n\nWhere?\n\nThere, last night.\n\nWhy?\n"
        assert measure(reading_of(text))["questions with an answer below"] == 2

    def test_questions_that_address_and_their_answers_need_no_lines(self) -> None:
        """What is asked of someone, and answered by I or we, is counted in a text of one line."""
        text = "Is it far? Yes, I fear. Why do you sail? I like it. Do you sleep? " + "word " * 100
        found = measure(reading_of(text))
        assert found["questions that are answered in the first person"] == 1
        assert found["questions that address someone"] == pytest.approx(1000 * 2 / 116)

    def test_tenths_with_a_question_are_counted_once(self) -> None:
        """Interviews ask to the end, a post asks here and there."""
        assert measure(reading_of("Why? Who? " + "word " * 50))["tenths of the text with a question"] == 1
        assert measure(reading_of("Why? " + "word " * 50 + "Who?"))["tenths of the text with a question"] == 2

    def test_a_question_before_any_statement_opens_a_thread(self) -> None:
        """The first sentence asks; where a statement stands before it, it does not open."""
        name = "a question before any statement"
        assert measure(reading_of("Where is the ferry? It was late."))[name] == 1
        assert name not in measure(reading_of("It was late. Where is the ferry?"))

    def test_careless_writing_is_measured(self) -> None:
        """Small letters where capitals belong tell who talks from who publishes."""
        words = " word" * 97
        names = {"sentences that begin in small letters", "I in small letters"}
        careless = measure(reading_of(f"no. i think. so{words}"))
        assert careless["sentences that begin in small letters"] == pytest.approx(1000 * 2 / 101)
        assert careless["I in small letters"] == pytest.approx(1000 / 101)
        assert not names & measure(reading_of(f"No. I do. So{words}")).keys()

    def test_numbers_and_years_are_told_from_words(self) -> None:
        """Digits count alike, so that a year is a year, whichever."""
        found = measure(reading_of("In 1914 and in 2014, 3 of 12 went. " + "word " * 100))
        assert found["numbers"] == pytest.approx(2 * found["years"])

    def test_who_comments_is_measured(self) -> None:
        """Authors of comments who come back, the author of the text among them, and answers are counted."""
        found = measure(reading_of(THREAD))
        names = ("comments", "authors of comments who come back", "comments by the author", "answers to comments")
        assert [found[name] for name in names] == [3, 1, 1, 1]

    def test_speech_is_told_apart_by_quotation_marks(self) -> None:
        """Minutes report what was said without quoting any of it, as reports of news do not."""
        unquoted = "The chair said that it was late. " * 4
        assert measure(reading_of(unquoted))["speech reported, none of it quoted"] > 0
        assert "speech reported, none of it quoted" not in measure(reading_of(unquoted + "“It is,” said Bob."))


class TestReading:
    """The bounded view of a draft."""

    def test_long_text_is_read_at_both_ends(self) -> None:
        """The head and the tail of a long text are looked at, and places are those of the whole text."""
        text = "first " + "word " * 20_000 + "last"
        reading = reading_of(text)
        assert len(reading.text) == 4_000
        assert {b"first", b"last"} <= set(reading.words)
        assert reading.find_word(b"last") == Span(len(text) - 4, len(text))

    def test_words_are_in_lower_case_with_digits_alike(self) -> None:
        """Case, digits and the form of the apostrophe make no difference."""
        assert words_of("Élan, DON’T and don't: 1914.") == [
            "élan".encode("latin-1"),
            b"don",
            b"t",
            b"and",
            b"don",
            b"t",
            b"0000",
        ]

    def test_pairs_of_words_are_found_across_their_gap(self) -> None:
        """Two words that follow each other are found with the comma between them."""
        text = "Mind the gap: the author, who argues."
        place = reading_of(text).find_word(b"author who")
        assert place is not None
        assert text[place.start : place.end] == "author, who"

    def test_word_is_found_whole(self) -> None:
        """A word within a longer one is passed over."""
        assert reading_of("bookshop book").find_word(b"book") == Span(9, 13)


def test_structure_is_trusted_more_than_words_abroad() -> None:
    """A dateline makes a short report in another language one, where nothing else is known of it."""
    report = (
        "BODØ (NTB): En ti år gammel gutt fant mandag en flaske i fjæra, og i den lå et brev fra en kokk på tråler.\n\n"
        "Brevet er skrevet for nesten seksti år siden, og kokken ber den som finner det, om å sende ham et svar.\n\n"
        "Datteren forteller at faren ventet på svar hele livet, og at flasken nå skal stilles ut på museet i sommer."
    )
    assert normalize(report.encode()).kind == "news_report"
    assert normalize(report.replace("BODØ (NTB): ", "").encode()).kind != "news_report"
