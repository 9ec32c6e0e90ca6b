"""One line of a bibliography: title, authors, publisher, pages, price, in the orders that are usual.

Only forms that leave no doubt are read.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.structure.names import is_name, names_organisation, split_names

LONGEST: Final = 300
"""A longer line is running text, no line of a bibliography."""

PAGES: Final = r"(?:pp?|pages|S|Seiten|páginas|págs?|sidor|sider|pagine|blz|bladzijden|с|stron[ya]?|sivua)\b"
"""The words for pages behind their number"""

IMPRINT: Final = re.compile(
    r"[0-9$£€(,](?:"
    rf"(?<=\b[0-9])[0-9]{{1,3}}(?: ?{PAGES}| (?:s|str)\.)"
    r"|(?<=[0-9]) ?(?:€|[Ee]uros?\b|EUR\b)"
    r"|(?<=\b[Pp]p\. [0-9])[0-9]"
    r"|(?<=[ivxl], [0-9])[0-9]{1,2}(?=\. )"
    r"|(?<=[$£€]) ?[0-9]"
    r"|(?<=\()(?:[^()]*[^\W\d_], (?:19|20)[0-9][0-9]\)|(?:19|20)[0-9][0-9]\)$)"
    r"|(?<=,) (?:19|20)[0-9][0-9]\.?$)"
)
"""Pages, a price, publisher and year. It begins with one of few characters, which are searched for fast."""

_TITLE_FIRST: Final = re.compile(
    r"(?P<title>.{2,150}?)[,.]? (?:(?:[Ee]dited |[Cc]ompiled )?(?:[Bb]y|von|de|par|door) |d['’])"
    r"(?P<rest>(?:[^\W\d_]\. ?)*[^\W\d_][^.,;(]+[.,;(] ?\(?(?:[^\W_a-z]|[$£€]|translated|edited|illustrated|and ).*)"
)
_NAMES_FIRST: Final = re.compile(
    r"(?P<names>[^:,(]{4,100}?(?<! [A-Z]))(?:[.:,]| [–-]) (?P<title>[^(]{2,150}?)(?:\.| \() ?(?=[A-ZÀ-ÖØ-ÞĀ-ŽА-Я])"
)
_PLACE_AND_YEAR: Final = re.compile(r", [^\W\d_a-z][\w. /]{2,30}: [^,:;()]{2,60},? (?:19|20)[0-9][0-9]\b")
"""``, Skarn: A Press, 2014`` behind names and title that a comma parts"""

_QUOTED_TITLE: Final = re.compile(r"(?P<names>[^:„“”\"«(]{4,100})[:,] [„“”\"«](?P<title>[^“”\"»]{2,150})[“”\"»]")
_NAMES_SECOND: Final = re.compile(r"(?P<title>[^.:]{2,150})\. (?P<names>[^.,:(]{4,100})\. (?=[^\W\d_a-z])")
_LAST_FIRST: Final = r"[^\W\d_a-z][^,;:.(]{1,30}, (?:[^,;:/(.]|(?<=[ .][^\W\d_])\.){2,30}"
_INVERTED: Final = re.compile(
    rf"(?P<names>{_LAST_FIRST}(?:[;/] {_LAST_FIRST}){{0,3}})[.:] (?P<title>[^(]{{2,200}}?)\. [^.:,]{{2,40}}: "
    r"[^:;()]{2,60}?,? (?:19|20)[0-9][0-9]\b"
)
"""``Poe, Ada; Doe, Jon: The Work. Skarn: A Press 2014``, as in libraries"""

_SURNAMED: Final = r"[^\W\d_a-z][\w-]{1,30} (?:[^\W\d_a-z]\. ?){1,2}"
_SURNAME: Final = re.compile(r"(?P<surname>[\w-]+) (?P<initials>.+)")
_RUSSIAN: Final = re.compile(
    rf"(?:^|: )(?P<names>{_SURNAMED}(?:, ?{_SURNAMED}){{0,2}}) ?"
    r"(?P<title>[^\W\d_a-z][^—–]{2,200}?)(?: / [^—–]{3,100})?"
    r"\. ?(?:[—–] ?[^—–:]{1,30}|(?:М|Л|СПб)\.?): ?[^—–:]{2,60}, (?:19|20)[0-9][0-9]\b"
)
"""``Иванов А. Б. Книга. — М.: Печать, 2014. — 320 с.``, as Russian libraries cite"""

_STARRED: Final = re.compile(r"(?P<names>[^*:(]{4,80}), \*(?P<title>[^*]{2,150})\*[,.] ")
"""The title in italics of Markdown, in a text of which nothing else is"""

_LISTED: Final = re.compile(
    r"(?P<names>[^,:(]{4,60}), (?P<title>[^,]{2,150})(?:, [^,]{2,40}){1,2}, (?:19|20)[0-9][0-9][,;] "
)
"""``Ada Poe, The Work, Skarn, A Press, 2014, 312 p.``, as in France"""

_LABEL: Final = re.compile(
    r"(?:reviewed|books? reviewed|under review|recensé|à propos de|rezensiert|rezension(?: zu| von)?|besprochen"
    r"|reseñado|recensione di|recenseras|recension|recensie|reseña|recenzja|kirja-arvostelu) ?[.:] ",
    re.IGNORECASE,
)
_EDITORS: Final = re.compile(
    r",? \((?:editors?|eds?|dir|coord|hg|hrsg|a cura di|red)\.?\)|, eds?\.(?=,)", re.IGNORECASE
)
_ORIGINAL: Final = re.compile(r"(?<=[”\"»“*]) \([^()]{2,60}\)(?=,? (?:(?:de|by|von|di|av) |d['’]))")
"""The title of the work in its own language, behind that of the translation in quotation marks"""

_TRANSLATION: Final = re.compile(r" \[[^\[\]]{3,100}\]$")
"""The title in the language of the reviewer, behind the one that is printed on the work."""

_AFTER_NAMES: Final = re.compile(r"(?<![ .][A-Z])(?<!^[A-Z])\. ?|[,;:(]")
_AFTER_ALL_NAMES: Final = re.compile(r" \(|(?<![ .][A-Z])(?<!^[A-Z])\. ")
_NO_WORK: Final = re.compile(
    r"^(?:posted|published|written|reviewed|story|photo\w*|image\w*|text|article|report|[⁰¹²³⁴-⁹])\b|^[⁰¹²³⁴-⁹]"
    r"|\breview of\b|\b[a-z]{3,9}\.? [0-9]{1,2}, (?:19|20)[0-9][0-9]\.?$",
    re.IGNORECASE,
)
"""A credit, a note, or what ends in a date"""


_PAGES_TOLD: Final = re.compile(rf"[0-9] ?(?:{PAGES}|s\.)|\b[Pp]p\. ?(?:[ivxl]+, )?[0-9]{{2}}")
_PRICE_TOLD: Final = re.compile(
    r"[0-9](?:(?<=[$£€][0-9])|(?<=[$£€] [0-9])|(?<=\b[Ee]uro[0-9])|(?<=\b[Ee]uro [0-9])"
    r"|[.,–-]{0,2} ?(?:€|[Ee]uros?\b|EUR\b|CHF\b|SEK\b|kr\b))"
)
"""It begins with a digit, which is searched for fast."""

_SIGNS_OF_PRICE: Final = ("$", "£", "€", "uro", "EUR", "CHF", "SEK", "kr")
"""Without any of these no price is told; each is searched for faster than a digit."""


_KEPT: Final = 64
"""The lines at the top are read several times: for the head, for the kind, and for its record."""


@lru_cache(maxsize=_KEPT)
def has_imprint(bare: str) -> bool:
    """Whether a line tells pages, a price, or a publisher and a year."""
    return len(bare) <= LONGEST and IMPRINT.search(bare) is not None


def tells_price(text: str) -> bool:
    """Whether a text tells what something costs."""
    return any(map(text.__contains__, _SIGNS_OF_PRICE)) and _PRICE_TOLD.search(text) is not None


def tells_pages(line: str) -> bool:
    """Whether a line tells how many pages something has."""
    return _PAGES_TOLD.search(line) is not None


def tells_pages_and_price(line: str) -> bool:
    """Whether a line is short and tells how many pages something has, and what it costs."""
    return len(line) <= LONGEST and tells_price(line) and tells_pages(line)


@lru_cache(maxsize=_KEPT)
def printed_work(line: str) -> Reviewed | None:
    """``The Work, by Ada Poe. A Press, 312 pp., $28``, ``Ada Poe: The Work. A Press, 2014. 312 pages``."""
    imprint = IMPRINT.search(line)
    if imprint is None or _NO_WORK.search(line) or _PROSE_BEHIND.search(line):
        return None
    if _GOES_ON.match(line, imprint.end()):
        return None
    bare = _without_notes(line)
    return next((work for read in _READERS if (work := read(bare)) is not None), None)


def _without_notes(line: str) -> str:
    """The line without the bullet and the label before it, and without editors' marks, translators and the like."""
    bullet = _BULLET.match(line)
    bare = line[bullet.end() :] if bullet else line
    label = _LABEL.match(bare)
    bare = _EDITORS.sub("", bare[label.end() :] if label else bare).replace("**", "").replace(".* ", "*. ")
    bare = _ORIGINAL.sub("", bare) if bare[0] in _QUOTES else bare
    return without_helper(bare)


