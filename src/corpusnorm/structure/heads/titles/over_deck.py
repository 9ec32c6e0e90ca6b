"""The title of a text with a deck: right above a long sentence that a byline or a date follows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from corpusnorm.structure.heads.navigation import is_button
from corpusnorm.structure.heads.titles.candidates import is_headline, word_count
from corpusnorm.structure.heads.top import Kind, Top, TopLine
from corpusnorm.structure.names import split_names


def title_over_deck(top: Top) -> TopLine | None:
    """The headline right above the only deck, below the few words of a section or a site.

    The section may look like a title, and the headline like its subtitle; but of a title alone there is one subtitle.
    """
    found = [at for at, pair in enumerate(pairwise(top.lines)) if _is_over_deck(*pair)]
    if len(found) != 1 or not found[0]:
        return None
    above, title = top.lines[found[0] - 1 : found[0] + 1]
    is_short = word_count(above) <= _LONGEST_SECTION or (above.text.isupper() and not title.text.isupper())
    is_section = above.kind is Kind.OTHER and above.level is None and is_short
    return title if is_section and _reach_credits(top.lines[found[0] + 2 :]) else None


_LONGEST_SECTION: Final = 4


def _is_over_deck(title: TopLine, deck: TopLine) -> bool:
    """Whether a line is a headline, and the next a deck: a sentence, or longer than titles are."""
    if title.kind is not Kind.OTHER or deck.kind is not Kind.OTHER or len(deck.text) <= len(title.text):
        return False
    is_sentence = deck.text.endswith((".", "!", "?", "…")) and word_count(deck) >= _SENTENCE
    return (is_sentence or word_count(deck) >= _LONG) and is_headline(title)


_SENTENCE: Final = 8
_LONG: Final = 12


def _reach_credits(below: Sequence[TopLine]) -> bool:
    """Whether a byline or a date follows at once, or below a name; behind a dash it signs what stands above it."""
    told = [each for each in below if not is_button(each.text)]
    if told and told[0].kind is Kind.OTHER and split_names(told[0].text) is not None:
        del told[0]
    return bool(told) and told[0].kind is Kind.CREDITS and not told[0].text.startswith(("-", "–", "—"))
