"""What a table of Markdown asks of a text."""

from __future__ import annotations


def cell(text: str) -> str:
    """``text`` on one line, its bars escaped."""
    return " ".join(text.split()).replace("|", "\\|")
