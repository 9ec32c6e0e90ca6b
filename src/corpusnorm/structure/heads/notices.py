"""Notices of a page between a title and its text: labels, counts, credits of pictures, the time that reading takes."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.dates import MONTH
from corpusnorm.structure.heads.links import shown
from corpusnorm.structure.names import is_agency

_NOTICE: Final = re.compile(
    r"(?:\W*\d+\W*)?(?:min(?:ut(?:e|es|en|os|i|er))?s?\.? (?:read|lesezeit"
    r"|de lecture|de lectura|de leitura|di lettura|läsning)"
    r"|min lesedauer).{0,20}"
    r"|(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura"
    r"|estimated reading time|lästid|lukuaika|czas czytania|время чтения)\b.{0,30}"
    r"|(?:image|photo|picture|foto|bild|bildquelle|crédit|crédits|credit|crédito|imagen|imagem|immagine|zdjęcie"
    r"|kuva|фото)s?"
    r"(?: (?:credit|by|courtesy|source|von|de|di|av|copyright)s?\b| *[:©/]|\.\.\.).*"
    r"|(?:©|\(c\)|copyright\b|source ?:|quelle ?:).*"
    r"|(?:results?|page|image|photo|slide|seite|página|pagina|sida|sivu|strona|страница|ergebnis|showing|online|posts?"
    r"|views?) \d.*"
    r"|\d+ (?:comments?|replies|responses|views|shares|posts?|likes?|guests?|users?|kommentare?|antworten"
    r"|aufrufe|commentaires?|comentarios?"
    r"|comentários?|commenti|kommentarer|kommenttia|komentarz[ey]?|комментари\w*)\b.*"
    r"|(?:leave|post|add|write|hinterlasse|schreibe|laisser|deja|deixe|lascia) (?:a |einen |un "
    r"|uma? )?(?:comment|reply|kommentar|commentaire|comentario|comentário|commento)\b.*"
    r"|(?:posted|published|filed|written|updated|created)(?: (?:on|in|by|under|at))?:?|(?:by|von|par|por|di|av"
    r"|tags?|topics?|category|categories"
    r"|kategorien?|schlagworte|thema|themen|mots[- ]clés|etiquetas|categoría|categoria|topic):?|posted in.*"
    r"|filed under.*"
    r"|(?:categor(?:y|ies)|tags?|kategorien?|veröffentlicht in|classé dans|archivado en|publicado en"
    r"|rubriques?) ?: .*"
    r"|[A-Z]{2,6} \| (?:last )?updated ?: .*|\d+ min(?:ute)?s?\.?|\d+ (?:of|av|von|de|di|z|van|sur|из) \d+"
    r"|(?:no\.|number) of [\w ]{3,30}: ?\d+"
    r"|this (?:article|post|story|review|text|page) (?:was|is|has|appeared|first|originally)\b.{0,100}"
    r"|by (?:an? |our |the )(?:[\w-]+ ){0,2}(?:reporters?|correspondents?|staff|editors?|teams?)"
    r"|by (?:[\w.&-]+ ){0,4}editorial board|from ?: [^@]{3,150}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|by (?:[\w.-]+ ){1,3}(?:staff|news ?desk|web ?desk|newsroom)|(?:text )?by:? news (?:wires|agencies)"
    r"|(?-i:(?:[A-Z][\w-]+ ){0,3}(?:Reporter|Correspondent|Columnist|Staff Writer))"
    r"|redaktor(?:ka)?|redakteur(?:in)?|journalist(?:in|e)?|reporter(?:in|ka)?|toimittaja|redaktör|redaktør|periodista"
    r"|giornalista|korrespondent(?:in)?"
    r"|(?:anzeige|werbung|advertisement|advertising|sponsored|reklam[ae]?|publicité|publicidad|annons"
    r"|unbezahlte werbung)\b.{0,60}"
    r"|media playback is .*|(?:listen|watch|play|hear|download)(?: to)?(?: this| the)? (?:article|story|video"
    r"|audio|episode|pdf).*"
    r"|(?:artikel|beitrag|seite) (?:teilen|drucken|merken|versenden|vorlesen)|(?:google logo )?add us on.*|click to .*"
    r"|follow (?:us|me)\b.*"
    r"|this (?:post|article|page|shop|blog)\b(?>.*?\b(?:affiliate|sponsored|compensated|commission)\b).*|(?:affiliate"
    r"|disclosure)\b.*"
    r"|jump to .*|update: .*|(?:last |latest )?(?:updated|modified|edited|revised)\b.*|(?:aktualisiert"
    r"|mis à jour|actualizado|atualizado|aggiornato|uppdaterad|päivitetty|zaktualizowano|обновлено)\b.*"
    r"|\[[^\[\]]*\](?: *\[[^\[\]]*\])*|\([^()]*\)|by clicking .*|share (?:this|on|via)\b.*|fact checked.*"
    r"|arxiv ?: ?\d{4}\.\d{4,5}.*|(?>.{2,60}?manuscript ?no\.).*|(?:confidential )?manuscript (?:submitted|accepted) .*"
    r"|draft version .*|typeset (?:using|in) .*|preprint (?:submitted|typeset|number|no\.).*|edition: .{2,40}"
    r"|cite this .*"
    r"|\d[\d.,]* (?:bei|from|of|mal|stars?|out of|votes?|ratings?|sterne|bewertungen)\b.*|(?:subject|betreff|re"
    r"|tl;dr)\b ?:.*"
    r"|(?:warning|notice|deprecated|strict standards|fatal error) ?: (?>.*?\b(?:on line \d|in /\S)).*"
    r"|\S.{0,60}(?:['’]s (?:avatar|profile (?:picture|photo))|'s Profilbild)|user avatar"
    r"|vol(?:ume|\.)? ?\d+\b.{0,80}|doi ?: ?\S+|(?:https?://|www\.(?=[^.]*\.))\S+"
    r"|(?:image|media) (?:caption|source) .*|editor['’]s note: .*"
    r"|(?:previous|next) ?: .*|you (?:might|may) also (?:like|enjoy).*"
    r"|(?-i:\d{1,2} ?[A-Z](?>.{2,120}?\b(?:Universit|Institut|College|Department|School|Faculty|Cent(?:re|er)))).*"
    r"|(?:issued|published|updated|modified|created)(?: on| at)? ?: ?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.{0,60}"
    r"|(?:(?:originally |first )?published on|commissioned by) [^.!?]{3,100}"
    r"|(?:published by|stable url|accessed) ?: .{3,120}|published by (?:the )?(?-i:[A-Z])[^.!?:]{3,100}"
    r"|from the (?-i:[A-Z])[\w /–-]{2,30} issue"
    r"|member-only story|press enter or click to view image.*|listen|follow"
    r"|symbolbild.*|shutterstock|getty images|istock(?:photo)?|unsplash|pixabay|pexels",
    re.IGNORECASE,
)


_LABELS: Final = frozenset(
    "related stories|related articles|related topics|related content|most popular|most read|recommended for you"
    "|editor's picks|editor’s picks|more from this author|more on this topic|more on this story|read next|up next"
    "|in this article|in this story|loading|loading comments|continue reading|keep reading|story continues below"
    "|article continues below|permalink|bookmark the permalink|print recipe|print this page|view pdf|text size|a a a"
    "|translate this page|site map|create account"
    "|accept all|reject all|manage preferences|cookie settings|support us|support our journalism"
    "|thank you for reading|thanks for reading|thanks for your feedback|was this helpful|rate this article"
    "|report a problem|report an error|subscriber only|subscribers only|for subscribers|comments|comments (0)"
    "|no comments yet|view comments|show comments|hide comments|view all comments|like this|show caption|hide caption"
    "|toggle caption|enlarge this image|copy link|all rights reserved|an error occurred|click here to read the report"
    "|kommentare|kommentar schreiben|keine kommentare|weiterlesen|mehr lesen|mehr zum thema|lesen sie auch"
    "|das könnte sie auch interessieren|vorlesen|jetzt abonnieren|video abspielen|bildunterschrift anzeigen"
    "|per e-mail versenden|alle akzeptieren|alle rechte vorbehalten"
    "|commentaires|aucun commentaire|lire la suite|à lire aussi|lire aussi|sur le même sujet|se connecter"
    "|article réservé aux abonnés|réservé aux abonnés|ajouter à vos favoris|envoyer par e-mail|tout accepter|voir plus"
    "|écouter l'article|écouter l’article|tous droits réservés"
    "|comentarios|dejar un comentario|leer más|lea también|te puede interesar|más información|noticias relacionadas"
    "|ver más|guardar|escuchar|aceptar todo|todos los derechos reservados"
    "|comentários|leia também|leia mais|saiba mais|todos os direitos reservados"
    "|commenti|leggi anche|leggi tutto|tutti i diritti riservati"
    "|kommentarer|lämna en kommentar|läs också|läs mer|fler artiklar|visa mer|kontakta oss|alla rättigheter förbehållna"
    "|lees ook|lees meer|reacties|les også|læs også|lue myös|czytaj także|czytaj więcej"
    "|комментарии|оставить комментарий|читайте также|читать далее|по теме|подписаться|наверх|показать ещё"
    "|подписывайтесь на наш канал|все права защищены"
    "|シェア|ツイート|印刷|広告|関連記事|続きを読む|コメント|ホーム|トップ|ログイン|検索|メニュー|お問い合わせ|前の記事|次の記事"
    "|この記事をシェアする".split("|")
)
"""Labels and buttons beside an article that no document and none of its parts bears."""


def is_reading_time(text: str) -> bool:
    """Whether the line says how long reading takes, as beside a date: ``5 min read``."""
    return _READING_TIME.fullmatch(text) is not None


_READING_TIME: Final = re.compile(r"\d+ ?min(?:ute)?s? read", re.IGNORECASE)


def is_notice(bare: str) -> bool:
    """Whether the line is a caption, a count, a label or a notice, such as stands between title and text."""
    text = shown(bare).strip(" *_|·•~#")
    if len(text) == 1 or not any(map(str.isalpha, text)) or is_agency(text):
        return True
    if text.lower().rstrip(" .:…!?") in _LABELS:
        return True
    return _NOTICE.fullmatch(text) is not None or is_day_without_year(text)


def is_day_without_year(text: str) -> bool:
    """Whether the line is a day of a month, or a month and a year, and nothing else: ``Jul 29``, ``Nov. 2022``."""
    return len(text) <= _LONGEST_DAY and _DIGIT.search(text) is not None and _DAY.fullmatch(text) is not None


_DIGIT: Final = re.compile(r"\d")
_LONGEST_DAY: Final = 80
"""Characters of a day without its year, with the time of day."""

_DAY: Final = re.compile(
    rf"(?:\d\d ?[ap]m[ |,]*)?(?:{MONTH}\.? ?\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th|\.)? ?(?:de )?{MONTH}\.?"
    rf"|{MONTH}\.?,? (?:de )?(?:19|20)\d\d|\d{{1,2}}\.\d{{1,2}}\.\d\d)"
    r"(?:[ |,]*(?:at )?\d\d?[:.]\d\d(?: ?[ap]m)?(?: [A-Z]{2,4})?)?",
    re.IGNORECASE,
)
