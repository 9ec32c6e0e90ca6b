"""comment-reply-control: the buttons under a comment."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines, Role
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.plain_text import plain_text
from corpusnorm.structure.threads.comment_words import CONTROL

_POST = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_THREAD = (
    "Ada Green says:\nMay 4, 2019 at 7:30 pm\n\nSo glad.\n\nReply\n\n"
    "Tom Reed says:\nMay 4, 2019 at 8:10 pm\n\nBravo!\n\nReply"
)
_LONGEST = 240
"""Characters of a row of buttons."""


@line_rule(
    code="CM014",
    name="comment-reply-control",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Button under a comment",
    examples=(
        Example(f"{_POST}\n\n2 comments\n\n{_THREAD}", None),
        Example("Report\n\nThe inquiry found …", "Report\n\nThe inquiry found …"),
    ),
)
def comment_reply_control(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `Reply`, `Report`, `Permalink` and their like as lines between the comments of a thread, in a dozen languages.
    Elsewhere such a word is a heading (`Report`) or the name of a form, and stays.

    ## Why it matters

    It is no text, but it bounds the comments.

    ## Fix safety

    Reported only. In the document it is a marker between the comments.

    ## Known from

    4 of 1,000 web texts; half of all blogs, as whole pages.
    """
    for line in lines:
        is_marker = line.role is Role.MARKER and line.rule is None
        if is_marker and len(line.bare) <= _LONGEST and CONTROL.fullmatch(plain_text(line)):
            yield Edit(line.span, None)
