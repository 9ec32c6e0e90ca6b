"""pingback-line: another site has linked to the text, told among its comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines, Role
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.threads.comment_words import EXCERPT

_NAMED = re.compile(r"(?:[*•-]|\d{1,4}[.)])? *(?:pingback|trackback)s? ?:", re.IGNORECASE)
_ROLES = (Role.COMMENT, Role.COMMENT_HEADER, Role.COMMENTS_UNSPLIT)

_POST = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_THREAD = "2 comments\n\nAda Green says:\nMay 4, 2019 at 7:30 pm\n\nSo glad.\n\nPingback: Fog | The Skarn Blog"


@line_rule(
    code="CM015",
    name="pingback-line",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Link from another site among the comments",
    examples=(
        Example(f"{_POST}\n\n{_THREAD}", None),
        Example("Trackbacks are on", "Trackbacks are on"),
    ),
)
def pingback_line(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Among the comments of a thread, lines that begin with `Pingback:` or `Trackback:`, and comments that are nothing
    but an excerpt between elisions (`[…] … […]`).

    The same in the text itself is a quotation, and stays.

    ## Why it matters

    A machine wrote it, in the name of a page.

    ## Fix safety

    Reported only. It stays a comment of the document.

    ## Known from

    2 of 1,000 web texts, on blogs.
    """
    for line in lines:
        if line.role in _ROLES and (_NAMED.match(line.bare) or EXCERPT.fullmatch(line.bare)):
            yield Edit(line.span, None)
