"""News reports: what happened, told in the third person, with who said what about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from corpusnorm.classifying.reading import Reading
from corpusnorm.classifying.sign import any_of, at_start, frequent, pattern, phrases
from corpusnorm.document import NewsReport
from corpusnorm.draft import Draft
from corpusnorm.edit import Mark, Span
from corpusnorm.kind import Indicator, Kind
from corpusnorm.line import Role
from corpusnorm.structure.dateline import AGENCY, find_dateline


def _dateline(reading: Reading) -> Iterator[Span]:
    found = find_dateline(reading.draft)
    if found:
        yield found[1]


def _byline_and_date(reading: Reading) -> Iterator[Span]:
    draft = reading.draft
    if draft.title and draft.authors and draft.published:
        yield from (line.span for line in draft.role_lines(Role.BYLINE)[:1])


def _fields(draft: Draft, marks: Sequence[Mark]) -> dict[str, Any]:
    found = find_dateline(draft)
    return {"dateline": found[0] if found else None}


_OPENING: Final = 600
"""How many characters the first sentences take, which tell what happened and when."""

_WHEN: Final = (
    r"\b(?:[Oo]n|last|this|late|early|since|by) (?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|afternoon|evening|night)\b"
    r"|\b[Oo]n (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b"
    r"|\b[Oo]n \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
    r"|\b(?:[Yy]esterday|last (?:week|night|month)|earlier this \w+)\b"
    r"|\b(?:[Aa]m|vom) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)\b|\b[Gg]estern\b"
    r"|\b(?:[Cc]e|[Ll]e) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\b[Hh]ier (?:soir|matin)\b"
    r"|\b(?:[Ee]l|[Ee]ste|pasado) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|\b[Aa]yer\b"
    r"|\b(?:na|nesta) (?:segunda|terça|quarta|quinta|sexta)-feira\b|\b[Pp]å (?:mån|tis|ons|tors|fre|lör|sön)dagen\b"
)

NEWS_REPORT = Kind(
    name="news_report",
    document=NewsReport,
    bias=-1.64,
    indicators=(
        Indicator("a dateline", 2.14, _dateline),
        Indicator("byline and date under the title", 0.5, _byline_and_date),
        Indicator("when it happened, at the beginning", 0.7, at_start(_WHEN, _OPENING, of_body=True)),
        Indicator(
            "a news agency",
            0.43,
            any_of(
                pattern(rf"[(/](?:{AGENCY})[)/]"), phrases("reuters | associated press | agence france-presse | xinhua")
            ),
        ),
        Indicator(
            "speech reported in the past tense",
            1.16,
            frequent(
                "said told added warned stated claimed asserted complained announced insisted denied sagte sagten "
                "erklärte teilte betonte berichtete déclaré annoncé affirmé indiqué précisé expliqué dijo declaró "
                "afirmó aseguró informó señaló explicó indicó anunció sade uppger säger disse afirmou declarou "
                "informou detto dichiarato spiegato zei zegt meldde sanoo kertoo sanoi kertoi dedi söyledi "
                "belirtti açıkladı kata ujar ujarnya katanya",
                per_thousand=3,
            ),
        ),
        Indicator(
            "sources named",
            0.28,
            phrases(
                "according to | told reporters | in a statement | spokesman | spokeswoman | spokesperson | "
                "press conference | news conference | officials said | police said | authorities | officials | "
                "sources said | announced | nach angaben | sprecher | sprecherin | pressekonferenz | mitgeteilt | "
                "selon | porte-parole | conférence de presse | a annoncé | communiqué | según | portavoz | "
                "rueda de prensa | comunicado | enligt | talesperson | presskonferens | segundo | porta-voz | "
                "secondo | portavoce | volgens | woordvoerder | mukaan | menurut"
            ),
        ),
        Indicator(
            "days of the week",
            0.61,
            phrases(
                "on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | "
                "saturday night | sunday night | yesterday | last week | this week | last month | last year | "
                "earlier this year | this year | this month | this weekend | this summer | next week | "
                "next month | am montag | am dienstag | am mittwoch | am donnerstag | am freitag | am samstag | "
                "am sonntag"
            ),
        ),
        Indicator(
            "officials and offices",
            0.21,
            frequent(
                "president minister senator mayor governor police court government secretary council officer "
                "prosecutors candidate election officials party parliament chief director spokesman committee "
                "federal department ministre président ministro presidente bundeskanzler polizei regierung "
                "statsminister regeringen polisen gobierno gouvernement policía",
                per_thousand=4,
            ),
        ),
        Indicator(
            "sport",
            0.64,
            frequent(
                "season club team league championship match tournament players coach goal goals win wins winning "
                "cup saison équipe mannschaft trainer liga temporada equipo laget säsongen",
                per_thousand=4,
            ),
        ),
        Indicator(
            "business",
            0.55,
            frequent(
                "company ceo launch launched shares market firm investors sales analysts industry quarter profit",
                per_thousand=4,
            ),
        ),
        Indicator(
            "written in the first person",
            -0.81,
            frequent("i my me myself ich mein je mon yo mi jag min", per_thousand=6),
        ),
        Indicator("the reader addressed", -0.23, frequent("you your", per_thousand=5)),
    ),
    fields=_fields,
)
