"""lone-list-marker: a bullet or a number that stands alone on its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from corpusnorm.cut import whole_line
from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, scan
from corpusnorm.rule import Example, InContext, Stage, characters, text_rule
from corpusnorm.structure.blocks.bullets import GLYPHS

_LONE = rf"[^\S\n]*+(?:[*+\-·{GLYPHS}]|(?P<number>\d{{1,3}})[.)])[^\S\n]*+"
_FIRST_LINE = re.compile(rf"\A{_LONE}(?=\n)")
_LONE_LINE = re.compile(rf"\n{_LONE}(?=\n)")
_LAST_LINE = re.compile(rf"\n{_LONE}\Z")
_EMPTY_ITEMS = r"[ \t]++(?P<empty>(?:[*+] {2,})+)[*+](?!\S)"
_FIRST_ROW = re.compile(rf"\A{_EMPTY_ITEMS}")
_ROW = re.compile(rf"\n{_EMPTY_ITEMS}")
_ITEM = re.compile(rf"(?:[*+\-o·{GLYPHS}])[ \t]+\S")
_ITEM_TEXT = re.compile(r"[^\W\d_]\S* \S.{8,}")
_CHESS_MOVE = re.compile(r"\S*\d")
_LEAST = 2
_PARAGRAPH = 100
"""A line of so many characters is running text."""

_LINE_END = InContext(
    "\n",
    r"(?<=[-+*·.)\s]\n)(?<!\n\n)(?:(?<=[-+*·]\n)(?<!\S.\n)|(?<=1[.)]\n)(?<!\S..\n)"
    r"|(?<=\s\n)(?:(?<=\s\s\n)|(?<=[-+*·].\n)(?<!\S..\n)|(?<=1[.)].\n)(?<!\S...\n)))",
)
"""The end of a line that may hold a mark alone, or that has more white space at its end than can be looked behind."""


@text_rule(
    code="MK014",
    name="lone-list-marker",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Mark of a list item that has no text",
    cure="Remove the empty item, or set the mark before its text",
    trigger=("*  ", "+  ", _LINE_END, *characters(GLYPHS)),
    examples=(
        Example("  * the harbour\n  * \n  * the mill\n", "  * the harbour\n  * the mill\n"),
        Example("She left.\n\n*\n\nHe stayed.\n", "She left.\n\n*\n\nHe stayed.\n"),
    ),
)
def lone_list_marker(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A bullet alone on its line beside an item that has the same bullet and text, or, where lines are set in, beside
    another such bullet or over an item that is set in further: an item that is empty, since it held a picture. In a
    document that is Markdown as a whole any bullet alone that is set in, and all but the last of a row of bullets
    (`*   *   *`). And bullets (`•`), or numbers that count up from 1, that are each followed by a line of text: marks
    that were torn from their items.

    The asterisk between two scenes of a story, the numbers over parts of several paragraphs, the numbers of comments
    below their buttons, keys (`+`), scores, moves of chess, and bullets that stand all together before or after their
    items stay; so do asterisks at the very beginning of lines, unless the document is Markdown: they may be a comment
    in a program.

    ## Why it matters

    A lone mark is taken for a sentence, and a list without its marks for paragraphs.

    ## Fix safety

    Safe behind this evidence: an empty item has nothing to say, and a mark belongs to the text that follows it.

    ## Known from

    Whole web pages as text, every second one; a third of all PDF texts.
    """
    rows = list(_lines_that_match(text, _FIRST_ROW, _ROW))
    alone = list(_lines_that_match(text, _FIRST_LINE, _LONE_LINE))
    if rows and facts.is_markdown:
        yield from (Edit(Span(*row.span("empty")), "") for row in rows)
    elif alone:
        found = list(_lone(text, [_mark(text, match) for match in (*alone, *_LAST_LINE.finditer(text))], facts))
        if found and not facts.is_code:
            yield from found


