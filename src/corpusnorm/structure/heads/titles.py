"""Which of the lines at the top is the title.

In the text of an article it is the first line that is nothing else. In the text of a whole page, where the
name of the site and its menus come first, it has to be proved: by a heading mark, by a byline or date below
it, by being printed twice, or by standing alone between menu and text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, takewhile
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.line import Line
from corpusnorm.structure.dates import find_date, is_month
from corpusnorm.structure.heads.credits import WEEKDAY, is_handle, read_handle
from corpusnorm.structure.heads.page import is_bar, is_day_without_year, is_kicker, is_link_home, is_section_name
from corpusnorm.structure.heads.top import Kind, Top, TopLine, is_capitalized
from corpusnorm.structure.names import split_names, split_names_with_place

_LONGEST: Final = 140
"""A longer line without a heading mark is no title."""

_LONGEST_CREDITED: Final = 180
"""A longer line is no title above a byline or date either."""

_NO_END: Final = (".", ",", ";", ":", "…", ".”", '."', ",”", "–", "—", "-", "...")
_LIST_OR_LINK: Final = re.compile(r"(?:[-*+o•–·>|] |\d{1,2}[.)] |#\w|@)|.*(?:https?://|www\.)")
_ABBREVIATION: Final = re.compile(r"\b[A-Z]\.$")
_TWO_SENTENCES: Final = re.compile(r"\w{4}[.!] +[“\"«„]?[^\W\d_a-z]")
_SITE: Final = re.compile(
    r"(?:.*\b(?:forums?|community|blog|weblog|homepage|website|magazine|substack|wiki)|[\w-]+\.(?:com|org|net|info|de|at|ch|fr|es|it|pt|br|se|fi|pl|ru|co\.uk))",
    re.IGNORECASE,
)
"""Names of sites, told by their last word."""

_FORUM: Final = re.compile(r"\b(?:forums?|community)$", re.IGNORECASE)
"""Where the title may be any question."""


def find_title(top: Top) -> TopLine | None:
    """The line of the title, or None where nothing proves one."""
    told = _told_by_comments(top)
    if told is not None:
        return told
    window = _title_of_window(top)
    if window is not None:
        return window
    marked = [each for each in top.lines if each.level is not None and _may_be_marked_title(each)]
    marked = [each for each in marked if not _SITE.fullmatch(each.text)] or marked
    if marked:
        return _marked_title(marked, top)
    entry = _above_encyclopedia(top)
    if entry is not None:
        return entry
    outdented = (
        [each for each in top.lines if each.is_outdented and _is_outdented_title(each)] if top.is_hanging else []
    )
    credited = _outdented_beside_credits(outdented, top)
    if credited is not None:
        return credited
    if not top.has_text and not any(each.kind in (Kind.CREDITS, Kind.SERIES) for each in top.lines):
        return _outdented_below_menus(outdented, top)  # a list of short lines has no other title to be told by
    title = _title_of_page(top) if top.is_page else _title_of_article(top)
    return title or _outdented_below_menus(outdented, top)


def _told_by_comments(top: Top) -> TopLine | None:
    """The lowest line that the heading of the comments names: a menu may name the document, too."""
    title = letters(top.told or "")
    named = [each for each in top.lines if title and letters(each.text) == title and each.kind is not Kind.CREDITS]
    return named[-1] if named else None


def _title_of_window(top: Top) -> TopLine | None:
    """The line below that is the title of the browser's window, which stands first, without the name of the site."""
    first = top.lines[0] if top.lines and top.lines[0].kind is Kind.OTHER else None
    suffix = _SUFFIX.search(first.text) if first is not None and top.is_page else None
    if first is None or suffix is None or len(first.text[: suffix.start()].split()) < _HEADLINE:
        return None
    name = letters(first.text[: suffix.start()])
    below = [each for each in top.lines[1:] if letters(each.text) == name and each.kind is not Kind.MENU]
    return below[-1] if below else None


def _above_encyclopedia(top: Top) -> TopLine | None:
    """The line above the one that says from which encyclopedia it is."""
    for above, below in pairwise(top.lines):
        if _FROM_ENCYCLOPEDIA.match(below.text) and above.kind is Kind.OTHER:
            return above
    return None


_FROM_ENCYCLOPEDIA: Final = re.compile(r"(?:from|aus|un article de|de) Wikip[eé]dia, ", re.IGNORECASE)


