"""What proves that headers of one form are those of a thread, and that they are signatures."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, islice, pairwise
from typing import Final

from corpusnorm.structure.threads.comment import announcing_section, thread_end
from corpusnorm.structure.threads.comment_words import FIELD, FORM, SIGNATURE, counts_comments
from corpusnorm.structure.threads.headed.header import Form, Header, expanded, is_dated, is_long
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.buttons import read_button
from corpusnorm.structure.threads.signs.sign import Sign, Sort
from corpusnorm.structure.threads.subject import is_answer
from corpusnorm.structure.threads.voice import answers, speaks

FARTHEST: Final = 60
"""How many lines below the heading of comments the signature of the first may stand."""

_LEAST_ANSWERS: Final = 3
"""How many readers thank or greet, where nothing but that shows that they are readers."""

_BYLINES: Final = frozenset({"by", "von", "par", "por"})


def prove(form: Form, page: Page) -> bool:
    """Whether headers of one form are those of a thread; leaves those out that stand above it.

    Names with dates also stand in lists of articles and of events. A thread shows by the
    heading that announces it shortly above, or by buttons such as "Reply" in its gaps, or,
    where headers say that somebody *said* something, by the dates with them.
    """
    announced = form.section
    headers = form.headers
    if not headers or not _has_bodies(form, page) or is_index(form, page):
        return False
    if form.sort is not Sort.SAYS and _is_subjected(headers, page):
        return True
    if form.sort is Sort.BY and not _is_by_several(headers, page):
        return False
    if form.sort is Sort.FLOOR:
        timed = sum(_is_near_time(header, page) for header in headers)
        return len(headers) >= 3 and (2 * timed >= len(headers) or is_answered(headers, page))
    if form.is_counted:
        return _are_told(headers, page)
    if _hold_buttons(form, page) or is_answered(headers, page):
        return True
    if announced is not None:
        named = sum(header.author is not None for header in headers)
        if announced.count == len(headers):
            return True
        if form.sort is Sort.TIME and 2 * named < len(headers) and not _is_liked(headers, page):
            return False
        return (
            len(headers) > 1 or _stands_alone(headers[0], page) or (form.sort is Sort.BY and _answers_own(form, page))
        )
    return _says_enough(form, page)


def is_answered(headers: Sequence[Header], page: Page) -> bool:
    """Whether a button such as "Reply" stands in most gaps between headers."""
    gaps = [range(one.bottom + 1, two.top) for one, two in pairwise(headers)]
    return bool(gaps) and 2 * sum(any(page.sort(index) is Sort.REPLY for index in gap) for gap in gaps) >= len(gaps)


def _hold_buttons(form: Form, page: Page) -> bool:
    """Whether each of several headers ends in such a button ("Ann, 3 May 2019 | Reply"); that of a post has none."""
    holding = [*dropwhile(lambda header: not _holds_button(header, page), form.headers)]
    if len(holding) < 2 or not all(_holds_button(header, page) for header in holding):
        return False
    form.headers = holding
    return True


def _holds_button(header: Header, page: Page) -> bool:
    last = page.lines[header.anchor.index].bare.rpartition("|")[2].strip()
    if not last or header.anchor.sort not in (Sort.DATED, Sort.SAYS):
        return False
    sign = read_button(0, last)
    return FORM.match(last) is not None or (sign is not None and sign.sort is Sort.REPLY)


def _is_liked(headers: Sequence[Header], page: Page) -> bool:
    """Whether a count of likes stands in nearly every gap between headers."""
    gaps = [range(one.bottom + 1, two.anchor.index) for one, two in pairwise(headers)]
    liked = sum(any((sign := page.sign(index)) and sign.form == "likes" for index in gap) for gap in gaps)
    return len(gaps) > 1 and 4 * liked >= 3 * len(gaps)


def _is_subjected(headers: Sequence[Header], page: Page) -> bool:
    """Whether the subject of an answer ("Re: Fog") stands shortly above most headers, and several have one."""
    near = [islice(page.above(header.anchor.index), 4) for header in headers]
    answers = sum(any(is_answer(page.lines[index]) for index in indices) for indices in near)
    return answers >= 3 and 2 * answers >= len(headers)


def _is_by_several(headers: Sequence[Header], page: Page) -> bool:
    """Whether lines such as "by Ann" tell times too, and are not all by one who writes on this site."""
    dated = sum(is_dated(header, page) for header in headers)
    return 2 * dated >= len(headers) and (len(headers) < 3 or len({header.author for header in headers}) > 1)


def _stands_alone(header: Header, page: Page) -> bool:
    """Whether one header, which repeats nothing, is that of a comment: it says so, or a button stands below."""
    if header.anchor.sort is Sort.SAYS:
        return header.author is not None and (is_dated(header, page) or _has_colon(header))
    if header.anchor.form.strip() in _BYLINES:
        return False  # so articles are signed, below a button "Comments"
    if header.anchor.sort is Sort.BY and not page.has_text(header.bottom + 1, thread_end(header.bottom, page)):
        return True
    ends = (Sort.REPLY, Sort.FORM)
    return is_dated(header, page) and any(page.sort(index) in ends for index in page.below(header.bottom))


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
    is_owned = any(header.author for header in headers) or page.has_paragraph(headers[0].top)
    if len(headers) >= 3 and is_owned and _ascends(headers) and _are_told(headers, page):
        form.headers = [header for header in headers if _is_clocked(header)]  # a title or a quotation may tell a day
        return True
    if form.sort is Sort.SAYS:
        return _is_talk(headers, page)
    if form.sort is Sort.BY:
        return _is_signed(form, page)
    return _are_answers(headers, page) or (form.sort is Sort.DATED and _are_of_page(headers, page))


def _is_talk(headers: Sequence[Header], page: Page) -> bool:
    """Whether those who say something do so at a time, or are many and have something to talk about."""
    if not headers[0].anchor.author and _has_colon(headers[0]):
        return len(headers) >= (2 if _has_fields(headers[-1].bottom, page) else 3)
    authors = {header.author for header in headers if header.author}
    if len(headers) >= 2 and all(is_dated(header, page) for header in headers):
        return bool(authors)
    if len(headers) >= 2 and len(authors) >= 2 and _are_dated_below(headers, page):
        return True
    if len(authors) < 3 or not page.has_paragraph(headers[0].top) or _are_figures(authors):
        return False
    section = any(sign.index < headers[0].top and sign.count != -2 for sign in page.of_sort(Sort.SECTION)[:50])
    return section or 3 * len(authors) >= len(headers) >= 4


def _are_of_page(headers: Sequence[Header], page: Page) -> bool:
    """Whether many headers that tell how long ago it was, of people who hardly come back, have the page to its end."""
    authors = {header.author for header in headers if header.author}
    return (
        len(headers) >= 5
        and all(header.anchor.is_ago for header in headers)
        and 5 * len(authors) >= 3 * len(headers)
        and _are_told(headers, page)
        and not page.has_text(thread_end(headers[-1].bottom, page), len(page))
    )


_ARTICLES: Final = frozenset(
    "the a an der die das ein eine le la les un une el los las una il lo gli o os as um uma de het een den det en ett "
    "et az egy ο η το".split()
)


def _are_figures(names: Iterable[str]) -> bool:
    """Whether those who speak are figures of a tale, at least half of them: the fox, the wolf, and the bear."""
    figures = [name.partition(" ")[0].lower() in _ARTICLES for name in names]
    return 2 * sum(figures) >= len(figures)


def _is_signed(form: Form, page: Page) -> bool:
    """Whether dated signatures close comments: below a heading of comments, or below the post's own signature."""
    first, last = form.headers[0], form.headers[-1]
    if not is_dated(first, page):
        return False
    own = own_signature(form, page)
    if _answers_own(form, page):
        return True
    if _closes_text(form, page):
        return True
    if any(map(page.is_text, _below(last, page))):
        return False
    section = announcing_section(first.top, page, reach=1000)
    if section is not None and first.top - section.index <= FARTHEST and page.has_paragraph(section.index):
        return True
    authors = {header.author for header in form.headers if header.author}
    if not page.has_paragraph(first.top):
        return False  # what stands under a title is its byline
    return len(authors) + (own is not None) >= 2 and not page.has_text(last.bottom + 1, len(page))