def _lines_that_match(text: str, first: re.Pattern[str], others: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The first line if it matches ``first``, and all that match ``others``, which begins with a line feed."""
    match = first.match(text)
    if match:
        yield match
    yield from others.finditer(text)


@frozen
class _Mark:
    """A mark alone on its line, the filled lines above and below it, and its number if it is one."""

    line: Line
    above: Line | None
    below: Line | None
    number: int | None


def _mark(text: str, match: re.Match[str]) -> _Mark:
    """Only the lines beside a mark are looked at: few texts have many."""
    line = _line_at(text, text.rfind("\n", 0, match.end()) + 1)
    number = None if match["number"] is None else int(match["number"])
    return _Mark(line, _filled_above(text, line), _filled_below(text, line), number)


def _line_at(text: str, start: int) -> Line:
    end = text.find("\n", start)
    return Line(0, start, text[start : end if end >= 0 else len(text)])


def _filled_above(text: str, line: Line) -> Line | None:
    while line.start > 0:
        line = _line_at(text, text.rfind("\n", 0, line.start - 1) + 1)
        if line.bare:
            return line
    return None


def _filled_below(text: str, line: Line) -> Line | None:
    while line.end < len(text):
        line = _line_at(text, line.end + 1)
        if line.bare:
            return line
    return None


def _lone(text: str, marks: Sequence[_Mark], facts: Facts) -> Iterator[Edit]:
    """The marks that stand alone; where empty items stand in rows, they have their turn when the rows are gone."""
    torn = {id(mark) for places in _torn(text, marks) for mark in places}
    for mark in marks:
        if id(mark) in torn and mark.below is not None:
            yield Edit(Span(mark.line.last, mark.below.first), " ")
        elif mark.number is None and _is_empty_item(mark, facts):
            yield Edit(whole_line(text, Span(mark.line.start, mark.line.end)), "")


def _is_empty_item(mark: _Mark, facts: Facts) -> bool:
    """Whether a bullet alone stands for an item, as the margin and the lines beside it show."""
    line = mark.line
    if line.indent > 1 and facts.is_markdown:
        return True
    return _stands_by_items(mark) and (line.indent > 0 or line.bare not in "*+-" or facts.is_markdown)


def _stands_by_items(mark: _Mark) -> bool:
    """Whether the line above or below is an item of the same list."""
    line, below = mark.line, mark.below
    if line.indent and below and below.indent > line.indent and _ITEM.match(below.bare):
        return True
    for neighbour in (mark.above, below):
        if neighbour is None:
            continue
        if neighbour.bare.startswith((f"{line.bare} ", f"{line.bare}\t")):
            return True
        if neighbour.bare == line.bare and line.indent > 1 and neighbour.indent > 1:
            return True
    return False


def _torn(text: str, marks: Sequence[_Mark]) -> Iterator[list[_Mark]]:
    """The lists whose marks were torn from the lines after them; none unless several were, and all alike."""
    for places in _lists(marks):
        are_torn = len(places) >= _LEAST and all(_precedes_text(mark) for mark in places)
        if are_torn and not (_number_sections(text, places) or _follow_buttons(places)):
            yield places


def _number_sections(text: str, places: Sequence[_Mark]) -> bool:
    """Whether several paragraphs stand, apart from each other, between most marks: these number parts of a text."""
    gaps = [scan(text[one.line.end : two.line.start]).filled for one, two in pairwise(places)]
    return 2 * sum(_is_section(gap) for gap in gaps) > len(gaps)


def _is_section(gap: Sequence[Line]) -> bool:
    are_apart = all(two.number > one.number + 1 for one, two in pairwise(gap))
    return are_apart and sum(len(line.bare) >= _PARAGRAPH for line in gap) > 1


def _follow_buttons(places: Sequence[_Mark]) -> bool:
    """Whether the same line stands over all marks, as "Reply" does over the numbers of the comments above them."""
    above = [mark.above for mark in places]
    return above[0] is not None and len({line.bare for line in above if line is not None}) == 1


def _lists(marks: Sequence[_Mark]) -> list[list[_Mark]]:
    """The marks that belong together: numbers that count up from 1, and bullets of a sort."""
    lists: list[list[_Mark]] = []
    glyphs: dict[str, list[_Mark]] = {}
    expected = 0
    for mark in marks:
        if mark.number is None:
            if mark.line.bare not in "*+-·":
                glyphs.setdefault(mark.line.bare, []).append(mark)
        elif mark.number == 1:
            lists.append([mark])
            expected = 2
        elif mark.number == expected:
            lists[-1].append(mark)
            expected += 1
        else:
            expected = 0
    return [*lists, *glyphs.values()]


def _precedes_text(mark: _Mark) -> bool:
    """Whether a line of text follows."""
    below = mark.below
    if below is None:
        return False
    return _ITEM_TEXT.match(below.bare) is not None and _CHESS_MOVE.match(below.bare) is None
