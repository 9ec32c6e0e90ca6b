"""author-bio-tail: who the author is, told below the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_NAME = r"[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|de|van|von|der|la|al|bin)){1,3}"
_TOLD = (
    r"(?: (?:teaches|lectures|writes|reports|lives|works|blogs)\b[^.!?]{0,80}? (?:at|in|for|on|about|from)\b"
    r"|['’]s (?:(?:most )?recent|latest|new|next|first|second|third|fourth|fifth|last|debut|forthcoming) "
    r"(?:book|novel|collection|memoir|biography|history|study)\b"
    r"| is (?:currently )?(?:writing|working on|at work on|finishing)\b"
    r"| (?:can|may) be (?:reached|contacted) (?:at|by|on|via)\b)"
)
_ELSEWHERE = (
    "escritora?|periodista|profesora?|catedrátic[oa]|columnista|economista|journaliste|écrivaine?|professeure?"
    "|chercheu(?:r|se)|historienn?e?|philosophe|politologue|Journalist(?:in)?|Autor(?:in)?|Professor(?:in)?"
    "|Redakteur(?:in)?|Historiker(?:in)?|Schriftsteller(?:in)?|Soziolog(?:e|in)|Politikwissenschaftler(?:in)?"
    "|giornalista|scrittore|scrittrice|professoressa|docente|jornalista|professora?|colunista|skribent|författare"
    "|ensayista|novelista|poeta|traductora?|crítico|crítica|saggista|critico|ensaísta|tradutora?|docent|forskare"
    "|forfatter|schrijver|schrijfster|redacteur|hoogleraar|dziennikarzem|dziennikarką"
)
_BIO = re.compile(
    rf"(?P<name>{_NAME})(?:(?:, [^,.]{{2,60}},)? (?:is|was) (?:currently )?(?:an?|the|our|one of)\b[^.!?]{{0,140}}?\b"
    r"(?:writer|columnist|professor|editor|reporter|journalist|author|correspondent|fellow|photographer|blogger"
    r"|contributor"
    r"|lecturer|novelist|poet|critic|researcher|director|analyst|consultant|student|producer|teacher|historian"
    r"|attorney|lawyer"
    r"|economist|physician|freelancer|intern|founder|co-founder|ceo|president|candidate|scientist|engineer"
    r"|strategist|retired|former|reviewer|translator|playwright|biographer|essayist|curator|sociologist|philosopher"
    rf"|anthropologist)\b|{_TOLD}"
    rf"|(?:, [^,.]{{2,60}},| \([^()]{{2,60}}\))? (?:es|est|ist|is|è|é|är|er|jest) [^.!?]{{0,100}}?\b(?:{_ELSEWHERE})\b)"
    r"|(?:You can )?(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Ff]ollow) (?:(?:staff )?(?:writer|reporter|columnist|editor) )?"
    rf"(?P<contact>{_NAME}) (?:at|on|by|via) "
)
_TAIL = 6
"""Lines from the end of which one may tell of the author."""

_HEAD = 8
"""Lines from the top in which he is named."""

_LEAST = 4
"""Lines above what tells of him."""

_LONGEST_BYLINE = 60
"""Characters of a line that names him."""

_NEWS = "The ferry was afloat on Tuesday.\n\nThe inquiry opens in May.\n\nIt will hear the crew."


@line_rule(
    code="FU031",
    name="author-bio-tail",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Note on the author below the text",
    cure="Remove the note",
    examples=(
        Example(
            f"By Mary Hallam\n\n{_NEWS}\n\nMary Hallam is a writer in Skarn.",
            f"By Mary Hallam\n\n{_NEWS}\n\n",
        ),
        Example("Mary Hallam is a writer in Skarn.", "Mary Hallam is a writer in Skarn."),
    ),
)
def author_bio_tail(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Among the last lines of a text, a paragraph that begins `NAME is a …` with a profession, or a former one, `NAME
    teaches at …`, `NAME’s latest book …`, `NAME can be reached at …` or `Contact NAME at …`. It is the author's, if a
    short line at the top of the text or right above the note (the byline) holds the same name.

    If a longer line names that person, too, the text is about her, and nothing is found.

    ## Why it matters

    It is written in the third person, and not by the author.

    ## Fix safety

    With a byline the note is furniture of a document, which keeps it; taking it out of a text file is unsafe. Without
    one it is reported only.

    ## Known from

    5 of 1,000 web texts, 11 of 1,000 with another extractor.
    """
    for line in lines.filled[-_TAIL:]:
        bio = _BIO.match(line.bare) if lines.rank(line) >= _LEAST else None
        if bio is None:
            continue
        name = (bio["name"] or bio["contact"]).casefold()
        named = [other for other in lines.filled if other is not line and name in other.bare.casefold()]
        if all(len(other.bare) <= _LONGEST_BYLINE for other in named):
            yield Edit(line.span, "" if any(_is_byline(other, line, lines) for other in named) else None)


def _is_byline(line: Line, bio: Line, lines: Lines) -> bool:
    """Whether a line that names the author stands at the head of the text, or right above the note."""
    return lines.rank(line) < _HEAD or lines.near(bio, -1) is line
