"""Lines of navigation: menus, bars of links, buttons. They prove that a whole page was turned into text."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.alternatives import by_letter
from corpusnorm.structure.heads.kickers import WORDS_OF_SECTION, is_kicker
from corpusnorm.structure.heads.links import is_link_home, shown

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
    "|created with sketch.|thread starter|not open for further replies|status|joined|messages|reaction score"
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
    "share|shares|share this|share full article|gift article|comment|comments"
    "|ir a los comentarios|comentar|commenter|kommentieren|reageren|kommentera|kommentér|commenta|réagir"
    "|공유|글자크기조정|記事保存|印刷|共有|シェア"
    "|print|tweet|facebook|twitter|linkedin|pinterest|whatsapp|telegram|reddit|email|e-mail|save"
    "|follow|listen|advertisement|advertising|open in app|get app|copy link"
    "|teilen|drucken|merken|anzeige|werbung|partager|imprimer|publicité|compartir|imprimir|publicidad"
    "|partilhar|gem|condividi|stampa"
    "|suggerisci|altri|scrivi alla redazione|pubblicità|compartilhar|publicidade|dela|skriv ut|annons"
    "|delen|afdrukken|advertentie|jaa|tulosta|mainos|udostępnij|drukuj|reklama|поделиться|печать|реклама"
    "|paylaş|yazdır|reklam|del|udskriv|annonce|sms|subscribe|abonnez-vous|s'abonner|a+ a|شارك|分享".split("|")
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
"""Words of an item of a menu."""

_LONGEST_MENU: Final = 200
"""Characters of a menu in one line."""


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
    if _is_of_page_only(text, lower, has_sign=has_sign) or _are_buttons(text, lower):
        return True
    return (has_sign or " - " in text or "   " in text) and _is_parted_bar(text)


def _is_of_page_only(text: str, lower: str, *, has_sign: bool) -> bool:
    """Whether the line is one that only a page has around a text."""
    return bool(
        _STRONG.fullmatch(text)
        or ((has_sign or any(map(lower.__contains__, _OF_STRONG))) and _STRONG_WITHIN.fullmatch(text))
        or _ACTION.match(text)
        or _PATH_FROM_HOME.match(text)
        or (any(map(lower.__contains__, _OF_PART)) and _PART.search(text))
    )


def _are_buttons(text: str, lower: str) -> bool:
    """Whether the line is made of several buttons, with spaces between them or without."""
    words = lower.split()
    if len(words) > 1 and all(word in _WORDS for word in words):
        return True
    return bool(_BEGINS_GLUED.match(text)) and all(piece.lower() in _WORDS for piece in _GLUED.split(text))


def _is_parted_bar(text: str) -> bool:
    """Whether the pieces of the line, between bars, dashes or wide gaps, are buttons or many short names."""
    pieces = [stripped for piece in _BAR.split(text) if (stripped := piece.strip(" "))]
    if len(pieces) == 2 and is_kicker(pieces[0]) and len(pieces[1].split()) > WORDS_OF_SECTION:
        return False  # the sort of the text before its title
    if len(pieces) >= 2 and sum(piece.lower() in _WORDS for piece in pieces) * 2 >= len(pieces):
        return True
    if len(pieces) < 4:
        return False
    pieces[0] = pieces[0].rpartition(": ")[2]  # behind what is to be chosen
    return all(len(piece.split()) <= WORDS_OF_SECTION for piece in pieces)
