"""comment-section-boundary: comments that begin under the post without a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_POST = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_ANNOUNCED = f"{_POST}\n\n2 comments\n\nGlad to hear that.\n\nLikeLike\n\nAt last!\n\nLikeLike"


@line_rule(
    code="ST008",
    name="comment-section-boundary",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Nothing but white space between the text and its comments",
    examples=(
        Example(f"{_POST}\n\nGlad to hear that.\n\nLikeLike\n\nAt last!\n\nLikeLike", None),
        Example(_ANNOUNCED, _ANNOUNCED),
    ),
)
def comment_section_boundary(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    The white space between the last line of a text and its first comment, where neither a
    heading announces comments nor a line says who wrote the first of them.

    ## Why it matters

    What readers answered is taken for the author's text. The boundary is an inference from
    the widgets between the comments, and may be a paragraph off.

    ## Fix safety

    Reported only. The comments are set apart in the document; nothing is moved or removed.

    ## Known from

    Blogs, through extractors that drop the headers of comments.
    """
    filled = [line for line in lines if line.bare]
    for before, after in pairwise(filled):
        if after.role is Role.COMMENT:
            if before.role not in (Role.COMMENT_HEADER, Role.MARKER, Role.FURNITURE):
                yield Edit(Span(before.span.end, after.span.start), None)
            return
