"""The engine: rules run to a fixed point, each stage before the next."""

from __future__ import annotations

import pytest

from corpusnorm import normalize


@pytest.mark.parametrize("mark", ["&#171;", "&amp;#171;", "&amp;amp;#171;"])
def test_a_stage_is_settled_before_the_next_begins(mark: str) -> None:
    """A space is judged by the character beside it, not by an entity that is half undone."""
    document = normalize(f"{mark}\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}», dit-elle.\n".encode())
    assert document.text == "«\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}», dit-elle.\n"
