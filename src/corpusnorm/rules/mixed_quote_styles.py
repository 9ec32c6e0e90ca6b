"""mixed-quote-styles: straight and curly quotation marks in one document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_MARKS = (
    (
        "quotation marks",
        re.compile(r'"(?<![\d=\\]")(?!>)(?:(?<=\w")|(?=\w)|(?<=[.,!?)]"))'),
        re.compile("[\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}]"),
    ),
    (
        "apostrophes",
        re.compile(r"'(?<=[^\W\d_]')(?=[^\W\d_])"),
        re.compile(r"\N{RIGHT SINGLE QUOTATION MARK}(?<=[^\W\d_].)(?=[^\W\d_])"),
    ),
)
"""What is compared, in its straight and in its curly form, without signs for inches and feet."""
_LEAST = 2
"""Quotations in the rarer style: one alone may be quoted itself."""


@text_rule(
    code="CH013",
    name="mixed-quote-styles",
    stage=Stage.CHARACTERS,
    safety=Safety.REPORT,
    message="Straight and curly quotation marks",
    trigger=("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
    examples=(
        Example("Who's there? It's me. \u2013 It isn\u2019t, and you don\u2019t know.", None),
        Example("\u201cIt is 5'11\" tall,\u201d he said.", "\u201cIt is 5'11\" tall,\u201d he said."),
    ),
)
def mixed_quote_styles(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A document with two or more straight and two or more curly quotation marks, or apostrophes of both forms. It is
    told once for each, at the first mark of the rarer form.

    Inches and feet (`5'11"`) do not count, and program text and documents with fenced code are left alone.

    ## Why it matters

    A seam between the two shows where text was pasted, or where a frame of another program begins. A search for
    `don't` finds only one of the forms.

    ## Fix safety

    Nothing is changed: typography is the author's. The option `quotes` sets a house style.

    ## Known from

    Frames of pages in one style around an article in the other: 78 of 1,000 web pages, one in four
    from another extractor.
    """
    if facts.has_code_fence or facts.is_code:
        return
    for name, straight, curly in _MARKS:
        forms = {"straight": list(straight.finditer(text)), "curly": list(curly.finditer(text))}
        rare, common = sorted(forms, key=lambda form: len(forms[form]))
        if len(forms[rare]) >= _LEAST:
            message = f"{len(forms[rare])} {rare} {name} among {len(forms[common])} {common} ones"
            yield Edit(Span(*forms[rare][0].span()), None, detail=message)
