"""Text that knows where each piece of it came from, and can go back.

A `TracedText` is the decoded source with repairs on it. All spans that leave this module
count code points of the source; edits come in coordinates of the present text, and
are mapped here, in one place, for all rules.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from io import StringIO

from attrs import evolve, field, frozen

from corpusnorm.alignment import Alignment
from corpusnorm.edit import Edit, Mark, Safety, Span


@frozen(kw_only=True)
class Origin:
    """Who asks for a change: a rule's name and code, and how safe its fixes are."""

    rule: str
    code: str
    safety: Safety


@frozen(kw_only=True)
class Repair:
    """A change in the account: at ``span`` of the source stood ``before``, now ``after``.

    The repairs of a text are in order and never overlap, so replacing each span of the
    source by its ``after`` gives the repaired text. Where rules worked on the same spot one
    after the other, there is one repair: ``rule`` came first, ``also`` names the others.
    """

    rule: str
    code: str
    safety: Safety
    span: Span
    before: str
    after: str
    also: tuple[str, ...] = ()
    detail: str | None = None


@frozen
class TracedText:
    """The source, the repairs made so far, and the text that they give."""

    source: str
    text: str
    repairs: tuple[Repair, ...] = field(default=(), kw_only=True)
    marks: tuple[Mark, ...] = field(default=(), kw_only=True)

    @classmethod
    def verbatim(cls, source: str) -> TracedText:
        """The source as it came."""
        return cls(source, source)

    def edited(self, edits: Iterable[Edit], origin: Origin) -> TracedText:
        """This text with ``edits`` applied (in present coordinates, in any order).

        Of edits that overlap, the first in the text wins; edits without ``after`` are
        passed over.
        """
        chosen = without_overlaps(self.text, edits)
        return self.rewritten(chosen, origin) if chosen else self

    def rewritten(self, edits: Sequence[Edit], origin: Origin) -> TracedText:
        """This text with ``edits`` applied, of which each changes something, in order and apart."""
        marks = [edit.mark.moved(self.to_source(edit.mark.span)) for edit in edits if edit.mark is not None]
        text = _replace(self.text, edits, 0, len(self.text))
        return TracedText(self.source, text, repairs=self._account(edits, origin), marks=(*self.marks, *marks))

    def without(self, undone: Iterable[Repair]) -> TracedText:
        """The text with these repairs undone, and all the others kept."""
        gone = set(undone)
        kept = replay(self.source, [repair for repair in self.repairs if repair not in gone])
        marks = [mark for mark in self.marks if not any(mark.span.overlaps(repair.span) for repair in gone)]
        return evolve(kept, marks=tuple(marks))

    def to_source(self, span: Span) -> Span:
        """Where a stretch of the present text stands in the source.

        Inside a repair, what the repair left as it was is mapped exactly, what it changed
        to the whole of what it replaced.
        """
        start, end = self.place_in_source(span.start, span.end)
        return span if start == span.start and end == span.end else Span(start, end)

    def place_in_source(self, start: int, end: int) -> tuple[int, int]:
        """The same for the start and the end of a stretch."""
        if not self.repairs or end < self.repairs[0].span.start:
            return start, end
        before = bisect_right(self._ends, start)
        if start < end and (before == len(self.repairs) or end <= self._starts[before]):
            ahead = self._moved[before]  # as most: no repair touches it
            return start + ahead, end + ahead
        first = self._to_source(start, start, end=False)
        return first, max(first, self._to_source(end, start, end=True))

    def from_source(self, span: Span) -> Span:
        """Where a stretch of the source stands in the present text, the same way."""
        if not self.repairs:
            return span
        start = self._from_source(span.start, span.start, end=False)
        end = self._from_source(span.end, span.start, end=True)
        return Span(start, max(start, end))

    @cached_property
    def marks_in_text(self) -> tuple[Mark, ...]:
        """The marks with their spans in the present text, in order."""
        placed = (mark.moved(self.from_source(mark.span)) for mark in self.marks)
        return tuple(sorted(placed, key=lambda mark: (mark.span.start, mark.span.end)))

    @cached_property
    def _places(self) -> tuple[array[int], array[int], array[int]]:
        """Where each repair starts and ends in the present text, and how far the source is ahead before and after."""
        # Arrays, because lists of numbers take five times the room, and a text may have more repairs than lines.
        starts, ends, moved = array("q"), array("q"), array("q", [0])
        ahead = 0
        for repair in self.repairs:
            start = repair.span.start - ahead
            end = start + len(repair.after)
            ahead = repair.span.end - end
            starts.append(start)
            ends.append(end)
            moved.append(ahead)
        return starts, ends, moved

    @cached_property
    def _starts(self) -> array[int]:
        return self._places[0]

    @cached_property
    def _ends(self) -> array[int]:
        return self._places[1]

    @cached_property
    def _moved(self) -> array[int]:
        """How far the source is ahead of the text before each repair, and after the last."""
        return self._places[2]

    @cached_property
    def _source_starts(self) -> array[int]:
        return array("q", [repair.span.start for repair in self.repairs])

    @cached_property
    def _source_ends(self) -> array[int]:
        return array("q", [repair.span.end for repair in self.repairs])

    @cached_property
    def _alignments(self) -> dict[tuple[int, bool], Alignment]:
        return {}

    def _alignment(self, index: int, *, back: bool) -> Alignment:
        if (index, back) not in self._alignments:
            repair = self.repairs[index]
            old, new = (repair.after, repair.before) if back else (repair.before, repair.after)
            self._alignments[index, back] = Alignment.of(old, new)
        return self._alignments[index, back]

    def _to_source(self, offset: int, since: int, *, end: bool) -> int:
        """Where the start or the ``end`` of a stretch stands that begins at ``since``."""
        # A stretch begins after what was deleted at its start, and ends before what was
        # deleted at its end: so the repairs that lie wholly before it differ for the two.
        done = bisect_left(self._ends, offset) if end else bisect_right(self._ends, offset)
        if done < len(self.repairs) and self._starts[done] < offset:
            repair, into = self.repairs[done], offset - self._starts[done]
            if into == len(repair.after) and since <= self._starts[done]:
                return repair.span.end  # all of a repair is in it: so are the marks taken off round it
            return repair.span.start + self._alignment(done, back=True).carried(into, end=end)
        if done == 0:
            return offset
        return offset - self._ends[done - 1] + self.repairs[done - 1].span.end

    def _from_source(self, offset: int, since: int, *, end: bool) -> int:
        """Where a place of the source stands in the text; a repair from ``since`` on that ends there is within."""
        done = bisect_left(self._source_ends, offset) if end else bisect_right(self._source_ends, offset)
        if done < len(self.repairs) and self._source_starts[done] < offset:
            into = offset - self._source_starts[done]
            if into == len(self.repairs[done].before) and since <= self._source_starts[done]:
                return self._ends[done]
            return self._starts[done] + self._alignment(done, back=False).carried(into, end=end)
        if done == 0:
            return offset
        return offset - self.repairs[done - 1].span.end + self._ends[done - 1]

    def _account(self, edits: Sequence[Edit], origin: Origin) -> tuple[Repair, ...]:
        """The repairs after ``edits``: those of before, and the new ones.

        Mostly all of these stand before or behind all of those, as what a text lacks most often is its last line end.
        """
        if not self.repairs or edits[-1].span.end < self.repairs[0].span.start:
            return (*[self._repair(edit, edit.span, origin) for edit in edits], *self.repairs)
        ahead = len(self.source) - len(self.text)
        last = self.repairs[-1]
        end = last.span.end - ahead
        if edits[0].span.start > end or (edits[0].span.start == end and last.before and last.after):
            return (*self.repairs, *[self._repair(edit, edit.span.shifted(ahead), origin) for edit in edits])
        return tuple(self._woven(edits, origin))

    def _woven(self, edits: Sequence[Edit], origin: Origin) -> Iterator[Repair]:
        """The repairs of before, with the new ones woven in."""
        at = 0
        for group, under in self._groups(edits):
            yield from self.repairs[at : under.start]
            merged = self._merged(group, under, origin) if under else self._first(group[0], under.start, origin)
            if merged.before != merged.after:
                yield merged
            at = under.stop
        yield from self.repairs[at:]

    def _groups(self, edits: Sequence[Edit]) -> Iterator[tuple[list[Edit], range]]:
        """The edits with the earlier repairs that they work on; edits that share one are together."""
        group: list[Edit] = []
        under = range(0)
        at = 0
        for edit in edits:
            at = max(at, bisect_left(self._ends, edit.span.start))
            while at < len(self.repairs) and self._lies_before(at, edit.span):
                at += 1
            stop = at
            while stop < len(self.repairs) and self._is_touched(stop, edit.span):
                stop += 1
            if group and at < under.stop:
                group.append(edit)
                under = range(under.start, max(under.stop, stop))
            else:
                if group:
                    yield group, under
                group, under = [edit], range(at, stop)
            at = max(at, stop - 1)  # the next edit may work on the last of them, too
        if group:
            yield group, under

    def _lies_before(self, index: int, span: Span) -> bool:
        """Whether an earlier repair is done with before ``span`` begins."""
        return self._ends[index] <= span.start and not self._is_same_point(index, span)

    def _is_touched(self, index: int, span: Span) -> bool:
        """Whether an edit at ``span`` works on what an earlier repair put there."""
        return self._starts[index] < span.end or self._is_same_point(index, span)

    def _is_same_point(self, index: int, span: Span) -> bool:
        """Whether text is inserted where text was deleted or inserted before.

        Such two would have one place in the source and no order there, so they become one repair.
        """
        if span.start != span.end:
            return False
        start, end, repair = self._starts[index], self._ends[index], self.repairs[index]
        deleted = start == end == span.start
        inserted = repair.span.start == repair.span.end and start <= span.start <= end
        return deleted or inserted

    def _first(self, edit: Edit, at: int, origin: Origin) -> Repair:
        """The repair for an edit of what no earlier one has touched; it comes at place ``at`` among them."""
        return self._repair(edit, edit.span.shifted(self._moved[at]), origin)

    def _repair(self, edit: Edit, span: Span, origin: Origin) -> Repair:
        """The repair that ``edit`` alone makes at ``span`` of the source."""
        return Repair(
            rule=origin.rule,
            code=origin.code,
            safety=edit.safety or origin.safety,
            span=span,
            before=self.source[span.start : span.end],
            after=edit.after or "",
            detail=edit.detail,
        )

    def _merged(self, group: Sequence[Edit], under: range, origin: Origin) -> Repair:
        """One repair out of edits and the earlier repairs that they work on."""
        earlier = self.repairs[under.start : under.stop]
        start = min(group[0].span.start, self._starts[under.start])
        end = max(group[-1].span.end, self._ends[under.stop - 1])
        span = Span(start + self._moved[under.start], end + self._moved[under.stop])
        rules = [name for repair in earlier for name in (repair.rule, *repair.also)] + [origin.rule]
        rules = list(dict.fromkeys(rules))
        details = [detail for detail in [*(old.detail for old in earlier), *(new.detail for new in group)] if detail]
        safeties = {repair.safety for repair in earlier} | {edit.safety or origin.safety for edit in group}
        return Repair(
            rule=rules[0],
            code=earlier[0].code,
            safety=Safety.UNSAFE if Safety.UNSAFE in safeties else group[-1].safety or origin.safety,
            span=span,
            before=self.source[span.start : span.end],
            after=_replace(self.text, group, start, end),
            also=tuple(rules[1:]),
            detail="; ".join(details) or None,
        )


