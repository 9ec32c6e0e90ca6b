"""Works that a review speaks of in sentences: its title names them, and the first lines say whose they are.

Nothing is concluded from a mention: the title of the document, or its subtitle, must name the work, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from corpusnorm.document import Reviewed
from corpusnorm.edit import Mark, MarkType
from corpusnorm.line import Line, Role
from corpusnorm.structure.names import split_names
from corpusnorm.structure.works.entries import DIRECTED
from corpusnorm.structure.works.parts import leading_names, make_work

_FROM_HEAD: Final = (Role.TITLE, Role.SUBTITLE)
_NAMES: Final = (
    r"(?P<names>[^\W\d_a-z][\w.’'-]{1,30}"
    r"(?: (?:and )?(?:[^\W\d_a-z][\w.’'-]{0,30}|de|di|da|del|der|van|von|la|le)){1,7})"
)
_CALLING: Final = (
    r"(?:(?:the |an? )?(?:[\w-]+ ){0,3}(?:author|writer|novelist|poet|playwright|journalist|reporter|critic|director"
    r"|film-?maker|historian|sociologist|economist|philosopher|geographer|anthropologist|biographer|scholar|professor"
    r"|scientist|composer|choreographer|cartoonist|essayist|lawyer|activist) )"
)
_SORT: Final = (
    r"(?:book|novel|novella|memoir|biography|study|history|collection|film|feature|documentary|movie|drama|comedy"
    r"|play|musical|opera|ballet|album|record|exhibition|show|series|miniseries)"
)
_MADE: Final = r"(?:directed|written|edited|composed|created|choreographed|conceived|curated)"
_NOTE: Final = r",? (?:\([^()]{1,60}\),? )?"
_BY: Final = re.compile(
    rf"{_NOTE}(?P<sort>[^.,;()]{{0,60}}?\b(?:{_SORT}|{_MADE}(?: and {_MADE})?) )?by (?P<calling>{_CALLING})?{_NAMES}"
)
"""``, the third feature by French director Ada Poe``, behind the work"""

_CALLED_TELLS: Final = re.compile(rf"{_NOTE}{_CALLING}{_NAMES} [a-z]")
_TELLS: Final = re.compile(
    rf"{_NOTE}{_NAMES} (?:argues|asks|chronicles|charts|describes|documents|examines|explains|explores|follows"
    r"|investigates|offers|presents|reconstructs|recounts|retells|shows|tells|traces|writes|sets out)\b"
)
"""``, the historian Ada Poe writes``, behind "In" and the work"""

_OWNER: Final = re.compile(rf"\b{_NAMES}(?:['’]s|(?<=s)['’]) (?:[\w-]{{1,30}} ){{0,3}}$")
_OWNED: Final = re.compile(rf", {_NAMES}(?:['’]s|(?<=s)['’]) (?:[\w-]{{1,30}},? ){{0,5}}?{_SORT}\b")
"""``, Ada Poe's fine new play``, behind the work"""

_CALLED_BEHIND: Final = re.compile(rf", (?:the|an?) (?:[\w-]{{1,30}} ){{0,4}}?{_SORT}\b")
"""``, the new Danish drama``, behind the work"""

_CALLED: Final = re.compile(rf"\b{_SORT},? $", re.IGNORECASE)


_LONGEST_CREDIT: Final = 160
"""Characters of a line that tells who directed a work."""


def spoken_works(lines: Sequence[Line], marks: Sequence[Mark], text: str) -> Iterator[tuple[Reviewed, Line]]:
    """The work that the head names, where one of ``lines`` tells its maker or, in italics, what sort of work it is."""
    head = [line for line in lines if line.role in _FROM_HEAD]
    if not head:
        return
    for line in lines:
        if line.role not in _FROM_HEAD:
            work = _directed_work(line.bare, head, marks, text) or _told_work(line, head, marks)
            if work is not None:
                yield work, line


Place: TypeAlias = tuple[int, int]
"""From where to where, in a line."""

_STARRED: Final = re.compile(r"(?<![\w*])\*(?P<title>[^\s*][^*]{1,150}[^\s*])\*(?![\w*])")


def emphasised_in(line: Line, marks: Sequence[Mark]) -> Iterator[tuple[Place, Place]]:
    """Where words in italics stand in a line, with asterisks and without, which only a text in Markdown loses."""
    for mark in marks:
        if mark.type is MarkType.EMPHASIS and line.start <= mark.span.start and mark.span.end <= line.end:
            place = (mark.span.start - line.start, mark.span.end - line.start)
            yield place, place
    for starred in _STARRED.finditer(line.text) if "*" in line.text else ():
        yield starred.span(), starred.span("title")


def _directed_work(bare: str, head: Sequence[Line], marks: Sequence[Mark], text: str) -> Reviewed | None:
    """The work in the title over ``Directed by Ada Poe``: in italics, or before a colon and said again in the text."""
    directed = DIRECTED.match(bare) if len(bare) <= _LONGEST_CREDIT else None
    if directed is None:
        return None
    names = leading_names(directed["names"])
    for line in head:
        for _, (first, last) in emphasised_in(line, marks):
            return make_work(line.text[first:last], names)
    title, colon, _ = head[0].bare.partition(": ")
    return make_work(title, names) if colon and text.count(title) > 1 else None


def _told_work(line: Line, head: Sequence[Line], marks: Sequence[Mark]) -> Reviewed | None:
    """The work that a line names with its maker or its sort, and that the head names too."""
    for (start, end), (first, last) in emphasised_in(line, marks):
        title = line.text[first:last]
        if len(title) < _SHORTEST or not any(_names(each.bare, title) for each in head):
            continue
        names = _makers(line.text[:start], line.text[end:])
        if names or _CALLED.search(line.text[:start]) or _CALLED_BEHIND.match(line.text, end):
            return Reviewed(title=title, authors=tuple(names or ()))
    title, colon, _ = head[0].bare.partition(": ")
    at = line.text.find(title) if colon and len(title) >= _SHORTEST else -1
    if at < 0:
        return None
    by = _BY.match(line.text, at + len(title))
    return make_work(title, split_names(by["names"])) if by and (by["sort"] or by["calling"]) else None


def _makers(before: str, after: str) -> list[str] | None:
    """The names of those whose work stands between ``before`` and ``after``."""
    maker = _BY.match(after) or _OWNED.match(after) or _OWNER.search(before)
    if maker is None and before.endswith("In "):
        maker = _CALLED_TELLS.match(after) or _TELLS.match(after)
    return split_names(maker["names"]) if maker else None


_SHORTEST: Final = 4
"""Characters of a title that is looked for in the head."""


def _names(head: str, title: str) -> bool:
    """Whether a line of the head holds the title, or what stands before the colon in it, as whole words."""
    return re.search(rf"(?<!\w){re.escape(title.partition(':')[0])}(?!\w)", head) is not None
