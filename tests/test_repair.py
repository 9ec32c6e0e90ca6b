"""The engine: rules run to a fixed point, each stage before the next."""

from __future__ import annotations

import pytest

from corpusnorm import Options, normalize


@pytest.mark.parametrize("mark", ["&#171;", "&amp;#171;", "&amp;amp;#171;"])
def test_a_stage_is_settled_before_the_next_begins(mark: str) -> None:
    """A space is judged by the character beside it, not by an entity that is half undone."""
    document = normalize(f"{mark}\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}», dit-elle.\n".encode())
    assert document.text == "«\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}», dit-elle.\n"


def test_text_that_is_read_anew_is_laid_out_anew() -> None:
    """Escapes make a line longer than the page: once they are read, the text is seen to be wrapped, in the same run."""
    text = (
        "Der alte M=C3=BCller hatte die sch=C3=B6nen Briefe nicht gefunden aus\ndas Haus, das am Ende der Strasse "
        "steht. Der alte Mann\nhatte die guten Briefe noch nicht gefunden aus das Haus, das\nam Ende der Strasse "
        "steht. Der alte Mann hatte die guten\nBriefe nicht gefunden aus das Haus, das am Ende der Strasse\nsteht.\n"
    )
    options = Options(select=("ALL",))
    once = normalize(text.encode(), options=options)
    assert normalize(once.text.encode(), options=options).repairs == ()
    assert once.text.count("\n") == 1