def _may_be_marked_title(each: TopLine) -> bool:
    is_empty = not any(map(str.isalnum, each.text))
    return (
        each.kind is Kind.OTHER and not is_empty and not is_link_home(each.line.bare) and not is_section_name(each.text)
    )


def _marked_title(marked: Sequence[TopLine], top: Top) -> TopLine | None:
    """Of the headings the highest; on a page, of those below its last menu, or the only one of the first level."""
    first = next(each for each in top.lines if each.kind is Kind.OTHER)
    highest = min(marked, key=_level)
    if not top.is_page:
        if first in marked:
            return first
        if _level(highest) == 1 or (top.reaches_text and top.lines[-1] is highest and _level(highest) <= _LOWEST):
            return highest
        return _title_of_article(top)
    credited = [each for each in marked if _is_right_above_credits(each, top)]
    if credited:
        return _highest_above(credited[0], marked, top)
    dated = [each for above, each in pairwise(top.lines) if above.level and _is_lone_date(above) and each in marked]
    if len(dated) == 1:
        return dated[0]
    last_block = list(_blocks(top))[-1]
    inner = [each for each in marked if each in last_block and _level(each) <= _LOWEST]
    if inner and top.reaches_text:
        return min(inner, key=_level)
    return highest if _level(highest) == 1 and sum(_level(each) == 1 for each in marked) == 1 else None


_LOWEST: Final = 3
"""Headings of a lower level are those of menus and boxes, unless a byline or a date follows."""


def _outdented_beside_credits(outdented: Sequence[TopLine], top: Top) -> TopLine | None:
    """Of the lines that stand out to the left, as headings do, the one right above a byline or date, or below one."""
    above = [each for each in outdented if _is_right_above_credits(each, top)]
    below = [each for credits, each in pairwise(top.lines) if credits.kind is Kind.CREDITS and each in outdented]
    if not above:
        return below[0] if below else None
    at = top.lines.index(above[0])
    while at and top.lines[at - 1] in outdented:  # a subtitle may be a heading, too
        at -= 1
    return top.lines[at]


def _outdented_below_menus(outdented: Sequence[TopLine], top: Top) -> TopLine | None:
    """The first line of some words that stands out to the left between the last menu and the text, or the only one."""
    names_title = top.feeds.count("»") > _FEEDS_OF_SITE
    named = [each for each in outdented if not names_title or _is_in_feeds(each.text, top)]
    long = [each for each in named if _words(each) >= _HEADLINE]
    last_block = list(_blocks(top))[-1] if top.reaches_text else []
    inner = [each for each in named if each in last_block and _words(each) >= _HEADLINE - 1]
    return inner[0] if inner else long[0] if len(long) == 1 else None


_FEEDS_OF_SITE: Final = 2
"""So many feeds a site has; a further one is that of the comments of the page, and named after its title."""


def _is_outdented_title(each: TopLine) -> bool:
    """Whether the line may be the heading of a document: not of columns, a site, a part, or in capitals."""
    is_phrase = _words(each) > 1 and "   " not in each.text and not each.text.isupper()
    return (
        each.kind is Kind.OTHER
        and is_phrase
        and not (_SITE.fullmatch(each.text) or is_section_name(each.text) or _LIST_OR_LINK.match(each.text))
        and split_names(each.text) is None
    )


def _is_right_above_credits(each: TopLine, top: Top) -> bool:
    """Whether a byline or a date follows, with nothing but notices between, or a line or two if the level is first."""
    passed = 0
    for other in top.lines[top.lines.index(each) + 1 :]:
        if other.kind is Kind.CREDITS:
            return True
        passed += other.kind is not Kind.NOTICE
        if passed > (_LINES_OF_DECK if each.level == 1 else 0) or other.level is not None or other.kind is Kind.MENU:
            return False
    return False


_LINES_OF_DECK: Final = 2


def _highest_above(credited: TopLine, marked: Sequence[TopLine], top: Top) -> TopLine:
    """The heading over a byline, or a higher one over it with no menu between: a subtitle may be marked, too."""
    block = next(block for block in _blocks(top) if credited in block)
    above = [each for each in block[: block.index(credited) + 1] if each in marked]
    return min(reversed(above), key=_level)


def _level(each: TopLine) -> int:
    return each.level or 7


