"""What a short line in a thread is: a header with a name and a time, a button, a counter, a heading.

A `Sign` says what a line could be by itself. Whether it is, shows the pattern that the signs
of a text make together (see `corpusnorm.structure.thread`).
"""

from __future__ import annotations

import enum
import re
from typing import Final

from attrs import define

from corpusnorm.edit import Span
from corpusnorm.line import Line, Role
from corpusnorm.structure import interface
from corpusnorm.structure.alternatives import by_letter
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.likes import LIKE_WIDGET, likes
from corpusnorm.structure.threads.comment_words import (
    ANSWERS,
    BADGE,
    BUYER,
    BY,
    COMMENTS_BY,
    CONTROL,
    EDITED,
    FORM,
    LABELED,
    LIKES,
    NAME_MARK,
    NONE_YET,
    PINGBACK,
    REPLY,
    VERB,
    VERB_VOCABULARY,
    announced_count,
    beside_link,
    is_picture,
)
from corpusnorm.structure.when import AGO, find_when

LONGEST_HEADER: Final = 120
LONGEST_NAME: Final = 50
FROM: Final = "from: "
"""The form of the line that says who sent a letter."""
EDITED_FORM: Final = "edited"
"""The form of the line over a post in which a script fills in the times."""


class Sort(enum.StrEnum):
    """What a line could be in a thread."""

    SAYS = enum.auto()
    """Who speaks: "Ann says:", "Ann said on 3 May:", or the verb alone."""
    DATED = enum.auto()
    """A name and a time, in one line."""
    BY = enum.auto()
    """ "Posted by Ann at 3 May": over a comment, or under it."""
    TIME = enum.auto()
    """A time and nothing else."""
    FLOOR = enum.auto()
    """The number of a post: "#12"."""
    PINGBACK = enum.auto()
    SECTION = enum.auto()
    """A heading that announces comments."""
    FORM = enum.auto()
    """What stands below a thread."""
    REPLY = enum.auto()
    """A button that only a comment has."""
    BUTTON = enum.auto()
    """Another button, a count of likes, a picture, a badge, the date of a change: no text."""


META: Final = frozenset({Sort.SAYS, Sort.DATED, Sort.BY, Sort.TIME, Sort.FLOOR, Sort.REPLY, Sort.BUTTON})
"""What is no text of a comment, if it stands over it or under it."""


@define
class Sign:
    """What a line could be. Signs of one ``form`` look alike but for names, times and numbers."""

    index: int
    sort: Sort
    form: str = ""
    author: str | None = None
    published: str | None = None
    count: int | None = None
    has_time: bool = False
    is_ago: bool = False
    """Whether it is told how long ago it was."""

    def at(self, index: int) -> Sign:
        """The same sign in another line."""
        return Sign(index, self.sort, self.form, self.author, self.published, self.count, self.has_time, self.is_ago)


_LINK = re.compile(
    r"!?\[((?:[^\]\[\n]|\[[^\]\[\n]{0,20}\])*)\]\([^)\n]{0,400}\)|(?<=\S)\[([^\]\n]{0,300})\]|<https?://[^<>\s]*+>"
    r"|</?span[^>]{0,40}>"
)
_MARKUP = re.compile(r"\*\*|(?<!\w)[*_]+(?=\w)|(?<=\w)[*_]+(?!\w)|\\(?=[\\.\-#*_\[\]()])|_{2,}")
_LEADING = re.compile(
    r"(?:(?:#{1,6}|[*+•·○□▪◦►>-]|(?<!\S):)(?:[ \t]+|$))+"
    r"|\[(?:svg|img|image|[0-9a-f]{3,20}|[\w-]+\.(?:gif|png|jpe?g|svg))\] ?"
)
NUMBER = re.compile(r"#?(?P<number>\d{1,5})[.)](?:[ \t]+|$)")


def plain_text(line: Line) -> str:
    """The line without links, list marks and other markup."""
    bare = line.bare
    if "[" in bare or "<" in bare:
        bare = _LINK.sub(lambda match: match[1] or match[2] or "", bare).strip()
    first = bare[:1]
    if first and not first.isalnum():
        bare = _LEADING.sub("", bare, count=1)
    if "*" in bare or "_" in bare or "\\" in bare:
        bare = _MARKUP.sub("", bare)
    return bare.strip()


