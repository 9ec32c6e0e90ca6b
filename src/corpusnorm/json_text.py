"""Plain data as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from json.encoder import encode_basestring
from math import isfinite
from typing import Any, Final, TypeVar, cast

Items = TypeVar("Items", bound=Sequence[Any])


def to_json(value: object, *, indent: int | None = None) -> str:
    """``value`` as JSON, for people to read.

    Letters stand as they are. What a terminal, an editor or ``str.splitlines`` may take for
    something else (controls, line separators, byte-order marks) is written as an escape.
    """
    written = _compact(value) if indent is None else indented(value, "\n", " " * indent)
    return shown(written)


def shown(written: str) -> str:
    """JSON with escapes in place of what is hidden."""
    return _HIDDEN.sub(lambda match: f"\\u{ord(match.group()):04x}", written) if _hides(written) else written


quoted = encode_basestring
"""A string as JSON; letters stand as they are."""


def quoting(texts: Iterable[str]) -> Callable[[str], str]:
    """How strings are quoted that hold nothing that is not in ``texts``, with escapes in place of what is hidden.

    Few texts hold a control beside line feeds; three signs are all that must be escaped in the others.
    """
    rare = "".join(texts).encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    return _quoted_shown if any(form.search(rare) for form in _ESCAPED_IN_UTF_8) else _quoted_plain


def _quoted_plain(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _quoted_shown(text: str) -> str:
    return shown(quoted(text))


def batches(items: Items, write: Callable[[Items], str]) -> Iterator[str]:
    """A long list as ``write`` writes it, so many items at a time: the whole takes many times the room of the text."""
    return (write(cast("Items", items[at : at + _BATCH])) for at in range(0, len(items), _BATCH))


_BATCH: Final = 100


def object_pieces(
    record: Mapping[str, object], write: Callable[[object], str], *, margin: str = "", inner: str = "", comma: str
) -> Iterator[str]:
    """An object piece by piece, its values as ``write`` writes them; an iterator is a list in `batches`.

    ``margin`` stands before each name and before the end of a list, ``inner`` before each batch.
    """
    opening = "{"
    for name, value in record.items():
        yield f"{opening}{margin}{quoted(name)}: "
        if isinstance(value, Iterator):
            yield from _list_pieces(value, margin, inner, comma)
        else:
            yield write(value)
        opening = comma


def _list_pieces(batches: Iterator[str], margin: str, inner: str, comma: str) -> Iterator[str]:
    opening = "["
    for items in batches:
        yield f"{opening}{inner}{items}"
        opening = comma
    yield f"{margin}]" if opening == comma else "[]"


class Written(str):
    """JSON that is written already, as far to the left as it may stand."""

    __slots__ = ()


def _number(value: float) -> str:
    return repr(value) if isfinite(value) else _compact(value)


_compact = json.JSONEncoder(ensure_ascii=False).encode
_SCALARS: dict[type, Callable[[Any], str]] = {
    str: quoted,
    int: repr,
    float: _number,
    bool: {False: "false", True: "true"}.__getitem__,
    type(None): {None: "null"}.__getitem__,
}
"""How what is most of a record is written; all else is left to the encoder."""


def indented(value: object, margin: str, step: str = "  ") -> str:
    """What `json.dumps` writes with an indent, where it is five times as slow as without.

    ``margin`` is a line feed and what stands before the value on its line.
    """
    if isinstance(value, Written):
        return value.replace("\n", margin)
    inner, scalar = margin + step, _SCALARS.get
    if isinstance(value, dict):
        items = [
            f"{quoted(name)}: {write(each) if (write := scalar(type(each))) else indented(each, inner, step)}"
            for name, each in value.items()
        ]
        return f"{{{inner}{f',{inner}'.join(items)}{margin}}}" if items else "{}"
    if isinstance(value, (list, tuple)):
        items = [write(each) if (write := scalar(type(each))) else indented(each, inner, step) for each in value]
        return f"[{inner}{f',{inner}'.join(items)}{margin}]" if items else "[]"
    return _compact(value)


_HIDDEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_HIDDEN_IN_UTF_8 = tuple(
    re.compile(form)
    for form in (rb"\x7f", rb"\xc2[\x80-\x9f]", rb"\xe2(?=\x80[\xa8\xa9])", rb"\xef(?=\xbb\xbf)", rb"\xed[\xa0-\xbf]")
)
_ESCAPED_IN_UTF_8 = (re.compile(rb"[\x00-\x1f]"), *_HIDDEN_IN_UTF_8)
_PLAIN = b"\n" + bytes(range(0x20, 0x7F))


def _hides(written: str) -> bool:
    """Whether anything hidden stands in ``written``: most texts hold little beyond ASCII, which is soon taken off."""
    if written.isascii():
        return "\x7f" in written
    rare = written.encode("utf-8", "surrogatepass").translate(None, _PLAIN)  # JSON holds no other control
    return any(form.search(rare) for form in _HIDDEN_IN_UTF_8)
