"""forum-post-chrome: what a forum prints beside each post about its author, or about its votes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases, plain, removals, runs
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

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
"""Characters of a line that can be one of these."""

_IMPROVE = phrases(
    "share improve this question|share improve this answer|share improve this question follow"
    "|share improve this answer follow|improve this question|improve this answer"
)
_VOTES = phrases(
    "active oldest votes|active newest votes|your answer|add a comment|add comment|take the 2 minute tour"
    "|browse other questions tagged or ask your own question|ask question|this question already has an answer here"
    "|sign up or log in|post as a guest"
)
_ABOUT_ANSWERS = frozenset("vote answers answer questions tour question".split())
_VOTED = re.compile(
    r"up vote [\d.,k-]+ down vote(?: (?:accepted|favou?rite)(?: \d+)?)?$|[\d.,k]+ answers?(?: [\d.,k]+)?$"
    r"|take the 2-minute tour|by posting your answer, you agree|not the answer you['’]re looking for"
    r"|(?:[^\n.?!]{2,60}) is a question and answer site for",
    re.IGNORECASE,
)

_POST = "Oh man, I know that ferry."


@line_rule(
    code="FU037",
    name="forum-post-chrome",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="What a forum prints beside its posts",
    cure="Remove the line",
    phrases=_IMPROVE | _VOTES | _RANKS,
    words=_WORDS | _ABOUT_ANSWERS,
    examples=(
        Example(f"Join Date: Aug 2009\nPosts: 3,173\n\n{_POST}", f"\n\n\n{_POST}"),
        Example("Location: Skarn\n\nPosts: 5", "Location: Skarn\n\nPosts: 5"),
    ),
)
def forum_post_chrome(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Beside the posts of a forum, lines about who wrote them: the date of joining, the number of posts, rank, place.
    Two such lines must stand together, and one of them tell when somebody joined. And on the pages of a site for
    questions, told by `share|improve this answer`, that line, the votes (`up vote 3 down vote`), the number of answers
    and what the site says of itself.

    A single label (`Location:` of an event, `Posts: 5` of a vacancy) stays.

    ## Why it matters

    It repeats with each post, and its places and dates are those of no text.

    ## Fix safety

    Unsafe in a text file: it bounds the posts, and the bounds would be lost. Conversion to a document sets the lines
    aside as furniture and keeps them.

    ## Known from

    16 of 1,000 web texts.
    """
    yield from removals(_of_answers(lines))
    proofs = {line for line in lines.holding(_WORDS) if len(line.bare) <= _LONGEST and _PROOF.match(plain(line))}
    if not proofs:
        return
    labels = [line for line in lines.filled if len(line.bare) <= _LONGEST and _LABEL.match(line.bare)]
    together = sorted({*proofs, *labels, *lines.reading(_RANKS)}, key=lambda line: line.number)
    for run in runs(together, lines):
        if len(run) > 1 and any(line in proofs and _JOINED.match(plain(line)) for line in run):
            yield from removals(run)


def _of_answers(lines: Lines) -> list[Line]:
    """The lines of a site for questions that belong to none of them."""
    found = lines.reading(_IMPROVE)
    if found:
        found += lines.reading(_VOTES)
        found += [line for line in lines.holding(_ABOUT_ANSWERS) if _VOTED.match(plain(line))]
    return found
