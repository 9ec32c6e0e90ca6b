"""What a document refuses to be: fields that contradict its form or each other, all named at once."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from corpusnorm import (
    BlockType,
    Comment,
    Furniture,
    InvalidDocumentError,
    MarkType,
    Repair,
    Safety,
    Segment,
    Span,
    UnsplitComments,
)
from corpusnorm.line import Role
from tests.documents import FULL, PLACE, SOURCE, block, mark

LENGTH = len(SOURCE.text)
BEYOND = Span(0, LENGTH + 1)
END = f"ends at {LENGTH + 1}, the source at {LENGTH}"


def repair(start: int, end: int) -> Repair:
    """A repair in this place."""
    return Repair(rule="mojibake", code="EN001", safety=Safety.SAFE, span=Span(start, end), before="f", after="g")


TOO_FAR = evolve(block(BlockType.PARAGRAPH, "It is late."), span=BEYOND)

PROBLEMS: list[tuple[dict[str, Any], str]] = [
    ({"published": "3 March"}, "published: '3 March' is no ISO 8601 date"),
    ({"title": "Two\nlines"}, "title: must be one line of text, or None"),
    ({"subtitle": " "}, "subtitle: must be one line of text, or None"),
    ({"authors": ("Ann", " ")}, "authors[1]: is empty"),
    ({"body": (TOO_FAR,)}, f"body[0].span: {END}"),
    ({"body": (block(BlockType.HEADING, "One", level=7),)}, "body[0].level: 7 does not fit a heading"),
    ({"body": (block(BlockType.PARAGRAPH, "One", level=1),)}, "body[0].level: 1 does not fit a paragraph"),
    ({"body": (block(BlockType.PARAGRAPH, "One\n \ntwo"),)}, "body[0].text: has a blank line"),
    (
        {"body": (block(BlockType.PARAGRAPH, "One", mark(MarkType.CODE, 0, 4)),)},
        "body[0].marks: code 0-4 does not fit the text",
    ),
    ({"comments": (Comment(blocks=(), span=BEYOND),)}, f"comments[0].span: {END}"),
    ({"comments": (Comment(blocks=(TOO_FAR,), span=PLACE),)}, f"comments[0].blocks[0].span: {END}"),
    (
        {"comments": (Comment(blocks=(), span=PLACE, published="noon"),)},
        "comments[0].published: 'noon' is no ISO 8601 date",
    ),
    ({"comments": (Comment(blocks=(), span=PLACE, likes=-1),)}, "comments[0].likes: -1 is less than nothing"),
    ({"comments": (Comment(blocks=(), span=PLACE, depth=-1),)}, "comments[0].depth: -1 is less than nothing"),
    ({"comments_unsplit": UnsplitComments(blocks=(), span=BEYOND)}, f"comments_unsplit.span: {END}"),
    ({"comments_unsplit": UnsplitComments(blocks=(TOO_FAR,), span=PLACE)}, f"comments_unsplit.blocks[0].span: {END}"),
    (
        {"comments_unsplit": UnsplitComments(blocks=(), span=PLACE, count=-1)},
        "comments_unsplit.count: -1 is less than nothing",
    ),
    ({"furniture": (Furniture(type="tag_line", text="", span=BEYOND, rule="tag-line"),)}, f"furniture[0].span: {END}"),
    (
        {"segments": (Segment(role=Role.PARAGRAPH, span=Span(1, LENGTH)),)},
        "segments: paragraph begins at 1, not at 0",
    ),
    ({"segments": ()}, f"segments: end at 0, the source at {LENGTH}"),
    ({"repairs": (repair(0, 3), repair(2, 4))}, "repairs[1].span: begins at 2, the one before ends at 3"),
    ({"repairs": (repair(4, 5), repair(0, 1))}, "repairs[1].span: begins at 0, the one before ends at 5"),
    ({"repairs": (repair(0, LENGTH + 1),)}, f"repairs: end at {LENGTH + 1}, the source at {LENGTH}"),
]


@pytest.mark.parametrize(("fields", "problem"), PROBLEMS, ids=[problem for _, problem in PROBLEMS])
def test_a_problem_is_named(fields: dict[str, Any], problem: str) -> None:
    """A document with one fault is refused, and the fault is told with its field."""
    with pytest.raises(InvalidDocumentError) as caught:
        evolve(FULL, **fields)
    assert caught.value.problems == (problem,)


def test_the_kind_is_that_of_the_detection() -> None:
    """A document is of the kind that was recognised."""
    with pytest.raises(InvalidDocumentError, match="detection: says opinion, the document is blog_post"):
        evolve(FULL, detection=evolve(FULL.detection, kind="opinion"))


def test_all_problems_are_named_together() -> None:
    """Who mends one need not run again to learn of the next."""
    with pytest.raises(InvalidDocumentError) as caught:
        evolve(FULL, title="", published="noon")
    assert len(caught.value.problems) == 2


def test_repairs_may_touch() -> None:
    """One may begin where another ends, as where something is put in before what is changed."""
    assert len(evolve(FULL, repairs=(repair(1, 1), repair(1, 3), repair(3, 3))).repairs) == 3
