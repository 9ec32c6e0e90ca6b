"""The head of a document: title, subtitle, part of a series, authors, date.

Only what the lines prove is taken: a short line is a title because the text begins under it, a
subtitle because a byline, a date or the part of a series follows. Only the lines above the running text are
read; the modules of `corpusnorm.structure.heads` say what each of them is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, islice, pairwise, takewhile
from typing import Final

from attrs import define, field

from corpusnorm.document import Series
from corpusnorm.edit import Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.line import Line, Role
from corpusnorm.structure.dateline import dateline_of
from corpusnorm.structure.dates import find_date, is_month
from corpusnorm.structure.heads.below import opening_post, title_told_by_comments
from corpusnorm.structure.heads.credits import is_handle, is_time_of_page, read_credits, read_handle
from corpusnorm.structure.heads.front_matter import read_front_matter
from corpusnorm.structure.heads.library import read_header
from corpusnorm.structure.heads.page import is_bar, is_button, is_kicker, is_notice, is_reading_time
from corpusnorm.structure.heads.paper import find_paper
from corpusnorm.structure.heads.series import read_series
from corpusnorm.structure.heads.titles import find_title
from corpusnorm.structure.heads.titles.candidates import DAY_FIRST, is_headline, letters
from corpusnorm.structure.heads.titles.marked import find_title_below
from corpusnorm.structure.heads.titles.of_page import named_in_path
from corpusnorm.structure.heads.titles.suffix import title_span
from corpusnorm.structure.heads.top import LONG, ZONE, Kind, Top, TopLine, hangs, is_running_text, read_top, read_top_of
from corpusnorm.structure.names import is_agency, names_organisation, split_names, split_names_with_place
from corpusnorm.structure.post_foot import is_over_posts, may_be_of_foot
from corpusnorm.structure.threads.comment import Thread, set_aside
from corpusnorm.structure.threads.comment_words import announced_count

__all__ = ["ZONE", "Head", "read_head"]


@define
class Head:
    """What the first lines tell. Spans are those of the words, the lines have their roles."""

    title: Span | None = None
    subtitle: Span | None = None
    series: Series | None = None
    authors: list[str] = field(factory=list)
    published: str | None = None


def read_head(all_lines: Sequence[Line], facts: Facts, thread: Thread | None = None) -> Head:
    """Read the head off the lines above the comments that have no role yet, and give roles.

    Lines that belong to the head get their role; the others keep none. What front matter tells goes before what the
    lines below it tell, and where it tells the title, nothing below it is of the head.
    """
    told = read_front_matter(all_lines, facts)
    if told is None:
        return _read_lines(all_lines, facts, thread)
    if told.title is None:
        head = _read_lines(all_lines, facts, thread)
        head.authors, head.published = told.authors or head.authors, told.published or head.published
        return head
    return Head(title=told.title, subtitle=told.subtitle, authors=told.authors, published=told.published)


def _read_lines(all_lines: Sequence[Line], facts: Facts, thread: Thread | None) -> Head:
    """The head that the lines themselves tell."""
    head = Head()
    head.title, head.authors = read_header(all_lines)
    if head.title is not None:
        return head
    lines = all_lines[: thread.start] if thread else all_lines
    top = read_top(lines, is_hanging=hangs(all_lines))
    top.told, top.ending = title_told_by_comments(all_lines, thread), lines[-_ENDING:]
    opening = None if top.has_text else opening_post(all_lines, thread)
    if opening is not None:
        top.has_text = top.reaches_text = top.is_thread = True
    if thread is not None and (len(top.lines) == 1 or is_over_posts(lines)):
        top.has_text = True  # a page of nothing but posts
    title = find_title(top)
    below = find_title_below(lines, top, title)
    if below is not None:
        above = _credits_right_above(lines[below], top)
        top = read_top_of(lines[below], lines[below + 1 :])
        title = top.lines[0]
        if all(each.kind is not Kind.CREDITS for each in top.lines):
            top.lines[1:1] = above
    if title is None and thread is not None and is_over_posts(lines):
        title = next((each for each in top.lines if each.kind is Kind.OTHER), None)
    if title is not None and title.level is None and _goes_on(title, top, lines, facts):
        title = None
    if title is not None:
        _set_page_aside(title, top, all_lines)
        set_aside([each.line for each in top.lines[: top.lines.index(title)] if _is_over_title(each, title)])
        head.title = title_span(title, top, all_lines)
        _give(Role.TITLE, title)
        _take_repeated_title(title, top)
    _take_credits(title, top, lines, head, facts)
    dateline = dateline_of(top.text.partition("\n")[0]) if title is not None and top.reaches_text else None
    if title is not None:
        _take_subtitle(title, top, head, has_dateline=dateline is not None)
        _take_agencies(top)
        _set_buttons_aside(title, top)
    if dateline is not None and head.published is None:
        day = find_date(dateline)
        head.published = day.in_order(facts.date_order) if day is not None else None
    _take_repeated_byline(lines)
    if title is None:
        _take_paper(lines, head)
    if not head.authors or head.published is None:
        _take_signature(lines, head, facts)
    if not head.authors:
        _take_signature_of_scholar(lines, head)
    if opening is not None and opening.author and not head.authors and head.published is None:
        head.authors, head.published = [opening.author], opening.published
    return head


_ENDING: Final = 20
"""Among so many last lines, blank ones counted, stands who the author is."""


def _credits_right_above(title: Line, top: Top) -> list[TopLine]:
    """The bylines and dates that end the top, if the title stands a few lines below them."""
    ends = list(takewhile(lambda each: each.kind is Kind.CREDITS, reversed(top.lines)))
    return [each for each in reversed(ends) if title.number - each.line.number <= _NEAR]


_NEAR: Final = 6


def _set_page_aside(title: TopLine, top: Top, lines: Sequence[Line]) -> None:
    """Set aside what stands above the last menu over the title, if none of it is running text."""
    above = lines[: title.line.number - lines[0].number]
    last = next((at for at in range(len(above), 0, -1) if above[at - 1].bare and _is_of_page(above[at - 1])), 0)
    page = [line for line in above[:last] if line.bare and line.role is None]
    if not any(is_running_text(line, ()) for line in page):
        set_aside(page)


def _set_buttons_aside(title: TopLine, top: Top) -> None:
    """Set aside the buttons and counters between title and text, where one of them is a button that is known."""
    if not top.reaches_text:
        return
    below = top.lines[top.lines.index(title) + 1 :]
    set_aside([each.line for each in below if each.text in _BARS or _counts_comments(each, title)])
    set_aside([each.line for each in below if each.line.bare in _POINTS])
    for one, other in pairwise(below):
        if one.text in _FILED:  # "Written by", "Ann", "in", "Gardening"
            set_aside([one.line, other.line])
    for is_row, row in groupby(below, _is_button_or_counter):
        buttons = [each.line for each in row] if is_row else []
        while buttons and not any(map(str.isalpha, buttons[-1].bare)):
            del buttons[-1]  # it may count the parts of the text
        if any(is_button(line.bare) for line in buttons):
            set_aside(buttons)


_POINTS: Final = ("·", "•", "|")
"""What stands alone between an author, a date and the minutes that a text takes."""

_FILED: Final = ("in", "dans", "en", "em")
"""What stands alone between the names of an author and of a category."""

_BARS: Final = ("|", "·", "•", "")


def _counts_comments(each: TopLine, title: TopLine) -> bool:
    """Whether a line is the way down to the comments, which counts them, and may name the title."""
    has_figure = any(map(str.isdigit, each.text))
    names_title = letters(title.text) in letters(each.text) or len(each.text.split()) <= _FEWEST_IN_COUNT
    return has_figure and names_title and (announced_count(each.text) or 0) > 0


_FEWEST_IN_COUNT: Final = 2


def _is_button_or_counter(each: TopLine) -> bool:
    is_counter = each.kind is Kind.NOTICE and not any(map(str.isalpha, each.text))
    return is_button(each.text) or (is_counter and each.line.role is None)


def _is_of_page(line: Line) -> bool:
    return line.links_home or is_bar(line.bare)


def _is_over_title(each: TopLine, title: TopLine) -> bool:
    """Whether a line names the sort of the text or its section, over its title."""
    if each.kind is not Kind.OTHER or each.level is not None or each.line.role is not None:
        return False
    return is_kicker(each.text) or (_is_short(each.text) and is_headline(title) and split_names(each.text) is None)


def _is_short(text: str) -> bool:
    is_section = len(text.split()) <= _WORDS_OF_SECTION and ":" not in text
    return is_section and len(text) <= _LONGEST_SECTION and text[-1].isalnum()


_WORDS_OF_SECTION: Final = 3
_LONGEST_SECTION: Final = 30


def _give(role: Role, each: TopLine) -> None:
    for line in (each.line, each.also):
        if line is not None:
            line.role = role
            line.is_marked = each.level is not None


def _goes_on(title: TopLine, top: Top, lines: Sequence[Line], facts: Facts) -> bool:
    """Whether the line below belongs to the same sentence."""
    at = top.lines.index(title) + 1
    if named_in_path(top) is title or (at < len(top.lines) and top.lines[at].kind is not Kind.OTHER):
        return False
    if any(each.kind is Kind.CREDITS for each in top.lines[at + 1 : at + 2]) and is_handle(top.lines[at].text):
        return False  # the name of a user, who writes it small
    candidate = title.also or title.line
    below = lines[candidate.number - lines[0].number + 1 :]
    following = next((line for line in below if line.bare and line.role is not Role.FURNITURE), None)
    if following is None or following.role is not None or read_handle(following.bare) is not None:
        return False
    is_next = following.number == candidate.number + 1
    is_question = candidate.bare.endswith("?") and not candidate.bare[0].islower()
    is_small = following.bare[0].islower() and not is_question and title.also is None
    return is_small or (is_next and facts.layout is Layout.WRAPPED)


def _take_paper(lines: Sequence[Line], head: Head) -> None:
    """Take the title of a paper, which may stand on several lines, and its authors."""
    paper = find_paper(lines)
    if paper is None:
        return
    head.title = Span(paper.title[0].first, paper.title[-1].last)
    head.authors = head.authors or paper.authors
    for role, taken in ((Role.TITLE, paper.title), (Role.BYLINE, paper.byline)):
        for line in taken:
            line.role = role


def _take_repeated_title(title: TopLine, top: Top) -> None:
    """Take the title where it is printed twice: as the name of the page, and over the text."""
    for each in top.lines:
        if each is not title and each.kind is Kind.OTHER and letters(each.text) == letters(title.text):
            _give(Role.TITLE, each)


def _take_credits(title: TopLine | None, top: Top, lines: Sequence[Line], head: Head, facts: Facts) -> None:
    """Take the bylines and dates that belong to the title; of two dates the first that is not a change's."""
    for each in _own_lines(title, top):
        if each.series is not None and head.series is None:
            head.series = each.series
            _give(Role.SERIES, each)
        elif each.credits is not None:
            names = each.credits.names
            if names and not each.credits.is_labelled and each is top.lines[0]:
                continue  # the first line is a title, never a name beside a date
            if not top.is_page and _opens_entry(each, lines):
                continue
            if names and not head.authors:
                head.authors = list(names)
            if head.published is None:
                head.published = each.credits.published(facts)
            _give(Role.BYLINE if names else Role.DATE, each)
    if not head.authors:
        _take_lone_name(title, top, head)
    if not head.authors and title is not None:
        _take_handle(title, top, head)
    for above, below in pairwise(top.lines):
        if above.line.role in (Role.BYLINE, Role.DATE) and _AT_NAME.fullmatch(below.text):
            _give(Role.BYLINE, below)
        if above.line.role is Role.DATE and _CHANGED.match(below.text) and find_date(below.text) is not None:
            _give(Role.DATE, below)
    _take_times(top)


