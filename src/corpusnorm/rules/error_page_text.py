"""error-page-text: the page was not there, and what came instead was kept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "page not found|404 not found|404 error|404 page not found|error 404|error 404 page not found|not found|404 errors"
    "|http 404|403 forbidden|error 403|access denied|forbidden|500 internal server error|internal server error"
    "|502 bad gateway|bad gateway|503 service unavailable|service unavailable|service temporarily unavailable"
    "|504 gateway timeout|gateway timeout|bad request|400 bad request|401 unauthorized|error 500|oops"
    "|oops page not found"
    "|sorry page not found|page cannot be displayed|this page isn’t available|this page is not available"
    "|page unavailable|attention required cloudflare|just a moment|one more step|are you a robot|verify you are human"
    "|checking your browser|object moved|301 moved permanently|302 found|moved permanently|site not found"
    "|this account has been suspended|account suspended|domain for sale|this domain is for sale|under construction"
    "|Seite nicht gefunden|die Seite wurde nicht gefunden|Fehler 404|Zugriff verweigert|page non trouvée"
    "|page introuvable"
    "|erreur 404|accès refusé|página no encontrada|error 404 página no encontrada|acceso denegado|pagina non trovata"
    "|errore 404|página não encontrada|sidan hittades inte|sidan kunde inte hittas|pagina niet gevonden|sivua ei löydy"
)
_WORDS = frozenset("404 403 requested looking browser permission robot cloudflare captcha".split())
_SAID = re.compile(
    r"(?:we['’]re |we are )?(?:sorry|oops)[^\n]{0,30} (?:but )?(?:the|this) page (?:you|that)\b"
    r"|(?:the|this) (?:requested )?(?:page|url|file|resource|document|content|item)(?: /?\S*)?(?: that)?"
    r"(?: you (?:requested|are looking for|were looking for|have requested|are trying to (?:access|view|reach)))?"
    r" (?:was not found|could not be found|cannot be found|can['’]?t be found|does not exist|doesn['’]t exist"
    r"|no longer exists"
    r"|is no longer available|has been (?:moved|removed|deleted)|may have been (?:moved|removed))"
    r"|(?:you don['’]t|you do not) have permission to access|checking (?:if the site connection|your browser before)"
    r"|please (?:verify|confirm) (?:that )?you are (?:a )?human|please complete the (?:security check|captcha)"
    r"|(?:please )?enable (?:javascript and )?cookies to continue|it (?:looks"
    r"|seems) like nothing was found at this location"
    r"|the server (?:encountered|is temporarily)|this site can['’]t be reached",
    re.IGNORECASE,
)
_MOST = 2000
"""Characters of the page of an error."""

_HEAD = 8
"""Lines from the top of which one tells the error."""

_SORRY = "Page not found\n\nSorry, but the page you were looking for is not here."


@line_rule(
    code="FU034",
    name="error-page-text",
    stage=Stage.MARKERS,
    safety=Safety.REPORT,
    message="Text of an error page",
    phrases=_ALONE,
    words=_WORDS,
    examples=(
        Example(_SORRY, None),
        Example("The page was not found in the archive.", "The page was not found in the archive."),
    ),
)
def error_page_text(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    In a short text, a line among the first ones that says that a page does not exist or may not be seen, or that
    asks whether a person is reading, in nine languages.

    An article about such pages is longer.

    ## Why it matters

    The document that was wanted is not in the file.

    ## Fix safety

    Reported only: there is nothing to repair.

    ## Known from

    2 of 1,000 pages through one extractor.
    """
    if lines[-1].end > _MOST:
        return
    said = (line for line in lines.holding(_WORDS) if _SAID.match(plain(line)))
    for line in sorted({*lines.reading(_ALONE), *said}, key=lambda line: line.number):
        if lines.rank(line) < _HEAD:
            yield Edit(line.span, None)
            return