def find_title_below(lines: Sequence[Line], top: Top, title: TopLine | None) -> int | None:
    """Where the title stands below long menus: the only heading of the first level, or a line that is named elsewhere.

    The heading of the comments names it, or the list of feeds. Nothing is looked for where the top has a better title.
    """
    if title is not None and (title.level is None or title.level == 1 or _is_right_above_credits(title, top)):
        return None
    read = top.lines[-1].line.number - lines[0].number + 1 if top.lines else 0
    highest = [
        at
        for at, line in enumerate(lines)
        if line.role is None and not line.links_home and _is_of_first_level(at, lines)
    ]
    if len(highest) == 1:
        return highest[0] if highest[0] >= read and _names_document(lines[highest[0]]) else None
    if title is not None or not (top.told or top.feeds):
        return None
    told = letters(top.told or "")
    for at in range(read, len(lines)):
        bare = lines[at].bare
        name = letters(bare) if len(bare) <= _LONGEST else ""
        if name and (name == told or _is_in_feeds(bare, top)):
            return at
    return None


def _is_of_first_level(at: int, lines: Sequence[Line]) -> bool:
    """Whether a heading mark of the first level was taken off a line or is still there, as before no remark in code."""
    bare = lines[at].bare
    if lines[at].heading == 1 or not bare.startswith("# ") or bare[2].islower():
        return lines[at].heading == 1
    return not any(line.bare for line in (*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2]))


def _names_document(line: Line) -> bool:
    text = line.bare.lstrip("# ")
    return not (is_link_home(line.bare) or is_section_name(text) or _SITE.fullmatch(text))


def can_be_title(each: TopLine, *, is_credited: bool = False) -> bool:
    """Whether a line without a heading mark has the form of a title.

    Beside a byline or a date it may also end as a sentence does.
    """
    if each.kind is not Kind.OTHER:
        return False
    if each.level is not None:
        return not is_section_name(each.text)
    text = each.text
    longest = _LONGEST_CREDITED if is_credited else _LONGEST
    if not 2 <= len(text) <= longest or not any(map(str.isalpha, text)) or _LIST_OR_LINK.match(each.line.bare):
        return False
    if (not text[0].isalnum() and text[0] not in _OPENING) or (_SMILEY.search(text) and not is_credited):
        return False
    if (
        _is_date_with_a_word(text)
        or is_section_name(text)
        or (_TWO_SENTENCES.search(text) and not is_capitalized(text))
        or _CAPTION.match(text)
        or _FIELD.search(text)
        or _is_said_twice(text)
        or (" " not in text and text[0].islower())
    ):
        return False
    if is_credited and (text.endswith(("...", "…", '."', ".”")) or (text.endswith(".") and not _is_sentence(text))):
        return True
    if text.endswith((".", "…")) and is_capitalized(text):
        return True
    return not text.endswith(_NO_END) or _ABBREVIATION.search(text) is not None


_FIELD: Final = re.compile(r"\[ {2,}\]|_{5}")
"""A field to be filled in."""


def _is_said_twice(text: str) -> bool:
    """Whether the line is the same words twice, as a picture's description beside its caption."""
    words = text.split()
    half = len(words) // 2
    return len(words) >= 4 and words[:half] == words[half:]


def _is_sentence(text: str) -> bool:
    """Whether most of the words begin with a small letter, and they are more than a few."""
    words = text.split()
    return len(words) >= _HEADLINE and 2 * sum(word[0].islower() for word in words) >= len(words)


_CAPTION: Final = re.compile(r"\((?:[Ll]-[Rr]|from left|left|right|v\. ?l\.)\b")
_SMILEY: Final = re.compile(r"[:;]-?[()D]$|[\u2639-\u263b\U0001f600-\U0001f64f]\ufe0f?$")
"""Only prose ends with a face."""

_OPENING: Final = "“\"«„‘'‚[(¿¡…#$£€*<{"
"""With what a title may begin, apart from letters and digits."""


def _is_date_with_a_word(text: str) -> bool:
    date = find_date(text)
    most = _WITH_DAY if date is not None and _DAY_FIRST.match(text) else 2
    return date is not None and len((text[: date.span.start] + text[date.span.end :]).split()) <= most


_WITH_DAY: Final = 5
"""A date with its weekday may have the place of the paper beside it."""


