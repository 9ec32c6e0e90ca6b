"""missing-field: a document lacks what its folder requires."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.validation.criterion import Case, criterion


@criterion(code="VA001", name="missing-field", message="A required field is missing")
def missing_field(case: Case) -> Iterator[str]:
    """
    ## What it finds

    A field that the configuration requires in this folder and that the document leaves empty.

    ```toml
    [[tool.corpusnorm.require]]
    path = "seeds/news_report/**"
    fields = ["title", "published", "authors"]
    ```

    ## Why it matters

    A title or date that was lost on the way is cheap to put back today, and hard to find in a year.

    ## What to do

    Write the missing line into the text where a reader expects it, or take the field out of `fields`.
    `corpusnorm convert FILE` shows what was recognised.
    """
    if case.document is None:
        return
    wanted = dict.fromkeys(name for requirement in case.requirements for name in requirement.fields)
    for name in wanted:
        if not getattr(case.document, name, None):
            yield f"No `{name}` was found, and this folder requires it"
