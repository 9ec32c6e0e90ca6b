"""wire-credit: who reported, wrote and edited for an agency, and what it forbids."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import is_late, plain, removals
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.dateline import AGENCY, AGENCY_ALONE

_WORDS = frozenset(
    "reporting writing editing edited contributed reproduced published standards messaging coverage follow more "
    "licensing assistance updates adds corrects recasts refiles agencies version source files".split()
)
_NOTE_WORDS = frozenset("notizblock informationen".split())
_CREDIT = re.compile(
    r"\(?(?:additional )?(?:reporting|writing|reported|written|compiled)(?: and (?:writing|editing"
    r"|reporting))? by:? [^.!?]{3,140}"
    r"(?:; ?|, | and |\) ?\()(?:additional |writing |with )?(?:editing|writing|reporting"
    r"|edited)(?: (?:and \w+ )?by)? [^!?]{3,120}\)?$"
    r"|\((?:additional )?(?:reporting|editing|writing) by [^!?]{3,160}\)$|additional reporting by [^.!?]{3,100}\.?$"
    r"|[^!?]{3,180}\bcontributed (?:to|reporting to|reporting for) this (?:report|story|article|dispatch)\.?\)?$"
    r"|[^.!?]{3,120}\bcontributed reporting(?: from [^.!?]{3,40})?\.\)?$"
    r"|[^\n]{0,160}?\bthis material may not be published, broadcast"
    r"|associated press writers? [^!?]{3,120}\bcontributed\.$|[^()\n]{3,100}@[^()\n]{3,160}\)\)$"
    r"|(?:follow|more|read|find)\b[^.!?\n]{0,60}\b(?:coverage|stories|ap [\w ]{2,30}) ?(?:at|on|of|:)[^.!?\n]{0,40}"
    r"https?://(?:www\.)?ap(?:news)?\.\S+$"
    r"|\(?(?:except for the headline, )?this (?:story|report|article) (?:has|was) not(?: been)? edited by\b"
    r"|our standards ?: the thomson reuters trust principles"
    r"|(?:the )?material on this site may not be reproduced"
    r"|(?:acquire|purchase) licensing rights(?:, opens new tab)?$|[—–-]* ?with assistance (?:from|by) [^.!?]{3,160}\.?$"
    r"|\(?(?:updates|adds|corrects|recasts|refiles) [^()]{5,200}[^()\w]?\)$|[^.!?]{3,60} contributed research\.?$"
    r"|more stories like this are available on [\w.]{4,30}$"
    r"|with files from [^.!?]{3,80}\.?$"
    r"|source ?: ?[^.!?:]{2,40}(?:,|,? and|,? with) (?:news )?agencies$"
    r"|(?-i:SOURCE [A-Z](?=[\w ]*[a-z]))[^.!?:]{2,60}$",
    re.IGNORECASE,
)
_INITIALS = re.compile(
    r"[a-z]{3}/[a-z]{3,4}|[a-z]{2,3}/[a-z]{2,3} \([^()]{2,60}\)|[A-Z]{1,3}\d{0,2}-[A-Z]{3}(?:/[A-Z]{2,4})?"
    r"|[a-z]{2,4}(?:[-/] ?[a-z]{2,4}){2,7} ?/?|dpa(?:[-/ ][a-z0-9]{1,5}){2,8}"
    r"|[a-zćłńóśźż]{2,5}/(?: ?[a-zćłńóśźż]{2,5}/){1,4}|[A-Z]{2,4}(?: ?\([A-Z]{2,4}\))? ?// ?[A-Z]{2,5}\.?"
    r"|(?:\((?:foto|vídeo|video|audio)s?\) ?){1,4}"
)
"""Who wrote and who edited, and what else there is."""
_ENDS = re.compile(
    r"[/(\[]?(?:[Kk]älla|[Kk]ilde|[Ll]ähde|Quelle|Fuente|Fonte|Source|Bron|Źródło|Zdroj|Forrás|Kaynak"
    rf"|Источник) ?: ?[/(\[]?(?:{AGENCY})[/)\]]?\.?"
    rf"|[/(\[]?©? ?{AGENCY_ALONE}[/)\]]?\.?|(?:/|Lusa/)Fim|Enditem|\(END\)"
    r"|[（(【\[]?(?:责任编辑|責任編輯|责编|編輯|编辑) ?[:：] ?\w{2,12}[）)】\]]?",
)
"""An agency by itself, as a signature below its report."""
_NOTES = re.compile(r"(?:#{1,3} ?)?(?:dpa-Notizblock|(?:Die|\* ?Die) folgenden Informationen sind nicht zur Veröff.*)")
"""What only editors are told stands below, down to the end."""
_FIRST = 2
"""Lines above which no credit stands."""

_LAST = 5
"""Lines from the end in which initials and agencies stand alone."""

_SHORT = 60
"""Characters of such a line."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU030",
    name="wire-credit",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Credit of an agency below its report",
    cure="Remove the line",
    words=_WORDS | _NOTE_WORDS,
    knows_others=True,
    examples=(
        Example(f"{_NEWS}\n\n(Reporting by Mary Hallam; Editing by Tom Reed)", f"{_NEWS}\n\n"),
        Example("Tom Reed contributed to this report on fog.", "Tom Reed contributed to this report on fog."),
    ),
)
def wire_credit(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    At the end of a report, lines that say who else worked on it (`(Reporting by …; Editing by …)`, `… contributed to
    this report.`, or nothing but initials: `abc-def/gh/jk`, `ABC // DEF`), that it may not be published again, the
    name of the agency by itself (`/ritzau/`), and the notes to editors of dpa.

    ## Why it matters

    Its names are those of no person in the story.

    ## Fix safety

    Unsafe in a text file, where the credit would be lost. Conversion to a document sets the line aside as furniture
    and keeps it.

    ## Known from

    29 of 1,000 news reports.
    """
    credits = [
        line
        for line in lines.holding(_WORDS)
        if lines.rank(line) and is_late(line, lines) and _CREDIT.match(plain(line))
    ]
    last = [line for line in lines.filled[_FIRST:][-_LAST:] if len(line.bare) <= _SHORT]
    initials = [line for line in last if _INITIALS.fullmatch(line.bare) or _ENDS.fullmatch(line.bare)]
    notes = next((line for line in lines.holding(_NOTE_WORDS) if _NOTES.fullmatch(line.bare)), None)
    below = lines.filled[lines.rank(notes) :] if notes is not None and lines.rank(notes) >= _FIRST else []
    yield from removals([*credits, *initials, *below])
