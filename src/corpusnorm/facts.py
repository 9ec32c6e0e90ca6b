"""Facts about a document as a whole, which are evidence to several rules.

A mark that is damage in one document is meaning in another: `\\$5` is an escape in text
that came out of a Markdown converter, and a backslash in a shell script. What kind of
text it is, is established here once, from the source as it came, and given to every rule.
"""

from __future__ import annotations

import enum
import re
import statistics
from functools import cached_property
from itertools import pairwise

from corpusnorm.language import identify

# Every pattern begins with a literal, and looks behind only after it: so a text without the
# literal is passed over at the speed of a string search.
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_CODE_LINE = re.compile(
    r"[#/$>%]{0,2} ?(?:def|class|import|from|return|function|var|const|let|public|private|static|void|int"
    r"|echo|sudo|export|select|insert|if|for|while)\b.*[;{}():=]$|[{}]$|<\?|#!\s*/|.*[;{]$"
)
_TEX = re.compile(
    r"\\(?:begin|end|frac|sqrt|sum|int|alpha|beta|gamma|theta|sigma|mathbb|mathrm|text|label|ref|cite|left|right|nabla|tau)\b"
    r"|\\\(|\\\[|\$[^$\n]{1,80}[\\^_=][^$\n]{0,80}\$"
)
_HEADING = re.compile(r"\n[ \t\r]*\n#{1,6} +[^\s#][^\n]*(?=\n[ \t\r]*\n|\n?\Z)")
_LINK = re.compile(r"\]\((?:https?://|/|#|mailto:)[^)\n]*\)")
_PICTURE = re.compile(r"\n!\[[^\]\n]{0,300}\]\([^)\s]{1,500}\)(?=[ \t]*(?:\n|\Z))")
_BOLD_ITEM = re.compile(r"\n[*+-] +\*\*?\S")
_ESCAPE = re.compile(r"\\(?:(?<![\\\w]\\)(?:\$(?=\d)|[*_#>~+-](?=[\w\s]))|(?<=\w\\)_(?=\w)|(?<=\d\\)\.(?=\s))")
_STRONG = re.compile(r"\*\*(?<![\w*\\]\*\*)[^\s*][^*\n]{0,200}(?<=[^\s\\])\*\*(?![\w*])")
_TABLE_RULE = re.compile(r"\n\|? *:?-{3,}:? *\|")
_MARKDOWN_SIGNS = (
    ("#", _HEADING),
    ("](", _LINK),
    ("![", _PICTURE),
    (" *", _BOLD_ITEM),
    ("\\", _ESCAPE),
    ("**", _STRONG),
    ("---", _TABLE_RULE),
)
"""What Markdown is told by, each with a literal that it cannot do without."""

_STARRED = re.compile(r"\*(?<![\w*\\]\*)[^\W_][^*\n]{0,200}(?<=[^\s\\*])\*(?![\w*])")
_MARKED_TITLE = re.compile(
    r"\*(?<![\w*\\]\*)[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|of|the|and|in|to|a|for|on|at|by|de|la|du|der|die|und))+[:,]?"
    r"(?: [^*\n]{1,80})?\*(?![\w*])"
)
"""The title of a work between asterisks: what a writer stresses in plain text has no capitals."""
_UNDERLINED = re.compile(r"_(?<![\w\\]_)[^\W_][^_\n]{0,200}(?<=[^\s\\_])_(?!\w)")


class Layout(enum.StrEnum):
    """How a text sets its paragraphs apart."""

    BLANK_LINES = "blank_lines"
    """A blank line between paragraphs, which are one line each."""
    SINGLE_NEWLINES = "single_newlines"
    """Every line is a paragraph; blank lines, if there are any, mean more than that."""
    WRAPPED = "wrapped"
    """Paragraphs are broken into lines of about the same length."""
    FLAT = "flat"
    """One line holds everything."""


class Facts:
    """What is known of one document. Each fact is worked out when it is first asked for."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def _lines(self) -> list[str]:
        """The lines, without white space around them."""
        return [line.strip() for line in self._source.split("\n")]

    @cached_property
    def is_code(self) -> bool:
        """Whether a good part of the lines are program text or configuration."""
        lines = [line for line in self._lines if line]
        suspects = [line for line in lines if line[-1] in ";{}():=" or line[0] in "#<"]
        if 5 * len(suspects) <= 2 * len(lines):
            return False
        return 5 * sum(1 for line in suspects if _CODE_LINE.match(line)) > 2 * len(lines)

    @cached_property
    def has_code_fence(self) -> bool:
        """Whether code is set off by fences."""
        return ("```" in self._source or "~~~" in self._source) and bool(_FENCE.search(self._source))

    @cached_property
    def has_tex(self) -> bool:
        """Whether the text holds mathematics or commands in TeX."""
        return ("\\" in self._source or "$" in self._source) and bool(_TEX.search(self._source))

    @cached_property
    def is_markdown(self) -> bool:
        """Whether the document as a whole is Markdown.

        Two different signs prove it, or emphasis beside one other sign, or a sign that
        occurs three times, or two titles of works in emphasis: one pair of asterisks alone
        may be the writer's own.
        """
        if self.is_code:
            return False
        text = f"\n\n{self._source}"  # so that the first line, too, has a blank one above it
        counts = [len(sign.findall(text)) for literal, sign in _MARKDOWN_SIGNS if literal in text]
        if "*" in text and len(_MARKED_TITLE.findall(text)) >= 2:
            return True
        kinds = sum(1 for count in counts if count)
        if kinds >= 2 or max(counts, default=0) >= 3:
            return True
        return kinds == 1 and self._has_emphasis

    @property
    def _has_emphasis(self) -> bool:
        starred = "*" in self._source and _STARRED.search(self._source)
        return bool(starred or ("_" in self._source and _UNDERLINED.search(self._source)))

    @cached_property
    def layout(self) -> Layout:
        """How paragraphs are set apart."""
        lines = self._lines[:]
        while lines and not lines[-1]:
            lines.pop()
        lengths = [len(line) for line in lines if line]
        if len(lengths) <= 1:
            return Layout.FLAT
        if _is_wrapped(self._source.split("\n")[: len(lines)], lengths):
            return Layout.WRAPPED
        blanks = sum(1 for line, after in pairwise(lines) if line and not after)
        followed = sum(1 for line, after in pairwise(lines) if line and after)
        return Layout.SINGLE_NEWLINES if followed > blanks else Layout.BLANK_LINES

    @cached_property
    def language(self) -> str | None:
        """The language of the text as a BCP 47 tag, or None where it is not clear."""
        return identify(self._source)


def _is_wrapped(lines: list[str], lengths: list[int]) -> bool:
    """Whether most lines that are followed by another are filled up to a common width."""
    inner = [
        len(line.rstrip())
        for line, after in pairwise(lines)
        if line.strip() and after.strip() and not after[:1].isspace()
    ]
    if len(inner) < 4 or 2 * len(inner) < len(lengths):
        return False
    width = max(statistics.quantiles(inner, n=20)[-1], 1)
    filled = sum(1 for length in inner if 0.75 * width <= length <= 1.1 * width)
    return 40 <= width <= 120 and filled > 0.7 * len(inner)
