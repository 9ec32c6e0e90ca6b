"""Documents for the tests of writers and readers: one full of everything, and arbitrary ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from corpusnorm import (
    Block,
    BlockType,
    BlogPost,
    Comment,
    CommentType,
    Dateline,
    Detection,
    Document,
    Evidence,
    Furniture,
    Mark,
    MarkType,
    NewsReport,
    Repair,
    Reviewed,
    ReviewEssay,
    Safety,
    Segment,
    Series,
    Source,
    Span,
    UnknownDocument,
    UnsplitComments,
)
from corpusnorm.decode import decode
from corpusnorm.line import Role

PLACE = Span(0, 3)
SOURCE = decode(b"A few \x93caf\xc3\xa9s", name="few.txt")


def block(type_: BlockType, text: str, *marks: Mark, **fields: Any) -> Block:
    """A block whose place does not matter."""
    return Block(type=type_, text=text, span=PLACE, marks=marks, **fields)


def mark(type_: MarkType, start: int, end: int, target: str | None = None) -> Mark:
    """A mark."""
    return Mark(type=type_, span=Span(start, end), target=target)


def document(type_: type[Document] = BlogPost, source: Source = SOURCE, **fields: Any) -> Document:
    """A document of this type whose source and detection do not matter."""
    kind = type_.kind
    segments = (Segment(role=Role.PARAGRAPH, span=Span(0, len(source.text))),)
    detection = Detection(kind=kind, confidence=1.0, scores={kind: 1.0})
    return type_(**{"detection": detection, "source": source, "segments": segments, **fields})


PARAGRAPH = block(
    BlockType.PARAGRAPH,
    "So say I, see here.",
    mark(MarkType.EMPHASIS, 0, 2),
    mark(MarkType.STRONG, 3, 6),
    mark(MarkType.LINK, 10, 13, "https://example.org/?a=1&b=(2)"),
    mark(MarkType.CODE, 14, 18),
)

FULL = document(
    detection=Detection(
        kind="blog_post",
        confidence=2 / 3,
        scores={"blog_post": 2 / 3, "unknown": 1 / 3},
        evidence=(Evidence(feature="comments", weight=1.23456789, span=PLACE), Evidence(feature="I", weight=0.5)),
    ),
    title='The "end" of it',
    subtitle="A diary",
    series=Series(text="Part Two", number=2),
    authors=("Ann Smith", "Bo Li"),
    published="2019-03-03",
    language="en",
    body=(
        PARAGRAPH,
        block(BlockType.HEADING, "1. First *things*", level=2),
        block(BlockType.HEADING, "Untold", level=None),
        block(BlockType.BLOCK_QUOTE, "A line,\nand another."),
        block(BlockType.LIST_ITEM, "One\nand a half", ordered=True, number=3),
        block(BlockType.LIST_ITEM, "Two", ordered=True),
        block(BlockType.LIST_ITEM, "- Three", ordered=False),
        block(BlockType.CODE, "if x:\n\n    y = ```"),
        block(BlockType.TABLE, "a | b\n1 | 2"),
        block(BlockType.PARAGRAPH, "over lap", mark(MarkType.EMPHASIS, 0, 5), mark(MarkType.STRONG, 3, 8)),
    ),
    comments=(
        Comment(
            blocks=(block(BlockType.PARAGRAPH, "# is a hash"), block(BlockType.PARAGRAPH, "Bye.")),
            span=PLACE,
            author='Marta "K."',
            published="2019-03-03T17:02",
            likes=3,
            depth=0,
        ),
        Comment(blocks=(block(BlockType.PARAGRAPH, "No name."),), span=PLACE),
        Comment(blocks=(block(BlockType.PARAGRAPH, "Seen: us"),), span=PLACE, type=CommentType.PINGBACK),
    ),
    comments_unsplit=UnsplitComments(
        blocks=(block(BlockType.PARAGRAPH, "Yes!"), block(BlockType.LIST_ITEM, "No.", ordered=False)),
        span=PLACE,
        count=2,
    ),
    furniture=(Furniture(type="contact_footer", text="Write\nto us", span=PLACE, rule="contact-footer"),),
    repairs=(
        Repair(
            rule="mojibake",
            code="EN001",
            safety=Safety.UNSAFE,
            span=Span(2, 3),
            before="f",
            after="g",
            also=("html-entity",),
            detail="latin-1",
        ),
    ),
)
"""A blog post that has everything which a blog post can have."""

_TYPES = (MarkType.EMPHASIS, MarkType.STRONG, MarkType.LINK, MarkType.CODE)
_SIGNS = st.sampled_from(
    [
        *"\\`*_{}[]()<>#+-=~.!&;|\"' \t\r\n\x0b\x1f\x85\xa0\u2028\ufeff0123aé",
        "&#32;",
        "---",
        "```",
        "](",
        " {",
        "1. ",
        "> ",
    ]
)
_TEXT = st.lists(_SIGNS | st.characters(codec="utf-8"), max_size=20).map("".join)
_LINE = _TEXT.map(lambda text: text.replace("\n", " ")).filter(str.strip)
_LINES = st.lists(_LINE, min_size=1, max_size=3).map("\n".join)
_DATES = st.none() | st.sampled_from(["2019-03-03", "2019-03-03T17:02", "2019-03-03T17:02:59Z"])
_COUNTS = st.none() | st.integers(min_value=0)


def _nested_marks(draw: st.DrawFn, start: int, end: int, depth: int) -> list[Mark]:
    """Marks between ``start`` and ``end``, nested or beside each other."""
    marks: list[Mark] = []
    while start < end and draw(st.booleans()):
        first = draw(st.integers(start, end - 1))
        last = draw(st.integers(first + 1, end))
        type_ = draw(st.sampled_from(_TYPES))
        target = draw(st.none() | _TEXT) if type_ is MarkType.LINK else None
        marks.append(mark(type_, first, last, target))
        if depth:
            marks += _nested_marks(draw, first, last, depth - 1)
        start = last
    return marks


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """Any block that a document may hold."""
    type_ = draw(st.sampled_from(BlockType))
    is_raw = type_ in (BlockType.CODE, BlockType.TABLE)
    text = draw(_TEXT if is_raw else _LINES)
    marks = draw(st.permutations(_nested_marks(draw, 0, len(text), 2)))
    fields: dict[str, Any] = {}
    if type_ is BlockType.HEADING:
        fields["level"] = draw(st.none() | st.integers(1, 6))
    if type_ is BlockType.LIST_ITEM:
        fields["ordered"] = draw(st.sampled_from([True, False, None]))
        fields["number"] = draw(st.none() | st.integers())
    return block(type_, text, *marks, **fields)


_COMMENTS = st.builds(
    Comment,
    blocks=st.lists(blocks(), max_size=3).map(tuple),
    span=st.just(PLACE),
    author=st.none() | _TEXT,
    published=_DATES,
    likes=_COUNTS,
    depth=_COUNTS,
    type=st.sampled_from(CommentType),
)
_UNSPLIT = st.builds(
    UnsplitComments, blocks=st.lists(blocks(), max_size=3).map(tuple), span=st.just(PLACE), count=_COUNTS
)
_TITLES = st.none() | _LINE
_OWN_FIELDS: Sequence[tuple[type[Document], dict[str, st.SearchStrategy[Any]]]] = (
    (ReviewEssay, {"reviewed": st.lists(st.builds(Reviewed, title=_TEXT, authors=st.just(("Bo",)))).map(tuple)}),
    (NewsReport, {"dateline": st.none() | st.builds(Dateline, place=st.none() | _TEXT, agency=st.none() | _TEXT)}),
    (BlogPost, {}),
    (UnknownDocument, {}),
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Any document, of any kind."""
    type_, own = draw(st.sampled_from(_OWN_FIELDS))
    fields: dict[str, st.SearchStrategy[Any]] = {
        "title": _TITLES,
        "subtitle": _TITLES,
        "series": st.none() | st.builds(Series, text=_TEXT, number=st.none() | st.integers()),
        "authors": st.lists(_LINE, max_size=2).map(tuple),
        "published": _DATES,
        "language": st.none() | st.sampled_from(["en", "pt-BR"]),
        "body": st.lists(blocks(), max_size=4).map(tuple),
        "comments": st.lists(_COMMENTS, max_size=2).map(tuple),
        "comments_unsplit": st.none() | _UNSPLIT,
        "furniture": st.lists(
            st.builds(Furniture, type=_TEXT, text=_TEXT, span=st.just(PLACE), rule=_TEXT), max_size=2
        ).map(tuple),
        **own,
    }
    return document(type_, **{name: draw(strategy) for name, strategy in fields.items()})
