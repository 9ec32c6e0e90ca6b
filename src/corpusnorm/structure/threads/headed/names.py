"""Who wrote: the names over headers that have none, and those in the cards of users."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from corpusnorm.structure.threads.author_names import IDENTITY
from corpusnorm.structure.threads.cards import Cards
from corpusnorm.structure.threads.comment import thread_end
from corpusnorm.structure.threads.headed.header import HIGHEST, Form, Header, is_dated
from corpusnorm.structure.threads.known_names import KnownNames
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import EDITED_FORM, Sort
from corpusnorm.structure.threads.subject import is_answer

_POST: Final = 40
"""Characters of a line that is a post and no part of a card."""


def take_names(form: Form, page: Page, known: KnownNames) -> None:
    """Find the names above headers that have none, if most have one there, or in the cards of users around them."""
    if sum(header.author is None for header in form.headers) * 2 < len(form.headers):
        for header in form.headers:
            if form.is_counted and header.author is None:
                _take_broken(header, page)
    elif not (_take_speakers(form, page) or _take_speakers_above(form, page)):
        _take_names_around(form, page, known)
    are_below = _are_times_below(form, page)
    for header in form.headers:
        header.is_timed_below = are_below
        _climb(header, page)
    _part_from_parents(form, page)


def _part_from_parents(form: Form, page: Page) -> None:
    """Leave out the name of whom somebody answers, which Disqus prints behind his own: ``Ann Tom • 2 years ago``."""
    answered = {header.author for header in form.headers if header.author is not None}
    for header in form.headers:
        if header.author is None or "•" not in page.lines[header.anchor.index].bare:
            continue
        for parent in answered:
            header.author = header.author.removesuffix(f" {parent}")


def _take_speakers(form: Form, page: Page) -> bool:
    """Give times the names with a colon below them, if nearly all have one there: in single ones one is addressed."""
    below = [next(page.below(header.bottom), None) for header in form.headers]
    speakers = [index if index is not None and _is_speaker(index, page) else None for index in below]
    if form.sort is not Sort.TIME or 10 * sum(index is not None for index in speakers) < 9 * len(speakers):
        return False
    for header, index in zip(form.headers, speakers, strict=True):
        if index is not None:
            header.author, header.bottom = page.lines[index].bare.rstrip(":"), index
    return True


def _take_speakers_above(form: Form, page: Page) -> bool:
    """Give times the names with a colon above them, where all have one there, as WordPress prints them in Russian."""
    above = [next(page.above(header.top), None) for header in form.headers]
    speakers = [index for index in above if index is not None and _is_speaker(index, page)]
    if form.sort is not Sort.TIME or len(speakers) < max(len(above), 2):
        return False
    for header, index in zip(form.headers, speakers, strict=True):
        header.author, header.top = page.lines[index].bare.rstrip(":"), index
    return True


def _is_speaker(index: int, page: Page) -> bool:
    """Whether a line is a name with a colon, as under the time of what is said."""
    bare = page.lines[index].bare
    return bare.endswith(":") and len(bare) <= _POST and len(bare.split()) <= 3 and page.sign(index) is None


def _are_times_below(form: Form, page: Page) -> bool:
    """Whether "Ann said:" or "Posted by: Ann" stands over a comment and its time under it, as Blogger prints them.

    Then over each header but the first stands a time, which is that of the comment before.
    """
    headers = form.headers
    if form.sort not in (Sort.SAYS, Sort.BY) or any(is_dated(header, page) for header in headers):
        return False
    above = [_is_time(page.above(header.top), page) for header in headers]
    is_last = _is_time(page.above(thread_end(headers[-1].bottom, page), headers[-1].bottom + 1), page)
    return (is_last or not above[0]) and (is_last if len(above) == 1 else 2 * sum(above[1:]) >= len(above) - 1)


def _is_time(indices: Iterator[int], page: Page) -> bool:
    """Whether the first of these lines that is no button is a time."""
    return next((page.sort(index) is Sort.TIME for index in indices if page.sort(index) is not Sort.BUTTON), False)


def _take_names_around(form: Form, page: Page, known: KnownNames) -> None:
    """Give headers the names in cards around them, if there are cards, or on the lines above."""
    cards = Cards([(header.top, header.bottom) for header in form.headers], page, known)
    is_forum = form.sort is Sort.FLOOR or form.headers[0].anchor.form == EDITED_FORM
    if is_forum or (cards.lines.are_labeled() and _have_posts(form.headers, page)):
        _take_cards(form, cards, page)
        if not cards.lines.is_bare() or any(header.author for header in form.headers):
            return
    _take_names_above(form, page)
    unnamed = not any(header.author for header in form.headers)
    if unnamed and _have_posts(form.headers, page) and any(index is not None for index in cards.names()):
        _take_cards(form, cards, page)


def _have_posts(headers: Sequence[Header], page: Page) -> bool:
    """Whether most gaps hold a line longer than those of a card: in a card stand times, too."""
    gaps = [range(one.bottom + 1, two.top) for one, two in pairwise(headers)]
    filled = sum(any(len(page.lines[index].bare) >= _POST and page.is_text(index) for index in gap) for gap in gaps)
    return 5 * filled >= 3 * len(gaps)


def _take_names_above(form: Form, page: Page) -> None:
    """Give headers the names on the lines above, if most have one there."""
    nearest = [_name_above(header, page) for header in form.headers]
    if sum(name is not None for name in nearest) * 4 < 3 * len(nearest):
        return
    found = _outermost(nearest, form.headers, page)
    for header, at in zip(form.headers, found, strict=True):
        if at is not None and header.author is None:
            header.author = page.name_at(at)
            for index in range(at, header.top):
                if header.published is None and page.sort(index) is Sort.TIME:
                    header.published = page.signs[index].published
            header.top = at


def _outermost(found: Sequence[int | None], headers: Sequence[Header], page: Page) -> list[int | None]:
    """The names with those above some of them, if most have none above: there a second one stands, or who is answered.

    Above the name is the button that closes the comment before, which has its text over that.
    """
    over: list[int | None] = []
    last = 0
    for at, header in zip(found, headers, strict=True):
        above = (
            islice((index for index in page.above(at, last) if page.sort(index) is not Sort.BUTTON), 1) if at else ()
        )
        over.append(
            next((index for index in above if page.name_at(index) and _follows_button(index, last, page)), None)
        )
        last = header.bottom + 1
    if 2 * sum(index is not None for index in over) >= len(over):
        return list(found)
    return [at if index is None else index for at, index in zip(found, over, strict=True)]


def _follows_button(index: int, last: int, page: Page) -> bool:
    above = next(page.above(index, last), None)
    is_button = above is not None and page.sort(above) in (Sort.BUTTON, Sort.REPLY) and page.is_label(above)
    return is_button and page.has_text(last, index - 1)


def _take_broken(header: Header, page: Page) -> None:
    """Take the name on the line over a time, where others have it before the time."""
    for index in islice(page.above(header.top), 1):
        name = page.name_at(index)
        if name is not None:
            header.author, header.top = IDENTITY.sub("", name), index


def _take_cards(form: Form, cards: Cards, page: Page) -> None:
    """Give headers the names of the cards around them, and what else stands in these."""
    last = 0
    for at, (header, index) in enumerate(zip(form.headers, cards.names(), strict=True)):
        header.author = None if index is None else cards.name(index)
        top = cards.lines.top(at)
        lines = [index, cards.bottom(at), top if top is not None and page.has_text(last, top) else None]
        reach = [line for line in lines if line is not None]
        header.top, header.bottom = min([header.top, *reach]), max([header.bottom, *reach])
        if header.published is None:
            header.published = _time_in_card(header, page)
        _climb(header, page)
        last = header.bottom + 1


def _time_in_card(header: Header, page: Page) -> str | None:
    """The time nearest to the number of the post in the card over it; that of joining stands behind its label."""
    above = page.above(header.anchor.index, header.top)
    return next((page.signs[index].published for index in above if page.sort(index) is Sort.TIME), None)


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
    for index in islice(page.above(header.top), HIGHEST):
        sort = page.sort(index)
        again = header.author is not None and page.name_at(index) == header.author
        if sort is Sort.TIME and header.is_timed_below:
            break
        if sort is Sort.TIME and header.published is None:
            header.published = page.signs[index].published
        if not again and sort not in (Sort.BUTTON, Sort.TIME) and not is_answer(page.lines[index]):
            break
        header.top = index
