"""The kinds: each has its type, and the kinds' own fields are read off the text."""

from __future__ import annotations

import pytest

from corpusnorm import (
    BlogPost,
    EncyclopedicText,
    ForumThread,
    HowTo,
    Interview,
    NewsReport,
    Opinion,
    ReviewEssay,
    UnknownDocument,
    normalize,
)
from corpusnorm.classifying.reading import Reading
from corpusnorm.document import Dateline, Reviewed
from corpusnorm.draft import Draft
from corpusnorm.facts import Facts
from corpusnorm.registry import all_kinds, select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment
from corpusnorm.structure.dateline import find_dateline, find_origin
from corpusnorm.structure.works import find_works
from corpusnorm.structure.works.publication import tells_price


def reading_of(text: str) -> Reading:
    """A text as the kinds see it."""
    facts = Facts(text)
    traced = repair(text, facts, select_rules())
    return Reading(segment(traced, facts, select_rules()), traced.marks_in_text)


def draft_of(text: str) -> Draft:
    """A text as it is segmented."""
    return reading_of(text).draft


def test_each_kind_has_its_type_of_document() -> None:
    """A kind makes documents of the type that bears its name."""
    assert {kind.name: kind.document for kind in all_kinds()} == {
        "blog_post": BlogPost,
        "encyclopedic": EncyclopedicText,
        "forum_thread": ForumThread,
        "howto": HowTo,
        "interview": Interview,
        "news_report": NewsReport,
        "opinion": Opinion,
        "review_essay": ReviewEssay,
        "unknown": UnknownDocument,
    }


SENTENCE = "Officials closed the harbour to all ships on Tuesday until the storm has passed and the pier is mended."


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("PORT HALLAM, Nov 9 (Reuters) —", "PORT HALLAM", "Reuters"),
        ("BERLIN (AP) --", "BERLIN", "AP"),
        ("(Reuters) -", None, "Reuters"),
        ("PARÍS, 9 nov (EFE)", "PARÍS", "EFE"),
        ("Madrid, 9 nov (EFE).-", "Madrid", "EFE"),
        ("Berlin (dpa/lno) -", "Berlin", "dpa/lno"),
        ("PARIS (AFP) –", "PARIS", "AFP"),
        ("ST. JOSEPH, Mich. (AP) —", "ST. JOSEPH, Mich.", "AP"),
        ("EUGENE, Ore. -", "EUGENE, Ore.", None),
        ("LAS VEGAS—", "LAS VEGAS", None),
        ("LONDON —", "LONDON", None),
        ("LONDON -", "LONDON", None),
        ("Geneva, 3 March (UN News) –", "Geneva", "UN News"),
        ("MURMANSK, November 29. /TASS/.", "MURMANSK", "TASS"),
        ("Goya (Argentina), 9 sep (EFE).-", "Goya (Argentina)", "EFE"),
        ("Athens, Greece (CNN)", "Athens, Greece", "CNN"),
        ("МОСКВА, 9 ноября (Reuters) -", "МОСКВА", "Reuters"),
        ("МОСКВА, 9 ноября. /ТАСС/.", "МОСКВА", "ТАСС"),
        ("МОСКВА, 9 ноя - РИА Новости.", "МОСКВА", "РИА Новости"),
        ("Москва. 9 ноября. INTERFAX.RU -", "Москва", "INTERFAX.RU"),
        ("Szeged, 2021. november 9., kedd (MTI) -", "Szeged", "MTI"),
        ("Warszawa, 9.11.2021 (PAP) -", "Warszawa", "PAP"),
        ("ANKARA (DHA)-", "ANKARA", "DHA"),
        ("【東京共同】", "東京", "共同"),
        ("［東京 9日 ロイター］ -", "東京", "ロイター"),
        ("新华社北京11月9日电", "北京", "新华社"),
        ("(서울=연합뉴스)", "서울", "연합뉴스"),
    ],
)
def test_dateline_is_read(opening: str, place: str | None, agency: str | None) -> None:
    """Place and agency at the beginning of a report are read as printed."""
    found = find_dateline(draft_of(f"{opening} {SENTENCE}\n"))
    assert found is not None
    dateline, span = found
    assert dateline == Dateline(place=place, agency=agency)
    assert span.start == 0
    assert span.end <= len(opening) + 1


@pytest.mark.parametrize(
    "text",
    [
        "FTV Girls - Gabriella\n",
        f"EDITOR—Abbasi asks whether drug regulation helps anybody. {SENTENCE}\n",
        "TUM – Technical University of Munich\n",
        f"BREAKING NEWS — The pier has gone. {SENTENCE}\n",
        f"Party leaders (CNN) The speech was long. {SENTENCE}\n",
        f"The agency (AP) said so. {SENTENCE}\n",
        f"LONDON is far away. {SENTENCE}\n",
        f"МОСКВА, 9 ноября, вечер. {SENTENCE}\n",
        f"「東京」は共同で9日に。{SENTENCE}\n",
    ],
)
def test_what_only_looks_like_a_dateline_is_none(text: str) -> None:
    """Acronyms, letters to the editor, shouts and agencies within a sentence are no dateline."""
    assert find_dateline(draft_of(text)) is None


