"""markdown-escape: backslashes that a Markdown converter put before punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import Regions, code, emphasised
from corpusnorm.rule import Example, Stage, text_rule

# Every pattern, and every alternative, begins with a literal, and looks behind only after it.
_PRICE = re.compile(r"\\(?<![\\\w$]\\)\$(?= ?\d)")
_ESCAPE = re.compile(r"\\(?<![\\¯]\\)(?=[*_>~+\-]|\((?!\))|(?<=\d\\)[.)]|#|\)|!(?!\[)|\||\[(?![\^\]])|\](?!\())")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[ \t]*[^\s][^\n]*)*")
_CODE = re.compile(r"\\[A-Za-z0-9\\]|\\\s|\\$|\{|\}|\$\(|`|=>|->|&&|\|\||\[\^|\[0-9|\[[aA]-[zZ]|:\\(?<=\b[A-Za-z]:\\)")
_COMMANDS = tuple(f"{name} " for name in "sudo sed awk grep find echo printf ls cp rm cat".split())
_SPACE = re.compile(r"\s")
_TABLE_CELL = re.compile(r"(?<!\\)\|")


@text_rule(
    code="MK001",
    name="markdown-escape",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Backslash of a Markdown escape",
    cure="Remove the backslash",
    trigger=("\\",),
    examples=(
        Example(r"The minimum wage rises to \$15 an hour.", "The minimum wage rises to $15 an hour."),
        Example(r"The price is $\$ 2.50$ per pill.", r"The price is $\$ 2.50$ per pill."),
    ),
)
def markdown_escape(text: str, facts: Facts) -> Iterator[Edit]:
    r"""
    ## What it finds

    A backslash that keeps the punctuation after it from being read as Markdown: `\$15`, `snake\_case`,
    `29\. Mai`.

    Before a price it is found in any text, unless its paragraph holds another dollar sign or TeX.
    Elsewhere it is found only in documents that are Markdown as a whole, and not in lines that look
    like program text, a file name of Windows, a regular expression or drawings out of characters.

    ## Why it matters

    The author wrote no backslash: a search for `$15` misses the price, and a tokenizer makes a word of it.

    ## Fix safety

    Safe behind this evidence. An escape stays where without it the text would read as markup:
    `\*no emphasis\*`, a `\#` at the start of a line, a `\|` in a table.

    ## Known from

    Pages turned into Markdown: half of the output of html2text has some; PDF converters escape every dollar sign.
    """
    if facts.is_code:
        return
    literal = code(text)
    end = 0
    while (at := text.find("\\", end)) >= 0:
        start = max(text.rfind("\n\n", 0, at), end - 1) + 1
        paragraph = _PARAGRAPH.search(text, start)
        assert paragraph is not None
        while paragraph.end() <= at:  # blank lines that hold white space bound paragraphs, too
            paragraph = _PARAGRAPH.search(text, paragraph.end())
            assert paragraph is not None
        yield from _escapes(paragraph[0], paragraph.start(), literal, facts)
        end = paragraph.end()


def _escapes(paragraph: str, start: int, literal: Regions, facts: Facts) -> Iterator[Edit]:
    """The escapes of one paragraph, which begins at ``start``."""
    places = set(_prices(paragraph))
    if facts.is_markdown and not facts.has_tex:
        places |= set(_others(paragraph))
    for at in sorted(places):
        if start + at not in literal:
            yield Edit(Span(start + at, start + at + 2), paragraph[at + 1])


def _prices(paragraph: str) -> list[int]:
    """Escaped dollar signs before a number, where dollar signs cannot mean mathematics or a variable."""
    rest = _PRICE.sub("", paragraph)
    if "\\$" not in paragraph or "$" in rest or _is_code(rest):
        return []
    return [match.start() for match in _PRICE.finditer(paragraph)]


def _others(paragraph: str) -> list[int]:
    """All the other escapes, less those that are needed."""
    places = []
    at = 0
    for line in paragraph.split("\n"):
        places += [at + place for place in _in_line(line)]
        at += len(line) + 1
    needed = _needed(paragraph, places)
    return [place for place in places if place not in needed]


def _in_line(line: str) -> Iterator[int]:
    """Where backslashes stand before marks in a line, but for those that keep it from being a heading or a row."""
    matches = list(_ESCAPE.finditer(line)) if "\\" in line else []
    if not matches or _is_code(line) or _is_drawing(line):
        return
    for match in matches:
        escaped = line[match.end()]
        opens_heading = escaped == "#" and not line[: match.start()].strip("# ")
        splits_cell = escaped == "|" and _TABLE_CELL.search(line)
        if not opens_heading and not splits_cell:
            yield match.start()


def _is_code(text: str) -> bool:
    """Whether a line or paragraph looks like program text, a file name of Windows or a regular expression."""
    if _CODE.search(text):
        return True
    return any(name in text and f" {name}" in f" {_SPACE.sub(' ', text)}" for name in _COMMANDS)


def _is_drawing(line: str) -> bool:
    """Whether a line is made of signs more than of words."""
    letters = sum(map(str.isalnum, line))
    return 2 * letters < len(line.replace(" ", "").replace("|", ""))


def _needed(paragraph: str, places: Sequence[int]) -> set[int]:
    """Escapes of asterisks and underscores that keep them from being read as emphasis.

    While real emphasis is left in the paragraph, all wait: `*a \\* b*` is to lose its marks first.
    """
    marks = {place for place in places if paragraph[place + 1] in "*_"}
    if not marks or next(emphasised(paragraph), None):
        return marks
    bare: list[str] = []
    moved: dict[int, int] = {}
    for at, character in enumerate(paragraph):
        if at in marks:
            continue
        moved[len(bare)] = at - 1
        bare.append(character)
    needed = set()
    for outer, inner, _ in emphasised("".join(bare)):
        for at in (*range(outer.start, inner.start), *range(inner.end, outer.end)):
            needed.add(moved[at])
    return needed & marks
