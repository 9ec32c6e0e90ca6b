"""leading-indent: paragraphs that are set in from the margin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, characters, line_rule

_ROLES = (Role.PARAGRAPH, Role.HEADING, Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.DATE)
_LEAST = 2
"""Columns that a line is set in."""

_ITEM = re.compile(r"[^\w\s\"'“‘„«(¿¡…$€£]|\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivx]{2,4}|[IVX]{2,4})[.)]\s")
"""How an item of a list begins; a title (`Dr.`) is none."""
_SENTENCE = re.compile(r"[.!?…:;,][\"”’»)]*$")
_LONG = 60
"""Characters of a line of text."""

_FERRY = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog."
_PILOT = "Nobody was hurt, but the owners will have to explain why the pilot had been sent home that morning."


@line_rule(
    code="LA018",
    name="leading-indent",
    stage=Stage.STRUCTURE,
    safety=Safety.UNSAFE,
    message="Paragraph set in from the margin",
    cure="Remove the white space before it",
    trigger=("  ", *characters("\t\v\f\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000")),
    examples=(
        Example(f"The night ferry\n\n    {_FERRY}\n\n    {_PILOT}", f"The night ferry\n\n{_FERRY}\n\n{_PILOT}"),
        Example(f"{_FERRY}\n\n    {_PILOT}\n\n        {_FERRY}", f"{_FERRY}\n\n    {_PILOT}\n\n        {_FERRY}"),
    ),
)
def leading_indent(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Paragraphs that begin with two blanks or more, or a tab, if all that are set in are set in alike.

    Where some stand deeper than others, the depth says what answers what, and all stay. So do comments, lists,
    quotations, program text, verse, tables and wrapped lines.

    ## Why it matters

    Markdown takes four blanks for code, and equal lines become different.

    ## Fix safety

    Unsafe: it may be all that is left of a quotation. Documents do not have it: a block begins with its first letter.

    ## Known from

    One in four web texts, and every whole page.
    """
    inset = [line for line in lines if line.bare and line.indent >= _LEAST]
    if len({line.indent for line in inset}) != 1 or facts.keeps_lines:
        return
    for line in inset:
        is_text = len(line.bare) >= _LONG and _SENTENCE.search(line.bare) is not None
        if line.role in _ROLES and is_text and not _ITEM.match(line.bare):
            yield Edit(Span(line.start, line.first), "")
