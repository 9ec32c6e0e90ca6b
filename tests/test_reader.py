"""Canonical Markdown reads back as the document that was written."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from corpusnorm import BlockType, CorpusnormError, Document, MalformedMarkdownError, MarkType, normalize, write
from corpusnorm.canonical.inline import escaped, marked, read_inline
from corpusnorm.decode import decode
from corpusnorm.line import Role
from corpusnorm.reader import is_canonical, read_markdown
from corpusnorm.record import content
from tests.documents import FULL, block, document, documents, mark

HEAD = """---
schema: "corpusnorm/document/1"
kind: "blog_post"
title: null
subtitle: null
series: null
authors: []
published: null
language: null
reviewed: []
dateline: null
furniture: []
---
"""


def read(markdown: str) -> Document:
    """The document in ``markdown``, by way of the bytes of a file."""
    source = decode(markdown.encode())
    assert is_canonical(source.text)
    return read_markdown(source)


def bodies(markdown: str) -> list[tuple[str, str]]:
    """The type and text of each block of the body in ``markdown``."""
    return [(block.type.value, block.text) for block in read(HEAD + markdown).body]


@given(documents())
@example(FULL)
def test_written_and_read_is_the_same(document: Document) -> None:
    """A document written as Markdown and read again is the same document."""
    back = read(write(document, "markdown"))
    assert content(back) == content(document)
    assert type(back) is type(document)


@given(
    st.lists(
        st.text(
            st.sampled_from(" \t\n\\`*_{}[]()<>#+-=~.!&;|\"':/a1é\xa0")
            | st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]),
            min_size=1,
        ),
        min_size=1,
        max_size=3,
    )
)
def test_others_read_the_same_text(texts: list[str]) -> None:
    """A common Markdown parser takes nothing in the written text for markup, and swallows nothing."""
    parser = pytest.importorskip("markdown_it").MarkdownIt("commonmark")
    lines = ["\n".join(line for line in text.split("\n") if line.strip()) for text in texts]
    post = document(body=[block(BlockType.PARAGRAPH, line) for line in lines if line])
    _, _, markdown = write(post, "markdown").partition("\n---\n")
    paragraphs = [token.children for token in parser.parse(markdown) if token.type == "inline"]
    shown = ["".join(token.content or "\n" for token in tokens) for tokens in paragraphs]
    assert shown == [block.text for block in post.body]


@given(documents())
@example(FULL)
def test_written_twice_is_the_same_text(document: Document) -> None:
    """What has been read from canonical Markdown is written as it was, byte for byte."""
    written = write(document, "markdown")
    assert write(read(written), "markdown") == written


@given(documents())
def test_segments_tile_the_markdown(document: Document) -> None:
    """Every block's span is where it stands in the Markdown, and segments cover the rest."""
    back = read(write(document, "markdown"))
    placed = {segment.span for segment in back.segments if segment.role is not Role.BLANK}
    blocks = [*back.body, *(block for comment in back.comments for block in comment.blocks)]
    assert placed >= {block.span for block in blocks}
    assert back.restore().decode() == back.source.text


@given(documents())
def test_windows_line_ends_change_nothing(document: Document) -> None:
    """A file whose line ends were turned into those of Windows reads as before."""
    written = write(document, "markdown")
    assert content(read(written.replace("\n", "\r\n"))) == content(document)


