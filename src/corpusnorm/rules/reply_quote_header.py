"""reply-quote-header: the line that says whom a mail or a post quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_SAID = r"(?:wrote|writes|schrieb|schreibt|a écrit|écrivait|escribió|ha scritto|skrev)"
_DATED = re.compile(rf"(?:On|Am|Le|El|Il|Den|På)\b(?=[^\n]*\d)[^\n]{{8,140}}\b{_SAID}\b[^\n]{{0,60}}:")
_BEGUN = re.compile(r"(?:On|Am|Le|El|Il|Den|På)\b(?=[^\n]*\d)[^\n]{7,99}[^\n:]")
_ENDED = re.compile(rf"[^\n]{{0,80}}\b{_SAID}[^\n]{{0,40}}:")
_IN_MAIL = re.compile(r"\b\d{1,2}[:.]\d\d\b|@|<[^<>\s]+(?: [^<>\s]+){0,3}>")
_NAMED = re.compile(rf"[^\n.!?“”\"]{{2,60}} {_SAID} ?:")
_FIXED = re.compile(
    r"(?:Originally Posted by|Zitat von|Envoyé par|Publicado por) (?!.*\d:\d\d)\S[^\n]{0,60}"
    r"|-{2,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Weitergeleitete Nachricht"
    r"|Message d['’]origine|Mensaje original|Messaggio originale|Oorspronkelijk bericht|Mensagem original) ?-{2,}",
    re.IGNORECASE,
)
_WORDS = frozenset(
    "wrote writes schrieb schreibt écrit écrivait escribió scritto skrev posted zitat envoyé publicado message "
    "nachricht mensaje messaggio bericht mensagem".split()
)


@line_rule(
    code="MK018",
    name="reply-quote-header",
    stage=Stage.MARKERS,
    safety=Safety.UNSAFE,
    message="Line that introduces a quoted message",
    cure="Remove the line",
    words=_WORDS,
    examples=(
        Example("Ann Smith wrote:\n> The letters came.\n> All of them.\n", "\n> The letters came.\n> All of them.\n"),
        Example("In the end Shakespeare wrote:\n\n“To be.”", "In the end Shakespeare wrote:\n\n“To be.”"),
    ),
)
def reply_quote_header(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    `On Mon, Mar 29, 2010 at 7:14 AM, Ann Smith wrote:` in seven languages, on one line or two, where it holds the
    time of day or an e-mail address, or quoted lines follow; `Ann Smith wrote:` right above quoted lines;
    `Originally Posted by Ann`; `-----Original Message-----`.

    A sentence that ends in `wrote:` without quoted lines below stays.

    ## Why it matters

    It is no sentence of him who writes; it says where the words of another begin.

    ## Fix safety

    Unsafe: where the line is taken out of a text, nobody knows any more who is quoted. Conversion to a document sets
    it aside as a marker.

    ## Known from

    Mailing lists and forums: seven of a thousand web pages.
    """
    for line in lines.holding(_WORDS):
        if line.bare[-1] != ":":
            if _FIXED.fullmatch(line.bare):
                yield Edit(line.span, "")
            continue
        header = _header_ending(line, lines)
        if header is not None:
            yield Edit(header, "")


def _header_ending(line: Line, lines: Sequence[Line]) -> Span | None:
    """The header that ``line``, which ends in a colon, is or ends; None where it is none."""
    is_quote_below = _quoted_below(lines, line.number)
    if _DATED.fullmatch(line.bare):
        return line.span if is_quote_below or _IN_MAIL.search(line.bare) else None
    if line.number > 1 and _ENDED.fullmatch(line.bare):
        above = lines[line.number - 2]
        is_unfinished = above.bare[-1:] not in (".", "!", "?")
        if _BEGUN.fullmatch(above.bare) and (_IN_MAIL.search(above.bare) or (is_quote_below and is_unfinished)):
            return Span(above.first, line.last)
    return line.span if is_quote_below and _NAMED.fullmatch(line.bare) else None


def _quoted_below(lines: Sequence[Line], number: int) -> bool:
    """Whether the next line with text, of the two after line ``number``, is quoted."""
    for line in lines[number : number + 2]:
        if line.bare:
            return line.bare[0] == ">"
    return False