def read_sign(index: int, line: Line) -> Sign | None:
    """What a line could be in a thread, or None: most lines are text."""
    if not line.bare:
        return None
    if line.role is Role.FURNITURE:
        return Sign(index, Sort.FORM) if len(line.bare) <= 4 * LONGEST_HEADER and FORM.match(plain_text(line)) else None
    if line.role is not None:
        return Sign(index, Sort.REPLY, "marker") if line.rule == LIKE_WIDGET else None
    bare = line.bare
    if len(bare) > 4 * LONGEST_HEADER or (len(bare) > LONGEST_HEADER and "](" not in bare):
        return Sign(index, Sort.PINGBACK) if "back" in bare[:30] and _is_pingback(bare) else None
    plain = plain_text(line)
    if len(plain) > 2 * LONGEST_HEADER:
        return None
    number = NUMBER.match(plain)
    if number is not None:  # "6. Juni 2015" is a date, "6. Claudio says:" a name with its number in the list
        unnumbered = _LEADING.sub("", plain[number.end() :]).strip()
        when = find_when(plain)
        if when is None or when.start > 0:
            return _read(index, unnumbered) if unnumbered else Sign(index, Sort.BUTTON, "number")
    return _read(index, plain)


def _is_pingback(bare: str) -> bool:
    number = NUMBER.match(bare)
    return PINGBACK.match((bare[number.end() :] if number else bare).lstrip("*+-• ")) is not None


_FROM = re.compile(r"(?:From|Von|De): (?P<name>[^\s<>\"][^<>\"\n]{0,40}?)(?: ?<[^>]*>| ?\([^)]*\))")
"""Who sent a letter, with the address."""
FLOOR = re.compile(r"(?:(?:permalink|post|reply|antwort) ?)?#(?P<number>\d{1,6})(?: of \d+)?", re.IGNORECASE)
_SAYS = re.compile(
    rf"(?P<name>[^\n:]{{1,60}}?),? (?P<verb>{by_letter(VERB)})(?!\w)"
    r"(?P<when>,? ?(?:(?:on|at|am|um|le|el|den|il|em)\b)? ?[^\n]{0,50}?)"
    r" ?(?P<end>:|\.\.\.|…|)",
    re.IGNORECASE,
)
_SAYS_ALONE = re.compile(rf"(?:{VERB}) ?(?::|\.\.\.|…)|(?:{VERB})", re.IGNORECASE)
_SAYS_BEHIND = re.compile(rf"(?:に )?(?P<name>[^\n:]{{1,40}}?) (?P<verb>{VERB})", re.IGNORECASE)
_SAYS_IN_CHINESE = re.compile(r"(?P<name>[^\n:：，。、！？“”]{1,30}?) ?(?P<verb>说道|說道|表示|说|說)[:：]")
_SPEECH_IN_CHINESE: Final = tuple(f"{verb}{colon}" for verb in ("道", "表示", "说", "說") for colon in "：:")
"""How such a line ends: found far faster."""
_GLUED = re.compile(r"(?P<name>\S[^\n:,]{0,40}\w)(?P<verb>said|says|wrote), on")
"""A name that an extractor ran into the verb."""
_VERBS: Final = frozenset(VERB.split("|"))
_WORD = re.compile(r"\w+")
_VERB_IN = re.compile(rf"\b(?:{by_letter(VERB)})(?!\w)", re.IGNORECASE)