def _title_of_article(top: Top) -> TopLine | None:
    """The first line that is nothing else, if it can be a title; the name of a site above it is passed over."""
    others = [each for each in top.lines if each.kind is Kind.OTHER]
    while others and (_is_date_with_a_word(others[0].text) or _LABEL.fullmatch(others[0].text)):
        del others[0]
    if not others:
        return None
    first, *more = others
    below_date = _below_date_of_blog(top)
    if below_date is not None:
        return below_date
    is_of_forum = False
    while more and (_is_above_titles(first) or _is_name_of_site(first, more, top)):
        is_of_forum |= _FORUM.search(first.text) is not None
        first, *more = more
    if more and can_be_title(more[0]) and _words(first) <= 2 and _words(more[0]) >= 4:
        return _below_kicker(more, top)
    if not can_be_title(first):
        return None
    if _words(first) < _HEADLINE:
        return _short_title(first, top)
    is_told = top.is_thread or is_of_forum or _is_credited(first, top) or _stands_alone(first)
    return first if is_told else None


def _below_kicker(more: Sequence[TopLine], top: Top) -> TopLine | None:
    """The headline right above the text, below a word or two: a section, and no title above a subtitle."""
    headline = more[0]
    is_told = len(more) == 1 and top.reaches_text and top.lines[-1] is headline and not _is_credited(headline, top)
    is_speech = not headline.text[0].isalnum()
    return headline if is_told and not is_speech and _words(headline) >= _LONG_HEADLINE - 1 else None


def _is_name_of_site(first: TopLine, more: Sequence[TopLine], top: Top) -> bool:
    """Whether the line is printed twice at once, above another that may be the title."""
    if letters(first.text) == letters(more[0].text):
        return len(more) > 1
    below = top.lines[top.lines.index(first) + 1]
    return below.kind is Kind.MENU and letters(below.text) == letters(first.text)


_LABEL: Final = re.compile(r"[^\W\d_]+:")


def _is_above_titles(each: TopLine) -> bool:
    """Whether a line is the name of a site, of a sort of text, or of a month, which stand over titles."""
    is_label = each.level is None and (is_kicker(each.text) or is_month(each.text))
    return is_label or _SITE.fullmatch(each.text) is not None


_HEADLINE: Final = 4
"""Of so many words a line is a headline by its length."""


def _short_title(first: TopLine, top: Top) -> TopLine | None:
    """A line as short as the name of a site, a section or a button, if no menu follows, and no headline above a byline.

    One word is a title only right above a byline.
    """
    below = top.lines[top.lines.index(first) + 1 :]
    if below and below[0].kind is Kind.MENU and is_bar(below[0].line.bare):
        return None
    if _words(first) <= _SECTION_WORDS and below and below[0].kind is Kind.OTHER:
        return _only_headline(below) or (first if _is_credited(first, top) or _words(first) > 1 else None)
    if _words(first) > 1:
        return first if _is_credited(first, top) or top.has_text else None
    credits = below[0].credits if below else None
    return first if credits is not None and (credits.is_labelled or credits.names) else None


_SECTION_WORDS: Final = 2


def _only_headline(lines: Sequence[TopLine]) -> TopLine | None:
    """The only headline above the first byline, below a section or the name of a site."""
    at = next((at for at, each in enumerate(lines) if each.credits is not None and each.credits.is_labelled), None)
    headlines = [each for each in lines[:at] if _is_headline(each)] if at is not None else []
    return headlines[0] if len(headlines) == 1 else None


def _is_credited(each: TopLine, top: Top) -> bool:
    return any(other.kind in (Kind.CREDITS, Kind.SERIES) for other in top.lines[top.lines.index(each) + 1 :])


def _stands_alone(each: TopLine) -> bool:
    """Whether the line is a title though no credits follow: one word, or a long question, may be any heading."""
    is_question = each.text.endswith("?") and _words(each) > _LONGEST_QUESTION and not is_capitalized(each.text)
    return _words(each) >= 2 and not is_question and not _FIRST_PART.match(each.text)


_FIRST_PART: Final = re.compile(
    r"(?:introduction to|overview of|einführung in|introducción a|introduction à) ", re.IGNORECASE
)
"""With such words the first part of a text is headed as often as a text."""


_LONGEST_QUESTION: Final = 5


