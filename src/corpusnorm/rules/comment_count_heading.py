"""comment-count-heading: the line that announces comments and counts them."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines, Role
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.comment_words import announced_count

_POST = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_THREAD = "Ada Green says:\nMay 4, 2019 at 7:30 pm\n\nSo glad.\n\nTom Reed says:\nMay 4, 2019 at 8:10 pm\n\nBravo!"
_LONGEST = 300
"""Characters of a heading, with the title of the post in it."""


@line_rule(
    code="CM011",
    name="comment-count-heading",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Heading of the comments",
    examples=(
        Example(f"{_POST}\n\n2 comments\n\n{_THREAD}", None),
        Example(f"{_POST}\n\nDiscussion\n\n{_POST}", f"{_POST}\n\nDiscussion\n\n{_POST}"),
    ),
)
def comment_count_heading(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A line such as `14 comments` or `16 Responses to …` with comments below it. A heading without comments
    (`Discussion` in a paper) is none.

    ## Why it matters

    It is the surest sign of where a text ends, and no part of it.

    ## Fix safety

    Reported only. The comments are set apart in the document, and the line is a marker there.

    ## Known from

    114 of 1,000 web texts, blogs nearly all.
    """
    for line in lines:
        is_marker = line.role is Role.MARKER and line.rule is None and len(line.bare) <= _LONGEST
        if is_marker and announced_count(plain_text(line)) is not None:
            yield Edit(line.span, None)
