"""Comments of which a heading announces as many as lines or paragraphs stand below it: each is one."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import Final

from corpusnorm.structure.threads.announced import Announced
from corpusnorm.structure.threads.comment import Thread, ThreadComment, fill, section_start, set_aside
from corpusnorm.structure.threads.comment_words import EXCERPT
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import Sort

_NEAR: Final = 4
"""How many lines over the heading the signature of the post stands."""

_LONGEST_GREETING: Final = 2
"""Words of a line that does no more than greet."""

_ON_POST: Final = re.compile(r"\b(?:this|diesen?) (?:post|entry|article|artikel|beitrag)\b", re.IGNORECASE)

_LONGEST_OPEN: Final = 10
"""How many lines a single comment may have that nothing closes."""


def counted_thread(announced: Announced, page: Page) -> Thread | None:
    """The thread whose comments a heading counts, or None.

    "1 comment" is over one comment, whatever its length; "3 comments" are told apart if
    three paragraphs follow, or three lines where no line is blank. "Comments" is over one
    comment if a single line follows, and the form, or the signature of the post above, shows
    that it is no section of a paper.
    """
    starts = _starts(announced, page)
    if announced.section.count == -1:
        if not _is_one(announced, page) or not _is_of_blog(announced, page):
            return None
    elif len(starts) != announced.section.count or not _is_bounded(announced, page):
        return None
    thread = Thread(section_start(announced.section.index, page))
    set_aside(page.lines[thread.start : starts[0]])
    for start, end in pairwise([*starts, announced.end]):
        comment = ThreadComment([])
        fill(comment, page, start, end)
        thread.add(comment)
    set_aside(page.lines[announced.end :])
    return thread


def _starts(announced: Announced, page: Page) -> list[int]:
    """Where each paragraph begins; where there is one comment, only the first."""
    texts = announced.texts
    if abs(announced.section.count or 0) == 1:
        return texts[:1]
    if any(not page.lines[index].bare for index in range(texts[0], texts[-1])):
        return [index for index in texts if index == texts[0] or not page.lines[index - 1].bare]
    return texts


def _is_one(announced: Announced, page: Page) -> bool:
    """Whether the text is one line, or two of which one is a greeting or a smiley."""
    first, *rest = [page.lines[index].bare for index in announced.texts[:3]]
    if len(rest) == 1:
        return len(first.split()) <= _LONGEST_GREETING or not any(map(str.isalnum, rest[0]))
    return not rest


def _is_of_blog(announced: Announced, page: Page) -> bool:
    """Whether a form follows, the text is a pingback, or the signature of the post stands right above."""
    if _ON_POST.search(page.lines[announced.section.index].bare):
        return True
    if announced.has_form(page) or EXCERPT.fullmatch(page.lines[announced.texts[0]].bare):
        return True
    above = [page.sign(index) for index in islice(page.above(announced.section.index), _NEAR)]
    return any(sign is not None and sign.sort is Sort.BY and sign.has_time for sign in above)


def _is_bounded(announced: Announced, page: Page) -> bool:
    """Whether what stands under the heading ends, at the form for a new comment or soon, and is no post itself."""
    if announced.section.count == 1 and page.length(announced.texts) > page.length(range(announced.section.index)):
        return False
    return announced.has_form(page) or len(announced.texts) <= _LONGEST_OPEN
