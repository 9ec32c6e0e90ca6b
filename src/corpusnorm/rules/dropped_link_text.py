"""dropped-link-text: punctuation around links whose words are gone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_COMMAS = re.compile(
    r"(?P<fault>(?:^|(?<=[\s:a-z]))[ \t]?,(?:[ \u00a0],){2,}(?:[ \u00a0](?:and|&|und|et|y)\b)?)", re.MULTILINE
)
_TAGGED = re.compile(
    r"^[^\n]{0,80}?(?P<fault>\b(?:[Tt]agged(?: with| as)?|Tags|[Pp]osted in|[Ff]iled under|Labels|Category|Categories"
    r"|Schlagw(?:ort|örter)|Kategorien?|Étiquettes|Etiquetas|Categorías)"
    r"(?:[ \t]*:[ \t]*|[ \t]+)[,.;](?:[ \u00a0][,.;])*)(?=\s|$)",
    re.MULTILINE,
)
_OPEN_END = re.compile(
    r"^[ \t]*(?P<fault>(?:Blog at|Photo by [A-Z][^\n,.]{1,40} (?:on|from|via)|Image (?:by|via|from)"
    r"|Photo (?:credit|via)|Originally (?:posted|published) (?:on|at|in)|View all posts by|Proudly powered by"
    r"|(?:Theme|Site|Website) by|This entry was posted (?:in|on)"
    r"|You can follow any responses to this entry through the))[ \t]*\.?[ \t]*$",
    re.MULTILINE,
)
_ENUMERATION = re.compile(r"\d,\d|\w,\w|[{}_$\\]|\. \.")


@text_rule(
    code="MK021",
    name="dropped-link-text",
    stage=Stage.MARKUP,
    safety=Safety.REPORT,
    message="Words of a link are missing",
    trigger=(
        *(", ,", ",\u00a0,", "agged", "Tags", "osted in", "iled under", "Labels", "ategor", "Schlagw", "tiquet"),
        *("Blog at", "Photo", "Image", "Originally", "View all", "Proudly", "Theme by", "ite by", "This entry"),
        "You can follow",
    ),
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
    if facts.is_code:
        return
    matches = [*_TAGGED.finditer(text), *_OPEN_END.finditer(text)]
    spans = {match.span("fault") for match in matches}
    spans |= {match.span("fault") for match in _COMMAS.finditer(text) if not _is_row(text, match)}
    end = 0
    for start, stop in sorted(spans):
        if start >= end:
            yield Edit(Span(start + len(text[start:stop]) - len(text[start:stop].lstrip()), stop), None)
            end = stop


def _is_row(text: str, match: re.Match[str]) -> bool:
    """Whether the line is a row of values, or shows gaps to be filled."""
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    line = text[start : end if end >= 0 else len(text)]
    return _ENUMERATION.search(line) is not None
