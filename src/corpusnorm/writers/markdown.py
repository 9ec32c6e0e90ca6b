"""Canonical Markdown: a document for people to read and edit, which reads back as the same.

A list item stands on the line after the item before it; all other blocks are set apart by
one blank line. The further lines of a list item are indented. What the signs of Markdown
cannot say of a block (marks that overlap, an ordered item without a printed number) stands
in braces behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from corpusnorm.canonical.attributes import COMMENT, write_attributes
from corpusnorm.canonical.comment_headings import COMMENTS, COMMENTS_UNSPLIT, comment_beginning
from corpusnorm.canonical.front_matter import write_front_matter
from corpusnorm.canonical.inline import HIDDEN, escaped, marked, write_references
from corpusnorm.document import Block, BlockType, Comment, CommentType, Document, UnsplitComments
from corpusnorm.record import in_order, mark_record
from corpusnorm.writer import Writer


def write_markdown(document: Document) -> str:
    """The document as canonical Markdown, which `corpusnorm.reader.read_markdown` reads."""
    parts = [write_front_matter(document), *_blocks(document.body)]
    if document.comments:
        parts.append(COMMENTS)
    for number, comment in enumerate(document.comments, start=1):
        parts += [_comment_heading(number, comment), *_blocks(comment.blocks)]
    if document.comments_unsplit is not None:
        parts += [_unsplit_heading(document.comments_unsplit), *_blocks(document.comments_unsplit.blocks)]
    return "\n\n".join(parts) + "\n"


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    """The blocks, those of one list together."""
    lines: list[str] = []
    for block, after in pairwise([*blocks, None]):
        assert block is not None
        lines.append(_block(block))
        if after is None or not block.type is after.type is BlockType.LIST_ITEM:
            yield "\n".join(lines)
            lines = []


def _block(block: Block) -> str:
    """A block with its signs, and with the attributes that Markdown cannot say."""
    if block.type in (BlockType.CODE, BlockType.TABLE):
        return _fenced(block)
    first, further, said = _signs(block)
    attributes = _unsaid(block, said)
    is_heading = block.type is BlockType.HEADING
    text = marked(block.text, block.marks, is_heading=is_heading)
    if text is None:
        text = escaped(block.text, is_heading=is_heading)
        attributes["marks"] = _marks(block)
    ending = f" {write_attributes(attributes)}" if attributes else ""
    return first + text.replace("\n", f"\n{further}") + ending


def _signs(block: Block) -> tuple[str, str, dict[str, Any]]:
    """What stands before the first line and the further lines, and what the reader takes from it."""
    if block.type is BlockType.HEADING:
        level = block.level or 2
        return "#" * level + " ", "", {"level": level}
    if block.type is BlockType.BLOCK_QUOTE:
        return "> ", "> ", {}
    if block.type is not BlockType.LIST_ITEM:
        return "", "", {}
    if not block.ordered:
        return "- ", "  ", {"ordered": False}
    number = block.number if block.number is not None and 0 <= block.number < 10**9 else 1
    first = f"{number}. "
    return first, " " * len(first), {"ordered": True, "number": number}


def _unsaid(block: Block, said: dict[str, Any]) -> dict[str, Any]:
    """The fields of a block that its signs do not give, or give wrongly."""
    names = ("level", "ordered", "number")
    return {name: getattr(block, name) for name in names if getattr(block, name) != said.get(name)}


def _marks(block: Block) -> list[dict[str, Any]]:
    return [mark_record(mark) for mark in in_order(block.marks)]


def _fenced(block: Block) -> str:
    """Code or a table between fences that are longer than any row of backticks in it."""
    attributes = _unsaid(block, {})
    text = block.text
    if HIDDEN.search(text):
        attributes["escaped"] = True
        text = write_references(text)
    if block.marks:
        attributes["marks"] = _marks(block)
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    # Markdown allows no backtick on the line that opens a fence.
    ending = f" {write_attributes(attributes)}".replace("`", r"\u0060") if attributes else ""
    label = "table" if block.type is BlockType.TABLE else ""
    return f"{fence}{label}{ending}\n{text}\n{fence}"


def _comment_heading(number: int, comment: Comment) -> str:
    known = {name: getattr(comment, name) for name in COMMENT if getattr(comment, name) is not None}
    if comment.type is CommentType.COMMENT:
        del known["type"]
    attributes = f" {write_attributes(known)[1:-1]}" if known else ""
    return f"{comment_beginning(number)}{attributes}}}"


def _unsplit_heading(comments: UnsplitComments) -> str:
    attributes = "" if comments.count is None else f" {write_attributes({'count': comments.count})[1:-1]}"
    return f"{COMMENTS_UNSPLIT}{attributes}}}"


MARKDOWN = Writer(name="markdown", suffix=".md", write=write_markdown)