def _closes_text(form: Form, page: Page) -> bool:
    """Whether "Posted by: Ann at 3 May, 14:02" ends a text: over a post, or under its own, there is no colon."""
    first, last = form.headers[0], form.headers[-1]
    is_posted = first.anchor.form == SIGNATURE and all(_is_clocked(header) for header in form.headers)
    return is_posted and not page.has_text(last.bottom + 1, len(page)) and page.has_paragraph(first.top)


def _has_colon(header: Header) -> bool:
    """Whether a verb such as "said" has the colon or the dots of the interface."""
    return header.anchor.form.endswith((":", ".", "…"))


def _is_clocked(header: Header) -> bool:
    return header.published is not None and "T" in header.published


def _are_answers(headers: Sequence[Header], page: Page) -> bool:
    """Whether a third of all greet, and several as readers do, under dates that stand below a paragraph.

    The posts of a forum have better proofs; in the cards of their users stand dates, too.
    """
    if page.of_sort(Sort.FLOOR) or not page.has_paragraph(headers[0].top):
        return False
    ends = [*(header.top for header in headers[1:]), len(page)]
    begins = [next(page.below(header.bottom, end), None) for header, end in zip(headers, ends, strict=True)]
    first = [page.lines[index].bare for index in begins if index is not None]
    return 3 * sum(map(speaks, first)) >= len(headers) and sum(map(answers, first)) >= _LEAST_ANSWERS


