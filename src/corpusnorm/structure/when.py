"""Where a short line tells a time: a date, a time of day, or how long ago.

Over a comment a time is printed in more forms than can be read in one way: "3/4/19, 5:02 PM",
"2 weeks ago", "AnnMay 3, 2019" with the name run into it. That it is a time is known all the
same, and that is what a thread repeats; which date it is, `corpusnorm.structure.dates` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.structure.alternatives import by_letter

_MONTHS: Final = by_letter(
    "jan(?:uary|uar|uari|eiro)?|jän(?:ner)?|janv(?:ier)?|ene(?:ro)?|gen(?:naio)?"
    "|feb(?:ruary|ruar|ruari|rero|braio)?|févr(?:ier)?|fev(?:ereiro)?"
    "|mar(?:ch|s|zo|ço|t|ts|et)?|märz?|maart|mrz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maj|maio"
    "|mag(?:gio)?|mei"
    "|june?|juni|juin|junio|junho|giu(?:gno)?|july?|juli|juil(?:let)?|julio|julho|lug(?:lio)?"
    "|aug(?:ust|usti|ustus)?|agustus|août|ago(?:sto)?|sept?(?:ember|embre|tembre|iembre)?|set(?:embro|tembre)?"
    "|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?"
    "|de[cz](?:ember|embre|embro)?|dic(?:iembre|embre)?|déc(?:embre)?"
    "|tammi(?:kuun|kuuta)?|helmi(?:kuun|kuuta)?|maalis(?:kuun|kuuta)?|huhti(?:kuun|kuuta)?|touko(?:kuun|kuuta)?"
    "|kesä(?:kuun|kuuta)?|heinä(?:kuun|kuuta)?|elo(?:kuun|kuuta)?|syys(?:kuun|kuuta)?|loka(?:kuun|kuuta)?"
    "|marras(?:kuun|kuuta)?|joulu(?:kuun|kuuta)?"
    "|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
    "|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru"
    "|ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|listopadu"
    "|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
    "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
    "|янв|фев|апр|май|июн|июл|авг|сен|окт|ноя|дек|desember|marts"
    "|ledna|února|března|dubna|května|června|července|srpna|září|října|prosince|úno|bře|kvě|čvn|čvc|zář|říj"
    "|ιανουαρίου|ιανουάριος|φεβρουαρίου|φεβρουάριος|μαρτίου|μάρτιος|απριλίου|απρίλιος|μαΐου|μάιος|ιουνίου|ιούνιος"
    "|ιουλίου|ιούλιος"
    "|αυγούστου|αύγουστος|σεπτεμβρίου|σεπτέμβριος|οκτωβρίου|οκτώβριος|νοεμβρίου|νοέμβριος|δεκεμβρίου|δεκέμβριος"
    "|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
    "|januára|februára|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra"
    "|gener|febrer|març|maig|juny|juliol|agost|setembre|desembre"
    "|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|studenoga|prosinca"
    "|január|február|március|április|május|június|július|augusztus|szeptember|október|febr|márc|ápr|máj|jún|júl|szept"
)
_DAYS: Final = by_letter(
    "mon(?:day)?|tues?(?:day)?|wed(?:nes)?(?:day)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:ur)?(?:day)?|sun(?:day)?"
    "|montag|dienstag|donnerstag|freitag|samstag|sonntag|mittwoch"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    "|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
    "|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira"
)
_SHORT_DAYS: Final = (
    "Mo|Di|Mi|Do|Fr|Sa|So|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|gio|sab|ma|di|wo|do|vr|za|zo|mån|tis|ons"
    "|tors?"
    "|fre|lör|sön|man|tir|lør|søn"
)
"""Days as forums shorten them; most are words, too, and are days only before the number of a day."""

_UNITS: Final = (
    "sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tage?n?|wochen?"
    "|monate?n?|jahre?n?|secondes?|heures?|jours?|semaines?|mois|ans?|segundos?|minutos?|horas?|d[ií]as?|semanas?"
    "|mes(?:es)?|m[eê]s|años?|anos?|minuti|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]"
    "|sekund(?:ami|ou)|minut(?:ami|ou)|hodin(?:ami|ou)|dn(?:y|em)|týdn(?:y|em)|měsíc(?:i|em)|lety|rokem"
    "|λεπτ(?:ό|ά)|ώρ(?:α|ες)|ημέρ(?:α|ες)|μέρ(?:α|ες)|εβδομάδ(?:α|ες)|μήν(?:α|ες)|χρόν(?:ο|ια)|έτ(?:ος|η)"
)
"""Units of time behind a word such as "vor", which says other things as well."""
_AGO_BEFORE: Final = "vor|il y a|hace|há|před|πριν(?: από)?"
_AGO_BEHIND: Final = "ago|zuvor|fa|atrás|geleden|sedan|siden|sitten|temu|назад|πριν|önce|ezelőtt"
_SINCE: Final = "(?:minuten?|stunden?|tage?|wochen?|monate?|jahre?) her|perce|órája|napja|hete|hónapja|éve"
"""Units of time that say by themselves that it is ago."""
_ATOM: Final = re.compile(
    r"(?>(?<!\w)|(?=\d)|(?-i:(?=[A-Z])))"  # no part begins anywhere else, and a look at one character is cheap
    rf"(?:(?=\d)(?:(?P<ago>\b\d+ [^\W\d_]{{1,12}}\.? (?:{_AGO_BEHIND})\b|\b\d+ (?:{_SINCE})\b"
    r"|(?<!\d)\d{1,3} ?(?:年|[かヶ]月|週間|日|時間|分)前)"
    r"|(?P<numeric>(?<![\w/])\d{4}(?:-\d\d-|\.\d\d\.|/\d\d/)\d\d(?!/)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"
    r"|(?<![\w.])\d{1,2}(?:/\d{1,2}/|-\d{1,2}-|\. ?\d{1,2}(?:\.,?|,) ?)\d{2,4}(?!\d)|\d{4}年 ?\d{1,2}月 ?\d{1,2}日)"
    r"|(?P<time>(?<!\d)\d{1,2}(?::\d\d(?::\d\d)?| ?h ?\d\d(?!\w)(?: min\b)?| Uhr\b)(?: ?(?:[ap]\.? ?m\b"
    r"|[πμ]\.?μ\b)\.?)?(?: ?Uhr\b)?"
    r"|(?<!\w)\d{1,2} ?[ap]m\b)"
    r"|(?P<year>(?<!\w)(?:19|20)\d\d(?!\w))"
    r"|(?P<day>(?<![\w#])\d{1,2}(?:st|nd|rd|th|er|º|\.|ème|\b)(?!\w))"
    rf"|(?P<glued>(?<=[^\W\d_])(?:\d{{1,2}}\.?|(?:19|20)\d\d\.) (?:de )?(?=(?:{_MONTHS})\b)))"
    rf"|(?P<since>(?:{_AGO_BEFORE}) (?:über |etwa |environ )?\d+ (?:{_UNITS})\b"
    rf"|(?:för|for) \d+ [^\W\d_]{{1,12}} (?:sedan|siden)\b|\b(?:an?|one) [^\W\d_]{{1,12}} (?:{_AGO_BEHIND})\b"
    r"|\bjust now\b|\byesterday\b)"
    rf"|(?P<month>(?>\b|(?<=[a-z\d)])(?-i:(?=[A-Z][a-z]{{2}})))(?:{_MONTHS})(?:\.|\b))"
    rf"|(?P<weekday>\b(?:{_DAYS})\b|(?<!\S)(?-i:{_SHORT_DAYS})(?=[.,]{{0,2}} \d{{1,2}}(?:\.| (?:{_MONTHS})\b)))"
    r"|(?P<clock>(?:(?:klo|kl\.) ?|(?<=\d\d )(?:v|o|at|alle|pukul|di|om) )\d{1,2}\.\d\d\b)"
    r"|(?P<zone>\b(?:UTC|GMT|[CEMP][SD]T)\b))",
    re.IGNORECASE,
)
_FIGURES: Final = re.compile(
    r"\d(?: ?[:./-] ?\d|\. \d| ?(?:[ap]m|h|Uhr|年)\b| ?(?:年|月|間|日|分)前|(?:\.|st|nd|rd|th|er)? [^\W\d]{3,10}\.?$"
    rf"| (?:{_SINCE})\b|(?:(?<=(?<!\d)1)9|(?<=(?<!\d)2)0)\d\d(?!\d)"
    r"|(?:(?<=[^\W\d]{3} \d)|(?<=[^\W\d]{3}\. \d))\d?(?:st|nd|rd|th|\W|$))",
    re.IGNORECASE,
)
"""What no time with figures is without, and most lines are: found far faster than the parts of a time."""
_WORDS: Final = re.compile(rf"\b(?:{_AGO_BEFORE}) \d|\b(?:{_AGO_BEHIND})\b|just now|yesterday", re.IGNORECASE)
"""What all other times have."""
_ANY_WORD: Final = re.compile(
    "vor|il y a|hace|há|před|πριν|ago|zuvor|fa|atrás|geleden|sedan|siden|sitten|temu|назад|önce|ezelőtt|just now"
    "|yesterday"
)
"""What none of these is without, in lower case: found far faster."""
_WORD_ALONE: Final = re.compile("ago|fa|atrás|yesterday|now")
"""The same where no figure is."""

AGO: Final = re.compile(
    rf"\b(?:{_AGO_BEFORE}) |\b(?:{_AGO_BEHIND})\b|\d (?:{_SINCE})\b|\d ?(?:年|月|間|日|分)前", re.IGNORECASE
)
"""What a time has that is told from now."""

_JOINT: Final = re.compile(
    r"[\s,;.·•|@/–—()-]*(?:г\.?[\s,]*)?"
    r"(?:(?:at|um|à|a las?|alle(?: ore)?|às|kl\.?|klo|om|op|v|в|στις|στο|pukul|of|de|del|da|do|the|on|le|o|о|u|la|a les"
    r"|saat|tarihinde(?:,? saat)?)\b"
    r"[\s,;.|@-]*)?['’]?",
    re.IGNORECASE,
)
"""What stands between two parts of a time; an apostrophe is for the century."""


def find_when(text: str) -> Span | None:
    """The longest stretch of a short ``text`` that tells a time, or None."""
    if len(text) > 200 or not (_FIGURES.search(text) or _has_word(text)):
        return None
    chains = [span for span, kinds in _chains(text) if _tells_time(kinds)]
    return max(chains, key=len, default=None)


def _has_word(text: str) -> bool:
    """Whether a text has a word that tells how long ago it was."""
    known = _WORD_ALONE if _DIGIT.search(text) is None else _ANY_WORD
    return known.search(text.lower()) is not None and _WORDS.search(text) is not None


_DIGIT: Final = re.compile(r"\d")


_SAME: Final = {"since": "ago", "clock": "time"}
"""Parts of a time that say the same as another, and begin otherwise."""


def _chains(text: str) -> Iterator[tuple[Span, list[str]]]:
    """Neighbouring parts of times, and of which kinds they are."""
    start, end = 0, -1
    kinds: list[str] = []
    for match in _ATOM.finditer(text):
        kind = _SAME.get(match.lastgroup or "", match.lastgroup or "")
        goes_on = kinds and _JOINT.fullmatch(text, end, match.start()) and not _closes(kinds, kind)
        if not goes_on:
            if kinds:
                yield Span(start, end), kinds
            start, kinds = match.start(), []
        kinds.append(kind)
        end = match.end()
    if kinds:
        yield Span(start, end), kinds


def _closes(kinds: list[str], kind: str) -> bool:
    """Whether a part cannot belong to the time before it: a number after the time of day is a counter."""
    if kind in ("day", "year") and "ago" in kinds:
        return True
    if (kinds[-1], kind) in _GOES_ON:
        return False
    if kind in ("day", "year"):
        return ("time" in kinds and not {"month", "zone"}.isdisjoint(kinds)) or "numeric" in kinds
    return kind in kinds and kind not in ("day", "zone")


_GOES_ON: Final = frozenset({("month", "day"), ("day", "year"), ("month", "year")})
"""What follows each other in a date, with the time of day before it or not."""


def _tells_time(kinds: list[str]) -> bool:
    known = set(kinds)
    return bool(known & {"ago", "numeric", "time"}) or ("month" in known and bool(known & {"day", "year"}))
