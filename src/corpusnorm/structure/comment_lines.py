"""What a line in a comment section is: its heading, a header over a comment, a control under it.

The words are those of the interfaces of WordPress, Blogger and their like in a dozen
languages. They are evidence; the method is in `corpusnorm.structure.thread`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, field

from corpusnorm.line import Line, Role
from corpusnorm.structure.dates import find_date

_SECTION_WORDS: Final = (
    r"thoughts?|comments?|responses?|replies|reply|kommentare?|antworten|gedanken|reaktionen|commentaires?"
    r"|réponses?|réflexions?|comentarios?"
    r"|respuestas?|pensamientos?|comentários?|respostas?|commenti|commento|risposte|pensieri|reacties|reactie"
    r"|kommentarer?|svar|tankar|kommenttia"
    r"|vastausta|komentarz\w*|odpowiedzi|комментари\w*|ответ\w*"
)
_SECTION_WORD = re.compile(rf"\b(?:{_SECTION_WORDS})\b", re.IGNORECASE)
_SECTION_NAMES: Final = (
    "comments|responses|kommentare|commentaires|réponses|comentarios|comentários|commenti|reacties|kommentarer|kommentit"
    "|komentarze|комментарии"
)
_SECTION = re.compile(
    rf"(?:.{{1,150}} [—–-] )?(?:(?:\d[\d.,]*|one|two|three|four|five|no|ein|eine|un|une|uno"
    rf"|una) (?:{_SECTION_WORDS})(?:\b.{{0,150}})?|(?:{_SECTION_NAMES})(?: ?\(\d+\))? ?:?)",
    re.IGNORECASE,
)
FORM = re.compile(
    r"(?:leave|post|add|write) (?:a|your) (?:reply|comment)|join the (?:conversation|discussion)"
    r"|kommentar (?:verfassen|schreiben|hinterlassen)"
    r"|schreibe einen kommentar|laisser un commentaire|deja (?:un comentario|una respuesta)|deixe (?:um comentário"
    r"|uma resposta)|lascia un commento|rispondi"
    r"|lämna (?:ett svar|en kommentar)|kommentera|jätä kommentti|geef een reactie|dodaj komentarz"
    r"|добавить комментарий"
    r"|your e-?mail address will not be published|comments are closed|(?:die )?kommentare sind geschlossen"
    r"|kommentarer inaktiverade",
    re.IGNORECASE,
)
CONTROL = re.compile(
    r"(?:↓ ?|→ ?)?(?:reply|antworten|répondre|responder|rispondi|svara|svar|vastaa|beantwoorden|odpowiedz|ответить"
    r"|replydelete|reply delete|antwortenlöschen|delete|löschen|supprimer|eliminar|excluir|elimina|ta bort|poista"
    r"|replies"
    r"|like|report|report abuse|flag|quote|permalink|link|edit|loading(?:\.\.\.|…)"
    r"|share)(?: ?[↓→])?(?: to [^\n]{1,40})?",
    re.IGNORECASE,
)
COUNTER = re.compile(r"#?\d{1,4}[.)]?|[^\n]{1,40}(?:'s|’s)? avatar", re.IGNORECASE)
_VERB: Final = (
    r"says|said|writes|wrote|sagt|sagte|schreibt|schrieb|meint|dit|a dit|écrit|a écrit|dice|dijo|escribió|disse"
    r"|diz|scrive|ha detto|zegt|schreef|säger|skriver|skrev|sa|sanoo|kirjoitti|pisze|powiedział\(a\)|пишет|говорит"
    r"|сказал"
)
_SAYS = re.compile(
    rf"(?:\d{{1,4}}[.)] +)?(?P<name>[^\n:]{{1,60}}?),? (?:{_VERB})(?P<when>,? (?:(?:on|at|am|um|le|el|den|il"
    rf"|em) )?[^\n:]{{0,40}}(?:\d:\d\d[^\n:]{{0,10}})?)? ?(?::|\.\.\.|…)",
    re.IGNORECASE,
)
_SAYS_ALONE = re.compile(rf"(?:{_VERB}) ?(?::|\.\.\.|…)", re.IGNORECASE)
_WHEN_SAID = re.compile(r"(?P<name>[^\n]{1,60}?),? (?:on|am|le|el|den|il|em)? ?$", re.IGNORECASE)
_SAID_LAST = re.compile(rf"(?: (?:{_VERB}))? ?(?::|\.\.\.|…)?", re.IGNORECASE)
_POSTED = re.compile(
    r"(?:posted|comment|kommentar|geschrieben|publié|publicado|inviato|enviado|verfasst) (?:by|von|par|por"
    r"|da) ?:? *(?P<name>[^\n|]{1,60}?) *(?:\||·|•|,|at|on|@|—|–|-|am|le|el|il)? *$",
    re.IGNORECASE,
)
LONGEST_HEADER: Final = 110
LONGEST_CONTROL: Final = 60
_LINK = re.compile(r"\[([^\]\n]*)\](?:\([^)\n]*\))?")
_MARKUP = re.compile(
    r"^(?:#{1,6} +|[*+•-] +)|\*\*|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|\\(?=[.\-#*_])|(?:permalink|link)$",
    re.IGNORECASE,
)
NUMBER_IN_LIST = re.compile(r"#?\d{1,4}[.)] +(?=\S)")
_PINGBACK = re.compile(r"(?:pingback|trackback)s? ?:", re.IGNORECASE)


def plain_text(line: Line) -> str:
    """The line without links and marks."""
    bare = line.bare
    if "[" in bare:
        bare = _LINK.sub(r"\1", bare)
    if bare[:1] in "#*+-•" or bare.endswith("ink") or "*" in bare or "_" in bare or "\\" in bare:
        bare = _MARKUP.sub("", bare).strip()
    return bare


@define
class Header:
    """A line over or under a comment: what it tells, and the form by which it repeats."""

    index: int
    form: str
    author: str | None
    published: str | None
    has_time: bool = False
    lines: list[Line] = field(factory=list)


def read_headers(lines: Sequence[Line]) -> Iterator[Header]:
    """The lines that say who wrote, or when; a name that stands alone over a date goes with it."""
    for index, line in enumerate(lines):
        if line.role is not None or not _may_be_header(line.bare):
            continue
        plain = plain_text(line)
        if len(plain) > LONGEST_HEADER and not _PINGBACK.match(plain):
            continue
        # "6. Juni 2015" is a date, "6. Claudio says:" a name with its number in the list.
        header = _read_header(index, NUMBER_IN_LIST.sub("", plain, count=1)) or _read_header(index, plain)
        if header is not None:
            header.lines = [line]
            yield header


def _may_be_header(bare: str) -> bool:
    """Whether a line holds a year or ends as "X says:" does: what most lines do not."""
    if not 4 <= len(bare) <= (4 * LONGEST_HEADER if "](" in bare else LONGEST_HEADER):
        return "back:" in bare
    return bare[-1] in ":….)" or "20" in bare or "19" in bare or "back:" in bare


def _read_header(index: int, bare: str) -> Header | None:
    printed = find_date(bare)
    says = _SAYS.fullmatch(bare)
    if says and is_author(says["name"]) and (printed or not (says["when"] or "").strip(" ,")):
        return Header(index, "says", says["name"].strip(" ,"), printed.iso if printed else None, has_time=True)
    if _PINGBACK.match(bare):
        return Header(index, "says", None, None)
    if _SAYS_ALONE.fullmatch(bare):
        return Header(index, "says alone", None, None, has_time=True)
    if printed is None:
        return None
    before, after = bare[: printed.span.start].rstrip(), bare[printed.span.end :].strip()
    posted = _POSTED.fullmatch(before)
    if posted and not after:
        return Header(index, "posted", posted["name"].strip(), printed.iso, has_time=printed.has_time)
    if not _SAID_LAST.fullmatch(" " + after if after else ""):
        return None
    name = before.strip(" ,|·•–—-/(")
    if not name or name.lower().rstrip(",") in _WEEKDAY_OR_LABEL:
        return Header(index, "date", None, printed.iso, has_time=printed.has_time)
    when = _WHEN_SAID.fullmatch(name + " ")
    author = (when["name"] if when else name).strip(" ,|·•–—-/(")
    if is_author(author) and printed.has_time:
        return Header(index, "name date", author, printed.iso, has_time=True)
    return None


_WEEKDAY_OR_LABEL: Final = frozenset(
    "on posted posted on am le el monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat "
    "sun montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves "
    "viernes sábado domingo".split()
) | {"posted on"}


_INITIAL_LAST = re.compile(r"(?:^|[ .])(?:[^\W\d_]|[JS]r|[DM]rs?)\.$")


def is_author(text: str) -> bool:
    """Whether a text can be what a reader calls himself: short, and no sentence."""
    text = text.strip(" ,")
    return (
        0 < len(text) <= 50
        and len(text.split()) <= 5
        and (not text.endswith((".", "!", "?", ";", ":")) or _INITIAL_LAST.search(text) is not None)
        and text[:1] not in '"“„«>'
        and any(character.isalnum() for character in text)
    )


NONE_YET = re.compile(r"(?:0|no|keine?|aucun|sin|nessun|inga?) ", re.IGNORECASE)


def is_section(line: Line) -> bool:
    """Whether a line is a heading that announces comments: "12 thoughts on …", "Kommentare"."""
    if not 4 <= len(line.bare) <= 300:
        return False
    plain = plain_text(line)
    return len(plain) <= 200 and _SECTION_WORD.search(plain) is not None and _SECTION.fullmatch(plain) is not None


def is_control(line: Line) -> bool:
    """Whether a line is a button under a comment, or a marker that a rule has set aside."""
    if line.role is Role.MARKER:
        return True
    plain = plain_text(line) if len(line.bare) <= 4 * LONGEST_HEADER else ""
    return len(plain) <= LONGEST_CONTROL and CONTROL.fullmatch(plain) is not None
