"""spaced-en-dash: a short dash with spaces around it, in English prose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.language import FUNCTION_WORDS
from corpusnorm.rule import Example, Stage, text_rule

_DASH = re.compile(r" – (?<=(?:[^\W_]|[,.!?…)\]’”\"']) – )(?=([^\W\d_])|[(\[‘“\"'])")
_PROSE = re.compile(r"[a-z][,;]? [a-z]+ [a-z]")
_NEAR = 80
"""How many characters on both sides show whether a dash stands in a sentence."""


@text_rule(
    code="CH007",
    name="spaced-en-dash",
    stage=Stage.CHARACTERS,
    safety=Safety.REPORT,
    message="En dash with spaces; may be a hyphen that a blog engine made into a dash",
    trigger=(" – ",),
    examples=(
        Example("They went on strike – all of them – and stayed out.", None),
        Example("The final score was 3 – 1.", "The final score was 3 – 1."),
    ),
)
def spaced_en_dash(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    An en dash between two spaces within a sentence of English prose. Blog engines make one
    of a hyphen between spaces.

    It leaves alone ranges and scores, dashes before a capital letter (titles, credits, terms with
    their explanation), and other languages, where this is how a dash is set.

    ## Why it matters

    A corpus that has three forms of the same dash counts three marks of punctuation.

    ## Fix safety

    Nothing is changed: it is good British style, and which dash the writer typed is not known.

    ## Known from

    One web page in four.
    """
    for match in _DASH.finditer(text):
        goes_on = match[1] is None or match[1].islower() or text.startswith("I ", match.end())
        if goes_on and _is_in_prose(text, *match.span()) and _is_english(text, *match.span(), facts):
            yield Edit(Span(*match.span()), None)


def _is_in_prose(text: str, start: int, end: int) -> bool:
    """Whether words in lower case run on, on one side at least, in a line of some length."""
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    after = text[end : end + _NEAR].partition("\n")[0]
    return bool(_PROSE.search(before) or _PROSE.search(after)) and len(before) + len(after) > _NEAR // 2


def _is_english(text: str, start: int, end: int, facts: Facts) -> bool:
    """Whether the document is English, or, where that is not clear, the words around the dash."""
    if facts.language is not None:
        return facts.language == "en"
    words = text[max(0, start - _NEAR) : end + _NEAR].lower().split()
    hits = {tag: sum(word in known for word in words) for tag, known in FUNCTION_WORDS.items()}
    return hits.pop("en") > max(hits.values())