def without_helper(line: str) -> str:
    """The line without who translated something, or wrote a foreword to it."""
    return _HELPER.sub("", line) if _HELPED.search(line) else line


def names_helper(line: str) -> bool:
    """Whether a line begins by telling who translated something, or wrote a foreword to it."""
    return _HELPER.match(_GENRE.sub("", line)) is not None


_GENRE: Final = re.compile(
    r"^(?:roman|romanzo|novela|novell(?:er|en|e)|essays?|ensayo|essä|dikt(?:er)?|lyrik|lyrikk|gedichte|erzählungen"
    r"|poesía|poesie)[.,] ",
    re.IGNORECASE,
)


_BULLET: Final = re.compile(r"[*•·▪–-] +(?=\S)")
_HELPED: Final = re.compile(
    r"[Tt]ra[ndi]|[Aa]us d|bers(?:etz|\.)|[Vv]ert[.a]|[Öö]vers|[Ww]or[dt]|[Pp]r[eéó][fl]|[Ii]ntro|[Ii]llu|[Ss]uom"
    r"|[Pp]rze[lł]|[Pp]řel|[Oo]versa|еревод"
)
"""Without any of these no helper is named."""

_LANGUAGE: Final = (
    r"(?:(?:from|du|de la|de l['’]|des|dal|dall['’]|del|de|do|uit|från)(?: the| het)? ?"
    r"[^\n,.;:()]{3,40}?(?: \([^()]{2,40}\))? )?"
)
_HELPER: Final = re.compile(
    r"(?: ?[.,;:(–—])? ?\b(?:"
    rf"[Tt]ranslated {_LANGUAGE}by|[Tt]rans(?:l)?\. {_LANGUAGE}(?:by)?"
    rf"|[Tt]raduite?s? {_LANGUAGE}par|[Tt]rad\. {_LANGUAGE}(?:par|de|di|da|por)|[Tt]raducción {_LANGUAGE}de"
    rf"|[Tt]raduzione {_LANGUAGE}di|[Tt]radotto {_LANGUAGE}da|[Tt]radução {_LANGUAGE}de"
    r"|[Aa]us de[mr] [^\n,.;:()]{3,40}? von|[Üü]bersetzt von|[Üü]bers\. (?:v\.|von)"
    r"|(?:[Mm]it |[Ww]ith |[Aa]vec )?(?:(?:an?|einem|einer|une|un) )?"
    r"(?:foreword|afterword|introduction|preface|illustrations|[Vv]orwort|[Nn]achwort|Einleitung|Illustrationen"
    r"|[Pp]réface|[Pp]ostface|[Pp]rólogo|[Pp]refazione|[Ii]ntroduzione|[Ii]ntroducción) (?:by|von|de|par|di)"
    r"|[Ii]llustrated by|[Ii]llustriert von|[Ii]llustré par"
    rf"|[Vv]ert(?:aald|aling|\.):? {_LANGUAGE}(?:door)?|[Öö]vers(?:ättning|\.):? {_LANGUAGE}(?:av)?"
    rf"|[Ss]uom(?:entanut|\.)|[Pp]rze(?:ł\.|łożyła?)|[Pp]řel(?:\.|ožila?)|[Oo]versatt? {_LANGUAGE}a[fv]"
    r"|[Пп]еревод с [^\n,.;:()]{3,30}"
    r") *(?:[^\W\d_]\. ?){0,3}[^\n,.;:()]{3,60}\)?"
)
"""``Translated from the Czech by Jon Doe``, ``préface de Jon Doe``, with the sign before it"""

