"""Where the title ends and the name of its site begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.edit import Span
from corpusnorm.line import Line
from corpusnorm.structure.heads.titles.candidates import SITE, letters
from corpusnorm.structure.heads.top import Kind, Top, TopLine

SUFFIX: Final = re.compile(r"(?<! ) ++(?P<sign>[|»·•–—-]|::) ++(?P<site>[^|»·•–—]{2,60})$")


def title_span(title: TopLine, top: Top, lines: Sequence[Line]) -> Span:
    """Where the title stands in its line: marks of a link and the name of the site behind a bar are left out.

    ``lines`` are all of the text, which may name the site below it.
    """
    line = title.line
    if title.also is not None:
        marks = len(line.bare) - len(line.bare.lstrip("# "))
        return Span(line.first + marks, title.also.last)
    start = line.text.find(title.text)
    text = title.text if start >= 0 else line.bare
    start = line.start + start if start >= 0 else line.first
    source = _SOURCE_OF_LINK.search(text)
    if source is not None:
        text = text[: source.start()]
    suffix = SUFFIX.search(text)
    if (
        suffix
        and len(suffix["site"].split()) <= _WORDS_OF_SITE
        and (
            _is_site(suffix["site"], text[: suffix.start()], title, top)
            or any(_names_site(line, suffix) for line in lines if line is not title.line)
        )
    ):
        text = text[: suffix.start()]
    return Span(start, start + len(text))


_SOURCE_OF_LINK: Final = re.compile(r"(?<! ) ++\((?:[\w-]+\.)+[a-z]{2,10}\)(?: \d+)?$")
"""The site of what is linked to, and a number of comments, as aggregators of links print them behind the title."""


def says_title(each: TopLine, title: TopLine) -> bool:
    """Whether a line is the title once more; the name of the site may stand behind the upper one of the two."""
    upper, lower = sorted((each, title), key=lambda one: one.line.number)
    return letters(lower.text) in (letters(upper.text), letters(SUFFIX.sub("", upper.text)))


def _is_site(site: str, rest: str, title: TopLine, top: Top) -> bool:
    """Whether what stands behind the bar is the site's name, and not part of the title."""
    credited = [at for at, each in enumerate(top.lines) if each is title or each.kind is Kind.CREDITS]
    above = {letters(each.text) for each in top.lines[: credited[-1]] if each is not title}
    below = {letters(each.text) for each in top.lines if each is not title and each.kind is not Kind.MENU}
    return letters(site) in above or letters(rest) in below or SITE.fullmatch(site) is not None


def _names_site(line: Line, suffix: re.Match[str]) -> bool:
    """Whether a line claims the rights for what stands behind the sign, or, if that is no dash, is the same."""
    site, bare = suffix["site"].casefold(), line.bare.casefold()
    if len(bare) < len(site) or site not in bare:
        return False
    return RIGHTS.search(bare) is not None or (suffix["sign"] not in _DASHES and bare == site)


RIGHTS: Final = re.compile(r"©|\(c\) |copyright|all rights reserved|powered by", re.IGNORECASE)
"""What stands beside the name of a site where it claims its rights."""

_DASHES: Final = "–—-"
"""A subtitle stands behind a dash as often as the name of a site, and may head a part of the text."""

_WORDS_OF_SITE: Final = 5
