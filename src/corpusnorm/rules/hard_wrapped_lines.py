"""hard-wrapped-lines: paragraphs broken into lines as wide as a page."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts, Layout
from corpusnorm.facts.wrapping import goes_on, is_filled, may_be_wrapped, page_widths
from corpusnorm.line import Line, each_line
from corpusnorm.markdown import fenced_code
from corpusnorm.rule import LOWER_CASE_LINE, Example, Stage, text_rule

_SHORTEST = 30
_LEAST_SHARE = 0.6
"""Of the width of the page, that a line holds at least which goes on in lower case."""
_NARROWEST = 0.6
"""Of the usual width of the page, that short lines side by side are the lines of a narrow column."""
_WIDEST = 1.25
"""Of the usual width of the page: a longer line was not broken where the page was full."""
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_STOP = re.compile(r"[.,;:!?…—–。、！？]")
_MANY = 4
"""So many lines of prose hold a stop or a comma."""
_UNSPACED_DASH = re.compile(r"\w[\N{EM DASH}]$")
_OPEN_ENDS = frozenset("-\N{HYPHEN}/\\{}|<>=")
_CALL = re.compile(r"\w\([^()]*\);$")
_BEGINS = re.compile(
    r"[>#|\\{}*•·◦▪‣○●■□+=]|[-–—] |\(?(?:\d{1,3}|[a-z]|[A-Z](?=\))|[ivx]{1,4})[.)]\s|\d+(?:\.\d+)+\.?\s|\[\w{1,8}\]"
    r"|```|~~~|\d{0,2}https?://|[A-ZÀ-ÖØ-Þ][\w.’' -]{0,24}: |\d{1,2}[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]"
    r"|(?:d[aeiu]|dal|del|della|den|der|la|le|ten|ter|van|von)(?: \w+){0,2} [A-ZÀ-ÖØ-Þ][\w’'-]+, [A-Z]\."
)
"""How items of lists, headings, quotations, tables, notes, turns of speech, and works in a bibliography begin."""
_LOWER_WORD = re.compile(r"(?<!\S)[(“\"'‘]?[a-zß-öø-ÿа-яёα-ωά-ώ]")
_LOWER_START = re.compile(r"\n[^\S\n]*+[a-zß-öø-ÿа-яёα-ωά-ώ]")
_LEAST_LOWER = 50
"""Of so many line breaks in a wrapped text one at least is followed by lower case, tables and formulas included."""
_EAST_ASIAN = "\u2e80"

_WRAPPED = """The ferry was towed off the sandbank on Tuesday, three days after
it had run aground in thick fog on its way to the island, with
forty passengers and a lorry full of hay on board. Nobody was
hurt, but the owners will have to explain why the pilot had been
sent home that morning, although the forecast spoke of fog along
the whole coast until late in the evening.

The inquiry opens in May, and it will hear the crew, the harbour
master, and both of the fishermen who saw the lights of the ship."""
_VERSE = """The wind is up, the light is low,
The gulls are in the hay,
The miller hears the water go
And sends his men away."""


@text_rule(
    code="LA012",
    name="hard-wrapped-lines",
    stage=Stage.LAYOUT,
    safety=Safety.SAFE,
    message="Line break within a paragraph",
    cure="Join the lines with a blank",
    is_for_documents=True,
    trigger=(LOWER_CASE_LINE,),
    examples=(
        Example(_WRAPPED, "\n\n".join(part.replace("\n", " ") for part in _WRAPPED.split("\n\n"))),
        Example(_VERSE, _VERSE),
    ),
)
def hard_wrapped_lines(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Line breaks within the paragraphs of a document that is wrapped as a whole: most of its lines are followed by one in
    lower case, and are filled up to a common width. A line is joined to the next

    - where a sentence goes on in lower case,
    - where both are running text and the first word of the next had no room left,
    - at the end of a sentence only in a paragraph whose lines are all filled but the last.

    Where a blank line stands after each line, as some PDF tools write it, only the first two hold.

    Verse, four lines and more without any stop or comma, program text, tables, chats, glossaries, lists, headings,
    notes, turns of speech, addresses, page numbers and running heads stay, and so do words that are broken at the end
    of a line (see `hyphenated-line-break`).

    ## Why it matters

    A search for two words misses them where a line ends, and readers of plain text take each line for a paragraph.

    ## Fix safety

    Safe where a document is made: a paragraph is one line there. In a text file it is unsafe, since the lines may be
    the way in which the file is kept. So `corpusnorm check` looks for it on request only.

    ## Known from

    Nine of ten books read by OCR, four of ten PDF texts, mail and old web pages.
    """
    if not may_be_wrapped(text) or _LEAST_LOWER * len(_LOWER_START.findall(text)) < text.count("\n"):
        return
    if facts.layout not in (Layout.WRAPPED, Layout.SPACED_OUT) or facts.keeps_lines:
        return
    is_spaced = facts.layout is Layout.SPACED_OUT
    pages = facts.pages  # what takes room to be found out comes before the lines, which take more
    usual = facts.page_width  # of the source: once paragraphs are joined, only labels and headings look like lines
    bare = [line.strip() for line in text.split("\n")]
    furniture = {*pages.number_lines(bare), *pages.head_lines(bare)}
    fenced = fenced_code(text)
    known = page_widths(bare, apart=is_spaced)
    widths = [width if width >= _NARROWEST * usual else usual for width in known]
    for group in _groups(each_line(text), is_spaced=is_spaced):
        if _is_without_stops(group):
            continue
        allowed = _Allowed.RUNNING_TEXT if is_spaced else _allowed(group, widths, usual, facts)
        for line, after in pairwise(group):
            if line.number - 1 in furniture or after.number - 1 in furniture or line.start in fenced:
                continue
            is_fragment = after is not group[-1] and _is_fragment(after, widths[after.number - 1])
            if is_fragment and allowed is not _Allowed.OPEN_SENTENCE:
                continue
            if _is_wrapped(line, after, widths[line.number - 1], allowed):
                yield Edit(Span(line.last, after.first), "" if _UNSPACED_DASH.search(line.bare) else " ")


