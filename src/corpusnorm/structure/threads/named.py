"""Comments of which nothing is left between them but the names of those who wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.line import Line, Role
from corpusnorm.structure.names import PARTICLES
from corpusnorm.structure.threads.comment import Thread, ThreadComment, fill, section_start, set_aside
from corpusnorm.structure.threads.comment_words import FORM, INVITATION
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import Sort

LEAST_NAMES: Final = 4
_LEAST_TOLD: Final = 0.9
_LEAST_TOLD_ANNOUNCED: Final = 0.75
"""How many of all names have a sentence below them; some say no more than "Thanks"."""
LONGEST_GAP: Final = 15
"""Lines between two names."""

LONGEST_NAME_LINE: Final = 30
"""Characters of a name in a line of its own."""


def find_named_thread(page: Page) -> Thread | None:
    """The thread in which names and texts take turns up to the end of the text, or None.

    Headings and what stands below them take turns too; but a heading does not come twice,
    while in a thread somebody answers again. Speakers of an interview are few.
    """
    end = next((index for index, line in enumerate(page.lines) if _is_form(index, line, page)), len(page))
    names = _run_of_names(page, end)
    announced = next((at for at, index in enumerate(names) if _is_announced(index, page)), None)
    names = names[announced or 0 :]
    counts = Counter(page.name_at(index) for index in names)
    if len(names) < LEAST_NAMES or len(counts) < 3 or 3 * len(counts) < len(names):
        return None
    if announced is None and len({(page.name_at(index), _said(index, page)) for index in names}) == len(counts):
        return None  # nobody says a second thing, as headings of a page do whose foot is printed twice
    if _told(names, page, end) < (_LEAST_TOLD if announced is None else _LEAST_TOLD_ANNOUNCED) * len(names):
        return None
    thread = Thread(section_start(names[0], page))
    set_aside(page.lines[thread.start : names[0]])
    for index, stop in pairwise([*names, end]):
        page.lines[index].role = Role.COMMENT_HEADER
        comment = ThreadComment([], page.name_at(index))
        fill(comment, page, index + 1, stop)
        thread.add(comment)
    set_aside(page.lines[end:])
    return thread


def _said(index: int, page: Page) -> str:
    """The letters of the line below a name."""
    below = next((page.lines[below].bare for below in page.below(index)), "")
    return "".join(filter(str.isalnum, below))


def _is_announced(index: int, page: Page) -> bool:
    """Whether the only heading of comments stands right above a line, and below a post.

    A "Discussion" is a part of papers, too.
    """
    above = next(page.above(index), None)
    if above is None or page.sort(above) is not Sort.SECTION or len(page.of_sort(Sort.SECTION)) > 1:
        return False
    if not page.has_paragraph(above) or _says_none(above, page):
        return False
    return INVITATION.search(page.lines[above].bare) is not None


def _says_none(index: int, page: Page) -> bool:
    """Whether a heading of comments says that there are none."""
    sign = page.sign(index)
    return sign is not None and sign.count in (0, -2)


def _is_form(index: int, line: Line, page: Page) -> bool:
    """Whether a line belongs to the form for a new comment; few have its words, and only these are read."""
    return bool(line.bare) and FORM.match(line.bare.lstrip("*#>[ ")) is not None and page.sort(index) is Sort.FORM


def _run_of_names(page: Page, end: int) -> list[int]:
    """The lines from the end of the text upwards that could be names, with text and not much of it below each.

    No more are looked for where the text has too few sentences for them.
    """
    most = sum(is_sentence(line.bare) for line in page.lines[:end]) / _LEAST_TOLD_ANNOUNCED
    names: list[int] = []
    after = end
    has_text = False
    for index in range(end - 1, -1, -1):
        if after - index > LONGEST_GAP or len(names) > most:
            break
        if has_text and _could_be_name(index, page):
            if _is_list(page.lines[index + 1 : after]):
                break  # a section of the post
            names.append(index)
            after, has_text = index, False
        elif not has_text and page.is_text(index):
            has_text = True
    return names[::-1]


def _is_list(lines: Sequence[Line]) -> bool:
    """Whether most lines are items of a list."""
    items = sum(line.bare.startswith(("- ", "* ", "• ")) for line in lines)
    return items > 1 and 2 * items > sum(1 for line in lines if line.bare)


def _told(names: list[int], page: Page, end: int) -> int:
    """How many names have a sentence below them: the items of a menu have none."""
    return sum(
        any(is_sentence(page.lines[at].bare) for at in range(index + 1, stop))
        for index, stop in pairwise([*names, end])
    )


def is_sentence(bare: str) -> bool:
    """Whether a line is long, or some words that end like a sentence."""
    return len(bare) >= 60 or (
        len(bare.split()) >= 3 and bare.endswith((".", "!", "?", "…", ":)", ")", ":-)", "😊", "🙂"))
    )


def _could_be_name(index: int, page: Page) -> bool:
    return looks_like_name(page.lines[index]) and page.sort(index) is None and page.name_at(index) is not None


def looks_like_name(line: Line) -> bool:
    """Whether a line is one word, or up to three with capitals, but for words such as "van" and "de"."""
    bare = line.bare
    if not 1 < len(bare) <= LONGEST_NAME_LINE or not ends_as_name(bare) or line.heading is not None:
        return False
    words = bare.split()
    if len(words) == 1 or not all(word[:1].isupper() or word in PARTICLES for word in words):
        return len(words) == 1
    return len(words) <= 3 and words[-1] not in PARTICLES


def ends_as_name(bare: str) -> bool:
    """Whether a line ends in a letter, a digit or an initial: "Ann B."."""
    return bare[-1].isalnum() or (bare[-1] == "." and bare[-2:-1].isupper() and bare[-3:-2] == " ")
