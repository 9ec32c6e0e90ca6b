"""title-site-suffix: the name of the site at the end of the title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule
from corpusnorm.structure.heads.titles.suffix import RIGHTS

_SUFFIX = re.compile(r"(?P<sign>(?<!\s)\s++(?:\||-|–|—|::|»|·)\s+)(?P<site>[^|»·\n]{2,60})$")
_MOST_WORDS = 5
"""Words of the name of a site."""

_TEXT = (
    "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog on its way to "
    "the island, with forty passengers and a lorry full of hay on board."
)


@line_rule(
    code="LA022",
    name="title-site-suffix",
    stage=Stage.STRUCTURE,
    safety=Safety.UNSAFE,
    message="The title ends in the name of the site",
    cure="Take the name off",
    examples=(
        Example(
            f"The night ferry | The Aldermere Post\n\n{_TEXT}\n\nThe Aldermere Post",
            f"The night ferry\n\n{_TEXT}\n\nThe Aldermere Post",
        ),
        Example(f"The night ferry – a report\n\n{_TEXT}", f"The night ferry – a report\n\n{_TEXT}"),
    ),
)
def title_site_suffix(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A title that ends in a sign (`|`, `-`, `–`, `»`) and at most five words, which stand elsewhere in the document on a
    line of their own or beside a copyright sign: the name of the site, as titles of pages have it.

    A subtitle after a dash is found nowhere else, so it stays. A name before the title stays, too.

    ## Why it matters

    The title is not found in a catalogue, and the name is counted once for each page.

    ## Fix safety

    Unsafe: the words may belong to the title.

    ## Known from

    One in 33 web texts.
    """
    for line in lines:
        match = _SUFFIX.search(line.bare) if line.role is Role.TITLE else None
        if match is None or match.start() == 0 or len(match["site"].split()) > _MOST_WORDS:
            continue
        if any(_names(match["site"], other) for other in lines if other is not line):
            yield Edit(Span(line.first + match.start(), line.last), "")


def _names(site: str, line: Line) -> bool:
    """Whether a line is the name of the site, or claims its rights."""
    if line.bare.casefold() == site.casefold():
        return True
    return site.casefold() in line.bare.casefold() and RIGHTS.search(line.bare) is not None
