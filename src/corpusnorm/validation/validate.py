"""Whether a document is what its folder requires."""

from __future__ import annotations

from collections.abc import Iterable

from corpusnorm.document import Document
from corpusnorm.edit import Safety, Span
from corpusnorm.finding import Finding
from corpusnorm.validation.criterion import Case, Criterion


def validate(case: Case, criteria: Iterable[Criterion]) -> tuple[Finding, ...]:
    """What keeps the file of ``case`` from being what it should be, in the order of ``criteria``.

    The findings concern the document as a whole, so they stand at its beginning.
    """
    return tuple(
        Finding(
            rule=criterion.name,
            code=criterion.code,
            safety=Safety.REPORT,
            span=Span(0, 0),
            before="",
            after=None,
            message=message,
        )
        for criterion in criteria
        for message in criterion.find(case)
    )


def content_key(document: Document) -> str:
    """What two documents have in common if they hold the same text; empty where there is none.

    Repaired, without markup and furniture, white space as one blank, case folded.
    """
    unsplit = document.comments_unsplit.blocks if document.comments_unsplit else ()
    blocks = [*document.body, *(block for comment in document.comments for block in comment.blocks), *unsplit]
    content = [document.title or "", document.subtitle or "", *(block.text for block in blocks)]
    return " ".join(" ".join(content).split()).casefold()
