"""Names of persons as they are printed in bylines and over comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

PARTICLES: Final = frozenset(
    "af al av bin bint da das de del den der di do dos du e el i ibn la le las los ten ter van vom von y zu zum "
    "zur".split()
)
_NOT_IN_NAMES: Final = frozenset(
    "a an and at book books by chapter concert calendar conference day edition episode event evening exhibition fair "
    "festival for from how hunt in issue lecture meeting meetings news night of on open party part program programme "
    "report review school season seminar service show sunday monday tuesday wednesday thursday friday saturday "
    "summer the this to tour town update volume web week what when where who why winter with workshop year "
    "our your see updates starter thread buy illustrated photo photos video videos gallery slideshow".split()
)
"""English words that stand in headlines and names of events, never in a person's name."""

_FIRST_IN_PLACES: Final = frozenset(
    "cape costa das die east fort les los mount new north ort port puerto saint san santa south sri st united "
    "west".split()
)
"""Words that begin the names of many places ("South Shields"), and are no first names."""

_ORGANISATION = re.compile(
    r"\b(?:ltd|inc|llc|gmbh|ag|plc|university|institute|college|school|press|news|times|post|herald|gazette"
    r"|magazine|journal|daily|weekly|radio|tv"
    r"|agency|foundation|universität|institut|université|universidad|zeitung|verlag|users|staff|team|editors"
    r"|recipes|collective|group|network|redaktion|redacción|rédaction|redazione|redação|redakcja|редакция"
    r"|toimitus|redaktionen|courrier|diario|periódico|giornale|gazzetta|corriere|tidning(?:en)?"
    r"|prensa|газета|агентство"
    r"|europe|america|international|labs?|systems|research|solutions|technologies|software"
    r"|nachrichtenagentur|agence|agenzia|agencia|agência|agencja|tisková"
    r"|admin|administrator|desk|bureau|checked|clinic|club|association|society|ministry|department|services?)\b",
    re.IGNORECASE,
)
_AGENCY: Final = (
    r"(?:the )?(?:(?:agencia|agência|agenzia|redazione) )?"
    r"(?:ansa [A-Z]{3,20}|associated press|ap|reuters|afp|agence france-presse|dpa|efe|ansa|tass|xinhua|upi"
    r"|press trust of india|press association|indo-asian news service"
    r"|bloomberg(?: news)?|tt(?: nyhetsbyrån)?|ntb|stt|ritzau|lusa|čtk|interfax|ria novosti|canadian press"
    r"|kyodo(?: news)?|yonhap|europa press|keystone-sda|тасс|интерфакс|риа новости|共同通信(?:社)?|時事通信(?:社)?"
    r"|ロイター|(?:[^\W\d_]\w+ ){1,3}ajansı"
    r"|(?-i:PAP|MTI|APA|ATS|SDA|ANP|AGI|PTI|IANS|BELGA|Belga|TASR|SITA|TT-AFP|TT-Reuters|NTB-AFP))"
)
_AGENCIES: Final = re.compile(
    rf"{_AGENCY}|special (?:to|for) .+"
    r"|(?:staff|senior|special|chief|contributing|political|foreign|sports|science|health|business|deputy"
    r"|guest)?[ -]?"
    r"(?:staff )?(?:writer|reporter|correspondent|editor|columnist|contributor|author)s?(?: .*)?",
    re.IGNORECASE,
)
_ONLY_AGENCY: Final = re.compile(rf"(?:(?:by|von|par|por|av|af|di|door|od) /?)?{_AGENCY}", re.IGNORECASE)
_ROLE_BEHIND: Final = re.compile(
    r"(?:[ -](?:staff|senior|special|chief|contributing|political|foreign|sports|science|health|business|deputy|guest"
    r"|executive|digital|associate|managing|world|europe|asia|africa|middle east|north|south|east|west|of|england"
    r"|scotland|wales|us|uk|home|social|legal|religious|community|global|local|affairs|policy|environment|education"
    r"|economics|financial|media|technology|culture|arts|transport|energy|industrial|consumer|diplomatic|defence"
    r"|security|democracy|climate|crime|data|investigations)){0,8}"
    r"[ -](?:writer|reporter|correspondent|editor|columnist|contributor)s?$",
    re.IGNORECASE,
)
_ROLE_BEFORE: Final = re.compile(
    r"(?:[A-Z]\w+ )?(?:(?:[Ss]taff|[Ss]pecial|[Ss]enior) )?(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?):? (?=[A-Z])"
)
_AGENCY_BEHIND: Final = re.compile(
    r",? (?:for )?(?:the )?(?:associated press|agence france-presse)$"
    r"|(?-i: (?:avec|with|mit|con|com|med|met|und|and|et|y|e) (?:l[’'])?"
    r"(?:AFP|AP|Reuters|dpa|DPA|EFE|ANSA|Lusa|TT|NTB|APA|SDA))$"
    r"|(?-i: ?/ ?(?:TT|NTB|STT|AP|AFP|Reuters|REUTERS|dpa|EFE|ANSA|APA|Lusa|PAP|Ritzau|Belga|ANP|EPA))$",
    re.IGNORECASE,
)
_NOTE_BEHIND: Final = re.compile(r"(?<=[a-zß-ÿ]{2})[0-9](?:,[0-9])*(?=,? (?:and|&)|, |$)")
"""The number of a note, behind the names of several authors."""

