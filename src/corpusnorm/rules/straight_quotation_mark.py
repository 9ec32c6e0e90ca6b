"""straight-quotation-mark: quotation marks and apostrophes of a typewriter, where the house style has curly ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_MARKS = {"de": "„“‚‘", "pl": "„”‚’", "sv": "””’’", "fi": "””’’"}
"""Opening and closing, double and single marks where they are not those of English."""
_ENGLISH = "“”‘’"
_NO_DOUBLE = frozenset({"fr", "ru"})
"""Languages with guillemets: their straight marks are left to a person."""

_STRAIGHT = re.compile("[\"']")
_NO_TEXT = re.compile(r"`[^`\n]*`|<[A-Za-z/!][^<>\n]*>|\]\([^()\n]*\)|=\"[^\"\n]*\"|=\s*'[^'\n]*'")
"""Code, tags, addresses of links and attributes."""
_PROGRAM = re.compile(r"[{}]|;$")
_MEASURE = re.compile(r"(?<=\d)'(?=\d{1,2}\")|(?<=\d'\d)\"|(?<=\d'\d\d)\"")
_OPENS_AFTER = frozenset(" \t\n\N{NO-BREAK SPACE}([{—–-/“‘„‚\"'")
_CLOSES_BEFORE = frozenset(" \t\n\N{NO-BREAK SPACE})]}—–-/.,;:!?…”’\"'")
_LEFT_OUT = re.compile(r"(?:tis|twas|twere|til|em|cause|n|bout|round|\d\ds?)\b", re.IGNORECASE)
"""What follows an apostrophe that begins its word."""


@text_rule(
    code="TY011",
    name="straight-quotation-mark",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="Straight quotation mark, where the house style has curly ones",
    cure="Write the curly one that fits",
    trigger=('"', "'"),
    on_request=True,
    examples=(
        Example("\"It's 'so',\" she said of the '90s.", "“It’s ‘so’,” she said of the ’90s."),
        Example('```\nprint("it\'s")\n```', '```\nprint("it\'s")\n```'),
    ),
)
def straight_quotation_mark(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Straight quotation marks and apostrophes in prose, which become curly as the language of the document has them;
    feet and inches (`5'11"`) become primes. It is on with `quotes = "curly"` only, or where it is selected by its own
    code or name.

    It leaves alone program text, documents with fenced code, tags, addresses, the double marks of French and Russian,
    and the double marks of a paragraph in which they do not open and close in turn.

    ## Why it matters

    It does not, unless a corpus is to have one form of each mark: typography is the author's.

    ## Fix safety

    Safe for who wants it: the words stay, and the account has the marks as they were.

    ## Known from

    Corpora that are to be printed.
    """
    if facts.is_code or facts.has_code_fence:
        return
    at = 0
    for line in text.split("\n"):
        if ('"' in line or "'" in line) and not _PROGRAM.search(line):
            for edit in _in_paragraph(line, facts.language or "en"):
                yield Edit(edit.span.shifted(at), edit.after)
        at += len(line) + 1


def _in_paragraph(line: str, language: str) -> Iterator[Edit]:
    """The marks of one line: primes behind figures, quotation marks in pairs, apostrophes."""
    kept = {offset for match in _NO_TEXT.finditer(line) for offset in range(*match.span())}
    marks = [match.start() for match in _STRAIGHT.finditer(line) if match.start() not in kept]
    primes = {match.start() for match in _MEASURE.finditer(line)}
    for offset in marks:
        if offset in primes:
            yield Edit(Span(offset, offset + 1), "″" if line[offset] == '"' else "′")
    open_double, close_double, open_single, close_single = tuple(_MARKS.get(language, _ENGLISH))
    doubles = [offset for offset in marks if line[offset] == '"' and offset not in primes]
    opening = _openings(line, doubles) if language not in _NO_DOUBLE else None
    if opening is not None:
        for offset in doubles:
            yield Edit(Span(offset, offset + 1), open_double if offset in opening else close_double)
    singles = [offset for offset in marks if line[offset] == "'" and offset not in primes]
    yield from _of_singles(line, singles, open_single, close_single)


def _openings(line: str, doubles: Sequence[int]) -> frozenset[int] | None:
    """Those that open, every second one; None where the text around them says otherwise.

    The last may be left open: the next paragraph goes on with the quotation.
    """
    for index, offset in enumerate(doubles):
        opens, closes = _can_open(line, offset), _can_close(line, offset)
        if not (opens if index % 2 == 0 else closes):
            return None
    return frozenset(doubles[::2])


def _can_open(line: str, offset: int) -> bool:
    after = line[offset + 1 : offset + 2]
    return (offset == 0 or line[offset - 1] in _OPENS_AFTER) and after != "" and not after.isspace()


def _can_close(line: str, offset: int) -> bool:
    is_end = offset + 1 == len(line) or line[offset + 1] in _CLOSES_BEFORE
    return is_end and not line[offset - 1].isspace()


def _of_singles(line: str, singles: Sequence[int], opening: str, closing: str) -> Iterator[Edit]:
    """Apostrophes, and single marks in pairs; a digit before one that closes nothing may mean feet or minutes."""
    opened: int | None = None
    for offset in singles:
        if _can_open(line, offset) and not _LEFT_OUT.match(line, offset + 1):
            if opened is not None:
                yield Edit(Span(opened, opened + 1), "’")
            opened = offset
        elif opened is not None and _can_close(line, offset):
            yield Edit(Span(opened, opened + 1), opening)
            yield Edit(Span(offset, offset + 1), closing)
            opened = None
        elif offset == 0 or not line[offset - 1].isdigit() or line[offset + 1 : offset + 2].isalpha():
            yield Edit(Span(offset, offset + 1), "’")
    if opened is not None:
        yield Edit(Span(opened, opened + 1), "’")
