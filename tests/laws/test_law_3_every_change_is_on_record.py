"""3. **Every change is on record.** A `Repair` has its rule, its span in the source, before and after.

Outside the repairs the text *is* the source; offsets map both ways, so stand-off annotation
survives.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import Document, NotTextError, Options, Span, normalize
from corpusnorm.registry import all_rules
from tests.laws.material import all_options, encoded_texts, texts


def _documents() -> st.SearchStrategy[Document]:
    data = texts().map(str.encode) | encoded_texts()
    return st.builds(_normalized, data, all_options())


def _normalized(data: bytes, options: Options) -> Document:
    try:
        return normalize(data, options=options)
    except NotTextError:  # what is left to look at is the empty document
        return normalize(b"")


@given(_documents())
def test_a_repair_tells_all(document: Document) -> None:
    """A repair names rules that exist, and what stood at its span of the source."""
    names = {rule.name: rule.code for rule in all_rules()}
    for repair in document.repairs:
        assert names[repair.rule] == repair.code
        assert set(repair.also) <= names.keys()
        assert repair.before == document.source.text[repair.span.start : repair.span.end]
        assert repair.before != repair.after


@given(_documents())
def test_repairs_are_in_order_and_apart(document: Document) -> None:
    """No repair begins before the one before it has ended."""
    at = 0
    for repair in document.repairs:
        assert repair.span.start >= at
        at = repair.span.end


@given(_documents())
def test_outside_the_repairs_the_text_is_the_source(document: Document) -> None:
    """The source with each repair put in its place is the text, character for character."""
    rest, text, at = document.source.text, "", 0
    for repair in document.repairs:
        text += rest[at : repair.span.start] + repair.after
        at = repair.span.end
    assert text + rest[at:] == document.text


@given(_documents(), st.data())
def test_offsets_map_both_ways(document: Document, data: st.DataObject) -> None:
    """A character outside of the repairs has one place in both texts, and each leads to the other."""
    source, traced = document.source.text, document.traced
    at = data.draw(st.integers(0, max(0, len(source) - 1)))
    if not source or any(repair.span.start <= at < repair.span.end for repair in document.repairs):
        return
    here = Span(at, at + 1)
    there = traced.from_source(here)
    assert len(there) == 1
    assert traced.text[there.start] == source[at]
    assert traced.to_source(there) == here
