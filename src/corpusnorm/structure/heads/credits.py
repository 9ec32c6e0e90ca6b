"""Lines that credit a document: who wrote it, when it was published, in one line or in two.

A line is read whole or not at all. Its dates are cut out with their labels, the rest is cut at bars and
dots, and every piece has to be known for what it is: names behind "By", a name beside a date, a weekday, a
section of the site, a count of comments. One piece that is none of these, and the line is prose.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field, frozen

from corpusnorm.facts import Facts
from corpusnorm.structure.alternatives import by_letter
from corpusnorm.structure.dates import PrintedDate, find_date, is_month
from corpusnorm.structure.heads.links import shown
from corpusnorm.structure.names import is_agency, names_organisation, split_names


@frozen(kw_only=True)
class Credits:
    """What a line tells.

    ``is_labelled`` says that a word such as "By" or "Published" stands before it, ``opens_thread`` that it is the
    line over the first post of a forum.
    """

    names: tuple[str, ...] = ()
    date: PrintedDate | None = None
    is_labelled: bool = False
    opens_thread: bool = False

    def published(self, facts: Facts) -> str | None:
        """The date of publication in a document of which these facts hold."""
        return None if self.date is None else self.date.iso or self.date.in_order(facts.date_order)


LONGEST: Final = 160
"""No line that credits is longer."""

_DIGIT: Final = re.compile(r"\d")
_POSTED: Final = (
    r"(?:(?:first |originally |article |news )?"
    r"(?:published|posted|issued|written|created|submitted|added|released|date)"
    r"(?: (?:on|at|in|by|online))?(?! \d+ \w+ ago)"
    r"|(?:erst)?veröffentlicht(?: am)?|veröffentlichung|erschienen(?: am)?|geschrieben(?: am)?|erstellt(?: am)?"
    r"|datum|stand|vom|edizione del|edición del"
    r"|publié(?: le)?|paru le|mis en ligne le|publicado(?: el| em)?|publicada el|postado em|fecha|data"
    r"|pubblicato(?: il)?"
    r"|publicerad(?: den)?|publicerat|publicerades|julkaistu|geplaatst(?: op)?|gepubliceerd(?: op)?|opublikowano"
    r"|data publikacji"
    r"|dodano|опубликовано|дата публикации|дата|offentliggjort|udgivet|publisert"
    r"|publikováno(?: dne)?|vydáno|δημοσιεύτηκε(?: στις)?|δημοσιεύθηκε(?: στις)?|αναρτήθηκε(?: στις)?"
    r"|yayım(?:lanma)? tarihi|dátum|objavljeno|postet(?: den)?|diposting(?: pada)?|發佈日期|发布日期"
    r"|közzétéve|投稿日|公開日|配信|송고시간|입력|기사입력|등록|게시|发布时间|发表于)"
)
_UPDATED: Final = (
    r"(?:(?:last |latest |also )?(?:updated|modified|edited|revised|update|upd)(?: on| at)?"
    r"|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)"
    r"(?: am)?|mis(?:e)? à jour(?: le)?|modifié(?: le)?|actualizado(?: el)?|atualizado(?: em)?"
    r"|aggiornato(?: il)?|ultimo aggiornamento|última actualización|última atualização|dernière mise à jour"
    r"|uppdaterad(?: den)?|laatste update|laatst bijgewerkt(?: op)?"
    r"|senast uppdaterad|päivitetty|bijgewerkt(?: op)?|zaktualizowano|aktualizacja|обновлено|изменено"
    r"|(?:sidst )?opdateret"
    r"|(?:sist )?oppdatert|aktualizováno(?: dne)?|aktualizované|frissítve|(?:son )?güncelle(?:me|nme)(?: tarihi)?"
    r"|actualizat(?: la)?|ενημερώθηκε|τελευταία ενημέρωση|ажурирано|ažurirano)"
)
_BY_WORDS: Final = (
    r"(?:written |posted |published |review(?:ed)? |story |text |words |report |article |an? article "
    r"|submitted )?by"
    r"|rezensiert von|besprochen von|reseñado por|recensito da"
    r"|(?:posted|published|written) +by|postby|author|(?:ein |eine )?(?:artikel|beitrag|text|interview|bericht"
    r"|kommentar|kolumne|analyse|essay|reportage) von|eine (?:rezension|besprechung|kritik) von"
    r"|interview(?:ed)? by|as told to|das (?:gespräch|interview) führten?|propos recueillis par|recueilli par"
    r"|entretien(?: réalisé)? par|entrevista (?:de|por|realizada por)|intervista di"
    r"|(?:veröffentlicht|geschrieben|erstellt|verfasst) von|autor(?:in)?|auteur|écrit par|publié par|rédigé par"
    r"|escrito por"
    r"|publicado por|postado por|scritto da|pubblicato da|skriven av|skrivet av|von|vom|par|por|di|av|af|door|da"
    r"|texte?|tekst"
    r"|kirjoittanut|kirjoittaja|teksti|autorka?|autore|автор(?:ом)?|текст|przez|od|autorem|autorkou|napsala?"
    r"|rozmawiała?|opracowała?|беседовала?|από|του|της|szerző|írta|yazar|yazan|投稿者"
    r"|(?:eingestellt|gepostet) von|publicada por|postato da|gepost door|upplagd av|lagt inn av|indsendt af|lähettänyt"
    r"|作成者|eingereicht von|diposting oleh|ditulis oleh|oleh|vystavila?|bejegyezte|gönderen|αναρτήθηκε από"
)
_BY_WORD: Final = rf"(?:{by_letter(_BY_WORDS)})"
_ON: Final = r"(?:on|am|le|el|em|den|il|op|at|dnia|от|vom|um)"
_LABEL_BEFORE: Final = re.compile(
    rf"(?:^|[\s|·•~(,–—-])(?P<label>(?P<updated>{_UPDATED})|{_POSTED}) *+(?:: *+)?$", re.IGNORECASE
)
WEEKDAY: Final = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag"
    r"|freitag|samstag"
    r"|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes"
    r"|miércoles|jueves"
    r"|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta"
    r"|quinta|sexta)"
    r"(?:-feira)?|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|(?:maanan|tiis|tors|perjan|lauan"
    r"|sunnun)tai(?:na)?"
    r"|keskiviikko(?:na)?|poniedziałek|wtorek|środa|czwartek|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pazartesi|salı|çarşamba|perşembe|cumartesi|pazar|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|piątek|sobota|niedziela|понедельник|вторник|среда"
    r"|четверг|пятница"
    r"|суббота|воскресенье|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    re.IGNORECASE,
)
_WEEKDAY_BEFORE: Final = re.compile(
    rf"(?:^|(?<=[\s|·•~(,–—-])|\b(?:on|am) )(?:{WEEKDAY.pattern})\.?,? *(?:den |the )?$", re.IGNORECASE
)
_CLOCK_BEFORE: Final = re.compile(r"(?<=\w) \d{1,2}:\d\d ?[ap]\.?m\.?(?: [A-Z]{2,4})?,?$", re.IGNORECASE)
"""The time of day before the day: ``Published 4:15 PM EDT, May 3, 2021``."""

_HOUR_BEFORE: Final = re.compile(
    r"(?<=[\w:]) (?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? *$", re.IGNORECASE
)
"""``Published: 07:00 Monday 6 August 2018``, ``Published 4:15 pm Saturday, March 3, 2018``"""

_GLUED: Final = re.compile(
    r"(?<=(?:19|20)\d\d)(?=\d{1,2}[.:/ ]|[^\W\d_年])|(?<=^By)(?=[A-Z][a-z])|(?<= on)(?=[A-Z][a-z])|(?<=\d)(?=#[^\W\d_])"
    r"|(?<= [A-Z]{3})(?=Updated\b)"
)
_TURKISH: Final = re.compile(
    r"(?P<date>.{6,30}\d) tarihinde (?P<name>.{3,50}) tarafından "
    r"(?:yayınlan|yayımlan|yazıl|gönderil|eklen)(?:dı|di|mış|miş)\.?"
)
"""On the date, by the name, published: what stands behind the date and the name elsewhere stands before them."""
_ROMANIAN: Final = re.compile(r"publicat pe (?P<date>.{6,30}?\d{4}) de (?P<name>.{3,50})", re.IGNORECASE)
_AROUND: Final = " ,;:()"
_SEPARATOR: Final = re.compile(r"[|·•~»/]+|(?:^|(?<= ))[—–-]+(?= |$|\x00)|\x00")
_TIME: Final = re.compile(
    r"(?:at |um |à |kl\.? |klo )?\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?uhr)?(?: ?[A-Z]{2,4})?"
    r"|[A-Z]{2,4}T|[A-Z]{2}T?|GMT|UTC",
)
_KNOWN: Final = re.compile(
    r"(?:about )?\d+ ?(?:min(?:ute)?s?|mins?\.?|Minuten|minutos|minuti)\.?(?: read| reading| Lesezeit"
    r"| de lecture| de lectura| de leitura| di lettura)?"
    r"|(?:reading time|lesezeit|tempo di lettura|tempo de leitura|temps de lecture|tiempo de lectura)\b.*"
    r"|(?:\d+|no|one|zero|keine|kein|ein|aucun|sin|nenhum|nessun|inga|leave an?|hinterlasse einen|schreibe einen"
    r"|laisser un|deja un|deixe um|lascia un) "
    r"(?:comments?|replies|reply|responses?|views|shares|likes?|kommentare?|antworten|commentaires?|comentarios?"
    r"|comentários?|commenti?o?|kommentarer|komentarzy)\b.*"
    r"|comments?(?: \(\d+\)?| off| closed| are closed| off on .*)?|trackbacks?(?: \(\d+\)?)?"
    r"|kommentare geschlossen|permalink|permanent link|print|share|email|edit|"
    r"teilen|drucken|uncategorized|allgemein|sin categoría|non classé|sem categoria|senza categoria"
    r"|(?:posted |filed |published )?(?:in|under|to) [^.!?]{2,80}|(?:kategorien?|categor(?:y|ies)|tags?|tagged"
    r"|schlagwörter|filed under|classé dans|rubrique|categorías?|categorie)\b:? ?[^.!?]{0,120}"
    r"|#?\d{1,3}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|(?:one|\d+) comments? so far"
    r"|(?:about |over |almost )?(?:\d+|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s? ago"
    r"|vor (?:\d+|eine[mr]) (?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:e?n)?|(?:il y a|hace|há) \d+ \w+"
    r"|updated (?:\d+|an?) (?:minute|hour|day|week)s? ago|(?:vol(?:ume)?\.? \d+,? )?(?:no|nr|issue|number)\.? \d+|issue"
    r"|(?:source|editor) ?: ?[^.!?:]{2,40}"
    r"|(?:#[^\W\d_][\w-]*\s?)+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:last )?updated(?: ago)?|staff|guest post|opinion|subscribe|follow",
    re.IGNORECASE,
)
_CHANGED: Final = re.compile(rf"{_UPDATED}\b", re.IGNORECASE)
_BY: Final = re.compile(rf"{_BY_WORD} *:? +(?P<names>.+)|(?:by:|作者：|作者:|投稿者：) ?(?P<more>.+)", re.IGNORECASE)
_BY_ROLE: Final = re.compile(
    r"(?P<names>(?P<more>[^\W\d_][^()|]{2,60})) \((?:site |web ?)?(?:administrator|admin|author|editor"
    r"|webmaster|moderator)\)?$",
    re.IGNORECASE,
)
"""A name beside a date with what its bearer does for the site."""

_NOBODY: Final = re.compile(
    r"(?:(?:an? |our |the )(?:own |special |staff )?(?:reporters?|correspondents?|staff|editors?|teams?)"
    r"(?: team)?|unseren? \w*(?:korrespondent|reporter|redaktion)\w*)",
    re.IGNORECASE,
)
"""Who is credited without a name."""

_BY_NOBODY: Final = re.compile(_BY_WORD, re.IGNORECASE)
"""The word before a name that the extractor lost."""

_TRAILING: Final = re.compile(
    rf"(?:^|(?<= )){_ON}$|(?<=\w) (?:{_ON}|en|a|di|à|às|à\(s\)|alle|a las|kl\.|klo|v|o|на|στις|dátum:|zaman:|時刻:) "
    r"(?P<time>\d{1,2}[:.]\d\d)(?: ?[aApP]\.?[mM]\.?)?$"
    r"|(?<=[\w\x00]),? (?:in|en|em|på|dans) [A-ZÄÖÜ][^.!?|]{1,40}$|(?:^|\s)@$"
)
_FIRST_POST: Final = re.compile(r"(?P<handle>[^\W_][\w.@-]{1,29})(?: \([^()]*\)?)? *\x00 +#?1")
"""The line over the first post of a forum: who, when, and its number."""

_FIRST_TIME: Final = re.compile(r" *\x00 *#?1")

_FROM_TO: Final = re.compile(r"\x00 ?[-–—] ?\x00")
_COMMENTS_BEHIND: Final = re.compile(
    r"(?:(?:(?<! ) ++)?(?:[|·•,-] *+)?|(?<=[a-z]))(?:(?<!\d)\d++|one|no|ein|kein|keine|un|uno|nessun|sin|nenhum) "
    r"(?:comments?|kommentare?|commenti?o?|commentaires?|comentarios?|comentários?|replies|responses)$",
    re.IGNORECASE,
)
_COMMENTS: Final = (
    *("comment", "comments", "kommentar", "kommentare", "commenti", "commento", "commentio", "commentaire"),
    *("commentaires", "comentario", "comentarios", "comentário", "comentários", "replies", "responses"),
)
"""How such a line ends: found far faster."""
_LABEL_OR_DAY: Final = re.compile(rf"(?:{_POSTED})?(?:(?:^| )(?:{WEEKDAY.pattern}))?", re.IGNORECASE)
_CHINESE: Final = re.compile(r"[\u4e00-\u9fff]{2,4}")
"""A name in Chinese characters."""

_HANDLE: Final = re.compile(r"@?[^\W_][\w.@-]{1,29}")


@define
class _Pieces:
    """What the pieces of a line were found to be."""

    names: list[str] = field(factory=list)
    bare: list[str] = field(factory=list)
    is_by: bool = False
    is_by_agency: bool = False


def read_credits(bare: str) -> Credits | None:
    """What the line credits the document with, or None if it does anything else."""
    text = shown(bare).strip(" *_#/")
    if not 4 <= len(text) <= LONGEST:
        return None
    if text.startswith(("- ", "• ", "+ ")):
        text = _dated_point(text[2:].lstrip())
        if not text:
            return None
    if not _DIGIT.search(text) and not _BY.match(text):
        return None
    if "(" in text and _LIFE.search(text):
        return None
    glued = _GLUED.sub(" ", text)
    if "tarafından" in glued:
        glued = _TURKISH.sub(r"\g<date> | yazar \g<name>", glued)
    if glued[:8].lower() == "publicat":
        glued = _ROMANIAN.sub(r"\g<date> | yazar \g<name>", glued)
    text = _COMMENTS_BEHIND.sub("", glued) if glued.lower().endswith(_COMMENTS) else glued
    dates, rest, is_labelled = _cut_dates(text)
    if not is_labelled and _FROM_TO.search(rest):
        return None
    first_post = _FIRST_POST.fullmatch(rest)
    if first_post and dates[0][0].has_time:
        return Credits(names=(first_post["handle"],), date=dates[0][0], opens_thread=True)
    opens_thread = bool(dates) and dates[0][0].has_time and _FIRST_TIME.fullmatch(rest) is not None
    if not dates:
        named = _name_beside_month(rest)
        if named is not None or not any(_BY.match(piece.strip(_AROUND)) for piece in _SEPARATOR.split(rest)):
            return named
    if len(dates) == 1 and (_WRITTEN_AT.fullmatch(rest) or (_PLACED.fullmatch(rest) and _ZONED.search(text))):
        return Credits(date=dates[0][0])
    pieces = _read_pieces(rest, has_date=bool(dates), is_labelled=is_labelled)
    if pieces is None or not (dates or pieces.is_by):
        return None
    is_separate = bool(re.search(r"[|·•~»]| / ", text))
    names = tuple(pieces.names)
    if pieces.bare and not names:
        is_counted = text != glued
        names = _bare_names(pieces, dates, is_counted=is_counted)
        is_one = len(pieces.bare) == 1 and (pieces.is_by_agency or _is_section(pieces.bare[0], rest))
        if not names and not (is_one and is_separate):
            return None
    elif pieces.bare and not (is_separate and (dates or len(pieces.bare) == 1)):
        return None
    told = [date for date, is_update in dates if not is_update]
    if not told and not names:
        return None
    date = next((date for date in told if date.iso is not None), told[0] if told else None)
    return Credits(names=names, date=date, is_labelled=is_labelled or pieces.is_by, opens_thread=opens_thread)


_LIFE: Final = re.compile(
    r"\((?:born|died|[bd]\.|geb\.|geboren|gest\.|\*|†|née? le|nacid[oa]|nato|nata|nascid[oa]|född|født|syntynyt"
    r"|ur\.|nar\.|род\.|родил|народ|doğum|ö\.|γεν)[^()\d]{0,25}\d"
)
"""What stands before the day on which somebody was born or died."""

_PLACED: Final = re.compile(r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_][\w.’'-]+){0,3} [-–—] ?\x00")
_ZONED: Final = re.compile(r"\d [A-Z]{2,4}T$")
"""``Huelva - 12 ABR 2018 - 21:40 CEST``: the zone tells it from the time of an event"""


_WRITTEN_AT: Final = re.compile(r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_][\w.’'-]+){0,3}, (?:le|den|dne|dnia) ?\x00")
"""``Paris, le 12 mars 2014``: place and day as over a letter, and as no event is announced"""


def is_time_of_page(bare: str) -> bool:
    """Whether a line says when the page was changed, or at what time or how long ago it was published."""
    text = shown(bare).strip(" *_#|·•")
    if not 4 <= len(text) <= LONGEST or not _DIGIT.search(text):
        return False
    if _CLOCK.fullmatch(text) or _AGO.fullmatch(text):
        return True
    if not _CHANGED.match(text):
        return False
    dates, rest, _ = _cut_dates(text)
    rest = _CHANGED.sub("", rest, count=1)
    return bool(dates) and all(not piece or _TIME.fullmatch(piece) for piece in map(_bare, _SEPARATOR.split(rest)))


def _bare(piece: str) -> str:
    return piece.strip(_AROUND + ".")


_CLOCK: Final = re.compile(
    rf"(?:{_POSTED}|{_UPDATED}) ?:? (?:at |um |à |kl\.? |klo )?\d?\d[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?Uhr)?"
    r"(?: [A-Z]{2,4})?",
    re.IGNORECASE,
)
_AGO: Final = re.compile(
    rf"(?:(?:{_POSTED}|{_UPDATED}) ?:? )?(?:(?:\d+|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?"
    r" ago|vor (?:\d+|eine[mr]) (?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:e?n)?|(?:il y a|hace|há) \d+ \w+"
    r"|\d+ \w+ (?:fa|geleden|sedan|siden|sitten|temu|назад|atrás|önce))",
    re.IGNORECASE,
)


def _name_beside_month(text: str) -> Credits | None:
    """The author in ``Ada Poe | June 2020``, ``by Ada Poe, June 2020``, of which no day is told."""
    before, comma, month = text.rpartition(", ")
    if comma and is_month(month) and _BY.match(before):
        return read_credits(before)
    parts = _BAR.split(text)
    if len(parts) != 2 or not is_month(_ISSUE.sub("", parts[1])):
        return None
    names = split_names(parts[0])
    return Credits(names=tuple(names)) if names else None


_ISSUE: Final = re.compile(r"^(?:from )?the | (?:issue|number|edition)$", re.IGNORECASE)
"""``From the June 2020 issue``"""

_BAR: Final = re.compile(r" [|·•] ")


def _dated_point(point: str) -> str:
    """The point of a list if it is nothing but a date, with its label or the day of the week; else nothing."""
    date = find_date(point)
    if date is None:
        return ""
    rest = (point[: date.span.start] + point[date.span.end :]).strip(" ,:")
    return point if _LABEL_OR_DAY.fullmatch(rest) else ""


def _cut_dates(text: str) -> tuple[list[tuple[PrintedDate, bool]], str, bool]:
    """The dates, each with whether it is a change's; the line with a mark in place of each; whether one has a label."""
    dates: list[tuple[PrintedDate, bool]] = []
    is_labelled = False
    rest = ""
    while (found := find_date(text)) is not None and len(dates) < 4:
        before, text = text[: found.span.start], text[found.span.end :]
        before = before.rstrip(" ,(")
        clock = _CLOCK_BEFORE.search(before)
        before = before[: clock.start()].rstrip(" ,") if clock else before
        weekday = _WEEKDAY_BEFORE.search(before)
        before = before[: weekday.start()] if weekday else before
        clock = _HOUR_BEFORE.search(before) if weekday else None
        before = before[: clock.start()] if clock else before
        label = _LABEL_BEFORE.search(before.rstrip(" ,"))
        is_update = bool(label and label["updated"])
        is_labelled |= bool(label)
        rest += (before[: label.start("label")] if label else before) + "\x00"
        if found.has_time:
            text = re.sub(r"^ ?[A-Z]{2,4}\b", "", text)
        dates.append((found, is_update))
    return dates, rest + text, is_labelled


