"""4. **Twice is once.** What has been repaired needs no repair.

A document written as Markdown and read again is the same document.
"""

from __future__ import annotations

import pytest
from hypothesis import given

from corpusnorm import Options, normalize, write
from corpusnorm.record import content
from corpusnorm.strategies import documents
from tests.laws.material import ALL_RULES, texts


@pytest.mark.parametrize(
    "options", [Options(), Options(unsafe=True), *ALL_RULES], ids=["safe", "unsafe", "straight", "curly"]
)
@given(text=texts())
def test_what_has_been_repaired_needs_no_repair(options: Options, text: str) -> None:
    """A second run over the repaired text changes nothing."""
    once = normalize(text.encode(), options=options)
    again = normalize(once.text.encode(), options=options)
    assert again.repairs == ()
    assert again.text == once.text


@given(texts())
def test_a_text_survives_markdown(text: str) -> None:
    """A document of any text, written as Markdown and read again, has the same content."""
    document = normalize(text.encode())
    assert content(normalize(write(document, "markdown").encode())) == content(document)


@given(documents())
def test_a_document_survives_markdown(data: bytes) -> None:
    """A whole document with head, body and comments does so too."""
    document = normalize(data)
    assert content(normalize(write(document, "markdown").encode())) == content(document)
