"""Whether a text is Markdown as a whole."""

from __future__ import annotations

import re

from corpusnorm.literal import holds

# Every pattern begins with a literal, and looks behind only after it: so a text without the
# literal is passed over at the speed of a string search.
_HEADING = re.compile(r"\n[ \t\r]*\n#{1,6} +[^\s#][^\n]*(?=\n[ \t\r]*\n|\n?\Z)")
_TITLE = re.compile(r"\n[ \t\r]*\n# +(?:[\divxIVX.]+ )?[A-ZÀ-ÞΑ-ΩА-Я][^\n]*(?=\n[ \t\r]*\n|\n?\Z)")
"""A heading as it is printed. "# of workers", the number of something, is none, nor is a comment over its code."""
_LINK = re.compile(r"\]\((?:https?://|/|#|mailto:)[^)\]\n]*+\)")
_PICTURE = re.compile(r"\n!\[[^\]\n]{0,300}\]\([^)\s]{1,500}\)(?=[ \t]*(?:\n|\Z))")
_BOLD_ITEM = re.compile(r"\n[*+-] +\*\*?\S")
_ESCAPE = re.compile(r"\\(?:(?<![\\\w]\\)(?:\$(?=\d)|[*_#>~+-](?=[\w\s]))|(?<=\w\\)_(?=\w)|(?<=\d\\)\.(?=\s))")
_STRONG = re.compile(r"\*\*(?<![\w*\\]\*\*)[^\s*][^*\n]{0,200}(?<=[^\s\\])\*\*(?![\w*])")
_TABLE_RULE = re.compile(r"\n\|? *:?-{3,}:? *\|")
_DEFINITION = re.compile(r"\n ?\[[^\[\]\n^]{1,80}\]:[ \t]+<?(?:https?:|mailto:|/|#)")
_FRONT_MATTER = re.compile(
    r"\n---(?<=\A\n\n---)[ \t\r]*\n(?>(?:(?!---)(?:[A-Za-z][\w.-]*+:|[ \t#-])[^\n]*+\n)+)---[ \t\r]*\n"
)
_MARKDOWN_SIGNS = (
    ("#", _HEADING),
    ("](", _LINK),
    ("![", _PICTURE),
    (" *", _BOLD_ITEM),
    ("\\", _ESCAPE),
    ("**", _STRONG),
    ("---", _TABLE_RULE),
    ("][", _DEFINITION),
    ("---", _FRONT_MATTER),
)
"""What Markdown is told by, each with a literal without which it is none.

A definition counts only where something refers to one.
"""

_STARRED = re.compile(r"\*(?<![\w*\\]\*)[^\W_][^*\n]{0,200}(?<=[^\s\\*])\*(?![\w*])")
_MARKED_TITLE = re.compile(
    r"\*(?<![\w*\\]\*)[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|of|the|and|in|to|a|for|on|at|by|de|la|du|der|die|und))+[:,]?"
    r"(?: [^*\n]{1,80})?\*(?![\w*])"
)
"""The title of a work between asterisks: what a writer stresses in plain text has no capitals."""
_UNDERLINED = re.compile(r"_(?<![\w\\]_)(?:\[\(?)?[^\W_][^_\n]{0,200}(?<=[^\s\\_])_(?!\w)")


def is_markdown(source: str) -> bool:
    """Whether ``source``, which is no program, is Markdown.

    Two different signs prove it, or emphasis beside one other sign, or a sign that
    occurs three times, or two titles of works in emphasis: one pair of asterisks alone
    may be the writer's own. Two headings that begin as titles do prove it, or one beside
    a table of HTML, which tools that read PDF write into their Markdown.
    """
    source = f"\n\n{source}"  # so that the first line, too, has a blank one above it
    counts = [len(sign.findall(source)) for literal, sign in _MARKDOWN_SIGNS if holds(source, literal)]
    if "*" in source and len(_MARKED_TITLE.findall(source)) >= 2:
        return True
    kinds = sum(1 for count in counts if count)
    if kinds >= 2 or max(counts, default=0) >= 3:
        return True
    return kinds == 1 and (_has_emphasis(source) or _has_titles(source))


def _has_titles(text: str) -> bool:
    return len(_TITLE.findall(text)) + holds(text, "<table>") >= 2


def _has_emphasis(text: str) -> bool:
    starred = "*" in text and _STARRED.search(text)
    return bool(starred or ("_" in text and _UNDERLINED.search(text)))