def _read(index: int, plain: str) -> Sign | None:
    """What a line without its marks and its number could be."""
    if not plain:
        return Sign(index, Sort.BUTTON, "empty")
    short = len(plain) <= 60
    if FORM.match(plain):
        return Sign(index, Sort.FORM)
    if short and (button := _read_button(index, plain)):
        return button
    if PINGBACK.match(plain):
        return Sign(index, Sort.BUTTON, "pingbacks") if plain.lower() in _PINGBACKS else Sign(index, Sort.PINGBACK)
    if short and plain.endswith(_SPEECH_IN_CHINESE) and (spoken := _SAYS_IN_CHINESE.fullmatch(plain)):
        return Sign(index, Sort.SAYS, f"X{spoken['verb']}", spoken["name"])
    when = find_when(plain) if len(plain) <= LONGEST_HEADER else None
    if (plain[-1] in ")–-" or when) and (buyer := BUYER.fullmatch(plain)) and is_author(buyer["name"]):
        return _read_buyer(index, plain, buyer["name"], when)
    if (when or _may_say(plain)) and _has_verb(plain, when) and (says := _read_says(index, plain, when is not None)):
        return says
    if when is None:
        if (linked := beside_link(plain)) and is_author(linked):
            return Sign(index, Sort.DATED, "X permalink", linked.strip())
        if (count := announced_count(plain)) is not None and len(plain) <= 200:
            return Sign(index, Sort.SECTION, count=-2 if NONE_YET.match(plain) else count)
        by = BY.fullmatch(plain)
        if by and len(plain) <= 70 and (is_author(by["name"]) or not by["name"]):
            return Sign(index, Sort.BY, f"{by['by'].lower().strip()} ", IDENTITY.sub("", by["name"]).strip() or None)
        return None
    return _read_timed(index, plain, when.start, when.end)


def _read_buyer(index: int, plain: str, name: str, when: Span | None) -> Sign:
    """Who reviews what he bought, with a time or without."""
    printed = find_date(plain[when.start : when.end]) if when else None
    iso = printed.iso if printed else None
    return Sign(index, Sort.SAYS, "X buyer", name.strip(), iso, has_time=when is not None)


def _has_verb(plain: str, when: Span | None) -> bool:
    """Whether somebody says something in a line: "sa" does so in Swedish, and is Saturday in a German date."""
    if VERB_VOCABULARY.isdisjoint(_WORD.findall(plain.lower())):
        return False
    return any(when is None or not when.start <= verb.start() < when.end for verb in _VERB_IN.finditer(plain))


def _may_say(plain: str) -> bool:
    """Whether a line ends as "Ann says:" does, with the colon or without."""
    return plain[-1] in ":.…" or plain[plain.rfind(" ") + 1 :].lower() in _VERBS


def _read_button(index: int, plain: str) -> Sign | None:
    if floor := FLOOR.fullmatch(plain):
        return Sign(index, Sort.FLOOR, "#", count=int(floor["number"]))
    if plain[0].isdigit() and plain.replace(",", "").replace(".", "").isdigit():
        return Sign(index, Sort.BUTTON, "number", count=int(plain) if len(plain) < 6 and plain.isdecimal() else None)
    is_sentence = plain[-1] in ".!?" and plain.count(" ") > _MOST_IN_BUTTON  # "Thanks to all who came to the quay."
    if not is_sentence and CONTROL.fullmatch(plain):
        is_reply = REPLY.search(plain)
        if is_reply and plain[-1] == ":":  # "Quote:" opens a quotation
            return None
        return Sign(index, Sort.REPLY if is_reply else Sort.BUTTON, plain.lower().lstrip("0123456789 "))
    if LIKES.fullmatch(plain):
        return Sign(index, Sort.BUTTON, "likes", count=likes(plain))
    if plain.lower().strip(" :,") in _ON:
        return Sign(index, Sort.BUTTON, "connection")
    if sender := _FROM.fullmatch(plain):
        return Sign(index, Sort.BY, FROM, sender["name"])
    if plain.lower() in _HEADINGS_OF_ANSWERS:
        return Sign(index, Sort.BUTTON, "answers")
    if ANSWERS.fullmatch(plain):
        return Sign(index, Sort.BUTTON, "answer")
    if EDITED.fullmatch(plain):
        return Sign(index, Sort.TIME, EDITED_FORM)
    if plain.startswith("level ") and LEVEL.fullmatch(plain):
        return Sign(index, Sort.BUTTON, "level")
    if is_picture(plain) or BADGE.fullmatch(plain):
        return Sign(index, Sort.BUTTON, "avatar")
    return None


_MOST_IN_BUTTON: Final = 3
"""Spaces between the words of a button that ends in a stop."""
_PINGBACKS: Final = frozenset(("pingbacks", "trackbacks", "trackbacks/pingbacks", "pingbacks/trackbacks"))
"""What stands over the pingbacks of a thread."""
_HEADINGS_OF_ANSWERS: Final = frozenset(interface.REPLIES.values())


