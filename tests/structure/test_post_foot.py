"""The foot of a post: what stands between its last words and its comments."""

from __future__ import annotations

import pytest

from tests.structure.reading import FERRY, INQUIRY, MILL, PILOT, read
from tests.structure.test_thread_marks import COWS, GLAD, HAY, body, texts

POST = (FERRY, PILOT, INQUIRY)
THREAD = (
    "3 comments",
    *("Ann says:", "May 3, 2019 at 2:02 pm", GLAD, "Reply"),
    *("Tom Reed says:", "May 3, 2019 at 4:40 pm", HAY, "Reply"),
    *("Ada says:", "May 4, 2019 at 9:12 am", COWS, "Reply"),
)


@pytest.mark.parametrize(
    "foot",
    [
        ("Share this:", "Twitter", "Facebook", "Related", "How the bell was lost", "June 2, 2015", "In “Harbour”"),
        ("Kategorien Hafen", "Schlagwörter Nebel, Fähre", "Vorheriger Beitrag", "Die Glocke", "Elf Sorten Kohl"),
        ("Enviar por correo electrónico", "Escribe un blog", "Compartir con Twitter", "Etiquetas: niebla, puerto"),
        ("Sdílet na Facebooku", "Tisk", "Štítky: mlha", "Karma článku: 12,40", "Přečteno: 845x"),
        ("Поделиться:", "Нажмите, чтобы поделиться в Facebook", "Рубрика: Порт", "Предыдущая запись", "Колокол"),
        ("分享到：", "微博", "微信", "标签： 港口", "← 钟声"),
        ("412 notes", "The Bell"),
        ("Share it with all your friends!", "The Bell"),
        ("17", "4", "Share", "Previous", "Next"),
    ],
)
def test_foot_is_no_text(foot: tuple[str, ...]) -> None:
    """From the first line that is known for a foot on, the short lines over a thread belong to the page."""
    document = read("\n".join([*POST, *foot, *THREAD]))
    assert body(document) == list(POST)
    assert texts(document) == [[GLAD], [HAY], [COWS]]


@pytest.mark.parametrize("words", [("Yours as ever,", "Ann of the Quay"), ("To be continued",), ("The end",)])
def test_last_words_stay(words: tuple[str, ...]) -> None:
    """Short lines at the end of a post are text where no line over them is known for a foot, and above one that is."""
    assert body(read("\n".join([*POST, *words, *THREAD]))) == [*POST, *words]
    assert body(read("\n".join([*POST, *words, "Tags: fog, harbour", *THREAD]))) == [*POST, *words]


def test_sentence_ends_a_foot() -> None:
    """What stands over a sentence is no foot: buttons may stand in the midst of a post."""
    thanks = "Thanks to all who were on the quay that night."
    document = read("\n".join([*POST, "Previous voyages", "The bell", thanks, *THREAD]))
    assert body(document) == [*POST, "Previous voyages", "The bell", thanks]


def test_short_lines_without_running_text_stay() -> None:
    """Verse below a row of buttons is the post, since no paragraph stands above it."""
    verse = ["The fog came in", "and the bell went out", "and nobody knew the way", "but the cows"]
    document = read("\n".join(["The bell", "Share on Facebook", *verse, *THREAD]))
    assert [line for line in verse if line in body(document)] == verse


def test_short_sentences_of_chinese() -> None:
    """Where sentences are short and have no spaces between words, their stop tells them from a foot."""
    post = ["老周的铺子只有两张桌子那么宽。", "那只表是一位老太太送来的，她说不急。", "巷子还没有拆。"]
    document = read("\n".join(["修表的老周", "2021年4月18日", "标签： 手艺", *post, "分享到：", "微博", *THREAD]))
    assert body(document)[-3:] == post


def test_no_thread_no_foot() -> None:
    """Without comments below them, lines that begin so may be anything."""
    lines = ["Next year", "The bell", "Follow the quay"]
    assert body(read("\n\n".join([*POST, *lines]))) == [*POST, *lines]


BYLINE = ("The Night Ferry", "By Mary Hallam", "May 2, 2019")


@pytest.mark.parametrize(
    "card",
    [
        ("Mary Hallam", "Mary Hallam writes about boats and the people who miss them."),
        ("About Mary Hallam", "Mary Hallam lives on the quay with two cats."),
        ("Written by Mary Hallam", "1.2K Followers", "Writer of short things about long nights."),
        ("About the author", "She has lived on the quay since the flood."),
    ],
)
def test_card_of_the_author(card: tuple[str, ...]) -> None:
    """A note on the author of the post, below his name, is part of its foot."""
    document = read("\n".join([*BYLINE, *POST, *card, *THREAD]))
    assert document.authors == ("Mary Hallam",)
    assert body(document) == list(POST)


def test_afterthought_below_a_signature() -> None:
    """What follows the name of the author is text, unless it begins with the name again."""
    words = ["Mary Hallam", "I shall be away until the end of the month."]
    assert body(read("\n".join([*BYLINE, *POST, *words, *THREAD]))) == [*POST, *words]


def test_section_about_somebody_else() -> None:
    """A heading that names nobody who wrote the post is no label of a card."""
    words = ["About Tom Fisher", "Tom Fisher was the first to see her lights."]
    assert body(read("\n".join([*BYLINE, *POST, *words, *THREAD]))) == [*POST, *words]


def test_page_of_posts_has_a_title() -> None:
    """Over posts without an article the first line is the title, and short names below it are the page's."""
    posts = []
    for number, (name, said) in enumerate((("ann_9", MILL), ("tom", FERRY), ("ann_9", PILOT)), start=1):
        posts += [name, f"May {number}, 2019, 2:0{number}pm", str(number), said]
    document = read("\n".join(["Ferry has run aground in fog", "Harbour Talk", "Boats", *posts]))
    assert document.title == "Ferry has run aground in fog"
    assert body(document) == []
    assert texts(document) == [[MILL], [FERRY], [PILOT]]


def test_signature_over_a_foot() -> None:
    """The post is signed where nothing but its foot stands below, however long."""
    foot = [
        "TrackBack",
        "TrackBack URL for this entry:",
        "http://example.org/trackback/412",
        "Listed below are links to:",
    ]
    signed = "Posted by Mary Hallam on May 2, 2019 at 10:22 AM in Boats, Fog | Permalink"
    document = read("\n".join([*POST, signed, *foot, *THREAD]))
    assert (document.authors, document.published) == (("Mary Hallam",), "2019-05-02T10:22")
    assert body(document) == list(POST)
