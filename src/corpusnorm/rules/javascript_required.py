"""javascript-required: what a page says to a browser that cannot show it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "javascript is required|javascript is disabled|javascript is not enabled|javascript required"
    "|please enable javascript|enable javascript|you need to enable javascript to run this app"
    "|your browser does not support javascript|your browser does not support iframes"
    "|your browser does not support the video tag|your browser does not support the audio element"
    "|your browser does not support html5 video|your browser does not support canvas|your browser is out of date"
    "|your browser is not supported|your browser does not support inline frames|browser not supported"
    "|you are using an out of date browser|you should upgrade or use an alternative browser"
    "|this video is unavailable because we were unable to load a message from our sponsors"
    "|you need javascript enabled to view it|you must have javascript enabled to use this form"
    "|note this feature may not be available in some browsers|flash player required|get adobe flash player"
    "|bitte aktivieren Sie JavaScript|bitte JavaScript aktivieren|JavaScript ist deaktiviert"
    "|veuillez activer JavaScript|por favor active JavaScript|attiva JavaScript|aktivera JavaScript"
)
_WORDS = frozenset("javascript browser browsers navigateur navegador webbläsare spambots".split())
_SAID = re.compile(
    r"(?:(?:please |to [^.]{3,80}, )?(?:please )?(?:enable|activate|turn on"
    r"|allow) (?:your )?(?:cookies and )?java ?script\b"
    r"|(?:please )?(?:make sure|ensure)[^.]{0,40}java ?script (?:is|and cookies are) (?:enabled|turned on)"
    r"|(?:you (?:need|must|have)|you['’]ll need|we['’]re sorry,? but [^.]{3,60}|this (?:page|site|website|feature"
    r"|content|video"
    r"|application|form)) (?:to )?(?:have |enable |requires? |needs? |uses |doesn['’]t work (?:properly )?without )"
    r"(?:you to )?(?:have |enable )?java ?script\b"
    r"|java ?script (?:is|seems to be|appears to be|must be|has to be|needs to be"
    r"|has been) (?:currently )?(?:disabled|required"
    r"|not enabled|turned off|enabled|needed|not supported|switched off)\b"
    r"|(?:it (?:looks|appears|seems)[^.]{0,20} |looks like )(?:you (?:have|don['’]t have)"
    r"|your browser)[^.]{0,50}java ?script"
    r"|(?:sorry,? |error ?: ?)?(?:your|this|the) (?:web )?(?:browser|device) (?:does not|doesn['’]t|is not able to"
    r"|is unable to|cannot"
    r"|can['’]t|currently does not) (?:currently )?(?:support|have|display|render|play|recogni[sz]e|allow)\b"
    r"|you are using an? (?:outdated|out-of-date|out of date|old|unsupported|very old)[^.]{0,30}browser"
    r"|(?:your|this) (?:web )?browser is (?:out[- ]of[- ]date|outdated|not supported|no longer supported|unsupported"
    r"|not compatible)"
    r"|(?:please )?(?:upgrade|update) your (?:web )?browser\b|this (?:site|page|website) is best viewed (?:with|in"
    r"|using)"
    r"|this e-?mail address is being protected from spam ?bots"
    r"|(?:um |bitte )?[^.]{0,60}aktivier(?:e|en|t)[^.]{0,20} javascript|(?:ihr|dein) browser unterstützt (?:kein"
    r"|nicht|leider)"
    r"|javascript (?:muss|ist nicht|ist deaktiviert|wird benötigt|scheint)"
    r"|diese e-mail-adresse ist vor spambots geschützt"
    r"|(?:votre|ce) navigateur ne (?:supporte|prend|peut)|(?:vous devez|veuillez) (?:activer"
    r"|autoriser) (?:le )?javascript"
    r"|cette adresse e-?mail est protégée contre les robots|(?:su|tu) navegador no (?:soporta|admite|es compatible)"
    r"|(?:esta dirección de correo electrónico|questo indirizzo e-?mail|este endereço de e-?mail) (?:está|è|esta)"
    r"|(?:il tuo|questo) browser non supporta|(?:o seu|seu|este) navegador não (?:suporta|tem)|din webbläsare (?:stöd"
    r"|är|kan)"
    r"|(?:je|uw|deze) browser ondersteunt)",
    re.IGNORECASE,
)
_MOST = 6
"""Other lines with such words: a text with more of them speaks of the matter."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU015",
    name="javascript-required",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Notice that the browser cannot show the page",
    cure="Remove the line",
    phrases=_ALONE,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nPlease enable JavaScript to view the comments.", f"{_NEWS}\n\n"),
        Example("JavaScript is a language of the web.", "JavaScript is a language of the web."),
    ),
)
def javascript_required(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Short paragraphs that begin by telling the reader to enable JavaScript or to use another browser, among them the
    sentence that stands in place of an e-mail address (`This e-mail address is being protected from spambots`).

    Where many lines speak of JavaScript or of browsers, they are what the text is about, and everything stays.

    ## Why it matters

    No reader ever saw it: it is there for machines that cannot run the page, and the extractor was one.

    ## Fix safety

    Unsafe in a text file. Conversion to a document sets the line aside as furniture and keeps it.

    ## Known from

    6 of 1,000 web texts, 44 of 1,000 whole pages.
    """
    holding = lines.holding(_WORDS)
    found = {*lines.reading(_ALONE), *(line for line in holding if _SAID.match(plain(line)))}
    if sum(line not in found for line in holding) <= _MOST:
        yield from removals([*found])
