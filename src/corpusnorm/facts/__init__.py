"""Facts about a document as a whole, which are evidence to several rules.

A mark that is damage in one document is meaning in another: `\\$5` is an escape in text
that came out of a Markdown converter, and a backslash in a shell script. What kind of
text it is, is established here once, from the source as it came, and given to every rule;
it is established anew only where repairs may have changed it (see `corpusnorm.repair`).
"""

from __future__ import annotations

from functools import cached_property

from corpusnorm.facts.date_order import DateOrder, find_date_order
from corpusnorm.facts.layout import Layout, find_layout
from corpusnorm.facts.line_ends import has_escaped_line_ends
from corpusnorm.facts.markdown_signs import is_markdown
from corpusnorm.facts.page_lines import Pages
from corpusnorm.facts.pages import find_pages
from corpusnorm.facts.program import has_code_fence, has_tex, is_code
from corpusnorm.facts.records import LineRecord, find_record
from corpusnorm.facts.verse import is_verse
from corpusnorm.facts.wrapping import may_be_wrapped, usual_width
from corpusnorm.language import identify
from corpusnorm.line import PIECE, pieces, with_line_feeds

__all__ = ["DateOrder", "Facts", "Layout", "LineRecord", "Pages"]


_LONG = 1_000_000
"""The lines of a text with more characters take much room, and little of the time: each fact has them made anew."""


class Facts:
    """What is known of one document. Each fact is worked out when it is first asked for."""

    def __init__(self, source: str) -> None:
        self._text = source
        self._is_long = len(source) > _LONG

    def agree_with(self, other: Facts) -> bool:
        """Whether the facts that were asked for hold of another text, too, as far as a rule can tell them apart."""
        return self._text == other._text or all(
            value == getattr(other, name) for name, value in vars(self).items() if not name.startswith("_")
        )

    @property
    def _source(self) -> str:
        """The text with line feeds."""
        return with_line_feeds(self._text) if self._is_long and self._has_other_line_ends else self._kept_source

    @property
    def _lines(self) -> list[str]:
        """The lines, without white space around them."""
        return _bare_lines(self._text) if self._is_long else self._kept_lines

    @cached_property
    def _has_other_line_ends(self) -> bool:
        return with_line_feeds(self._text) != self._text

    @cached_property
    def _kept_source(self) -> str:
        return with_line_feeds(self._text)

    @cached_property
    def _kept_lines(self) -> list[str]:
        return _bare_lines(self._kept_source)

    @cached_property
    def is_code(self) -> bool:
        """Whether a good part of the lines are program text or configuration."""
        return is_code(self._lines)

    @cached_property
    def has_code_fence(self) -> bool:
        """Whether code is set off by fences."""
        return has_code_fence(self._source)

    @cached_property
    def has_tex(self) -> bool:
        """Whether the text holds mathematics or commands in TeX."""
        return has_tex(self._source)

    @cached_property
    def has_escaped_line_ends(self) -> bool:
        r"""Whether a text of several lines stands in one, with ``\n`` in place of each line end."""
        is_prose = not (self.is_code or self.has_code_fence or self.has_tex)
        return is_prose and has_escaped_line_ends(self._source)

    @cached_property
    def is_markdown(self) -> bool:
        """Whether the document as a whole is Markdown; a program is not."""
        return not self.is_code and is_markdown(self._source)

    @cached_property
    def layout(self) -> Layout:
        """How paragraphs are set apart."""
        return find_layout(self._lines, may_be_wrapped=may_be_wrapped(self._source))

    @cached_property
    def page_width(self) -> float:
        """How many characters the lines of the page mostly have that are filled up; 0 where none are."""
        return usual_width(self._lines, apart=self.layout is Layout.SPACED_OUT)

    @cached_property
    def is_verse(self) -> bool:
        """Whether short lines stand in stanzas."""
        return is_verse(self._lines)

    @cached_property
    def line_record(self) -> LineRecord | None:
        """What each line is in a table, a chat log or a glossary; None where lines are no records."""
        return find_record(self._lines)

    @property
    def keeps_lines(self) -> bool:
        """Whether each line break has a meaning of its own: in program text, verse, tables, chats, glossaries."""
        return self.is_code or self.is_verse or self.line_record is not None

    @cached_property
    def pages(self) -> Pages:
        """The numbers and running heads that the pages of a PDF or a book left in the text."""
        return find_pages(self._source, self._lines)

    @cached_property
    def language(self) -> str | None:
        """The language of the text as a BCP 47 tag, or None where it is not clear."""
        return identify(self._source)

    @cached_property
    def date_order(self) -> DateOrder | None:
        """Whether the day comes first where a date has slashes, or the month; None where it may be either."""
        return find_date_order(self._source, self.language)


def _bare_lines(text: str) -> list[str]:
    lines: list[str] = []
    for piece in pieces(text, PIECE):
        *contents, rest = with_line_feeds(piece).split("\n")
        lines += map(str.strip, contents)
    lines.append(rest.strip())
    return lines
