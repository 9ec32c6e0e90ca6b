"""Planters of lines that belong to the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.strategies.planting import Damage, planter

_LIKES = ("LikeLike", "J’aimeJ’aime", "GillaGilla", "LikeLiked by 21 people")
_FOOTERS = (
    "For more information visit:\n\nexample.org",
    "Media contact: Ann Example, +49 30 5550123",
    "Pour plus d’informations : https://example.org/contact",
)


@planter("comment-like-widget")
def comment_like_widget(text: str) -> Iterator[Damage]:
    """The like button of a comment stands between two paragraphs."""
    for match in re.finditer(r"(?<=\S)\n\n(?=\S)", text):
        for like in _LIKES:
            yield Damage(Span(*match.span()), f"\n\n{like}\n\n", Span(2, 2 + len(like)))


@planter("contact-footer")
def contact_footer(text: str) -> Iterator[Damage]:
    """The document ends with how to reach its publisher."""
    for footer in _FOOTERS:
        if text.endswith(".\n") and len(text) > 8 * len(footer):
            yield Damage(Span(len(text), len(text)), f"\n{footer}\n", Span(1, 1 + len(footer)))
