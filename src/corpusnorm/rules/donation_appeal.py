"""donation-appeal: the site asks for money."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "donate now|donate today|donate here|make a donation|make a donation now|support our journalism|support our work"
    "|support us|support independent journalism|support this site|support this blog|support the site|buy me a coffee"
    "|become a supporter|become a member|become a patron|become a sustaining member|become a member today|give now"
    "|give today"
    "|donate to us|donate via paypal|please donate|support us on patreon|support local journalism|support free press"
    "|jetzt spenden|jetzt unterstützen|unterstützen Sie uns|unterstützen Sie unsere Arbeit|faire un don|je fais un don"
    "|soutenez-nous|soutenez notre travail|haz una donación|dona ahora|apóyanos|sostienici|fai una donazione"
    "|faça uma doação"
    "|stöd oss|steun ons|doneer nu|tue työtämme"
)
_WORDS = frozenset(
    "donate donation donating contribution journalism supporting support patreon spende spenden don donación".split()
)
_CALL = re.compile(
    r"(?:please (?:consider )?(?:donat(?:e|ing)|mak(?:e|ing) a (?:\w+[- ]){0,3}(?:donation|contribution)"
    r"|support(?:ing)?|contribut(?:e|ing)"
    r"|becom(?:e|ing) a)|(?:if you (?:enjoy|like|liked|value|appreciate|find)[^.!?]{3,100}, ?(?:please )?(?:consider"
    r"|donate|support)"
    r"|help (?:us )?keep (?:our|this|the) (?:journalism|site|reporting|coverage)|your (?:donation|contribution"
    r"|support|gift) (?:helps|makes|keeps"
    r"|will help|allows|enables)\b)|(?:make|give) (?:a|your) (?:\w+[- ]){0,3}(?:donation|contribution|gift) (?:to"
    r"|today|now)"
    r"|donate (?:now|today|to (?:support|help|keep))"
    r"|support (?:us|our (?:work|journalism|reporting)|this site)[.!] (?:please )?(?:become|donate|give|make|join)\b)",
    re.IGNORECASE,
)
_ASKED = frozenset("donate donation donations donating spenden spende donación donazione don dons".split())
_MOST = 4
"""Other lines with such words: a text with so many of them speaks of the matter."""

_LONGEST = 260
"""Characters of a line that can be one of these."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU027",
    name="donation-appeal",
    stage=Stage.MARKERS,
    safety=Safety.REPORT,
    message="Appeal to donate to the site",
    phrases=_ALONE,
    words=_WORDS | _ASKED,
    examples=(
        Example(f"{_NEWS}\n\nPlease consider supporting our journalism with a donation.", None),
        Example("Donations for the crew reached nine thousand.", "Donations for the crew reached nine thousand."),
    ),
)
def donation_appeal(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Short paragraphs that begin by asking for a donation or for support, and the words of the button (`Donate now`).

    Where more than a few lines speak of donations, they are what the text is about (the page of a charity, a report on
    one), and everything stays.

    ## Why it matters

    The same words stand below each text of the site.

    ## Fix safety

    Reported only: the author of the text may be the one who asks.

    ## Known from

    6 of 1,000 web texts, 23 of 1,000 whole pages.
    """
    calls = [line for line in lines.holding(_WORDS) if len(plain(line)) <= _LONGEST and _CALL.match(plain(line))]
    found = {*calls, *(line for line in lines.reading(_ALONE) if lines.rank(line))}
    if found and sum(line not in found for line in lines.holding(_ASKED)) < _MOST:
        for line in sorted(found, key=lambda line: line.number):
            yield Edit(line.span, None)
