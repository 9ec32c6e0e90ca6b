"""Files that are text but no plain text: pages and records that hold the text within a form of their own."""

from __future__ import annotations

import json
import re
from typing import Final

_MARKUP: Final = re.compile(r"\s*<(?:!doctype\s+(?P<html>html)|(?P<root>html)[\s>]|\?xml\s)", re.IGNORECASE)


def contained_in(text: str) -> str | None:
    """What ``text`` is in its own form, as part of a sentence: a page in HTML, XML or records in JSON; else None."""
    match = _MARKUP.match(text)
    if match is not None:
        return "a page in HTML" if match["html"] or match["root"] else "XML"
    return "data in JSON" if _is_json(text) else None


def _is_json(text: str) -> bool:
    """Whether the text is one object, a list of objects, or an object on each line.

    Text below the first object has it for its front matter.
    """
    start = len(text) - len(text.lstrip())
    if text[start : start + 1] not in ("{", "["):
        return False
    try:
        value, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return False
    first = value[0] if isinstance(value, list) and value else value
    return isinstance(first, dict) and bool(first) and text[end:].lstrip()[:1] in ("", "{", "[")