def _has_fields(last: int, page: Page) -> bool:
    """Whether the fields of a form stand below the last comment."""
    return any(FIELD.fullmatch(page.lines[index].bare) for index in page.below(last))


def _are_dated_below(headers: Sequence[Header], page: Page) -> bool:
    """Whether a time closes what each has said: Blogger prints it there."""
    ends = [*(header.top for header in headers[1:]), thread_end(headers[-1].bottom, page)]
    closing = (next(page.above(end, header.bottom + 1), None) for header, end in zip(headers, ends, strict=True))
    return all(index is not None and page.sort(index) is Sort.TIME for index in closing)


def _ascends(headers: Sequence[Header]) -> bool:
    """Whether headers tell the time of day, nearly each later than the one before: news are listed newest first.

    Events begin at the hour or at another round time, and nobody writes at round times only.
    """
    clocked = [header.published or "" for header in headers if _is_clocked(header)]
    if all(time[_LAST_OF_MINUTE] in "05" for time in clocked) or clocked[0] < _FIRST_BLOG:
        return False
    rising = sum(one <= two for one, two in pairwise(clocked))
    return 10 * len(clocked) >= 9 * len(headers) and 5 * rising >= 4 * (len(clocked) - 1) and clocked[0] < clocked[-1]


_FIRST_BLOG: Final = "1994"
_LAST_OF_MINUTE: Final = len("2019-05-03T14:0")
"""Where the last digit of the minute stands in a printed time."""


