"""server-error-line: what a broken program wrote into the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.line import Lines
from corpusnorm.rule import Example, Stage, line_rule

_ERROR = re.compile(
    r"(?:PHP )?(?:Warning|Notice|Fatal error|Parse error|Deprecated|Strict Standards|Catchable fatal error) ?: "
    r".{5,250}?(?: in (?:/|[A-Z]:\\)\S+| on line \d+)"
)
_WORDS = frozenset("warning notice error deprecated standards".split())
_ABOUT_IT = re.compile(r"\bphp\b|mysql|\bbugs?\b|stack trace|error message|fehlermeldung|debug", re.IGNORECASE)


@line_rule(
    code="LA027",
    name="server-error-line",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Error message of the server",
    cure="Remove the line",
    words=_WORDS,
    examples=(
        Example(
            "The night ferry\n\nWarning: Division by zero in /srv/www/post.php on line 7\n\nIt was late.",
            "The night ferry\n\n\n\nIt was late.",
        ),
        Example(
            "Warning: high water in the old harbour on Tuesday", "Warning: high water in the old harbour on Tuesday"
        ),
    ),
)
def server_error_line(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that begin as the messages of PHP do (`Warning:`, `Notice:`, `Fatal error:`, `Deprecated:`) and name a file or
    the number of a line in it.

    Where other lines of the document speak of PHP, of bugs or of error messages, where one introduces the message by
    a colon, and in program text and documents with fenced code it is quoted and stays.

    ## Why it matters

    It is no text, and stands in the middle of it.

    ## Fix safety

    Unsafe in a text file. Conversion to a document sets it aside as furniture and keeps it.

    ## Known from

    One web page in 1,400.
    """
    found = [line for line in lines.holding(_WORDS) if _ERROR.match(line.bare)]
    if not found or facts.is_code or facts.has_code_fence:
        return
    numbers = {line.number for line in found}
    if any(_ABOUT_IT.search(line.bare) for line in lines.filled if line.number not in numbers):
        return
    for line in found:
        before = lines.near(line, -1)
        if before is None or not before.bare.endswith(":"):
            yield Edit(line.span, "")
