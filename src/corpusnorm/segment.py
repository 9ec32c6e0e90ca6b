"""Roles for every line, and blocks out of lines: the repaired text becomes a draft.

Markers are set aside first, because they bound what stands between them; then comments are
cut off, because nothing in them is head or body; then the head; what is left is the body.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final

from corpusnorm.draft import Draft, DraftComment, DraftFurniture, DraftUnsplit
from corpusnorm.edit import Edit, MarkType, Span
from corpusnorm.facts import Facts
from corpusnorm.line import Line, Role, Wording, scan
from corpusnorm.repair import find
from corpusnorm.rule import Rule, Stage
from corpusnorm.structure.body import read_body
from corpusnorm.structure.dates import find_date
from corpusnorm.structure.head import read_head
from corpusnorm.structure.heads.head import Head
from corpusnorm.structure.heads.links import is_home
from corpusnorm.structure.heads.titles.candidates import HEADLINE, words_in
from corpusnorm.structure.margins import RULE as MARGIN
from corpusnorm.structure.margins import has_margins, margins, set_margins_aside
from corpusnorm.structure.post_foot import set_foot_aside
from corpusnorm.structure.thread import WORDING, find_thread
from corpusnorm.structure.threads.comment import Thread, ThreadComment, set_aside
from corpusnorm.structure.threads.depth import depths
from corpusnorm.trace import TracedText
from corpusnorm.wordings import Wordings

_FURNITURE: Final = ("FU", "LA")
"""Families of rules whose lines belong to a page; those of others are markers."""


def segment(traced: TracedText, facts: Facts, rules: Iterable[Rule]) -> Draft:
    """The parts of the repaired text.

    Args:
        traced: the text with its repairs; the marks that repairs left say what is a heading.
        facts: the facts about the document.
        rules: rules of the `Stage.MARKERS` among these say which lines are no content.
    """
    text = traced.text
    markers, wording = _asked(tuple(rules))
    lines = scan(text, wording)
    draft = Draft(text=text, lines=lines, facts=facts)
    _tell_marks(lines, traced)
    for rule in markers.rules(lines):
        if edits := find(rule, text, facts, lines):
            _set_aside(edits, rule, draft)
    thread = find_thread(lines)
    above = lines[: thread.start] if thread else lines
    head = _read_head(draft, above, thread)
    draft.title, draft.subtitle = head.title, head.subtitle
    draft.series, draft.authors, draft.published = head.series, head.authors, head.published
    lines.forget_words()  # no one asks for them any more, and the blocks need the room
    draft.body = read_body(text, above, facts)
    if thread:
        told = zip(thread.comments, depths(thread.comments), strict=True)
        draft.comments = [_comment(comment, depth, draft) for comment, depth in told]
        draft.comments_unsplit = _unsplit(thread, draft) if thread.unsplit else None
        set_aside(lines[thread.start :])  # what stands below a thread is the page's
    blank = Role.BLANK
    for line in lines:
        if not line.bare:
            line.role = blank
    return draft


def _read_head(draft: Draft, above: Sequence[Line], thread: Thread | None) -> Head:
    """The head of the lines ``above`` the comments, round which the foot of a post and the margins are set aside."""
    head = read_head(draft.lines, draft.facts, thread)
    if thread:
        set_foot_aside(above, head.authors)
    if "\f" in draft.text or not has_margins({piece.rule for piece in draft.furniture}):
        return head  # what was printed on pages has none of the web
    below = set_margins_aside(above, has_foot=thread is not None)
    draft.furniture += [_piece(MARGIN, span) for span in margins(above)]
    if head.title is not None or thread or not below:
        return head
    told = read_head(above[below:], draft.facts)  # after a long menu nothing more is read the first time
    if told.title is not None and words_in(draft.text[told.title.start : told.title.end]) < HEADLINE:
        return head  # so short a line below a menu may be a section
    return Head(
        title=told.title,
        subtitle=told.subtitle,
        series=told.series or head.series,
        authors=told.authors or head.authors,
        published=told.published or head.published,
    )


@lru_cache(maxsize=16)
def _asked(rules: tuple[Rule, ...]) -> tuple[Wordings, Wording]:
    """The rules about markers, and all that lines will be asked for."""
    markers = Wordings(rule for rule in rules if rule.stage is Stage.MARKERS)
    return markers, markers.wording | WORDING


def _tell_marks(lines: Sequence[Line], traced: TracedText) -> None:
    """Tell the lines what the markup said of them that was taken off."""
    for mark in traced.marks:
        is_heading = mark.type is MarkType.HEADING
        if not is_heading and not (mark.type is MarkType.LINK and is_home(mark.target or "")):
            continue
        place = traced.from_source(mark.span)
        line = lines[bisect_right(lines, place.start, key=_start) - 1]
        if is_heading:
            line.heading = mark.level
        else:
            line.links_home = line.bare.strip("# ") == traced.text[place.start : place.end].strip()


def _set_aside(edits: Iterable[Edit], rule: Rule, draft: Draft) -> None:
    """Give the lines that a marker rule found their role, and keep furniture; the first rule to find a line has it."""
    is_furniture = rule.family in _FURNITURE
    for edit in edits:
        if edit.after is None:
            continue
        for run, span in _free(edit.span, draft.lines):
            if is_furniture:
                draft.furniture.append(_piece(rule.name, span))
            for line in run:
                line.role = Role.FURNITURE if is_furniture else Role.MARKER
                line.rule = rule.name
                line.is_marked = True


def _piece(rule: str, span: Span) -> DraftFurniture:
    return DraftFurniture(type=rule.replace("-", "_"), span=span, rule=rule)


def _free(span: Span, lines: Sequence[Line]) -> Iterator[tuple[list[Line], Span]]:
    """The lines that ``span`` reaches and no rule has found yet: those together, and how much of them it covers."""
    first = bisect_right(lines, span.start, key=_start) - 1
    stop = max(bisect_left(lines, span.end, key=_start), first + 1)
    reached = [line for line in lines[first:stop] if line.bare]
    if all(line.role is None for line in reached):
        yield reached, span
        return
    for is_free, run in groupby(reached, key=lambda line: line.role is None):
        found = list(run)
        if is_free:
            yield found, Span(max(span.start, found[0].first), min(span.end, found[-1].last))


def _start(line: Line) -> int:
    return line.start


def _comment(comment: ThreadComment, depth: int | None, draft: Draft) -> DraftComment:
    """One comment as a draft; its lines are given their role."""
    first, last = comment.lines[0].number - 1, comment.lines[-1].number
    blocks = read_body(draft.text, draft.lines[first:last], draft.facts, with_headings=False)
    for line in comment.lines:
        if line.role is not Role.MARKER:  # the mark of an empty line in a quotation
            line.role = Role.COMMENT
    return DraftComment(
        blocks=blocks,
        author=comment.author,
        published=comment.published or _published(comment, draft.facts),
        likes=comment.likes,
        depth=depth,
        type=comment.type,
    )


def _published(comment: ThreadComment, facts: Facts) -> str | None:
    """The date of a comment in figures that could be read in two ways, where the text shows the order of them."""
    closing = [comment.closing] if comment.closing else []
    printed = (find_date(line.bare) for line in (*comment.header, *closing) if line.bare)
    date = next((date for date in printed if date is not None), None)
    return None if date is None or date.iso is not None else date.in_order(facts.date_order)


def _unsplit(thread: Thread, draft: Draft) -> DraftUnsplit:
    first, last = thread.unsplit[0].number - 1, thread.unsplit[-1].number
    blocks = read_body(draft.text, draft.lines[first:last], draft.facts, with_headings=False)
    for line in thread.unsplit:
        if line.role is not Role.MARKER:
            line.role = Role.COMMENTS_UNSPLIT
    return DraftUnsplit(blocks=blocks, count=thread.count)
