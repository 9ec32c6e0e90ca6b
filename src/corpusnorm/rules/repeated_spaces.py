"""repeated-spaces: several blanks between two words of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import code
from corpusnorm.rule import Example, Stage, text_rule

_GAP = re.compile(r"  +")
_WORD = re.compile(r"\s[^\W\d_]?[a-zß-öø-ÿ]+[,.;:!?]?(?!\S)")
_LEAST_WORDS = 6
_SAMPLE = 1_000
"""Characters of a line that show whether it is running text; a whole document may be one line."""
_OPTION = re.compile(r"--?[A-Za-z]")
"""How a line begins that explains an option of a command, which stands in a column."""
_WIDE = 4
"""Blanks that a column sets apart, or a place to fill in."""
_BEFORE = frozenset(",%)’'")
_AFTER = frozenset("(“\"‘'„«$€£&")
"""Signs that may stand beside the gap; other than at them and at letters and digits it can have a meaning."""


@text_rule(
    code="LA019",
    name="repeated-spaces",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="Several blanks between two words",
    cure="Leave one",
    trigger=("  ",),
    examples=(
        Example(
            "The ferry was towed off  the sandbank on Tuesday morning.",
            "The ferry was towed off the sandbank on Tuesday morning.",
        ),
        Example("It ran aground on Sunday.  It was towed off.", "It ran aground on Sunday.  It was towed off."),
    ),
)
def repeated_spaces(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Two or three blanks between two words, in a line of running text.

    Two blanks after a stop are a habit of typists and stay. So do columns, tables, forms, verse, program text, lines
    with tabs, and lines in which a gap is wider.

    ## Why it matters

    Equal sentences become different ones, and a tokenizer may give an empty token.

    ## Fix safety

    Safe: in running text nothing is seen of it.

    ## Known from

    One in three PDF texts and most pages turned into Markdown; one in ten web texts.
    """
    literal = None
    line_end, is_text = -1, False
    for match in _GAP.finditer(text):
        start, end = match.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        if (before.isalnum() or before in _BEFORE) and (after.isalnum() or after in _AFTER):
            if end > line_end:
                line_start = text.rfind("\n", 0, start) + 1
                line_end = text.find("\n", end) % (len(text) + 1)
                is_text = _is_running_text(text[line_start:line_end])
            if not is_text:
                continue
            if literal is None:
                if facts.keeps_lines:
                    return
                literal = code(text)
            if start not in literal:
                yield Edit(Span(start, end), " ")


def _is_running_text(line: str) -> bool:
    """Whether a line has enough words in lower case, and no gap as wide as between columns."""
    bare = line.strip()
    if "\t" in bare or " " * _WIDE in bare or "|" in bare or _OPTION.match(bare):
        return False
    sample = bare[:_SAMPLE]
    words = len(_WORD.findall(f" {sample}"))
    return words >= _LEAST_WORDS and 2 * words >= len(sample.split())
