"""Review essays: what one or more works say and are worth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from corpusnorm.classifying.reading import Reading
from corpusnorm.classifying.sign import any_of, at_start, frequent, pattern, phrases
from corpusnorm.document import ReviewEssay
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark, Span
from corpusnorm.kind import Indicator, Kind
from corpusnorm.structure.works import find_works


def _works(reading: Reading) -> Iterator[Span]:
    for _, place in reading.works:
        yield place


def _named_again(reading: Reading) -> Iterator[Span]:
    """Where the short title of a work that the head names stands again below it."""
    for work, place in reading.works:
        short = work.title.partition(":")[0].strip()
        for match in re.compile(rf"\b{re.escape(short)}\b").finditer(reading.text, place.end):
            yield reading.span(*match.span())


def _fields(draft: Draft, marks: Sequence[Mark]) -> dict[str, Any]:
    return {"reviewed": tuple(work for work, _ in find_works(draft, marks))}


_REVIEW: Final = (
    r"\b(?:[Rr]eviews?|REVIEWS?|[Rr]eviewed|[Rr]ezension|[Bb]uchkritik|[Ff]ilmkritik|[Bb]esprechung|[Rr]eseña"
    r"|[Cc]rítica de|[Rr]ecensione?|[Cc]ompte[- ]rendu|[Cc]ritique|[Rr]esenha|[Rr]ecensie|[Aa]nmeldelse"
    r"|[Aa]rvostelu)\b(?! of Books)"
)
_VERBS: Final = (
    "write writes argue argues contend contends observe observes recount recounts explain explains insist insists "
    "conclude concludes reminds tells maintain maintains chronicle chronicles portray portrays depict depicts describe "
    "describes traces explore explores examine examines note notes schreibt beschreibt erzählt écrit écrivent raconte "
    "décrit escribe cuenta narra sostiene skriver skildrar berättar"
)
_ARGUES: Final = f"(?:{'|'.join(_VERBS.split())})"
_AUTHOR_ARGUES: Final = (
    rf"(?:[Tt]he (?:authors?|novelist|biographer|historian)|[Dd]er Autor|[Dd]ie Autorin|[LlDd][’']auteure?"
    rf"|[Ee]l autor|[Ll]a autora|[Ff]örfattaren) (?:\w+ly )?{_ARGUES}\b"
)
_NAME_ARGUES: Final = (
    rf"[A-Z](?<!\w[A-Z])[\w'’-]{{1,30}}(?: (?:and|und|et|y|och) [A-Z][\w'’-]{{1,30}})?,? (?:\w+ly )?{_ARGUES}\b"
)
_SOMEONES_WORK: Final = (
    r"[A-Z](?<!\w[A-Z])[\w-]{1,30}[’']s? (?:\w+ ){0,2}(?:book|novel|film|memoir|account|biography|study|volume"
    r"|narrative|prose|argument|collection|essays?|history|letters|poems|debut|portrait|stories|diaries|monograph)\b"
)
_PAGES: Final = r"\d{2,4} (?:pp?|pages|Seiten|páginas|sidor|pagine)\b\.?"
_IMPRINT: Final = r"\([A-Z][\w&.' -]{2,40}, (?:19|20)\d\d\)"
_WORK_BY: Final = r"(?:[\"”’'*_]|[A-Z]\w+),? (?:by|von|de|par|av) [A-Z][\w.'’-]+ (?:[A-Z][\w.'’-]*\.? )?[A-Z]\w+\b"

REVIEW_ESSAY = Kind(
    name="review_essay",
    document=ReviewEssay,
    bias=-4.65,
    indicators=(
        Indicator("the reviewed work in the head", 1.5, _works),
        Indicator("the work named again and again", 0.5, _named_again),
        Indicator("called a review at the head", 2.27, at_start(_REVIEW, 400)),
        Indicator("a work and its author at the head", 0.66, at_start(_WORK_BY, 400)),
        Indicator(
            "the review speaks of itself",
            0.52,
            phrases(
                "this review | under review | reviewed by | review of | book review | film review | review copy | "
                "review essay | the reviewer | this reviewer | reviewers | diese rezension | cette critique | "
                "esta reseña | denna recension"
            ),
        ),
        Indicator(
            "publisher, pages or price",
            0.55,
            any_of(
                pattern(_PAGES, among="p pp pages seiten páginas sidor pagine"),
                pattern(_IMPRINT),
                phrases(
                    "isbn | hardcover | hardback | paperback | university press | verlag | random house | "
                    "harpercollins | penguin | routledge | knopf | gallimard | suhrkamp | farrar, straus | "
                    "bloomsbury | macmillan | faber | norton | verso | anagrama | bonniers | seuil | hanser | "
                    "s. fischer | houghton mifflin | simon & schuster"
                ),
            ),
        ),
        Indicator(
            "what the author writes or argues",
            0.74,
            pattern(
                _AUTHOR_ARGUES,
                among=("author authors novelist biographer historian autor autorin auteur auteure autora författaren"),
            ),
        ),
        Indicator("one who writes and argues again and again", 0.6, pattern(_NAME_ARGUES, among=_VERBS, at_least=3)),
        Indicator(
            "someone's work",
            0.44,
            pattern(
                _SOMEONES_WORK,
                among="book novel film memoir account biography study volume narrative prose argument collection essay "
                "essays history letters poems debut portrait stories diaries monograph",
            ),
        ),
        Indicator(
            "a book spoken of",
            0.89,
            phrases(
                "the book | this book | the book's | book's | a book | the novel | this novel | the novel's | "
                "novels | the volume | this volume | these books | both books | new book | her book | his book | "
                "their book | first novel | debut | the memoir | memoir | memoirs | biography | this biography | "
                "his novel | her novel | previous novel | the anthology | the essays | das buch | der roman | "
                "dieses buch | ce livre | le livre | l'ouvrage | cet ouvrage | le roman | el libro | este libro | "
                "la novela | boken | romanen | il libro | il romanzo | o livro | o romance | het boek | de roman"
            ),
        ),
        Indicator(
            "its author spoken of",
            0.2,
            phrases(
                "the author | the authors | the author's | the novelist | the narrator | the protagonist | "
                "the historian | the biographer | the playwright | the filmmaker | the poet | der autor | "
                "die autorin | l'auteur | l'autrice | el autor | la autora | författaren | l'autore | o autor | "
                "a autora | de auteur"
            ),
        ),
        Indicator(
            "parts of a book",
            0.7,
            frequent(
                "chapter chapters reader readers narrative prose introduction epilogue prologue pages plot "
                "characters fiction essays frontispiece appendix footnotes editor translator edition passage "
                "passages preface foreword publisher translation letters correspondence footnote annotated jacket "
                "index verse verses novelist novelists poet poets historian historians biographer memoirs kapitel "
                "chapitre chapitres capítulo capítulos roman novela lecteur leser lector läsaren",
                per_thousand=2,
            ),
        ),
        Indicator(
            "a film, a play or music spoken of",
            1.23,
            frequent(
                "film films movie play album exhibition production cast screenplay soundtrack director actor "
                "actors actress performances songs audience scenes scene drama comedy thriller tracks opera "
                "película filmen",
                per_thousand=3,
            ),
        ),
        Indicator(
            "words of judgement",
            1.25,
            phrases(
                "masterpiece | compelling | brilliant | superb | well-written | beautifully | richly | vivid | "
                "flawed | disappointing | weakness | weaknesses | strengths | highly recommend | "
                "highly recommended | worth reading | elegant | witty | captivating | engaging | tale | "
                "unconvincing | convincing | insightful | nuanced | out of 5 | bottom line | stars | impressive | "
                "entertaining | page-turner | must-read | absorbing | gripping | poignant | predictable | "
                "clichés | meticulous | provocative | lucid | a delight | charming | persuasive | scrupulous | "
                "admirable | first-rate | magnificent | tedious | worth quoting | masterly | accomplished | "
                "shrewd | perceptive | finest"
            ),
        ),
        Indicator("speech reported in the past tense", -1.21, frequent("said told added", per_thousand=3)),
    ),
    fields=_fields,
)
