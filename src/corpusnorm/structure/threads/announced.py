"""The heading that announces comments below a post, and what stands under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from corpusnorm.structure.threads.comment import is_title_of_heading, thread_end
from corpusnorm.structure.threads.page import Page
from corpusnorm.structure.threads.signs.sign import Sign, Sort


@frozen
class Announced:
    """A heading, the lines of text under it, and where they end."""

    section: Sign
    texts: list[int]
    end: int
    """The line of the form for a new comment, or the end of the text."""

    def has_form(self, page: Page) -> bool:
        """Whether the form for a new comment follows."""
        return self.end < len(page)


def find_announced(page: Page) -> Announced | None:
    """What the last heading of comments on the page announces, or None where it stands below no post or over no text.

    A page with several counts is a list of posts, one that says "Comments" again and again has it in a menu.
    """
    sections = [sign for sign in page.of_sort(Sort.SECTION) if page.lines[sign.index].role is None]
    counts = {sign.count for sign in sections if sign.count != -1}
    if not sections or len(counts) > 1 or (not counts and len(sections) > 1):
        return None
    section = sections[-1]
    if not page.has_paragraph(section.index):
        return None
    end = thread_end(section.index, page)
    texts = [index for index in range(section.index + 1, end) if page.is_text(index)]
    if section.count != -1 and _is_over_article(section.index, texts, page):
        return None
    if texts and is_title_of_heading(texts[0], page):
        del texts[0]
    return Announced(section, texts, end) if texts else None


def _is_over_article(section: int, texts: Sequence[int], page: Page) -> bool:
    """Whether a count stands between the head and the text, as newspapers print it: below a summary, over long text.

    A post may be as short as a summary; its comments are not all as long as paragraphs of an article.
    """
    above = [index for index in range(section) if page.is_text(index) and len(page.lines[index].bare) >= _SUMMARY]
    if len(above) != 1 or len(page.lines[above[0]].bare) > _LONGEST_SUMMARY or section - above[0] <= 2:
        return False
    long = sum(len(page.lines[index].bare) >= _PARAGRAPH for index in texts)
    return long >= _LEAST_PARAGRAPHS and long >= _MOSTLY * len(texts) and len(page.lines[texts[0]].bare) >= _PARAGRAPH


_SUMMARY: Final = 80
_LONGEST_SUMMARY: Final = 300
"""Characters of the summary that may stand alone over the comments."""

_PARAGRAPH: Final = 200
_LEAST_PARAGRAPHS: Final = 4
_MOSTLY: Final = 0.6
"""Characters of a paragraph of a text, how many of these make one, and their share."""
