"""newsletter-signup: the invitation to get the site by e-mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "be the first to know|sign up for more like this"
    "|newsletter sign up|newsletter signup|email newsletter|sign up for newsletter|sign up for our newsletter"
    "|sign up for our newsletters|subscribe to our newsletter|subscribe to the newsletter|subscribe to newsletter"
    "|join our newsletter|join our mailing list|join the mailing list|join our email list|get our newsletter"
    "|subscribe by email|subscribe via email|follow blog via email|subscribe to blog via email|follow by email"
    "|get updates by email|email updates|sign up for email updates|sign up for updates|get email updates"
    "|subscribe now to our newsletter|subscribe to my newsletter|sign me up|your email address|type your email"
    "|enter your email|enter your email address|enter email address|email subscription|newsletter subscription"
    "|Newsletter abonnieren|Newsletter anmelden|Newsletter bestellen|Newsletter-Anmeldung|zum Newsletter anmelden"
    "|für den Newsletter anmelden|jetzt Newsletter abonnieren|Blog per E-Mail folgen|Blog via E-Mail abonnieren"
    "|deine E-Mail-Adresse|Ihre E-Mail-Adresse|inscription à la newsletter|s’abonner à la newsletter"
    "|inscrivez-vous à la newsletter|abonnez-vous à notre newsletter|inscrivez-vous à notre newsletter"
    "|votre adresse e-mail"
    "|suscríbete a nuestro boletín|suscríbete a nuestra newsletter|suscríbete al boletín|suscribirse al boletín"
    "|iscriviti alla newsletter|iscriviti alla nostra newsletter|iscrizione newsletter|assine nossa newsletter"
    "|assine a newsletter|prenumerera på vårt nyhetsbrev|prenumerera på nyhetsbrevet|anmäl dig till vårt nyhetsbrev"
    "|schrijf je in voor de nieuwsbrief|schrijf je in voor onze nieuwsbrief|aanmelden nieuwsbrief|tilaa uutiskirje"
    "|tilaa uutiskirjeemme|zapisz się do newslettera"
)
_WORDS = frozenset(
    "newsletter newsletters inbox mailing email emails mail nieuwsbrief nyhetsbrev nyhetsbrevet uutiskirje boletín "
    "abonniere subscribers subscriber subscribe subscription newsroom reader public abonnenten abonnés "
    "followern".split()
)
_LETTER = r"(?:e-?)?(?:newsletters?|mailing list|inbox|e-?mail (?:list|updates?|alerts?|newsletters?|address|digest))"
_CALL = re.compile(
    r"(?:to receive new posts and support my work\b|[^.!?\n]{2,60} is a reader-supported publication\."
    r"|danke fürs lesen\b[^\n]{0,40}[!.] abonniere\b|thanks for reading\b[^\n]{0,80}[!.] (?:this post is public"
    r"|subscribe for free)\b"
    rf"|(?:to |please )?(?:(?:sign|signing) up|subscribe|register|join|opt in)\b[^.!?]{{0,80}}?\b{_LETTER}"
    rf"|(?:get|receive)\b[^.!?]{{1,100}}?\b(?:(?:in|to|into) your (?:e-?mail |e-?mail-?)?inbox|by e-?mail|via e-?mail"
    r"|(?:our|the|free|weekly|daily) (?:[\w-]+ ){0,2}newsletter)"
    r"|(?:simply |just )?enter your e-?mail(?: address)?\b[^.!?]{0,40}\b"
    r"(?:subscribe|follow|sign up|get|receive|updates|newsletter|notif)"
    r"|(?:subscribe|sign up)\b[^.!?]{0,60}\b(?:by|via) e-?mail\b"
    r"|subscribe to [^.!?,]{2,40} (?:today|now)\b[^?]{0,150}[.!]?$"
    r"|our (?:new|latest|current) issue\b[^.!?]{0,60} is (?:out|available) now[^\n]{0,100}\bsubscri"
    r"|join (?:over |more than )?\d[\d.,]*k?\+? (?:other )?(?:subscribers|followers|readers)"
    r"|schlie(?:ß|ss)(?:e|en) (?:dich|sie sich) \d[\d.]* (?:anderen )?(?:abonnenten|followern)"
    r"|rejoignez (?:les )?\d[\d. ]* autres abonnés|únete a (?:otros )?\d[\d.]* suscriptores"
    r"|(?:melde? dich|melden sie sich|abonnieren sie|abonniere)\b[^.!?]{0,60}\bnewsletter"
    r"|gib (?:hier )?deine e-mail-adresse ein|geben sie ihre e-mail-adresse ein|saisissez votre adresse e-?mail"
    r"|(?:inscrivez|abonnez)-vous\b[^.!?]{0,60}\bnewsletter|(?:suscríbete|suscríbase|regístrate)\b[^.!?]{0,60}"
    r"\b(?:newsletter|boletín)|introduce tu (?:dirección de )?correo electrónico para"
    r"|iscriviti\b[^.!?]{0,60}\bnewsletter|(?:assine|inscreva-se)\b[^.!?]{0,60}\bnewsletter"
    r"|(?:prenumerera|anmäl dig|skriv upp dig)\b[^.!?]{0,60}\bnyhetsbrev|(?:meld je aan|schrijf (?:je|u) in|abonneer)\b"
    r"[^.!?]{0,60}\bnieuwsbrief|tilaa\b[^.!?]{0,40}uutiskirje)",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"(?:while|before) you(?:['’]re| are) here ?:[^\n]{5,300}\bnewsletter\b"
    r"|[\w ]{3,40} is an? (?:non-?profit|independent) newsroom\b[^.!?]{0,100}\. sign up (?:to|for)\b",
    re.IGNORECASE,
)
"""Boxes of several sentences."""

_LONGEST = 200
"""Characters of a line that can be one of these."""

_LONGEST_BOX = 400
"""Characters of a whole box in one line."""

_MOST_OF_BOX = 6
_BUTTON = phrases("subscribe|subscribed|sign up|abonnieren|s’abonner|suscribirse|iscriviti|subscrever|prenumerera")
_END_OF_BOX = phrases("after newsletter promotion")

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU013",
    name="newsletter-signup",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Invitation to subscribe to a newsletter",
    cure="Remove the line",
    phrases=_ALONE | _END_OF_BOX,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nSign up for our weekly newsletter", f"{_NEWS}\n\n"),
        Example("We sent a newsletter to all who had signed up.", "We sent a newsletter to all who had signed up."),
    ),
)
def newsletter_signup(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Short paragraphs that begin by telling the reader to subscribe to a newsletter, to join a mailing list or to enter
    an e-mail address for it, in ten languages, and the button right below them.

    A sentence about newsletters, a step of an instruction (with a number before it) and a long paragraph stay.

    ## Why it matters

    It belongs to the site, and often stands in the middle of a report.

    ## Fix safety

    Unsafe in a text file: the author of a letter may have written it. Conversion to a document sets the line aside as
    furniture and keeps it.

    ## Known from

    28 of 1,000 web texts, 155 of 1,000 whole pages.
    """
    calls = [line for line in lines.holding(_WORDS) if len(plain(line)) <= _LONGEST and _CALL.match(plain(line))]
    boxes = [line for line in lines.holding(_WORDS) if len(line.bare) <= _LONGEST_BOX and _BOX.match(plain(line))]
    ended = [line for end in lines.reading(_END_OF_BOX) for line in _down_to(end, lines)]
    below = [lines.near(call, 1) for call in calls]
    buttons = [line for line in below if line is not None and plain(line).casefold() in _BUTTON]
    yield from removals([*lines.reading(_ALONE), *calls, *buttons, *boxes, *ended])


def _down_to(end: Line, lines: Lines) -> Sequence[Line]:
    """The lines from the one that asks to sign up down to the one that ends the box, or that one alone."""
    above = lines.filled[max(lines.rank(end) - _MOST_OF_BOX, 0) : lines.rank(end) + 1]
    start = next((at for at, line in enumerate(above) if _SIGN_UP.match(plain(line))), len(above) - 1)
    return above[start:]


_SIGN_UP = re.compile(r"(?:sign up (?:to|for)|subscribe to|get) ", re.IGNORECASE)
