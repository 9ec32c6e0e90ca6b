"""press-release-end-mark: the sign below the last line of a press release."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import phrases
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_MARK = re.compile(r"(?:#{3,5}|# # #(?: #){0,2}|[-–—] ?30 ?[-–—]|[-–—] ?(?:ENDS?|End[es]?) ?[-–—])$")
_LATE = 0.4
"""Share of the text that stands above the mark."""

_WORDS = phrases("30|end|ends|ende|")
"""The last of them is a line without words."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU035",
    name="press-release-end-mark",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="End mark of a press release",
    cure="Remove the mark",
    phrases=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\n# # #\n\nMedia contact: Mary Hallam", f"{_NEWS}\n\n\n\nMedia contact: Mary Hallam"),
        Example(f"# # #\n\n{_NEWS}", f"# # #\n\n{_NEWS}"),
    ),
)
def press_release_end_mark(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    One line of `###`, `# # #`, `-30-` or `– ENDS –` behind the first two fifths of a text that has no other such line.
    In Markdown `###` alone is an empty heading, and stays; so do `END` and `Ends` without dashes, and program text.

    ## Why it matters

    It is a mark for editors, from the time of the telegraph.

    ## Fix safety

    Unsafe in a text file: what follows it is no part of the release, and that would no longer show. Conversion to a
    document sets the line aside as furniture and keeps it.

    ## Known from

    One in a thousand web texts, the press releases of firms and authorities.
    """
    marks = [line for line in lines.reading(_WORDS) if _MARK.match(line.bare)]
    if len(marks) == 1 and marks[0].start >= _LATE * lines[-1].end and _is_mark(marks[0], facts):
        yield Edit(marks[0].span, "")


def _is_mark(line: Line, facts: Facts) -> bool:
    return not (line.bare.startswith("##") and facts.is_markdown) and not facts.is_code