def _read_says(index: int, plain: str, is_dated: bool) -> Sign | None:
    """ "Ann says:", with a time or without."""
    if _SAYS_ALONE.fullmatch(plain):
        return Sign(index, Sort.SAYS, plain.lower())
    match = _SAYS.fullmatch(plain)
    if match is None or not is_author(match["name"]):
        return None
    tail = match["when"].strip(" ,:")
    if tail and not is_dated:
        return None
    when = find_when(match["when"])
    if tail and (when is None or len(tail) - len(when) > 14):
        return None
    printed = find_date(tail) if tail else None
    name = NAME_MARK.sub("", match["name"].strip(" ,"))
    found = find_when(name)
    if found is not None:
        printed = find_date(name[found.start : found.end])
        name = _unconnected(name[: found.start])
        if name and not is_author(name):
            return None
    by = BY.fullmatch(name) if name[:1].islower() else None  # "by Ann ( 1202 ) writes:"; but: "By the Brook said..."
    by_name = IDENTITY.sub("", by["name"]).strip() if by else None
    if by and by_name:
        iso = printed.iso if printed else None
        return Sign(index, Sort.BY, f"{by['by'].lower().strip()} ", by_name, iso, has_time=bool(tail))
    verb = _of_either_sex(match["verb"].lower())
    form = f"X{' on D' if found else ''} {verb}{match['end'][:1]}{' D' if tail else ''}"
    return Sign(
        index,
        Sort.SAYS,
        form,
        name or None,
        printed.iso if printed else None,
        has_time=bool(tail) or found is not None,
    )


def _of_either_sex(verb: str) -> str:
    """A verb as it is said of a man, where that of a woman is another word: napsal for napsala, сказав for сказала."""
    stem = verb.removesuffix(r"(a)").removesuffix("a").removesuffix("а")
    others = (stem, f"{stem.removesuffix('л')}в")
    return next((other for other in others if other in _VERBS), verb)


_MARK: Final = r"[\s,|·•–—(»«@:;/\[-]"
_LINKING: Final = rf"\b(?:on|at|am|um|le|el|en|den|il|em|in data|op|dnia|dne|в|στις|the|posted|closed|{VERB})(?!\w)"
_CONNECTION = re.compile(rf"(?:{_MARK}|{_LINKING})+", re.IGNORECASE)


def _unconnected(text: str) -> str:
    """The text without the words and marks at its end, which connect it with a time."""
    for connection in _CONNECTION.finditer(text):
        if connection.end() == len(text):
            return text[: connection.start()]
    return text


_COUNT: Final = r"-?\d{1,7} (?:points?|likes?|votes?)"
_BESIDE: Final = (
    rf"\( ?\d+ ?\)|\([^()]{{1,40}}\)|\[[MAS]\]|\[score hidden\]|{_COUNT}|[-–] ?[Ff]irst|·.{{0,20}}|\( ?@[\w.]+ ?\)"
)
IDENTITY = re.compile(rf"(?:(?<!\s)\s++)?(?>{_BESIDE})(?:\s*+(?>{_BESIDE})){{0,9}}+$")
"""What stands with a name: a number, another name, a badge, a count."""
LEVEL: Final = re.compile(r"level (?P<level>[1-9]\d?)")
"""How deep a comment stands, over its header."""
_POST_NUMBER = re.compile(r"#\d{1,5} +(?=\S)")
"""The number of a post before the name of its writer."""
_COUNTER = re.compile(r"[ |·•–—-]*(?:post ?)?#? ?(?P<number>\d{1,5})(?: of \d+)?", re.IGNORECASE)
"""The number of a post, after its time: "2", "#2", "Post #2 of 7"."""
_ASIDE = re.compile(rf"\([^()]*\)|\[[^\[\]]*\]|{_COUNT}")
_ON = frozenset(
    "on posted published the am at le el il den um geschrieben verfasst veröffentlicht publié publicado inviato "
    "gepostet date datum permalink den dne dnia kl em в στις today yesterday "
    "heute gestern aujourd'hui hier hoy ayer oggi ieri hoje ontem vandaag gisteren idag igår dzisiaj wczoraj "
    "сегодня вчера".split()
)