def _below_date_of_blog(top: Top) -> TopLine | None:
    """The line between a date with its weekday, or under a menu, and the text: blogs print the day, then the post."""
    dates = [at for at, each in enumerate(top.lines) if _is_lone_date(each) or is_day_without_year(each.text)]
    if dates == [0] and top.reaches_text and len(top.lines) == 2 and _is_headline(top.lines[1]):
        return top.lines[1]
    if not dates or not 1 <= dates[-1] < len(top.lines) - 1 or not top.has_text:
        return None
    above, date, title = top.lines[dates[-1] - 1 : dates[-1] + 2]
    if not can_be_title(title, is_credited=True) or _words(title) < 2:
        return None
    is_day = _DAY_FIRST.match(date.text) is not None
    below = [each for each in top.lines[dates[-1] + 2 :] if each.kind is not Kind.NOTICE]
    if (
        (above.kind is Kind.MENU or (is_day and above.kind is Kind.NOTICE))
        and _words(title) >= _HEADLINE - 1
        and not _is_credited(title, top)
    ):
        return title
    is_told = is_day or above.kind is Kind.MENU or _is_no_title_beside(above, title)
    is_over_subtitle = is_day and len(below) == 1 and top.reaches_text and _words(title) >= _HEADLINE
    if (
        below
        and not is_over_subtitle
        and not (is_told and below[0].kind is Kind.OTHER and len(below[0].text) >= _BROKEN_LINE)
    ):
        return None
    if not below and not top.reaches_text:
        return None
    if above.kind is Kind.MENU or (is_day and (top.is_page or len(top.lines) >= 4 or below)):
        return title
    return title if top.reaches_text and _is_no_title_beside(above, title) else None


def _is_no_title_beside(above: TopLine, title: TopLine) -> bool:
    """Whether a line above the date is the name of a site or a section beside a headline below it."""
    is_short = _words(above) < _HEADLINE - 1 and _words(title) > _words(above)
    return above.kind is not Kind.OTHER or (is_short and split_names(above.text) is None)


def _is_lone_date(each: TopLine) -> bool:
    return each.credits is not None and not each.credits.names and not each.credits.is_labelled


_BROKEN_LINE: Final = 50
"""So long is the first line of a text that is broken at its links."""

_DAY_FIRST: Final = re.compile(rf"(?:{WEEKDAY.pattern}),? ", re.IGNORECASE)


def _title_of_page(top: Top) -> TopLine | None:
    first, below = top.lines[0], top.lines[1].credits if len(top.lines) > 1 else None
    if below is not None and below.names and below.is_labelled and _is_headline(first):
        return first  # the menus come behind the head
    below_date = _below_date_of_blog(top)
    if below_date is not None:
        return below_date
    return _named_in_path(top) or _repeated(top) or _above_credits(top) or _above_text(top)


def _named_in_path(top: Top) -> TopLine | None:
    """The line that is the last piece of a path such as ``Home » Ferries » Ferry is afloat``."""
    ends = {letters(pieces[-1]) for pieces in (_PATH.split(each.text) for each in top.lines) if len(pieces) > 1}
    lines = [each for each in top.lines if can_be_title(each) and letters(each.text) in ends]
    named = [each for each in lines if _words(each) > 1 and not _is_name_above_date(each, top)]
    return named[-1] if named and len({letters(each.text) for each in named}) == 1 else None


def _is_name_above_date(each: TopLine, top: Top) -> bool:
    """Whether the line may be the name of the author, beside the date of the post."""
    below = top.lines[top.lines.index(each) + 1 :][:1]
    return split_names(each.text) is not None and any(map(_is_lone_date, below))


_PATH: Final = re.compile(r"[»›>/→]|(?<=[a-zß-ÿ])(?=[A-Z])")


def _repeated(top: Top) -> TopLine | None:
    """The one line of some words that is printed twice, or that the list of feeds names."""
    counts = Counter(letters(each.text) for each in top.lines)
    proved = [
        each
        for each in top.lines
        if can_be_title(each)
        and not _SITE.fullmatch(each.text)
        and ((counts[letters(each.text)] > 1 and _words(each) >= 4) or _is_in_feeds(each.text, top))
    ]
    if not proved or len({letters(each.text) for each in proved}) > 1:
        return None
    below = top.lines[top.lines.index(proved[-1]) + 1 :]
    is_last = top.reaches_text and not any(each.kind is Kind.MENU for each in below[:-3])
    near = [each for each in below if each.kind is not Kind.NOTICE][:3]
    return proved[-1] if is_last or _reach_credits(near) or _is_in_feeds(proved[-1].text, top) else None