_REACHED_AT: Final = re.compile(r"(?<=\w)(?:@\w{2,30}| @\w{2,30}| [\w.+-]+@[\w-]+(?:\.[\w-]+)+)$")
"""What an author is called elsewhere, or an address, behind the name and sometimes without a space."""

_AFFILIATION: Final = re.compile(r"(?<=\w) \([^()]*(?:\)(?=$|,| (?:and|und|et|y|e|och|og|en|&) )|$)")
_ACRONYM: Final = re.compile(r"[A-Z]{2,5}(?: [0-9])?")
"""Behind a name and a comma, what somebody writes for."""

_STATION: Final = re.compile(r"[a-z]{1,4}\d{1,2}(?: [\w -]{2,30})?")
"""A site or station with its number, and the town where it is: ``g1 Campinas``."""

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.·-])*")
_BETWEEN = re.compile(r"(?:(?<! ) ++)?(?:[,;&]|\b(?:and|und|et|och|og|ja|и|with)\b) *+")
_BETWEEN_OR_WITHIN = re.compile(r" (?:y|e|i|en) ")
"""Words for "and" that also stand within surnames: Ramón y Cajal."""

_TITLES: Final = (
    "professor prof dr mr mrs ms sir dame rev fr sr sra dra herr frau ing mag mme pr dott avv med phil monsieur madame "
    "docteur doctor doctora rechtsanwalt rechtsanwältin"
)
_DEGREES: Final = "phd ph.d md m.d mph mba m.a msc m.sc b.a bsc b.sc llb llm rd rdn rn cpa esq jd j.d edd dds cfp"
_TITLE: Final = re.compile(rf"(?:(?:{_TITLES.replace(' ', '|')})\.? +)+(?-i:(?=[^\W\d_a-z]))", re.IGNORECASE)
_DEGREE: Final = re.compile(
    rf"(?:, ++|(?<![ ,]) ++)(?:{'|'.join(map(re.escape, _DEGREES.split()))})\.?(?=$|,| and | & )",
    re.IGNORECASE,
)
"""Titles before a name and degrees behind it, which are no part of it; "Jr." and "III" are."""


