"""repeated-document: the same text is there already."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.validation.criterion import Case, criterion


@criterion(code="VA003", name="repeated-document", message="The same text as another document")
def repeated_document(case: Case) -> Iterator[str]:
    """
    ## What it finds

    A document with the same text as another one under the same path, where the configuration wants each
    to be unique.
    The texts are compared after repair, without regard to white space, to upper and lower case and to what
    belongs to the page rather than the document.
    All files under the path are compared, not only those that are checked.

    ```toml
    [[tool.corpusnorm.require]]
    path = "seeds/**"
    unique = true
    ```

    ## Why it matters

    Texts that occur twice count twice, and land on both sides of a split into training and test data.

    ## What to do

    Delete one of the two.
    """
    if case.twins:
        others = f" and {len(case.twins) - 1} more" if len(case.twins) > 1 else ""
        yield f"The text is the same as in {case.twins[0]}{others}"
