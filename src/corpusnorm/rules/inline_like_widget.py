"""inline-like-widget: the like button of a comment in the middle of a flattened text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule
from corpusnorm.structure.likes import LABEL, LABELS

_DOUBLES = tuple(label * 2 for label in LABELS)
_INLINE = re.compile(rf"(?<![^ .!?)\"”])(?P<label>{LABEL})(?P=label)(?=\s)")


@text_rule(
    code="CM002",
    name="inline-like-widget",
    stage=Stage.STRUCTURE,
    safety=Safety.REPORT,
    message="Like button of a comment within a line: the line breaks of the thread are lost",
    trigger=_DOUBLES,
    examples=(
        Example("Well said. LikeLike Reply Anna says: I agree.", None),
        Example("Well said.\nLikeLike\nI agree.", "Well said.\nLikeLike\nI agree."),
    ),
)
def inline_like_widget(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    The doubled word of the like button (see `comment-like-widget`) as a token of its own in the middle of a line.

    ## Why it matters

    The comments of a thread have run into one paragraph, and only the button still tells them apart.

    ## Fix safety

    Reported only: where a line breaks that held more than the button is not known.

    ## Known from

    Extractors that put a whole page on one line, and corpora that store a document per line.
    """
    for match in _INLINE.finditer(text):
        begins_line = match.start() == 0 or text[match.start() - 1] == "\n"
        if not (begins_line and text.startswith("\n", match.end())):
            yield Edit(Span(*match.span()), None)
