r"""escape-sequence-literal: characters and line ends as a programming language writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_CHARACTER = re.compile(r"\\(?<!\\\\)(?:u(?P<four>[0-9a-fA-F]{4})|x(?P<two>[89a-fA-F][0-9a-fA-F]))")
_SURROGATES = re.compile(r"\\(?<!\\\\)u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_LINE_END = re.compile(r"(?:\\r)?\\n(?<!\\\\n)(?=[\s\\•·*“\"'‘(-]|[^\W_a-z]|\Z)")
_NOT_PROSE = re.compile(
    r"[{}<>|$@]|[\"']:|:\[|\\[^nrtux]|\\[nrt][a-z]|\\[ux](?![0-9a-fA-F]{2})|:\\"  # program text, TeX, a path
    r"|['\"`(\[/]\\|\( ?[\"'](?>(?:[^\n(\\]++|\((?! ?[\"']))*)\\|[\"'],? ?\)"  # in quotation marks
    r"|\[[^\[\]\n]*+\\"  # in a class of characters
)
_NEAR = 30
_LEAST = 2


@text_rule(
    code="EN010",
    name="escape-sequence-literal",
    stage=Stage.ENCODING,
    safety=Safety.UNSAFE,
    message="Escape sequence left in the text",
    cure="Write the character that it stands for",
    trigger=("\\u", "\\x", "\\n"),
    examples=(
        Example(r"It\u2019s a caf\u00e9", "It\u2019s a caf\u00e9"),
        Example(r"C:\new\table and \nabla \tau", r"C:\new\table and \nabla \tau"),
    ),
)
def escape_sequence_literal(text: str, facts: Facts) -> Iterator[Edit]:
    r"""
    ## What it finds

    Characters by their number (`\u2019`, `\xe9`, pairs such as `\ud83d\ude00`) and line ends (`\n`, `\r\n`) in a line
    of prose, if the document has two or more of them.

    It leaves alone program text, paths (`C:\new`), TeX (`\nabla`), classes of characters, and escapes that stand in
    quotation marks, because the text speaks about them.

    ## Why it matters

    The character is cut into digits that belong to no word, and paragraphs run together.

    ## Fix safety

    Unsafe: the sequence may be meant as it stands, in a text on programming.

    ## Known from

    Dumps of databases and calendars, and corpora with one document to a line: one Turkish document in three has line
    ends so, of web pages 1 in 1,000. All of forty findings in raw text were right.
    """
    if facts.is_code or facts.has_code_fence or facts.has_tex:
        return
    found = [*_characters(text), *_line_ends(text)]
    found = [edit for edit in found if _is_in_prose(text, edit.span)]
    if len(found) >= _LEAST:
        yield from found


def _characters(text: str) -> Iterator[Edit]:
    pairs = {match.start(): match for match in _SURROGATES.finditer(text)}
    for start, pair in pairs.items():
        yield Edit(Span(start, pair.end()), _joined(pair[1], pair[2]))
    for match in _CHARACTER.finditer(text):
        character = chr(int(match["four"] or match["two"], 16))
        if character != "\\" and unicodedata.category(character)[0] != "C":
            yield Edit(Span(*match.span()), character)


def _joined(high: str, low: str) -> str:
    return (bytes.fromhex(high) + bytes.fromhex(low)).decode("utf-16-be")


def _line_ends(text: str) -> Iterator[Edit]:
    for match in _LINE_END.finditer(text):
        yield Edit(Span(*match.span()), "\n")


def _is_in_prose(text: str, span: Span) -> bool:
    before = text[max(0, span.start - _NEAR) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + _NEAR].partition("\n")[0]
    return _NOT_PROSE.search(before + text[span.start : span.end] + after) is None
