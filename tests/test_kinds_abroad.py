"""What tells kinds in other languages than English: listed words of the same themes, and letters that Latin-1 lacks."""

from __future__ import annotations

from importlib.resources import files

import pytest

from corpusnorm import normalize
from corpusnorm.classifying.abroad import themes_abroad
from corpusnorm.classifying.letters import LETTERS, in_known_letters
from corpusnorm.classifying.lexicon import THEMES
from corpusnorm.classifying.reading import words_of
from corpusnorm.classifying.traits import measure
from corpusnorm.language import identify
from tests.test_kinds import reading_of

LANGUAGES = "ca cs da de el en es fi fr hu it nl no pl pt ru sv tr".split()
LISTED = files("corpusnorm.classifying").joinpath("themes.txt").read_text(encoding="utf-8")

SWEDISH_REPORT = """Bro stängs efter ras

Bron över Kvarnån stängdes på tisdagen sedan en del av räcket rasat, meddelar kommunen. Ingen skadades.

– Vi vet ännu inte när den kan öppnas igen, säger kommunens talesperson Lena Ek.

Enligt polisen hade två bilar kört in i räcket under natten. Ministern uppger att 40 miljoner kronor har avsatts.
"""

RUSSIAN_REPORT = """Мост закрыли после аварии

Мост через реку Каменку закрыли во вторник, сообщила администрация города. Пострадавших нет.

«Мы пока не знаем, когда движение откроют», — заявил глава управления Пётр Лосев. По его словам, ремонт займёт неделю.

По данным полиции, ночью в ограждение врезались две машины. Прокуратура начала проверку, сообщили в министерстве.
"""


def test_every_theme_is_listed_in_every_language() -> None:
    """Each section of the list is a theme, and has a line for each language that can be told, but for Japanese."""
    sections = [section.partition("]\n") for section in LISTED.split("[")[1:]]
    for name, _, lines in sections:
        assert name in THEMES
        assert sorted(line[:2] for line in lines.splitlines()) == LANGUAGES


def test_words_count_with_their_endings() -> None:
    """What begins with the first six letters of a listed word counts like it."""
    number = list(THEMES).index("officials and offices")
    assert number in themes_abroad("de")[b"minist"]
    found = measure(reading_of(SWEDISH_REPORT))
    assert found["officials and offices"] > 0
    assert found["speech reported"] > 0


@pytest.mark.parametrize(("text", "word"), [("Książki", "ksiazki"), ("ΛΌΓΟΣ", "λόγος"), ("ЁЛКА", "елка")])
def test_letters_are_read_alike_in_capitals_and_without_accents(text: str, word: str) -> None:
    """A word in capitals, or with an accent, is the same word; no letter becomes two or none."""
    assert len(in_known_letters(text)) == len(text)
    assert words_of(in_known_letters(text)) == words_of(in_known_letters(word)) != []


def test_each_known_letter_is_looked_for() -> None:
    """A text is rewritten as soon as it holds one of the letters."""
    assert [in_known_letters(chr(code)) for code in LETTERS] == list(LETTERS.values())


def test_letters_of_an_alphabet_stay_different() -> None:
    """No two small letters of Russian are read as one, but for those that are written for each other."""
    assert len({LETTERS[ord(letter)] for letter in "абвгдежзийклмнопрстуфхцчшщъыьэюя"}) >= 31


def test_a_text_in_english_reads_no_letters_of_others() -> None:
    """In English a letter that Latin-1 lacks divides words, as it did when the words were learned."""
    assert words_of("naďve") == [b"na", b"ve"]


@pytest.mark.parametrize(("text", "language"), [(SWEDISH_REPORT, "sv"), (RUSSIAN_REPORT, "ru")])
def test_a_report_is_told_by_its_themes(text: str, language: str) -> None:
    """A report without dateline and byline is one in any language, with and without line breaks."""
    assert identify(text) == language
    assert normalize(text.encode()).kind == "news_report"
    assert normalize(" ".join(text.split()).encode()).kind == "news_report"


def test_evidence_of_a_theme_is_a_word_of_the_text() -> None:
    """In another language, too, evidence points to the word as it stands there."""
    document = normalize(RUSSIAN_REPORT.encode())
    found = [each for each in document.detection.evidence if each.feature.startswith("officials")]
    assert found
    assert found[0].span is not None
    assert document.source.text[found[0].span.start : found[0].span.end] in RUSSIAN_REPORT.split()
