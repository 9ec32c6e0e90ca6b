"""What a title looks like, and which lines are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from corpusnorm.structure.dateline import AGENCY_ALONE
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.heads.credits.words import WEEKDAY
from corpusnorm.structure.heads.prose import is_capitalized
from corpusnorm.structure.heads.section_names import is_section_name
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import once, split_names

LONGEST: Final = 140
"""A longer line without a heading mark is no title."""

_LONGEST_CREDITED: Final = 180
"""A longer line is no title above a byline or date either."""

_NO_END: Final = (".", ",", ";", ":", "…", ".”", '."', ",”", "–", "—", "-", "...")
LIST_OR_LINK: Final = re.compile(r"(?:[-*+o•–·>|] |\d{1,2}[.)] |#\w|@)|.*(?:https?://|www\.)")
_ABBREVIATION: Final = re.compile(r"\b[A-Z]\.$")
_TWO_SENTENCES: Final = re.compile(r"\w{4}[.!](?: +[“\"«„]?[^\W\d_a-z]|\[[0-9])")
SITE: Final = re.compile(
    r"(?:.*\b(?:forums?|community|blog|weblog|homepage|web ?site|magazine|substack|wiki)"
    r"|[\w-]+\.(?:com|org|net|info|de|at|ch|fr|es|it|pt|br|se|fi|pl|ru|co\.uk))",
    re.IGNORECASE,
)
"""Names of sites, told by their last word."""

FORUM: Final = re.compile(r"\b(?:forums?|community)$", re.IGNORECASE)
"""Where the title may be any question."""


def can_be_title(each: TopLine, *, is_credited: bool = False, may_be_two: bool = False) -> bool:
    """Whether a line without a heading mark has the form of a title.

    Beside a byline or a date it may also end as a sentence does; ``may_be_two`` lets it hold the end of one.
    """
    if each.kind is not Kind.OTHER:
        return False
    if each.level is not None:
        return not is_section_name(each.text)
    text = each.text
    longest = _LONGEST_CREDITED if is_credited else LONGEST
    if not 2 <= len(text) <= longest or not any(map(str.isalpha, text)) or LIST_OR_LINK.match(each.line.bare):
        return False
    if (not text[0].isalnum() and text[0] not in _OPENING) or (_SMILEY.search(text) and not is_credited):
        return False
    if (
        is_date_with_a_word(text)
        or is_section_name(text)
        or (not may_be_two and _TWO_SENTENCES.search(text) and not is_capitalized(text))
        or _CAPTION.match(text)
        or _FIELD.search(text)
        or _OPEN_END.search(text)
        or _ROMAN_PAGE.search(text)
        or _PHONE.search(text)
        or _is_said_twice(text)
        or _NO_TITLE.match(text)
        or begins_with_agency(text)
        or _tells_date_between_bars(text)
        or (" " not in text and text[0].islower())
    ):
        return False
    if is_credited and (text.endswith(("...", "…", '."', ".”")) or (text.endswith(".") and not _is_sentence(text))):
        return True
    if text.endswith((".", "…")) and is_capitalized(text):
        return True
    return not text.endswith(_NO_END) or _ABBREVIATION.search(text) is not None


_FIELD: Final = re.compile(r"\[ {2,}\]|_{5}|(?<! ) {3,}+\S")
"""A field to be filled in, or columns."""


_OPEN_END: Final = re.compile(
    r" (?:an?|the|and|or|at|of|der|die|das|dem|den|des|eine?[mnr]?|und|oder|les?|une?|du|et|ou|el|los|las|y|il|gli"
    r"|della|(?:sponsored|presented|supported|powered) by)$"
)
"""A word with which no title ends: it goes on in the next line, or was cut off."""

_ROMAN: Final = r"(?=[ivxl]{2,7}\b)x{0,3}l?(?:ix|iv|v?i{0,3})"
_ROMAN_PAGE: Final = re.compile(rf" {_ROMAN}$")
"""The number of a page before the first chapter, behind the running head."""

_PHONE: Final = re.compile(r"(?:\d[ ().-]{0,3}){8}\d$|(?<!\d)\d{3}[.-]\d{3}[.-]\d{4}(?!\d)")
"""The number of a telephone: "1999-2003" is shorter"""


_NO_TITLE: Final = re.compile(
    r"(?:click|tap) (?:for|here|on|to)\b|\d+ (?:min|minut\w{1,3}|Minuten?)\.?$|(?:page|seite|página)s?:? \d+$"
    r"|(?:posted|asked|answered|submitted|uploaded|approved|reviewed) (?:by|on|in)(?: |$)"
    r"|(?:question|answer|review) by |(?:(?:written|produced) and )?directed by "
    r"|(?:from|to|sender|e-?mail): "
    r"|(?-i:by) |already (?:have an account|a (?:member|subscriber))"
    rf"|\w{{0,12}}\.?,? ?\d{{1,2}}[:.]\d\d(?: Uhr| [ap]m)?$|(?-i:{_ROMAN} [A-Z])",
    re.IGNORECASE,
)
"""What a reader is told to do, how long reading takes, the number of a page, the time of day, who did something, and
the head of a letter."""


def begins_with_agency(text: str) -> bool:
    """Whether an agency stands in brackets first, as before the section of a report, or before its text."""
    return text[0] == "(" and _FROM_AGENCY.match(text) is not None


_FROM_AGENCY: Final = re.compile(rf"\((?:{AGENCY_ALONE})\) ")


def _tells_date_between_bars(text: str) -> bool:
    """Whether one of several pieces between bars is a date: the line says where and when a text was printed."""
    pieces = text.split(" | ") if " | " in text else []
    dates = [(piece, find_date(piece)) for piece in pieces]
    return any(date is not None and len(date.span) == len(piece.strip()) for piece, date in dates)


def _is_said_twice(text: str) -> bool:
    """Whether the line is the same words twice, as a picture's description beside its caption."""
    return len(text.split()) >= 4 and once(text) != text


