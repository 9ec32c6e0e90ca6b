"""Review essays: what one or more works say and are worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from corpusnorm.document import ReviewEssay
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark, Span
from corpusnorm.kind import Indicator, Kind
from corpusnorm.reading import Reading
from corpusnorm.sign import at_start, frequent, pattern, phrases
from corpusnorm.works import find_works


def _works(reading: Reading) -> Iterator[Span]:
    for _, span in find_works(reading.draft, reading.marks):
        yield span


def _named_again(reading: Reading) -> Iterator[Span]:
    """Places below the head where the short title of a work that the head names is said again."""
    for work, place in find_works(reading.draft, reading.marks):
        short = work.title.partition(":")[0]
        at = reading.text.find(short, place.end)
        while at >= 0:
            yield reading.span(at, at + len(short))
            at = reading.text.find(short, at + len(short))


def _fields(draft: Draft, marks: Sequence[Mark]) -> dict[str, Any]:
    return {"reviewed": tuple(work for work, _ in find_works(draft, marks))}


_REVIEW: Final = (
    r"\b(?:[Rr]eviews?|REVIEWS?|[Rr]eviewed|[Rr]ezension|[Bb]uchkritik|[Ff]ilmkritik|[Bb]esprechung|[Rr]eseña|[Cc]rítica de|[Rr]ecension"
    r"|[Rr]ecensione|[Cc]ompte[- ]rendu|[Cc]ritique|[Rr]esenha|[Rr]ecensie|[Aa]nmeldelse|[Aa]rvostelu)\b(?! of Books)"
)
_ARGUES: Final = (
    r"(?:writes?|argues?|contends?|observes?|recounts?|explains?|insists?|concludes?|reminds us|tells us|maintains?|chronicles?|portrays?"
    r"|depicts?|describes?|traces|explores?|examines?)"
)
_AUTHOR_WRITES: Final = (
    rf"\b(?:[A-Z][\w'’-]+(?: and [A-Z][\w'’-]+)?|[Tt]he (?:authors?|novelist|biographer|historian)),? (?:\w+ly )?{_ARGUES}\b"
    r"|\b(?:[Tt]he authors?|[A-Z]\w+ and [A-Z]\w+) (?:note|cite|quote|show|suggest|claim|point out)s?\b|\b(?:he|she|they) (?:writes?|argues?|contends?)\b"
    r"|\b(?:der Autor|die Autorin|[A-Z]\w+) (?:schreibt|beschreibt|erzählt|argumentiert)\b"
    r"|\b(?:l[’']auteure?|[A-Z]\w+) (?:écrit|raconte|décrit|montre)\b|\b(?:el autor|la autora|[A-Z]\w+) (?:escribe|cuenta|describe|narra|sostiene)\b"
    r"|\b(?:författaren|[A-Z]\w+) (?:skriver|beskriver|skildrar|berättar)\b"
)
_BOOK_DOES: Final = (
    r"\b(?:book|novel|volume|film|memoir|essay|collection|biography|story|album|account)(?: itself)? (?:is|opens|begins|ends|tells|offers"
    r"|follows|captures|shows|reveals|deals|provides|explores|examines|traces|describes|chronicles|devotes|includes)\b"
    r"|\b(?:his|her|their|[A-Z]\w+[’']s?) (?:new |first |latest |second |third |previous |debut |recent |own )?(?:book|novel|film|memoir|debut"
    r"|biography|volume|collection|essays?|account|study|narrative|prose|argument)\b"
)
_IMPRINT: Final = (
    r"\b\d{2,4} ?pp?\b\.?|\b\d{2,4} (?:pages|Seiten|páginas|sidor|pagine)\b|\bISBN\b|\b(?:[Hh]ardcover|[Hh]ardback|[Pp]aperback)\b"
    r"|\b(?:University Press|Verlag|Random House|HarperCollins|Penguin|Routledge|Knopf|Gallimard|Suhrkamp|Farrar, Straus|Bloomsbury"
    r"|Macmillan|Faber|Norton|Verso|Anagrama|Bonniers?|Seuil|Hanser|S\. Fischer|Houghton Mifflin|Simon & Schuster)\b"
    r"|\([A-Z][\w&.' -]{2,40}(?:Press|Books|Publishing|Publishers|House|Éditions|Ediciones)?, (?:19|20)\d\d\)"
)
_WORK_BY: Final = r"(?:[\"”’'*_]|[A-Z]\w+),? (?:by|von|de|par|av) [A-Z][\w.'’-]+ (?:[A-Z][\w.'’-]*\.? )?[A-Z]\w+\b"

REVIEW_ESSAY = Kind(
    name="review_essay",
    document=ReviewEssay,
    bias=-4.0,
    indicators=(
        Indicator("the reviewed work in the head", 1.5, _works),
        Indicator("the work named again and again", 0.5, _named_again),
        Indicator("called a review at the head", 1.0, at_start(_REVIEW, 400)),
        Indicator("a work and its author at the head", 1.0, at_start(_WORK_BY, 400)),
        Indicator("the review speaks of itself", 0.8, phrases(
            "this review | under review | reviewed by | review of | book review | film review | review copy | review essay | the reviewer"
            "| this reviewer | reviewers | diese rezension | cette critique | esta reseña | denna recension")),
        Indicator("publisher, pages or price", 0.7, pattern(_IMPRINT)),
        Indicator("what the author writes or argues", 0.5, pattern(_AUTHOR_WRITES)),
        Indicator("what the work does", 0.4, pattern(_BOOK_DOES)),
        Indicator("a book spoken of", 0.5, phrases(
            "the book | this book | the book's | book's | a book | the novel | this novel | the novel's | novels | the volume | this volume"
            "| these books | both books | new book | her book | his book | their book | first novel | debut | the memoir | memoir | memoirs"
            "| biography | this biography | his novel | her novel | previous novel | the anthology | the essays | das buch | der roman"
            "| dieses buch | ce livre | le livre | l'ouvrage | cet ouvrage | le roman | el libro | este libro | la novela | boken | romanen"
            "| il libro | il romanzo | o livro | o romance | het boek | de roman")),
        Indicator("its author spoken of", 0.5, phrases(
            "the author | the authors | the author's | the novelist | the narrator | the protagonist | the historian | the biographer"
            "| the playwright | the filmmaker | the poet | der autor | die autorin | l'auteur | l'autrice | el autor | la autora | författaren"
            "| l'autore | o autor | a autora | de auteur")),
        Indicator("parts of a book", 0.4, frequent(
            "chapter chapters reader readers narrative prose introduction epilogue prologue pages plot characters fiction essays kapitel "
            "chapitre chapitres capítulo capítulos roman novela lecteur leser lector läsaren", per_thousand=2)),
        Indicator("a film, a play or music spoken of", 0.4, frequent(
            "film films movie play album exhibition production cast screenplay soundtrack director actor actors actress performances "
            "songs audience scenes scene drama comedy thriller tracks opera película filmen", per_thousand=3)),
        Indicator("words of judgement", 0.5, phrases(
            "masterpiece | compelling | brilliant | superb | well-written | beautifully | richly | vivid | flawed | disappointing | weakness"
            "| weaknesses | strengths | highly recommend | highly recommended | worth reading | elegant | witty | captivating | engaging"
            "| tale | unconvincing | convincing | insightful | nuanced | out of 5 | bottom line | stars | impressive | entertaining"
            "| page-turner | must-read | absorbing | gripping | poignant | predictable | clichés | meticulous | provocative | lucid")),
        Indicator("speech reported in the past tense", -0.3, frequent("said told added", per_thousand=3)),
        Indicator("written in the first person", -0.2, frequent("i my me", per_thousand=10)),
    ),
    fields=_fields,
)
