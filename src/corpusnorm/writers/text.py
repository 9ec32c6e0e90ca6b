"""Plain text: the words and nothing else, for tools that read nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.document import Block, BlockType, Comment, Document
from corpusnorm.writer import Writer


def write_text(document: Document) -> str:
    """The document as paragraphs with a blank line between them.

    First come title, subtitle, series and a byline (``Ann Smith, Bo Li, 2019-03-03``), as
    far as they are known, then the blocks of the body, then each comment after a line
    ``[Comment 3] Marta K., 2019-03-03`` (``[Pingback 4]`` where a site wrote it), then comments
    that nothing sets apart after a line ``[Comments]``. These lines, and the number or the hyphen before a
    list item, are all that is added to the words. Quotations and headings look like
    paragraphs, markup is left off and furniture left out: who needs them takes another
    format. A block keeps its line breaks.
    """
    return "\n\n".join(_paragraphs(document)) + "\n"


def _paragraphs(document: Document) -> Iterator[str]:
    """The document from the title down to the comments, a blank line to stand between each two."""
    series = document.series.text if document.series else None
    for text in (document.title, document.subtitle, series):
        if text:
            yield text
    byline = [*document.authors, *([document.published] if document.published else [])]
    if byline:
        yield ", ".join(byline)
    yield from map(_block, document.body)
    for number, comment in enumerate(document.comments, start=1):
        yield _comment_line(number, comment)
        yield from map(_block, comment.blocks)
    if document.comments_unsplit is not None:
        yield "[Comments]"
        yield from map(_block, document.comments_unsplit.blocks)


def _block(block: Block) -> str:
    if block.type is not BlockType.LIST_ITEM:
        return block.text
    if block.number is not None:
        return f"{block.number}. {block.text}"
    return f"- {block.text}"


def _comment_line(number: int, comment: Comment) -> str:
    known = ", ".join(part for part in (comment.author, comment.published) if part)
    return f"[{comment.type.capitalize()} {number}] {known}".rstrip()


TEXT = Writer(name="text", suffix=".txt", write=write_text)