def _take_times(top: Top) -> None:
    """Take the lines below those of the head that say when the page was changed, or how long ago it was published."""
    is_head = False
    for at, each in enumerate(top.lines):
        if is_head and each.line.role is None and each.kind is Kind.NOTICE and _tells_time(at, top):
            _give(Role.DATE, each)
        is_head = each.line.role in _OF_HEAD or (is_head and each.line.role is Role.FURNITURE)


def _tells_time(at: int, top: Top) -> bool:
    """Whether a line says so, or is the label of the next, which does."""
    each, *below = top.lines[at : at + 2]
    return is_time_of_page(each.line.bare) or any(is_time_of_page(f"{each.text}: {other.text}") for other in below)


def _take_agencies(top: Top) -> None:
    """Take the lines that name an agency, a staff or an employer and nothing else, below a line of the head."""
    for above, below in pairwise(top.lines):
        if below.kind is Kind.NOTICE and below.line.role is None and _BY_NOBODY.match(below.text):
            _give(Role.BYLINE, below)
        if below.line.role is not None or above.line.role not in (Role.TITLE, Role.SUBTITLE, *_TOLD):
            continue
        if (below.kind is Kind.NOTICE and is_agency(below.text)) or (
            above.line.role is Role.BYLINE and _is_employer(below)
        ):
            _give(Role.BYLINE, below)


