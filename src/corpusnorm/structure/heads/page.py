"""Lines of the page that stand above, or within, the head of a document and are no part of it."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.alternatives import by_letter
from corpusnorm.structure.dates import MONTH
from corpusnorm.structure.names import is_agency

_LINK: Final = re.compile(r"!?\[(?P<text>[^\[\]]*+)\]\((?P<target>[^()\s]*+)[^()]*+\)")
_ICON: Final = re.compile(r"(?:(?<=\s)|^)_{2,}(?=\s|$)|(?<![^\W_])__(?=[^\W_])")


def shown(bare: str) -> str:
    """The line as the page showed it: links without their addresses, pictures left out."""
    if "](" not in bare:
        return bare
    text = _LINK.sub(lambda link: "" if link.group().startswith("!") else link["text"], bare)
    return " ".join(_ICON.sub("", text).split())


def is_link_home(bare: str) -> bool:
    """Whether the line is one link to the first page of a site, which is how a site prints its name."""
    link = _LINK.fullmatch(bare.lstrip("# "))
    return link is not None and is_home(link["target"])


def is_home(target: str) -> bool:
    """Whether the address is that of the first page of a site, also where an archive keeps it."""
    return _HOME.fullmatch(target) is not None


_HOME: Final = re.compile(
    r"(?:https?://web\.archive\.org/web/\d+/)?(?:https?://[^/?#]+)?/?(?:index\.\w+)?|(?:\.{1,2}/)*(?:index\.\w+)?",
    re.IGNORECASE,
)

_WORDS: Final = frozenset(
    "menu|navigation|terms|privacy|imprint|careers|search titles only|everywhere threads this forum this thread"
    "|main menu|main navigation|site navigation|navigation path|select page|search|home|homepage"
    "|home page|login|log in|log out|sign in|sign up|register|subscribe|subscribe now|newsletter|newsletters|about"
    "|about us|about me|contact|contact us|archive|archives|categories|faq|shop|cart|my account|sitemap|rss|feed|blog"
    "|news|opinion|opinions|op-ed|op-eds|letters to the editor|commentary|analysis|editorial|editorials|columnists"
    "|viewpoint|viewpoints|meinung|opinión|opinião|opinione|opinioni|debatt"
    "|write|get app|open in app|get started|start here|close|close menu|open menu|toggle navigation|main"
    "|next|previous"
    "|share|share this|print|tweet|facebook|twitter|instagram|youtube|linkedin|pinterest|whatsapp|telegram"
    "|reddit|email"
    "|e-mail|advertisement|privacy policy|cookies|all sections|sections|donate|podcast|podcasts|videos|photos|events"
    "|resources|pricing|products|services|latest|recent posts|unread|groups|members|forums|what's new|new posts"
    "|home and away|edit article|get short url|document type|install the app|how to install the app on ios"
    "|thread starter|not open for further replies|status|joined|messages|reaction score"
    "|take the 2-minute tour|take the 2-minute tour ×|here's how you know|here’s how you know|howdy, stranger!"
    "|view slideshow|view gallery|view single post|enlarge image|enlarge photo|reset password|forgot password"
    "|forgot password?|forgot your password?|i forgot my password|register now|not signed in|report this post"
    "|report this post to a moderator|article preview|official websites use .gov|secure .gov websites use https"
    "|the .gov means it's official|the .gov means it’s official|the site is secure"
    "|menü|startseite|suche|suchen|suchformular|kontakt|impressum|datenschutz|datenschutzerklärung|anmelden"
    "|registrieren|teilen|drucken|merken|anzeige|werbung|über uns|über mich|abo|abos|mehr|schließen|aktuell|themen"
    "|aktuelles|neueste kommentare|kategorien"
    "|accueil|rechercher|connexion|s'abonner|s’abonner|abonnez-vous|partager|imprimer|publicité|mentions légales"
    "|fermer"
    "|à propos|inicio|buscar|iniciar sesión|suscríbete|compartir|imprimir|publicidad|contacto|cerrar|menú|secciones"
    "|início|busca|entrar|assine|compartilhar|contato|publicidade|sobre|cerca|accedi|abbonati|condividi|stampa"
    "|pubblicità|contatti|chi siamo|hem|sök|logga in|prenumerera|dela|skriv ut|annons|meny|om oss|etusivu|haku|hae"
    "|kirjaudu|kirjaudu sisään|tilaa|jaa|tulosta|mainos|valikko|yhteystiedot|strona główna|szukaj|zaloguj|zaloguj się"
    "|udostępnij|drukuj|reklama|o nas|главная|поиск|войти|вход|поделиться|печать|реклама|меню|контакты|о нас|новости"
    "|inloggen|zoeken|delen|advertentie|over ons|søg|del|forside".split("|")
)
"""What the buttons and menus of a page say."""

_BUTTONS: Final = frozenset(
    "share|share this|share full article|gift article|comment|comments"
    "|ir a los comentarios|comentar|commenter|kommentieren|reageren|kommentera|kommentér|commenta|réagir"
    "|공유|글자크기조정|記事保存|印刷|共有|シェア"
    "|print|tweet|facebook|twitter|linkedin|pinterest|whatsapp|telegram|reddit|email|e-mail|save"
    "|follow|listen|advertisement|advertising|open in app|get app|copy link"
    "|teilen|drucken|merken|anzeige|werbung|partager|imprimer|publicité|compartir|imprimir|publicidad"
    "|partilhar|gem|condividi|stampa"
    "|suggerisci|altri|scrivi alla redazione|pubblicità|compartilhar|publicidade|dela|skriv ut|annons"
    "|delen|afdrukken|advertentie|jaa|tulosta|mainos|udostępnij|drukuj|reklama|поделиться|печать|реклама"
    "|paylaş|yazdır|reklam|del|udskriv|annonce".split("|")
)
"""Names of buttons and labels of advertisements that no document and none of its parts bears."""


def is_button(text: str) -> bool:
    """Whether the line is the name of a button, between a title and its text; or the label of an advertisement."""
    return text.lower().strip(" :*+-•") in _BUTTONS


_GLUED: Final = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
"""Where two buttons were printed without a space between them."""

_BEGINS_GLUED: Final = re.compile(rf"(?i:{by_letter('|'.join(map(re.escape, sorted(_WORDS))))}){_GLUED.pattern}")
"""How a line of such buttons begins."""

_BAR: Final = re.compile(r"[|›»«→←•·]|-(?<= -)(?= )| {3,}")
_SIGN: Final = re.compile("[|•·«←‹<»→›>]")
"""What most bars have, and many of the lines that only a page has: found far faster."""
_STRONG: Final = re.compile(
    r"(?:skip|jump|zum|direkt zum|springe zum|aller|ir|saltar|pular|vai|salta|passa|hoppa|gå|siirry|hyppää|przejdź"
    r"|skocz|перейти) (?:directly )?(?:to|over to|zu[mr]?|zur|au|à la|al|a la|para|para o|ao|till|do|к|inhalt"
    r"|navigation|suoraan|[^ ]*(?:content|navigation|"
    r"sisältöön|inhalt))\b.{0,40}"
    r"|skip (?:main )?(?:navigation|content|menu)|(?:toggle|alternar|open|close|show|hide|main"
    r"|primary) (?:navigation|navegação|menu|sidebar).{0,20}"
    r"|(?:back|zurück|retour|volver|voltar|torna|tillbaka|takaisin|wróć) (?:to|zu[mr]?|à|a|al|para|alla?|till"
    r"|do)\b.{0,40}"
    r"|(?:search|suche|rechercher|buscar|cerca|sök|szukaj|поиск)(?: (?:for|nach|form|this site|here)"
    r"|formular)? *+:?(?: *+(?:suche|search|_++|…))*"
    r"|an official website of the .{4,60}"
    r"|#(?>.*?(?:feed|rss|alternate|atom)\b).*|\(button\).*|iframe:.*|\[ins: :ins\]|_{4}.*|\[logo.*\]|[└├│].*",
    re.IGNORECASE,
)
"""Lines that only a page has around a text, told by how they begin."""

_STRONG_WITHIN: Final = re.compile(
    r"(?!« ?(?:[^ «»|•·→]++ +){4,}[^ «»|•·→]+ ?»(?:$|[,.;])|[^«»|•·→]{3,}[:,] « ?[^«»|•·→]+»$)"
    r"(?!« ?[^«»|•·→]{3,100}»(?:,? (?:de|di|von|par|by|do|da|del|della|et|e|y|und) |,? d['’]| : )[^«»|•·→]*$)"
    r"(?!(?:[^ «»|•·→]++ ){2,}« ?[^ «»|•·→]+(?: [^ «»|•·→]+){0,4} ?»[.,]?$)"
    r"(?:(?:«|←|‹|<(?!/?t(?:able|head|body|r|d|h)\b)<?|&laquo;) *[^ ].*|.*[^ ] *(?:»|→|›|>>|&raquo;))"
    r"|(?>.*« )[^»]*$"
    r"|(?>.*?\b(?:javascript|cookies?|adblock(?:er)?|browser)\b).{20,}"
    r"|[^ ].* logo(?:type)?|.* \(link zur homepage\)",
    re.IGNORECASE,
)
"""Lines that only a page has around a text, told by a sign or a word within."""

_OF_STRONG: Final = ("aquo;", "javascript", "cookie", "adblock", "browser", "logo", "link zur")
"""What those of these have, in lower case, that have no sign: found far faster."""

_PART: Final = re.compile(
    r"_{4,}|\((?:BUTTON|SUBMIT)\)"
    r"|\[BUTTON|\b(?:main|quick|meta|top|social|haupt|header|footer)[ -]?(?:menu|menü|navigation|nav)\b|hauptmenü"
    r"|\bnav(?:igation)? (?:menu|social|bar)|recent (?:comments|posts)|neueste (?:kommentare|beiträge)"
    r"|schlagwörter|warenkorb|\bcookie",
    re.IGNORECASE,
)
"""What only buttons, forms and menus say."""

_OF_PART: Final = tuple("____ button submit menu menü nav recent neueste schlagw warenkorb cookie".split())
"""What none of these is without, in lower case: found far faster."""

_ACTION: Final = re.compile(
    r"\[[ x]\] "
    r"|(?:free|start|try|get|book|request|download|sign|log|join|follow|call|buy|shop|view|see|show|load|read)"
    r" (?:\w+ ){0,2}(?:us|free|trial|demo|quote|more|all|in|up|now|here|account|valuation|consultation)\b.{0,20}$"
    r"|sign[- ]up for (?:our|the)\b.{0,40}$",
    re.IGNORECASE,
)
"""What a button asks one to do; or a box to tick."""

_PATH_FROM_HOME: Final = re.compile(
    r"(?:(?:you are here|located in|location|sie sind hier|vous êtes ici|estás en|usted está aquí|sei qui) ?: *)?"
    r"(?:home|homepage|startseite|start|accueil|inicio|início|hjem|hem|etusivu|strona główna|főoldal|главная|forside)"
    r" ?(?:::|[>/|→]) ?\S",
    re.IGNORECASE,
)
"""The way from the first page of a site to this one."""

_ITEM: Final = re.compile(r"(?:[*+•·└├│o-]|\d{1,2}\.) +\S")
_ITEM_WORDS: Final = 6
_LONGEST_MENU: Final = 200

_PART_OF_SITE: Final = 3
"""So many words name a section of a site, and more a document."""


def is_menu(bare: str) -> bool:
    """Whether the line is navigation: it proves that a whole page was turned into text."""
    text = shown(bare)
    return is_bar(bare) or (_ITEM.match(text) is not None and len(text.split()) <= _ITEM_WORDS)


def is_bar(bare: str) -> bool:
    """Whether the line is navigation, and no item of a list, which a text can have, too."""
    text = shown(bare).lstrip("# ")
    lower = text.lower()
    if not text or lower.strip(" :*+-•") in _WORDS or ("](" in bare and is_link_home(bare)):
        return True
    if len(text) > _LONGEST_MENU:
        return False
    has_sign = _SIGN.search(text) is not None
    if (
        _STRONG.fullmatch(text)
        or ((has_sign or any(map(lower.__contains__, _OF_STRONG))) and _STRONG_WITHIN.fullmatch(text))
        or _ACTION.match(text)
        or _PATH_FROM_HOME.match(text)
        or (any(map(lower.__contains__, _OF_PART)) and _PART.search(text))
    ):
        return True
    words = lower.split()
    if len(words) > 1 and all(word in _WORDS for word in words):
        return True
    if _BEGINS_GLUED.match(text) and all(piece.lower() in _WORDS for piece in _GLUED.split(text)):
        return True
    if not (has_sign or " - " in text or "   " in text):
        return False
    pieces = [stripped for piece in _BAR.split(text) if (stripped := piece.strip(" "))]
    if len(pieces) == 2 and is_kicker(pieces[0]) and len(pieces[1].split()) > _PART_OF_SITE:
        return False  # the sort of the text before its title
    if len(pieces) >= 2 and sum(piece.lower() in _WORDS for piece in pieces) * 2 >= len(pieces):
        return True
    return len(pieces) >= 4 and all(len(piece.split()) <= _PART_OF_SITE for piece in pieces)


_NOTICE: Final = re.compile(
    r"(?:\W*\d+\W*)?(?:min(?:ut(?:e|es|en|os|i|er))?s?\.? (?:read|lesezeit"
    r"|de lecture|de lectura|de leitura|di lettura|läsning)"
    r"|min lesedauer).{0,20}"
    r"|(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura"
    r"|lästid|lukuaika|czas czytania|время чтения)\b.{0,30}"
    r"|(?:image|photo|picture|foto|bild|bildquelle|crédit|crédits|credit|crédito|imagen|imagem|immagine|zdjęcie"
    r"|kuva|фото)s?"
    r"(?: (?:credit|by|courtesy|source|von|de|di|av|copyright)s?\b| *[:©/]|\.\.\.).*"
    r"|(?:©|\(c\)|copyright\b|source ?:|quelle ?:).*"
    r"|(?:results?|page|seite|página|pagina|sida|sivu|strona|страница|ergebnis|showing|online|posts?|views?) \d.*"
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
    r"|\d+ min(?:ute)?s?\.?"
    r"|this (?:article|post|story|review|text|page) (?:was|is|has|appeared|first|originally)\b.{0,100}"
    r"|by (?:an? |our |the )(?:[\w-]+ ){0,2}(?:reporters?|correspondents?|staff|editors?|teams?)"
    r"|by (?:[\w.-]+ ){1,3}(?:staff|news ?desk|web ?desk|newsroom)|(?:text )?by:? news (?:wires|agencies)"
    r"|(?-i:(?:[A-Z][\w-]+ ){0,3}(?:Reporter|Correspondent|Columnist|Staff Writer))"
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
    r"|(?:image|media) (?:caption|source) .*|(?:previous|next) ?: .*|you (?:might|may) also (?:like|enjoy).*"
    r"|(?-i:\d{1,2} ?[A-Z](?>.{2,120}?\b(?:Universit|Institut|College|Department|School|Faculty|Cent(?:re|er)))).*"
    r"|(?:issued|published|updated|modified|created)(?: on| at)? ?: ?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.{0,60}"
    r"|(?:(?:originally |first )?published on|commissioned by) [^.!?]{3,100}"
    r"|(?:published by|stable url|accessed) ?: .{3,120}"
    r"|member-only story|press enter or click to view image.*|listen|follow"
    r"|symbolbild.*|shutterstock|getty images|istock(?:photo)?|unsplash|pixabay|pexels",
    re.IGNORECASE,
)


_CAPTION: Final = re.compile(
    r"(?:FILE PHOTO|FILE|File photo) ?(?:[:–—]|- )|.{20,}(?:"
    r"\bREUTERS/[A-Z]|\(AP Photo\b|\[[A-Z][\w .’'-]+/[A-Z][\w .]+\]$|[/ (]File Photo\b"
    r"|\b(?:Photo|Foto|Photograph|Image|Bild|Quelle|Credit) ?: ?\S"
    r"|\b(?:Photo|Photograph|Image) by [A-Z]|\w/(?:AFP|AP|dpa|EPA|Getty)\b|\b(?:Getty Images|picture alliance)"
    r").{0,60}$",
)
_CREDITED: Final = (
    "REUTERS",
    "FILE",
    "File",
    "hoto",
    "oto:",
    "Foto",
    "Image",
    "Bild",
    "Quelle",
    "redit",
    "/",
    "alliance",
)


def is_reading_time(text: str) -> bool:
    """Whether the line says how long reading takes, as beside a date: ``5 min read``."""
    return _READING_TIME.fullmatch(text) is not None


_READING_TIME: Final = re.compile(r"\d+ ?min(?:ute)?s? read", re.IGNORECASE)


def is_caption(text: str) -> bool:
    """Whether the line describes a picture, and ends with who took it or begins with ``FILE PHOTO``."""
    if len(text) > _LONGEST_CAPTION or not any(word in text for word in _CREDITED):
        return False
    return _CAPTION.match(text) is not None


def is_numbered_caption(text: str) -> bool:
    """Whether the line names a figure or a table by its number: it stands within a text."""
    return _NUMBERED_CAPTION.match(text) is not None


_NUMBERED_CAPTION: Final = re.compile(
    r"(?:fig(?:ure|ura|uur)?|table|tab|diagram|chart|exhibit|plate|abb(?:ildung)?|tabelle|diagramm|schaubild|tableau"
    r"|tabla|cuadro|gráfico|grafico|grafik|quadro|tabella|tabela|tabell|tabel|figur|kuva|taulukko|rys(?:unek)?"
    r"|рис(?:унок)?|таблица)\.? [A-Z]?(?:\d+[.–-]\d+[a-z]?(?:[.–-]\d+)*(?:[ .:|)—–]|$)|\d+[a-z]? ?(?:[.:|)—–]|- ))",
    re.IGNORECASE,
)
"""``Figure 4.2 Ferries``, ``Table 3: Ferries``"""


_LONGEST_CAPTION: Final = 600


_KICKER: Final = frozenset(
    "perspective|perspectives|commentary|comment|editorial|analysis|feature|features|essay|essays|review|reviews"
    "|review essay|review article|book review|book reviews|film review|film reviews|arts review|theater review"
    "|music review|obituary|in brief|special report|exclusive|interview|column|letters|history|culture|world"
    "|rezension|buchrezension|leitartikel|kommentar|essai|critique|chronique|reseña|crítica|recensione"
    "|recensions|comptes rendus|rezensionen|reseñas|recensioni|recensies|recensioner|recensie|recension|anmeldelse"
    "|bokrecension|bokrecensioner|filmrecension|teaterrecension|boganmeldelse|bokanmeldelse|anmeldelser|boekrecensie"
    "|kirja-arvostelu|kirja-arvostelut|arvostelu|arvio|recenzja|recenzje|resenha|resenhas|livros|ilustrada|książki"
    "|fiction|nonfiction|non-fiction|books|arts|film|films|theatre|theater|music|exhibitions|politics|business|science"
    "|kultur|feuilleton|literatur|bücher|sachbuch|kino|theaterkritik|filmkritik|buchkritik|konzertkritik|kunst|musik"
    "|politik|wirtschaft|gesellschaft|panorama|sport|livres|cinéma|théâtre|politique|économie|société|libros|cine"
    "|crítica de libros|crítica de cine|crítica de teatro|crítica literaria|cultura|política|economía|sociedad|libri"
    "|politica|economia|società|cronaca|boeken|cultuur|economie|ekonomi"
    "|opinion|op-ed|markets|environment|health|technology|education|sports|travel|live|breaking news|chronik|inland"
    "|ausland|wissen|wissenschaft|sociedad|internacional|nacional|economía|tribuna|columna|opinión|opinião|mundo"
    "|sociedade|internationaal|binnenland|buitenland|inrikes|utrikes|indland|udland|innenriks|utenriks|kotimaa|ulkomaat"
    "|в мире|в россии|общество|экономика|политика|культура|спорт|ανακοίνωση|ανακοινωση"
    "|δελτίο τύπου|δελτιο τυπου|κοινωνία|πολιτική|οικονομία"
    "|kraj|świat|gospodarka|domácí|zahraničí|belföld|külföld|gündem|dünya|ekonomi"
    "|opinie|column|kolumne|kolumn|kronikk|mening|debatt|debat|felieton|komentarz|názor|komentář|köşe yazısı|мнение"
    "|press release|news release|media release|public release|for immediate release|pressemitteilung"
    "|medienmitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|nota de imprensa"
    "|persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|tiedote|пресс-релиз".split("|")
)


def is_kicker(text: str) -> bool:
    """Whether the line names the sort of a text, or a section that has many: it stands over a title and is none."""
    pieces = [piece.strip(" :*_#") for piece in _BAR_OF_KICKER.split(text.lower())]
    if len(pieces) == 1 and " & " in pieces[0]:
        return all(piece.removeprefix("the ") in _KICKER for piece in pieces[0].split(" & "))
    return any(piece in _KICKER for piece in pieces) and all(len(piece.split()) <= _PART_OF_SITE for piece in pieces)


_BAR_OF_KICKER: Final = re.compile(r"[|/·•>»›]")


def is_notice(bare: str) -> bool:
    """Whether the line is a caption, a count, a label or a notice, such as stands between title and text."""
    text = shown(bare).strip(" *_|·•~#")
    if not any(map(str.isalpha, text)) or is_agency(text):
        return True
    return _NOTICE.fullmatch(text) is not None or is_day_without_year(text)


def is_day_without_year(text: str) -> bool:
    """Whether the line is a day of a month, or a month and a year, and nothing else: ``Jul 29``, ``Nov. 2022``."""
    return len(text) <= _LONGEST_DAY and _DIGIT.search(text) is not None and _DAY.fullmatch(text) is not None


_DIGIT: Final = re.compile(r"\d")
_LONGEST_DAY: Final = 80
_DAY: Final = re.compile(
    rf"(?:\d\d ?[ap]m[ |,]*)?(?:{MONTH}\.? ?\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th|\.)? ?(?:de )?{MONTH}\.?"
    rf"|{MONTH}\.?,? (?:de )?(?:19|20)\d\d|\d{{1,2}}\.\d{{1,2}}\.\d\d)"
    r"(?:[ |,]*(?:at )?\d\d?[:.]\d\d(?: ?[ap]m)?(?: [A-Z]{2,4})?)?",
    re.IGNORECASE,
)
_SECTION: Final = frozenset(
    "abstract|introduction|intro|contents|table of contents|overview|summary|key takeaways|background|motivation"
    "|conclusion|tl;dr"
    "|executive summary|highlights|ingredients|instructions|preface|foreword|references|bibliography|notes"
    "|appendix|in this article"
    "|in this post|on this page|quick facts|transcript|show notes|definition|related|related articles|read more"
    "|learn more"
    "|einleitung|inhalt|inhaltsverzeichnis|zusammenfassung|übersicht|überblick|vorwort|literatur|zutaten"
    "|in diesem artikel|das wichtigste in kürze"
    "|sommaire|résumé|introducción|índice|resumen|introdução|resumo|introduzione|indice|sommario|inledning"
    "|innehåll|sammanfattning"
    "|johdanto|sisällys|tiivistelmä"
    "|wstęp|spis treści|streszczenie|введение|содержание|аннотация|inleiding|inhoud|samenvatting".split("|")
)


def is_section_name(text: str) -> bool:
    """Whether the line names a part that many documents have, and so not this document."""
    lower = text.lower().strip(" :.*_")
    return lower.lstrip("0123456789. ") in _SECTION or _CHAPTER.fullmatch(lower) is not None


_CHAPTER: Final = re.compile(
    r"(?:chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|luku|rozdział|kapitola|глава) (?:\d{1,3}|[ivxlc]{1,6})"
)
