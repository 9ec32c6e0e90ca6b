"""Comments below a post: found by the pattern that repeats in this text.

A thread repeats: over each comment stands who wrote it and when, or under each one a
widget. Which of these forms a text has is seen from its lines; a form that does not repeat
is believed only under a heading that announces comments. Text in which nothing stands
between comments is not cut up by guessing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, field

from corpusnorm.dates import find_date
from corpusnorm.facts import Facts, Layout
from corpusnorm.likes import likes
from corpusnorm.line import Line, Role

LIKE_WIDGET: Final = "comment-like-widget"
"""The rule that marks the widget which closes a comment."""


@define
class ThreadComment:
    """The lines of one comment, and what its header and its widget tell."""

    lines: list[Line]
    author: str | None = None
    published: str | None = None
    likes: int | None = None
    indent: int | None = None


@define
class Thread:
    """A comment section: the index of its first line, and its comments."""

    start: int
    comments: list[ThreadComment] = field(factory=list)


def find_thread(lines: Sequence[Line], facts: Facts) -> Thread | None:
    """The comments among ``lines``, or None. Gives headers and controls their roles."""
    headers = list(_headers(lines))
    return _headed_thread(headers, lines) or _signed_thread(headers, lines) or _widget_thread(lines, facts)


_SECTION_WORDS: Final = (
    r"thoughts?|comments?|responses?|replies|reply|kommentare?|antworten|gedanken|reaktionen|commentaires?|réponses?|réflexions?|comentarios?"
    r"|respuestas?|pensamientos?|comentários?|respostas?|commenti|commento|risposte|pensieri|reacties|reactie|kommentarer?|svar|tankar|kommenttia"
    r"|vastausta|komentarz\w*|odpowiedzi|комментари\w*|ответ\w*"
)
_SECTION_WORD = re.compile(rf"\b(?:{_SECTION_WORDS})\b", re.IGNORECASE)
_SECTION_NAMES: Final = (
    "comments|responses|kommentare|commentaires|réponses|comentarios|comentários|commenti|reacties|kommentarer|kommentit|komentarze|комментарии"
)
_SECTION = re.compile(
    rf"(?:.{{1,150}} [—–-] )?(?:(?:\d[\d.,]*|one|two|three|four|five|no|ein|eine|un|une|uno|una) (?:{_SECTION_WORDS})(?:\b.{{0,150}})?|(?:{_SECTION_NAMES})(?: ?\(\d+\))? ?:?)",
    re.IGNORECASE,
)
_FORM = re.compile(
    r"(?:leave|post|add|write) (?:a|your) (?:reply|comment)|join the (?:conversation|discussion)|kommentar (?:verfassen|schreiben|hinterlassen)"
    r"|schreibe einen kommentar|laisser un commentaire|deja (?:un comentario|una respuesta)|deixe (?:um comentário|uma resposta)|lascia un commento|rispondi"
    r"|lämna (?:ett svar|en kommentar)|kommentera|jätä kommentti|geef een reactie|dodaj komentarz|добавить комментарий"
    r"|your e-?mail address will not be published|comments are closed|(?:die )?kommentare sind geschlossen|kommentarer inaktiverade",
    re.IGNORECASE,
)
_CONTROL = re.compile(
    r"(?:↓ ?|→ ?)?(?:reply|antworten|répondre|responder|rispondi|svara|svar|vastaa|beantwoorden|odpowiedz|ответить|replydelete|reply delete|antwortenlöschen|delete|löschen|supprimer|eliminar|excluir|elimina|ta bort|poista|replies"
    r"|like|report|report abuse|flag|quote|permalink|link|edit|loading(?:\.\.\.|…)|share)(?: ?[↓→])?(?: to [^\n]{1,40})?",
    re.IGNORECASE,
)
_COUNTER = re.compile(r"#?\d{1,4}[.)]?|[^\n]{1,40}(?:'s|’s)? avatar", re.IGNORECASE)
_VERB: Final = r"says|said|writes|wrote|sagt|sagte|schreibt|schrieb|meint|dit|a dit|écrit|a écrit|dice|dijo|escribió|disse|diz|scrive|ha detto|zegt|schreef|säger|skriver|skrev|sa|sanoo|kirjoitti|pisze|powiedział\(a\)|пишет|говорит|сказал"
_SAYS = re.compile(
    rf"(?:\d{{1,4}}[.)] +)?(?P<name>[^\n:]{{1,60}}?),? (?:{_VERB})(?P<when>,? (?:(?:on|at|am|um|le|el|den|il|em) )?[^\n:]{{0,40}}(?:\d:\d\d[^\n:]{{0,10}})?)? ?(?::|\.\.\.|…)",
    re.IGNORECASE,
)
_SAYS_ALONE = re.compile(rf"(?:{_VERB}) ?(?::|\.\.\.|…)", re.IGNORECASE)
_WHEN_SAID = re.compile(rf"(?P<name>[^\n]{{1,60}}?),? (?:on|am|le|el|den|il|em)? ?$", re.IGNORECASE)
_SAID_LAST = re.compile(rf"(?: (?:{_VERB}))? ?(?::|\.\.\.|…)?", re.IGNORECASE)
_POSTED = re.compile(
    r"(?:posted|comment|kommentar|geschrieben|publié|publicado|inviato|enviado|verfasst) (?:by|von|par|por|da) ?:? *(?P<name>[^\n|]{1,60}?) *(?:\||·|•|,|at|on|@|—|–|-|am|le|el|il)? *$",
    re.IGNORECASE,
)
_LONGEST_HEADER: Final = 110
_LONGEST_CONTROL: Final = 60
_LINK = re.compile(r"\[([^\]\n]*)\](?:\([^)\n]*\))?")
_MARKUP = re.compile(r"^(?:#{1,6} +|[*+•-] +)|\*\*|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|\\(?=[.\-#*_])|(?:permalink|link)$", re.IGNORECASE)
_FLOOR = re.compile(r"#?\d{1,4}[.)] +(?=\S)")
_PINGBACK = re.compile(r"(?:pingback|trackback)s? ?:", re.IGNORECASE)


def _plain(line: Line) -> str:
    """The line without links and marks."""
    bare = line.bare
    if "[" in bare:
        bare = _LINK.sub(r"\1", bare)
    if bare[:1] in "#*+-•" or bare.endswith("ink") or "*" in bare or "_" in bare or "\\" in bare:
        bare = _MARKUP.sub("", bare).strip()
    return bare


@define
class _Header:
    """A line over or under a comment: what it tells, and the form by which it repeats."""

    index: int
    form: str
    author: str | None
    published: str | None
    has_time: bool = False
    lines: list[Line] = field(factory=list)


def _headers(lines: Sequence[Line]) -> Iterator[_Header]:
    """The lines that say who wrote, or when; a name that stands alone over a date goes with it."""
    for index, line in enumerate(lines):
        if line.role is not None or not _may_be_header(line.bare):
            continue
        plain = _plain(line)
        if len(plain) > _LONGEST_HEADER and not _PINGBACK.match(plain):
            continue
        # "6. Juni 2015" is a date, "6. Claudio says:" a name with its number in the list.
        header = _read_header(index, _FLOOR.sub("", plain, count=1)) or _read_header(index, plain)
        if header is not None:
            header.lines = [line]
            yield header


def _may_be_header(bare: str) -> bool:
    """Whether a line holds a year or ends as "X says:" does: what most lines do not."""
    if not 4 <= len(bare) <= 4 * _LONGEST_HEADER:
        return False
    return bare[-1] in ":….)" or "20" in bare or "19" in bare or "back:" in bare


def _read_header(index: int, bare: str) -> _Header | None:
    printed = find_date(bare)
    says = _SAYS.fullmatch(bare)
    if says and _is_author(says["name"]) and (printed or not (says["when"] or "").strip(" ,")):
        return _Header(index, "says", says["name"].strip(" ,"), printed.iso if printed else None, has_time=True)
    if _PINGBACK.match(bare):
        return _Header(index, "says", None, None)
    if _SAYS_ALONE.fullmatch(bare):
        return _Header(index, "says alone", None, None, has_time=True)
    if printed is None:
        return None
    before, after = bare[: printed.span.start].rstrip(), bare[printed.span.end :].strip()
    posted = _POSTED.fullmatch(before)
    if posted and not after:
        return _Header(index, "posted", posted["name"].strip(), printed.iso, has_time=printed.has_time)
    if not _SAID_LAST.fullmatch(" " + after if after else ""):
        return None
    name = before.strip(" ,|·•–—-/(")
    if not name or name.lower().rstrip(",") in _WEEKDAY_OR_LABEL:
        return _Header(index, "date", None, printed.iso, has_time=printed.has_time)
    when = _WHEN_SAID.fullmatch(name + " ")
    author = (when["name"] if when else name).strip(" ,|·•–—-/(")
    if _is_author(author) and printed.has_time:
        return _Header(index, "name date", author, printed.iso, has_time=True)
    return None


_WEEKDAY_OR_LABEL: Final = frozenset(
    "on posted posted on am le el monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo".split()
) | {"posted on"}


_INITIAL_LAST = re.compile(r"(?:^|[ .])(?:[^\W\d_]|[JS]r|[DM]rs?)\.$")


def _is_author(text: str) -> bool:
    """Whether a text can be what a reader calls himself: short, and no sentence."""
    text = text.strip(" ,")
    return (
        0 < len(text) <= 50
        and len(text.split()) <= 5
        and (not text.endswith((".", "!", "?", ";", ":")) or _INITIAL_LAST.search(text) is not None)
        and text[:1] not in "\"“„«>"
        and any(character.isalnum() for character in text)
    )


def _headed_thread(found: Sequence[_Header], lines: Sequence[Line]) -> Thread | None:
    """Comments that have their author and date above them."""
    for form in ("says", "says alone", "name date", "date"):
        headers = [header for header in found if header.form == form]
        if form in ("says alone", "date"):
            headers = [header for header in headers if _take_name_above(header, lines)]
        headers = _in_section(headers, lines)
        if headers and _has_bodies(headers, lines):
            return _cut_at_headers(headers, lines)
    return None


def _in_section(headers: list[_Header], lines: Sequence[Line]) -> list[_Header]:
    """The headers that belong to a thread, or none where nothing proves one.

    Names with dates also stand in lists of articles and of events. A thread shows by the
    heading that announces it shortly above, or by controls such as "Reply" in its gaps, or,
    where headers say that somebody *said* something, by the dates with them.
    """
    for at, header in enumerate(headers):
        above = lines[max(0, header.lines[0].number - 1 - _REACH) : header.lines[0].number - 1]
        if any(_is_section(line) and not _NONE_YET.match(_plain(line)) for line in above):
            return headers[at:]
    gaps = [lines[one.index + 1 : two.index] for one, two in zip(headers, headers[1:], strict=False)]
    controlled = sum(any(_is_control(line) for line in gap) for gap in gaps)
    if gaps and 2 * controlled >= len(gaps):
        return headers
    said = [header for header in headers if header.form.startswith("says") and header.author]
    if len(said) >= 2 and all(_has_date(header, lines) for header in said):
        return headers
    is_announced = len(said) >= 3 and any(_is_section(line) for line in lines[: said[0].index])
    return headers if is_announced else []


_REACH: Final = 12
"""How many lines may stand between the heading of a thread and its first comment."""

_NONE_YET = re.compile(r"(?:0|no|keine?|aucun|sin|nessun|inga?) ", re.IGNORECASE)


def _is_control(line: Line) -> bool:
    if line.role is Role.MARKER:
        return True
    plain = _plain(line) if len(line.bare) <= 4 * _LONGEST_HEADER else ""
    return len(plain) <= _LONGEST_CONTROL and _CONTROL.fullmatch(plain) is not None


def _has_date(header: _Header, lines: Sequence[Line]) -> bool:
    below = next((line for line in lines[header.index + 1 : header.index + 4] if line.bare), None)
    return header.published is not None or (
        below is not None and len(below.bare) <= _LONGEST_HEADER and find_date(below.bare) is not None
    )


def _is_section(line: Line) -> bool:
    if not 4 <= len(line.bare) <= 300:
        return False
    plain = _plain(line)
    return len(plain) <= 200 and _SECTION_WORD.search(plain) is not None and _SECTION.fullmatch(plain) is not None


def _take_name_above(header: _Header, lines: Sequence[Line]) -> bool:
    """Find the name that stands over a date; a date without one is no header of a comment."""
    at = header.index - 1
    while at >= 0 and header.index - at <= 2 and not lines[at].bare:
        at -= 1
    if at < 0 or lines[at].role is not None:
        return False
    name = _FLOOR.sub("", _plain(lines[at]), count=1)
    if not _is_author(name) or find_date(name) or _is_section(lines[at]):
        return False
    header.author = name
    header.lines.insert(0, lines[at])
    return True


def _has_bodies(headers: Sequence[_Header], lines: Sequence[Line]) -> bool:
    """Whether text stands between most headers; in a list of dates nothing does."""
    bounds = [header.index for header in headers] + [len(lines)]
    filled = sum(
        any(line.bare and line.role is None and not _CONTROL.fullmatch(line.bare) for line in lines[start + 1 : end])
        for start, end in zip(bounds, bounds[1:], strict=False)
    )
    return 4 * filled >= 3 * len(headers)


def _cut_at_headers(headers: Sequence[_Header], lines: Sequence[Line]) -> Thread:
    firsts = [lines.index(header.lines[0]) if len(header.lines) > 1 else header.index for header in headers]
    thread = Thread(start=_section_start(firsts[0], lines))
    for header, end in zip(headers, [*firsts[1:], _end(headers[-1].index, lines)], strict=True):
        for line in header.lines:
            line.role = Role.COMMENT_HEADER if header.author else None
        comment = ThreadComment([], header.author, header.published, indent=header.lines[0].indent)
        if header.author is None:
            comment.lines.append(header.lines[0])
        _fill(comment, lines[header.index + 1 : end])
        if comment.lines:
            thread.comments.append(comment)
    _set_aside(lines[thread.start : firsts[0]])
    return thread


def _fill(comment: ThreadComment, lines: Sequence[Line]) -> None:
    """Give a comment its lines: what follows the header, less the rest of it and the controls."""
    for line in lines:
        if not line.bare:
            continue
        if line.role is Role.MARKER:
            if line.rule == LIKE_WIDGET and comment.likes is None:
                comment.likes = likes(line.bare)
        elif line.role is None:
            plain = _plain(line) if len(line.bare) <= 4 * _LONGEST_HEADER else ""
            is_short = 0 < len(plain) <= _LONGEST_CONTROL
            printed = find_date(plain) if is_short and not comment.lines and comment.published is None else None
            if printed is not None and len(printed.span) + 12 >= len(plain):
                comment.published = printed.iso
                line.role = Role.COMMENT_HEADER
            elif is_short and (_CONTROL.fullmatch(plain) or (line is lines[-1] and _COUNTER.fullmatch(plain))):
                line.role = Role.MARKER
            else:
                comment.lines.append(line)


def _section_start(first: int, lines: Sequence[Line]) -> int:
    """Where the comment section begins: at its heading, if one stands shortly above."""
    at = first
    for back in range(first - 1, max(-1, first - 8), -1):
        if _is_section(lines[back]) or _FORM.match(lines[back].bare):
            at = back
        elif lines[back].bare and not _COUNTER.fullmatch(lines[back].bare):
            break
        elif lines[back].bare:
            at = back
    return at


def _set_aside(lines: Sequence[Line]) -> None:
    for line in lines:
        if line.bare and line.role is None:
            line.role = Role.MARKER


def _end(last: int, lines: Sequence[Line]) -> int:
    """Where the thread ends: at the form for a new comment, or with the text."""
    for index in range(last + 1, len(lines)):
        if len(lines[index].bare) <= 120 and _FORM.match(lines[index].bare):
            _set_aside(lines[index:])
            return index
    return len(lines)


def _signed_thread(found: Sequence[_Header], lines: Sequence[Line]) -> Thread | None:
    """Comments that are signed below: "Posted by: NAME at DATE". The post has such a line too."""
    headers = [header for header in found if header.form == "posted"]
    if not headers:
        return None
    announced = next((index for index, line in enumerate(lines) if _is_section(line)), None)
    if announced is None or headers[-1].index < announced:
        return None
    headers = [header for header in headers if header.index > announced]
    thread = Thread(start=announced)
    _set_aside(lines[announced : announced + 1])
    start = announced + 1
    for header in headers:
        comment = ThreadComment([], header.author, header.published)
        header.lines[0].role = Role.COMMENT_HEADER
        _fill(comment, lines[start : header.index])
        start = header.index + 1
        if comment.lines:
            thread.comments.append(comment)
    _set_aside(lines[start:])
    return thread if thread.comments else None


def _widget_thread(lines: Sequence[Line], facts: Facts) -> Thread | None:
    """Comments that are closed by a like widget, which says nothing of who wrote them."""
    closes = [index for index, line in enumerate(lines) if line.rule == LIKE_WIDGET]
    if not closes:
        return None
    start = _first_comment(closes[0], lines, facts)
    thread = Thread(start=_section_start(start, lines))
    _set_aside(lines[thread.start : start])
    for end in closes:
        comment = ThreadComment([])
        _fill(comment, lines[start : end + 1])
        start = end + 1
        if comment.lines:
            thread.comments.append(comment)
    rest = ThreadComment([])
    _fill(rest, lines[start : _end(closes[-1], lines)])
    if rest.lines:
        thread.comments.append(rest)
    return thread


def _first_comment(close: int, lines: Sequence[Line], facts: Facts) -> int:
    """Where the comment begins that the first widget closes.

    Under a heading that announces comments; else after the last blank line, if the text
    does not set paragraphs apart by blank lines and so means more by it; else with the
    last paragraph.
    """
    for index in range(close - 1, -1, -1):
        if _is_section(lines[index]) and lines[index].role is None:
            return index + 1
    last = close - 1
    while last > 0 and not lines[last].bare:
        last -= 1
    blanks = [index for index in range(last) if not lines[index].bare]
    if blanks and facts.layout is Layout.SINGLE_NEWLINES:
        return blanks[-1] + 1
    if facts.layout is Layout.SINGLE_NEWLINES:
        return last
    return blanks[-1] + 1 if blanks else last
