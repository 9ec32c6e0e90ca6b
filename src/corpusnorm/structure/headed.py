"""Comments with a header above each, or a signature below: who wrote, and when."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain, islice, pairwise
from typing import Final

from attrs import define, field

from corpusnorm.line import Role
from corpusnorm.structure.comment import (
    Thread,
    ThreadComment,
    announcing_section,
    fill,
    is_title_of_heading,
    section_start,
    set_aside,
    thread_end,
)
from corpusnorm.structure.comment_lines import META, Sign, Sort
from corpusnorm.structure.first_comment import first_comment
from corpusnorm.structure.likes import LIKE_WIDGET
from corpusnorm.structure.named import is_sentence
from corpusnorm.structure.page import Page
from corpusnorm.structure.subject import is_answer

_ORDER: Final = (Sort.FLOOR, Sort.SAYS, Sort.BY, Sort.DATED, Sort.TIME)
"""Which form is asked first: what says more goes before what says less."""

_HIGHEST: Final = 15
"""How many lines a header is followed upwards, and downwards."""

_FARTHEST: Final = 60
"""How many lines below the heading of comments the signature of the first may stand."""


@define
class Header:
    """What stands over (or under) one comment: lines from ``top`` to ``bottom``, and what they tell."""

    anchor: Sign
    top: int
    bottom: int
    author: str | None = None
    published: str | None = None


@define
class Form:
    """Headers that look alike."""

    sort: Sort
    headers: list[Header] = field(factory=list)
    section: Sign | None = None
    """The heading that announces them."""


def find_headed_thread(page: Page) -> Thread | None:
    """The thread that headers or signatures cut, or None."""
    proved = [form for form in _forms(page) if _prove(form, page)]
    widgets = sum(line.rule == LIKE_WIDGET for line in page.lines)
    named = [
        form for form in proved if 2 * sum(header.author is not None for header in form.headers) >= len(form.headers)
    ]
    most = max([widgets, *(len(form.headers) for form in named or proved)])
    for form in proved:
        if 5 * len(form.headers) >= 3 * most:
            return _cut_below(form, page) if _is_signature(form, page) else _cut_above(form, page)
    return None


def _forms(page: Page) -> list[Form]:
    """The signs that could be headers, by form."""
    groups: dict[tuple[Sort, str], list[Sign]] = defaultdict(list)
    for sign in page.of_sort(*_ORDER):
        groups[sign.sort, sign.form].append(sign)
    _join_broken(groups, page)
    ends = [sign.index for sign in page.of_sort(Sort.FORM)]
    forms = []
    for (sort, _), signs in groups.items():
        for run in _runs(signs, ends):
            form = Form(sort, [_expanded(sign, page) for sign in (_counted(run) if sort is Sort.FLOOR else run)])
            form.section = _announced(form, page)
            _trim(form, page)
            if form.headers:
                _take_names(form, page)
                forms.append(form)
    forms.sort(key=lambda form: (_ORDER.index(form.sort), -len(form.headers)))
    return forms


def _join_broken(groups: dict[tuple[Sort, str], list[Sign]], page: Page) -> None:
    """Join headers that are broken into two lines, the name and the time, to those in one line."""
    whole = groups.get((Sort.DATED, "X  D"), [])
    if len(whole) < 2:
        return
    for key in [key for key in groups if key[0] is Sort.TIME]:
        if all(page.name_at(index) for sign in groups[key] for index in islice(page.above(sign.index), 1)):
            whole += groups.pop(key)
    whole.sort(key=lambda sign: sign.index)


def _runs(signs: Sequence[Sign], ends: Sequence[int]) -> list[list[Sign]]:
    """The signs cut where a form for a new comment ends a thread."""
    runs: dict[int, list[Sign]] = defaultdict(list)
    for sign in signs:
        runs[bisect_left(ends, sign.index)].append(sign)
    return list(runs.values())


def _counted(signs: Sequence[Sign]) -> list[Sign]:
    """The longest run of post numbers that go up."""
    runs: list[list[Sign]] = [[]]
    for sign in signs:
        last = runs[-1][-1].count if runs[-1] else None
        if last is not None and sign.count is not None and not last < sign.count <= last + 3:
            runs.append([])
        runs[-1].append(sign)
    best = max(runs, key=len)
    return best if len(best) > 1 or (best and best[0].count == 1) else []


def _expanded(sign: Sign, page: Page) -> Header:
    """A header with the rest of it below: a time, a badge, a name after "Posted by:"."""
    header = Header(sign, sign.index, sign.index, sign.author, sign.published)
    for index in islice(page.below(sign.index), _HIGHEST):
        below = page.signs.get(index)
        if sign.sort is Sort.BY and header.author is None and page.name_at(index):
            header.author = page.name_at(index)
        elif below is not None and (
            below.sort in (Sort.TIME, Sort.BUTTON) or (below.sort is Sort.FLOOR and sign.sort is not Sort.FLOOR)
        ):
            if below.sort is Sort.TIME and header.published is None:
                header.published = below.published
        else:
            break
        header.bottom = index
    return header


def _trim(form: Form, page: Page) -> None:
    """Leave out, at both ends, what follows upon the next without text between: lists of times, not of comments."""
    headers = form.headers
    while len(headers) > 1 and not page.has_text(headers[-2].bottom + 1, headers[-1].top):
        headers.pop()
    while len(headers) > 1 and not page.has_text(headers[0].bottom + 1, headers[1].top):
        headers.pop(0)


def _take_names(form: Form, page: Page) -> None:
    """Find the names above headers that have none, if most have one there."""
    if sum(header.author is None for header in form.headers) * 2 < len(form.headers):
        for header in form.headers:
            _climb(header, page)
        return
    found = [_name_above(header, page) for header in form.headers]
    if sum(name is not None for name in found) * 4 < 3 * len(found):
        for header in form.headers:
            _climb(header, page)
        return
    for header, at in zip(form.headers, found, strict=True):
        if at is not None and header.author is None:
            header.author = page.name_at(at)
            for index in range(at, header.top):
                if header.published is None and page.sort(index) is Sort.TIME:
                    header.published = page.signs[index].published
            header.top = at
        _climb(header, page)


def _name_above(header: Header, page: Page) -> int | None:
    """The line over a header that could be its name: the nearest that is no picture, time or counter."""
    for passed, index in enumerate(page.above(header.top)):
        if page.name_at(index):
            return index
        if page.sort(index) not in (Sort.BUTTON, Sort.TIME, Sort.FLOOR) or passed > 6:
            return None
    return None


def _climb(header: Header, page: Page) -> None:
    """Take what else stands over a header: pictures, counters, its name once more, times, the subject of an answer."""
    for index in islice(page.above(header.top), _HIGHEST):
        sort = page.sort(index)
        again = header.author is not None and page.name_at(index) == header.author
        if sort is Sort.TIME and header.published is None:
            header.published = page.signs[index].published
        if not again and sort not in (Sort.BUTTON, Sort.TIME) and not is_answer(page.lines[index]):
            break
        header.top = index


def _prove(form: Form, page: Page) -> bool:
    """Whether headers of one form are those of a thread; leaves those out that stand above it.

    Names with dates also stand in lists of articles and of events. A thread shows by the
    heading that announces it shortly above, or by buttons such as "Reply" in its gaps, or,
    where headers say that somebody *said* something, by the dates with them.
    """
    announced = form.section
    headers = form.headers
    if not headers or not _has_bodies(form, page) or _is_index(form, page):
        return False
    if form.sort is Sort.BY and not _is_by_several(headers, page):
        return False
    if form.sort is Sort.FLOOR:
        return len(headers) >= 3 and 2 * sum(_is_near_time(header, page) for header in headers) >= len(headers)
    if _is_answered(headers, page):
        return True
    if announced is not None:
        named = sum(header.author is not None for header in headers)
        if announced.count == len(headers):
            return True
        if form.sort is Sort.TIME and 2 * named < len(headers):
            return False
        return len(headers) > 1 or _stands_alone(headers[0], page)
    return _says_enough(form, page)


def _announced(form: Form, page: Page) -> Sign | None:
    """The heading shortly above the headers; those over it are left out."""
    if form.headers and _is_index(form, page):
        return None
    for at, header in enumerate(form.headers):
        section = announcing_section(header.top, page)
        if section is not None:
            if at >= 3 and _is_answered(form.headers[:at], page):
                return None
            del form.headers[:at]
            return section
    return None


def _is_answered(headers: Sequence[Header], page: Page) -> bool:
    """Whether a button such as "Reply" stands in most gaps between headers."""
    gaps = [range(one.bottom + 1, two.top) for one, two in pairwise(headers)]
    return bool(gaps) and 2 * sum(any(page.sort(index) is Sort.REPLY for index in gap) for gap in gaps) >= len(gaps)


def _is_by_several(headers: Sequence[Header], page: Page) -> bool:
    """Whether lines such as "by Ann" tell times too, and are not all by one who writes on this site."""
    dated = sum(_is_dated(header, page) for header in headers)
    return 2 * dated >= len(headers) and (len(headers) < 3 or len({header.author for header in headers}) > 1)


def _stands_alone(header: Header, page: Page) -> bool:
    """Whether one header, which repeats nothing, is that of a comment: it says so, or a button stands below."""
    if header.anchor.sort is Sort.SAYS:
        return header.author is not None and (_is_dated(header, page) or _has_colon(header))
    if header.anchor.sort is Sort.BY and not page.has_text(header.bottom + 1, len(page)):
        return True
    ends = (Sort.REPLY, Sort.FORM)
    return _is_dated(header, page) and any(page.sort(index) in ends for index in page.below(header.bottom))


def _is_near_time(header: Header, page: Page) -> bool:
    if header.anchor.has_time:
        return True
    around = range(max(0, header.anchor.index - 6), min(len(page), header.anchor.index + 5))
    return any(page.sort(index) in (Sort.TIME, Sort.DATED, Sort.BY) for index in around)


def _says_enough(form: Form, page: Page) -> bool:
    """Whether headers prove themselves: several who *said* something, at a time; or many who say something."""
    if form.sort not in (Sort.SAYS, Sort.BY, Sort.DATED, Sort.TIME):
        return False
    headers = form.headers
    if len(headers) >= 3 and _ascends(headers) and _are_told(headers, page):
        form.headers = [header for header in headers if _is_clocked(header)]  # a title or a quotation may tell a day
        return True
    authors = {header.author for header in headers if header.author}
    if form.sort is Sort.SAYS and not headers[0].anchor.author and len(headers) >= 3 and _has_colon(headers[0]):
        return True
    if form.sort is Sort.DATED and len(headers) >= 5 and all(header.anchor.is_ago for header in headers):
        return (
            5 * len(authors) >= 3 * len(headers)
            and _are_told(headers, page)
            and not page.has_text(thread_end(headers[-1].bottom, page), len(page))
        )
    if len(headers) >= 2 and form.sort is Sort.SAYS and all(_is_dated(header, page) for header in headers):
        return bool(authors)
    if form.sort is Sort.BY:
        return _is_signed(form, page)
    if form.sort is Sort.SAYS and len(authors) >= 3:
        section = any(sign.index < headers[0].top and sign.count != -2 for sign in page.of_sort(Sort.SECTION)[:50])
        return section or 3 * len(authors) >= len(headers) >= 4
    return False


def _is_signed(form: Form, page: Page) -> bool:
    """Whether dated signatures close comments: below a heading of comments, or below the post's own signature."""
    first, last = form.headers[0], form.headers[-1]
    if not _is_dated(first, page):
        return False
    own = _own_signature(form, page)
    if _answers_own(form, page):
        return True
    if page.has_text(last.bottom + 1, thread_end(last.bottom, page)):
        return False
    section = announcing_section(first.top, page, reach=1000)
    if section is not None and first.top - section.index <= _FARTHEST and page.has_paragraph(section.index):
        return True
    authors = {header.author for header in form.headers if header.author}
    return len(authors) + (own is not None) >= 2 and not page.has_text(last.bottom + 1, len(page))


