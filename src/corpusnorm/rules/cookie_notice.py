"""cookie-notice: what a site says about cookies before it shows the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "cookie settings|cookie preferences|cookie policy|cookies policy|cookie notice|cookie consent|cookie statement"
    "|manage cookies|manage cookie preferences|manage cookie settings|accept cookies|accept all cookies"
    "|allow all cookies|reject all cookies|decline cookies|your privacy choices"
    "|do not sell my personal information|do not sell or share my personal information|privacy cookies policy"
    "|privacy and cookies|manage consent|manage consent preferences|we use cookies|this site uses cookies"
    "|this website uses cookies|necessary cookies only|customise cookies|we value your privacy"
    "|we care about your privacy|privacy preference center|close and accept|strictly necessary cookies"
    "|Cookie-Einstellungen|Cookie-Richtlinie|Cookie-Hinweis|Cookies akzeptieren|alle Cookies akzeptieren"
    "|Cookies verwalten|nur notwendige Cookies|unsere Cookie-Richtlinie"
    "|schließen und akzeptieren|gestion des cookies|paramétrer les cookies|paramètres des cookies|accepter les cookies"
    "|politique de cookies|gérer les cookies|política de cookies|configuración de cookies"
    "|configurar cookies|aceptar cookies|aceptar todas las cookies|rechazar cookies|impostazioni cookie"
    "|preferenze cookie|accetta tutti i cookie|informativa sui cookie|definições de cookies|aceitar cookies"
    "|cookie-inställningar|hantera cookies|om cookies|cookie-instellingen|cookies accepteren|cookiebeleid"
    "|evästeasetukset|hyväksy evästeet|hyväksy kaikki evästeet|ustawienia plików cookie|polityka cookies"
)
_WORDS = frozenset("cookie cookies evästeitä kakor".split())
_SITE = r"[Tt]his (?:web ?)?(?:site|page|store|blog)|[Oo]ur (?:web ?)?(?:site|pages)|[Tt]he (?:web ?)?site"
_NOTICE = re.compile(
    r"(?:(?i:(?:notice|note|privacy (?:&|and) cookies|cookies?) ?:? ?))?"
    rf"(?P<who>(?:{_SITE}|[Ww]e|[A-Z][\w.]*(?: [A-Z][\w.]*){{0,3}}(?: web ?site)?"
    r"|Like most websites,? we|In order to [^.]{5,120},? we|To [^.]{5,120},? (?:we|this site))"
    r"(?: and (?:our|its) [^.]{3,60})?,? (?:may |also |only )?"
    r"(?:uses?|makes? use of|sets?|places?|stores?(?: and/or access)?) [^.]{0,80}?\bcookies\b)"
    r"|(?i:by (?:continuing|using|clicking|browsing|visiting|closing|scrolling|accepting)\b[^.]{0,120}"
    r"\b(?:agree|consent|accept|agreeing|consenting)\b[^.]{0,80}\bcookies?\b)"
    r"|(?i:cookies (?:help us|allow us|are used (?:on|by) this)\b)"
    r"|(?i:please (?:accept|enable|allow) cookies)"
    r"|(?i:(?:diese|unsere) (?:web ?site|seite|webseite|internetseite|homepage) (?:verwendet|nutzt|benutzt"
    r"|setzt) [^.]{0,40}cookies)"
    r"|(?i:(?:wir|auf dieser seite) (?:verwenden|nutzen|setzen|benutzen) [^.]{0,60}cookies)"
    r"|(?i:(?:durch|mit|indem)[^.]{0,100}stimm[^.]{0,80}cookies)|(?i:um [^.]{5,120}, verwenden wir [^.]{0,60}cookies)"
    r"|(?i:(?:ce|notre) site (?:web )?(?:utilise|utilisent) [^.]{0,40}cookies)"
    r"|(?i:nous utilisons [^.]{0,40}cookies)|(?i:en poursuivant [^.]{0,120}cookies)"
    r"|(?i:(?:este|nuestro) (?:sitio(?: web)?|web|página(?: web)?) (?:utiliza|usa) [^.]{0,40}cookies)"
    r"|(?i:(?:utilizamos|usamos) [^.]{0,40}cookies)|(?i:(?:questo|il nostro|il presente) sito (?:web )?(?:utilizza"
    r"|usa|fa uso di)"
    r" [^.]{0,40}cookie)|(?i:(?:este|o nosso|nosso) site (?:utiliza|usa) [^.]{0,40}cookies)"
    r"|(?i:(?:vi|den här (?:webbplatsen|sidan|sajten)|webbplatsen) använder [^.]{0,40}(?:cookies|kakor))"
    r"|(?i:(?:wij|we|deze (?:web)?site) (?:maakt|maken|gebruikt|gebruiken) [^.]{0,40}cookies)"
    r"|(?i:(?:käytämme|tämä sivusto käyttää|sivustomme käyttää)[^.]{0,40}evästeitä)"
    r"|(?i:(?:ta strona|strona|serwis) (?:korzysta|używa|wykorzystuje) [^.]{0,40}cookies)",
)
_PURPOSE = re.compile(
    r"site|web|experience|browser|content|privacy|agree|consent|accept|service|settings|analy|visit|traffic|polic"
    r"|adverti"
    r"|personali|learn more",
    re.IGNORECASE,
)
_MOST = 4
"""Other lines with such words: a text with more of them speaks of the matter."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU014",
    name="cookie-notice",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Notice about the cookies of the site",
    cure="Remove the line",
    phrases=_ALONE,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nThis website uses cookies. Accept", f"{_NEWS}\n\n"),
        Example("We use cookies cut in half.", "We use cookies cut in half."),
    ),
)
def cookie_notice(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Short paragraphs that begin with who uses cookies or what one agrees to by reading on, and the buttons beside
    them (`Accept all cookies`, `Cookie settings`), in ten languages.

    Where more than a few paragraphs speak of cookies, they are what the text is about (an article, the policy of a
    site, a recipe), and everything stays.

    ## Why it matters

    It is law, not language: the same sentences on millions of pages.

    ## Fix safety

    Unsafe in a text file. Conversion to a document sets the line aside as furniture and keeps it.

    ## Known from

    12 of 1,000 web texts, 104 of 1,000 whole pages.
    """
    holding = lines.holding(_WORDS)
    found = {line for line in lines.reading(_ALONE) if lines.rank(line)}
    found |= {line for line in holding if _is_notice(plain(line))}
    if sum(line not in found for line in holding) <= _MOST:
        yield from removals([*found])


def _is_notice(bare: str) -> bool:
    """Whether a line says who uses cookies for what (a baker does, too), or what one agrees to."""
    match = _NOTICE.match(bare)
    return match is not None and (match["who"] is None or _PURPOSE.search(bare) is not None)
