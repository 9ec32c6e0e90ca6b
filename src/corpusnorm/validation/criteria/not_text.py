"""not-text: a file is no text at all."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.errors import NotTextError
from corpusnorm.validation.criterion import Case, criterion


@criterion(code="VA004", name="not-text", message="The file is not text")
def not_text(case: Case) -> Iterator[str]:
    """
    ## What it finds

    A picture, an archive, a PDF or other binary data.

    ## Why it matters

    Nothing in such a file can be checked, and it is rarely there on purpose.

    ## What to do

    Extract the text first.
    If the file belongs where it is, leave it out with `exclude` in the configuration.
    """
    if isinstance(case.error, NotTextError):
        yield f"This is not text ({case.error.media_type})"
