"""What the tags of a forum meant is kept as marks on the text."""

from __future__ import annotations

import pytest

from corpusnorm import Mark, MarkType, normalize
from corpusnorm.edit import Span

MILL = Span(6, 14)
ADDRESS = "https://mill.example/wheel"


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Go to [b]the mill[/b] today.", (Mark(type=MarkType.STRONG, span=MILL),)),
        ("Go to [I]the mill[/I] today.", (Mark(type=MarkType.EMPHASIS, span=MILL),)),
        (f"Go to [url={ADDRESS}]the mill[/url] today.", (Mark(type=MarkType.LINK, span=MILL, target=ADDRESS),)),
        (f"Go to [url]{ADDRESS}[/url] today.", (Mark(type=MarkType.LINK, span=Span(6, 32), target=ADDRESS),)),
        (f"Go to [b]{ADDRESS}[/b] today.", (Mark(type=MarkType.STRONG, span=Span(6, 32)),)),
        ("Go to [url=]the mill[/url] today.", ()),
        ("Go to [color=red]the mill[/color] today.", ()),
        ("Go to the mill[b] [/b]today.", ()),
    ],
)
def test_tags_become_marks(text: str, marks: tuple[Mark, ...]) -> None:
    """Bold, italics and links with an address; a link without one, a color and a blank need no mark."""
    block = normalize(f"{text}\n".encode()).body[0]
    assert block.marks == marks