def _read_pieces(rest: str, *, has_date: bool, is_labelled: bool) -> _Pieces | None:
    """The pieces of the line without its dates; None if "By" stands before something that is no name.

    Beside a date with a label of its own "By" may also name a site or a team, which is then left out.
    """
    pieces = _Pieces()
    for piece in _SEPARATOR.split(rest):
        text = piece.strip(_AROUND)
        is_timed = False
        while (trailing := _TRAILING.search(text)) is not None:
            is_timed |= trailing["time"] is not None
            text = text[: trailing.start()].rstrip(_AROUND)
        if has_date and is_agency(text):
            pieces.is_by_agency = True
            continue
        if not text or WEEKDAY.fullmatch(text) or _TIME.fullmatch(text) or _KNOWN.fullmatch(text):
            continue
        if re.fullmatch(rf"(?:{_POSTED}|{_UPDATED})", text, re.IGNORECASE):
            continue
        if _CHANGED.match(text):
            return None
        if has_date and _BY_NOBODY.fullmatch(text):
            continue
        by = _BY.match(text) or (_BY_ROLE.match(text) if has_date else None)
        if by is None:
            pieces.bare.append(text)
            continue
        names = _names_behind_by(by["names"] or by["more"], has_date=has_date or is_timed)
        if names is None and (is_labelled or (has_date and _NOBODY.fullmatch(by["names"] or by["more"]))):
            continue
        if names is None:
            return None
        pieces.is_by = True
        pieces.names += [name for name in names if name not in pieces.names]
    return pieces