def _reach_credits(near: Sequence[TopLine]) -> bool:
    """Whether there is a byline or date among the lines, and no other line below a menu that may be its title."""
    above = list(takewhile(lambda each: each.kind is not Kind.CREDITS, near))
    is_of_other = any(each.kind is Kind.MENU for each in above) and above[-1].kind is Kind.OTHER
    return len(above) < len(near) and not is_of_other


def _is_in_feeds(text: str, top: Top) -> bool:
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


def _above_credits(top: Top) -> TopLine | None:
    """The line above the first byline or date that stands below a menu, or the line above its subtitle."""
    blocks = list(_blocks(top))
    for block in blocks[-2:] + blocks[1:-2]:
        at = next((number for number, each in enumerate(block) if _is_like_credits(each, top)), None)
        if at is None:
            continue
        above = [each for each in block[:at] if each.kind is Kind.OTHER and not _SITE.fullmatch(each.text)]
        credits = block[at].credits
        if above and credits is not None and credits.opens_thread:
            return above[0] if can_be_title(above[0]) else None
        is_named = len(above) == _TITLE_AND_NAME and split_names_with_place(above[-1].text) is not None
        while len(above) > 1 and (split_names_with_place(above[-1].text) is not None or _is_user(above)):
            above.pop()
        if is_named and _stand_under_menu(block, top) and can_be_title(above[0]) and _words(above[0]) > 1:
            return above[0]
        if _is_day_over_title(block[at:]):
            return None
        if above:
            return _title_or_subtitle(above, _least_words(block, at, top))
    return None


def _is_user(lines: Sequence[TopLine]) -> bool:
    """Whether the last line is one word below a headline, as the names of users stand between title and date."""
    return is_handle(lines[-1].text) and _words(lines[-2]) >= _HEADLINE


_TITLE_AND_NAME: Final = 2


def _stand_under_menu(block: Sequence[TopLine], top: Top) -> bool:
    """Whether lines begin right below a menu of some lines."""
    return sum(each.kind is Kind.MENU for each in top.lines[: top.lines.index(block[0])]) >= _LIST_ABOVE


def _is_day_over_title(lines: Sequence[TopLine]) -> bool:
    """Whether a date with its weekday stands over a line that may be a title: of two such lines neither is proved."""
    is_day = _is_lone_date(lines[0]) and _DAY_FIRST.match(lines[0].text) is not None
    return is_day and len(lines) > 1 and can_be_title(lines[1])


def _is_like_credits(each: TopLine, top: Top) -> bool:
    """Whether the line is a byline or a date, or "by" and one word; where there is none, the date of a change."""
    is_credited = any(other.kind is Kind.CREDITS for other in top.lines)
    is_dated = not is_credited and each.kind is Kind.NOTICE and find_date(each.text) is not None
    return each.kind is Kind.CREDITS or is_dated or read_handle(each.line.bare) is not None


def _least_words(block: Sequence[TopLine], at: int, top: Top) -> int:
    """How many words a line needs to be told by the byline or date below: few, if a menu stands right above."""
    credits = block[at].credits
    if credits is None or not _stand_under_menu(block, top):
        return _HEADLINE
    above = top.lines[top.lines.index(block[0]) - 1].text
    return 1 if credits.is_labelled or credits.names else 2 if _NEIGHBOUR.match(above) else 3


_NEIGHBOUR: Final = re.compile(r"[«←‹] ?\w")
"""How the link to the post before begins, which stands right over the title."""


_LIST_ABOVE: Final = 3


def _title_or_subtitle(above: Sequence[TopLine], least: int) -> TopLine | None:
    """Of the lines above a byline the title, if their lengths tell it from subtitle, section and site."""
    if len(above) == 1:
        is_long = _words(above[0]) >= least and (_words(above[0]) >= _HEADLINE or split_names(above[0].text) is None)
        return above[0] if can_be_title(above[0], is_credited=True) and is_long else None
    if len(above) == 3 and _words(above[0]) <= _SECTION_WORDS:
        above = above[1:]
    first, second = above[-2:]
    if len(above) == 2 and can_be_title(first) and _words(first) >= 4 and len(second.text) > len(first.text):
        return first
    if can_be_title(second, is_credited=True) and _words(first) <= 3 < _words(second):
        return second
    headlines = [each for each in above if _is_headline(each)]
    return headlines[0] if len(headlines) == 1 and _words(headlines[0]) >= _LONG_HEADLINE else None


