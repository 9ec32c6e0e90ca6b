"""How the headings over comments begin, which part them from the running text."""

from __future__ import annotations

COMMENTS = "## Comments {#comments}"
"""The line before the comments."""

COMMENTS_UNSPLIT = "## Comments {#comments-unsplit"
"""How the line before comments begins that nothing sets apart."""


def comment_beginning(number: int) -> str:
    """How the line before the comment begins that is the ``number``-th of the document."""
    return f"### Comment {number} {{#comment-{number}"
