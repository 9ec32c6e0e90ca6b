"""Comments of which nothing is left between them but the voice: readers thank for the post and praise it.

The writer of a post does neither, so that a line near the end of a text that does is no part
of the post. It is a comment where nothing but such lines follows; else what begins there is
kept whole, because who speaks in the other lines nobody can tell.
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import Final

from corpusnorm.line import Lines
from corpusnorm.structure.threads.comment import Thread, ThreadComment, fill, section_start, set_aside, thread_end
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.praise import praises
from corpusnorm.structure.threads.voice import answers

_FARTHEST: Final = 8
"""Among how many last lines of a text readers are looked for."""


def may_be_spoken(lines: Lines) -> bool:
    """Whether a line near the end of a text praises something."""
    return any(praises(line.bare) for line in lines.filled[-2 * _FARTHEST :])


def find_spoken_thread(page: Page) -> Thread | None:
    """The thread that begins where a reader thanks for the post or praises it, or None."""
    last = list(islice((index for index in page.above(len(page)) if page.is_text(index)), _FARTHEST))[::-1]
    at = next((at for at, index in enumerate(last) if praises(page.lines[index].bare)), None)
    if at is None or not page.has_paragraph(last[at]) or _is_introduced(last[at], page):
        return None
    texts = last[at:]
    thread = Thread(section_start(texts[0], page))
    set_aside(page.lines[thread.start : texts[0]])
    if all(_is_of_reader(page.lines[index].bare) for index in texts):
        for start, end in pairwise([*texts, thread_end(texts[-1], page)]):
            comment = ThreadComment([])
            fill(comment, page, start, end)
            thread.add(comment)
    else:
        thread.unsplit = [page.lines[index] for index in texts]
    set_aside([line for line in page.lines[texts[0] :] if line.number - 1 not in texts])
    return thread


def _is_of_reader(bare: str) -> bool:
    return praises(bare) or answers(bare)


def _is_introduced(index: int, page: Page) -> bool:
    """Whether a line with a colon stands over a line that it quotes."""
    return any(page.lines[above].bare.endswith(":") for above in islice(page.above(index), 1))
