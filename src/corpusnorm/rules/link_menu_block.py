"""link-menu-block: a menu of the site, spread over many short lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, runs
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.blocks.bullets import GLYPHS

_CERTAIN = phrases(
    "home|contact us|about us|log in|login|sign in|sign up|register|my account|privacy policy|terms of use"
    "|terms of service|sitemap|site map|cookie policy|advertise|careers|subscribe|newsletter|newsletters|rss|site index"
    "|Startseite|Impressum|Datenschutz|AGB|Über uns|Anmelden|Registrieren|accueil|mentions légales|connexion"
    "|plan du site|inicio|aviso legal|quiénes somos|chi siamo|quem somos|om oss|over ons"
)
"""Words of menus that no list of a text holds."""
_SIGNS = _CERTAIN | phrases(
    "contact|about|search|privacy|terms|help|faq|facebook|twitter|youtube|instagram|linkedin|menu|shop|store|forums"
    "|accessibility|support|archives|blog|podcasts|press|donate|all topics|events|jobs|newsroom|videos"
    "|Kontakt|Suche|Karriere|Presse|Hilfe|contacter|contacto|contatti|contato|kontakta oss|yhteystiedot"
)
"""Words of menus."""
_BULLET = re.compile(rf"[*+\-o{GLYPHS}] ")
_LEAST_ITEMS = 5
_LEAST_CERTAIN = 2
"""Items of a list, and how many of them only a menu has."""

_LEAST_LINES = 8
_LEAST_SIGNS = 3
"""Lines of a menu without marks, and how many of them only a menu has."""

_LONGEST = 40
_MOST_WORDS = 5
"""Characters and words of a line of a menu."""

_LONGEST_ITEM = 60
_MOST_WORDS_OF_ITEM = 8
"""The same of an item with its mark."""

_STOPS = (".", "!", "?", ",", ";", ":", "…")

_ITEMS = "* Home\n* Timetable\n* Fares\n* About us\n* Contact\n\nThe ferry was towed off the sandbank on Tuesday."
_MENU = "Home\nHarbour\nTimetable\nFares\nTides\nForecast\nAbout us\nContact"
_LIST = "Flour\nYeast\nSalt\nOil\nTwo lemons\nSugar\nButter\nMilk"


@line_rule(
    code="FU025",
    name="link-menu-block",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Lines that look like a menu of the site",
    cure="Remove the list",
    phrases=_SIGNS,
    examples=(
        Example(_ITEMS, "\n\nThe ferry was towed off the sandbank on Tuesday."),
        Example(_MENU, None),
        Example(_LIST, _LIST),
    ),
)
def link_menu_block(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A list of five items or more, each of a few words that end no sentence, if two of them are such as only a menu has
    (`Home`, `Privacy Policy`), or one of these among three words of menus (`Contact`, `Search`). And eight such lines
    or more without bullets, three of them words of menus. One finding reaches over all of them.

    Without these words it could be a poem, a list of ingredients, the tracks of a record.

    ## Why it matters

    Hundreds of nouns in capitals, on each page of a site.

    ## Fix safety

    Unsafe for a list in a text file; conversion to a document sets it aside as furniture and keeps it. Lines without
    bullets are only reported: where the menu ends and a list of the text begins, they do not say.

    ## Known from

    49 of 1,000 web texts, 857 of 1,000 whole pages.
    """
    signs = {line.bare for line in lines.reading(_SIGNS)}
    if len(signs) < _LEAST_CERTAIN:
        return
    certain = {line.bare for line in lines.reading(_CERTAIN)}
    lists = [items for items in _lists(lines.filled) if _is_list_of_links(items, signs, certain)]
    edits = [Edit(_extent(items), "") for items in lists]
    taken = {line.number for items in lists for line in items}
    short = [line for line in lines.filled if line.number not in taken and _is_short(line, _LONGEST, _MOST_WORDS)]
    edits += [
        Edit(_extent(run), None, safety=Safety.REPORT)
        for run in runs(short, lines)
        if len(run) >= _LEAST_LINES and _is_menu(run, signs)
    ]
    yield from sorted(edits, key=lambda edit: edit.span.start)


def _extent(run: Sequence[Line]) -> Span:
    return Span(run[0].first, run[-1].last)


def _is_short(line: Line, most: int, words: int) -> bool:
    item = plain(line)
    return len(item) <= most and len(item.split()) <= words and not item.endswith(_STOPS)


def _lists(filled: Sequence[Line]) -> Iterator[list[Line]]:
    """The short lines that begin with bullets, those together that no empty line parts."""
    items: list[Line] = []
    for line in filled:
        if _BULLET.match(line.bare) and _is_short(line, _LONGEST_ITEM, _MOST_WORDS_OF_ITEM):
            if items and line.number != items[-1].number + 1:
                yield items
                items = []
            items.append(line)
    if items:
        yield items


def _is_list_of_links(items: Sequence[Line], signs: set[str], certain: set[str]) -> bool:
    count = len(certain.intersection(_texts(items)))
    return len(items) >= _LEAST_ITEMS and (count >= _LEAST_CERTAIN or (count == 1 and _is_menu(items, signs)))


def _is_menu(lines: Sequence[Line], signs: set[str]) -> bool:
    return len(signs.intersection(_texts(lines))) >= _LEAST_SIGNS


def _texts(lines: Sequence[Line]) -> set[str]:
    return {line.bare for line in lines}
