"""1. **Nothing is lost.** `normalize(data).restore() == data`, for all bytes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import NotTextError, Options, normalize
from tests.laws.material import ALL_RULES, any_bytes


@given(any_bytes())
def test_the_bytes_come_back(data: bytes) -> None:
    """`normalize(data).restore() == data`, for all bytes that are a text."""
    try:
        document = normalize(data)
    except NotTextError:
        return
    assert document.restore() == data


@given(any_bytes(), st.sampled_from([Options(unsafe=True), *ALL_RULES]))
def test_the_bytes_come_back_when_unsafe_fixes_are_applied(data: bytes, options: Options) -> None:
    """No option makes a document lose its source."""
    try:
        document = normalize(data, options=options)
    except NotTextError:
        return
    assert document.restore() == data
