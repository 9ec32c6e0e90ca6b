"""Planters of lines that belong to the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.strategies.places import between
from corpusnorm.strategies.planting import Damage, planter

_LIKES = ("LikeLike", "J’aimeJ’aime", "GillaGilla", "LikeLiked by 21 people")
_BETWEEN = re.compile(r"(?<=\S)\n\n(?=\S)")
_FOOTERS = (
    "For more information visit:\n\nexample.org",
    "Media contact: Ann Example, +49 30 5550123",
    "Pour plus d’informations : https://example.org/contact",
)


@planter("comment-like-widget")
def comment_like_widget(text: str) -> Iterator[Damage]:
    """The like button of a comment stands between two paragraphs."""
    for match in _BETWEEN.finditer(text):
        for like in _LIKES:
            yield Damage(Span(*match.span()), f"\n\n{like}\n\n", Span(2, 2 + len(like)))


@planter("contact-footer")
def contact_footer(text: str) -> Iterator[Damage]:
    """The document ends with how to reach its publisher."""
    for footer in _FOOTERS:
        if text.endswith(".\n") and len(text) > 8 * len(footer):
            yield Damage(Span(len(text), len(text)), f"\n{footer}\n", Span(1, 1 + len(footer)))


@planter("share-buttons")
def share_buttons(text: str) -> Iterator[Damage]:
    """Buttons to pass the page on stand between two paragraphs."""
    yield from between(text, "Share this:", "Click to share on Twitter (Opens in new window)")


@planter("newsletter-signup")
def newsletter_signup(text: str) -> Iterator[Damage]:
    """A paragraph invites to subscribe."""
    yield from between(text, "Sign up for our weekly newsletter", "Subscribe to Blog via Email")


@planter("advertisement-label")
def advertisement_label(text: str) -> Iterator[Damage]:
    """The text goes on below an advertisement."""
    yield from between(text, "Story continues below advertisement", "Continue reading the main story")


@planter("copyright-line")
def copyright_line(text: str) -> Iterator[Damage]:
    """The document ends with whose the page is."""
    for line in ("© 2019 Example Media", "Copyright 2016 Example Ltd. All rights reserved."):
        if text.endswith(".\n"):
            yield Damage(Span(len(text), len(text)), f"\n{line}\n", Span(1, 1 + len(line)))
