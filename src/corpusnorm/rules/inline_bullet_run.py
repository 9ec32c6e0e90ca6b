"""inline-bullet-run: the items of a list in one line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_GLYPHS = "•●▪■►‣"
_SIGN = re.compile(rf"[{_GLYPHS}][ \t]")
_BULLET = re.compile(rf"(?:^|(?<![ \t])[ \t]++)[{_GLYPHS}][ \t]++")
_SHORTEST = 3
"""Characters of an item."""


@text_rule(
    code="MK015",
    name="inline-bullet-run",
    stage=Stage.MARKUP,
    safety=Safety.UNSAFE,
    message="List items in one line",
    cure="Begin a line with each bullet",
    trigger=tuple(_GLYPHS),
    examples=(
        Example("It has: • a harbour • a mill", "It has:\n• a harbour\n• a mill"),
        Example("Oldtown • Poland", "Oldtown • Poland"),
    ),
)
def inline_bullet_run(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Two and more bullets (`•`, `●`, `▪`, `■`, `►`) between blanks in one line, with some letters between them.

    Middle dots within words (`l·l`, `CuSO4·5H2O`), a single bullet, degrees, bullets around a label
    (`• SPONSORED •`) and rows of bullets stay.

    ## Why it matters

    The items read as one sentence without stops.

    ## Fix safety

    Unsafe: an address, a list of tracks or a line of tags is divided by bullets as well, and is one line.

    ## Known from

    PDF texts, one in six; web pages where the items stood beside each other.
    """
    end = -1
    for match in _SIGN.finditer(text):
        if match.start() > end:
            start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
            end = len(text) if end < 0 else end
            yield from _broken(text[start:end], start)


def _broken(line: str, at: int) -> Iterator[Edit]:
    """Line breaks before the bullets of a line that holds a whole list, which begins at ``at``."""
    bullets = list(_BULLET.finditer(line))
    if len(bullets) < 2 or "|" in line:
        return
    starts = [bullet.end() for bullet in bullets]
    ends = [bullet.start() for bullet in bullets[1:]] + [len(line.rstrip())]
    lengths = [end - start for start, end in zip(starts, ends, strict=True)]
    if min(lengths) < _SHORTEST:
        return
    intro = line[: bullets[0].start()]
    if intro.strip() and not intro.rstrip().endswith(":"):
        yield Edit(Span(at, at), f"{bullets[0][0].strip()} ")
    for bullet in bullets:
        if bullet.start() > 0:
            yield Edit(Span(at + bullet.start(), at + bullet.end()), f"\n{bullet[0].strip()} ")