_BINDINGS: Final = (
    "hb|hbk|pb|pbk|hardback|hardcover|paperback|paper|cloth|each|net|plus|relié|broché|geb|gebunden|inbunden"
    "|with [a-z]+ (?:black|colou?r)|illus|ill|incl|kr|euros?|eur|p|pp|pages|sidor|blz|в"
)
_GOES_ON: Final = re.compile(rf"[0-9.,]*(?: ?[bmk]n?\b| (?!(?:{_BINDINGS})\b)[^\W\d_A-ZÀ-Þ]+\b)")
"""A sentence goes on behind the figure: ``$27 a share``, ``12 pages of prose``, ``$3 billion``"""

_PROSE_BEHIND: Final = re.compile(r"(?:19|20)[0-9][0-9]\)(?: [^\W\d_A-Z]+){3}")
"""A sentence goes on behind the brackets."""


def _title_in_quotes(line: str) -> Reviewed | None:
    quoted = _QUOTED_TITLE.match(line)
    return make_work(quoted["title"], split_names(quoted["names"])) if quoted else None


def _title_by_names(line: str) -> Reviewed | None:
    by = _TITLE_FIRST.match(line)
    if by is None or _ENDS_IN_PUBLISHER.search(by["title"]):
        return None
    return make_work(by["title"], leading_names(names_before_publisher(by["rest"])))


