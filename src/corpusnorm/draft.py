"""A document on the way: what segmentation found, not yet checked.

All spans count code points of the *repaired* text; `corpusnorm.build` maps them to the source.
"""

from __future__ import annotations

from attrs import Factory, define, field

from corpusnorm.document import BlockType, CommentType, Series
from corpusnorm.edit import Span
from corpusnorm.facts import Facts
from corpusnorm.language import identify
from corpusnorm.line import Line, Lines, Role


@define(kw_only=True)
class DraftBlock:
    """A block of text. ``span`` covers it with its list or quotation marks, ``content`` without.

    Where lines of the page stand within it, ``content`` reaches to the first of them, and ``rest`` holds what follows.
    """

    type: BlockType
    span: Span
    content: Span
    level: int | None = None
    ordered: bool | None = None
    number: int | None = None
    is_marked: bool = False
    """Whether markup or a printed marker says what the block is, so that nothing was inferred."""
    rest: tuple[Span, ...] = ()

    @property
    def pieces(self) -> tuple[Span, ...]:
        """The stretches of the text that are its content."""
        return (self.content, *self.rest)

    def text_in(self, text: str) -> str:
        """The content; a word that a page break cuts keeps the hyphen and the line break."""
        if not self.rest:
            return text[self.content.start : self.content.end]
        parts = [text[piece.start : piece.end] for piece in self.pieces]
        return "".join(f"{part}{glue(part)}" for part in parts[:-1]) + parts[-1]


def glue(part: str) -> str:
    """What joins a part of a block to the next one."""
    return "\n" if part.endswith(("-", "\N{HYPHEN}")) else " "


@define(kw_only=True)
class DraftComment:
    """A comment. ``span`` reaches from its first to its last character, its header left out."""

    blocks: list[DraftBlock]
    author: str | None = None
    published: str | None = None
    likes: int | None = None
    depth: int | None = None
    type: CommentType = CommentType.COMMENT


@define(kw_only=True)
class DraftUnsplit:
    """Comments that nothing sets apart, and how many the text says there are."""

    blocks: list[DraftBlock]
    count: int | None = None


@define(kw_only=True)
class DraftFurniture:
    """A stretch of the page that is no part of the document, and the rule that says so."""

    type: str
    span: Span
    rule: str


@define(kw_only=True)
class Draft:
    """What segmentation found in ``text``, and the lines with their roles.

    ``language`` is that of the text, which may be known only since its letters were repaired.
    """

    text: str
    lines: Lines
    facts: Facts
    language: str | None = field()
    title: Span | None = None
    subtitle: Span | None = None
    series: Series | None = None
    authors: list[str] = Factory(list)
    published: str | None = None
    body: list[DraftBlock] = Factory(list)
    comments: list[DraftComment] = Factory(list)
    comments_unsplit: DraftUnsplit | None = None
    furniture: list[DraftFurniture] = Factory(list)

    @language.default
    def _language_of_text(self) -> str | None:
        return self.facts.language or identify(self.text)

    def role_lines(self, role: Role) -> list[Line]:
        """The lines that have ``role``."""
        return [line for line in self.lines if line.role is role]
