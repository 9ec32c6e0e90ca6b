r"""escape-sequence-literal: characters and line ends as a programming language writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_CHARACTER = re.compile(r"\\(?<!\\\\)(?:u(?P<four>[0-9a-fA-F]{4})|x(?P<two>[89a-fA-F][0-9a-fA-F]))")
_SURROGATES = re.compile(r"\\(?<!\\\\)u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_LINE_END = re.compile(r"\\(?:r\\n(?<!\\\\r\\n)|n(?<!\\\\n)(?=[\s\\•·*“„«\"'‘(|-]|[^\W_a-z]|\Z))")
_TEX = r"\\(?:n(?:abla|e|eg|eq|u|ot|ewcommand|ewline|oindent|ode)|r(?:ho|ight|ef|m)|t(?:au|ext\w*|heta|imes|an|o))\b"
_WITHIN_SENTENCE = re.compile(rf"(?!{_TEX})\\n(?<!\\r\\n)(?<=[^\W\d_]\\n|[,;)]\\n)(?=[a-z])")
_NOT_PROSE = re.compile(
    rf"[{{}}<>@]|\$(?![0-9])|(?<=[^ n])\||\|(?=[^ \\])|[\"']:|:\[|\\[^nrtux\"]|{_TEX}"  # program text, TeX
    r"|\\[ux](?![0-9a-fA-F]{2})|(?<![^\W\d_])[A-Za-z]:\\"  # a path
    r"|(?<![\w.,!?…;)])[\"'(]\\[nrt]|[\"'(](?:\\(?:[nrt]|[ux][0-9a-fA-F]{2,4}))++[\"')\],]"  # in quotation marks
    r"|\( ?[\"'](?>(?:[^\n(\\]++|\((?! ?[\"']))*)\\|[\"'],? ?\)"  # in a call
    r"|[`\[/]\\|\[[^\[\]\n]*+\\"  # in a class of characters
)
_CUT = re.compile(r"\\(?:[ux][0-9a-fA-F]{0,3})?\Z")
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
    of prose, if the document has two or more of them. Before a letter in lower case `\n` is a line end where others
    in the document are.

    It leaves alone program text, documents with fenced code, paths (`C:\new`), TeX (`\nabla`), classes of characters,
    and escapes that stand in quotation marks, because the text speaks about them.

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
    found = _in_prose(text, [*_characters(text), *_line_ends(text, _LINE_END)])
    if len(found) < _LEAST:
        return
    yield from found
    if any(text.endswith("\\n", edit.span.start, edit.span.end) for edit in found):
        yield from _in_prose(text, _line_ends(text, _WITHIN_SENTENCE))


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


def _line_ends(text: str, pattern: re.Pattern[str]) -> Iterator[Edit]:
    for match in pattern.finditer(text):
        yield Edit(Span(*match.span()), "\n")


def _in_prose(text: str, edits: Iterable[Edit]) -> list[Edit]:
    return [edit for edit in edits if not _NOT_PROSE.search(_around(text, edit.span))]


def _around(text: str, span: Span) -> str:
    """What stands beside an escape in its line, without half of another escape at the end."""
    before = text[max(0, span.start - _NEAR) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + _NEAR].partition("\n")[0]
    return before + text[span.start : span.end] + _CUT.sub("", after)