@pytest.mark.parametrize(
    ("head", "foot"),
    [(["4 May 2019, 14:20", "STT"], []), ([], ["/ritzau/"]), (["4 May 2019 | EFE"], []), ([], ["(PAP)"])],
)
def test_agency_alone_is_an_origin(head: list[str], foot: list[str]) -> None:
    """An agency that stands by itself in the head or below the text says whence a report comes."""
    text = "\n\n".join(["Ferry afloat again", *head, *[SENTENCE] * 3, *foot])
    draft = draft_of(text)
    assert find_dateline(draft) is None
    place = find_origin(draft)
    assert place is not None
    assert draft.text[place.start : place.end] in (*head, *foot)


def test_agency_in_a_sentence_is_no_origin() -> None:
    """A byline without an agency, and an agency that a sentence names, say nothing of the kind."""
    text = f"Ferry afloat again\n\nBy Ann Berg\n\n{SENTENCE}\n\nThe EFE agency said so."
    assert find_origin(draft_of(text)) is None
    assert find_origin(draft_of(f"Ferry afloat again\n\n{SENTENCE}\n\n{SENTENCE}\n\n{SENTENCE}\n\n(END)")) is None
    assert find_origin(draft_of(f"Ferry afloat again\n\n{SENTENCE} The agency (PAP) said so.")) is None


def test_agency_in_brackets_closes_a_report() -> None:
    """The last paragraph of a report may end in the name of its agency."""
    draft = draft_of(f"Ferry afloat again\n\n{SENTENCE}\n\n{SENTENCE} (PAP)\n")
    place = find_origin(draft)
    assert place is not None
    assert draft.text[place.start : place.end] == "(PAP)"


def test_dateline_may_follow_a_caption() -> None:
    """The dateline opens one of the first paragraphs, not always the first."""
    text = (
        f"The ferry Marram before the storm, seen from the northern pier of the harbour.\n\nOSLO (NTB) – {SENTENCE}\n"
    )
    found = find_dateline(draft_of(text))
    assert found is not None
    assert found[0] == Dateline(place="OSLO", agency="NTB")


def test_dateline_may_follow_short_lines_of_the_page() -> None:
    """Labels and notes do not count among the first paragraphs."""
    notes = ("Summary", "Companies", "(This story has been updated.)", "Listen", "1 min")
    found = find_dateline(draft_of("\n\n".join([*notes, f"OSLO (NTB) – {SENTENCE}\n"])))
    assert found is not None
    assert found[0] == Dateline(place="OSLO", agency="NTB")


def test_dateline_does_not_follow_the_text() -> None:
    """Behind three paragraphs a place with an agency is part of the text."""
    assert find_dateline(draft_of("\n\n".join([*[SENTENCE] * 3, f"OSLO (NTB) – {SENTENCE}\n"]))) is None


BODY = (
    "It is a book about a road, and it is as long as the road, with a map of every bend in it and a song for every inn."
)


