"""6. **Clean stays clean.** Text without artifacts is returned as it came, character for character.

A false repair is our worst fault, worse than a miss.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import Options, Safety, check, normalize
from corpusnorm.strategies import LAYOUTS, clean_text


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("options", [Options(), Options(unsafe=True)], ids=["safe", "unsafe"])
@given(data=st.data())
def test_clean_text_is_returned_as_it_came(options: Options, layout: str, data: st.DataObject) -> None:
    """No rule changes prose in any language and layout, with unsafe fixes on or off."""
    text = data.draw(clean_text(layout=layout))
    document = normalize(text.encode(), options=options)
    assert document.repairs == ()
    assert document.text == text


@given(clean_text())
def test_nothing_safe_is_proposed_for_clean_text(text: str) -> None:
    """What is reported of clean text, a person has to judge; none of it would be changed unasked."""
    assert [finding for finding in check(text.encode()) if finding.safety is Safety.SAFE] == []


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-8-sig"])
@given(text=clean_text())
def test_the_encoding_makes_no_difference(encoding: str, text: str) -> None:
    """Clean text is as clean in another encoding."""
    assert normalize(text.encode(encoding)).text == text
