"""Options: what a caller may choose, and what is refused at once."""

from __future__ import annotations

import pickle

import pytest

from corpusnorm import Options, normalize

TEXT = "The typo\N{SOFT HYPHEN}graphy.\n".encode()


def test_names_of_rules_may_stand_in_a_list() -> None:
    """A list is taken for the tuple of its names, so that the options stay one value that can be pickled."""
    options = Options(ignore=["soft-hyphen"])
    assert options == pickle.loads(pickle.dumps(options)) == Options(ignore=("soft-hyphen",))
    assert normalize(TEXT, options=options).repairs == ()


@pytest.mark.parametrize("field", ["select", "ignore"])
def test_a_single_name_is_no_tuple(field: str) -> None:
    """A string is a sequence of letters, and none of these is the name of a rule."""
    with pytest.raises(TypeError, match=r"also a single one: \('soft-hyphen',\)$"):
        Options(**{field: "soft-hyphen"})  # type: ignore[arg-type]
