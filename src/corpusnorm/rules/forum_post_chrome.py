"""forum-post-chrome: what a forum prints beside each post about its author."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.furniture import phrases, plain, removals, runs

_WORDS = frozenset(
    "join joined posts member posted reputation location threads messages registriert beiträge inscrit offline online "
    "registered mensajes registrato messaggi gender thanks likes thanked avatar score points age rep dabei".split()
)
_DATE = r"[^\n]{0,12}(?:19|20)\d\d[^\n]{0,14}"
_PROOF = re.compile(
    rf"(?:join(?:ed)?(?: date)?|registered|member since|registriert(?: seit)?|dabei seit|inscrit(?: le)?|registrato"
    rf"|fecha de ingreso|registrado) ?:? {_DATE}$"
    r"|(?:total )?(?:posts?|messages?|beiträge|mensajes|messaggi|threads) ?: ?\d[\d.,]*k?$"
    r"|[^\n:]{2,30} is (?:offline|online)\b.{0,20}$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:location|gender|age|reputation|rep power|thanks(?: given)?|thanked|likes(?: received)?|reaction score|points"
    r"|trophies"
    r"|wohnort|ort|geschlecht|localisation|ubicación) ?: ?[^\n.!?]{1,40}$|[^\n]{2,30}[’']s avatar$|#\d{1,5}$",
    re.IGNORECASE,
)
_RANKS = phrases(
    "senior member|junior member|member|registered user|registered users|super moderator|moderator|administrator|newbie"
    "|new member|active member|veteran member|full member|hero member|jr member|sr member|well known member|banned"
    "|guest"
    "|location|posts|joined|messages|reaction score|points"
)
_JOINED = re.compile(r"join|regist|member since|dabei|inscrit|fecha", re.IGNORECASE)
_LONGEST = 60

_POST = "Oh man, I know that ferry."


@line_rule(
    code="FU037",
    name="forum-post-chrome",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Profile of the author of a post in a forum",
    cure="Remove the line",
    examples=(
        Example(f"Join Date: Aug 2009\nPosts: 3,173\n\n{_POST}", f"\n\n\n{_POST}"),
        Example("Location: Skarn\n\nPosts: 5", "Location: Skarn\n\nPosts: 5"),
    ),
)
def forum_post_chrome(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Beside the posts of a forum, lines about who wrote them: the date of joining, the number of posts, rank, place.
    Two such lines must stand together, and one of them tell when somebody joined.

    A single label (`Location:` of an event, `Posts: 5` of a vacancy) stays.

    ## Why it matters

    It repeats with each post, and its places and dates are those of no text.

    ## Fix safety

    Unsafe in a text file: it bounds the posts, and the bounds would be lost. Conversion to a document sets the lines
    aside as furniture and keeps them.

    ## Known from

    16 of 1,000 web texts.
    """
    proofs = {line for line in lines.holding(_WORDS) if len(line.bare) <= _LONGEST and _PROOF.match(plain(line))}
    if not proofs:
        return
    labels = [line for line in lines.filled if len(line.bare) <= _LONGEST and _LABEL.match(line.bare)]
    together = sorted({*proofs, *labels, *lines.reading(_RANKS)}, key=lambda line: line.number)
    for run in runs(together, lines):
        if len(run) > 1 and any(line in proofs and _JOINED.match(plain(line)) for line in run):
            yield from removals(run)
