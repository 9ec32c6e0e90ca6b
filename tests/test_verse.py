"""Verse: short lines that stand in stanzas, and what only looks like them."""

from __future__ import annotations

import pytest

from corpusnorm.facts.verse import is_verse

STANZA = [
    "The fog came in before the day,",
    "The bell was still, the lamp was low,",
    "And none of us could see the way,",
]
STANZA += ["Nor was there any wind to blow."]


@pytest.mark.parametrize(
    "lines",
    [
        [*STANZA, "", *STANZA],
        [*STANZA[:3], "Or so."],
        [*STANZA, "– so they say –"],
        [*STANZA, "who knows where all of them had gone", "that night, or why."],
        [line.lower() for line in STANZA],
        [*STANZA, "Nobody knew where all had gone", "", *STANZA],
        [*(line[:-1] for line in STANZA[:3]), STANZA[3], "So we went on,"],
    ],
)
def test_stanzas_are_verse(lines: list[str]) -> None:
    """Short lines, a third of which end in a mark; one of them may be very short, begin oddly or run on."""
    assert is_verse(lines)


@pytest.mark.parametrize(
    "lines",
    [
        STANZA[:3],
        [line for each in STANZA for line in (each, "")],
        [*STANZA, "They asked him twice that night, and he said to all of them what he had said before."],
        [f"• {line}" for line in STANZA],
        [*STANZA, "Of the fog and of the bell 12", *STANZA],
        [line[:-1] for line in STANZA],
        ["The fog came in before the", "day and it lay on all of the", "harbour until noon."] * 3,
        [line[:9] for line in STANZA],
        [f"{line} {line[:24]}," for line in STANZA],
    ],
    ids="few apart long bullets numbers unmarked column words wide".split(),
)
def test_other_short_lines_are_no_verse(lines: list[str]) -> None:
    """Too few lines, lines apart from each other, one too long, lists, a narrow column, single words."""
    assert not is_verse(lines)