class _Allowed(enum.IntEnum):
    """What may prove that a line goes on in the next, in one group of lines."""

    LOWER_CASE = 1
    RUNNING_TEXT = 2
    OPEN_SENTENCE = 3
    ALL = 4


def _groups(lines: Iterable[Line], *, is_spaced: bool) -> Iterator[list[Line]]:
    """Lines that no blank line parts, or all lines where blank lines part nothing."""
    for is_full, group in groupby(lines, key=lambda line: is_spaced or bool(line.bare)):
        if is_full:
            yield [line for line in group if line.bare]


def _allowed(group: Sequence[Line], widths: Sequence[float], usual: float, facts: Facts) -> _Allowed:
    """What may prove that the lines of a group go on, as the group looks; ``usual`` is the width of most lines.

    In Markdown a line may be short because it lost the addresses of links.
    """
    if _is_versified(group):
        return _Allowed.LOWER_CASE
    if _is_filled_up(group, widths):
        return _Allowed.ALL
    if facts.is_markdown and _goes_on_anywhere(group):
        return _Allowed.OPEN_SENTENCE
    if any(len(line.bare) > _WIDEST * usual for line in group) and not _goes_on_anywhere(group):
        return _Allowed.LOWER_CASE
    return _Allowed.RUNNING_TEXT


def _goes_on_anywhere(group: Sequence[Line]) -> bool:
    """Whether a sentence goes on in lower case from one of the lines to the next."""
    return any(goes_on(line.bare, after.bare) for line, after in pairwise(group))


def _is_filled_up(group: Sequence[Line], widths: Sequence[float]) -> bool:
    """Whether lines are those of one paragraph: all filled but the last, and a sentence goes on in lower case."""
    pairs = list(pairwise(group))
    if not _goes_on_anywhere(group):
        return False
    is_even = all(len(line.bare) >= _SHORTEST and after.indent <= line.indent + 1 for line, after in pairs)
    return is_even and all(is_filled(line.bare, after.bare, widths[line.number - 1]) for line, after in pairs)


def _is_versified(group: Sequence[Line]) -> bool:
    """Whether most lines begin with a capital though the one before has no stop: verses, entries of an index."""
    open_ = [after.bare[0] for line, after in pairwise(group) if not _SENTENCE_END.search(line.bare)]
    return len(open_) > 1 and 4 * sum(map(str.isupper, open_)) > 3 * len(open_)


def _is_without_stops(group: Sequence[Line]) -> bool:
    """Whether nothing in several lines parts a sentence from the next, as in verses where the end of a line does."""
    return len(group) >= _MANY and not any(_STOP.search(line.bare) for line in group)


def _is_fragment(line: Line, width: float) -> bool:
    """Whether a line stops in mid-sentence where the page was not full: a label of a figure, a piece of a formula."""
    return len(line.bare) < _LEAST_SHARE * width and not _SENTENCE_END.search(line.bare)


def _is_wrapped(line: Line, after: Line, width: float, allowed: _Allowed) -> bool:
    """Whether the paragraph goes on from ``line`` to the line ``after`` it."""
    one, two = line.bare, after.bare
    if _is_open(one) or _BEGINS.match(two) or one[0] in "#|" or max(one[-1], two[0]) >= _EAST_ASIAN:
        return False
    filled = allowed is _Allowed.OPEN_SENTENCE or is_filled(one, two, width)
    if two[0].islower() and (filled or goes_on(one, two)):
        return len(one) >= max(_SHORTEST, _LEAST_SHARE * width)
    if allowed in (_Allowed.LOWER_CASE, _Allowed.ALL):
        return allowed is _Allowed.ALL
    is_open = not _SENTENCE_END.search(one)
    return filled and is_open and "\f" not in after.text and _is_running_text(one) and _is_running_text(two)


def _is_open(bare: str) -> bool:
    """Whether a line must not be joined to the next by a blank: broken words and addresses, program text, tables."""
    last = bare.rsplit(None, 1)[-1]
    is_call = bare.endswith(");") and _CALL.search(bare) is not None
    return bare[-1] in _OPEN_ENDS or "://" in last or "www." in last or is_call


def _is_running_text(bare: str) -> bool:
    """Whether most words of a line are in lower case."""
    words = bare.count(" ") + 1
    return words >= 3 and 2 * len(_LOWER_WORD.findall(bare)) >= words
