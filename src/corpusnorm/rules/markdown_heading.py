"""markdown-heading: number signs before a heading, or a line drawn under it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from corpusnorm.cut import whole_line
from corpusnorm.edit import Edit, Mark, MarkType, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import fenced_code, runs
from corpusnorm.rule import Example, Stage, text_rule

_ALONE = r"(?=\n[ \t]*\n|\n?\Z)"
_BLANK_BELOW = re.compile(r"\n[ \t]*\n|\n?\Z")
_NUMBER_SIGNS = re.compile(
    r"(?P<mark>(?P<signs>#(?:(?<=\n\n#)|(?<=\A#)|(?<=\n[ \t]\n#))#{0,5})[ \t]+)(?P<title>[^\s#][^\n]*)"
)
_RIGHT_BELOW = re.compile(r"\n(?P<mark>(?P<signs>#{2,6})[ \t]+)(?P<title>[^\s#][^\n]*)")
_EMPTY = re.compile(r"#(?:(?<=\n\n#)|(?<=\A#)|(?<=\n[ \t]\n#))#{1,5}[ \t]*(?=\n[ \t]*\n|\n?\Z)")
_CLOSING = re.compile(r"(?<![ \t])[ \t]++#++[ \t]*+$")
_UNDERLINED = re.compile(
    rf"(?:(?<=\n\n)|\A)(?P<title>[^\s|>#*+=~-][^|\n]{{0,120}})(?P<mark>\n(?P<line>={{3,}}|-{{3,}})[ \t]*){_ALONE}"
)
_LINE_BELOW = re.compile(r"\n(?:===|---)")
_PROSE = re.compile(r"^[^\W\d_][^\n]{50,}[.!?][\"'”’)]?[ \t]*$", re.MULTILINE)
_TITLE = re.compile(r"(?:[\divxIVX.]+ )?[^\W\d_](?<=[^a-z])[^\n#=:;{}()<>$\\/_]*\Z")
_BELOW = re.compile(r"\s*(?:(?:[-*•]|\d+[.)])[ \t]+)?[^\W\d_](?<=[^a-z])")
_CODE = re.compile(r"[={}<>$\\|;_`#@]|^[ \t]*[-/%!]|\w\(|\b\w+/\w+/|^[a-z.]+ \S|:[ \t]*$", re.MULTILINE)
_HAS_WORD = re.compile(r"[^\W_]")


@text_rule(
    code="MK003",
    name="markdown-heading",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Heading mark of Markdown",
    cure="Take the mark off and keep the heading as a mark of the document",
    trigger=("#", "\n===", "\n---"),
    examples=(
        Example(
            "## The flood\n\nThe river rose for three days and came into all the houses.",
            "The flood\n\nThe river rose for three days and came into all the houses.",
        ),
        Example("# Remove doubles\nbpy.ops.mesh.select_mode()", "# Remove doubles\nbpy.ops.mesh.select_mode()"),
    ),
)
def markdown_heading(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    One to six number signs and a space before a line that stands alone between blank lines (`## The flood`), with
    the signs that may close it; and a line of `=` or `-` right under such a line. In a document that is Markdown as a
    whole, text or another heading may follow right below two and more signs, and two and more alone are a heading
    that has lost its picture.

    A single number sign, or a line of hyphens, is taken for a heading only in a document that is Markdown as a whole;
    a single one at the very beginning, two and more, or a line of `=` as long as its title, also over prose. A first
    line such as `# Contents` is a heading, too, where no line below it could be code.

    Comments in program text and configuration, hashtags, `#1`, the `# # #` that ends a press release, and rules under
    table headers stay.

    ## Why it matters

    The signs are counted as words of the heading, and the heading is lost to programs that read plain text.

    ## Fix safety

    Safe: the heading and its level are kept as a mark on the line.

    ## Known from

    Web pages and PDF turned into Markdown (nearly all of them), and people who write plain text that way.
    """
    signs = list(runs("#", text))
    matches = [*_matches(_NUMBER_SIGNS, text, signs), *_underlined(text)]
    empty = list(_matches(_EMPTY, text, signs))
    if not (matches or empty) or facts.is_code:
        return
    fenced = fenced_code(text)
    for match in empty if facts.is_markdown else ():
        if match.start() not in fenced:
            yield Edit(whole_line(text, Span(*match.span())), "")
    for match in matches:
        if match.start() not in fenced and _is_certain(match, text, facts):
            yield from _unmarked(match)
            below = _RIGHT_BELOW.match(text, match.end()) if facts.is_markdown else None
            if below:
                yield from _unmarked(below)


def _matches(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    return (match for at in places if (match := pattern.match(text, at)))


def _underlined(text: str) -> Iterator[re.Match[str]]:
    """Lines with a line of `=` or `-` right under them, found by the latter: few texts have one."""
    for line in _LINE_BELOW.finditer(text):
        match = _UNDERLINED.match(text, text.rfind("\n", 0, line.start()) + 1)
        if match:
            yield match


def _is_certain(match: re.Match[str], text: str, facts: Facts) -> bool:
    """Whether the document is Markdown, or the mark can hardly be anything else."""
    if not _HAS_WORD.search(match["title"]):
        return False
    is_underlined = match["mark"].startswith("\n")
    if not is_underlined and not _BLANK_BELOW.match(text, match.end()):
        return facts.is_markdown and len(match["signs"]) > 1
    if facts.is_markdown:
        return not (is_underlined and match["title"].rstrip().endswith((".", ",", ";", ":", "?", "!", "--")))
    if is_underlined:
        return "=" in match["mark"] and abs(len(match["line"]) - len(match["title"].rstrip())) <= 2
    if len(match["signs"]) == 1 and match.start():
        return False
    return _PROSE.search(text, match.end()) is not None or (match.start() == 0 and _is_title(match, text))


def _is_title(match: re.Match[str], text: str) -> bool:
    """Whether a first line reads as a title, and nothing below it as code."""
    below = _BELOW.match(text, match.end())
    return below is not None and _TITLE.match(match["title"]) is not None and not _CODE.search(text, match.end())


def _unmarked(match: re.Match[str]) -> Iterator[Edit]:
    """The edits that take the marks off; the first of them carries the heading."""
    is_underlined = match["mark"].startswith("\n")
    level = (1 if "=" in match["mark"] else 2) if is_underlined else len(match["signs"])
    heading = Mark(type=MarkType.HEADING, level=level, span=Span(*match.span()))
    yield Edit(Span(*match.span("mark")), "", mark=heading)
    closing = None if is_underlined else _CLOSING.search(match["title"])
    if closing:
        start = match.start("title") + closing.start()
        yield Edit(Span(start, match.end("title")), "")