_BY_NOBODY: Final = re.compile(r"(?:text )?by\b", re.IGNORECASE)
_EMPLOYER: Final = re.compile(
    r"(?:[A-Z][\w&.'’-]+ ){0,3}(?:Reporter|Correspondent|Columnist|Staff Writer|News|Times|Post|Press|Magazine)"
    r"(?:,? (?:in )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2})?|Columnist"
)


def _is_employer(each: TopLine) -> bool:
    """Whether a line below the name of an author says for whom he writes, and as what."""
    return each.kind in (Kind.NOTICE, Kind.OTHER) and each.level is None and _EMPLOYER.fullmatch(each.text) is not None


def _opens_entry(each: TopLine, lines: Sequence[Line]) -> bool:
    """Whether a date alone on its line is one of several in the text: of a chronicle, or of events."""
    if not _is_lone_date(each.line.bare):
        return False
    last = next((at for at in range(len(lines), 0, -1) if len(lines[at - 1].bare) >= LONG), len(lines))
    dates = filter(_is_lone_date, (line.bare for line in lines[:last]))  # below the text pages are listed with theirs
    return len(list(islice(dates, _LEAST_ENTRIES))) == _LEAST_ENTRIES


_LEAST_ENTRIES: Final = 3
"""A text may have another date that stands alone, and hardly two more."""

