"""social-follow: the invitation to follow the publisher on a network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "follow us|follow us on|follow us here|follow me|follow me on|follow on|connect with us|connect with us on"
    "|connect with me"
    "|stay connected|stay in touch|keep in touch|find us on|find me on|get in touch with us|like us on|join us on"
    "|get social"
    "|let’s connect|let’s get social|social media links|social links|follow our social media|follow us on social media"
    "|follow us on social|follow blog|follow this blog|folgen Sie uns|folge uns|folgt uns|folge mir|suivez-nous"
    "|suivez-moi"
    "|suivez-nous sur|nous suivre|retrouvez-nous sur|síguenos|síguenos en|sígueme en|seguici|seguici su|siga-nos"
    "|siga-nos no"
    "|följ oss|följ oss på|volg ons|volg ons op|seuraa meitä|seuraa meitä somessa"
)
_NETWORKS = (
    "facebook twitter instagram linkedin youtube pinterest telegram whatsapp tiktok tumblr mastodon bluesky threads "
    "flipboard snapchat spotify bloglovin feedly soundcloud twitch"
)
_WORDS = frozenset([*_NETWORKS.split(), "google", "social", "rss", "подписывайтесь", "подпишитесь"])
_NETWORK = rf"(?:{'|'.join(_NETWORKS.split())}|google ?(?:\+|plus|news)|social media|rss)"
_CALL = re.compile(
    r"(?:(?:please |also |be sure to |don['’]t forget to |you can (?:also )?|and )?"
    r"(?:(?:follow|like|find|join|visit|catch|add|friend) (?:us|me|our|@\w+)|connect with (?:us|me)"
    r"|stay connected(?: with us)?|become a fan|keep up with us)"
    rf"\b[^.!?]{{0,60}}?\b(?:on|via|at|in)\b[^.!?]{{0,40}}?\b{_NETWORK}"
    r"|follow (?:[A-Z][\w.’'/]*(?: [A-Z][\w.’']*){0,3}) on (?:facebook|twitter|instagram|linkedin|youtube)"
    r"(?: @\w+|(?:(?:,|,? and) [\w+]+){1,4})?(?:,? (?:and |or )?sign up for [^.!?]{3,80})?\.?$"
    rf"|(?:folgen sie|folge|folgt|besuchen sie|besuche|liken sie) (?:uns|mir|unserer?)\b[^.!?]{{0,40}}\b(?:auf|bei"
    rf"|über)\b[^.!?]{{0,30}}{_NETWORK}"
    rf"|(?:suivez|retrouvez|rejoignez)-(?:nous|moi)\b[^.!?]{{0,40}}{_NETWORK}|(?:síguenos|sígueme|síganos|seguici"
    rf"|seguimi|siga-nos|puedes seguir(?:nos)?)\b"
    rf"[^.!?]{{0,40}}{_NETWORK}|volg ons\b[^.!?]{{0,30}}{_NETWORK}"
    rf"|följ (?:oss|[A-ZÅÄÖ][\w.’'/]*(?: [A-ZÅÄÖ][\w.’']*){{0,3}} på)\b[^.!?]{{0,30}}{_NETWORK}"
    r"|(?:подписывайтесь|подпишитесь) на (?:нас|наш[аеиу]?|канал)\b[^.!?]{0,80}[.!]?$"
    rf"|seuraa meitä\b[^.!?]{{0,30}}{_NETWORK})",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:if|when|because|wenn|si|he|she|they|said|her|his|him)\b", re.IGNORECASE)
_LONGEST = 160
"""Characters of a line that can be one of these."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU021",
    name="social-follow",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Invitation to follow the publisher on a network",
    cure="Remove the line",
    phrases=_ALONE,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nFollow us on Facebook and Twitter", f"{_NEWS}\n\n"),
        Example("Find us on Instagram if you are lost.", "Find us on Instagram if you are lost."),
    ),
)
def social_follow(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Short lines that begin by asking the reader to follow, like or find the publisher on a network (`Follow us on
    Facebook`, `Like our page on …`), in nine languages.

    A sentence with a condition, and the note on an author (`Follow him @…`), stay.

    ## Why it matters

    It stands at the end of every text of its site.

    ## Fix safety

    Unsafe in a text file, where the name of the author on the network would be lost. Conversion to a document sets
    the line aside as furniture and keeps it.

    ## Known from

    18 of 1,000 web texts, 60 of 1,000 whole pages in Markdown.
    """
    calls = [
        line
        for line in lines.holding(_WORDS)
        if len(plain(line)) <= _LONGEST and _CALL.match(plain(line)) and not _BUT.search(plain(line))
    ]
    yield from removals([*(line for line in lines.reading(_ALONE) if lines.rank(line)), *calls])