def _read_timed(index: int, plain: str, start: int, end: int) -> Sign | None:
    """A line with a time: what stands before and after it says what it is."""
    before, after = plain[:start].strip().removeprefix("[–]"), plain[end:].strip(" ,.;|·•–—-»)(:]#")
    if LABELED.match(before):
        return Sign(index, Sort.BUTTON, "label")
    if floor := FLOOR.fullmatch(_unconnected(before).strip(" ·|•,-«")):
        printed = find_date(plain[start:end])
        return Sign(
            index, Sort.FLOOR, "# D", None, printed.iso if printed else None, int(floor["number"]), has_time=True
        )
    if len(after) > 45 or len(after.split()) > 6:
        return None
    printed = find_date(plain[start:end])
    iso = printed.iso if printed else None
    counter = _COUNTER.fullmatch(plain, end)
    count = int(counter["number"]) if counter else None
    after_form = re.sub(r"\d+", "0", after.lower())
    by = BY.fullmatch(before)
    is_comment = by is not None and COMMENTS_BY.match(by["by"]) is not None
    if len(before) > 70 or (len(before.split()) > 9 and not is_comment):
        return None
    name = IDENTITY.sub("", _unconnected(by["name"] if by else before)).strip(" ,|·•–—-/([»")
    name = NAME_MARK.sub("", name)
    name = _POST_NUMBER.sub("", name)
    if by:
        if name and not is_author(name) and not is_comment:  # a site that links here is named by the title of its page
            return None
        return Sign(index, Sort.BY, f"{by['by'].lower().strip()} ", name or None, iso, has_time=True)
    words = name.lower().split()
    if not words and counter and "#" in counter[0]:
        return Sign(index, Sort.FLOOR, "D #", None, iso, count, has_time=True)
    if not words or all(word.strip(":,") in _ON for word in words):
        if says := _SAYS_BEHIND.fullmatch(after):  # "Le 3 mai 2019 à 14:02, Claire a dit"
            return Sign(index, Sort.SAYS, f"D X {says['verb'].lower()}", says["name"], iso, has_time=True)
        if not is_author(after) and after:
            return None
        if after and plain[-1] == ":":
            return Sign(index, Sort.DATED, "D X:", after.strip(), iso, has_time=True)
        if (by := BY.fullmatch(after)) and is_author(by["name"]):  # "Am 3. Mai 2019 um 14:02 von Ann"
            return Sign(index, Sort.DATED, f"D {by['by'].lower().strip()} X", by["name"].strip(), iso, has_time=True)
        return Sign(
            index,
            Sort.TIME,
            f"{' '.join(words)} D {after_form if len(after_form) < 12 else ''}".strip(),
            None,
            iso,
            count,
            has_time=True,
        )
    if glued := _GLUED.fullmatch(before):
        return Sign(index, Sort.SAYS, f"X{glued['verb']} on D", glued["name"], iso, has_time=True)
    if (
        not is_author(name)
        or name[0] in ".,;"
        or not (_DEFINITE.search(plain, start, end) or AGO.search(plain, start, end))
    ):
        return None
    if _SAYS_ALONE.fullmatch(after):
        return Sign(index, Sort.SAYS, f"X D {after_form}", name, iso, has_time=True)
    connection = _ASIDE.sub("", before[before.find(name) + len(name) :].lower())
    connection = re.sub(r"\W+", " ", connection).strip()
    is_ago = AGO.search(plain, start, end) is not None
    return Sign(index, Sort.DATED, f"X {connection} D", name, iso, count, has_time=True, is_ago=is_ago)


_DEFINITE = re.compile(r"\d{4}|\d ?[:h/.-] ?\d|\d ?[ap]m")
"""What a time has beside a name that is more than the name of a month."""
_INITIAL_LAST = re.compile(r"(?:^|[ .])(?:[^\W\d_]|[JS]r|[DM]rs?)\.$")


_NOT_IN_NAMES: Final = frozenset("<>=│{}\t")
"""Signs of program code and of tables."""


def is_author(text: str) -> bool:
    """Whether a text can be what a reader calls himself: short, and no sentence."""
    text = text.strip(" ,")
    return (
        0 < len(text) <= LONGEST_NAME
        and len(text.split()) <= 6
        and (not text.endswith((".", "!", "?", ";", ":", ",")) or _INITIAL_LAST.search(text) is not None)
        and text[:1] not in '"“„«>'
        and _NOT_IN_NAMES.isdisjoint(text)
        and any(character.isalnum() for character in text)
    )