_LONGEST_DATE: Final = 40


def _is_lone_date(bare: str) -> bool:
    if not 6 <= len(bare) <= _LONGEST_DATE or not any(map(str.isdigit, bare)):
        return False
    credits = read_credits(bare)
    return credits is not None and credits.date is not None and not credits.names and not credits.is_labelled


def _take_handle(title: TopLine, top: Top, head: Head) -> None:
    """Take the one word behind "by" in the line below the title."""
    below = top.lines[top.lines.index(title) + 1 :][:1]
    for each in below:
        handle = read_handle(each.line.bare)
        if handle is not None and each.line.role is None:
            head.authors = [handle]
            _give(Role.BYLINE, each)


def _own_lines(title: TopLine | None, top: Top) -> list[TopLine]:
    """The lines that speak of the document and not of the page: next to its title, where there are menus."""
    if not top.is_page:
        return top.lines
    if title is None:
        labelled = [each for each in top.lines if each.credits is not None and each.credits.is_labelled]
        return labelled or _last_date(top)
    at = next(at for at, each in enumerate(top.lines) if letters(each.text) == letters(title.text))
    below = top.lines[at + 1 :]
    if any(each.credits is not None and each.credits.date is not None for each in below):
        return below
    return _date_above(top.lines[:at]) + below


def _date_above(lines: Sequence[TopLine]) -> list[TopLine]:
    """The byline or date right above the title, with nothing but notices and a line or two of menus between."""
    for each in reversed(lines[-_ABOVE:]):
        if each.credits is not None:
            return [each]
        if each.kind is Kind.OTHER:
            break
    return []


