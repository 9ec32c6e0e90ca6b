"""lone-list-marker: a bullet or a number that stands alone on its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpusnorm.cut import whole_line
from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, scan
from corpusnorm.rule import Example, InContext, Stage, characters, text_rule
from corpusnorm.structure.bullets import GLYPHS

_LONE = re.compile(rf"[*+\-·{GLYPHS}]|(?P<number>\d{{1,3}})[.)]")
_FIRST_LINE = re.compile(rf"[^\S\n]*+(?:{_LONE.pattern})[^\S\n]*+(?=\n)")
_LONE_LINE = re.compile(rf"\n{_FIRST_LINE.pattern}")
_ROW = re.compile(r"(?m:^)[ \t]++(?P<empty>(?:[*+] {2,})+)[*+](?!\S)")
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
    rows = list(_ROW.finditer(text))
    is_alone = _FIRST_LINE.match(text) or _LONE_LINE.search(text)
    if not (rows or is_alone) or facts.is_code:
        return
    if rows and facts.is_markdown:
        yield from (Edit(Span(*row.span("empty")), "") for row in rows)
    elif is_alone:
        yield from _lone(text, facts)


def _lone(text: str, facts: Facts) -> Iterator[Edit]:
    """The marks that stand alone; where empty items stand in rows, they have their turn when the rows are gone."""
    full = [line for line in scan(text) if line.bare]
    marks = {index: match for index, line in enumerate(full) if (match := _LONE.fullmatch(line.bare))}
    torn = _torn(full, marks)
    for index in marks:
        line = full[index]
        if index in torn:
            yield Edit(Span(line.last, full[index + 1].first), " ")
        elif marks[index]["number"] is None and _is_empty_item(full, index, is_markdown=facts.is_markdown):
            yield Edit(whole_line(text, Span(line.start, line.end)), "")


def _is_empty_item(full: Sequence[Line], index: int, *, is_markdown: bool) -> bool:
    """Whether a bullet alone stands for an item, as the margin and the lines beside it show."""
    line = full[index]
    if not is_markdown and not line.indent and line.bare in "*+-":
        return False
    if is_markdown and line.indent > 1:
        return True
    below = full[index + 1 : index + 2]
    if line.indent and below and below[0].indent > line.indent and _ITEM.match(below[0].bare):
        return True
    for other in (index - 1, index + 1):
        if not 0 <= other < len(full):
            continue
        neighbour = full[other]
        if neighbour.bare.startswith((f"{line.bare} ", f"{line.bare}\t")):
            return True
        if neighbour.bare == line.bare and line.indent > 1 and neighbour.indent > 1:
            return True
    return False


def _torn(full: Sequence[Line], marks: dict[int, re.Match[str]]) -> set[int]:
    """Which marks were torn from the line after them; none of a list unless several were, and all alike."""
    torn: set[int] = set()
    for places in _lists(full, marks):
        if len(places) >= _LEAST and all(_precedes_text(full, index) for index in places):
            torn |= set() if _number_sections(full, places) or _follow_buttons(full, places) else set(places)
    return torn


def _number_sections(full: Sequence[Line], places: Sequence[int]) -> bool:
    """Whether several paragraphs stand, apart from each other, between most marks: these number parts of a text."""
    gaps = [full[one + 1 : two] for one, two in pairwise(places)]
    return 2 * sum(_is_section(gap) for gap in gaps) > len(gaps)


def _is_section(gap: Sequence[Line]) -> bool:
    are_apart = all(two.number > one.number + 1 for one, two in pairwise(gap))
    return are_apart and sum(len(line.bare) >= _PARAGRAPH for line in gap) > 1


def _follow_buttons(full: Sequence[Line], places: Sequence[int]) -> bool:
    """Whether the same line stands over all marks, as "Reply" does over the numbers of the comments above them."""
    return places[0] > 0 and len({full[index - 1].bare for index in places}) == 1


def _lists(full: Sequence[Line], marks: dict[int, re.Match[str]]) -> list[list[int]]:
    """The marks that belong together: numbers that count up from 1, and bullets of a sort."""
    lists: list[list[int]] = []
    glyphs: dict[str, list[int]] = {}
    expected = 0
    for index, mark in marks.items():
        if mark["number"] is None:
            if full[index].bare not in "*+-·":
                glyphs.setdefault(full[index].bare, []).append(index)
        elif int(mark["number"]) == 1:
            lists.append([index])
            expected = 2
        elif int(mark["number"]) == expected:
            lists[-1].append(index)
            expected += 1
        else:
            expected = 0
    return [*lists, *glyphs.values()]


def _precedes_text(full: Sequence[Line], index: int) -> bool:
    if index + 1 >= len(full):
        return False
    bare = full[index + 1].bare
    return _ITEM_TEXT.match(bare) is not None and _CHESS_MOVE.match(bare) is None