_ENDS_IN_PUBLISHER: Final = re.compile(
    r"(?:^|[,.] )(?:[ÉE]ditions|Presses|Librairie|Editorial|Ediciones|Edizioni)(?: [^\s,.]+)?$"
)
"""``Éditions de la Colline`` names nobody's work."""


def names_before_publisher(names: str) -> str:
    """The names without what stands between a comma and the imprint: the publisher, who may look like one more."""
    imprint = IMPRINT.search(names)
    before, comma, last = names[: imprint.start()].rstrip(" ,").rpartition(", ") if imprint else ("", "", "")
    return before if comma and not _AFTER_ALL_NAMES.search(last) else names


def _names_and_title(line: str) -> Reviewed | None:
    first = _NAMES_FIRST.match(line)
    if first is None:
        return None
    subtitle = _SUBTITLE.match(line, first.end("title")) if ":" not in first["title"] else None
    title = line[first.start("title") : subtitle.end("subtitle")] if subtitle else first["title"]
    return make_work(title, split_names(first["names"].replace(" / ", ", ")))


_PHRASE: Final = re.compile(
    r"(?!(?:Mit|With|Avec|Con|Met|Med|Edited|Herausgegeben|Vorwort|Foreword|Preface|Introduction)\b)"
    r"(?![^.,]*(?:\b(?:Press|Books?|Verlag|[ÉE]ditions|Edizioni|Ediciones|Editorial|Uitgeverij|förlag|University"
    r"|Series|Reihe|Band|Studies|Studien|Collection|edition|Auflage)\b|&))"
    r"[^\W\d_a-z]\w*(?: [^\s.,;:()]+){2,12}"
)
"""Some words that name no helper, series, edition or publisher"""

_SUBTITLE: Final = re.compile(
    rf"\. (?P<subtitle>{_PHRASE.pattern})"
    r"(?:\. (?:[^\W\d_]\. ?){0,2}[^\W\d_a-z][^.,()\d]{1,50}, (?=[^.]*\d)"
    r"|, [^\W\d_a-z][\w. /]{2,30}: [^,:;()]{2,60},? (?:19|20)[0-9][0-9]\b)"
)
"""A phrase between the title and the publisher, who stands in one piece with what tells pages, price or year"""


def _names_title_place(line: str) -> Reviewed | None:
    place = _PLACE_AND_YEAR.search(line)
    names, _, title = line[: place.start()].partition(", ") if place else ("", "", "")
    return make_work(title, split_names(names)) if title[:1].isupper() else None


def _title_and_names(line: str) -> Reviewed | None:
    second = _NAMES_SECOND.match(line)
    if second is None or split_names(second["title"]) is not None or _PUBLISHER.search(second["names"]):
        return None
    return make_work(second["title"], split_names(second["names"]))


def _inverted_work(line: str) -> Reviewed | None:
    inverted = _INVERTED.match(line)
    return make_work(inverted["title"], inverted_names(inverted["names"])) if inverted else None


def inverted_names(text: str) -> list[str] | None:
    """The names of ``Poe, Ada; Doe, Jon`` the other way round; None if something in it is no name."""
    parts = [name.strip().split(", ") for name in re.split("[;/]", text)]
    if any(len(part) != len(("Poe", "Ada")) for part in parts):
        return None
    return split_names(", ".join(f"{first} {last}" for last, first in parts))


def _starred_work(line: str) -> Reviewed | None:
    starred = _STARRED.match(line) if "*" in line else None
    return make_work(starred["title"], split_names(starred["names"])) if starred else None


