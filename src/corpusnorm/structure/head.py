"""The head of a document: title, subtitle, part of a series, authors, date.

Only what the lines prove is taken: a short line is a title because the text begins under
it, a subtitle because a byline, a date or the part of a series follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import define, field

from corpusnorm.document import Series
from corpusnorm.facts import Facts, Layout
from corpusnorm.line import Line, Role
from corpusnorm.structure.dates import PrintedDate, find_date
from corpusnorm.structure.names import split_names

ZONE: Final = 15
"""How many lines, blank ones not counted, a head may have."""

_LONG: Final = 150
"""A line of this many characters is running text."""


@define
class Head:
    """What the first lines tell. Lines are the ones that were taken for it."""

    title: Line | None = None
    subtitle: Line | None = None
    series: Series | None = None
    authors: list[str] = field(factory=list)
    published: str | None = None


def read_head(lines: Sequence[Line], facts: Facts) -> Head:
    """Read the head off ``lines`` (those of a document that have no role yet) and give roles.

    Lines that belong to the head get their role; the others keep none.
    """
    head = Head()
    zone = _zone(lines)
    untold: list[Line] = []
    for line in zone:
        if _read_credits(line, head, zone) or _read_series(line, head):
            continue
        if line.heading is not None and head.title is None and not untold:
            _give(line, Role.TITLE, head)
        else:
            untold.append(line)
    if not head.authors:
        _read_lone_byline(untold, zone, head)
    if head.title is None:
        _read_title(untold, zone, head, lines, facts)
    if head.title is not None:
        _take_repeated_title(untold, head.title)
    if head.title is not None and untold:
        _read_subtitle(untold[0], zone, head)
    return head


def _zone(lines: Sequence[Line]) -> list[Line]:
    """The lines above the running text, but for those that rules have set aside."""
    zone: list[Line] = []
    for line in lines:
        if not line.bare or line.role is not None:
            continue
        if len(zone) == ZONE or _is_running_text(line):
            break
        zone.append(line)
    return zone


def _is_running_text(line: Line) -> bool:
    if line.heading is not None:
        return False
    return len(line.bare) >= _LONG or (len(line.bare) >= 60 and line.bare.endswith((".", ".”", '."', ".’", "!", ":")))


def _has_text_below(lines: Sequence[Line], zone: Sequence[Line]) -> bool:
    """Whether running text follows: a list of short lines has no title to be told by."""
    return any(line.bare and line.role is None and _is_running_text(line) for line in lines if line not in zone)


_LABEL = re.compile(
    r"(?:(?:first )?(?:published|posted|written|created|date|submitted)(?: (?:on|at|in))?|veröffentlicht(?: am)?"
    r"|erstellt am|datum"
    r"|stand|publié(?: le)?|mis en ligne le|publicado(?: el| em)?|fecha|data|pubblicato(?: il)?"
    r"|publicerad(?: den)?|publicerat"
    r"|julkaistu|geplaatst(?: op)?|gepubliceerd(?: op)?|opublikowano|опубликовано) *:? *",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:(?:written |posted |review(?:ed)? |story |text )?by|author|autor(?:in)?|auteur|von|par|por|di|av|af|door"
    r"|text(?:e)?|kirjoittanut"
    r"|autore|автор) *:? +",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"(?:last )?(?:updated|modified|edited|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|uppdaterad"
    r"|päivitetty|bijgewerkt)\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"[^\W\d_]{2,12}\.?,? *")


def _read_credits(line: Line, head: Head, zone: Sequence[Line]) -> bool:
    """Take a byline, a date line, or both in one; False if the line is neither."""
    bare = line.bare
    if len(bare) > 120 or _UPDATED.match(bare) or bare.startswith(("- ", "* ", "• ")):
        return False
    printed = find_date(bare)
    around = bare if printed is None else _around(bare, printed)
    by = _BY.match(around)
    names = split_names(around[by.end() :]) if by else None
    if names is None and printed is not None and _is_below_title(line, zone):
        names = _bare_names(around, printed)
    if printed is not None and (names is not None or _is_date_alone(around)):
        _set_date(printed, head)
    elif names is None:
        return False
    if names is not None and not head.authors:
        head.authors = names
    line.role = Role.BYLINE if names is not None else Role.DATE
    return True


def _read_lone_byline(untold: list[Line], zone: Sequence[Line], head: Head) -> None:
    """Take names that stand alone on a line, next to the line of the date and below the title."""
    for line, below in pairwise(zone):
        for candidate, neighbour in ((line, below), (below, line)):
            if neighbour.role is not Role.DATE or candidate not in untold:
                continue
            if head.title is None and candidate is untold[0]:
                continue  # the first line that is nothing else is the title
            names = split_names(candidate.bare)
            if names is not None:
                head.authors = names
                candidate.role = Role.BYLINE
                untold.remove(candidate)
                return


def _around(bare: str, printed: PrintedDate) -> str:
    """The line without its date, the label of the date, and the signs between the two."""
    before, after = bare[: printed.span.start], bare[printed.span.end :]
    before = before.rstrip(" ,|·•–—-(")
    weekday = re.search(rf"(?:^|[ |·•–—,-]){_WEEKDAY.pattern}$", before) if before else None
    if weekday and weekday.group().strip(" ,.|·•–—-").lower() in _WEEKDAYS:
        before = before[: weekday.start()]
    before = _LABEL.sub("", before.rstrip(" ,|·•–—-(") + " ", count=1) if _LABEL.match(before + " ") else before
    before = re.sub(r" +(?:on|am|le|el|em|den|il|op)$", "", before.strip())
    return f"{before} {after.strip(' ,.|·•–—-)')}".strip()


_WEEKDAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi "
    "samedi "
    "dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato "
    "domenica "
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira måndag tisdag onsdag torsdag fredag lördag "
    "söndag "
    "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina maandag dinsdag woensdag "
    "donderdag "
    "vrijdag zaterdag zondag".split()
)


def _is_date_alone(around: str) -> bool:
    return not around or (around + " ").lower() in _WEEKDAYS or _LABEL.fullmatch(around + " ") is not None


def _is_below_title(line: Line, zone: Sequence[Line]) -> bool:
    """Whether something stands above the line: its first line is a title, never a byline."""
    return zone[0] is not line


def _bare_names(around: str, printed: PrintedDate) -> list[str] | None:
    """Names beside a date without a "By": a person's, or of an event or place?

    An event is announced with a time of day; `corpusnorm.structure.names` knows the words that
    name events and places.
    """
    if printed.has_time or not 2 <= len(around.split()) <= 8:
        return None
    return split_names(around)


def _set_date(printed: PrintedDate, head: Head) -> None:
    if head.published is None:
        head.published = printed.iso


_NUMBERS: Final = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "un deux trois quatre cinq six sept huit neuf dix onze douze",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "uno due tre quattro cinque sei sette otto nove dieci undici dodici",
        "um dois três quatro cinco seis sete oito nove dez onze doze",
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
        "ett två tre fyra fem sex sju åtta nio tio elva tolv",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
        "i ii iii iv v vi vii viii ix x xi xii",
    )
    for number, word in enumerate(words.split(), start=1)
}
_SERIES = re.compile(
    r"(?:part|teil|partie|parte|del|deel|osa|część|часть)\.? +(?P<number>\d{1,3}|[^\W\d_]+)"
    r"(?:(?:,| of| von| de| di| sur| av|/) *(?:\d{1,3}|[^\W\d_]+))?(?: of a series)?",
    re.IGNORECASE,
)


def _read_series(line: Line, head: Head) -> bool:
    match = _SERIES.fullmatch(line.bare.strip(" ()[]:.–—-"))
    if match is None or head.series is not None:
        return False
    word = match["number"].lower()
    number = int(word) if word.isdecimal() else _NUMBERS.get(word)
    if number is None:
        return False
    head.series = Series(text=line.bare, number=number)
    line.role = Role.SERIES
    return True


_NO_TITLE_END = (".", ",", ";", ":", "…", ".”", '."', ",”", "–", "—")
_LIST_OR_LINK = re.compile(r"(?:[-*•–·>|] |\d{1,2}[.)] |https?://|www\.)")


def _read_title(untold: list[Line], zone: Sequence[Line], head: Head, lines: Sequence[Line], facts: Facts) -> None:
    """Take the first line that is neither byline nor date nor series for the title, if it can be one.

    Running text has to follow somewhere (a list of short lines has no title to be told by),
    and what stands right below must not go on with the same sentence.
    """
    while untold and _FURNITURE.fullmatch(untold[0].bare):
        untold.pop(0)
    if not untold or not _can_be_title(untold[0]):
        return
    candidate = untold[0]
    has_text = any(line.role in _TOLD for line in zone) or _has_text_below(lines, zone)
    if has_text and not _goes_on(candidate, lines, facts):
        _give(untold.pop(0), Role.TITLE, head)


def _goes_on(candidate: Line, lines: Sequence[Line], facts: Facts) -> bool:
    """Whether the line below belongs to the same sentence."""
    below = lines[candidate.number - lines[0].number + 1 :]
    following = next((line for line in below if line.bare and line.role is not Role.FURNITURE), None)
    if following is None:
        return False
    is_next = following.number == candidate.number + 1
    if following.role is not None:
        return False
    return following.bare[0].islower() or (is_next and facts.layout is Layout.WRAPPED)


_TOLD: Final = (Role.BYLINE, Role.DATE, Role.SERIES)


def _take_repeated_title(untold: list[Line], title: Line) -> None:
    """Take the title where it is printed twice: as the name of the page, and over the text."""
    for line in list(untold):
        if line.bare == title.bare and line is not title:
            line.role = Role.TITLE
            line.is_marked = line.heading is not None
            untold.remove(line)


def _read_subtitle(candidate: Line, zone: Sequence[Line], head: Head) -> None:
    """Take a line below the title for the subtitle, if a byline, a date or a part of a series follows."""
    assert head.title is not None
    follows = any(line.role in _TOLD and line.number > candidate.number for line in zone)
    is_phrase = len(candidate.bare.split()) >= 3 and 12 <= len(candidate.bare) <= 300
    is_below = candidate.number > head.title.number and candidate.heading is None
    is_other = any(form.match(candidate.bare) for form in (_LIST_OR_LINK, _UPDATED)) or _WORK.search(candidate.bare)
    if follows and is_phrase and is_below and not is_other:
        candidate.role = Role.SUBTITLE
        head.subtitle = candidate


_WORK = re.compile(
    r",? (?:by|von|de|par|di|av) [^\n]*(?:\([^()]*(?:19|20)\d\d\)|\b\d{2,4} (?:pp?|pages|Seiten|páginas|sidor)\b"
    r"|[$£€] ?\d)"
)
"""A line as of a bibliography, which names what is reviewed."""

_FURNITURE = re.compile(
    r"(?:skip to|jump to|go to|back to)\b.*|(?:site |page |main )?(?:menu|navigation|navigation path|search|home"
    r"|homepage|share|print|log ?in|sign in"
    r"|subscribe|advertisement|anzeige|werbung|menü|startseite|accueil|inicio|home page|document type|edit article"
    r"|get short url)"
    r"|media playback is .*|\d+ min(?:ute)?s? read",
    re.IGNORECASE,
)
"""Lines of the page that stand above many titles."""


def _can_be_title(line: Line) -> bool:
    bare = line.bare
    if not any(map(str.isalpha, bare)) or _LIST_OR_LINK.match(bare):
        return False
    return not bare.endswith(_NO_TITLE_END) or re.search(r"\b[A-Z]\.(?:[A-Z]\.)*$", bare) is not None


def _give(line: Line, role: Role, head: Head) -> None:
    line.role = role
    line.is_marked = line.heading is not None
    head.title = line
