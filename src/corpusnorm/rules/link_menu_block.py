"""link-menu-block: a menu of the site, spread over many short lines."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.furniture import phrases, plain, runs

_SIGNS = phrases(
    "home|contact|contact us|about|about us|search|log in|login|sign in|sign up|register|my account|subscribe|sitemap"
    "|site map|privacy policy|privacy|terms of use|terms of service|terms|careers|advertise|help|faq|newsletter"
    "|newsletters"
    "|rss|facebook|twitter|youtube|instagram|linkedin|menu|shop|store|forums|cookie policy|accessibility|support"
    "|archives"
    "|blog|podcasts|press|donate|site index|all topics|events|jobs|newsroom|videos",
    "Startseite|Kontakt|Impressum|Datenschutz|AGB|Über uns|Anmelden|Registrieren|Suche|Karriere|Presse|Hilfe|Newsletter"
    "|accueil|contacter|mentions légales|connexion|plan du site|inicio|contacto|aviso legal|quiénes somos|contatti"
    "|chi siamo|contato|quem somos|om oss|kontakta oss|over ons|yhteystiedot",
)
_LEAST_LINES = 8
_LEAST_SIGNS = 3
_LONGEST = 40
_MOST_WORDS = 5
_STOPS = (".", "!", "?", ",", ";", ":", "…")

_MENU = "Home\nHarbour\nTimetable\nFares\nTides\nForecast\nAbout us\nContact"
_LIST = "Flour\nYeast\nSalt\nOil\nTwo lemons\nSugar\nButter\nMilk"


@line_rule(
    code="FU025",
    name="link-menu-block",
    stage=Stage.MARKERS,
    safety=Safety.REPORT,
    message="Lines that look like a menu of the site",
    examples=(
        Example(_MENU, None),
        Example(_LIST, _LIST),
    ),
)
def link_menu_block(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Eight lines or more of a few words each, none of which ends a sentence, three of them words of menus (`Home`,
    `Contact`, `Privacy Policy`). One finding reaches over all of them.

    Without these words it could be a poem, a list of ingredients, the tracks of a record.

    ## Why it matters

    Hundreds of nouns in capitals, on each page of a site.

    ## Fix safety

    Reported only: where the menu ends and a list of the text begins, its lines do not say.

    ## Known from

    49 of 1,000 web texts, 857 of 1,000 whole pages.
    """
    signs = {line.bare for line in lines.reading(_SIGNS)}
    if len(signs) < _LEAST_SIGNS:
        return
    short = [line for line in lines.filled if _is_item(line)]
    for run in runs(short, lines):
        if len(run) >= _LEAST_LINES and len(signs.intersection(line.bare for line in run)) >= _LEAST_SIGNS:
            yield Edit(Span(run[0].first, run[-1].last), None)


def _is_item(line: Line) -> bool:
    item = plain(line)
    return len(item) <= _LONGEST and len(item.split()) <= _MOST_WORDS and not item.endswith(_STOPS)
