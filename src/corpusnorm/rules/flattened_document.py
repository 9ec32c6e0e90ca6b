"""flattened-document: a whole document in one line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_SHORTEST = 1500
_LEAST_SENTENCES = 8
"""Characters and sentences of a text that had paragraphs."""

_SENTENCE_END = re.compile(r"[.!?…][\"”’»)]*\s+(?=(?:[\"“„«‘'(¿¡]\s?)?[^\Wa-z\d_])|[。！？]")
_FIRST_WORD = re.compile(r"\S+")

_SENTENCE = "The ferry was towed off the sandbank on Tuesday, three days after it had run aground. "


@text_rule(
    code="LA016",
    name="flattened-document",
    stage=Stage.LAYOUT,
    safety=Safety.REPORT,
    message="The whole document stands in one line",
    examples=(
        Example(_SENTENCE * 20, None),
        Example((_SENTENCE * 10 + "\n") * 2, (_SENTENCE * 10 + "\n") * 2),
    ),
)
def flattened_document(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A document of 1,500 characters or more, with eight sentences at least, in which no line break is left. The finding
    stands at its first word and says how long it is.

    ## Why it matters

    Headings, lists, comments and paragraphs have run together, and no program can part them again. It is better to
    extract the page once more.

    ## Fix safety

    Reported only.

    ## Known from

    One in seven outputs of readability-like extractors, and whole corpora with one document to a line.
    """
    bare = text.strip()
    if len(bare) < _SHORTEST or "\n" in bare or len(_SENTENCE_END.findall(bare)) < _LEAST_SENTENCES:
        return
    first = _FIRST_WORD.search(text)
    assert first is not None
    yield Edit(Span(*first.span()), None, detail=f"The whole document stands in one line of {len(bare):,} characters")
