"""Bars in SVG: a group for each corpus, a bar for each work, on a scale of powers of ten."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from attrs import frozen

from benchmarks.speed.measure import figure

_WIDTH, _LABELS, _BAR, _GAP, _HEAD = 760, 250, 15, 30, 40
_FONT = 'font-family="sans-serif" font-size="11"'


@frozen
class Bar:
    """One figure, in megabytes a second."""

    label: str
    value: float
    is_ours: bool


@frozen
class Group:
    """Bars under a heading."""

    title: str
    bars: Sequence[Bar]


def chart(groups: Sequence[Group]) -> str:
    """The drawing. A bar that is ten times as fast is one step longer."""
    values = [bar.value for group in groups for bar in group.bars]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    scale = (_WIDTH - _LABELS - 60) / (high - low)
    height = _HEAD + sum(_GAP + _BAR * len(group.bars) for group in groups) + 10
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" {_FONT}>',
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        *_axis(low, high, scale, height),
        *_groups(groups, low, scale),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _axis(low: int, high: int, scale: float, height: int) -> Iterator[str]:
    yield f'<text x="{_LABELS}" y="14" fill="#444">MB/s, each step ten times as fast</text>'
    for power in range(low, high + 1):
        x = _LABELS + (power - low) * scale
        yield f'<line x1="{x:.1f}" y1="32" x2="{x:.1f}" y2="{height - 8}" stroke="#ddd"/>'
        yield f'<text x="{x:.1f}" y="28" text-anchor="middle" fill="#444">{10.0**power:g}</text>'


def _groups(groups: Sequence[Group], low: int, scale: float) -> Iterator[str]:
    y = _HEAD
    for group in groups:
        yield f'<text x="8" y="{y + 14}" font-weight="bold">{escape(group.title)}</text>'
        y += 20
        for bar in group.bars:
            yield from _bar(bar, y, (math.log10(bar.value) - low) * scale)
            y += _BAR
        y += _GAP - 20


def _bar(bar: Bar, y: int, length: float) -> Iterator[str]:
    colour = "#1f6f8b" if bar.is_ours else "#b8b8b8"
    yield f'<text x="{_LABELS - 6}" y="{y + 10}" text-anchor="end">{escape(bar.label)}</text>'
    yield f'<rect x="{_LABELS}" y="{y + 1}" width="{max(1.0, length):.1f}" height="{_BAR - 3}" fill="{colour}"/>'
    yield f'<text x="{_LABELS + max(1.0, length) + 4:.1f}" y="{y + 10}" fill="#444">{figure(bar.value)}</text>'
