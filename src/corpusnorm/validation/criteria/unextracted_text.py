"""unextracted-text: a file whose text is still within a web page or a record."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.validation.container import contained_in
from corpusnorm.validation.criterion import Case, criterion


@criterion(code="VA007", name="unextracted-text", message="The text is within a page or a record")
def unextracted_text(case: Case) -> Iterator[str]:
    """
    ## What it finds

    A file that is a page in HTML, XML, or data in JSON as a whole, also with a record on each line (JSONL).

    Front matter in JSON above a text, and code within a text, stay.

    ## Why it matters

    `corpusnorm` reads plain text and Markdown.
    Of such a file it would make one document with all tags and keys in it.

    ## What to do

    Extract the text of a page first.
    Of records, take the texts out and give each of them to `corpusnorm.normalize`, or write each into a file of its
    own.
    If the file belongs where it is, leave it out with `exclude` in the configuration.
    """
    container = contained_in(case.source.text) if case.source is not None else None
    if container is not None:
        yield f"This is {container}; take the text out first"
