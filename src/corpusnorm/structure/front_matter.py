"""The front matter of a file in Markdown: keys with their values, in YAML or TOML, before the text.

Generators of web sites (Jekyll, Hugo, Pelican) and extractors that keep what the page says of itself write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, TypeAlias

from corpusnorm.edit import Span
from corpusnorm.line import Line

Value: TypeAlias = tuple[Span, str]
"""Where a value stands in the text, and what stands there."""

_MARGINS: Final = {"---": ("---", "..."), "+++": ("+++",)}
"""The line before the front matter, and the lines of which one ends it."""

_MOST_LINES: Final = 120
"""Lines in which front matter has its end."""

_LEAST_KEYS: Final = 2
_KEY = re.compile(r"(?P<key>[A-Za-z][\w.-]{0,40})(?P<sign>:(?=[ \t]|$)| ?=(?= ?\S))[ \t]*+(?P<value>.*)")
_GOES_ON = re.compile(r"[ \t]|-[ \t]|#|\[{1,2}[\w.\"-]+\]{1,2}$|\]$|$")
"""Items and what else is set in, comments, the names of tables, the end of a list, empty lines."""
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>\S.*)")
_KNOWN: Final = frozenset(
    {
        *("title", "subtitle", "date", "author", "authors", "layout", "tags", "categories", "category", "permalink"),
        *("slug", "published", "draft", "description", "url", "hostname", "sitename", "lang", "language", "keywords"),
    }
)
"""Keys of which one is enough."""
_IN_QUOTES: Final = r"\"(?P<double>[^\"\\]+)\"|'(?P<single>[^']+)'"
_VALUE = re.compile(rf"{_IN_QUOTES}|(?:name:[ \t]+)?(?P<plain>[^\s>|&*!{{\[%@`\"'].*)")
_LISTED = re.compile(rf"{_IN_QUOTES}|(?P<plain>[^\s,\"'{{}}\[\]][^,\"']*)")


def find_front_matter(lines: Sequence[Line]) -> tuple[list[Line], dict[str, list[Value]]]:
    """The lines of the front matter with which ``lines`` begin, its margins too, and the values by their keys.

    Keys are given in small letters. Values that are no plain texts (blocks, texts with escapes) are left out. Where
    there is no front matter, both are empty.
    """
    first = next((line for line in lines if line.bare), None)
    ends = _MARGINS.get(first.text.rstrip(), ()) if first is not None else ()
    if first is None or not ends:
        return [], {}
    found = [first]
    for line in islice(lines, first.number, first.number + _MOST_LINES):
        found.append(line)
        if line.text.rstrip() in ends:
            values = _read(found[1:-1], ":" if first.bare == "---" else "=")
            return (found, values) if _is_proved(values) else ([], {})
    return [], {}


def _read(lines: Sequence[Line], sign: str) -> dict[str, list[Value]]:
    """The values by their keys; none if a line is neither a key with its value nor belongs to one."""
    values: dict[str, list[Value]] = {}
    last: list[Value] = []
    for line in lines:
        written = line.text.rstrip()
        told = _KEY.match(written)
        if told is not None and told["sign"].strip() == sign:
            last = values.setdefault(told["key"].casefold(), [])
            last.extend(_values(told["value"], line.start + told.start("value")))
        elif _GOES_ON.match(written) is None:
            return {}
        elif item := _ITEM.match(written):
            last.extend(_values(item["value"], line.start + item.start("value")))
    return values


def _is_proved(values: dict[str, list[Value]]) -> bool:
    return len(values) >= _LEAST_KEYS or not _KNOWN.isdisjoint(values)


def _values(written: str, start: int) -> Iterator[Value]:
    """The value that is ``written``, or the values of a list in brackets."""
    is_list = written[:1] == "[" and written[-1] == "]"
    for match in _LISTED.finditer(written, 1, len(written) - 1) if is_list else (_VALUE.fullmatch(written),):
        if match is not None:
            group = match.lastgroup or "plain"
            value = match[group].rstrip()
            yield Span(start + match.start(group), start + match.start(group) + len(value)), value
