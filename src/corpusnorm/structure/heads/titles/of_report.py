"""The title of an agency's report: the headline over its dateline, whatever a page prints between them."""

from __future__ import annotations

import re
from typing import Final

from corpusnorm.structure.heads.titles.candidates import is_byline_with_names, is_headline
from corpusnorm.structure.heads.top import Kind, Top, TopLine


def title_of_report(top: Top) -> TopLine | None:
    """The only headline above the text, or the first of two that stand together; captions and paths are none."""
    if not top.is_report:
        return None
    headlines = [each for each in top.lines if is_headline(each) and not _PATH.search(each.text)]
    if len(headlines) == 1 or (len(headlines) == 2 and _stand_together(headlines, top)):
        return headlines[0]
    return headlines[0] if headlines and _stand_over_byline(headlines, top) else None


_PATH: Final = re.compile(r" [>»›/→] ")


def _stand_over_byline(headlines: list[TopLine], top: Top) -> bool:
    """Whether the headlines, of which those below the first sum the report up, stand together over its byline."""
    first = top.lines.index(headlines[0])
    behind = first + len(headlines)
    return (
        first <= 1 and top.lines[first:behind] == headlines and any(map(is_byline_with_names, top.lines[behind:][:1]))
    )


def _stand_together(headlines: list[TopLine], top: Top) -> bool:
    first, second = (top.lines.index(each) for each in headlines)
    between = top.lines[first + 1 : second]
    return all(each.kind is Kind.NOTICE for each in between)