def replay(source: str, repairs: Sequence[Repair]) -> TracedText:
    """The text that ``repairs`` (in order, not overlapping) make of ``source``."""
    pieces, at = [], 0
    for repair in repairs:
        pieces += [source[at : repair.span.start], repair.after]
        at = repair.span.end
    pieces.append(source[at:])
    return TracedText(source, "".join(pieces), repairs=tuple(repairs))


def without_overlaps(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """The edits that change something, in order, each overlap settled for the first."""
    chosen: list[Edit] = []
    last_start = last_end = -1
    for edit in sorted(edits, key=_place):
        start, end = _place(edit)
        if edit.after is None or edit.after == text[start:end]:
            continue
        if last_end <= start and last_start < end:  # and not the same point
            chosen.append(edit)
            last_start, last_end = start, end
    return chosen


def _place(edit: Edit) -> tuple[int, int]:
    span = edit.span
    return span.start, span.end


def _replace(text: str, edits: Sequence[Edit], start: int, end: int) -> str:
    """``text[start:end]`` with the edits made."""
    edited, at = StringIO(), start  # a list of all pieces would take as much room as the text
    for edit in edits:
        assert edit.after is not None
        edited.write(text[at : edit.span.start])
        edited.write(edit.after)
        at = edit.span.end
    edited.write(text[at:end])
    return edited.getvalue()