def _has_colon(header: Header) -> bool:
    """Whether a verb such as "said" has the colon or the dots of the interface."""
    return header.anchor.form.endswith((":", ".", "…"))


def _is_clocked(header: Header) -> bool:
    return header.published is not None and "T" in header.published


def _ascends(headers: Sequence[Header]) -> bool:
    """Whether headers tell the time of day, nearly each later than the one before: news are listed newest first."""
    clocked = [header.published or "" for header in headers if _is_clocked(header)]
    rising = sum(one <= two for one, two in pairwise(clocked))
    return 10 * len(clocked) >= 9 * len(headers) and 5 * rising >= 4 * (len(clocked) - 1) and clocked[0] < clocked[-1]


def _are_told(headers: Sequence[Header], page: Page) -> bool:
    """Whether most of what stands between headers is longer than the name of a team or the title of an event."""
    gaps = (range(one.bottom + 1, two.top) for one, two in pairwise(headers))
    sizes = sorted(sum(len(page.lines[index].bare) for index in gap if page.is_text(index)) for gap in gaps)
    return sizes[len(sizes) // 2] >= 40


def _own_signature(form: Form, page: Page) -> Sign | None:
    """The signature of the post, in another form, over those of the comments."""
    first = form.headers[0].anchor
    signatures = page.of_sort(Sort.BY)
    above = signatures[: bisect_left(signatures, first.index, key=lambda sign: sign.index)]
    own = next((sign for sign in reversed(above) if sign.form != first.form), None)
    return own if own is not None and _is_dated(_expanded(own, page), page) else None


def _answers_own(form: Form, page: Page) -> bool:
    """Whether the post is signed "Posted by Ann" and the comments "Posted by: Bo", as Movable Type and TypePad do."""
    own = _own_signature(form, page)
    return own is not None and f"{own.form.strip()}:" == form.headers[0].anchor.form.strip()


def _is_dated(header: Header, page: Page) -> bool:
    if header.anchor.has_time or header.published is not None:
        return True
    return any(page.sort(index) is Sort.TIME for index in range(header.top, header.bottom + 1))


def _has_bodies(form: Form, page: Page) -> bool:
    """Whether text stands between most headers; in a list of dates nothing does."""
    headers = form.headers
    filled = sum(page.has_text(one.bottom + 1, two.top) for one, two in pairwise(headers))
    filled += page.has_text(headers[-1].bottom + 1, len(page)) or page.has_text(0, headers[0].top)
    return 4 * filled >= 3 * len(headers)


def _is_index(form: Form, page: Page) -> bool:
    """Whether the headers are those of posts: each has its own count of comments."""
    sections = page.of_sort(Sort.SECTION)
    first = bisect_left(sections, form.headers[0].top, key=lambda sign: sign.index)
    inside = bisect_left(sections, form.headers[-1].bottom, key=lambda sign: sign.index) - first
    return inside >= 2 and 2 * inside >= len(form.headers)


def _is_signature(form: Form, page: Page) -> bool:
    """Whether lines with a name and a time stand under the comments and not over them."""
    if form.sort not in (Sort.BY, Sort.DATED, Sort.TIME):
        return False
    first, last = form.headers[0], form.headers[-1]
    section = announcing_section(first.top, page, reach=1000)
    ends = not page.has_text(last.bottom + 1, thread_end(last.bottom, page))
    if section is None:
        return form.sort is Sort.BY and (ends or _answers_own(form, page))
    if form.sort is Sort.BY and page.has_text(section.index + 1, first.top):
        return True
    begins = any(_is_long(index, page) for index in range(section.index + 1, first.top))
    return begins and (ends or (section.count == len(form.headers) == 1 and first.author is None))


def _is_long(index: int, page: Page) -> bool:
    return page.is_text(index) and len(page.lines[index].bare) > 60 and page.sort(index) is not Sort.PINGBACK


def _cut_above(form: Form, page: Page) -> Thread:
    """The comments under headers."""
    headers = form.headers
    start = headers[0].top
    for index in page.above(start, max(0, start - 40)):
        if page.sort(index) is Sort.PINGBACK:
            start = index
        elif page.sort(index) not in META:
            break
    start = _headless(form, page, start)
    thread = Thread(section_start(start, page))
    _add(ThreadComment([]), page, start, headers[0].top, thread)
    ends = [*(header.top for header in headers[1:]), _end(headers, page)]
    has_likes_above = _likes(page, headers[0].top) is not None
    for header, end in zip(headers, ends, strict=True):
        for line in page.lines[header.top : header.bottom + 1]:
            if line.bare and line.role is None:
                line.role = Role.COMMENT_HEADER
        comment = ThreadComment([], header.author, header.published, indent=page.lines[header.anchor.index].indent)
        if end < len(page) and not has_likes_above:
            comment.likes = _likes(page, end)
        _add(comment, page, header.bottom + 1, end, thread)
    set_aside(page.lines[thread.start : start])
    set_aside(page.lines[ends[-1] :] if ends[-1] < len(page) and page.sort(ends[-1]) is Sort.FORM else [])
    return thread


def _likes(page: Page, index: int) -> int | None:
    """How many like a comment, told at a line or below it, with nothing but blank lines and buttons between."""
    for at in chain([index], page.below(index)):
        sign = page.signs.get(at)
        if sign is None or sign.sort is not Sort.BUTTON:
            return None
        if sign.form == "likes":
            return sign.count
    return None


def _headless(form: Form, page: Page, start: int) -> int:
    """Where a first comment begins that has lost its header: the heading counts more comments than headers are left."""
    section = form.section or _far_section(form, page)
    if section is None or section.count is None or section.count <= len(form.headers):
        return start
    pingback = next((index for index in range(section.index, start) if page.sort(index) is Sort.PINGBACK), None)
    if pingback is not None:
        return pingback
    between = page.below(section.index, start)
    texts = [index for index in between if page.is_text(index) and not is_title_of_heading(index, page)]
    long = [index for index in texts if _is_long(index, page)]
    if section.count == len(form.headers) + 1 and any(is_sentence(page.lines[index].bare) for index in texts):
        return texts[0]
    return [*long, start][0]


def _far_section(form: Form, page: Page) -> Sign | None:
    """The heading that counts one comment more than headers are left, over a first comment of many lines."""
    first = form.headers[0].top
    section = announcing_section(first, page, reach=1000)
    if section is None or first - section.index > _FARTHEST or section.count != len(form.headers) + 1:
        return None
    return section


def _add(comment: ThreadComment, page: Page, start: int, end: int, thread: Thread) -> None:
    """Add the comment in a stretch, and the pingbacks below it."""
    pings = [index for index in range(start, end) if page.sort(index) is Sort.PINGBACK]
    for stop in [*pings, end]:
        fill(comment, page, start, stop)
        thread.add(comment)
        comment, start = ThreadComment([]), stop


def _end(headers: Sequence[Header], page: Page) -> int:
    """Where the last comment ends: at the form, at its button if all have one, or with the text."""
    last = headers[-1].bottom
    end = thread_end(last, page)
    margin = min(page.lines[header.anchor.index].indent for header in headers)
    if margin:
        for index in page.below(last, end):
            if page.lines[index].indent < margin - 4:
                end = index
                break
    gaps = [range(one.bottom + 1, two.top) for one, two in pairwise(headers)]
    replied = [next((index for index in gap if page.sort(index) is Sort.REPLY), None) for gap in gaps]
    if gaps and 4 * sum(index is not None for index in replied) >= 3 * len(gaps):
        closing = next((index for index in range(last + 1, end) if page.sort(index) is Sort.REPLY), None)
        if closing is not None and any(page.is_text(index) for index in range(last + 1, closing)):
            end = closing + 1
    return end


def _cut_below(form: Form, page: Page) -> Thread:
    """The comments over signatures."""
    first = form.headers[0].top
    section = announcing_section(first, page, reach=1000)
    own = _own_signature(form, page)
    start = section.index + 1 if section else own.index + 1 if own else first_comment(first, page)
    thread = Thread(section.index if section else start)
    set_aside(page.lines[thread.start : start])
    for header in form.headers:
        for line in page.lines[header.top : header.bottom + 1]:
            if line.bare and line.role is None:
                line.role = Role.COMMENT_HEADER
        comment = ThreadComment([], header.author, header.published, indent=page.lines[header.anchor.index].indent)
        _add(comment, page, start, header.top, thread)
        start = header.bottom + 1
    if own is not None and not any(line.role is Role.FURNITURE for line in page.lines[start:]):
        _add(ThreadComment([]), page, start, thread_end(start - 1, page), thread)  # the last signature may be lost
    return thread
