"""What `html-tag` costs on a line that is full of tags."""

from __future__ import annotations

from typing import SupportsIndex

import pytest

from corpusnorm.facts import Facts
from corpusnorm.registry import find_rule
from corpusnorm.repair import find


class _Copied(str):
    """A text that counts how many characters of it are copied."""

    copied = 0

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        part = super().__getitem__(key)
        self.copied += len(part)
        return part


def _copied(source: str) -> int:
    text = _Copied(source)
    assert find(find_rule("html-tag"), text, Facts(source))
    return text.copied


@pytest.mark.parametrize("piece", ["shut<br>early ", "| shut<br>early ", "shut <b>early</b><br>"])
def test_a_line_is_not_copied_for_each_of_its_tags(piece: str) -> None:
    """Ten times as many line breaks in one line have ten times as many characters looked at."""
    assert _copied(f"So it begins. {piece * 1_000}") <= 12 * _copied(f"So it begins. {piece * 100}")
