r"""What several parts must know of escapes as program text has them: where ``\n`` is the end of a line.

Such an escape may also be meant as it stands: in a path, in TeX, in a string of a program, in a sentence about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from corpusnorm.edit import Edit, Span

LINE_END = re.compile(r"\\(?:r\\n(?<!\\\\r\\n)|n(?<!\\\\n)(?=[\s\\•·*“„«\"'‘(|-]|[^\W_a-z]|\Z))")
"""A line end behind which something stands with which a line begins."""
ANY_LINE_END = re.compile(r"\\(?:r\\n(?<!\\\\r\\n)|n(?<!\\\\n))")
TEX = r"\\(?:n(?:abla|e|eg|eq|u|ot|ewcommand|ewline|oindent|ode)|r(?:ho|ight|ef|m)|t(?:au|ext\w*|heta|imes|an|o))\b"
_SPOKEN_OF = (
    rf"{TEX}|(?<![^\W\d_])[A-Za-z]:\\"  # a path
    r"|(?<![\w.,!?…;)])[\"'(]\\[nrt]|[\"'(](?>(?:\\(?:[nrt]|[ux][0-9a-fA-F]{2,4}))+)[\"')\],]"  # in quotation marks
    r"|\( ?[\"'](?>(?:[^\n(\\]++|\((?! ?[\"']))*)\\|[\"'],? ?\)"  # in a call
    r"|[`\[/]\\|\[[^\[\]\n]*+\\"  # in a class of characters
)
_NOT_MEANT = re.compile(_SPOKEN_OF)
_NOT_PROSE = re.compile(
    rf"[{{}}<>@]|\$(?![0-9])|(?<=[^ n])\||\|(?=[^ \\])|[\"']:|:\[|\\[^nrtux\"]|{_SPOKEN_OF}"  # program text
    r"|\\[ux](?![0-9a-fA-F]{2})"
)
_CUT = re.compile(r"\\(?:[ux][0-9a-fA-F]{0,3})?\Z")
_NEAR = 30
"""Characters before and behind an escape that are looked at."""


def line_ends(text: str, pattern: re.Pattern[str]) -> Iterator[Edit]:
    """The edits that make a line feed of each match of ``pattern``."""
    for match in pattern.finditer(text):
        yield Edit(Span(*match.span()), "\n")


def in_prose(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """Those of ``edits`` beside which nothing stands that looks like program text."""
    return [edit for edit in edits if not _NOT_PROSE.search(_around(text, edit.span))]


def meant(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """Those of ``edits`` whose escapes the text does not speak about."""
    return [edit for edit in edits if not _NOT_MEANT.search(_around(text, edit.span))]


def _around(text: str, span: Span) -> str:
    """What stands beside an escape in its line, without half of another escape at the end."""
    before = text[max(0, span.start - _NEAR) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + _NEAR].partition("\n")[0]
    return before + text[span.start : span.end] + _CUT.sub("", after)
