"""comment-header: who wrote a comment, and when."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines, Role
from corpusnorm.rule import Example, Stage, line_rule

_POST = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_THREAD = "Ada Green says:\nMay 4, 2019 at 7:30 pm\n\nSo glad.\n\nTom Reed says:\nMay 4, 2019 at 8:10 pm\n\nBravo!"


@line_rule(
    code="CM012",
    name="comment-header",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Author or date of a comment among the lines of the text",
    examples=(
        Example(f"{_POST}\n\n2 comments\n\n{_THREAD}", None),
        Example(f"{_POST}\n\nSimon says:\n\n{_POST}", f"{_POST}\n\nSimon says:\n\n{_POST}"),
    ),
)
def comment_header(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines over or under the comments of a thread that tell who wrote them and when (`Ada Green says:`, `4 May 2019 at
    7:30`). What proves a thread is told in the chapter on structure; a line of this form alone is dialogue, or the
    date of an event.

    ## Why it matters

    Counted as text, it makes each reader a person of the story.

    ## Fix safety

    Reported only. The document keeps the names and dates with their comments.

    ## Known from

    45 of 1,000 web texts, 118 of 1,000 whole pages.
    """
    for line in lines:
        if line.role is Role.COMMENT_HEADER:
            yield Edit(line.span, None)