_ABOVE: Final = 4


def _last_date(top: Top) -> list[TopLine]:
    """The only byline or date of a page, if no menu stands between it and the text."""
    credited = [at for at, each in enumerate(top.lines) if each.credits is not None]
    if not top.reaches_text or len(credited) != 1:
        return []
    below = top.lines[credited[0] :]
    return below[:1] if len(below) < len(top.lines) and all(each.kind is not Kind.MENU for each in below) else []


def _take_lone_name(title: TopLine | None, top: Top, head: Head) -> None:
    """Take names that stand alone on a line, next to the line of the date and below the title."""
    if title is None:
        return
    below = [each for each in top.lines[top.lines.index(title) :] if not _stands_between(each)]
    below = [each for each in below if not _AT_NAME.fullmatch(each.text)]
    _take_name_by_date(below, head)
    if not head.authors:
        is_taken = _take_name_over_works(below, head) or _take_names_below(title, top, head)
        if not is_taken:
            _take_name_over_title(title, top, head)


def _take_name_by_date(below: Sequence[TopLine], head: Head) -> None:
    """Take the names next to the line of the date."""
    for one, other in pairwise(below):
        for candidate, neighbour in ((one, other), (other, one)):
            if not _is_dated(neighbour) or candidate.kind is not Kind.OTHER or candidate.line.role is not None:
                continue
            names = split_names_with_place(candidate.text)
            is_post = neighbour.credits is not None and neighbour.credits.opens_thread
            if names is None and is_post and is_handle(candidate.text):
                names = [candidate.text]
            if names is not None:
                head.authors = names
                _give(Role.BYLINE, candidate)
                return


def _is_dated(each: TopLine) -> bool:
    return each.line.role is Role.DATE or (each.kind is Kind.NOTICE and is_time_of_page(each.line.bare))


def _stands_between(each: TopLine) -> bool:
    """Whether the line may stand between a name and its date: a notice, or the button beside the name."""
    if _is_dated(each):
        return False
    return each.text == "Follow" or each.kind is Kind.NOTICE or (each.kind is Kind.MENU and is_notice(each.text))


_CHANGED: Final = re.compile(r"(?:last )?(?:updated|modified)\b", re.IGNORECASE)
_OF_HEAD: Final = (Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.DATE, Role.SERIES)
_AT_NAME: Final = re.compile(r"@\w{2,30}")
"""What an author is called elsewhere, below the name."""


def _take_name_over_works(below: Sequence[TopLine], head: Head) -> bool:
    """Take the names that stand alone between the title and the works that are reviewed."""
    at = next((at for at, each in enumerate(below) if each.kind is Kind.WORK), 0)
    for each in reversed(below[1:at]):
        if _ANNOUNCES_WORKS.fullmatch(each.text) or is_month(each.text) or _COUNT.fullmatch(each.text):
            continue
        if each.kind in (Kind.NOTICE, Kind.CREDITS) or names_organisation(each.text):
            continue
        names = split_names(each.text) if each.kind is Kind.OTHER and each.line.role is None else None
        if names is not None:
            head.authors = names
            _give(Role.BYLINE, each)
        return names is not None
    return False


def _take_name_over_title(title: TopLine, top: Top, head: Head) -> None:
    """Take the names that are the first line, over a title below which the reviewed works stand."""
    works = next((at for at, each in enumerate(top.lines) if each.kind is Kind.WORK), 0)
    above = [each for each in top.lines[:works] if each.kind is Kind.OTHER]
    if len(above) != 2 or above[1] is not title or above[0] is not top.lines[0] or above[0].line.role is not None:
        return
    names = split_names(above[0].text)
    if names is not None:
        head.authors = names
        _give(Role.BYLINE, above[0])


