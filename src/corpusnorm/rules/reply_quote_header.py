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
_BEGUN = re.compile(r"(?:On|Am|Le|El|Il|Den|På)\b(?=[^\n]*\d)[^\n]{8,100}")
_ENDED = re.compile(rf"[^\n]{{0,80}}\b{_SAID}[^\n]{{0,40}}:")
_IN_MAIL = re.compile(r"\b\d{1,2}[:.]\d\d\b|@|<[^<>\s]+(?: [^<>\s]+){0,3}>")
_NAMED = re.compile(rf"[^\n.!?“”\"]{{2,60}} {_SAID} ?:")
_FIXED = re.compile(
    r"(?:Originally Posted by|Zitat von|Envoyé par|Publicado por) \S[^\n]{0,60}"
    r"|-{2,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Weitergeleitete Nachricht"
    r"|Message d['’]origine|Mensaje original|Messaggio originale|Oorspronkelijk bericht|Mensagem original) ?-{2,}",
    re.IGNORECASE,
)
_WORDS = frozenset(
    "wrote writes schrieb schreibt écrit écrivait escribió scritto skrev posted zitat envoyé publicado message "
    "nachricht mensaje messaggio bericht mensagem".split()
)
_LONGEST_FIXED = 100


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
            if len(line.bare) < _LONGEST_FIXED and _FIXED.fullmatch(line.bare):
                yield Edit(line.span, "")
            continue
        follows = _quoted_below(lines, line.number)
        if _is_header(line.bare, follows):
            yield Edit(line.span, "")
        elif line.number > 1 and _is_broken_header(lines[line.number - 2].bare, line.bare, follows):
            yield Edit(Span(lines[line.number - 2].first, line.last), "")


def _is_header(bare: str, is_quote_below: bool) -> bool:
    """Whether a line that ends in a colon introduces what is quoted."""
    if _DATED.fullmatch(bare):
        return is_quote_below or _IN_MAIL.search(bare) is not None
    return is_quote_below and _NAMED.fullmatch(bare) is not None


def _is_broken_header(bare: str, after: str, is_quote_below: bool) -> bool:
    """Whether two lines together are a header that names the date first."""
    if not _BEGUN.fullmatch(bare) or not _ENDED.fullmatch(after):
        return False
    return is_quote_below or _IN_MAIL.search(bare) is not None


def _quoted_below(lines: Sequence[Line], number: int) -> bool:
    """Whether the next line with text, of the two after line ``number``, is quoted."""
    for line in lines[number : number + 2]:
        if line.bare:
            return line.bare[0] == ">"
    return False
