"""Where the first comment begins, if its header is lost and only its end is known."""

from __future__ import annotations

from corpusnorm.structure.comment_lines import Sort
from corpusnorm.structure.page import Page


def first_comment(close: int, page: Page) -> int:
    """Where the comment begins that the first button closes.

    Under a heading that announces comments; else after the last blank line above the
    button, which either sets the comments apart or is the paragraph's own; else, where
    there is none, with the last line.
    """
    lines = page.lines
    for index in range(close - 1, -1, -1):
        if page.sort(index) is Sort.SECTION and lines[index].role is None:
            return index + 1
    last = max(close - 1, 0)
    while last > 0 and not lines[last].bare:
        last -= 1
    blanks = [index for index in range(last) if not lines[index].bare]
    return blanks[-1] + 1 if blanks else last
