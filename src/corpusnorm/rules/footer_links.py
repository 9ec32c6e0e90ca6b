"""footer-links: the small print at the foot of a page, and what the page is made with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import is_late, phrases, plain, removals, runs
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_LAW = phrases(
    "privacy policy|privacy notice|privacy statement|terms of use|terms of service|terms and conditions"
    "|terms conditions|legal notice|legal notices|imprint|sitemap|site map"
    "|Impressum|Datenschutz|Datenschutzerklärung|AGB|Nutzungsbedingungen|mentions légales"
    "|politique de confidentialité|conditions générales|conditions d’utilisation|aviso legal|política de privacidad"
    "|política de privacidade|condiciones de uso|note legali|informativa privacy|termos de uso|integritetspolicy"
    "|privacybeleid|privacyverklaring|algemene voorwaarden|tietosuoja|tietosuojaseloste|käyttöehdot"
)
_LINKS = _LAW | phrases(
    "privacy|terms|terms of sale|conditions of use|user agreement|legal|legal information|disclaimer|accessibility"
    "|accessibility statement|contact us|contact|about us|about|advertise|advertise with us|careers|jobs|help|faq|faqs"
    "|press|feedback|rss|home|copyright|cookie policy|cookies|cookie settings|editorial policy|corrections|security"
    "|trademarks|return policy|shipping policy|refund policy|code of conduct|community guidelines|report abuse"
    "|subscribe|newsletter|login|log in|permissions|privacy policy terms of use|terms of use privacy policy"
    "|privacy terms|terms privacy",
    "Kontakt|Über uns|Haftungsausschluss|Mediadaten|Karriere|Barrierefreiheit|plan du site|nous contacter"
    "|qui sommes-nous|contacto|quiénes somos|contatti|chi siamo|contato|sobre nós|personuppgiftspolicy|om oss"
    "|kontakta oss|over ons|yhteystiedot|polityka prywatności|regulamin",
)
_ALONE = phrases(
    "powered by wordpress|proudly powered by wordpress|blog at wordpress com"
    "|create a free website or blog at wordpress com"
    "|create a website or blog at wordpress com|create a free website|powered by blogger|powered by disqus"
    "|powered by vbulletin"
    "|blog comments powered by disqus|comments powered by disqus|powered by drupal|powered by typepad"
    "|powered by shopify"
    "|powered by squarespace|powered by movable type|powered by joomla|powered by mediawiki|powered by phpbb"
    "|get a free blog at wordpress com|website powered by wordpress com|designed with wordpress com"
    "|start a blog at wordpress com|a wordpress com website|bloggers like this|d bloggers like this"
    "|design a site like this with wordpress com|Bloggern gefällt das|d Bloggern gefällt das|Bloggt auf WordPress.com"
    "|Erstelle eine kostenlose Website oder Blog auf WordPress.com|delivered by feedburner|feedburner count"
)
_WORDS = frozenset(
    "privacy terms disclaimer powered theme wordpress blogger impressum datenschutz légales legal reserved hosted "
    "mailing syndicate designed blog edited modified bearbeitet modification redigerades downloaded subject".split()
)
_MADE = re.compile(
    r"(?:(?:proudly |website |blog comments |comments |site |forum |software |this site is )?powered by:?"
    r" (?:the )?(?:wordpress|blogger|disqus|vbulletin|phpbb|drupal|joomla|typepad|movable type|shopify|squarespace"
    r"|wix|weebly|ghost"
    r"|discourse|xenforo|mediawiki|smf|invision|mybb|facebook comments|livefyre|intensedebate|feedburner|tumblr"
    r"|jekyll|hugo|vanilla"
    r"|worldnow|bloxcms|blox|magento|plone|medium|substack|jetpack|yoast"
    r"|google)\b[^.!?]{0,80}(?:[ ®©]*v?(?:ersion)? ?[\d.]+)?[^.!?]{0,30}$"
    r"|(?:wordpress )?theme: [^\n]{2,60}(?:by|\|)[^\n]{2,40}$|[^.!?]{1,40} theme\. powered by blogger"
    r"|theme images by\b|blog at wordpress\.com|(?:%d )?bloggers like this"
    r"|(?:create|start|get) a (?:free )?(?:website|blog|website or blog)[^.!?]{0,20} (?:at|with) wordpress\.com"
    r"|(?:web ?site|site|web) (?:design|designed|development|hosted|built|created)(?: (?:and"
    r"|&) \w+)? by:? [^.!?]{3,60}$"
    r"|all times are (?:gmt|utc|est|pst)|the time now is \d|use of this (?:web ?)?site (?:constitutes|is subject"
    r"|indicates)"
    r"|(?:this page was last (?:edited|modified)|diese seite wurde zuletzt|la dernière modification de cette page"
    r"|(?:sidan|den här sidan) redigerades senast)\b"
    r"|more information about the [^\s.]{2,40} mailing list$|syndicate content$"
    r"|this content downloaded from [^\n]{4,100}(?:UTC|GMT|\d\d)$|all use subject to (?:https?://\S+|jstor terms\b)"
    r"|registration on or use of this site constitutes|by using this (?:web ?)?site,? you agree to)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[|•·–/\]\[]+|\s{3,}| - ")

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU023",
    name="footer-links",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Small print at the foot of the page",
    cure="Remove the line",
    phrases=_ALONE | _LINKS,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nPrivacy Policy | Terms of Use", f"{_NEWS}\n\n"),
        Example(f"{_NEWS}\n\nPrivacy\n\n{_NEWS}", f"{_NEWS}\n\nPrivacy\n\n{_NEWS}"),
    ),
)
def footer_links(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    At the end of a text, rows of links such as `Privacy Policy | Terms of Use | Contact`, in one line or in several,
    one of them about law; what the page is made with (`Powered by WordPress`, `Theme: … by …`); when a page of a
    wiki was changed last; and what an archive of journals prints on each page (`This content downloaded from …`).

    A heading (`Privacy`) with text below it stays.

    ## Why it matters

    It stands on each page of its site.

    ## Fix safety

    Unsafe in a text file. Conversion to a document sets the line aside as furniture and keeps it.

    ## Known from

    49 of 1,000 web texts, 101 of 1,000 whole pages.
    """
    known = lines.holding(_WORDS)
    made = [line for line in known if _MADE.match(plain(line))]
    rows = {line for line in known if is_late(line, lines) and _is_row(line)}
    linked = {line for line in lines.reading(_LINKS) if is_late(line, lines)}
    law = rows.union(lines.reading(_LAW))
    small_print = set(rows)
    for run in runs(sorted(rows | linked, key=lambda line: line.number), lines):
        is_last = run[-1] is lines.filled[-1]
        if not law.isdisjoint(run) and (len(run) > 1 or is_last):
            small_print.update(run)
    yield from removals([*lines.reading(_ALONE), *made, *small_print])


def _is_row(line: Line) -> bool:
    """Whether a line is made of several links, one of them about law."""
    if not _PARTS.search(line.bare):
        return False
    parts = phrases("|".join(part for part in _PARTS.split(plain(line)) if part.strip()))
    return len(parts) >= 2 and not parts.isdisjoint(_LAW) and 2 * len(parts & _LINKS) >= len(parts)
