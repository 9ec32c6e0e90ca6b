"""click-here-line: a link whose words are all that is left of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import is_late, phrases, plain
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_ALONE = phrases(
    "click here|click here for more|click here for more information|click here to read more|click here to learn more"
    "|click to enlarge|click image to enlarge|click on image to enlarge|click on the image to enlarge"
    "|click photo to enlarge"
    "|click for larger image|click to view larger image|read it here|read the rest here|read the rest of this entry"
    "|read the rest of this article|read the rest of this post|read full post|read full review|hier klicken"
    "|klicken Sie hier"
    "|klick hier|zum Vergrößern anklicken|cliquez ici|cliquez pour agrandir|haga clic aquí|haz clic aquí|clique aqui"
    "|clicca qui|klicka här|klik hier|klikkaa tästä"
)
_WORDS = frozenset("click appeared appears full klicken klick cliquez clic clique clicca klicka klik".split())
_CALL = re.compile(
    r"(?:please )?click here (?:to|for|and|if)\b[^.!?]{2,100}[.!]?$"
    r"|(?:to|for)\b[^.!?]{3,80},? (?:please )?click here\.?$"
    r"|(?:read|see|view) (?:the )?(?:full|entire|whole|original|complete)"
    r" (?:article|story|post|report|interview|review|text|piece) (?:here|at|on|in)\b[^.!?]{0,60}\.?$"
    r"|(?:bitte )?klick(?:en sie|e)? hier,? (?:um|für)\b[^.!?]{2,80}\.?$|cliquez ici pour\b[^.!?]{2,80}\.?$"
    r"|(?:haga|haz) clic aquí para\b[^.!?]{2,80}\.?$|clicca qui per\b[^.!?]{2,80}\.?$"
    r"|clique aqui para\b[^.!?]{2,80}\.?$"
    r"|klicka här för att\b[^.!?]{2,80}\.?$|klik hier (?:om|voor)\b[^.!?]{2,80}\.?$",
    re.IGNORECASE,
)
_FEED = re.compile(r"the post\b[^\n]{3,150}\b(?:appeared first on|first appeared on)\b", re.IGNORECASE)
_PRINTED = re.compile(
    r"a version of this (?:article|essay|review|story|column|obituary) (?:appears|appeared)"
    r" in\b(?P<print> print (?:on|in)\b)?",
    re.IGNORECASE,
)
_LONGEST = 200
"""Characters of a line that is a link."""

_LONGEST_SOURCE = 300
"""Characters of a line that tells where a text is printed."""

_NEWS = "The ferry was towed off the sandbank on Tuesday.\n\nThe inquiry opens in May."


@line_rule(
    code="FU026",
    name="click-here-line",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Words of a link to another page",
    cure="Remove the line",
    phrases=_ALONE,
    words=_WORDS,
    examples=(
        Example(f"{_NEWS}\n\nThe post Ferry afloat appeared first on Hallam Herald.", f"{_NEWS}\n\n"),
        Example(f"{_NEWS}\n\nA version of this article appears in print on May 4, 2019, on Page 3.", f"{_NEWS}\n\n"),
        Example(f"{_NEWS}\n\nClick here to see all photos", None),
        Example("Click the button Save, then close the window.", "Click the button Save, then close the window."),
    ),
)
def click_here_line(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Lines that are nothing but the words of a link: `Click here to …`, `Read the full story at …`, and the line that a
    feed adds (`The post … appeared first on …`), in several languages; and the line that tells on which page of the
    printed paper a text stands (`A version of this article appears in print on …`).

    The step of a manual (`Click the button Save`) stays.

    ## Why it matters

    It promises what a text cannot hold.

    ## Fix safety

    The line of the feed, and that of the printed page, is furniture of a document; taking it out of a text file is
    unsafe. The others are reported
    only: what is behind the link may be the point of the text.

    ## Known from

    27 of 1,000 web texts.
    """
    holding = lines.holding(_WORDS)
    sources = [line for line in holding if _tells_source(line, lines)]
    calls = [line for line in holding if _is_call(plain(line))]
    for line in sorted({*lines.reading(_ALONE), *calls, *sources}, key=lambda line: line.number):
        if lines.rank(line):
            yield Edit(line.span, "" if line in sources else None)


def _is_call(text: str) -> bool:
    return len(text) <= _LONGEST and _CALL.match(text) is not None


def _tells_source(line: Line, lines: Lines) -> bool:
    """Whether a line tells where the text was first or is printed; without "in print" only if it stands at the end."""
    text = plain(line)
    if len(text) <= _LONGEST and _FEED.match(text):
        return True
    printed = _PRINTED.match(text) if len(text) <= _LONGEST_SOURCE else None
    return printed is not None and (printed["print"] is not None or is_late(line, lines))