@given(
    st.lists(
        st.sampled_from(
            [
                "#",
                "> ",
                "- ",
                "1. ",
                "```",
                "{",
                "}",
                "a=1",
                "marks=[",
                "\n",
                "### Comment 1 {#comment-1}",
                "[",
                "](",
                ")",
                "*",
                "`",
                "\\",
                "&#99",
                "9;",
                " ",
                "x",
                "\xa0",
                "## Comments {#comments}",
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_no_body_breaks_the_reader(body: str) -> None:
    """Whatever stands below the front matter is read or refused with our own error."""
    with suppress(MalformedMarkdownError):
        read(HEAD + body)


@given(st.data())
def test_no_value_breaks_the_reader(data: st.DataObject) -> None:
    """Whatever a key of the front matter has as its value is read or refused with our own error."""
    lines = HEAD.split("\n")
    values = st.recursive(
        st.sampled_from(["null", "true", "1", "1.5", '"x"', "NaN", '"blog_post"', "nonsense", ""]),
        lambda inner: (
            st.lists(inner, max_size=2).map(lambda items: f"[{', '.join(items)}]")
            | inner.map(lambda value: f'{{"text": {value}, "number": 1}}')
        ),
    )
    index = data.draw(st.integers(1, len(lines) - 3))
    lines[index] = lines[index].partition(":")[0] + ": " + data.draw(values)
    with suppress(CorpusnormError):
        normalize("\n".join(lines).encode())


def test_the_flow_reads_canonical_markdown() -> None:
    """normalize takes canonical Markdown as what it is, and says so in the evidence."""
    written = write(FULL, "markdown")
    back = normalize(written.encode())
    assert content(back) == content(FULL)
    assert (back.detection.confidence, back.detection.evidence[0].feature) == (1.0, "front matter")
    assert back.repairs == ()


@pytest.mark.parametrize("text", ["", "---\ntitle: x\n---\n", ' ---\nschema: "corpusnorm/document/1"\n', "A text.\n"])
def test_other_texts_are_not_canonical(text: str) -> None:
    """Front matter of another form, or none, is no sign of canonical Markdown."""
    assert not is_canonical(text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2 * 3 {x}_[1]`", r"2 \* 3 \{x}\_\[1\]\`"),
        ("{a=1}\n{b} {c}{d}", "\\{a=1}\n\\{b} \\{c}{d}"),
        ("<b> </b> <!-- &amp; &#38; &x1;", r"\<b> \</b> \<!-- \&amp; \&#38; \&x1;"),
        ("# one\n- two\n3. three\n4) four", "\\# one\n\\- two\n3\\. three\n4\\) four"),
        (" in\tout \n\tx\xa0", "&#32;in\tout&#32;\n&#9;x&#160;"),
        ("a\x00b\rc\u2028d", "a&#0;b&#13;c&#8232;d"),
        ("> + = ~", r"\> + = ~"),
        ("Plain, (really) - 3.5!", "Plain, (really) - 3.5!"),
        ("AT&T & sons; 3 < 4 <3, f{x}", "AT&T & sons; 3 < 4 <3, f{x}"),
    ],
)
def test_signs_are_escaped(text: str, written: str) -> None:
    """A sign that Markdown would take for markup has a backslash, lost white space a number."""
    assert escaped(text) == written
    assert read_inline(written).text == text


@pytest.mark.parametrize(
    ("marks", "written"),
    [
        ([mark(MarkType.EMPHASIS, 0, 3)], "_one_ two"),
        ([mark(MarkType.EMPHASIS, 0, 2)], "*on*e two"),
        ([mark(MarkType.STRONG, 0, 7), mark(MarkType.EMPHASIS, 4, 7)], "**one _two_**"),
        ([mark(MarkType.CODE, 0, 3), mark(MarkType.LINK, 0, 3, "a b(c)&lt;")], r"[`one`](a&#32;b\(c\)\&lt;) two"),
        ([mark(MarkType.LINK, 4, 7)], "one [two]()"),
    ],
)
def test_marks_are_written_as_markdown(marks: list[object], written: str) -> None:
    """Marks that nest are written with the signs of Markdown."""
    assert marked("one two", marks) == written  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "marks",
    [
        [mark(MarkType.EMPHASIS, 0, 3), mark(MarkType.STRONG, 2, 5)],
        [mark(MarkType.EMPHASIS, 0, 5), mark(MarkType.EMPHASIS, 1, 3)],
        [mark(MarkType.CODE, 0, 5), mark(MarkType.STRONG, 1, 3)],
        [mark(MarkType.LINK, 0, 5, "x"), mark(MarkType.LINK, 1, 3, "y")],
        [mark(MarkType.STRONG, 2, 2)],
        [mark(MarkType.LINK, 0, 3, "")],
    ],
)
def test_marks_that_markdown_cannot_say_are_listed(marks: list[object]) -> None:
    """Marks that overlap, repeat within themselves or are empty stand behind the block."""
    post = document(body=(block(BlockType.PARAGRAPH, "one two", *marks),))  # type: ignore[arg-type]
    written = write(post, "markdown")
    assert "\none two {marks=[" in written
    assert content(read(written)) == content(post)


def test_hand_written_markdown_is_read() -> None:
    """Loose lists, indented lines, several blank lines and line ends with blanks are taken."""
    markdown = "\n\n  A line  \nand its end\n- one\n\n- two\n   more\n1. three\n> said\n> so\nBy whom\n"
    assert bodies(markdown) == [
        ("paragraph", "A line\nand its end"),
        ("list_item", "one"),
        ("list_item", "two\nmore"),
        ("list_item", "three"),
        ("block_quote", "said\nso"),
        ("paragraph", "By whom"),
    ]


def test_a_fence_holds_anything() -> None:
    """Within a fence nothing is markup, not even the line before the comments."""
    markdown = "````table\n## Comments {#comments}\n```\n\n\\*\n````\n"
    assert bodies(markdown) == [("table", "## Comments {#comments}\n```\n\n\\*")]


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ('kind: "blog_post"\n', "", 12, "the key `kind` is missing"),
        ('"blog_post"', '"poem"', 3, "unknown kind 'poem'; known are "),
        ("document/1", "document/2", 2, "reads corpusnorm/document/1"),
        ("title: null", "title: Hello", 4, "title: the value is not JSON"),
        ("title: null", "title: 3", 4, "title: must be a text"),
        ("title: null", 'title: "a\\nb"', 4, "title: must be one line"),
        ("title: null", "titel: null", 4, "unknown key `titel`"),
        ("subtitle: null", "title: null", 5, "the key `title` is there twice"),
        ("series: null", 'series: {"text": "I"}', 6, "series: must be an object with text, number"),
        ("series: null", 'series: {"text": "I", "number": true}', 6, "series: number: must be a whole number"),
        ("published: null", 'published: "today"', 8, "no ISO 8601 date"),
        ("reviewed: []", 'reviewed: [{"title": "X", "authors": []}]', 10, "a blog_post has none"),
        ("furniture: []", 'furniture:\n  - {"type": "x"}', 13, "must be an object with type, rule, text"),
        ("dateline: null", "dateline: " + "[" * 100_000, 11, "the value is not JSON"),
        ("\n---\n", "\n", 1, "the front matter is not ended"),
    ],
)
def test_wrong_front_matter_is_refused(old: str, new: str, line: int, problem: str) -> None:
    """What is wrong with the front matter is told with its line and what to write."""
    assert old in HEAD
    with pytest.raises(MalformedMarkdownError) as caught:
        read(HEAD.replace(old, new))
    assert caught.value.line == line
    assert problem in caught.value.problem


@pytest.mark.parametrize(
    ("body", "line", "problem"),
    [
        ("A _word", 1, "`_` is opened and not closed"),
        ("fine\na [word\nfine", 2, "`[` is opened and not closed"),
        ("_a **b_ c**", 1, "`_` is closed that was not opened here"),
        ("[a [b](c) d](e)", 1, "a link within a link"),
        ("a {b}", 1, r"write \{ for the sign itself"),
        ("a {colour=1}", 1, "unknown attribute `colour`; known are level"),
        ("## a {level=true}", 1, "the attribute `level` must be int or null"),
        ("a {marks=[1]}", 1, "`marks` must list objects"),
        ("a {marks=", 1, "`marks` is not JSON"),
        ("##", 1, "a heading has a line without text"),
        ("> a\n>\n> b", 1, "a block_quote has a line without text"),
        ("```\na", 1, "the fence is not closed"),
        ("```python\na\n```", 1, "behind a fence"),
        ("### Comment 1 {#comment-1}", 1, "expected `## Comments {#comments}`"),
        ("## Comments {#comments}\n\nHello", 3, "expected `### Comment 1 {#comment-1`"),
        ("## Comments {#comments}\n\n### Comment 2 {#comment-2}", 3, "expected `### Comment 1 {#comment-1`"),
        ('## Comments {#comments}\n\n### Comment 1 {#comment-1 likes="3"}', 3, "`likes` must be int or null"),
        ('## Comments {#comments}\n\n### Comment 1 {#comment-1 published="now"}', -12, "no ISO 8601 date"),
        ('## Comments {#comments}\n\n### Comment 1 {#comment-1 type="ping"}', 3, "`comment` or `pingback`, not `ping`"),
        ("## Comments {#comments-unsplit}\n\nHi.\n\n## Comments {#comments}", 5, "nothing may stand below"),
        ("## Comments {#comments-unsplit count=true}", 1, "`count` must be int or null"),
    ],
)
def test_a_wrong_body_is_refused(body: str, line: int, problem: str) -> None:
    """What is wrong below the front matter is told with its line and what to write."""
    with pytest.raises(MalformedMarkdownError) as caught:
        read(HEAD + body)
    assert caught.value.line == HEAD.count("\n") + line
    assert problem in caught.value.problem
