"""kind-not-allowed: a document is of another kind than its folder allows."""

from __future__ import annotations

from collections.abc import Iterator

from corpusnorm.validation.criterion import Case, criterion


@criterion(code="VA002", name="kind-not-allowed", message="A document of a kind that is not allowed")
def kind_not_allowed(case: Case) -> Iterator[str]:
    """
    ## What it finds

    A document whose kind is none of those that the configuration allows in this folder.

    ```toml
    [[tool.corpusnorm.require]]
    path = "seeds/news_report/**"
    kinds = ["news_report"]
    ```

    ## Why it matters

    A folder that holds one kind of text is only useful as long as it does.

    ## What to do

    Move the file to the folder of its kind.
    If the kind is recognised wrongly, `corpusnorm detect FILE` shows the evidence: often the lines that would
    tell (a dateline, the names of commenters) were lost when the text was extracted.
    """
    if case.document is None:
        return
    detection = case.document.detection
    for requirement in case.requirements:
        if requirement.kinds and detection.kind not in requirement.kinds:
            allowed = " or ".join(f"`{kind}`" for kind in requirement.kinds)
            evidence = f"; {detection.evidence[0].feature}" if detection.evidence else ""
            yield (
                f"This is `{detection.kind}` (confidence {detection.confidence:.2f}{evidence}), "
                f"and this folder allows {allowed}"
            )
