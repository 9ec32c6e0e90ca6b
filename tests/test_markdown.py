"""Links and images of Markdown, found without a parser."""

from __future__ import annotations

import pytest

from corpusnorm.cut import whole_line
from corpusnorm.edit import Span
from corpusnorm.markdown import links


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[a](b)", [("a", "b")]),
        ('[a](b "c") [d](<e f>)', [("a", "b"), ("d", "e f")]),
        ("[a [b] c](d_(e))", [("a [b] c", "d_(e)")]),
        (r"[a](b_\(c\))", [("a", "b_(c)")]),
        ("[![a](b)](c)", [("a", "b"), ("![a](b)", "c")]),
        ("[a](https://example.org/?t=b c)", [("a", "https://example.org/?t=b c")]),
        ("[a]()", [("a", "")]),
        (r"\[a](b) [c\](d)", []),
        ("a](b) [c] (d)", []),
    ],
)
def test_links(text: str, found: list[tuple[str, str]]) -> None:
    """A link has a text, in which brackets may be nested, and a target; the inner come first."""
    assert [(text[link.text.start : link.text.end], link.target) for link in links(text)] == found


def test_an_image_is_told_from_a_link() -> None:
    """An exclamation mark before the bracket makes an image."""
    assert [link.is_image for link in links("![a](b) [c](d)")] == [True, False]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a\n\nX\n\nb\n", "a\n\nb\n"),
        ("a\nX\nb\n", "a\nb\n"),
        ("X\n\na\n", "a\n"),
        ("a\n\nX\n", "a\n"),
        ("a\n\nX", "a"),
        ("X", ""),
        ("a\nX\n\nb", "a\n\nb"),
    ],
)
def test_a_line_goes_with_the_gap_that_it_would_leave(text: str, left: str) -> None:
    """Where a line is cut out, no two empty lines are left in its place."""
    at = text.index("X")
    cut = whole_line(text, Span(at, at + 1))
    assert text[: cut.start] + text[cut.end :] == left
