"""prev-next-links: the way to the text before and the text after."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, removals
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "older posts|newer posts|older post|newer post|older entries|newer entries|older comments|newer comments"
    "|older post home|newer post home|newer post older post|newer post home older post|newer posts older posts"
    "|newer posts home older posts|newer post older post home|older posts newer posts|previous post|next post"
    "|previous posts|next posts|previous post next post|next post previous post|previous article|next article"
    "|previous article next article|previous story|next story|previous page|next page|previous page next page"
    "|previous entry|next entry|previous entries|next entries|previous next|prev next|next prev|next previous"
    "|first prev"
    "|prev page|previous topic|next topic|previous thread|next thread|previous image|next image|previous slide"
    "|next slide"
    "|previous photo|next photo|previous chapter next chapter|next last|next newest thread|next oldest"
    "|previous comments"
    "|newest older|home older post|home older posts|next in thread|view older posts|previous post next",
    "ältere Beiträge|neuere Beiträge|ältere Artikel|neuere Artikel|älterer Post|neuerer Post|vorheriger Beitrag"
    "|nächster Beitrag|vorheriger Artikel|nächster Artikel|voriger Beitrag|vorherige Seite|nächste Seite|zurück weiter"
    "|vorherige nächste|articles plus anciens|articles plus récents|article précédent|article suivant|page précédente"
    "|page suivante|précédent suivant|message plus ancien|article plus récent|article plus ancien|entradas antiguas"
    "|entradas más antiguas|entradas más recientes|entrada anterior|entrada siguiente|artículo anterior"
    "|siguiente artículo|anterior siguiente|página siguiente|página anterior|articolo precedente|articolo successivo"
    "|post più vecchi|post più recenti|precedente successivo|pagina successiva|post precedente|prossimo articolo"
    "|postagem mais antiga|postagem mais recente|postagens mais antigas|post anterior|próximo post|próxima página"
    "|äldre inlägg|nyare inlägg|föregående inlägg|nästa inlägg|föregående sida|nästa sida|föregående nästa"
    "|oudere berichten|nieuwere berichten|vorig bericht|volgend bericht|vorige volgende|volgende pagina"
    "|vanhemmat artikkelit"
    "|uudemmat artikkelit|edellinen artikkeli|seuraava artikkeli|edellinen seuraava|vanhempi teksti|uudempi teksti",
    "article plus récent article plus ancien accueil|entrada más reciente entrada antigua inicio"
    "|post più recente post più vecchio home page|postagem mais recente postagem mais antiga página inicial"
    "|mensagem mais recente mensagem antiga página inicial|nieuwere post oudere post homepage"
    "|senaste inlägg äldre inlägg startsida|nyere innlegg eldre innlegg startsiden|nyere opslag ældre opslag start"
    "|uudempi teksti vanhempi teksti etusivu|nowszy post starszy post strona główna"
    "|novější příspěvek starší příspěvek domovská stránka|újabb bejegyzés régebbi bejegyzés főoldal"
    "|sonraki kayıt önceki kayıt ana sayfa|νεότερη ανάρτηση παλαιότερη ανάρτηση αρχική σελίδα"
    "|следующее предыдущее главная страница|次の投稿 前の投稿 ホーム|neuerer post älterer post startseite"
    "|forrige innlegg|neste innlegg|forrige indlæg|næste indlæg|poprzedni wpis|następny wpis|předchozí příspěvek"
    "|následující příspěvek|előző bejegyzés|következő bejegyzés|önceki yazı|sonraki yazı|предыдущая запись"
    "|следующая запись|предыдущая статья|следующая статья|προηγούμενο άρθρο|επόμενο άρθρο|前の記事|次の記事",
)
_WORDS = frozenset(
    "next previous prev older newer main home weiter zurück vorheriger vorherige nächster nächste précédent suivant "
    "siguiente anterior successivo precedente próximo föregående nästa vorige volgende edellinen seuraava".split()
)
_STEP = (
    r"(?:next|previous|prev|older|newer|last|first|back|weiter|zurück|vor|nächste[rs]?|vorherige[rs]?|précédent|suivant"
    r"|siguiente|anterior|successivo|precedente|próximo|föregående|nästa|vorige|volgende|edellinen|seuraava)"
)
_THING = (
    r"(?:posts?|articles?|story|stories|page|entry|chapter|topic|thread|image|photo|in series|beitrag|artikel|seite"
    r"|entrada|artículo|articolo|inlägg|sida|bericht|artikkeli)"
)
_LABELLED = re.compile(
    rf"(?:[«‹←<]+ ?)?{_STEP} {_THING} ?[:»›→>|-] ?[^.]{{0,120}}$"
    rf"|[«‹←<]+ ?{_STEP}(?: {_THING})?(?: ?[|/·-]? ?(?:main|home|index|up|start|startseite))?"
    rf"(?: ?[|/·-]? ?{_STEP}(?: {_THING})? ?[»›→>]+)?$"
    rf"|{_STEP}(?: {_THING})? ?[»›→>]+$"
    r"|« [^«»]{2,100} \| (?:main|home|start|blog home|startseite) \| [^«»]{2,100} »$"
    r"|« [^«»]{2,100} \| (?:main|home|start)$|(?:main|home|start) \| [^«»]{2,100} »$",
    re.IGNORECASE,
)
_ARROWS = frozenset("←→")
_LONGEST = 120
"""Characters of a line that can be one of these."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU020",
    name="prev-next-links",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Links to the text before and the text after",
    cure="Remove the line",
    phrases=_ALONE,
    words=_WORDS | _ARROWS,
    examples=(
        Example(f"{_NEWS}\n\n« Older posts", f"{_NEWS}\n\n"),
        Example("« Bonjour ! »\n\nNext, we waited.", "« Bonjour ! »\n\nNext, we waited."),
    ),
)
def prev_next_links(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines such as `Older posts`, `Next page »`, `Previous article: …`, in nine languages, and titles between
    arrows: one that points back and beside it one that points on.

    The word alone (`Next`), arrows within an instruction (`Settings → Privacy`) and speech between guillemets stay.

    ## Why it matters

    It holds the title of another text, with the words of this one counted to it.

    ## Fix safety

    Unsafe in a text file, where the order of a series may be told by nothing else. Conversion to a document sets
    the line aside as furniture and keeps it.

    ## Known from

    19 of 1,000 web texts, 36 of 1,000 whole pages in Markdown.
    """
    labelled = [line for line in lines.holding(_WORDS) if _LABELLED.match(line.bare.lstrip("*•- "))]
    arrows = [line for line in lines.holding(_ARROWS) if _is_pair(line, lines)]
    yield from removals([*lines.reading(_ALONE), *labelled, *arrows])


def _is_pair(line: Line, lines: Lines) -> bool:
    """Whether a line points back and the next one on, or the other way round, or the line both."""
    bare = line.bare
    if len(bare) > _LONGEST or bare.count("←") > 1 or bare.count("→") > 1:
        return False
    if bare[0] == "←":
        after = lines.near(line, 1)
        return bare[-1] == "→" or (after is not None and len(after.bare) <= _LONGEST and after.bare[-1] == "→")
    before = lines.near(line, -1)
    return bare[-1] == "→" and before is not None and len(before.bare) <= _LONGEST and before.bare[0] == "←"
