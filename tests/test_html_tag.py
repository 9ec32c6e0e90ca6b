"""What `html-tag` costs on a line that is full of tags."""

from __future__ import annotations

from typing import SupportsIndex

import pytest

from corpusnorm.edit import MarkType
from corpusnorm.facts import Facts
from corpusnorm.registry import find_rule
from corpusnorm.repair import find, repair


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


@pytest.mark.parametrize(
    "text",
    [
        "It was <del>not</del> far.",
        'See <a href="">the map</a> of it.',
        "It was in 1947<sup>see below</sup> or so.",
        "The 19<sub>th</sub> of it, and the letter<sup>th</sup> itself.",
        "It was <b>not far.\n\nThe road</b> was good.",
        f"It was <b>{'not so very far, ' * 70}</b> after all.",
    ],
    ids=["struck out", "no address", "a note", "no number before", "two paragraphs", "a thousand characters"],
)
def test_a_pair_that_may_mean_something_is_taken_off_on_request_only(text: str) -> None:
    """Safe fixes leave tags whose loss could change the meaning, or that hardly belong together."""
    rule = find_rule("html-tag")
    assert repair(text, Facts(text), [rule]).text == text
    assert repair(text, Facts(text), [rule], unsafe=True).text != text


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("It was <b>not</b> far, <u>as</u> they said.", [(MarkType.STRONG, None)]),
        ("It was <b> </b>far.", []),
        ('See <a href="/map">the map</a> or <a name="x">here</a>.', [(MarkType.LINK, "/map")]),
        ('See <span href="/map">the map</span> and <a href="/x"> </a>more.', []),
    ],
)
def test_what_tags_say_is_kept_as_marks(text: str, marks: list[tuple[MarkType, str | None]]) -> None:
    """Bold words and links with an address are marked; what says nothing, or holds nothing, leaves no mark."""
    assert [(mark.type, mark.target) for mark in repair(text, Facts(text), [find_rule("html-tag")]).marks] == marks