def _above_text(top: Top) -> TopLine | None:
    """The only line of some words between the last menu and the text, or the only headline that the text speaks of."""
    if not top.reaches_text:
        return None
    *above, last_block = _blocks(top)
    if above and not any(each.kind is Kind.OTHER for each in last_block):
        last_block = above[-1]
    others = [each for each in last_block if each.kind is Kind.OTHER and not _SITE.fullmatch(each.text)]
    few_menus = sum(each.kind is Kind.MENU for each in top.lines) <= 2
    if (
        len(others) == 1
        and can_be_title(others[0])
        and not _FIRST_PART.match(others[0].text)
        and _words(others[0]) >= (3 if few_menus else 7)
    ):
        return others[0]
    headlines = [each for each in others if _is_headline(each) and not _FIRST_PART.match(each.text)]
    is_told = len(headlines) == 1 and _words(headlines[0]) >= _LONG_HEADLINE and not headlines[0].text.endswith("?")
    return headlines[0] if is_told and _is_spoken_of(headlines[0], top) else None


_LONG_HEADLINE: Final = 6


def _is_headline(each: TopLine) -> bool:
    return (
        can_be_title(each)
        and _words(each) >= _HEADLINE
        and not _SITE.fullmatch(each.text)
        and split_names(each.text) is None
    )


def _is_spoken_of(each: TopLine, top: Top) -> bool:
    """Whether the text uses half of the longer words of the line."""
    words = {word[:_STEM] for word in re.findall(r"\w{5,}", each.text.casefold())}
    text = top.text.casefold()
    return bool(words) and 2 * sum(word in text for word in words) >= len(words)


_STEM: Final = 7
"""So many letters of a word stay the same in its other forms."""


def _blocks(top: Top) -> Iterator[list[TopLine]]:
    """The lines between menus; never none."""
    blocks = [list(block) for is_menu, block in groupby(top.lines, lambda each: each.kind is Kind.MENU) if not is_menu]
    yield from blocks or [[]]


def letters(text: str) -> str:
    """The letters and digits of a line, by which it is known again."""
    return "".join(filter(str.isalnum, text)).casefold()


def _words(each: TopLine) -> int:
    """How many words a line has; where no spaces stand between words, three signs count as one."""
    return len(each.text.split()) + len(_UNSPACED.findall(each.text)) // 3


_UNSPACED: Final = re.compile("[\u3041-\u30fe\u4e00-\u9fff]")
"""Kana and Chinese characters."""


_SUFFIX: Final = re.compile(r"(?<! ) ++(?:[|»·•–—-]|::) ++(?P<site>[^|»·•–—]{2,60})$")


def title_span(title: TopLine, top: Top) -> Span:
    """Where the title stands in its line: marks of a link and the name of the site behind a bar are left out."""
    line = title.line
    start = line.text.find(title.text)
    text = title.text if start >= 0 else line.bare
    start = line.start + start if start >= 0 else line.first
    source = _SOURCE_OF_LINK.search(text)
    if source is not None:
        text = text[: source.start()]
    suffix = _SUFFIX.search(text)
    if (
        suffix
        and len(suffix["site"].split()) <= _WORDS_OF_SITE
        and _is_site(suffix["site"], text[: suffix.start()], title, top)
    ):
        text = text[: suffix.start()]
    return Span(start, start + len(text))


_SOURCE_OF_LINK: Final = re.compile(r"(?<! ) ++\((?:[\w-]+\.)+[a-z]{2,10}\)(?: \d+)?$")
"""The site of what is linked to, and a number of comments, as aggregators of links print them behind the title."""


def _is_site(site: str, rest: str, title: TopLine, top: Top) -> bool:
    """Whether what stands behind the bar is the site's name, and not part of the title."""
    credited = [at for at, each in enumerate(top.lines) if each is title or each.kind is Kind.CREDITS]
    above = {letters(each.text) for each in top.lines[: credited[-1]] if each is not title}
    below = {letters(each.text) for each in top.lines if each is not title and each.kind is not Kind.MENU}
    return letters(site) in above or letters(rest) in below or _SITE.fullmatch(site) is not None


_WORDS_OF_SITE: Final = 5
