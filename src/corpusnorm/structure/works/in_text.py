"""Works that running text names: before a publisher in brackets, in italics, at the beginning of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpusnorm.document import Reviewed
from corpusnorm.edit import Mark, MarkType
from corpusnorm.line import Line
from corpusnorm.structure.names import split_names
from corpusnorm.structure.works.parts import make_work, names_before_publisher
from corpusnorm.structure.works.publication import has_imprint
from corpusnorm.structure.works.spoken import emphasised_in

_OWNER: Final = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.’'-]{1,30}(?: [^\W\d_a-z][\w.’'-]{0,30}){1,3}?)(?:['’]s|(?<=s)['’]) $"
)
_NAME: Final = r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]*){1,3}"
_WRITER: Final = re.compile(rf", (?:the (?:[a-z-]+ ){{1,4}})?(?P<name>{_NAME}(?: and {_NAME})?) [a-z]")
_QUOTED: Final = re.compile(r"[“\"«„](?P<title>[^”\"»“«„]{2,150})[”\"»“]")
_PUBLISHER: Final = re.compile(r",? \([^\W\d_a-z][^()]{2,100}\)")
_PUBLISHED_QUOTATION: Final = re.compile(r"\((?:(?<=[”\"»“] \()|(?<=[”\"»“], \())")
"""Soon found, where a search for quotations would halt at each."""


def owned_works(line: Line, marks: Sequence[Mark]) -> list[Reviewed]:
    """``Ada Poe's “The Work” (A Press)`` in running text, however often; the title may be in italics, too."""
    places = []
    if _PUBLISHED_QUOTATION.search(line.text):
        places += [(found.span(), found.span("title")) for found in _QUOTED.finditer(line.text)]
    places += emphasised_in(line, marks)
    works = []
    for (start, end), (first, last) in sorted(places):
        publisher = _PUBLISHER.match(line.text, end)
        if publisher:
            before = line.text[max(start - _LONGEST_OWNER, 0) : start]
            owner = _OWNER.search(before) or (before.endswith("In ") and _WRITER.match(line.text, publisher.end()))
            works.append(make_work(line.text[first:last], split_names(owner["name"])) if owner else None)
    return [work for work in works if work is not None]


_LONGEST_OWNER: Final = 80
"""Characters before a title in which its author is named."""

_NAMES_AND_IMPRINT: Final = re.compile(r",? (?:by )?(?P<names>[^()]{4,100}) \([^()]*[^\W\d_], (?:19|20)[0-9][0-9]\)$")


def work_by_mark(line: Line, marks: Sequence[Mark]) -> Reviewed | None:
    """``*The Work*, Ada Poe (A Press, 2014)``, ``*The Work*, Ada Poe, A Press, $30``, an item of a list or a line."""
    is_listed = bool(marks) and (line.text.endswith(")") or has_imprint(line.bare))
    mark = is_listed and next((each for each in marks if line.start <= each.span.start), None)
    if not mark or mark.type not in _MARKED or mark.span.end > line.end:
        return None
    before, after = line.text[: mark.span.start - line.start], line.text[mark.span.end - line.start :]
    if any(map(str.isalnum, before)):
        return None
    title = line.text[mark.span.start - line.start : mark.span.end - line.start]
    behind = _NAMES_AND_IMPRINT.match(after)
    if behind:
        return make_work(title, split_names(behind["names"]))
    listed = _NAMES_BEHIND.match(after)
    names = names_before_publisher(listed["rest"]) if listed else None
    return make_work(title, split_names(names)) if listed and names and names != listed["rest"] else None


_NAMES_BEHIND: Final = re.compile(r", (?:(?:edited )?by )?(?P<rest>[^\W\d_a-z].+)")
_MARKED: Final = (MarkType.EMPHASIS, MarkType.STRONG)

_LONGEST_TITLE: Final = 160
"""Characters of a title at the beginning of a paragraph."""
_PROSE: Final = re.compile(
    r"(?P<title>[^\W_a-z][^.()]{1,150}) "
    r"\([^()]*(?:\b\d{2,4} ?(?:pp?|pages|Seiten|páginas|sidor|pagine)\b|[^\W\d_], (?:19|20)\d\d)[^()]*\)"
)
_SOMEONES_WORK: Final = re.compile(
    r"\b(?P<name>[^\W\d_a-z][\w.’'-]{1,30}(?: [^\W\d_a-z][\w.’'-]{0,30}){1,3})['’]s? "
    r"(?:\w+ ){0,2}(?:book|novel|biography|history|memoir|study|account|collection|essays|poems|stories|film|volume)\b"
)


def work_in_prose(paragraph: str, text: str) -> Reviewed | None:
    """``The Work (A Press, 312 pages) is …`` at the beginning of a paragraph, with ``Ada Poe's novel`` somewhere."""
    match = _PROSE.match(paragraph) if "(" in paragraph[:_LONGEST_TITLE] else None
    owner = _SOMEONES_WORK.search(text) if match else None
    return make_work(match["title"], split_names(owner["name"])) if match and owner else None
