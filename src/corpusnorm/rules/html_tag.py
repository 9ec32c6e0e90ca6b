"""html-tag: tags of HTML that an extractor left in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Mark, MarkType, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import code
from corpusnorm.rule import Example, Stage, text_rule

_BLOCKS = "p|div|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|center|section|article|hr"
_INLINE = "a|b|strong|i|em|u|span|font|small|big|code|tt|sup|sub|abbr|acronym|cite|mark|strike|del|ins"
_TAG = re.compile(
    r"<(?:br[ \t]*+/?>(?>(?:[ \t]*+(?:\n[ \t]*+)?<br[ \t]*+/?>)*)(?P<line_break>)"
    r"|!--(?P<comment>[^\n]{0,200}?)-->"
    rf"|(?P<close>/?)(?P<name>(?i:{_BLOCKS}|{_INLINE}|table|img))"
    r"(?P<attributes>(?>(?:\s++[A-Za-z][-\w:]*+\s*+=\s*+(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'“”<>=]++))*))\s*+/?>)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:X?HTML5?|XML|XSLT|JSX|markup|(?:following|embed|this) code)\b|</?(?:html|body|head|script|style)\b",
    re.IGNORECASE,
)
_HREF = re.compile(r"""href\s*=\s*["']?([^"'\s<>]+)""", re.IGNORECASE)
_MARKS = {"b": MarkType.STRONG, "strong": MarkType.STRONG, "i": MarkType.EMPHASIS, "em": MarkType.EMPHASIS}
_MARKS |= {"code": MarkType.CODE, "tt": MarkType.CODE}
_STRUCK = frozenset({"strike", "del", "ins"})
_RAISED = str.maketrans("0123456789+-−=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_NUMBER = re.compile(r"[\d+\-−=()]+[.,]?|\d+(?:[,–] ?\d+)+")
_ORDINAL = re.compile(r"(?:st|nd|rd|th|e|er|re|ère|ème|o|a|º|ª)")
_LONGEST_PAIR = 1_000
"""Characters between two tags that belong together."""

_TABLE = "Table in HTML; its tags keep the cells apart, so make a table of Markdown of it, or ignore this rule"
_NAMED = re.compile(r"[`'\"\u2018\u201c]$|\b(?:the|an?|tags?|und|les?|use|using|type|write) $", re.IGNORECASE)
_NAMES = re.compile(r"[`'\"\u2019\u201d]| (?:tags?|elements?|to|for)\b")


@text_rule(
    code="MK012",
    name="html-tag",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Tag of HTML",
    cure="Take the tag out, and keep what it said of the text where a mark can say it",
    trigger=("<",),
    examples=(
        Example("It was <b>not</b> far.<br>The road was good.", "It was not far.\nThe road was good."),
        Example("Where a <b and b> c, the list is a List<T>.", "Where a <b and b> c, the list is a List<T>."),
    ),
)
def html_tag(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Tags whose names HTML knows, with attributes as HTML writes them, and comments (`<!-- ad -->`).

    A text that speaks of HTML or XML, program text, code between backticks, labels of diagrams, tags in quotation
    marks or of which the text tells the use (`use <br> to`), comparisons (`a<b`), types (`List<T>`), e-mail addresses
    and arrows stay.

    ## Why it matters

    The names of tags and attributes are counted as words, and stick to those beside them.

    ## Fix safety

    Safe are: tags of inline markup in pairs within a paragraph, where bold, italics, code and links are kept as marks;
    `<br>`, which becomes a line break (in a row of a table a blank); numbers raised or lowered by `<sup>` and `<sub>`,
    which become the characters for that (`m<sup>2</sup>`: `m²`); and comments within a line, which nobody saw.
    All else is unsafe: a paragraph may be meant, and what is struck out is not the same without its line. A table in
    HTML is named and left as it is.

    ## Known from

    Half of the PDF turned into Markdown, where the cells of tables hold `<br>`; feeds; comments that were escaped once
    too often.
    """
    if not _TAG.search(text) or _SUBJECT.search(text) or facts.is_code:
        return
    literal = code(text)
    tags = [tag for tag in _TAG.finditer(text) if tag.start() not in literal and not _is_named(text, tag)]
    paired: set[int] = set()
    for opening, closing in _pairs(tags, text):
        edits = list(_pair(text, opening, closing))
        paired |= {opening.start(), closing.start()} if edits else set()
        yield from edits
    for tag in tags:
        if tag["line_break"] is None and tag.start() not in paired:
            yield _single(text, tag)
    yield from _line_breaks(text, [tag for tag in tags if tag["line_break"] is not None])


def _is_named(text: str, tag: re.Match[str]) -> bool:
    """Whether the text speaks of the tag rather than with it."""
    before = text[max(tag.start() - 8, 0) : tag.start()]
    return bool(_NAMES.match(text, tag.end()) and _NAMED.search(before))


def _pairs(tags: list[re.Match[str]], text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Tags of inline markup with those that close them, in the same paragraph."""
    opened: list[re.Match[str]] = []
    for tag in tags:
        name = (tag["name"] or "").lower()
        if not re.fullmatch(_INLINE, name):
            continue
        if not tag["close"]:
            opened.append(tag)
        elif opened and opened[-1]["name"].lower() == name:
            opening = opened.pop()
            between = tag.start() - opening.end()
            if between <= _LONGEST_PAIR and "\n\n" not in text[opening.end() : tag.start()]:
                yield opening, tag
        else:
            opened.clear()


def _pair(text: str, opening: re.Match[str], closing: re.Match[str]) -> Iterator[Edit]:
    """The edits that take a pair away; none where that would not be safe."""
    name = opening["name"].lower()
    inner = text[opening.end() : closing.start()]
    whole = Span(opening.start(), closing.end())
    if name in _STRUCK:
        return
    if name in ("sup", "sub"):
        if _NUMBER.fullmatch(inner.strip()):
            yield Edit(whole, inner.strip().translate(_RAISED if name == "sup" else _LOWERED))
        elif name == "sup" and _ORDINAL.fullmatch(inner) and text[opening.start() - 1 : opening.start()].isdigit():
            yield Edit(whole, inner)
        return
    mark = Mark(type=_MARKS[name], span=whole) if name in _MARKS and inner.strip() else None
    if name == "a" and inner.strip():
        address = _HREF.search(opening["attributes"])
        if address is None and "href" in opening["attributes"].lower():
            return
        mark = Mark(type=MarkType.LINK, span=whole, target=address[1]) if address else None
    yield Edit(Span(*opening.span()), "", mark=mark)
    yield Edit(Span(*closing.span()), "")


def _single(text: str, tag: re.Match[str]) -> Edit:
    """A tag that stands for itself, or whose fellow is missing."""
    span = Span(*tag.span())
    if tag["comment"] is not None:
        return Edit(span, "")
    name = tag["name"].lower()
    if name == "table":
        return Edit(span, None, detail=_TABLE)
    return Edit(span, "\n\n" if re.fullmatch(_BLOCKS, name) else "", safety=Safety.UNSAFE)


def _line_breaks(text: str, tags: list[re.Match[str]]) -> Iterator[Edit]:
    """What the rows of `<br>` become, but for those in a line that describes a diagram, whose labels are in HTML."""
    seen, line_start, line_end, is_row, arrow = 0, 0, -1, False, -1
    for tag in tags:
        start, end = tag.span()
        line_feed = text.rfind("\n", seen, start)
        seen = start
        if line_feed >= 0 or end > line_end:  # each line is read once, and not for each of its tags
            line_start = line_feed + 1 if line_feed >= 0 else line_start
            line_end = _line_end(text, end)
            is_row = _is_row(text[line_start:line_end])
            arrow = text.find("-->", line_start, line_end)
        if not 0 <= arrow <= start - 3:
            yield Edit(*_line_break(text, tag, line_start, is_row=is_row))


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table."""
    return line.count("|") > 1 or "<td" in line or "<th" in line


def _line_break(text: str, tag: re.Match[str], line_start: int, *, is_row: bool) -> tuple[Span, str]:
    """What a row of `<br>` becomes: a blank in a table, a line break, or the end of a paragraph."""
    start, end = tag.span()
    while text[start - 1 : start] in (" ", "\t"):
        start -= 1
    while text[end : end + 1] in (" ", "\t"):
        end += 1
    if is_row:
        is_edge = text[start - 1 : start] == "|" or text[end : end + 1] == "|"
        return (Span(tag.start(), tag.end()), "") if is_edge else (Span(start, end), " ")
    if start == line_start or text[end : end + 1] in ("\n", ""):
        return Span(start, end), ""
    return Span(start, end), "\n\n" if tag[0].lower().count("<br") > 1 else "\n"
