"""tag-line: under which words a blog has filed the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import is_late, plain, removals
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.comment_words import announced_count

_WORDS = frozenset(
    "tags tagged tag filed posted categories category labels bookmark trackback schlagwörter schlagworte kategorien "
    "kategorie verschlagwortet etiquetas etiquetado categorías étiquettes mots catégories catégorie publié tagg taggar "
    "etiketter kategorier inlagd publicado geplaatst categorie categorieën kategoriat avainsanat arkistoitu "
    "beitrag eintrag entry entrada inlägg billet permalink permalien responses pings comments articolo bericht "
    "archiviato pubblicato categorias marcado topics abgelegt archivado arquivado "
    "libellés etichette marcadores tunnisteet etykiety štítky címkék címke etiketler ετικέτες ярлыки теги метки "
    "рубрика рубрики ラベル タグ カテゴリー このエントリーは emneord stikord rubriky kategória kategori αναρτήθηκε "
    "entrée voce inlägget publicerat innlegget publisert indlæg udgivet kategoria kategorii opublikowano "
    "zaszufladkowano rubrice kategóriája kategóriába kategorisine kategorisi καταχώρηση рубрике "
    "рубриках themen الكلمات słowa klíčová tagi etichete позначки мітки catégorie categoría categoria".split()
)
_LINE = re.compile(
    r"(?:(?:tags?|tagged|labels|categories|kategori[ea]|catégorie|categor[íi]a|tagi|etichete|позначки"
    r"|мітки|schlag(?:wörter|worte)|kategorien|stichwörter|étiquettes|mots[- ]clés|catégories"
    r"|etiquetas|categorías|categorias|categorie|etiketter|kategorier|categorieën|avainsanat|kategoriat"
    r"|libellés|etichette|marcadores|kategoria\(t\)|tunnisteet|etykiety|rubriky|štítky|kategória|címkék?|etiketler"
    r"|ετικέτες|ярлыки|теги|метки|рубрик[аи]|emneord|stikord|słowa kluczowe|klíčová slova"
    r"|themen|الكلمات المفتاحية|ラベル|タグ|カテゴリー)"
    r" ?[:|»：](?!(?: [^\s,;:.|#]+){3,}\.$)"
    r"|(?:filed? under|filed in|tagged (?:with|as|under|in)|posted (?:in|under)|abgelegt unter"
    r"|veröffentlicht (?:in|unter)|publié dans|classé (?:dans|sous)|(?:publicado|archivado) en"
    r"|(?:publicado|arquivado) em|(?:archiviato|pubblicato) in|inlagd (?:i|under)|publicerat i|geplaatst in"
    r"|publisert i|udgivet i|zaszufladkowano do kategorii|opublikowano(?! przez\b)|αναρτήθηκε στο)"
    r" ?(?:[:|»]|(?-i:(?=\s+[A-ZÀ-ÞĆČĎİŁŇŘŚŞŠŤŹŻŽΑ-ΩА-Я\[][^.]*$)))"
    r"|this (?:entry|post|article) (?:was|is)(?: also)? (?:posted|filed|tagged|written|published)\b|posted (?:by"
    r"|on|at)[^.]{3,60}"
    r"\b(?:filed under|posted in|in category)\b|dieser (?:beitrag|eintrag) wurde\b[^.]{0,80}\b(?:veröffentlicht"
    r"|geschrieben"
    r"|abgelegt|gepostet)|ce(?:tte entrée| billet| message| contenu) a été (?:publiée?|posté)"
    r"|esta entrada fue publicada|esta entrada foi publicada em"
    r"|quest(?:o articolo|a voce) è stat[oa] pubblicat[oa]|este post foi publicado"
    r"|(?:detta |det här )?inlägg(?:et)? (?:publicerades|postades)"
    r"|dette innlegget ble (?:publisert|postet)|dette indlæg blev udgivet"
    r"|ten wpis został opublikowany w kategorii|příspěvek byl publikován v rubrice"
    r"|ez a bejegyzés [^.]{2,80} kategóriába|a bejegyzés kategóriája"
    r"|(?:bu yazı )?[^.|]{2,60} kategorisi(?:ne|nde) (?:gönderil|yayınlan)"
    r"|(?:η )?καταχώρηση αναρτήθηκε|запись опубликована в рубрик|このエントリーは [^。]{1,60} に投稿され"
    r"|dit bericht (?:werd|is) geplaatst|you can follow any responses to this entry|bookmark the permalink"
    r"|speichere den permalink|both comments and (?:pings|trackbacks) are)",
    re.IGNORECASE,
)
_LONGEST = 240
"""Characters of a line that can be one of these."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU019",
    name="tag-line",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Categories and tags of the page",
    cure="Remove the line",
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nTags: ferries, fog, harbour", f"{_NEWS}\n\n"),
        Example("Keywords: ferry; fog\n\nWe show …", "Keywords: ferry; fog\n\nWe show …"),
    ),
)
def tag_line(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Near the end of a text, or above the heading of its comments, lines that begin with a label such as `Tags:`,
    `Filed under`, `Posted in`, and the sentence of WordPress that says where an entry was posted and asks to bookmark
    it, in twenty languages.

    The keywords of a paper and definitions (`Tags: small pieces of paper.`) stay, and so does everything in the first
    part of a text.

    ## Why it matters

    A list of nouns without a sentence, the same for many texts of a blog.

    ## Fix safety

    Unsafe in a text file, where the tags would be lost. Conversion to a document sets the line aside as furniture and
    keeps it.

    ## Known from

    32 of 1,000 web texts, on blogs.
    """
    yield from removals(
        [
            line
            for line in lines.holding(_WORDS)
            if lines.rank(line)
            and len(plain(line)) <= _LONGEST
            and _LINE.match(plain(line))
            and _is_at_end(line, lines)
        ]
    )


_NEAR = 6
"""Lines between the tags and the comments."""


def _is_at_end(line: Line, lines: Lines) -> bool:
    """Whether a line stands near the end of a text, or right above the heading that counts its comments."""
    below = (lines.near(line, by) for by in range(1, _NEAR + 1))
    return is_late(line, lines) or any(
        near is not None and len(near.bare) <= _LONGEST and _heads_comments(plain_text(near)) for near in below
    )


def _heads_comments(bare: str) -> bool:
    """Whether a line counts comments or is the plain heading over them."""
    return (announced_count(bare) or 0) > 0 or bare in ("Comments", "Reader Interactions")
