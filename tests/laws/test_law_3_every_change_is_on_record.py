"""3. **Every change is on record.** A `Repair` has its rule, its span in the source, before and after.

Outside the repairs the text *is* the source; offsets map both ways, so stand-off annotation
survives.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import Document, NotTextError, Options, normalize
from tests.laws import promises
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
    promises.repairs_tell_all(document)


@given(_documents())
def test_outside_the_repairs_the_text_is_the_source(document: Document) -> None:
    """The repairs are in order and apart, and the source with each put in its place is the text."""
    promises.outside_the_repairs_the_text_is_the_source(document)


@given(_documents(), st.data())
def test_offsets_map_both_ways(document: Document, data: st.DataObject) -> None:
    """A character outside of the repairs has one place in both texts, and each leads to the other."""
    at = data.draw(st.integers(0, max(0, len(document.source.text) - 1)))
    promises.offsets_map_both_ways(document, at)