def _listed_work(line: str) -> Reviewed | None:
    listed = _LISTED.match(line)
    return make_work(_with_subtitle(listed["title"]), split_names(listed["names"])) if listed else None


def _with_subtitle(title: str) -> str:
    """What stands before the first full stop, and what stands behind it if that is a phrase and no publisher."""
    first, stop, rest = title.partition(". ")
    return title if stop and _PHRASE.fullmatch(rest) else first


def _parted_by_commas(line: str) -> Reviewed | None:
    """``Ada Poe, The Work, A Press, 312 pp.``, where the title is no name and nothing else stands between."""
    imprint = IMPRINT.search(line)
    before = line[: imprint.start()].rstrip(" ,") if imprint else ""
    before = before.removesuffix(" pp.").removesuffix(" p.").rstrip(" ,")
    parts = [part for part in before.split(", ") if part.lower() not in _GENRES and not _ENDS_IN_YEAR.search(part)]
    if len(parts) == _NAMES_TITLE_PUBLISHER + 1 and _ENDS_IN_YEAR.search(before):
        del parts[-1]  # the place
    if len(parts) != _NAMES_TITLE_PUBLISHER or ". " in parts[2] or not parts[2][:1].isupper():
        return None
    names, title, _ = parts
    if split_names(names) is None and _PAGES_TOLD.search(line):
        names, title = title, names
    is_title = title[:1].isupper() and split_names(title) is None and not names_organisation(title)
    return make_work(_with_subtitle(title), split_names(names)) if is_title else None


_ENDS_IN_YEAR: Final = re.compile(r"\b(?:19|20)[0-9][0-9]$")


_NAMES_TITLE_PUBLISHER: Final = 3
_GENRES: Final = frozenset("roman romanzo novela novel poésie poesía poesia gedichten dikter essai essay récit".split())


def _russian_work(line: str) -> Reviewed | None:
    russian = _RUSSIAN.search(line) if ".: " in line or "—" in line or "–" in line else None
    if russian is None:
        return None
    parts = (_SURNAME.fullmatch(name.strip()) for name in russian["names"].split(","))
    names = [f"{part['initials'].strip()} {part['surname']}" for part in parts if part]
    return make_work(russian["title"], names)


_READERS: Final = (
    _russian_work,
    _title_in_quotes,
    _starred_work,
    _inverted_work,
    _title_by_names,
    _listed_work,
    _names_and_title,
    _names_title_place,
    _title_and_names,
    _parted_by_commas,
)
"""Each reads one form, the surer ones first."""


def leading_names(text: str) -> list[str] | None:
    """The names at the beginning of ``text``, up to the first thing that is none."""
    first, *more = (piece.strip() for piece in _AFTER_NAMES.split(_AFTER_ALL_NAMES.split(text, maxsplit=1)[0]))
    names = split_names(first)
    if names is None:
        return None
    for piece in more:
        if not is_name(piece.removeprefix("and ")) or _PUBLISHER.search(piece):
            break
        names.append(piece.removeprefix("and "))
    return names


_PUBLISHER: Final = re.compile(
    r"\b(?:Press|Books?|Publish\w+|House|Verlag|Editions|Éditions|University|Sons|Brothers|Company)\b|&"
)
_IMPRINT_ALONE: Final = re.compile(r"\b(?:Press|Verlag|Publishers|Editions|Éditions), (?:19|20)[0-9][0-9]$")
"""Publisher and year, behind a place that looks like a name"""

_LONGEST_SMALL: Final = 5
"""More words of which the first is small are a sentence's."""

_NO_TITLE: Final = re.compile(
    r"^an? (?:exhibition|film|play) (?:at|by|directed)\b|^catalog(?:ue)? of the exhibition|\b(?:[0-9]{2,4} ?pp|ISBN)\b"
    r"|[0-9] ?[$£€]|[$£€] ?[0-9][0-9.,]*$| \| ",
    re.IGNORECASE,
)
"""What describes a work, or tells its price, is no title."""

_QUOTES: Final = "“”\"«»„‘’'*"


def make_work(title: str, names: list[str] | None) -> Reviewed | None:
    """The work of that title, without the signs around it; None where title or names are missing."""
    if _IMPRINT_ALONE.search(title) or _NO_TITLE.search(title):
        return None
    bare = _TRANSLATION.sub("", title.strip(" ,.;:")).strip(_QUOTES).strip(" ,.;:")
    if bare[:1].islower() and len(bare.split()) > _LONGEST_SMALL:
        return None
    return Reviewed(title=bare, authors=tuple(names)) if names and bare else None