def _take_names_below(title: TopLine, top: Top, head: Head) -> bool:
    """Take the names of several persons right below a title, or of one above the time that reading takes."""
    at = top.lines.index(title) + 1
    at += at + 1 < len(top.lines) and is_running_text(top.lines[at].line, ())  # a summary
    each, *after = top.lines[at : at + 2] or [title]
    if each is title or each.kind is not Kind.OTHER or each.line.role is not None or len(each.text.split()) > _NAMES:
        return False
    names = split_names(each.text)
    is_told = (len(names or ()) > 1 and _are_different(each.text)) or any(
        is_reading_time(other.text) or (other.line.rule == "share-buttons" and head.published) for other in after
    )
    if names is None or not is_told or not is_headline(title):
        return False
    head.authors = names
    _give(Role.BYLINE, each)
    return True


def _are_different(names: str) -> bool:
    """Whether no word stands twice, as in "Great Food, Great Prices"."""
    words = names.replace(",", " ").split()
    return len(set(words)) == len(words)


_NAMES: Final = 16

_ANNOUNCES_WORKS: Final = re.compile(
    r"(?:(?:books?|works?) )?(?:reviewed|discussed|under review|considered)(?: (?:in this \w+|here))?:?"
    r"|besprochen\w*(?: \w+)?:?",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(r"\d[\d.,]* words", re.IGNORECASE)


def _take_signature_of_scholar(lines: Sequence[Line], head: Head) -> None:
    """Take the name that is the last line but one, over that of a university, as reviews in journals are signed."""
    last = [line for line in lines[-_SIGNATURES:] if line.bare][-2:]
    if len(last) < 2 or any(line.role is not None for line in last) or last[1].number != last[0].number + 1:
        return
    name, place = last
    if len(place.bare) > _LONGEST_PLACE or place.bare.endswith(".") or not _UNIVERSITY.search(place.bare):
        return
    names = split_names(name.bare)
    if names is not None:
        head.authors = names
        name.role = place.role = Role.BYLINE


_LONGEST_PLACE: Final = 80
_UNIVERSITY: Final = re.compile(
    r"\b(?:Universit(?:y|é|à|ät|ate?a|eit|et|etet)|Universi(?:dade?|tario)|Uniwersytet|Univerzita|Университет"
    r"|Hochschule|College|École|Institut(?:e|o)?|CNRS)\b",
    re.IGNORECASE,
)


def _take_signature(lines: Sequence[Line], head: Head, facts: Facts) -> None:
    """Take a line such as "Posted by Ann Berg on 4 May 2019" at the end of the post, where blogs print it.

    Comments are signed the same way, so there must be one such line only, and none of the form "Posted by: Ann Berg".
    """
    last = [line for line in lines[-_SIGNATURES:] if line.bare and line.role is None]
    signed = [(line, read_credits(line.bare)) for line in last if _SIGNED.match(line.bare)]
    if len(signed) != 1 or (signed[0][0] not in last[-4:] and not _is_over_foot(signed[0][0], last)):
        return
    line, credits = signed[0]
    if credits is None or (head.authors and credits.names not in ((), tuple(head.authors))):
        return
    if not credits.names:
        if head.published is None and credits.is_labelled:
            head.published = credits.published(facts)
            line.role = Role.DATE
        return
    if credits.date is None and head.published is None and not _PROVED.search(line.bare):
        return
    head.authors, head.published = list(credits.names), head.published or credits.published(facts)
    line.role = Role.BYLINE


def _is_over_foot(signature: Line, last: Sequence[Line]) -> bool:
    """Whether nothing but the foot of a post stands below its signature."""
    return all(may_be_of_foot(line.bare) for line in last[last.index(signature) + 1 :])


def _take_repeated_byline(lines: Sequence[Line]) -> None:
    """Take the byline where it is printed again below the text."""
    bylines = {line.bare for line in lines[: 4 * ZONE] if line.role is Role.BYLINE}
    for line in lines[-_SIGNATURES:] if bylines else ():
        if line.role is None and line.bare in bylines and read_credits(line.bare) is not None:
            line.role = Role.BYLINE


_SIGNATURES: Final = 60
_AUTHOR: Final = r"(?:autor(?:in|ka)?|author|auteur|autore|автор|bejegyezte|szerző) ?:"
_PROVED: Final = re.compile(rf"\d:\d\d|\b(?:klo|kl\.) \d\d?\.\d\d\b|{_AUTHOR}", re.IGNORECASE)
"""What tells a signature without a date: the time of day, as blogs print it, or the word for an author."""

_SIGNED: Final = re.compile(
    r"(?:posted|published|veröffentlicht|publié|rédigé|publicado|pubblicato) (?:by|on|von|am|par|le|por|el|da|il)\b"
    r"|(?:eingestellt|gepostet) von|(?:publicada|postado) por|postato da|gepost door|upplagd av|lagt inn av|indsendt af"
    rf"|lähettänyt|vystavila?|bejegyezte ?:|gönderen|αναρτήθηκε από|投稿者|{_AUTHOR}",
    re.IGNORECASE,
)
_TOLD: Final = (Role.BYLINE, Role.DATE, Role.SERIES)
_NO_SUBTITLE: Final = re.compile(
    r"[\"“]?[Cc]opyright|©|[Ff]rom: |[Pp]revious [Ee]ntry|\D{0,20}\d+ +[Cc]omments?$|[^|]{2,40} \| By "
    r"|(?:[-*•–·>|] |\d{1,2}[.)] |https?://|www\.|[Ss]tatement (?:of|by) )|.*:$"
    r"|(?:[Rr]eviewed|[Àà] propos de|[Rr]ecensé|[Bb]esprochen|[Rr]eseña de|[Rr]ecensione di) ?:"
    r"|(?>.*? (?:by|von|de|par|di|av) )[^\n]*(?:\([^()]*(?:19|20)\d\d\)|\b\d{2,4} (?:pp?|pages|Seiten|páginas"
    r"|sidor)\b|[$£€] ?\d)"
)
"""Items of lists, addresses, who issues a statement, and lines as of a bibliography, which name what is reviewed."""


def _take_subtitle(title: TopLine, top: Top, head: Head, *, has_dateline: bool) -> None:
    """Take the line below the title for the subtitle, if a byline, a date, a part of a series or a dateline follows."""
    at = top.lines.index(title)
    rest = [each for each in top.lines[at + 1 :] if each.line.role is not Role.TITLE]
    if not rest or rest[0].kind is not Kind.OTHER or rest[0].line.role is not None:
        return
    candidate = rest[0]
    follows = any(each.line.role in _TOLD for each in rest[1:]) or (has_dateline and len(rest) == 1)
    is_phrase = len(candidate.text.split()) >= 3 and 12 <= len(candidate.text) <= 300
    if candidate.level is not None:
        is_phrase &= candidate.level > (title.level or 7) and len(rest) > 1 and rest[1].line.role in _TOLD
    is_phrase &= not _ends_in_date(candidate.text) and not _begins_with_day(candidate.text)
    if follows and is_phrase and not _NO_SUBTITLE.match(candidate.line.bare):
        _give(Role.SUBTITLE, candidate)
        head.subtitle = _without_part(candidate.line, head)


def _ends_in_date(text: str) -> bool:
    """Whether a line is a date with a few words before it, as of a section."""
    date = find_date(text)
    return date is not None and date.span.end == len(text) and len(text[: date.span.start].split()) <= _WORDS_BY_DATE


_WORDS_BY_DATE: Final = 4


def _begins_with_day(text: str) -> bool:
    """Whether a line begins with a date and the day of the week before it."""
    date = find_date(text) if DAY_FIRST.match(text) else None
    return date is not None and len(text[: date.span.start].split()) == 1


def _without_part(line: Line, head: Head) -> Span:
    """The place of the subtitle without the part of a series before it, as in ``Part Two: The voyage``."""
    part = _PART_BEFORE.match(line.bare)
    series = read_series(part["part"]) if part and head.series is None else None
    if part is None or series is None:
        return line.span
    head.series = series
    return Span(line.first + part.end(), line.last)


_PART_BEFORE: Final = re.compile(r"(?P<part>[^\W\d_]{3,8}\.? [\w ]{1,20}?)(?:: | ?[–—] ?| - )(?=\S)")