def _is_sentence(text: str) -> bool:
    """Whether most of the words begin with a small letter, and they are more than a few."""
    words = text.split()
    return len(words) >= HEADLINE and 2 * sum(word[0].islower() for word in words) >= len(words)


_CAPTION: Final = re.compile(r".*\((?:[Ff]ot(?:\.|o ?:)|[Pp]hoto ?:)|\((?:[Ll]-[Rr]|from left|left|right|v\. ?l\.)\b")
_SMILEY: Final = re.compile(r"[:;]-?[()D]$|[\u2639-\u263b\U0001f600-\U0001f64f]\ufe0f?$")
"""Only prose ends with a face."""

_OPENING: Final = "“\"«„‘'‚[(¿¡…#$£€*<{"
"""With what a title may begin, apart from letters and digits."""


def is_date_with_a_word(text: str) -> bool:
    """Whether the line is a date with hardly anything beside it."""
    date = find_date(text)
    most = _WITH_DAY if date is not None and DAY_FIRST.match(text) else 2
    return date is not None and len((text[: date.span.start] + text[date.span.end :]).split()) <= most


_WITH_DAY: Final = 5
"""A date with its weekday may have the place of the paper beside it."""

HEADLINE: Final = 4
"""Of so many words a line is a headline by its length."""

SECTION_WORDS: Final = 2
"""So many words are the name of a section rather than a title."""


def is_byline_with_names(each: TopLine) -> bool:
    """Whether the line says "By", and who."""
    return each.credits is not None and each.credits.is_labelled and bool(each.credits.names)


def stands_by_credits(each: TopLine, top: Top) -> bool:
    """Whether a byline, a date or the part of a series stands below the line."""
    return any(other.kind in (Kind.CREDITS, Kind.SERIES) for other in top.lines[top.lines.index(each) + 1 :])


FIRST_PART: Final = re.compile(
    r"(?:introduction to|overview of|einführung in|introducción a|introduction à) ", re.IGNORECASE
)
"""With such words the first part of a text is headed as often as a text."""


def is_lone_date(each: TopLine) -> bool:
    """Whether the line is a date that nothing calls that of the text."""
    return each.credits is not None and not each.credits.names and not each.credits.is_labelled


DAY_FIRST: Final = re.compile(rf"(?:{WEEKDAY.pattern}),? ", re.IGNORECASE)


def is_in_feeds(text: str, top: Top) -> bool:
    """Whether the list of feeds names the line as the page's: behind the name of the site, before "Comments Feed"."""
    if not top.feeds or len(re.findall(r"\w+", text)) < 2:
        return False
    feeds = _NO_LETTER.sub("", top.feeds).casefold()
    _, found, behind = feeds.rpartition(f"»{letters(text)}")
    return bool(found) and (not behind or behind.startswith(_BEHIND_IN_FEEDS))


_BEHIND_IN_FEEDS: Final = (
    "»",
    "comment",
    "kommentar",
    "commentaire",
    "coment",
    "komentar",
    "feed",
    "rss",
    "oembed",
    "json",
    "alternate",
)
_NO_LETTER: Final = re.compile(r"[^\w»]|_")
LONG_HEADLINE: Final = 6
"""Of so many words a line is a headline whatever stands beside it."""


def is_headline(each: TopLine) -> bool:
    """Whether the line is one by its length and its words alone."""
    return (
        can_be_title(each)
        and word_count(each) >= HEADLINE
        and not SITE.fullmatch(each.text)
        and split_names(each.text) is None
    )


def is_spoken_of(each: TopLine, top: Top) -> bool:
    """Whether the text uses half of the longer words of the line."""
    words = {word[:_STEM] for word in re.findall(r"\w{5,}", each.text.casefold())}
    text = top.text.casefold()
    return bool(words) and 2 * sum(word in text for word in words) >= len(words)


_STEM: Final = 7
"""So many letters of a word stay the same in its other forms."""


def blocks_of(top: Top) -> Iterator[list[TopLine]]:
    """The lines between menus; never none."""
    blocks = [list(block) for is_menu, block in groupby(top.lines, lambda each: each.kind is Kind.MENU) if not is_menu]
    yield from blocks or [[]]


def letters(text: str) -> str:
    """The letters and digits of a line, by which it is known again."""
    return "".join(filter(str.isalnum, text)).casefold()


def word_count(each: TopLine) -> int:
    """How many words a line has."""
    return words_in(each.text)


def words_in(text: str) -> int:
    """How many words a text has; where no spaces stand between words, three signs count as one."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 3


_UNSPACED: Final = re.compile("[\u3041-\u30fe\u4e00-\u9fff]")
"""Kana and Chinese characters."""
