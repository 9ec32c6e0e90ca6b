"""TracedText against an oracle that keeps, for every character, where it comes from."""

from __future__ import annotations

from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from corpusnorm.edit import Edit, Mark, MarkType, Safety, Span
from corpusnorm.trace import Origin, Repair, TracedText, replay

RULE = Origin(rule="first", code="AA001", safety=Safety.SAFE)
OTHER = Origin(rule="second", code="AA002", safety=Safety.UNSAFE)


@frozen
class Oracle:
    """The text as characters, each with its place in the source, or None if it was put in."""

    characters: tuple[tuple[str, int | None], ...]

    @classmethod
    def verbatim(cls, source: str) -> Oracle:
        """The source as it came."""
        return cls(tuple((character, index) for index, character in enumerate(source)))

    @property
    def text(self) -> str:
        """The characters alone."""
        return "".join(character for character, _ in self.characters)

    def edited(self, edits: list[Edit]) -> Oracle:
        """One edit after the other, from the end, so that none moves what another means."""
        characters = list(self.characters)
        for edit in reversed(_settled(self.text, edits)):
            assert edit.after is not None
            characters[edit.span.start : edit.span.end] = [(character, None) for character in edit.after]
        return Oracle(tuple(characters))


def _settled(text: str, edits: list[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        changes = edit.after is not None and edit.after != text[edit.span.start : edit.span.end]
        if changes and all(edit.span != one.span and one.span.end <= edit.span.start for one in kept):
            kept.append(edit)
    return kept


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Some edits in the coordinates of ``text``, in any order, that may overlap."""
    edits = []
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 4)))
        edits.append(Edit(Span(start, end), draw(st.none() | st.text("abXY", max_size=3))))
    return edits


@st.composite
def histories(draw: st.DrawFn) -> tuple[TracedText, Oracle]:
    """A text after one to four passes of edits, and the oracle after the same ones."""
    source = draw(st.text("abcd", max_size=14))
    traced, oracle = TracedText.verbatim(source), Oracle.verbatim(source)
    for turn in range(draw(st.integers(1, 4))):
        edits = draw(edits_of(traced.text))
        traced = traced.edited(edits, OTHER if turn % 2 else RULE)
        oracle = oracle.edited(edits)
    return traced, oracle


def _is_repaired(repairs: tuple[Repair, ...], place: int) -> bool:
    return any(repair.span.start <= place < repair.span.end for repair in repairs)


@given(histories())
def test_edits_of_several_passes_compose(history: tuple[TracedText, Oracle]) -> None:
    """The text is what the edits make of it, one pass on the result of the other."""
    traced, oracle = history
    assert traced.text == oracle.text


@given(histories())
def test_repairs_are_in_order_apart_and_true(history: tuple[TracedText, Oracle]) -> None:
    """Each repair changes something, tells what stood there, and begins where the one before has ended."""
    traced, _ = history
    at, last = 0, None
    for repair in traced.repairs:
        assert repair.span.start >= at
        assert repair.span != last
        assert repair.before == traced.source[repair.span.start : repair.span.end]
        assert repair.before != repair.after
        at, last = repair.span.end, repair.span


@given(histories())
def test_replaying_the_repairs_gives_the_text(history: tuple[TracedText, Oracle]) -> None:
    """Source and repairs are enough to have the text again."""
    traced, _ = history
    assert replay(traced.source, traced.repairs).text == traced.text


@given(histories())
def test_what_no_edit_touched_is_outside_of_all_repairs(history: tuple[TracedText, Oracle]) -> None:
    """A character that is still the one of the source is in no repair, and maps to itself both ways."""
    traced, oracle = history
    for here, (_, there) in enumerate(oracle.characters):
        if there is not None:
            assert not _is_repaired(traced.repairs, there)
            assert traced.to_source(Span(here, here + 1)) == Span(there, there + 1)
            assert traced.from_source(Span(there, there + 1)) == Span(here, here + 1)


@given(histories(), st.data())
def test_a_stretch_maps_to_a_stretch_that_holds_what_it_held(
    history: tuple[TracedText, Oracle], data: st.DataObject
) -> None:
    """Every kept character of a stretch is in its image, every kept character outside is not."""
    traced, oracle = history
    start = data.draw(st.integers(0, len(traced.text)))
    end = data.draw(st.integers(start, len(traced.text)))
    image = traced.to_source(Span(start, end))
    assert 0 <= image.start <= image.end <= len(traced.source)
    for here, (_, there) in enumerate(oracle.characters):
        if there is not None:
            assert (start <= here < end) == (image.start <= there < image.end)


@given(histories(), st.data())
def test_undoing_a_repair_leaves_the_others(history: tuple[TracedText, Oracle], data: st.DataObject) -> None:
    """Without some of its repairs a text has the source at their places, and the rest as it was."""
    traced, _ = history
    undone = data.draw(st.sets(st.sampled_from(traced.repairs))) if traced.repairs else set()
    left = traced.without(undone)
    kept = [repair for repair in traced.repairs if repair not in undone]
    assert left.repairs == tuple(kept)
    for repair in undone:
        image = left.from_source(repair.span)
        assert left.text[image.start : image.end] == repair.before


@given(histories())
def test_undoing_all_repairs_gives_the_source(history: tuple[TracedText, Oracle]) -> None:
    """Every change can be taken back."""
    traced, _ = history
    assert traced.without(traced.repairs).text == traced.source


def test_two_edits_in_one_earlier_repair_become_one() -> None:
    """Where a later pass changes two places within one earlier repair, there is one repair, not three."""
    traced = TracedText.verbatim("-ab-").edited([Edit(Span(1, 3), "pqrst")], RULE)
    traced = traced.edited([Edit(Span(2, 3), "Q"), Edit(Span(4, 5), "S")], OTHER)
    (repair,) = traced.repairs
    assert (repair.span, repair.before, repair.after) == (Span(1, 3), "ab", "pQrSt")
    assert (repair.rule, repair.also, repair.code) == ("first", ("second",), "AA001")


def test_an_edit_over_several_repairs_becomes_one() -> None:
    """What is changed again as a whole is on record as a whole."""
    traced = TracedText.verbatim("a&b&c").edited([Edit(Span(1, 2), "+"), Edit(Span(3, 4), "+")], RULE)
    traced = traced.edited([Edit(Span(1, 4), "...")], OTHER)
    (repair,) = traced.repairs
    assert (repair.span, repair.before, repair.after) == (Span(1, 4), "&b&", "...")


def test_a_change_taken_back_is_no_repair() -> None:
    """Two passes that undo each other leave nothing on record."""
    traced = TracedText.verbatim("abc").edited([Edit(Span(1, 2), "X")], RULE).edited([Edit(Span(1, 2), "b")], OTHER)
    assert traced.text == "abc"
    assert traced.repairs == ()


def test_a_repair_is_unsafe_if_one_of_its_edits_is() -> None:
    """Undoing the unsafe part of a repair cannot leave the safe part, so the whole is unsafe."""
    safe = TracedText.verbatim("abc").edited([Edit(Span(1, 2), "X")], RULE)
    assert [repair.safety for repair in safe.repairs] == [Safety.SAFE]
    both = safe.edited([Edit(Span(1, 2), "Y")], OTHER)
    assert [repair.safety for repair in both.repairs] == [Safety.UNSAFE]
    again = both.edited([Edit(Span(1, 2), "Z")], RULE)
    assert [repair.safety for repair in again.repairs] == [Safety.UNSAFE]


def test_details_of_all_edits_are_kept() -> None:
    """The account of a repair tells every step, in order."""
    edit = Edit(Span(0, 1), "b", detail="one")
    traced = TracedText.verbatim("a").edited([edit], RULE)
    traced = traced.edited([evolve(edit, after="c", detail="two")], OTHER)
    assert [repair.detail for repair in traced.repairs] == ["one; two"]


def test_edits_without_text_change_nothing() -> None:
    """An edit that only names a fault is passed over."""
    traced = TracedText.verbatim("abc")
    assert traced.edited([Edit(Span(0, 1), None)], RULE) is traced


def test_the_first_of_two_overlapping_edits_wins() -> None:
    """Overlaps are settled by the order in the text, however the edits come."""
    edits = [Edit(Span(1, 3), "Y"), Edit(Span(0, 2), "X")]
    assert TracedText.verbatim("abc").edited(edits, RULE).text == "Xc"


def test_a_mark_keeps_its_place_in_both_texts() -> None:
    """A mark covers text and markup in the source, and the bare text when the markup is gone."""
    source = "a **bold** b"
    mark = Mark(type=MarkType.STRONG, span=Span(2, 10))
    traced = TracedText.verbatim(source).edited([Edit(Span(2, 4), "", mark=mark), Edit(Span(8, 10), "")], RULE)
    (kept,) = traced.marks
    assert source[kept.span.start : kept.span.end] == "**bold**"
    image = traced.from_source(kept.span)
    assert traced.text[image.start : image.end] == "bold"


def test_a_mark_survives_later_edits() -> None:
    """Marks count from the source, so edits before and within them do not move them."""
    mark = Mark(type=MarkType.EMPHASIS, span=Span(3, 8))
    traced = TracedText.verbatim("xx *abc* y").edited([Edit(Span(3, 4), "", mark=mark), Edit(Span(7, 8), "")], RULE)
    traced = traced.edited([Edit(Span(0, 3), ""), Edit(Span(4, 5), "BBB")], OTHER)
    (kept,) = traced.marks
    image = traced.from_source(kept.span)
    assert traced.text[image.start : image.end] == "aBBBc"


def test_offsets_within_a_repair_follow_what_it_kept() -> None:
    """Where a repair put something round a text or took it off, the text itself is mapped exactly."""
    traced = TracedText.verbatim("see [the page](x) now").edited([Edit(Span(4, 17), "the page")], RULE)
    assert traced.to_source(Span(8, 12)) == Span(9, 13)
    assert traced.from_source(Span(9, 13)) == Span(8, 12)


def test_offsets_within_changed_text_map_to_the_whole_of_it() -> None:
    """No place within what was replaced corresponds to one place within what replaced it."""
    traced = TracedText.verbatim("x&mdash;y").edited([Edit(Span(1, 8), "\N{EM DASH}")], RULE)
    assert traced.to_source(Span(1, 2)) == Span(1, 8)
    assert traced.from_source(Span(3, 5)) == Span(1, 2)


def test_a_stretch_that_holds_all_of_a_repair_holds_the_marks_taken_off() -> None:
    """The text of a whole repair comes from the whole of what it replaced, marks and all."""
    traced = TracedText.verbatim("see *Emma* now").edited([Edit(Span(4, 10), "Emma")], RULE)
    assert traced.to_source(Span(0, 8)) == Span(0, 10)
    assert traced.to_source(Span(4, 8)) == Span(4, 10)
    assert traced.to_source(Span(5, 8)) == Span(6, 9)