def is_name(text: str) -> bool:
    """Whether ``text`` looks like the name of one person, and like nothing else.

    Two to five words (one is no proof of a name), each capitalised, an initial, or one of
    the small words that stand within names.
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 60 or words[0].lower().strip(".") in _FIRST_IN_PLACES:
        return False
    if len(words) == 2 and words[0] in ("El", "La"):
        return False  # the name of a newspaper
    if (
        words[0].lower() in PARTICLES - {"al", "de", "del", "della", "el", "la", "le", "van", "von"}
        or words[-1].lower() in PARTICLES
    ):
        return False
    return all(_is_part_of_name(word) for word in words) and any(len(word.strip(".")) > 1 for word in words)


def _is_part_of_name(word: str) -> bool:
    if word.lower().strip(".'’") in _NOT_IN_NAMES and not (len(word) == 2 and word.endswith(".")):
        return False
    if word in PARTICLES:
        return True
    bare = word.strip("“”\"'’()")
    return bool(_WORD.fullmatch(bare)) and (bare[0].isupper() or not bare[0].islower())


def names_organisation(text: str) -> bool:
    """Whether a word in the text names an organisation, an office or a team."""
    return _ORGANISATION.search(text) is not None or _AGENCIES.fullmatch(text) is not None


def is_role(text: str) -> bool:
    """Whether the text is what a newspaper calls somebody who writes for it, and for which part: no sentence."""
    if not text[:1].isupper() or len(text) > _LONGEST_ROLE or text[-1] in ".,:;!?":
        return False
    return _ROLE.fullmatch(text) is not None


_LONGEST_ROLE: Final = 60
_ROLE: Final = re.compile(
    r"(?:[A-Z][\w’'-]* (?:(?:[A-Z][\w’'-]*|[a-z]{2,12}|&) ){0,6})?"
    r"(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Pp]roducer)(?:, [A-Z][\w ]{2,30})?"
)


def is_agency(text: str) -> bool:
    """Whether the text is the name of a news agency and nothing else, or says that it is the source."""
    if len(text) > _LONGEST_AGENCY:
        return False
    bare = text.strip("/()[]（）【】")
    source = _SOURCE.match(bare) if ":" in bare else None
    return _ONLY_AGENCY.fullmatch(bare[source.end() :] if source else bare) is not None


_LONGEST_AGENCY: Final = 40
"""Characters of the name of an agency."""

_SOURCE: Final = re.compile(
    r"(?:source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|forrás|kaynak|sursa|источник|πηγή|autor"
    r"|auteur|author|autore|text|texte|tekst) ?: ?",
    re.IGNORECASE,
)
"""What a page prints before the name of the agency from which it has a report."""


def split_names(text: str) -> list[str] | None:
    """The names in a byline, as printed; None if something in it is no name.

    Agencies, newspapers' roles ("staff writer") and what follows them are taken off, and so are titles,
    degrees and affiliations in brackets.
    """
    names: list[str] = []
    text = _AFFILIATION.sub("", text.strip(" ,|•·–-"))
    text = _REACHED_AT.sub("", text) if "@" in text else text
    text = _AGENCY_BEHIND.sub("", _without_role(text))
    text = _NOTE_BEHIND.sub("", text) if any(map(str.isdigit, text)) else text
    for whole in _pieces(text if _ABBREVIATED.search(text) else text.strip(".")):
        if not whole:
            continue
        role = _ROLE_BEHIND.search(whole) if len(whole) <= _LONGEST else None
        piece = whole[: role.start()] if role else whole
        is_newspaper = role is not None and len(piece.split()) < 2
        if (
            is_newspaper
            or (names and (_ACRONYM.fullmatch(piece) or _STATION.fullmatch(piece)))
            or _AGENCIES.fullmatch(piece)
            or _ORGANISATION.search(piece)
        ):
            break
        if not is_name(piece):
            return None
        names.append(once(piece))
    return names or None


def once(words: str) -> str:
    """Words that are printed twice, as a name beside a portrait with its caption, once; else as they are."""
    each = words.split()
    half = len(each) // 2
    return " ".join(each[:half]) if each[:half] == each[half:] else words


def split_names_with_place(text: str) -> list[str] | None:
    """The names of a line that may tell behind each where they were written down: ``Ann Berg in Paris``."""
    return split_names(_IN_PLACE.sub("", text) if " in " in text or " at " in text else text)


_IN_PLACE: Final = re.compile(
    r",? (?:in|at(?: the)?) [^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){0,2}(?=$|,? (?:and|und|&) [^\W\d_a-z])"
)


def _without_role(text: str) -> str:
    role = _ROLE_BEFORE.match(text)
    return text[role.end() :] if role else text


_LONGEST: Final = 120
"""No name with its role is longer."""

_ABBREVIATED: Final = re.compile(r"\b(?:[JS]r|[^\W\d_])\.$")


def _pieces(text: str) -> Iterator[str]:
    """The names of a list, without titles and degrees; cut at "y" and the like only between full names."""
    for piece in map(str.strip, _BETWEEN.split(_DEGREE.sub("", text))):
        title = _TITLE.match(piece)
        bare = piece[title.end() :] if title else piece
        parts = _BETWEEN_OR_WITHIN.split(bare)
        yield from parts if len(parts) > 1 and all(len(part.split()) > 1 for part in parts) else [bare]
