"""dropped-link-text: punctuation around links whose words are gone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_COMMAS = re.compile(r",(?:[ \u00a0],){2,}(?:[ \u00a0](?:and|&|und|et|y)\b)?")
_LABELS = re.compile(
    r"(?:\b(?:[Tt]agged(?: with| as)?|Tags|[Pp]osted in|[Ff]iled under|Labels|Category|Categories"
    r"|Schlagw(?:ort|örter)|Kategorien?|Étiquettes|Etiquetas|Categorías)[ \t]*+(?::[ \t]*+)?)$"
)
_NOTHING = re.compile(r"[ \t:](?P<signs>[,.;](?:[ \u00a0][,.;])*)(?=\s|$)", re.MULTILINE)
_OPEN_END = re.compile(r"(?:Blog at|Photo by [A-Z][^\n,.]{1,40} (?:on|from|via))(?=[ \t]*+(?:\.[ \t]*+)?(?:\n|\Z))")
_ENUMERATION = re.compile(r"\d,\d|\w,\w|[{}_$\\]|\. \.")
_LONGEST_LABEL = 24


@text_rule(
    code="MK021",
    name="dropped-link-text",
    stage=Stage.MARKUP,
    safety=Safety.REPORT,
    message="Words of a link are missing",
    trigger=(" ,", ",\u00a0,", " .", " ;", ":,", ":.", ":;", "Blog at", "Photo by"),
    examples=(
        Example("Posted in , , and tagged .", None),
        Example("Fill in: one, two, three, , .", "Fill in: one, two, three, , ."),
    ),
)
def dropped_link_text(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Commas with nothing between them, three and more (`Tags: , , ,`); labels followed by nothing but punctuation
    (`Posted in .`); and lines that end where a link should stand (`Blog at`, `Photo by Ann on`).

    Rows of comma-separated values, exercises with gaps, program text and mathematics stay.

    ## Why it matters

    The extractor took every link out of the page, also those in the middle of a sentence: this is where it shows.

    ## Fix safety

    Nothing is changed: the words are lost.

    ## Known from

    Nine of a thousand web pages, mostly in the line of tags under a post.
    """
    spans = [*_labels(text), *_open_ends(text)]
    spans += [match.span() for match in _COMMAS.finditer(text) if not _is_row(text, match)]
    if not spans or facts.is_code:
        return
    end = 0
    for start, stop in sorted(spans):
        if start >= end:
            yield Edit(Span(start, stop), None)
            end = stop


def _labels(text: str) -> Iterator[tuple[int, int]]:
    """Labels with punctuation behind, and nothing else."""
    for match in _NOTHING.finditer(text):
        label = _LABELS.search(text, max(match.start() - _LONGEST_LABEL, 0), match.start("signs"))
        if label:
            yield label.start(), match.end()


def _open_ends(text: str) -> Iterator[tuple[int, int]]:
    """Lines that stop before what they announce."""
    for match in _OPEN_END.finditer(text):
        if not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip():
            yield match.span()


def _is_row(text: str, match: re.Match[str]) -> bool:
    """Whether the line is a row of values, or shows gaps to be filled."""
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    line = text[start : end if end >= 0 else len(text)]
    return _ENUMERATION.search(line) is not None
