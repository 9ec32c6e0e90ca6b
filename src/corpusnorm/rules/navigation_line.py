"""navigation-line: ways about the site, left above and below the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import is_early, is_late, phrases, plain, removals, runs
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "skip to content|skip to main content|skip to primary content|skip to secondary content|skip to navigation"
    "|skip to main navigation|skip to footer|skip to search|skip to sidebar|skip to primary sidebar|skip navigation"
    "|skip navigation links|skip to primary navigation|skip to the content|skip links|skip to article"
    "|skip to main site navigation|jump to content|jump to main content|jump to navigation|jump to search"
    "|jump to navigation jump to search|jump to navigation search|go to main content|toggle navigation|toggle menu"
    "|toggle search|toggle sidebar|main menu|main navigation|primary menu|primary navigation|secondary menu"
    "|secondary navigation|site navigation|footer menu|mobile menu|open menu|close menu|show menu|hide menu"
    "|open menu close menu|menu close|back to top|return to top|top of page|scroll to top|go to top|to top"
    "|back to the top|back to top of page|return to top of page|post navigation|breadcrumb|breadcrumbs"
    "|breadcrumb navigation|search for|search this site|search the site|search this blog|you are here|site search"
    "|back to home|back to homepage"
    "|back to home page|back to main page|back to list|back to the list|back to overview|back to index"
    "|back to search results|open search|close search|close window|print this page|expand collapse|expand all"
    "|collapse all"
    "|view author archive|author archive|email the author|follow the author|contact the author"
    "|thread tools|topic tools|show printable version|search this thread|rate this thread|subscribe to this thread",
    "zum Inhalt springen|direkt zum Inhalt|springe zum Inhalt|zum Inhalt|zum Hauptinhalt springen|zur Navigation"
    "|zur Navigation springen|zur Hauptnavigation springen|zur Suche springen|nach oben|zur Startseite|zum Seitenanfang"
    "|navegação de post|berichtnavigatie|inläggsnavigering|innleggsnavigasjon|indlægsnavigation|artikkelien selaus"
    "|nawigacja wpisu|navigace pro příspěvek|навигация по записям|πλοήγηση άρθρων|yazı gezinmesi|bejegyzés navigáció"
    "|投稿ナビゲーション"
    "|Beitragsnavigation|Beitrags-Navigation|Hauptmenü|Hauptnavigation|Navigation überspringen|suche nach"
    "|zurück zur Übersicht|zurück zur Startseite|zurück zur Homepage|zurück zur Hauptseite|zurück zur Liste"
    "|zurück zum Seitenanfang|zurück zum Anfang|zurück zum Forum|zurück nach oben|nach oben scrollen"
    "|Menü schließen|Menü öffnen|Themen-Optionen|druckbare Version zeigen|Thema durchsuchen|Sie sind hier"
    "|aller au contenu|aller au contenu principal|passer au contenu"
    "|accéder au contenu|aller à la navigation|retour en haut"
    "|retour à l’accueil|retour à la liste|retour au sommaire|retour en haut de page|haut de page|menu principal"
    "|navigation principale|navigation de l’article|vous êtes ici|rechercher|ir al contenido|ir al contenido principal"
    "|saltar al contenido|pasar al contenido principal|volver arriba|menú principal|usted está aquí"
    "|navegación de entradas|vai al contenuto|salta al contenuto|passa al contenuto principale|torna su"
    "|tu sei qui|navigazione articoli|pular para o conteúdo|ir para o conteúdo|saltar para o conteúdo|voltar ao topo"
    "|navegação de posts|navegação de artigos|reader interactions"
    "|hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|till toppen|huvudmeny"
    "|ga naar de inhoud|spring naar de inhoud|naar de inhoud|naar boven|hoofdmenu|je bent hier"
    "|siirry sisältöön|hyppää sisältöön|takaisin ylös|päävalikko|przejdź do treści|przejdź do głównej treści"
    "|перейти к содержимому|перейти к основному содержанию",
)
_TOGETHER = phrases(
    "home|homepage|home page|menu|navigation|search|search search|log in|login|sign in|log out|logout|sign up|register"
    "|my account|subscribe|site map|sitemap|contact|contact us|about|about us|help|faq|close|up|top|main|archives"
    "|advanced search|view cart|cart|shopping cart|checkout|skip|rss|rss feed|advertise|advertise with us|news"
    "|Startseite|Menü|Suche|Suchen|Anmelden|Registrieren|Kontakt|Impressum|Datenschutz|Über uns|Newsletter|Schließen"
    "|accueil|recherche|connexion|se connecter|plan du site|nous contacter|inicio|buscar|iniciar sesión|contacto|cerca"
    "|accedi|contatti|chi siamo|início|entrar|contato|hem|sök|logga in|kontakta oss|om oss|zoeken|inloggen"
    "|over ons|etusivu|haku|kirjaudu|yhteystiedot"
)
_LEAST = 4
"""Different lines of a menu."""

_HERE = frozenset(
    "home here hier ici aquí qui startseite accueil inicio início homepage hem etusivu index board forum forums "
    "übersicht".split()
)
_PATH = re.compile(
    r"(?:you are here|you are in|sie sind hier|du bist hier|vous êtes ici|usted está aquí|está aquí|tu sei qui"
    r"|ti trovi in|você está aqui|du är här|je bent hier|olet tässä) ?:"
    r"|(?:home|home ?page|startseite|accueil|inicio|início|hem|etusivu) ?(?:»|›|>|→|::|/)[^.!?]{1,150}$"
    r"|(?:(?:board|forum) index|index du forum|foren-übersicht|[^\n.!?|]{0,40}\bforums?) ?[»›‹>→][^.!?]{1,150}$",
    re.IGNORECASE,
)
_WIKI = frozenset(
    "encyclopedia enzyklopädie encyclopédie enciclopedia enciclopédia uppslagsverk encyclopedie フリー百科事典 "
    "encyklopedii encyklopedie encyklopedi энциклопедии ansiklopedi".split()
)
_TAGLINE = re.compile(
    r"(?:from|aus|un article de|de|da|origem:|uit|från|fra|z|материал из) [^\s,]{3,30},? (?:— )?"
    r"(?:the free encyclopedia|der freien enzyklopädie"
    r"|l['’]encyclopédie libre|la enciclopedia libre|l['’]enciclopedia libera|a enciclopédia livre"
    r"|de vrije encyclopedie|det fria uppslagsverket|wolnej encyklopedii|otevřené encyklopedie|den frie encyklopedi"
    r"|den fri encyklopædi|свободной энциклопедии)\.?|出典: ?フリー百科事典.{0,20}",
    re.IGNORECASE,
)

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU011",
    name="navigation-line",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Navigation of the site",
    cure="Remove the line",
    phrases=_ALONE | _TOGETHER,
    words=_WIKI | _HERE,
    examples=(
        Example(f"Skip to main content\n\n{_NEWS}\n\nBack to top", f"\n\n{_NEWS}\n\n"),
        Example(f"Menu\n\n{_NEWS}", f"Menu\n\n{_NEWS}"),
    ),
)
def navigation_line(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that say nothing but where to go on the site, in a dozen languages: `Skip to content`, `Back to top`,
    `You are here: …`, a path such as `Home » News » Harbour`, the line under the title of an encyclopedia (`From
    Wikipedia, the free encyclopedia`). Words that could as well be a heading (`Home`, `Menu`,
    `About us`) are found only four together, in the first or the last fifth of the text.

    ## Why it matters

    It stands on each page of a site, and above the title.

    ## Fix safety

    Unsafe in a text file, where the path, which tells the section, would be lost. Conversion to a document sets the
    line aside as furniture and keeps it.

    ## Known from

    71 of 1,000 web texts, 316 of 1,000 whole pages.
    """
    taglines = [line for line in lines.holding(_WIKI) if _TAGLINE.fullmatch(plain(line))]
    paths = [line for line in lines.holding(_HERE) if _PATH.match(plain(line).lstrip("0123456789. "))]
    together = [
        line
        for run in runs(lines.reading(_TOGETHER), lines)
        if len({line.bare for line in run}) >= _LEAST and _is_at_edge(run, lines)
        for line in run
    ]
    yield from removals([*lines.reading(_ALONE), *taglines, *paths, *together])


def _is_at_edge(run: list[Line], lines: Lines) -> bool:
    return is_early(run[-1], lines) or is_late(run[0], lines)
