"""markdown-reference: links whose addresses stand apart, under numbers or names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.cut import whole_line
from corpusnorm.edit import Edit, Mark, MarkType, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.markdown import Regions, code, unlinked
from corpusnorm.rule import Example, Stage, text_rule

_DEFINITION = re.compile(
    r"\[(?:(?<=\n\[)|(?<=\n \[)|(?<=\A\[))(?P<label>[^\[\]\n^][^\[\]\n]{0,80})\]:[ \t]+"
    r"<?(?P<address>(?:https?|ftp|mailto|tel|javascript):[^\s<>]+|[/#][^\s<>]*)>?(?:[ \t]+\"[^\"\n]*\")?[ \t]*(?=\n|\Z)"
)
_REST = re.compile(r"\n(?P<rest>[^\s\[\]<>]+)(?=\n|\Z)")
_REFERENCE = re.compile(r"\](?P<label>\[[^\[\]\n]{0,80}\])")
_WRAPPED = 70
"""Characters of a line at whose end an address may have been broken."""
_LONGEST_TEXT = 500
"""Characters of the text of a link."""

_TEXT = "The [ferry][1] was towed off the [sandbank][2] on Tuesday.\n"
_ADDRESSES = "\n[1]: https://example.org/ferry\n[2]: https://example.org/bank\n"


@text_rule(
    code="MK028",
    name="markdown-reference",
    stage=Stage.MARKUP,
    safety=Safety.SAFE,
    message="Link in Markdown whose address stands apart",
    cure="Leave the text and keep the address as a mark of the document",
    trigger=("]: ",),
    examples=(
        Example(_TEXT + _ADDRESSES, "The ferry was towed off the sandbank on Tuesday.\n"),
        Example(
            "She was right [1][2].\n\n[2]: See the log book.\n", "She was right [1][2].\n\n[2]: See the log book.\n"
        ),
    ),
)
def markdown_reference(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `[text][1]` or `[text][]` where a line such as `[1]: https://example.org` gives the address, and that line, with
    the rest of the address where it was broken at the end of the line.

    Numbers of sources (`[1][2]`), notes, addresses that no link names, program text and code between backticks stay.

    ## Why it matters

    The numbers stick to the words, and the list of addresses is read as the end of the text.

    ## Fix safety

    Safe: the text stays, and the address is kept as a mark (`link`) on it.

    ## Known from

    Converters of web pages that put links below the text: every link of their pages.
    """
    literal = code(text)
    definitions = [] if facts.is_code else _definitions(text, literal)
    addresses = {label: address for label, address, _ in definitions}
    edits: list[Edit] = []
    used = set()
    for span, inner, label in _references(text, literal) if definitions else ():
        if label in addresses:
            used.add(label)
            mark = Mark(type=MarkType.LINK, span=span, target=addresses[label])
            edits += unlinked(text, span, Span(span.start + 1, span.start + 1 + len(inner)), mark)
    lines = _together(text, [span for label, _, span in definitions if label in used])
    edits += [Edit(whole_line(text, run), "") for run in lines]
    yield from sorted(edits, key=lambda edit: edit.span.start)


def _definitions(text: str, literal: Regions) -> list[tuple[str, str, Span]]:
    """The lines that give addresses: the label in lower case, the address, and where they stand."""
    found = []
    for match in _DEFINITION.finditer(text):
        if match.start() in literal:
            continue
        address, end = match["address"], match.end()
        line = end - text.rfind("\n", 0, end) - 1
        while line >= _WRAPPED and (rest := _REST.match(text, end)):
            address, end, line = address + rest["rest"], rest.end(), len(rest["rest"])
        found.append((match["label"].lower(), address, Span(match.start(), end)))
    return found


def _references(text: str, literal: Regions) -> Iterator[tuple[Span, str, str]]:
    """The links that have a label: where they stand, their text and their label."""
    for match in _REFERENCE.finditer(text):
        start = text.rfind("[", max(0, match.start() - _LONGEST_TEXT), match.start())
        inner = text[start + 1 : match.start()]
        if start < 0 or "]" in inner or "\n\n" in inner or not any(map(str.isalpha, inner)):
            continue
        if start in literal or text[start - 1 : start] in ("\\", "!"):
            continue
        yield Span(start, match.end()), inner, (match["label"][1:-1] or inner).lower()


def _together(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """``spans`` with those joined between which nothing stands."""
    joined: Span | None = None
    for span in spans:
        if joined is not None and not text[joined.end : span.start].strip():
            joined = Span(joined.start, span.end)
            continue
        if joined is not None:
            yield joined
        joined = span
    if joined is not None:
        yield joined
