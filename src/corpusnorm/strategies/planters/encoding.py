"""Planters of what a wrong decoding or a layer of escaping makes."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from html.entities import codepoint2name
from urllib.parse import quote

import ftfy.bad_codecs

from corpusnorm.edit import Span
from corpusnorm.strategies.planting import Damage, planter

ftfy.bad_codecs.ok()  # registers the codec that reads all 256 bytes as Windows-1252

_WORD_BEYOND_ASCII = re.compile(r"[^\W\d_]*[éèêçöüäßñíóúáôâ’“”–][^\W\d_]*")
_ENTITY = re.compile(r"[&éèêçàùöüäßñíóúáôâ’“”„«»–€]")
_LONG_ENOUGH = 2
_WORD_ALONE = re.compile(r"(?<!\S)(?=[^\s]*[a-z])[a-zäöüßéèêçáíóúñ’]*[äöüßéèêçáíóúñ’][a-zäöüßéèêçáíóúñ’]*(?=[ ,\n])")
_NOT_LATIN = re.compile("[\u0250-\u1fff\u3000-\uffff]")


@planter("mojibake")
def mojibake(text: str) -> Iterator[Damage]:
    """A line is read in Windows-1252, though it is UTF-8."""
    at = 0
    for line in text.split("\n"):
        if _WORD_BEYOND_ASCII.search(line) and not _NOT_LATIN.search(line):
            yield Damage(Span(at, at + len(line)), line.encode().decode("sloppy-windows-1252"))
        at += len(line) + 1


@planter("html-entity")
def html_entity(text: str) -> Iterator[Damage]:
    """A character is written by its name or number in HTML."""
    for match in _ENTITY.finditer(text):
        code = ord(match[0])
        for artifact in (f"&{codepoint2name[code]};", f"&#{code};", f"&#x{code:x};"):
            yield Damage(Span(*match.span()), artifact)
        yield Damage(Span(*match.span()), html.escape(f"&#{code};"))


@planter("newline-style")
def newline_style(text: str) -> Iterator[Damage]:
    """A line ends as on Windows, on an old Macintosh, or with a separator of Unicode."""
    for match in re.finditer("\n", text):
        for artifact in ("\r\n", "\r\r\n", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"):
            yield Damage(Span(*match.span()), artifact)
        if not text.startswith("\n", match.end()):  # with the next line end it would be one
            yield Damage(Span(*match.span()), "\r")


@planter("replacement-character")
def replacement_character(text: str) -> Iterator[Damage]:
    """A letter is lost."""
    for match in re.finditer(r"(?<=[a-z])[éèöüäñí](?=[a-z])", text):
        yield Damage(Span(*match.span()), "\N{REPLACEMENT CHARACTER}")


@planter("quoted-printable")
def quoted_printable(text: str) -> Iterator[Damage]:
    """The characters beyond ASCII in a line are written as a mail program does."""
    at = 0
    for line in text.split("\n"):
        artifact = "".join(char if char.isascii() else _printable(char) for char in line)
        if (
            sum(not char.isascii() for char in line.replace("\N{NO-BREAK SPACE}", " ")) >= _LONG_ENOUGH
            and "=" not in line
        ):
            yield Damage(Span(at, at + len(line)), artifact)
        at += len(line) + 1


def _printable(character: str) -> str:
    return "".join(f"={byte:02X}" for byte in character.encode())


@planter("percent-escape")
def percent_escape(text: str) -> Iterator[Damage]:
    """A word is written as in an address."""
    for match in _WORD_ALONE.finditer(text):
        yield Damage(Span(*match.span()), quote(match[0]))


@planter("escape-sequence-literal")
def escape_sequence_literal(text: str) -> Iterator[Damage]:
    """A text was taken out of JSON, of a calendar or of a program, and nobody read its escapes."""
    escaped = json.dumps(text.rstrip("\n"))[1:-1]
    forms = (
        escaped,
        escaped.replace('\\"', '"'),
        escaped.replace("\\n", "\n").replace('\\"', '"'),
        text.rstrip("\n").replace("\n", "\\n"),
        text.rstrip("\n").replace("\n", "\\r\\n"),
        text.encode("unicode_escape").decode().replace("\\n", "\n").rstrip("\n"),
    )
    for form in dict.fromkeys(forms):
        if "\n" not in form and len(text.split("\n")) > _FEW_LINES:
            continue  # the text may be one for escaped-line-end
        damaged = f"{form}\n"
        escapes = list(_ESCAPE.finditer(form))
        for match in escapes if len(escapes) > 1 else ():
            yield Damage(Span(0, len(text)), damaged, Span(*match.span()))


@planter("escaped-line-end")
def escaped_line_end(text: str) -> Iterator[Damage]:
    """A text was written to a table or a database as one line."""
    if _HAS_LINES.match(text):
        for escape in ("\\n", "\\r\\n"):
            form = text.rstrip("\n").replace("\n", escape)
            yield Damage(Span(0, len(text)), f"{form}\n", Span(form.index(escape), form.rindex(escape) + len(escape)))


_FEW_LINES = 3
_HAS_LINES = re.compile(r"[^\n\"'`]{1,200}(?:\n+[^\Wa-z_][^\n]*){3,}\n*\Z")
_ESCAPE = re.compile(r"\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|(?:\\r)?\\n")
