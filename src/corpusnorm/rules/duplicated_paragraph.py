"""duplicated-paragraph: a paragraph that stood in two places of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role
from corpusnorm.rule import Example, Stage, line_rule

_SHORTEST = 80
"""Characters of a paragraph that nobody repeats by intention."""

_NO_PARAGRAPH = (">", '"', "“", "„", "«", "‘", "'", "*", "+", "-", "•", "[", "!", "|", "#")
"""How quotations, items of lists and menus, and images begin."""
_ROLES = (None, Role.PARAGRAPH, Role.HEADING, Role.SUBTITLE)

_FERRY = (
    "The ferry was towed off the sandbank on Tuesday, three days after it had run aground in thick fog "
    "on its way to the island, with forty passengers and a lorry full of hay on board."
)
_PILOT = (
    "Nobody was hurt, but the owners will have to explain why the pilot had been sent home that morning "
    "although the forecast spoke of fog along the whole coast until late in the evening."
)


@line_rule(
    code="LA013",
    name="duplicated-paragraph",
    stage=Stage.STRUCTURE,
    safety=Safety.UNSAFE,
    message="Paragraph that the document has already",
    cure="Remove the second one",
    examples=(
        Example(f"{_FERRY}\n\n{_PILOT}\n\n{_FERRY}\n", f"{_FERRY}\n\n{_PILOT}\n"),
        Example(f"{_FERRY}\n\n{_PILOT}\n\n“{_FERRY}”\n", f"{_FERRY}\n\n{_PILOT}\n\n“{_FERRY}”\n"),
    ),
)
def duplicated_paragraph(lines: Sequence[Line], facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A paragraph of 80 characters or more that stands in the document before, word for word; white space does not count.

    Quotations (also after a line that ends in a colon), comments, list items, verse, tables and program text stay.

    ## Why it matters

    Its words count twice, and a model that learns from the text learns to repeat itself.

    ## Fix safety

    Unsafe: a refrain, a clause of a contract or a description that holds for two things is meant to come twice.

    ## Known from

    One in forty web texts and one in four of whole pages: the teaser and the text, the page for telephones and the page
    for screens.
    """
    if facts.keeps_lines:
        return
    seen: set[str] = set()
    full = [line for line in lines if line.bare]
    for before, line in zip([None, *full], full, strict=False):
        if len(line.bare) < _SHORTEST or line.role not in _ROLES or line.bare.startswith(_NO_PARAGRAPH):
            continue
        words = " ".join(line.bare.split())
        if before and words in seen and not before.bare.endswith(":"):
            yield Edit(Span(before.last, line.last), "")
        seen.add(words)
