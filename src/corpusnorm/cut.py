"""Which stretch to cut out of a text so that no gap tells of it."""

from __future__ import annotations

from corpusnorm.edit import Span


def whole_line(text: str, span: Span) -> Span:
    """``span``, which fills its lines, with its line end and the empty lines that would be doubled without it."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    if end < 0:  # the last line: the line end before it goes
        while text[start - 1 : start] == "\n":
            start -= 1
        return Span(start, len(text))
    end += 1
    if end == len(text):
        while text.startswith("\n\n", start - 2) and start > 1:
            start -= 1
        return Span(start, end)
    is_gap_above = start == 0 or text.startswith("\n\n", start - 2)
    while is_gap_above and text[end : end + 1] == "\n":
        end += 1
    return Span(start, end)