def _are_told(headers: Sequence[Header], page: Page) -> bool:
    """Whether most of what stands between headers is longer than the name of a team or the title of an event."""
    gaps = (range(one.bottom + 1, two.top) for one, two in pairwise(headers))
    sizes = sorted(sum(len(page.lines[index].bare) for index in gap if page.is_text(index)) for gap in gaps)
    return bool(sizes) and sizes[len(sizes) // 2] >= 40


def own_signature(form: Form, page: Page) -> Sign | None:
    """The signature of the post, in another form, over those of the comments."""
    first = form.headers[0].anchor
    signatures = page.of_sort(Sort.BY)
    above = signatures[: bisect_left(signatures, first.index, key=lambda sign: sign.index)]
    own = next((sign for sign in reversed(above) if sign.form != first.form), None)
    return own if own is not None and is_dated(expanded(own, page), page) else None


def _answers_own(form: Form, page: Page) -> bool:
    """Whether the post is signed "Posted by Ann" and the comments "Posted by: Bo", as Movable Type and TypePad do."""
    own = own_signature(form, page)
    return own is not None and f"{own.form.strip()}:" == form.headers[0].anchor.form.strip()


def _has_bodies(form: Form, page: Page) -> bool:
    """Whether text stands between most headers; in a list of dates nothing does."""
    headers = form.headers
    filled = sum(page.has_text(one.bottom + 1, two.top) for one, two in pairwise(headers))
    filled += page.has_text(headers[-1].bottom + 1, len(page)) or page.has_text(0, headers[0].top)
    return 4 * filled >= 3 * len(headers)


def is_index(form: Form, page: Page) -> bool:
    """Whether the headers are those of posts: each has its own count of comments."""
    sections = [sign for sign in page.of_sort(Sort.SECTION) if not _is_under_section(sign.index, page)]
    first = bisect_left(sections, form.headers[0].top, key=lambda sign: sign.index)
    inside = bisect_left(sections, form.headers[-1].bottom, key=lambda sign: sign.index) - first
    if inside < 2:
        gaps = (range(one.bottom + 1, two.top) for one, two in pairwise(form.headers))
        inside = sum(any(counts_comments(page.lines[index].bare) for index in gap) for gap in gaps)
    return inside >= 2 and 2 * inside >= len(form.headers)


def _is_under_section(index: int, page: Page) -> bool:
    """Whether the line right above is a heading of comments: two of them, one under the other, announce them once."""
    return next((page.sort(above) for above in page.above(index)), None) is Sort.SECTION


def _close_paragraphs(headers: Sequence[Header], page: Page) -> bool:
    """Whether a blank line stands under nearly every header, and none over it."""
    lines = page.lines
    inside = [header for header in headers if header.top > 0 and header.bottom + 1 < len(lines)]
    closing = sum(bool(lines[header.top - 1].bare) and not lines[header.bottom + 1].bare for header in inside)
    return bool(inside) and 5 * closing >= 4 * len(inside)


def _below(last: Header, page: Page) -> Iterator[int]:
    """The lines under the last header up to the end of the thread, without a line of ways to other posts."""
    below = page.below(last.bottom, thread_end(last.bottom, page))
    return (index for index in below if not _WAYS.fullmatch(page.lines[index].bare))


_WAYS: Final = re.compile(r"[«←][^|]+\|[^|]+[»→]")
"""The posts before and after this one: "« Older Fog | Frost Newer »"."""


def are_titled(headers: Sequence[Header], page: Page) -> bool:
    """Whether over nearly every header stands a short line that is no sentence: the subject of the comment under it."""
    titled = [subject_above(header, page) for header in headers]
    if len(headers) < 2 or titled[0] is None or 5 * titled.count(None) > len(headers):
        return False
    gaps = [(one.bottom + 1, two) for one, two in zip(headers[:-1], titled[1:], strict=True)]
    return all(two is None or page.has_text(bottom, two) for bottom, two in gaps)


_LONGEST_SUBJECT: Final = 60


def subject_above(header: Header, page: Page) -> int | None:
    """The line right over a header, if it is short, and no sentence."""
    above = next(page.above(header.top), None)
    if above is None or not page.is_text(above):
        return None
    bare = page.lines[above].bare
    return above if len(bare) <= _LONGEST_SUBJECT and bare[-1] not in '.!?…)”"»' else None


def is_signature(form: Form, page: Page) -> bool:
    """Whether lines with a name and a time stand under the comments and not over them."""
    if form.sort not in (Sort.BY, Sort.DATED, Sort.TIME):
        return False
    first, last = form.headers[0], form.headers[-1]
    section = announcing_section(first.top, page, reach=1000)
    ends = not any(map(page.is_text, _below(last, page)))
    if section is None:
        return form.sort is Sort.BY and (ends or _answers_own(form, page) or _close_paragraphs(form.headers, page))
    if form.sort is Sort.BY and page.has_text(section.index + 1, first.top):
        return ends or not are_titled(form.headers, page)
    begins = any(is_long(index, page) for index in range(section.index + 1, first.top))
    return begins and (ends or (section.count == len(form.headers) == 1 and first.author is None))
