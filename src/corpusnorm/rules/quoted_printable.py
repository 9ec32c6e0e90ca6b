"""quoted-printable: characters and line ends as mail programs write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_TAIL = "=[89AB][0-9A-F]"
_FIRST = re.compile(f"=[C-F][0-9A-F]{_TAIL}")
_ENCODED = re.compile(f"(?:=[CD][0-9A-F]{_TAIL}|=E[0-9A-F](?:{_TAIL}){{2}}|=F[0-4](?:{_TAIL}){{3}})+")
"""One or more characters beyond ASCII, each with all its bytes in UTF-8."""
_LINE_CUT = re.compile(r"=(?<=\S=)\n|=20\n")
_CONTROL = re.compile("[\x80-\x9f]")
_ABOUT_IT = re.compile(r"quoted[- ]printable", re.IGNORECASE)
_IN_A_HEADER = re.compile(r"^Content-Transfer-Encoding:", re.IGNORECASE | re.MULTILINE)
_LEAST = 2
"""Characters that prove each other."""


@text_rule(
    code="EN011",
    name="quoted-printable",
    stage=Stage.ENCODING,
    safety=Safety.SAFE,
    message="Quoted-printable text",
    cure="Decode it",
    trigger=("=",),
    examples=(
        Example("It=E2=80=99s time for a=\n caf=C3=A9.", "It\u2019s time for a caf\u00e9."),
        Example("http://example.org/?id=46&lang=DE", "http://example.org/?id=46&lang=DE"),
    ),
)
def quoted_printable(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Characters whose bytes in UTF-8 are written as `=E2=80=99`, if the document has two or more; and in such a
    document the equals sign as `=3D`, and lines that were cut with an equals sign at their end.

    It leaves alone addresses, bytes that are no UTF-8, and texts that speak about the encoding.

    ## Why it matters

    Words are cut to pieces, in the middle of a line and at its end.

    ## Fix safety

    Safe: two or more bytes that happen to be UTF-8 and are written in this way twice are nothing else.

    ## Known from

    Mail and mailing lists on the web, and pages that were saved as one file.
    """
    if not _FIRST.search(text):
        return
    read = [(match.span(), _decoded(match[0])) for match in _ENCODED.finditer(text)]
    found = [Edit(Span(*span), meaning) for span, meaning in read if meaning is not None]
    if sum(len(edit.after or "") for edit in found) < _LEAST or (
        _ABOUT_IT.search(text) and not _IN_A_HEADER.search(text)
    ):
        return
    yield from found
    yield from _of_the_lines(text)


def _of_the_lines(text: str) -> Iterator[Edit]:
    """What the encoding did to equals signs and to the ends of lines."""
    for match in re.finditer("=3D", text):
        yield Edit(Span(*match.span()), "=")
    for match in _LINE_CUT.finditer(text):
        yield Edit(Span(*match.span()), "" if match[0] == "=\n" else " \n")


def _decoded(encoded: str) -> str | None:
    """The characters, or None where the bytes are no text."""
    try:
        text = bytes.fromhex(encoded.replace("=", "")).decode()
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else text