def _names_behind_by(text: str, *, has_date: bool) -> list[str] | None:
    if _CHINESE.fullmatch(text):
        return [text]
    names = split_names(text)
    text = text.partition(" (")[0]
    if names is None and has_date and _HANDLE.fullmatch(text) and not text.startswith("www."):
        return [text]  # one word is a name where "by" and a date leave nothing else for it to be
    return names


def _bare_names(pieces: _Pieces, dates: list[tuple[PrintedDate, bool]], *, is_counted: bool) -> tuple[str, ...]:
    """Names beside a date without a "By": a person's, or of an event or place?

    An event is announced with a time of day; `corpusnorm.structure.names` knows the words that name events and
    places.
    """
    if any(date.has_time for date, _ in dates):
        return ()
    if is_counted and len(pieces.bare) == 1 and _HANDLE.fullmatch(pieces.bare[0]) and pieces.bare[0].isalnum():
        return (pieces.bare[0],)  # between its date and the count of its comments a post has its author
    names = split_names(pieces.bare[0])
    return tuple(names) if names and len(pieces.bare[0].split()) <= 8 else ()


def _is_section(text: str, rest: str) -> bool:
    """Whether a word or two behind the date are the section of a site: ``4 May 2019 | Politics``."""
    return len(text.split()) <= 2 and rest.startswith("\x00")


def read_handle(bare: str) -> str | None:
    """The one word behind "by" in a line of two words; below a title it is the author, elsewhere it may be anything."""
    match = _BY_HANDLE.fullmatch(shown(bare).strip(" *_#:"))
    return match["handle"] if match and not is_agency(match["handle"]) else None


_BY_HANDLE: Final = re.compile(r"(?:by|von|vom|par|por|di|av|af|door) (?P<handle>[^\W\d_][\w.-]{2,29})", re.IGNORECASE)


def is_user(text: str) -> bool:
    """Whether the text is one word and may be the name of a user, not of an office or a team."""
    return is_handle(text) and not text.isdigit() and not names_organisation(text)


def is_handle(text: str) -> bool:
    """Whether the text is one word, as the names of users are."""
    return _HANDLE.fullmatch(text) is not None
