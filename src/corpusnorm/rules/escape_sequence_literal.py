r"""escape-sequence-literal: characters and line ends as a programming language writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.escapes import LINE_END, TEX, in_prose, line_ends
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_CHARACTER = re.compile(r"\\(?<!\\\\)(?:u(?P<four>[0-9a-fA-F]{4})|x(?P<two>[89a-fA-F][0-9a-fA-F]))")
_SURROGATES = re.compile(r"\\(?<!\\\\)u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_WITHIN_SENTENCE = re.compile(rf"(?!{TEX})\\n(?<!\\r\\n)(?<=[^\W\d_]\\n|[,;)]\\n)(?=[a-z])")
_LEAST = 2
"""Escapes that prove each other."""


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
    Where no other line end is in the document, `\n` is left to `escaped-line-end`.

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
    characters, ends = in_prose(text, _characters(text)), in_prose(text, line_ends(text, LINE_END))
    if len(characters) + len(ends) < _LEAST:
        return
    yield from characters
    if not facts.has_escaped_line_ends:
        yield from ends
        yield from in_prose(text, line_ends(text, _WITHIN_SENTENCE)) if ends else ()


def _characters(text: str) -> Iterator[Edit]:
    """The characters that escapes stand for; of pairs of surrogates, the one that they make."""
    pairs = {match.start(): match for match in _SURROGATES.finditer(text)}
    for start, pair in pairs.items():
        yield Edit(Span(start, pair.end()), _joined(pair[1], pair[2]))
    for match in _CHARACTER.finditer(text):
        character = chr(int(match["four"] or match["two"], 16))
        if character != "\\" and unicodedata.category(character)[0] != "C":
            yield Edit(Span(*match.span()), character)


def _joined(high: str, low: str) -> str:
    return (bytes.fromhex(high) + bytes.fromhex(low)).decode("utf-16-be")