def works_of(text: str) -> tuple[Reviewed, ...]:
    """The reviewed works that the head of a text in Markdown names."""
    reading = reading_of(f"{text}\n## On the road\n\n{BODY}\n")
    return tuple(work for work, _ in find_works(reading.draft, reading.marks))


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("Ada Poe and Jon Doe's *The Salt Road*", ("Ada Poe", "Jon Doe")),
        ("# Salt for nothing: Ada Poe's *The Salt Road*", ("Ada Poe",)),
        ("*The Salt Road* by Ada Poe", ("Ada Poe",)),
        ("Review: *The Salt Road*", ()),
        ("Review of The Salt Road by Ada Poe", ("Ada Poe",)),
        ("“The Salt Road,” by Ada Poe", ("Ada Poe",)),
        ("The Salt Road by Ada Poe – review", ("Ada Poe",)),
        ("Rezension: „The Salt Road“ von Ada Poe", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road by Ada Poe (Tern Press, 2014)", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road. By Ada Poe. Translated by Jon Doe. Tern Press. 240 pp. $19.95", ("Ada Poe",)),
        ("On the way\n\nAda Poe: The Salt Road. Tern Verlag, Berlin 2014. 312 Seiten, 24,90 €", ("Ada Poe",)),
        ("On the way\n\nAda Poe. The Salt Road. New York: Tern Press, 2014. 312 pp.", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road\nby Ada Poe\nTern Press, 312 pp., $28.00", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road\n\nby Ada Poe\n\nTern Press, 312 pp., $28.00", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road\nAda Poe and Jon Doe\nTern Press, $28 (cloth)", ("Ada Poe", "Jon Doe")),
        ("On the way\n\nAda Poe, editor\nThe Salt Road\n312pp. Tern Press. £25.\n978 0 0000 0000 0", ("Ada Poe",)),
        ("On the way\n\nAda Poe, The Salt Road, Skarn: Tern Verlag, 2014, 312 pages", ("Ada Poe",)),
        ("On the way\n\nAda Poe / Jon Doe: The Salt Road. Tern Verlag, 2014. 312 Seiten", ("Ada Poe", "Jon Doe")),
        ("On the way\n\n* **The Salt Road**, Ada Poe and Jon Doe (Tern Press, 2014)", ("Ada Poe", "Jon Doe")),
        ("On the way\n\nReview of *The Salt Road* by Ada Poe (Tern Press, 2018).", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road. By Ada Poe. (Skarn: Tern, 2016. xii + 290 pp. €95.00).", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road by Ada Poe (Chelsea Green, 240pp, £14.99)", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road\nby Ada Poe.\nTern, 412 pp., £25, May 2018, 978 0 00000 000 1", ("Ada Poe",)),
        (
            "On the way\n\nThe Salt Road\nby Ada Poe and Jon Doe, with a foreword by Eve Lee\nTern Press, 90 pp., $9",
            ("Ada Poe", "Jon Doe"),
        ),
        ("On the way\n\nBy Bo Frost\n\nThe Salt Road\nBy Ada Poe\nIllustrated. 388 pp. Tern. $28.", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road. Edited by Ada Poe. Skarn: Tern Press, 2012. Pp. 190. $24.", ("Ada Poe",)),
        ("On the way\n\nAda Poe (ed.), The Salt Road. Skarn: Tern Press, 2019, 302 pp., £70 (hbk).", ("Ada Poe",)),
        ("On the way\n\nAda Poe, The Salt Road [Saltvägen]. Skarn: Tern, 2018, 411 pp., £19.", ("Ada Poe",)),
        ("On the way\n\nAda Poe: „The Salt Road“. Roman. Von Jon Doe. Tern 2018. 211 S., 22,– €.", ("Ada Poe",)),
        ("On the way\n\nRecensé : Ada Poe, The Salt Road, Skarn, Tern, 2013, 348 p., 26 €.", ("Ada Poe",)),
        ("Rezension zu: Poe, Ada: The Salt Road. Skarn: Tern Press 2013, 348 S.", ("Ada Poe",)),
        (
            "On the way\n\nPoe, Ada; Doe, Jon (Hrsg.): The Salt Road. Skarn: Tern 2011. ISBN 0-000-0; 376 S., 32 EUR.",
            ("Ada Poe", "Jon Doe"),
        ),
        ("On the way\n\nPoe, Ada. The Salt Road. Skarn: Tern Press, 2011. Pp. 376. $32.00.", ("Ada Poe",)),
        ("On the way\n\nAda Poe, *The Salt Road*, Skarn, Tern, 2015, 318 páginas.", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road. Ada Poe. Tusquets, 2017. 272 páginas. 18 euros.", ("Ada Poe",)),
        ("Ada Poe. The Salt Road. Skarn: Tern Press, 2012. xiii + 287 pp. $80.00 (cloth).", ("Ada Poe",)),
        (
            "On the way\n\nThe Salt Road. By Ada Poe and Jon Doe. York and Bern in 2011:\nTern. Pp. xiv + 312. $85.",
            ("Ada Poe", "Jon Doe"),
        ),
        (
            "On the way\n\nThe Salt Road by A. S. Poe, Jon Doe, and Eve Lee. Tern Press, 300 pp.",
            ("A. S. Poe", "Jon Doe", "Eve Lee"),
        ),
        ("On the way\n\nThe Salt Road by Ada Poe, translated by Jon Doe.\nTern, 412 pp., £25, May", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road by Ada Poe, Jonathan Tern, 412 pp., £25", ("Ada Poe",)),
        ("On the way\n\n- The Salt Road, edited by Ada Poe & Jon Doe, Tern, $25 (cloth)", ("Ada Poe", "Jon Doe")),
        ("On the way\n\nAda Poe, The Salt Road. Trad. du tchèque par Jon Doe. Tern, 412 p., 25 €", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road, de Ada Poe, Le Sel, 412 p., 25 €", ("Ada Poe",)),
        ("On the way\n\nAda Poe, The Salt Road, traduzione dal ceco di Jon Doe, Tern, pp. 412, € 25", ("Ada Poe",)),
        ("On the way\n\nAda Poe - The Salt Road. Vertaald door Jon Doe. Tern, 412 blz., € 25", ("Ada Poe",)),
        ("On the way\n\nAda Poe, The Salt Road, övers. Jon Doe, Tern, 412 sidor", ("Ada Poe",)),
        (
            "On the way\n\nAda Poe: The Salt Road. Roman. Aus dem Tschechischen von Jon Doe. Tern, Skarn 2018. 412 S.",
            ("Ada Poe",),
        ),
        ("On the way\n\nПо А. В., До Е. The Salt Road. — М.: Соль, 2012. — 320 с.", ("А. В. По", "Е. До")),
        (
            "On the way\n\nThe Salt Road\nAda Poe\nTranslated by Jon Doe\n196pp. Tern. £25.",
            ("Ada Poe",),
        ),
        ("On the way\n\nTitle: The Salt Road\nAuthor: Ada Poe\nPublisher: Tern\nPages: 412", ("Ada Poe",)),
        ("On the way\n\nTitel: The Salt Road\n\nAutoren: Ada Poe, Jon Doe\n\nVerlag: Tern", ("Ada Poe", "Jon Doe")),
        ("Book Review – The Salt Road by Ada Poe @adapoe #BookReview", ("Ada Poe",)),
        ("(Review) The Salt Road by Ada Poe", ("Ada Poe",)),
        ("Review | The Salt Road by Ada Poe", ("Ada Poe",)),
        ("Recension: ”The Salt Road” av Ada Poe", ("Ada Poe",)),
        ("DVD review: “The Salt Road”", ()),
        ('"The Salt Road" Review', ()),
        ("On the way\n\n**Ada Poe**, *The Salt Road*\nTern & Sons, £35, 418 pages", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road, Ada Poe, Tern, 2015, 312pp, £16.99", ("Ada Poe",)),
        (
            "On the way\n\nAda Poe and Jon Doe, eds., The Salt Road (Skarn: Tern, 2015). Pp. 312.",
            ("Ada Poe", "Jon Doe"),
        ),
        ("On the way\n\nPoe, Ada. The Salt Road. Skarn: Tern Press, 2015. xii + 312 pp. Hb. £60.", ("Ada Poe",)),
        ("On the way\n\nAda Poe, The Salt Road, Tern Press, Skarn, 2015; 312 pp.: 9781784780000", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road door Ada Poe. Tern; 312 pagina's; € 22,99.", ("Ada Poe",)),
        ("On the way\n\nПо А. The Salt Road. М.: Соль, 2015. 312 с.", ("А. По",)),
        ("On the way\n\n*The Salt Road* by Ada Poe; Tern, 312 pp., $26.95", ("Ada Poe",)),
        ("On the way\n\nReviewed work: The Salt Road by Ada Poe", ("Ada Poe",)),
        (
            "On the way\n\nThe Salt Road, Ada Poe, Éditions de la Colline, Paris, 2014, 312 pages, 22 euros",
            ("Ada Poe",),
        ),
        ("On the way\n\nRECENSION. Ada Poe: ”The Salt Road”, övers. Jon Doe, Tern, 312 s.", ("Ada Poe",)),
        ("On the way\n\nAda Poe: *The Salt Road*. Suom. Jon Doe. Tern. 312 s.", ("Ada Poe",)),
        (
            "On the way\n\nAda Poe, „The Salt Road”, przeł. Jon Doe, Wydawnictwo Tern, Skarn 2019, 312 stron",
            ("Ada Poe",),
        ),
        ("On the way\n\nAda Poe: The Salt Road. Přel. Jon Doe. Tern, Skarn, 2019, 312 s.", ("Ada Poe",)),
        ("On the way\n\nAda Poe: The Salt Road. Oversat af Jon Doe. Tern. 312 sider", ("Ada Poe",)),
        ("On the way\n\nАда По. The Salt Road. М.: Соль, 2019. Перевод с чешского Ивана Доу. 312 с.", ("Ада По",)),
        (
            "On the way\n\n« The Salt Road » (Saltvägen), d’Ada Poe, traduit par Jon Doe, Tern, 312 p., 22 €",
            ("Ada Poe",),
        ),
        ("On the way\n\nADA POE. *The Salt Road.* Skarn: Tern & Sons, 2019. Pp. xiv, 412. $45.00", ("ADA POE",)),
        (
            "On my way\n\nAda Poe: „The Salt Road“. Roman.\nAus dem Dänischen von Jon Doe.\nTern 2019. 312 S., 24 EUR.",
            ("Ada Poe",),
        ),
        ("On the way\nBo Frost\nRoman\nAda Poe\n”The Salt Road”\nÖvers. Jon Doe\nTern, 312 sidor", ("Ada Poe",)),
        ("On the way\n\nAda Poe\nThe Salt Road\nRoman. Oversatt av Jon Doe\n312 sider. Tern. 2019", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road\nPreço: R$ 59,90\nAutora: Ada Poe\nEditora: Sal", ("Ada Poe",)),
        ("On ‘The Salt Road’ again\n\nThe Salt Road\nDirected by Ada Poe\nDrama\n1h 52m", ("Ada Poe",)),
        ("Reviewed Work(s): The Salt Road by Ada Poe\nReview by: Bo Frost", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road by Ada Poe\nTern, 412 pp, £25.00, February 2019", ("Ada Poe",)),
        ("On the way\n\nBooks in Review\n\nThe Salt Road\nBy Ada Poe\nBuy this book", ("Ada Poe",)),
        ("‘The Salt Road’ Review: On the way\n\nTHE SALT ROAD\nBy Ada Poe\nTern, 412 pages, $30", ("Ada Poe",)),
        ("On the way\nBo Frost\nMay 2018 issue\nFor Eve\nSalt\nThe Salt Road\nby Ada Poe\nTern, 412 pp.", ("Ada Poe",)),
        ("On the way\n\nTitel\nThe Salt Road\n\nAutor(en)\nPoe, Ada\n\nAnzahl Seiten\n412 S.", ("Ada Poe",)),
        ("On the way\n\nAuthor :\nPoe, Ada; Doe, Jon\nTitle :\nThe Salt Road\nPrice :\n$20", ("Ada Poe", "Jon Doe")),
        ("On the way\n\nThe Salt Road\nAda Poe\n2018\nTern\n412 pages", ("Ada Poe",)),
        (
            "On the way\n\nADA POE. The Salt Road. (Roads, number 4.) Skarn: Tern. 1983. Pp. xii, 344. 9 gls.",
            ("ADA POE",),
        ),
        ("On the way\nPor Bo Frost\n1 mayo 2018\nAda Poe\nThe Salt Road\nSkarn, Tern, 2018, 412 pp.", ("Ada Poe",)),
        ("On the way\n\nAda Poe: The Salt Road. Tern, Skarn 2019, 312 strony", ("Ada Poe",)),
        ("On the way\n\nThe Salt Road\n\nAuthor: Ada Poe\n\nISBN-13: 978-1784780000\n\nPublisher: Tern", ("Ada Poe",)),
        ("On the way\n\nProse\n\nAda Poe\n\n”The Salt Road”\n\nTern, 388 sidor", ("Ada Poe",)),
        (
            "On the way\n\nAda Poe: The Salt Road. Uit het Engels vertaald door Jon Doe. Tern, 512 pagina's",
            ("Ada Poe",),
        ),
    ],
)
def test_reviewed_work_is_read_off_the_head(head: str, authors: tuple[str, ...]) -> None:
    """Title and authors of the work are read in the forms in which heads give them."""
    (work,) = works_of(f"{head}\n\n{BODY} {BODY}\n")
    assert (work.title.title(), work.authors) == ("The Salt Road", authors)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ada Poe: The Salt Road. A history of thirst. Tern, 412 pp., £25", "The Salt Road. A history of thirst"),
        ("Ada Poe: The Salt Road. Eine lange Geschichte. Tern Verlag, Skarn 2018. 412 S.", "The Salt Road. Eine lange"),
        ("Ada Poe: The Salt Road. Eine lange Geschichte. A. B. Tern, Skarn 2018, 412 S.", "The Salt Road. Eine lange"),
        (
            "Ada Poe, The Salt Road. Storia di un viaggio, Skarn, Tern, 2015, pp. 312",
            "The Salt Road. Storia di un viaggio",
        ),
        ("Ada Poe, The Salt Road. Tern, Skarn, 2015, 230 páginas", "The Salt Road"),
        (
            "Ada Poe: The Salt Road. Eine lange Reise 1740-1806, Skarn: Tern Verlag 2015, 412 S.",
            "The Salt Road. Eine lange",
        ),
        ("Ada Poe: The Salt Road. With an afterword by Eve Lee. Tern, 412 pp., £25", "The Salt Road"),
        ("Ada Poe: The Salt Road. Skarn Studies in Salt. Tern, 412 pp., £25", "The Salt Road"),
        ("Ada Poe: The Salt Road. The Old Tern Press. Skarn, 412 pp., £25", "The Salt Road"),
        ("Ada Poe: The Salt Road: On thirst. A new tern rising. Skarn, 412 pp., £25", "The Salt Road: On thirst"),
    ],
)
def test_subtitle_behind_a_stop_belongs_to_the_title(line: str, title: str) -> None:
    """A phrase between title and publisher is the subtitle, unless it names a series, a helper or a publisher."""
    work = works_of(f"On the way\n\n{line}\n\n{BODY} {BODY}\n")[0]
    assert work.authors == ("Ada Poe",)
    assert work.title.startswith(title)
    assert (work.title == "The Salt Road") == (title == "The Salt Road")


def test_fields_of_a_work_are_not_those_of_its_review() -> None:
    """Who wrote the work and when it came out is not said of the review."""
    fields = "Title: The Salt Road\nAuthor: Ada Poe\nRelease Date: June 27, 2017\nPages: 281"
    document = normalize(f"The Salt Road: a long way\n\n{fields}\n\n{BODY} {BODY}\n\n{BODY}\n".encode())
    assert (document.title, document.authors, document.published) == ("The Salt Road: a long way", (), None)


def test_several_works_are_read_in_their_order() -> None:
    """An essay on several books lists them all."""
    head = "Roads\n\nThe Salt Road, by Ada Poe. Tern Press, 312 pp., $28\n\nInns, by Jon Doe. Tern Press, 90 pp., $9"
    assert [work.title for work in works_of(f"{head}\n\n{BODY} {BODY}\n")] == ["The Salt Road", "Inns"]


def test_title_that_looks_like_a_name_is_told_by_the_other_works() -> None:
    """Where one stack of lines shows that names stand below titles, they do so in the others, too."""
    salt = "The Salt Road\nAda Poe, translated by Eve Lee\nTern Press, 312 pages, $28"
    corn = "Seed Corn\nJon Doe\nTern Press, 90 pages, $9"
    works = (Reviewed(title="The Salt Road", authors=("Ada Poe",)), Reviewed(title="Seed Corn", authors=("Jon Doe",)))
    assert works_of(f"On the way\n\n{salt}\n\n{corn}\n\n{BODY} {BODY}\n") == works
    assert works_of(f"On the way\n\n{corn}\n\n{BODY} {BODY}\n") == ()


def test_works_may_be_named_in_running_text_with_their_publishers() -> None:
    """Where two are named so, these are the works; one alone may be mentioned only."""
    salt = f"{BODY} Ada Poe’s “The Salt Road” (Tern; translated by Eve Lee) is one."
    inns = f"{BODY} Then there is Jon Doe's *Inns* (Tern Press), which is another."
    works = (Reviewed(title="The Salt Road", authors=("Ada Poe",)), Reviewed(title="Inns", authors=("Jon Doe",)))
    assert works_of(f"On the way\n\n{salt}\n\n{inns}\n") == works
    assert works_of(f"On the way\n\n{salt}\n\n{BODY}\n") == ()


@pytest.mark.parametrize(
    "price", ["$28", "£ 25", "€9", "Euro 18", "euro18", "18 euros", "20,– €", "20 EUR", "24.90 CHF", "9 SEK", "9 kr"]
)
def test_price_is_told_before_or_behind_its_sign(price: str) -> None:
    """An amount with the sign or the name of a currency is a price."""
    assert tells_price(price)
    assert tells_price(f"Tern, 212 pages, {price}.")


@pytest.mark.parametrize("text", ["28", "$ and no sum", "neuro 18", "in 2014 Europe", "18 kronor", "18 kraken", "28 £"])
def test_what_is_no_amount_of_money_is_no_price(text: str) -> None:
    """A number alone, a sign alone, and a word that only begins or ends like a currency are no price."""
    assert not tells_price(text)


def test_works_may_be_named_below_the_text() -> None:
    """A newspaper prints below a review where its works are published."""
    for translator in ("", ", translated by Jon Doe,", " (translated from the Czech by Jon Doe)"):
        line = f"• The Salt Road by Ada Poe{translator} is published by Tern (£25). To order a copy go to example.org."
        reading = reading_of(f"On the way\n\n{BODY} {BODY}\n\n{BODY}\n\n{line}\n")
        works = [work for work, _ in find_works(reading.draft, reading.marks)]
        assert works == [Reviewed(title="The Salt Road", authors=("Ada Poe",))]


@pytest.mark.parametrize(
    "lines",
    ["Ada Poe\nLA STRADA BIANCA\npp. 248, € 17,\nTern, Skarn 2016", "Ada Poe, La Strada Bianca, Tern, 248 p., 17 €"],
)
def test_title_that_looks_like_a_name_begins_with_an_article(lines: str) -> None:
    """Beside a name, words that begin with an article are the title."""
    (work,) = works_of(f"Sulla via\n\n{lines}\n\n{BODY} {BODY}\n")
    assert (work.title.title(), work.authors) == ("La Strada Bianca", ("Ada Poe",))


def test_two_names_over_an_imprint_leave_the_work_untold() -> None:
    """Without an article nothing tells which of them is the title."""
    assert works_of(f"Sulla via\n\nAda Poe\nVIA BIANCA\npp. 248, € 17,\nTern, Skarn 2016\n\n{BODY} {BODY}\n") == ()


@pytest.mark.parametrize(
    "line",
    [
        "Ada Poe: „The Salt Road“. Roman. Tern Verlag, Skarn 2018. 320 S., geb., 20,– €.",
        "Ada Poe, «The Salt Road», Tern, pp. 212, euro 19,50",
        "**The Salt Road.** Ada Poe. Tern, 2017. 272 páginas. 18 euros.",
        "Ada Poe’s The Salt Road is published by Tern (£20).",
        "The Salt Road\nd’Ada Poe\nTern, 312 p., 23,50 €",
        "Ada Poe, The Salt Road\nTern, 312 pp., £20",
    ],
)
def test_bibliography_may_stand_below_the_text(line: str) -> None:
    """A line below a review names a work where it tells pages and price, and not in the list of what is cited."""
    below = f"On the way\n\n{BODY} {BODY}\n\n{BODY}\n\n"
    reading = reading_of(f"{below}{line}\n")
    works = [work for work, _ in find_works(reading.draft, reading.marks)]
    assert works == [Reviewed(title="The Salt Road", authors=("Ada Poe",))]
    cited = reading_of(f"{below}Ada Poe: The Salt Road. Tern Verlag, Skarn 2018.\n")
    assert find_works(cited.draft, cited.marks) == ()


def below_review(*lines: str, text: str) -> list[Reviewed]:
    """The works that are read off these lines below a review of that text."""
    foot = "\n\n".join(lines)
    paragraphs = f"{text} {text} {text}\n\n" * 16
    reading = reading_of(f"On the way\n\n{paragraphs}{foot}\n")
    return [work for work, _ in find_works(reading.draft, reading.marks)]


def test_only_line_with_pages_below_a_text_that_speaks_of_its_author() -> None:
    """Without a price one line below a text names a work, if the text names its author; two are what it cites."""
    line = "Ada Poe, „The Salt Road”, przeł. Jon Doe, Wydawnictwo Tern, Skarn 2019, 312 stron"
    of_poe = f"{BODY} Nobody but Poe has told it."
    assert below_review(line, text=of_poe) == [Reviewed(title="The Salt Road", authors=("Ada Poe",))]
    assert below_review(line, text=BODY) == []
    assert below_review(line, line.replace("Salt", "Silk"), text=of_poe) == []


@pytest.mark.parametrize(
    "line",
    [
        "‘The Salt Road’ is at the Skarn City Gallery until 30 September.",
        "• *“The Salt Road” is on view at the Old Hall, Skarn, through May 4.*",
    ],
)
def test_exhibition_may_be_named_below_its_review(line: str) -> None:
    """A title in quotation marks that is at a place until a day is the work; a ferry at her pier is none."""
    assert below_review(line, text=BODY) == [Reviewed(title="The Salt Road")]
    assert below_review("The Salt Road is at the Skarn City Gallery until May.", text=BODY) == []
    assert below_review("“The road is closed,” he said, and it was dark until May.", text=BODY) == []


def test_books_reviewed_are_listed_in_a_box() -> None:
    """Below its label a box names work after work, with imprints between them that name none."""
    box = "BOOKS REVIEWED IN THIS ARTICLE\nThe Salt Road\nby Ada Poe\nTern, 2019\nInns\nby Jon Doe\nTern & Sons, 2018"
    assert works_of(f"On the way\n\n{BODY} {BODY}\n\n{box}\n\n{BODY} {BODY}\n") == (
        Reviewed(title="The Salt Road", authors=("Ada Poe",)),
        Reviewed(title="Inns", authors=("Jon Doe",)),
    )


def test_one_work_in_running_text_is_reviewed_if_the_text_names_it_again() -> None:
    """A work with its publisher, told once in a sentence, is reviewed where its title comes again and again."""
    opening = "In *The Salt Road: A Life* (Tern, 2019), the historian Ada Poe sets out on foot."
    again = "*The Salt Road* is long. *The Salt Road* is white. *The Salt Road* is a book."
    assert works_of(f"On the way\n\n{opening} {BODY}\n\n{again} {BODY}\n") == (
        Reviewed(title="The Salt Road: A Life", authors=("Ada Poe",)),
    )
    assert works_of(f"On the way\n\n{opening} {BODY}\n\n{BODY} {BODY}\n") == ()


def test_two_works_of_one_author_share_the_author() -> None:
    """A possessive before the first title holds for the second."""
    works = works_of(f"Ada Poe's *The Salt Road* and *Inns*\n\n{BODY} {BODY}\n")
    assert works == (
        Reviewed(title="The Salt Road", authors=("Ada Poe",)),
        Reviewed(title="Inns", authors=("Ada Poe",)),
    )


def test_title_without_markup_is_a_work_if_the_text_says_it_again() -> None:
    """A possessive title whose italics were lost is believed where the text repeats it."""
    head = "Waiting: Ada Poe's The Salt Road"
    assert works_of(f"{head}\n\n{BODY} The Salt Road begins at the sea. {BODY}\n") == (
        Reviewed(title="The Salt Road", authors=("Ada Poe",)),
    )
    assert works_of(f"{head}\n\n{BODY} {BODY}\n") == ()


def test_work_may_open_a_paragraph_with_its_imprint() -> None:
    """A paragraph that begins with title and publisher names the work, a possessive in the text its author."""
    opening = "The frontispiece of Ada Poe's biography shows a cart."
    text = f"{opening}\n\nThe Salt Road (Tern Press, 388 pages) is long. {BODY} {BODY} {BODY}\n"
    assert works_of(text) == (Reviewed(title="The Salt Road", authors=("Ada Poe",)),)


@pytest.mark.parametrize(
    ("head", "opening", "authors"),
    [
        (
            "The Salt Road: Thirst in the hills",
            "The Salt Road, the third film by Swiss director Ada Poe, is",
            ("Ada Poe",),
        ),
        ("*The Salt Road*: Thirst\n\nDirected by Ada Poe; written by Jon Doe", "It is", ("Ada Poe",)),
        ("The Salt Road: Thirst\n\nDirected by Ada Poe", "The Salt Road is", ("Ada Poe",)),
        ("The Salt Road: Thirst", "In *The Salt Road*, historian Ada Poe follows", ("Ada Poe",)),
        ("The Salt Road: Thirst", "In *The Salt Road* Ada Poe argues", ("Ada Poe",)),
        ("The Salt Road: Thirst", "Here is Ada Poe's new novel *The Salt Road*,", ("Ada Poe",)),
        (
            "Thirst in the hills\n\nThe Salt Road, until 8 May\n\nBy Bo Frost\n4 May 2018",
            "The exhibition *The Salt Road* is",
            (),
        ),
        ("On the way\n\nThe Salt Road\nan exhibition at the Skarn Museum, May 2018", "It is", ()),
        ("On the way\n\nThe Salt Road\na film directed by Ada Poe", "It is", ("Ada Poe",)),
        ("The Salt Road by Ada Poe review – a long way", "It is", ("Ada Poe",)),
        ("On the way\n\n- *The Salt Road*, Ada Poe, Tern Hill, $25 (cloth)", "It is", ("Ada Poe",)),
    ],
)
def test_work_that_the_head_names_may_be_told_by_a_sentence(head: str, opening: str, authors: tuple[str, ...]) -> None:
    """What the title names is the work, if the text says whose it is or what sort of work."""
    assert works_of(f"{head}\n\n{opening} long. {BODY} {BODY}\n") == (Reviewed(title="The Salt Road", authors=authors),)


@pytest.mark.parametrize(
    ("head", "opening"),
    [
        ("On the way", "In *The Salt Road*, historian Ada Poe follows"),
        ("On the way", "The exhibition *The Salt Road* is"),
        ("The Salt Road: Thirst", "The Salt Road, closed by Ada Poe, is"),
        ("The Salt Road: Thirst", "On *The Salt Road*, blocked by Ada Poe, nothing moves that is"),
        ("The Salt Road: Thirst", "In *The Salt Road*, Ada Poe plays a woman who is"),
        ("The Salt Road: Thirst\n\nDirected by Ada Poe", "It is"),
        ("The Salt Road: Thirst\n\nDirected by the town of Skarn", "The Salt Road is"),
    ],
)
def test_mention_names_no_work(head: str, opening: str) -> None:
    """A title that the head does not name, and what is done by somebody to something, are no work of anybody."""
    assert works_of(f"{head}\n\n{opening} long. {BODY} {BODY}\n") == ()


def test_each_film_that_the_title_names_has_its_director() -> None:
    """A review of two films names both in its title, and tells of one after the other."""
    salt = f"*The Salt Road*, directed by Ada Poe, is long. {BODY}"
    inns = f"*Inns*, by Swiss director Jon Doe, is short. {BODY}"
    works = (Reviewed(title="The Salt Road", authors=("Ada Poe",)), Reviewed(title="Inns", authors=("Jon Doe",)))
    assert works_of(f"Two films about roads: *The Salt Road* and *Inns*\n\n{salt}\n\n{inns}\n") == works


def test_play_may_be_named_below_its_review() -> None:
    """Where and how long it runs is told in the last line; the title of the review names the play."""
    line = "The Salt Road, by Ada Poe, is at the Old Hall until 4 May"
    assert works_of(f"Theatre: The Salt Road in Skarn\n\n{BODY} {BODY}\n\n{line}\n") == (
        Reviewed(title="The Salt Road", authors=("Ada Poe",)),
    )
    assert works_of(f"Theatre in Skarn\n\n{BODY} {BODY}\n\n{line}\n") == ()


def test_work_with_and_without_subtitle_is_one() -> None:
    """The line below gives the subtitle that the head leaves out."""
    line = "*The Salt Road: A History of Thirst*, by Ada Poe. Tern Press, 2018. 412 pages. $28"
    assert works_of(f"*The Salt Road* by Ada Poe\n\n{BODY} {BODY}\n\n{line}\n") == (
        Reviewed(title="The Salt Road: A History of Thirst", authors=("Ada Poe",)),
    )


def test_two_writers_may_stand_behind_their_works() -> None:
    """``In *The Work* (A Press, 2014), Ada Poe …`` names author and work where two are named so."""
    salt = f"{BODY} In *The Salt Road* (Tern, 2018), the historian Ada Poe goes far."
    inns = f"{BODY} In *Inns* (Tern Press), Jon Doe stays at home."
    works = (Reviewed(title="The Salt Road", authors=("Ada Poe",)), Reviewed(title="Inns", authors=("Jon Doe",)))
    assert works_of(f"On the way\n\n{salt}\n\n{inns}\n") == works
    assert works_of(f"On the way\n\n{salt}\n\n{BODY}\n") == ()


@pytest.mark.parametrize(
    "head",
    [
        "Posted by Ada Poe, 3 May, 2014",
        "The *real* story",
        "Murder by Night",
        "On the way\n\nA bridge designed by Ada Poe, who won $28 in a lottery",
        "Murray Hill, New York (2014)",
        "Ada Poe's Big Day",
        "On the way\n\nSalt Road Course\nLearn to walk\nGBP £28",
        "On the way\n\nSalt Road Course\nLearn it all.\nBy foot, $28 (or less)",
        "On the way\n\nChapel Hill: Tern University Press, 2012. Pp. 276. $39.95 cloth.",
        "On the way\n\nSome roads are heard. The last of Ada Poe (Cartagena, 1966) is made of voices.",
        "On the way\n\nJon Doe: Review of Ada Poe's The Salt Road. (Tern Press, 2014)",
        "On the way\n\nCatalog of the exhibition by Ada Poe and Jon Doe. Tern Museum, 302 pp., $60.00",
        "On the way\n\nAda Poe, Senior Editor, The Tern, 12 pages",
        "On the way\n\nAda Poe, Jon Doe, Tern, 304 pp., £17",
        "Review: “Why the salt matters,” says the mayor",
        "On the way\n\nAda Poe, a walker on the salt road\nTern Press, £35, 418 pages",
        "On the way\n\nAda Poe, Jon Doe\nTern Press, £35, 418 pages",
        "On the way\n\nThe mayor, Ada Poe, Skarn, has $250",
        "On the way\n\nA report by Tern International, 48 pages, says that the road is long.",
        "On the way\n\nAda Poe, Stadium Road, Skarn, £250,000",
        "On the way\n\nTitle: Senior Editor\nContact: Ada Poe",
        "On the way\n\nTitle: The Salt Road\nAuthor: the town of Skarn\nPages: 412",
        "Title: The Salt Road\nAuthor: Ada Poe\nDate: 4 May 2018",
        "On the way\n\nSalt Road Acquisition Corp., formed for the deal, will take over. Tern is paying $27 a share.",
        "On the way\n\nWhat counts is a $5 billion deficit of the Salt Road. Democratic Gov. Ada Poe says so.",
        "On the way\n\nAda Poe Jr., 55, could have to pay $250,000 after pleading guilty to blocking a U.S. Salt Road.",
        "On the way\n\n²⁵ Ada Poe, The Salt Road: Trade and Thirst (Skarn: Tern, 2013), 99.",
        "On the way\n\nAsked by Ada Poe, Skarn Sun Sep 30, 2012",
        "On the way\n\nOur Thoughts: What a road! We paid $2.50 and $3.50 for the toll. It is long.",
        "Ada Poe's Salt Road Food\n\nAda Poe's Salt Road Food, again",
        "On the way\n\nThe Salt Road\nDirected by Ada Poe\nDrama\n1h 52m",
        "The Salt Road\nDirected by Ada Poe\nDrama\n1h 52m",
        "On the way\n\nThe road is long.\nAuthor: Ada Poe\nPages: 412",
        "On the way\n\nBooks in review\n\nThe Salt Road\nWhat we read\nBy Ada Poe",
        "On the way\n\nThe Salt Road was made in 1990 s. by Ada Poe, Skarn",
        "On the way\n\nBo Frost\n“The salt is white”\nAnn Lee\nHe wrote 312 pages of prose",
        "On the way\n\nAuthor\nTitle\nPublisher\nAda Poe\nThe Salt Road\nTern",
        "On the way\n\n\nAuthor: Ada Poe\nISBN-13: 978-1784780000\nPublisher: Tern",
        "On the way\n\nBo Frost\n\n“The salt is white”\n\nAnn Lee\n\nHe wrote 312 pages of prose",
        "On the way\n\nThe Salt Road\nAda Poe\n412 pages",
        "On the way\n\nWe walked on\nAda Poe\nin 2018\nwith Jon\n412 pages",
        "On the way\n\nTHE SALT ROAD By Ada Poe Illustrated. 412 pp. Tern. $30.",
    ],
)
def test_what_only_looks_like_a_work_is_none(head: str) -> None:
    """Bylines, stressed words and sums of money name no work."""
    assert works_of(f"{head}\n\n{BODY} {BODY}\n") == ()


def test_fields_reach_the_document() -> None:
    """What a kind reads for itself stands in the document of that kind."""
    text = (
        f"PORT HALLAM, Nov 9 (Reuters) — {SENTENCE}\n\n" + '"We said so," the mayor told reporters on Monday.\n\n' * 5
    )
    document = normalize(text.encode())
    assert isinstance(document, NewsReport)
    assert document.dateline == Dateline(place="PORT HALLAM", agency="Reuters")
