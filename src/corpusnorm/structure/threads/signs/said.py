"""Lines that tell who speaks: ``Ann says:``, ``Ann said on 3 May:``, ``napsal(a) Ann:``."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.structure.alternatives import by_letter
from corpusnorm.structure.dates import iso_date
from corpusnorm.structure.threads.author_names import IDENTITY, form_of_signature, is_author, unconnected
from corpusnorm.structure.threads.comment_words import BY, NAME_MARK, VERB, VERB_VOCABULARY
from corpusnorm.structure.threads.signs.sign import Sign, Sort
from corpusnorm.structure.when import find_when

_SAYS = re.compile(
    rf"(?P<name>[^\n:]{{1,60}}?),? (?P<verb>{by_letter(VERB)})(?!\w)"
    r"(?P<when>,? ?(?:(?:on|at|am|um|le|el|den|il|em)\b)? ?[^\n]{0,50}?)"
    r" ?(?P<end>:|\.\.\.|…|)",
    re.IGNORECASE,
)
VERB_ALONE = re.compile(rf"(?:{VERB}) ?(?::|\.\.\.|…)|(?:{VERB})", re.IGNORECASE)
NAME_AND_VERB = re.compile(rf"(?:に )?(?P<name>[^\n:]{{1,40}}?) (?P<verb>{VERB})", re.IGNORECASE)
_SAYS_IN_CHINESE = re.compile(r"(?P<name>[^\n:：，。、！？“”]{1,30}?) ?(?P<verb>说道|說道|表示|说|說)[:：]")
_SPEECH_IN_CHINESE: Final = tuple(f"{verb}{colon}" for verb in ("道", "表示", "说", "說") for colon in "：:")
"""How such a line ends: found far faster."""
_VERBS: Final = frozenset(VERB.split("|"))
_WORD = re.compile(r"\w+")
_VERB_IN = re.compile(rf"\b(?:{by_letter(VERB)})(?!\w)", re.IGNORECASE)


def has_verb(plain: str, when: Span | None) -> bool:
    """Whether somebody says something in a line: "sa" does so in Swedish, and is Saturday in a German date."""
    if VERB_VOCABULARY.isdisjoint(_WORD.findall(plain.lower())):
        return False
    return any(when is None or not when.start <= verb.start() < when.end for verb in _VERB_IN.finditer(plain))


def may_say(plain: str) -> bool:
    """Whether a line ends as "Ann says:" does, with the colon or without."""
    return plain[-1] in ":.…" or plain[plain.rfind(" ") + 1 :].lower() in _VERBS


def read_says(index: int, plain: str, *, is_dated: bool) -> Sign | None:
    """``Ann says:``, with a time or without; None if something else stands before or behind the verb."""
    if VERB_ALONE.fullmatch(plain):
        return Sign(index, Sort.SAYS, plain.lower())
    match = _SAYS.fullmatch(plain)
    if match is None or not is_author(match["name"]):
        return None
    tail = match["when"].strip(" ,:")
    if tail and not (is_dated and _is_time(match["when"], tail)):
        return None
    name, iso = NAME_MARK.sub("", match["name"].strip(" ,")), iso_date(tail)
    when = find_when(name)
    if when is not None:
        name, iso = unconnected(name[: when.start]), iso_date(name[when.start : when.end])
        if name and not is_author(name):
            return None
    by = BY.fullmatch(name) if name[:1].islower() else None  # "by Ann ( 1202 ) writes:"; but: "By the Brook said..."
    by_name = IDENTITY.sub("", by["name"]).strip() if by else None
    if by and by_name:
        return Sign(index, Sort.BY, form_of_signature(by), by_name, iso, has_time=bool(tail))
    verb = _of_either_sex(match["verb"].lower())
    form = f"X{' on D' if when else ''} {verb}{match['end'][:1]}{' D' if tail else ''}"
    return Sign(index, Sort.SAYS, form, name or None, iso, has_time=bool(tail or when))


def _is_time(text: str, tail: str) -> bool:
    """Whether what stands behind the verb is a time, and little else."""
    when = find_when(text)
    return when is not None and len(tail) - len(when) <= _MOST_BESIDE_TIME


_MOST_BESIDE_TIME: Final = 14
"""Characters that may stand behind the verb and be no part of the time."""


def read_chinese_speech(index: int, plain: str) -> Sign | None:
    """Who speaks in Chinese, where no space parts the name from the verb."""
    spoken = _SAYS_IN_CHINESE.fullmatch(plain) if plain.endswith(_SPEECH_IN_CHINESE) else None
    return Sign(index, Sort.SAYS, f"X{spoken['verb']}", spoken["name"]) if spoken else None


def _of_either_sex(verb: str) -> str:
    """A verb as it is said of a man, where that of a woman is another word: napsal for napsala, сказав for сказала."""
    stem = verb.removesuffix(r"(a)").removesuffix("a").removesuffix("а")
    others = (stem, f"{stem.removesuffix('л')}в")
    return next((other for other in others if other in _VERBS), verb)
