"""count-line: how often a page was seen, shared or liked, and how long it takes to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import plain, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_WORDS = frozenset(
    "view views viewed reads read shares share likes like retweets tweets followers favorites favourites votes upvotes "
    "aufrufe mal lesezeit minuten lecture lectura lettura vues visualizaciones visualizzazioni visualizações leitura "
    "läsning visningar weergaven katselukertaa lukuaika downloads hits impressions posts beiträge messages przeczytasz "
    "mensajes messaggi inlägg viestiä words votes votos voti listen lesedauer leestijd minuti minutos".split()
)
_NUMBER = r"\d[\d.,]*[kKmM]?"
_COUNT = re.compile(
    rf"(?:{_NUMBER} (?:total |page |profile |unique |article )?(?:views?|page ?views|reads|shares?|likes?|retweets"
    rf"|tweets|pins|upvotes"
    r"|favou?rites|followers|impressions|aufrufe|vues|visualizaciones|visualizzazioni|visualizações|visningar"
    r"|weergaven|katselukertaa)"
    rf"|(?:views?|page ?views|reads|shares|likes|hits|downloads|favorited|viewed|aufrufe|vues) ?: ?{_NUMBER}(?: times)?"
    rf"|(?:approx\.? |about |~ ?|est(?:imated)?\.? )?{_NUMBER}[ -]?(?:min(?:ute)?s?|minuten?"
    rf"|mins?|minuti|minutos)\.? ?(?:read(?:ing)?(?: time)?|lesezeit|de lecture"
    r"|de lectura|di lettura|de leitura|läsning|leestijd)"
    r"|(?:estimated )?(?:reading|read|lese)[- ]?(?:time|zeit|dauer)? ?:? ?(?:ca\.? ?|approx\.? |about "
    r"|< ?)?\d{1,3} ?(?:min(?:ute)?(?:s|n)?)\.?"
    r"|\d{1,3}[ -]min(?:ute)? listen|listen(?: to this article)? ?[·•] ?\d{1,2}:\d\d(?: min)?"
    r"|(?:temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|lukuaika|lästid"
    r"|leestijd) ?:? ?(?:env\. )?\d{1,3} ?min\w*"
    rf"|{_NUMBER} (?:posts?|beiträge|messages|mensajes|messaggi|inlägg|viestiä)\W{{1,4}}"
    rf"(?:page|seite|página|pagina|sida|sivu) {_NUMBER} ?(?:of|von|de|di|sur|av|/) ?{_NUMBER}"
    r"|\(?\d[\d.,]{2,5} words\)?"
    r"|(?:1 2 3 4 5 )?\(\d+ (?:votes?|votos?|voti)\)"
    r"|(?:artikel|beitrag) anhören \(\d{1,3} minuten?\)|ten tekst przeczytasz w (?:\d{1,3} minut\w*|mniej niż minutę)"
    rf"|viewed {_NUMBER} times|this (?:article|page|post|entry|thread) has been (?:viewed|read) {_NUMBER} times)\.?$",
    re.IGNORECASE,
)

_LONGEST = 70
"""Characters of a line that can be one of these."""

_MOST = 2
"""Such lines of a page: a text with more of them is a list."""

_NEWS = "The ferry was towed off the sandbank on Tuesday."


@line_rule(
    code="FU028",
    name="count-line",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Count of views, shares or minutes",
    cure="Remove the line",
    words=_WORDS,
    examples=(
        Example(f"5 minute read\n\n{_NEWS}", f"\n\n{_NEWS}"),
        Example("3 points\n15 min\n0 votes", "3 points\n15 min\n0 votes"),
    ),
)
def count_line(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that are nothing but a count of the page: `182 views`, `Views: 54255`, `5 minute read`,
    `3,200 words`, in several languages.

    What may be a result stays: points, votes, minutes of cooking. More than two counts are a list of things that
    were counted, and stay.

    ## Why it matters

    It changes with every visit, and is no part of the text.

    ## Fix safety

    Unsafe in a text file, where the count would be lost. Conversion to a document sets the line aside as furniture
    and keeps it.

    ## Known from

    11 of 1,000 web texts, 59 of 1,000 whole pages in Markdown.
    """
    short = (line for line in lines.holding(_WORDS) if len(line.bare) <= _LONGEST)
    found = [line for line in short if _COUNT.match(plain(line).lstrip("— "))]
    if len(found) <= _MOST:
        yield from removals(found)
