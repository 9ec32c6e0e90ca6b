"""login-or-paywall: only who logs in or pays may read on, comment or vote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "get unlimited access"
    "|already a member|already a subscriber|already registered|already have an account|already have an account log in"
    "|already have an account sign in|already a member log in|already a member sign in|already a subscriber log in"
    "|already a subscriber sign in|not a member|not a member yet|not registered yet|don’t have an account"
    "|forgot password|forgot your password|forgot username|forgot your username|forgotten your password|lost password"
    "|lost your password|remember me|keep me logged in|stay signed in|keep me signed in"
    "|sign in or register|log in or register|login or register|log in or sign up"
    "|login or sign up|log in register|login register|log in sign up|sign in sign up|sign in register|member login"
    "|user login|log in with facebook|log in with google|sign in with google|sign in with facebook|continue with google"
    "|continue with facebook|connect with facebook|log in now|you are not logged in|you are currently not logged in"
    "|you are not currently logged in|you must log in or register to reply here|you must be logged in to post a comment"
    "|you must be logged in to comment|log in to comment|log in to reply|login to comment|login to reply"
    "|sign in to comment"
    "|sign in to reply|log in to post a comment|login to post comments|log in to post comments|please log in"
    "|please log in to comment|please login|please sign in|welcome guest|continue reading with a subscription"
    "|subscribe to continue reading|subscribe to read|subscribe to read more|this content is for subscribers only"
    "|this article is for subscribers only|subscribers only|this post is for paid subscribers"
    "|this post is for paying subscribers|to continue reading subscribe now|to read this story sign in"
    "|to read the full story|to read the full article"
    "|Passwort vergessen|Kennwort vergessen|angemeldet bleiben"
    "|noch kein Konto|noch nicht registriert|bereits registriert|bereits Abonnent|mot de passe oublié"
    "|se souvenir de moi"
    "|déjà inscrit|déjà abonné|pas encore inscrit|réservé aux abonnés|article réservé aux abonnés"
    "|identifiez-vous|olvidé mi contraseña|olvidó su contraseña|has olvidado tu contraseña"
    "|recordarme|password dimenticata|hai dimenticato la password"
    "|ricordami|esqueceu a senha|esqueceu sua senha|lembrar de mim|glömt lösenord|glömt lösenordet"
    "|wachtwoord vergeten|unohditko salasanasi|nie pamiętasz hasła"
)
_WORDS = frozenset(
    "log logged login sign signed subscribe subscriber subscribers registered register angemeldet eingeloggt "
    "registrierte "
    "angemeldete melde melden logge loggen connecté identifié inscrit connectez abonnés abonné reste debes debe inicia "
    "sesión devi accedi você faça inloggad logga ingelogd kirjautua kirjaudu".split()
)
_ACT = (
    r"(?:post|leave|add|write|make|submit|view|see|read|reply|comment|vote|rate|continue|access|download|join"
    r"|participate|use"
    r"|watch|review|contribute|follow|save|unlock|respond|post comments?)"
)
_SAID = re.compile(
    rf"(?:(?:sorry,? )?you (?:must|need to|have to|should) (?:be )?(?:(?:a )?(?:registered|logged|signed|log|sign"
    rf"|subscriber)|first"
    rf" (?:log|sign)|login|subscribe|register)\b[^.]{{0,60}}\b(?:to|before|in order to)\b[^.]{{0,20}}\b{_ACT}"
    rf"|(?:please )?(?:log ?in|sign ?in|sign up|register|login)(?: or (?:log ?in|sign ?(?:in|up)|register"
    rf"|create an account|subscribe)"
    rf"| here| now| first)* (?:to|in order to|before) (?:{_ACT} (?:a |your |all |full |more |and |or |this |the |on "
    rf"|our )*"
    r"(?:comments?|reply|review|photos|article|story|discussion|conversation|rate|vote|content|messages?|reading"
    r"|ratings?)\b"
    r"|(?:comment|reply|vote|post)\b ?\.?$)"
    r"|(?:please )?(?:log ?in|sign ?in|login|register|subscribe)[^.]{0,40} to (?:continue reading|read (?:the"
    r"|this) (?:full|entire|rest)"
    r"|read more|keep reading|see more|unlock)"
    r"|(?:not a member(?: yet)?|no account(?: yet)?) ?\? ?(?:please )?(?:sign up|register|join)\b[^.]{0,30}\W*$"
    r"|already (?:a (?:subscriber|member)|registered|subscribed) ?\? ?(?:please )?(?:log|sign) ?in\b[^.]{0,40}\W*$"
    r"|to (?:post|leave|add|submit) (?:a |your )?comments?,? (?:please |you must |you need to )?(?:log|sign|register)\b"
    r"|(?:to|want to) (?:continue reading|read (?:the|this) (?:full|entire|whole|rest)|keep reading|unlock)[^.]{0,50}"
    r"\b(?:subscribe|log ?in|sign ?in|sign up|register)\b"
    r"|only (?:registered|logged[- ]in) (?:users|members) (?:can|may|are)|(?:this|the full) (?:content|article|story"
    r"|post|page)"
    r" is (?:only )?(?:available |reserved |restricted )?(?:only )?(?:to|for) (?:paid |paying |registered "
    r"|our )*(?:subscribers|members)"
    r"|you are (?:not|currently not|not currently) (?:logged|signed) in\b|you do not have permission to (?:post|view"
    r"|reply)"
    r"|(?:du musst|sie müssen|man muss)[^.]{0,30}(?:angemeldet|eingeloggt|registriert)[^.]{0,20} sein"
    r"|(?:bitte )?(?:melde dich|melden sie sich|logge dich|loggen sie sich) (?:an|ein),? um"
    r"|nur (?:registrierte|angemeldete) (?:nutzer|benutzer|mitglieder|user)"
    r"|(?:vous devez|il faut) (?:être |vous )?(?:connecté|identifi|inscri|abonné|connecter)|connectez-vous pour"
    r"|cet article est réservé|il vous reste \d+ ?% de cet article|(?:debes|tienes que|debe) (?:iniciar sesión|estar"
    r"|registrarte)"
    r"|inicia sesión para|devi (?:essere|effettuare|registrarti)[^.]{0,30}(?:per|registrato|login|connesso)|accedi per"
    r"|você (?:precisa|deve) (?:estar|fazer|se)[^.]{0,30}(?:para|login)|faça login para|du måste vara inloggad"
    r"|logga in för att"
    r"|je moet ingelogd zijn|log in om|sinun täytyy kirjautua|kirjaudu sisään)",
    re.IGNORECASE,
)
_LONGEST = 200
"""Characters of a line that can be one of these."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU016",
    name="login-or-paywall",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Invitation to log in or to pay",
    cure="Remove the line",
    phrases=_ALONE,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nYou must be logged in to post a comment.", f"{_NEWS}\n\n"),
        Example("Log in to view your account, then click Export.", "Log in to view your account, then click Export."),
    ),
)
def login_or_paywall(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Short lines that make reading on, commenting or voting depend on an account (`You must be logged in to post a
    comment`, `Subscribe to continue reading`), and what stands in a form to log in (`Forgot your password?`).

    The steps of a manual (`Log in to view your account`) stay.

    ## Why it matters

    It belongs to the site. Where it stands at the end, the text is likely to be cut off there.

    ## Fix safety

    Unsafe in a text file: that the text goes on elsewhere would be lost. Conversion to a document sets the line aside
    as furniture and keeps it.

    ## Known from

    26 of 1,000 web texts, 56 of 1,000 whole pages.
    """
    said = [line for line in lines.holding(_WORDS) if len(plain(line)) <= _LONGEST and _SAID.match(plain(line))]
    alone = [line for line in lines.reading(_ALONE) if lines.rank(line)]
    yield from removals([*alone, *said])
