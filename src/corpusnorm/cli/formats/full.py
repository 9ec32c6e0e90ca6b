"""Each finding with the line it stands in, the fault underlined, and what the fix does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from corpusnorm.cli.checked import Checked
from corpusnorm.cli.formats.concise import headline
from corpusnorm.cli.table import width
from corpusnorm.cli.visible import fully_visible, visible
from corpusnorm.finding import Finding

_BEFORE: Final = 36
_FAULT: Final = 36
"""How many characters of a line are shown before and in the fault: lines may be endless."""

_COLUMNS: Final = 80
"""How wide an excerpt is at most: on a terminal that breaks it, the caret would stand under other words."""

_SHORT: Final = 30
"""Characters of a repair that is shown in words, not as lines before and after it."""


def report(files: Iterable[Checked]) -> Iterator[str]:
    """The report, piece by piece."""
    for file in files:
        for finding in file.findings:
            yield "\n".join(_lines(file, finding)) + "\n\n"


def _lines(file: Checked, finding: Finding) -> Iterator[str]:
    place = file.places.place(finding.span.start)
    margin = " " * len(str(place.line))
    excerpt, caret = _excerpt(file, finding, place.line, columns=_COLUMNS - len(f"{margin} | "))
    yield headline(file, finding)
    yield f"{margin}--> {file.name}:{place.line}:{place.column}"
    if finding.before or finding.after:
        yield f"{margin} |"
        yield f"{place.line} | {excerpt}".rstrip()
        yield f"{margin} | {caret}"
    yield from _help(finding)


def _excerpt(file: Checked, finding: Finding, line: int, *, columns: int) -> tuple[str, str]:
    """A window of the text round the fault, and the carets to set under it.

    A fault that runs over several lines is shown in one, with its line ends made visible.
    """
    text, span = file.text, finding.span
    line_start = file.places.line(line)[0]
    start = max(line_start, span.start - _BEFORE)
    before = ("…" if start > line_start else "") + visible(text[start : span.start])
    fault = fully_visible(text[span.start : min(span.end, span.start + _FAULT)])
    if len(span) > _FAULT:
        return before + fault + "…", _caret(before, fault)
    line_end = file.places.line(file.places.place(span.end).line)[1]
    after = text[span.end : min(line_end, span.end + 2 * columns)]  # accents take no columns
    return before + fault + _cut(after, columns - width(before + fault)), _caret(before, fault)


def _cut(text: str, columns: int) -> str:
    """``text`` made visible, ended by an ellipsis where it is wider than ``columns``."""
    if width(visible(text)) <= columns:
        return visible(text)
    kept = len(text)
    while kept and width(visible(text[:kept])) >= columns:
        kept -= 1
    return visible(text[:kept]) + "…"


def _caret(before: str, fault: str) -> str:
    return " " * width(before) + "^" * max(1, width(fault))


def _help(finding: Finding) -> Iterator[str]:
    if finding.after is None or finding.cure is None:
        return
    change = ""
    if finding.after.strip() and max(len(finding.before), len(finding.after)) <= _SHORT:
        change = f": {fully_visible(finding.before)} → {fully_visible(finding.after)}" if finding.before else ""
    yield f"help: {finding.cure}{change}"
    if finding.safety == "unsafe":
        yield "note: this is an unsafe fix; something may be lost, or the finding may be wrong"
