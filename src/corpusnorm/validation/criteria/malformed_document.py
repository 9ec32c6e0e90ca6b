"""malformed-document: canonical Markdown that cannot be read back."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.errors import InvalidDocumentError, MalformedMarkdownError
from corpusnorm.validation.criterion import Case, criterion


@criterion(code="VA005", name="malformed-document", message="Canonical Markdown that does not read back")
def malformed_document(case: Case) -> Iterator[str]:
    """
    ## What it finds

    A file that begins as the Markdown which `corpusnorm convert --to markdown` writes, but does not follow its form.

    ## Why it matters

    Such a file cannot be read back as the document that it was.
    Mostly it was edited by hand, and a quotation mark or a bracket got lost.

    ## What to do

    Mend the line that the message names, or convert the original again.
    """
    if isinstance(case.error, (MalformedMarkdownError, InvalidDocumentError)):
        yield f"This document does not follow its form: {case.error}"
